/**
 * What a person asked just before, so that "and the municipal ones?" can be read: the same person
 * in the same channel within five minutes, or a reply to the message that answered. Nothing is ever
 * shared between people. Holds no clock; instants come in as milliseconds since 1970.
 */
import { LRUCache } from 'lru-cache';
import type { Question } from '../answering/verdict.js';

/** How long a question stays the subject of what follows, milliseconds. */
export const followUpWindow = 5 * 60_000;
/** Answers that a later reply can still refer to. */
const mostReplies = 5_000;
const mostThreads = 5_000;

export interface Turn {
  readonly text: string;
  readonly personId: string;
  readonly channelId: string;
  /** The message of the desk's that this one replies to. */
  readonly replyTo?: string;
}

export type Previous = NonNullable<Question['previous']>;

export interface ConversationMemory {
  /** The turn that a new one may follow on from. */
  recall(turn: Turn, at: number): Previous | undefined;
  /**
   * Keeps a turn and the fact it was about, if any; one without a subject keeps the one before,
   * unless it was `askedBack`, so that what follows chooses among what was offered.
   */
  remember(turn: Turn, factId: string | null, askedBack: boolean, at: number): void;
  /** Ties a turn that was remembered, the same object, to the message that answered it. */
  answeredWith(messageId: string, turn: Turn): void;
  /** Forgets a person: on request, or when their data go. */
  forget(personId: string): void;
}

interface Kept extends Previous {
  readonly personId: string;
  readonly at: number;
}

const threadOf = (turn: Pick<Turn, 'personId' | 'channelId'>): string =>
  JSON.stringify([turn.channelId, turn.personId]);

export function makeConversationMemory(): ConversationMemory {
  const threads = new LRUCache<string, Kept>({ max: mostThreads });
  const replies = new LRUCache<string, Kept>({ max: mostReplies });
  const turns = new WeakMap<Turn, Kept>();
  return {
    recall(turn, at) {
      const replied = turn.replyTo === undefined ? undefined : replies.get(turn.replyTo);
      const kept = replied?.personId === turn.personId ? replied : threads.get(threadOf(turn));
      if (!kept) return undefined;
      if (kept !== replied && at - kept.at > followUpWindow) return undefined;
      return { text: kept.text, factId: kept.factId };
    },
    remember(turn, factId, askedBack, at) {
      const key = threadOf(turn);
      const before = threads.get(key);
      const fresh = before && at - before.at <= followUpWindow ? before : undefined;
      const kept: Kept =
        factId === null && !askedBack && fresh
          ? { ...fresh, at }
          : { text: turn.text, factId, personId: turn.personId, at };
      threads.set(key, kept);
      turns.set(turn, kept);
    },
    answeredWith(messageId, turn) {
      const kept = turns.get(turn);
      if (!kept) return;
      replies.set(messageId, kept);
    },
    forget(personId) {
      for (const map of [threads, replies])
        for (const [key, kept] of [...map.entries()])
          if (kept.personId === personId) map.delete(key);
    },
  };
}
