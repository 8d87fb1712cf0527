/** The one mutable cell of the page: the current view, and who wants to know when it changes. */
import { type Action, next, type View } from './state.js';

export interface Store {
  view(): View;
  dispatch(action: Action): void;
  /** Called after each change, at most once an animation frame; several changes come as one. */
  subscribe(listener: (view: View) => void): void;
}

export function createStore(first: View): Store {
  let view = first;
  let planned = false;
  const listeners: ((view: View) => void)[] = [];
  const tell = (): void => {
    planned = false;
    for (const listener of listeners) listener(view);
  };
  return {
    view: () => view,
    dispatch(action) {
      const before = view;
      view = next(view, action);
      if (view === before || planned) return;
      planned = true;
      // A hidden tab gets no animation frames, but must still announce messages in its title.
      if (document.hidden) queueMicrotask(tell);
      else requestAnimationFrame(tell);
    },
    subscribe(listener) {
      listeners.push(listener);
    },
  };
}
