/**
 * What is due at an instant is done, once. Deeds stand in the store; this looks when the next one is
 * due and again at least every half a minute, so that neither a restart nor a clock that was put
 * forward or back loses one or does one twice. Of several processes on one store, one takes a deed.
 */

/** A deed; `key` says which, and a second one of the same key is the same. */
export interface Deed {
  readonly key: string;
  /** What kind of deed, which is who does it. */
  readonly kind: string;
  /** What it is about, in its kind's own terms. */
  readonly subject: string;
  /** ISO instant. */
  readonly at: string;
  /** How often it has been begun, this time included: what it says may have been said before. */
  readonly attempts: number;
}

export type DeedDraft = Omit<Deed, 'attempts'>;

/** Putting deeds down, within the transaction that makes them due. */
export interface DeedWriter {
  /** Puts a deed down; one of that key that is there, done or not, stays as it is. */
  put(deed: DeedDraft): Promise<void>;
  /** Takes a deed back that is not done yet. */
  cancel(key: string): Promise<void>;
}

export interface DueBook {
  /** The instant, ISO, of the next deed that nobody is at; `null` where there is none. */
  next(): Promise<string | null>;
  /**
   * Takes what is due at `now`, oldest first, for whoever calls alone until `until`; after that it
   * counts as left undone. Both ISO. Each counts as begun.
   */
  take(now: string, until: string, most: number): Promise<readonly Deed[]>;
  done(key: string, at: string): Promise<void>;
  /** Gives back what was taken and is not begun. */
  giveBack(key: string): Promise<void>;
  /** Puts a deed that failed off to a later instant. */
  putOff(key: string, to: string): Promise<void>;
}

export type Doer = (deed: Deed) => Promise<void>;

export interface DueOptions {
  readonly book: DueBook;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  /** Who does the deeds of each kind; those of other kinds wait. */
  readonly doers: Readonly<Record<string, Doer>>;
  readonly onTrouble?: (what: string, details: object) => void;
}

export interface Due {
  /** Does what is due now. Resolves when it is done, or put off. */
  look(): Promise<void>;
  /** Waits for the deed that was begun, and begins no other. */
  stop(): Promise<void>;
}

/** The longest wait before looking again, ms: far below what a timer holds (2^31), for clocks move. */
const longestWaitMs = 30_000;
/** How long a deed may take before it counts as left undone, ms. */
const leaseMs = 120_000;
const firstPauseMs = 5_000;
const longestPauseMs = 3_600_000;

const iso = (instant: number) => new Date(instant).toISOString();

/** Starts looking. The timer does not keep the process alive. */
export function startDue({ book, now, doers, onTrouble }: DueOptions): Due {
  let timer: NodeJS.Timeout | undefined;
  let stopped = false;
  let underWay: Promise<void> | undefined;
  let wanted = false;

  const doOne = async (deed: Deed) => {
    const doer = doers[deed.kind];
    try {
      if (!doer) throw new TypeError(`nobody does ${deed.kind}`);
      await doer(deed);
      await book.done(deed.key, iso(now()));
    } catch (error) {
      onTrouble?.('a deed that was due is put off', { key: deed.key, error });
      const pause = Math.min(firstPauseMs * 2 ** Math.min(deed.attempts - 1, 12), longestPauseMs);
      await book.putOff(deed.key, iso(now() + pause));
    }
  };

  const once = async () => {
    for (;;) {
      const at = now();
      // One at a time: no deed waits behind slow ones while the time it is held for runs out.
      const [deed] = await book.take(iso(at), iso(at + leaseMs), 1);
      if (deed === undefined) return;
      if (stopped) return book.giveBack(deed.key);
      await doOne(deed);
      if (stopped) return;
    }
  };

  const wait = async () => {
    if (stopped) return;
    const next = await book.next().catch(() => null);
    const left = next === null ? longestWaitMs : Date.parse(next) - now();
    if (stopped) return;
    clearTimeout(timer);
    timer = setTimeout(() => void look(), Math.min(Math.max(left, 50), longestWaitMs));
    timer.unref();
  };

  const look = (): Promise<void> => {
    if (stopped) return underWay ?? Promise.resolve();
    wanted = true;
    underWay ??= (async () => {
      try {
        while (wanted && !stopped) {
          wanted = false;
          await once();
        }
      } catch (error) {
        onTrouble?.('what is due cannot be looked up', { error });
      } finally {
        underWay = undefined;
      }
      await wait();
    })();
    return underWay;
  };

  void look();
  return {
    look,
    async stop() {
      stopped = true;
      clearTimeout(timer);
      await underWay;
    },
  };
}
