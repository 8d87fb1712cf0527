/**
 * What a person asked just before, so that "and the municipal ones?" can be read: the same person
 * in the same channel within five minutes, or a reply to the message that answered. Nothing is ever
 * shared between people. Holds no clock; instants come in as milliseconds since 1970.
 */
import type { Question, Verdict } from '../answering/verdict.js';

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
  /** Keeps a turn and what it was answered with; a turn without a subject keeps the one before. */
  remember(turn: Turn, verdict: Verdict, at: number): void;
  /** Ties the turn last remembered for the person in the channel to the message that answered it. */
  answeredWith(messageId: string, turn: Pick<Turn, 'personId' | 'channelId'>): void;
  /** Forgets a person: on request, or when their data go. */
  forget(personId: string): void;
}

interface Kept extends Previous {
  readonly personId: string;
  readonly at: number;
}

const threadOf = (turn: Pick<Turn, 'personId' | 'channelId'>): string =>
  JSON.stringify([turn.channelId, turn.personId]);

/** Keeps a map from growing without end: the entries set longest ago go first. */
function trim<K, V>(map: Map<K, V>, most: number): void {
  for (const key of map.keys()) {
    if (map.size <= most) return;
    map.delete(key);
  }
}

/** The subject of a turn: the fact it was answered with, or the nearest one a refusal pointed to. */
function subjectOf(verdict: Verdict): string | null {
  if (verdict.kind === 'answered') return verdict.fact.factId;
  if (verdict.kind === 'declined' && verdict.reason.code === 'conflict')
    return verdict.nearest[0]?.factId ?? null;
  return null;
}

export function makeConversationMemory(): ConversationMemory {
  const threads = new Map<string, Kept>();
  const replies = new Map<string, Kept>();
  return {
    recall(turn, at) {
      const replied = turn.replyTo === undefined ? undefined : replies.get(turn.replyTo);
      const kept = replied?.personId === turn.personId ? replied : threads.get(threadOf(turn));
      if (!kept) return undefined;
      if (kept !== replied && at - kept.at > followUpWindow) return undefined;
      return { text: kept.text, factId: kept.factId };
    },
    remember(turn, verdict, at) {
      const key = threadOf(turn);
      const factId = subjectOf(verdict);
      const before = threads.get(key);
      const fresh = before && at - before.at <= followUpWindow ? before : undefined;
      const kept: Kept =
        factId === null && verdict.kind !== 'clarify' && fresh
          ? { ...fresh, at }
          : { text: turn.text, factId, personId: turn.personId, at };
      threads.delete(key);
      threads.set(key, kept);
      trim(threads, mostThreads);
    },
    answeredWith(messageId, turn) {
      const kept = threads.get(threadOf(turn));
      if (!kept) return;
      replies.set(messageId, kept);
      trim(replies, mostReplies);
    },
    forget(personId) {
      for (const map of [threads, replies])
        for (const [key, kept] of map) if (kept.personId === personId) map.delete(key);
    },
  };
}
