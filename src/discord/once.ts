/** Remembers ids that were handled, since the gateway repeats events after a resume. */
import { LRUCache } from 'lru-cache';

export interface Once {
  /** Whether `id` comes for the first time. */
  first(id: string): boolean;
}

/** Remembers the last `capacity` ids. */
export function makeOnce(capacity = 10_000): Once {
  const seen = new LRUCache<string, true>({ max: capacity });
  return {
    first(id) {
      if (seen.has(id)) return false;
      seen.set(id, true);
      return true;
    },
  };
}
