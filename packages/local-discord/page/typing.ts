/** "Local Bot is typing..." under the log. */
import { nameOf } from './avatars.js';
import { el } from './dom.js';
import { sceneOf, userById } from './scene.js';
import type { View } from './state.js';

export interface Typing {
  readonly element: HTMLElement;
  update(view: View): void;
}

export function createTyping(): Typing {
  const element = el('div', { class: 'typing', 'aria-live': 'polite', 'data-testid': 'typing' });
  let shown = '';
  return {
    element,
    update(view) {
      const { world } = view;
      if (!world) return;
      const names = view.typists
        .filter((one) => one.channelId === view.channelId && one.userId !== world.me.user.id)
        .flatMap((one) => userById(world, one.userId) ?? [])
        .map(nameOf);
      const text = names.length > 0 ? sceneOf(world).words.typing(names.join(', ')) : '';
      if (text === shown) return;
      shown = text;
      element.replaceChildren(
        ...(text
          ? [
              el('span', { class: 'dots', 'aria-hidden': true }, el('i'), el('i'), el('i')),
              el('span', {}, text),
            ]
          : []),
      );
    },
  };
}
