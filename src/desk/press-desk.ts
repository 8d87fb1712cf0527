/**
 * The desk's front counter: inquiries come in, verdicts go out. Every surface (slash command,
 * mention, direct message, context menu, command line) asks here, so that all give one answer.
 */
import type { Answer, FactRef } from '../answering/verdict.js';
import { UserError } from '../base/user-error.js';
import { longestText } from '../claims/check.js';
import type { Claim } from '../claims/claim.js';
import type { ConversationMemory } from './conversation.js';
import type { SnapshotSource } from './snapshot.js';

export type { Snapshot, SnapshotSource } from './snapshot.js';

export interface Inquiry {
  readonly text: string;
  /** Who asks and where: follow-ups are read within one person's thread only. */
  readonly personId: string;
  readonly channelId: string;
  /** The message of the desk's that this one replies to. */
  readonly replyTo?: string;
}

export interface PressDesk {
  readonly snapshots: SnapshotSource;
  /** Answers an inquiry and remembers it for follow-ups. Never throws for any text. */
  ask(inquiry: Inquiry): Answer;
  /**
   * Holds a text against the record, claim by claim.
   * @throws UserError `text-too-long`
   */
  check(text: string): readonly Claim[];
  /** Notes the message that told the last answer, so that a reply to it is read as a follow-up. */
  answeredWith(messageId: string, inquiry: Pick<Inquiry, 'personId' | 'channelId'>): void;
  /** Notes a fact that a person picked from a list; `inquiry.text` is its title as they read it. */
  picked(inquiry: Inquiry, fact: FactRef): void;
}

export interface PressDeskParts {
  readonly snapshots: SnapshotSource;
  readonly memory: ConversationMemory;
  /** The time, milliseconds since 1970. */
  readonly now: () => number;
}

const isoDay = (instant: number) => new Date(instant).toISOString().slice(0, 10);

export function makePressDesk({ snapshots, memory, now }: PressDeskParts): PressDesk {
  return {
    snapshots,
    ask(inquiry) {
      const at = now();
      const previous = memory.recall(inquiry, at);
      const answer = snapshots.current().answerer.answer({
        text: inquiry.text,
        today: isoDay(at),
        ...(previous ? { previous } : {}),
      });
      memory.remember(inquiry, answer.verdict, at);
      return answer;
    },
    check(text) {
      if (text.length > longestText) {
        throw new UserError('text-too-long', { length: text.length, most: longestText });
      }
      return snapshots.current().checker.check(text, isoDay(now()));
    },
    answeredWith(messageId, inquiry) {
      memory.answeredWith(messageId, inquiry);
    },
    picked(inquiry, fact) {
      const reason = { code: 'matched', confidence: 1 } as const;
      memory.remember(inquiry, { kind: 'answered', fact, reason }, now());
    },
  };
}
