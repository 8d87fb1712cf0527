/**
 * Sees to it that every message that speaks to the desk is answered once. A message is on record before
 * it is worked on, is held while it is, and settled when Discord has taken the answer. What fails for
 * the moment is taken up again, later each time; what a process left open when it ended, by whoever
 * comes next. Where the store is away messages are answered all the same, from memory alone.
 */
import type { AnswerPlace, InboxBook, OpenQuestion, Question, SettledState } from './ports.js';
import { makeTurns } from './turns.js';

/** How working on a message ended. */
export type Ending =
  | { readonly kind: 'settled'; readonly state: SettledState; readonly answer?: AnswerPlace }
  /** Not now; after `ms` at the earliest, where that is known. */
  | { readonly kind: 'later'; readonly ms?: number };

/** @param attempts 1 for the first time, one more each further time */
export type Work = (attempts: number) => Promise<Ending>;

export interface ClerkParts {
  /** Absent where there is no store. */
  readonly book?: InboxBook | undefined;
  /** Works on a message that was found open on record. */
  readonly attend: (question: OpenQuestion) => Promise<Ending>;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  readonly onTrouble?: (what: string, details: object) => void;
  readonly holdMs?: number;
  readonly firstWaitMs?: number;
  /** How long, ms, a question waits for the store before it is answered without. */
  readonly patienceMs?: number;
}

export interface Clerk {
  /** Takes a message in and works on it, unless it is on record already; resolves after the attempt. */
  receive(question: Question, work: Work): Promise<void>;
  /** Whether a message is new; it is put on record then. Throws what the store throws. */
  take(question: Question): Promise<boolean>;
  /** Works on a message that `take` gave. */
  work(question: Question, work: Work): Promise<void>;
  /** Looks for open messages now. */
  kick(): void;
  /** Takes up nothing more; resolves when nothing is in hand. */
  stop(): Promise<void>;
  /** Lets go of what is still in hand, for whoever comes next. */
  release(): Promise<void>;
}

/** Not begun before a stop. */
const left: Ending = { kind: 'later' };
const longestWaitMs = 60_000;
/** Open messages are looked for this often, ms, at least. */
const lookMs = 5_000;
const atOnce = 5;
/** Messages answered at once, of all and of one person; more wait for their turn, on record. */
const answeredAtOnce = { atOnce: 10, ofOne: 5 };

/** First and further waits, ms, each twice as long as the one before. */
export function waitAfter(attempts: number, firstMs: number): number {
  return Math.min(firstMs * 2 ** Math.max(0, Math.min(attempts, 20) - 1), longestWaitMs);
}

export function makeClerk(parts: ClerkParts): Clerk {
  const { book, attend, now, onTrouble = () => undefined } = parts;
  const { holdMs = 20_000, firstWaitMs = 1_000, patienceMs = 1_500 } = parts;
  const inHand = new Map<string, Promise<void>>();
  const retries = new Set<NodeJS.Timeout>();
  let stopped = false;

  const { inTurn } = makeTurns(answeredAtOnce);

  const noted = async (what: string, step: (book: InboxBook) => Promise<void>): Promise<void> => {
    if (!book) return;
    try {
      await step(book);
    } catch (error) {
      onTrouble(what, { error });
    }
  };

  const run = async (question: Question, attempts: number, work: Work, onRecord: boolean) => {
    const { messageId } = question;
    let ending: Ending;
    try {
      const whose = question.personId ?? question.channelId;
      ending = await inTurn(whose, async () => (stopped ? left : work(attempts)));
    } catch (error) {
      onTrouble('a message could not be worked on', { message: messageId, error });
      ending = { kind: 'later' };
    }
    if (ending.kind === 'settled') {
      const { state, answer } = ending;
      await noted('an answer could not be noted', (to) => to.settle(messageId, state, answer));
      return;
    }
    const ms = ending === left ? 0 : Math.max(ending.ms ?? 0, waitAfter(attempts, firstWaitMs));
    if (onRecord) {
      await noted('a message could not be put off', (to) => to.postpone(messageId, now() + ms));
      kick();
      return;
    }
    if (stopped) return;
    const timer = setTimeout(() => {
      retries.delete(timer);
      if (!stopped) void hold(question, attempts + 1, work, false);
    }, ms);
    retries.add(timer);
  };

  const hold = (question: Question, attempts: number, work: Work, onRecord: boolean) => {
    const { messageId } = question;
    const working = run(question, attempts, work, onRecord).finally(() => {
      inHand.delete(messageId);
    });
    inHand.set(messageId, working);
    return working;
  };

  const take = async (question: Question): Promise<boolean> =>
    book ? book.take(question, now(), now() + holdMs) : !inHand.has(question.messageId);

  /** The same without waiting for a store that is away. */
  const takeSoon = async (question: Question): Promise<boolean | 'off-record'> => {
    if (!book) return 'off-record';
    let timer: NodeJS.Timeout | undefined;
    const patience = new Promise<'off-record'>((resolve) => {
      timer = setTimeout(resolve, patienceMs, 'off-record');
    });
    const taking = take(question).catch((error: unknown) => {
      onTrouble('a message could not be put on record', { message: question.messageId, error });
      return 'off-record' as const;
    });
    return Promise.race([taking, patience]).finally(() => clearTimeout(timer));
  };

  let timer: NodeJS.Timeout | undefined;
  let looking: Promise<void> | undefined;
  let again = false;
  let attending = 0;

  const look = async (): Promise<void> => {
    if (!book) return;
    let wait = lookMs;
    try {
      // However much comes in, what has waited longer gets its share.
      const free = atOnce - attending;
      const open = free > 0 ? await book.claim(now(), now() + holdMs, free) : [];
      for (const question of open) {
        if (inHand.has(question.messageId)) continue;
        attending += 1;
        void hold(question, question.attempts, () => attend(question), true).finally(() => {
          attending -= 1;
          kick();
        });
      }
      const due = await book.nextDue();
      if (due !== null) wait = Math.min(lookMs, Math.max(20, due - now()));
    } catch (error) {
      onTrouble('open messages could not be looked for', { error });
    }
    clearTimeout(timer);
    if (stopped) return;
    timer = setTimeout(kick, wait);
    timer.unref();
  };

  function kick(): void {
    if (stopped || !book) return;
    again = true;
    if (looking) return;
    again = false;
    looking = look().finally(() => {
      looking = undefined;
      if (again) kick();
    });
  }

  const holding = setInterval(() => {
    if (inHand.size === 0) return;
    void noted('messages in hand could not be held', (to) =>
      to.hold([...inHand.keys()], now() + holdMs),
    );
  }, holdMs / 4);
  holding.unref();

  return {
    async receive(question, work) {
      const mine = await takeSoon(question);
      if (mine === false) return;
      await hold(question, 1, work, mine === true);
    },
    take,
    work: (question, work) => hold(question, 1, work, book !== undefined),
    kick,
    async stop() {
      stopped = true;
      clearTimeout(timer);
      for (const one of retries) clearTimeout(one);
      await looking;
      await Promise.allSettled([...inHand.values()]);
      clearInterval(holding);
    },
    async release() {
      clearInterval(holding);
      for (const messageId of inHand.keys()) {
        await noted('a message could not be let go', (to) => to.postpone(messageId, now()));
      }
    },
  };
}
