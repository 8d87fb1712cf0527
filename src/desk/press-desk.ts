/**
 * The desk's front counter: inquiries come in, outcomes go out. Every surface (slash command,
 * mention, direct message, context menu, command line) asks here, so that all give one answer.
 */
import type { FactRef } from '../answering/verdict.js';
import { dayAt } from '../base/day.js';
import { UserError } from '../base/user-error.js';
import { longestText } from '../claims/check.js';
import type { Inquiry } from '../inquiry/inquire.js';
import { subjectOf, type Told } from '../inquiry/outcome.js';
import type { ConversationMemory } from './conversation.js';
import { inquireInSlices } from './inquire-in-slices.js';
import type { SnapshotSource } from './snapshot.js';

export type { Snapshot, SnapshotSource } from './snapshot.js';

/** A text put to the desk, with who asks and where: follow-ups are read within one person's thread. */
export interface DeskInquiry extends Pick<Inquiry, 'text' | 'wants'> {
  readonly personId: string;
  readonly channelId: string;
  /** The message of the desk's that this one replies to. */
  readonly replyTo?: string;
}

export interface PressDesk {
  readonly snapshots: SnapshotSource;
  /**
   * Decides what an inquiry gets, and remembers it for follow-ups.
   * @throws UserError `text-too-long` where claims are wanted of more than can be read
   */
  ask(inquiry: DeskInquiry): Promise<Told>;
  /** Notes the message that answered an inquiry, so that a reply to it is read as a follow-up. */
  answeredWith(messageId: string, inquiry: DeskInquiry): void;
  /** Notes a fact that a person picked from a list; `inquiry.text` is its title as they read it. */
  picked(inquiry: DeskInquiry, fact: FactRef): void;
}

export interface PressDeskParts {
  readonly snapshots: SnapshotSource;
  readonly memory: ConversationMemory;
  /** The time, milliseconds since 1970. */
  readonly now: () => number;
}

export function makePressDesk({ snapshots, memory, now }: PressDeskParts): PressDesk {
  return {
    snapshots,
    async ask(inquiry) {
      const { text, wants } = inquiry;
      if (wants === 'check' && text.length > longestText) {
        throw new UserError('text-too-long', { length: text.length, most: longestText });
      }
      const at = now();
      const previous = memory.recall(inquiry, at);
      const snapshot = snapshots.current();
      const outcome = await inquireInSlices(snapshot, {
        text,
        today: dayAt(at, snapshot.record.about.timeZone),
        ...(wants ? { wants } : {}),
        ...(previous ? { previous } : {}),
      });
      // Only what was asked in conversation is gone on from.
      if (wants === undefined || wants === 'anything') {
        memory.remember(inquiry, subjectOf(outcome), outcome.kind === 'clarify', at);
      }
      return { outcome, record: snapshot.record };
    },
    answeredWith(messageId, inquiry) {
      memory.answeredWith(messageId, inquiry);
    },
    picked(inquiry, fact) {
      memory.remember(inquiry, fact.factId, false, now());
    },
  };
}
