/** Tells listeners of every committed change, each head once and never an older one. */
import type { StoreHead } from '../desk/ports.js';

export interface ChangeFeed {
  watch(listener: (head: StoreHead) => void): () => void;
  /** Takes note of a head, wherever it was learnt of. */
  report(head: StoreHead): void;
}

export function makeChangeFeed(): ChangeFeed {
  const listeners = new Set<(head: StoreHead) => void>();
  let last = -1;
  return {
    watch(listener) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    report(head) {
      if (head.change <= last) return;
      last = head.change;
      for (const listener of listeners) listener(head);
    },
  };
}

/**
 * Runs `look` every `everyMs`, one at a time, without keeping the process alive. What it throws is
 * dropped: the next look is due soon. Returns the way to stop, which waits for a look under way.
 */
export function every(everyMs: number, look: () => Promise<void>): () => Promise<void> {
  let underWay: Promise<void> | undefined;
  const timer = setInterval(() => {
    underWay ??= look()
      .catch(() => undefined)
      .finally(() => {
        underWay = undefined;
      });
  }, everyMs);
  timer.unref();
  return async () => {
    clearInterval(timer);
    await underWay;
  };
}
