/** Remembers ids that were handled, since the gateway repeats events after a resume. */

export interface Once {
  /** Whether `id` comes for the first time. */
  first(id: string): boolean;
}

/** Remembers the last `capacity` ids. */
export function makeOnce(capacity = 10_000): Once {
  const seen = new Set<string>();
  return {
    first(id) {
      if (seen.has(id)) return false;
      seen.add(id);
      if (seen.size > capacity) {
        const [oldest] = seen;
        if (oldest !== undefined) seen.delete(oldest);
      }
      return true;
    },
  };
}
