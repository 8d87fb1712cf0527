/**
 * What is remembered of messages that told a fact, and the queue of notices to be brought to them.
 * Ids and places only: no text of a message, question or draft. `src/store` implements this.
 */
import type { FactRef } from '../../answering/verdict.js';
import type { Script } from '../../reading/language.js';
import type { ToldFigure, ToldKind } from '../../wording/tells.js';

export interface MessagePlace {
  readonly channelId: string;
  readonly messageId: string;
}

/** A message of the desk's that told something. */
export interface ToldMessage extends MessagePlace {
  /** `null` in direct messages. */
  readonly guildId: string | null;
  readonly kind: ToldKind;
  readonly script: Script;
  /** A response to an interaction is edited with that interaction's token alone. */
  readonly via: 'message' | 'interaction';
  /** Whether only the one who asked sees it. */
  readonly hidden: boolean;
  /** ISO instant. */
  readonly at: string;
  readonly facts: readonly FactRef[];
  readonly figures: readonly ToldFigure[];
}

/** What is sent to earlier messages: the old was wrong, is withdrawn, or is settled after that. */
export const noticeKinds = ['correction', 'kill', 'settlement'] as const;
export type NoticeKind = (typeof noticeKinds)[number];

/** A published revision that earlier messages have to be told of. */
export interface Notice {
  /** The sequence of the revision, which no other has. */
  readonly number: number;
  readonly factId: string;
  readonly revision: number;
  /** Messages that told a revision from this one on, and before `revision`, told what was wrong. */
  readonly firstWrong: number;
  readonly kind: NoticeKind;
  /** ISO instant of publication. */
  readonly at: string;
}

/** Whom a notice goes to: a message, the owner of a watched text, or the desk's own channel. */
export type DeliveryTarget = 'message' | 'watch' | 'desk';

export const deliveryStates = ['waiting', 'done', 'replied', 'unreachable'] as const;
export type DeliveryState = (typeof deliveryStates)[number];

export const deliveryProblems = [
  'gone',
  'no-access',
  'hidden',
  'direct-closed',
  'discord',
  'unconfirmed',
  'refused',
  'stopped',
] as const;
export type DeliveryProblem = (typeof deliveryProblems)[number];

/** One notice on its way to one place. For a watch the message id is the watch's. */
export interface Delivery extends MessagePlace {
  readonly notice: number;
  readonly target: DeliveryTarget;
  readonly state: DeliveryState;
  readonly attempts: number;
  /** ISO instant just before the last attempt to post something; `null` before the first. */
  readonly postingAt: string | null;
  readonly problem: DeliveryProblem | null;
}

export type DeliveryKey = Pick<Delivery, 'notice' | 'target' | 'channelId' | 'messageId'>;

export interface Watch {
  readonly id: string;
  readonly userId: string;
  readonly script: Script;
  /** ISO instant. */
  readonly at: string;
  readonly facts: readonly FactRef[];
  readonly figures: readonly ToldFigure[];
}

/** How a notice fared, over the messages and watched texts that it was for. */
export interface Tally {
  readonly target: DeliveryTarget;
  readonly state: DeliveryState;
  readonly problem: DeliveryProblem | null;
  readonly count: number;
}

export interface NoticeBooks {
  /** Keeps what a message told, and lines it up for notices that were published meanwhile. */
  remember(message: ToldMessage): Promise<void>;
  /** Forgets what a message told, and what is in line for it: it tells something else now, or is gone. */
  unremember(place: MessagePlace): Promise<void>;
  told(place: MessagePlace): Promise<ToldMessage | null>;

  /** Newest first; those before a number where one is given. */
  list(page: { readonly before?: number; readonly limit: number }): Promise<readonly Notice[]>;
  find(number: number): Promise<Notice | null>;
  /** Lines up whoever was told what a notice is about and is not in line for it yet. */
  spread(notice: Notice): Promise<void>;

  /**
   * Takes deliveries that are due at `now` for `leaseMs`, oldest notice first, at most one a channel;
   * nobody else gets them meanwhile.
   * @param except channels that are not to be written to now
   */
  claim(request: {
    readonly now: number;
    readonly leaseMs: number;
    readonly limit: number;
    readonly except: ReadonlySet<string>;
  }): Promise<readonly Delivery[]>;
  /** Notes, before it is done, that something is about to be posted, and holds on for `leaseMs`. */
  posting(key: DeliveryKey, now: number, leaseMs: number): Promise<void>;
  settle(
    key: DeliveryKey,
    outcome: {
      readonly state: Exclude<DeliveryState, 'waiting'>;
      readonly problem?: DeliveryProblem;
      /** The message posted, where one was. */
      readonly replyId?: string;
    },
  ): Promise<void>;
  /** Lets a delivery go until `dueAt`, milliseconds since 1970; `attempts` as they now count. */
  postpone(key: DeliveryKey, dueAt: number, attempts: number): Promise<void>;
  /** When the next delivery is due, milliseconds since 1970; `null` where none waits. */
  nextDue(): Promise<number | null>;
  /** Puts the desk's own report in line, where everything else of a notice is through. */
  reportFinished(): Promise<void>;
  tally(notice: number): Promise<readonly Tally[]>;
  /** Places of messages that came out so, at most `limit`. */
  places(
    notice: number,
    state: DeliveryState,
    limit: number,
  ): Promise<readonly (MessagePlace & { readonly guildId: string | null })[]>;

  addWatch(watch: Watch): Promise<void>;
  findWatch(id: string): Promise<Watch | null>;
  countWatches(userId: string): Promise<number>;
  /** Whether there was such a watch of this person's. */
  dropWatch(id: string, userId: string): Promise<boolean>;

  /** Forgets messages, watches and finished deliveries from before an ISO instant. */
  prune(before: string): Promise<void>;
}

/** Opening a notice goes with the publication of its revision, in one transaction. */
export interface NoticeWriting {
  open(notice: Notice): Promise<void>;
}
