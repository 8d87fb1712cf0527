/** Lets what is held go live at its minute, in every process, whatever becomes of the clock. */
import type { DeskStore } from '../ports.js';
import type { Embargoes } from './embargoes.js';
import type { Due } from './publish-due.js';

/**
 * The longest wait, ms. A clock that is set, a process that slept and a message that got lost cost
 * no more than this; timers of 2^31 ms and more would go off at once.
 */
const longestWaitMs = 60_000;
/** After a failure, such as a store that is away, it is tried again this soon, ms. */
const afterFailureMs = 5_000;

/** Calls back once, after some milliseconds; gives the way to call it off. */
export type Timer = (work: () => void, ms: number) => () => void;

const processTimer: Timer = (work, ms) => {
  const timer = setTimeout(work, ms);
  timer.unref();
  return () => clearTimeout(timer);
};

export interface ClockParts {
  readonly embargoes: Pick<Embargoes, 'publishDue' | 'nextDue'>;
  readonly store: Pick<DeskStore, 'watch'>;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  readonly timer?: Timer;
  /** Told of everything that went live, was kept back or failed at its time, by this process. */
  readonly onDue?: (due: readonly Due[]) => void;
  readonly onFailure?: (error: unknown) => void;
}

export interface EmbargoClock {
  /**
   * Looks at once; resolves when what is due is published, or told to have failed. Fails as
   * `publishDue` does.
   */
  look(): Promise<void>;
  /** Stops, and waits for a look under way. */
  close(): Promise<void>;
}

export function startEmbargoClock(parts: ClockParts): EmbargoClock {
  const { embargoes, store, now, timer = processTimer, onDue, onFailure } = parts;
  let closed = false;
  let cancel: () => void = () => undefined;
  let tail: Promise<void> = Promise.resolve();

  const wait = (ms: number) => {
    cancel();
    if (!closed) cancel = timer(() => void arm(), ms);
  };
  /** Gives how soon it is to look again at the earliest, ms. */
  const look = async (): Promise<number> => {
    const due = await embargoes.publishDue();
    if (due.length > 0) onDue?.(due);
    return due.some(({ error }) => error !== undefined) ? afterFailureMs : 0;
  };
  const once = (work: () => Promise<unknown>): Promise<void> => {
    const next = tail.then(async () => {
      if (!closed) await work();
    });
    tail = next.catch(() => undefined);
    return next;
  };
  /** Looks, and sets the timer for the next look. */
  const arm = (): Promise<void> =>
    once(async () => {
      try {
        const soonest = await look();
        const next = await embargoes.nextDue();
        const ahead = next === null ? longestWaitMs : next - now();
        wait(Math.min(Math.max(ahead, soonest), longestWaitMs));
      } catch (error) {
        onFailure?.(error);
        wait(afterFailureMs);
      }
    });

  let armed = false;
  // What is held, moved or called off by any process may be due before the timer says so.
  const stop = store.watch(() => {
    if (armed || closed) return;
    armed = true;
    queueMicrotask(() => {
      armed = false;
      void arm();
    });
  });
  void arm();
  return {
    look: () => once(look),
    async close() {
      closed = true;
      stop();
      cancel();
      await tail;
    },
  };
}
