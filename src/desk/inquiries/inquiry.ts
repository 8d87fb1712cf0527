/** What an inquiry consists of. Pure data; instants are ISO, in UTC. */
import type { Script } from '../../reading/language.js';
import type { Person } from '../person.js';
import type { InquiryState } from './states.js';

/** The terms on which something is told; what each means stands in the catalogue. */
export const bases = ['on-record', 'background', 'deep-background', 'off-record'] as const;
export type Basis = (typeof bases)[number];

export const wantedBases = ['any', ...bases] as const;
export type WantedBasis = (typeof wantedBases)[number];

export const wantedLanguages = ['either', 'en', 'zh'] as const;
export type WantedLanguage = (typeof wantedLanguages)[number];

export const channels = ['channel', 'direct'] as const;
/** Where an asker is told: where they asked, or by direct message. */
export type Channel = (typeof channels)[number];

/** Where something stands on Discord. */
export interface Place {
  readonly channelId: string;
  readonly messageId: string;
}

/** One person who asked; several who ask the same stand under one inquiry. */
export interface Asker {
  readonly id: number;
  readonly inquiryId: number;
  readonly person: Person;
  /** In the asker's own words. */
  readonly question: string;
  /** The script the asker reads. */
  readonly script: Script;
  readonly outlet: string;
  readonly deadline: string | null;
  readonly language: WantedLanguage;
  readonly basis: WantedBasis;
  readonly notify: Channel;
  /** Where it was asked; `null` for a guild in direct messages. */
  readonly guildId: string | null;
  readonly channelId: string;
  readonly askedAt: string;
}

export interface Inquiry {
  readonly id: number;
  /** One more with every step. */
  readonly version: number;
  readonly question: string;
  readonly script: Script;
  /** Facts that came near when it was asked. */
  readonly nearest: readonly string[];
  readonly state: InquiryState;
  readonly officer: Person | null;
  /** The card at the desk. */
  readonly card: Place | null;
  readonly proposalId: number | null;
  readonly openedAt: string;
  readonly changedAt: string;
  /** When an officer first answered it. */
  readonly answeredAt: string | null;
}

export const replyKinds = ['holding', 'answer', 'fact', 'published'] as const;
export type ReplyKind = (typeof replyKinds)[number];

/** Something the desk has told all askers of an inquiry. */
export interface Reply {
  readonly id: number;
  readonly inquiryId: number;
  readonly kind: ReplyKind;
  /** `null` where it is the record that speaks. */
  readonly basis: Basis | null;
  readonly text: string;
  /** A fact told along with it; a topic not on record is `topic:` and its id. */
  readonly factId: string | null;
  readonly officer: Person | null;
  readonly at: string;
}

export const deliveryStates = ['waiting', 'told', 'unreached'] as const;
export type DeliveryState = (typeof deliveryStates)[number];

/** How a reply has come to one asker. */
export interface Delivery {
  readonly replyId: number;
  readonly askerId: number;
  readonly state: DeliveryState;
  readonly via: Channel | null;
  /** Why the way that was wished for is closed; kept where another one was taken, too. */
  readonly reason: string | null;
  readonly at: string | null;
}

/** An inquiry with everything that hangs on it. */
export interface InquiryFile {
  readonly inquiry: Inquiry;
  readonly askers: readonly Asker[];
  readonly replies: readonly Reply[];
  readonly deliveries: readonly Delivery[];
}

/** The earliest deadline of those still to come, else the latest one past; `null` without any. */
export function deadlineOf(askers: readonly Asker[], now: string): string | null {
  const deadlines = askers.flatMap(({ deadline }) => deadline ?? []).sort();
  return deadlines.find((deadline) => deadline > now) ?? deadlines.at(-1) ?? null;
}
