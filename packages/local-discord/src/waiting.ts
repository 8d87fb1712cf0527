/** Waiting, within bounds, until something holds that only events can make true. */

export interface Waiting {
  /** Looks again at everything waited for; call it after each event. */
  check(): void;
  /**
   * Resolves with the first value of `pick` that is not undefined.
   * @throws {Error} after `timeoutMs`, saying what was waited for and what there is instead
   */
  until<Value>(
    what: string,
    pick: () => Value | undefined,
    instead: () => string,
    timeoutMs: number,
  ): Promise<Value>;
  /** Rejects everything still waited for. */
  close(): void;
}

export function createWaiting(): Waiting {
  const waiters = new Set<{ look: () => void; give: (problem: Error) => void }>();
  return {
    check() {
      for (const { look } of [...waiters]) look();
    },
    until(what, pick, instead, timeoutMs) {
      return new Promise((resolve, reject) => {
        const waiter = {
          look: () => {
            try {
              const value = pick();
              if (value === undefined) return;
              done();
              resolve(value);
            } catch (problem) {
              waiter.give(problem instanceof Error ? problem : new Error(String(problem)));
            }
          },
          give: (problem: Error) => {
            done();
            reject(problem);
          },
        };
        const timer = setTimeout(() => {
          waiter.give(new Error(`waited ${timeoutMs} ms for ${what}; ${instead()}`));
        }, timeoutMs);
        const done = () => {
          clearTimeout(timer);
          waiters.delete(waiter);
        };
        waiters.add(waiter);
        waiter.look();
      });
    },
    close() {
      for (const { give } of [...waiters]) give(new Error('the person left'));
    },
  };
}
