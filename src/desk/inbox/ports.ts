/**
 * The inbox: every message that speaks to the desk is on record, by its ids alone, before it is worked
 * on, and is settled with the id of its answer. What is open after a crash is found and answered; a
 * message is worked on by one process at a time, and never again once it is settled.
 */

/** Where a message stands. Its text is not kept: it is read again where it has to be. */
export interface Question {
  readonly messageId: string;
  readonly channelId: string;
  /** `null` for a direct message. */
  readonly guildId: string | null;
  /** Who asks, while that is known; it is not kept. */
  readonly personId?: string;
}

/**
 * `apologised`: told that it came too late or was too much to be answered. `gone`: deleted, or not for the desk any
 * more. `unreachable`: its author could be told in no way.
 */
export const settledStates = ['answered', 'apologised', 'gone', 'unreachable'] as const;
export type SettledState = (typeof settledStates)[number];

/** A message that is still to be answered. */
export interface OpenQuestion extends Question {
  /** How often it was taken up. */
  readonly attempts: number;
}

/** The message of the desk's that answers a question. */
export interface AnswerPlace {
  readonly channelId: string;
  readonly messageId: string;
}

/** A question that has its answer. */
export type Answered = Pick<Question, 'messageId' | 'channelId'>;

export interface Place {
  readonly channelId: string;
  /** `null` for direct messages. */
  readonly guildId: string | null;
}

/** All instants are milliseconds since 1970. */
export interface InboxBook {
  /**
   * Puts a message on record, held by the caller until `heldUntil`. Gives whether it is the caller's:
   * false where it was on record already, by whatever process.
   */
  take(question: Question, now: number, heldUntil: number): Promise<boolean>;
  /** Holds on to messages that are still worked on. */
  hold(messageIds: readonly string[], heldUntil: number): Promise<void>;
  /** Takes up to `limit` open messages that nobody holds, oldest first, and holds them. */
  claim(now: number, heldUntil: number, limit: number): Promise<readonly OpenQuestion[]>;
  /** Settles a message for good; `answer` is where its answer stands. */
  settle(messageId: string, state: SettledState, answer?: AnswerPlace): Promise<void>;
  /** Forgets a settled question whose answer was taken back: put again, it is a new one. */
  takenBack(messageId: string): Promise<void>;
  /** Lets an open message go, to be taken up again at an instant. */
  postpone(messageId: string, dueAt: number): Promise<void>;
  /** When the next open message may be taken up; `null` where none is open. */
  nextDue(): Promise<number | null>;

  /** The message that answers a question; `null` while there is none. */
  answerTo(messageId: string): Promise<AnswerPlace | null>;
  /** Questions that came since an instant and have an answer; the latest first. */
  answeredSince(since: number, limit: number): Promise<readonly Answered[]>;

  /** Notes that the desk was spoken to, or spoke, in a channel. */
  visit(place: Place, now: number): Promise<void>;
  /** Channels visited since an instant, the latest first. */
  places(since: number, limit: number): Promise<readonly Place[]>;
  /** Forgets a channel that is gone or closed to the desk. */
  leave(channelId: string): Promise<void>;

  /** Until when everything said to the desk is on record; `null` before the first time. */
  caughtUp(): Promise<number | null>;
  /** Moves that instant forward, never back. */
  setCaughtUp(instant: number): Promise<void>;

  /** Forgets settled messages from before an instant, and deeds claimed before another. */
  prune(before: number, deedsBefore: number): Promise<void>;

  /**
   * Claims a deed by its key for `windowMs`: `mine` for one caller of all processes. Another gets
   * `same` where it acts for the same holder, an interaction's id, and `other` where it does not.
   */
  claimDeed(key: string, holder: string, now: number, windowMs: number): Promise<DeedClaim>;
  /** Gives a claimed deed back, where it was not done. */
  releaseDeed(key: string, holder: string): Promise<void>;
}

export type DeedClaim = 'mine' | 'same' | 'other';
