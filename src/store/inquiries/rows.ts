/** Rows of the inquiry desk turned into its things and back. */
import type { Selectable } from 'kysely';
import { textOf } from '../../base/storable.js';
import {
  type Asker,
  bases,
  channels,
  type Delivery,
  deliveryStates,
  type Inquiry,
  type Reply,
  replyKinds,
  wantedBases,
  wantedLanguages,
} from '../../desk/inquiries/inquiry.js';
import { type Heard, type HeardInBrief, heardOutcomes } from '../../desk/inquiries/ports.js';
import { inquiryStates } from '../../desk/inquiries/states.js';
import type { Script } from '../../reading/language.js';
import type { AskerTable, DeliveryTable, HeardTable, InquiryTable, ReplyTable } from './tables.js';

/** One of a list; the first for what a hand has altered. */
function among<T extends string>(values: readonly T[], value: string): T {
  return values.find((each) => each === value) ?? (values[0] as T);
}

const scripts: readonly Script[] = ['en', 'zh-Hans', 'zh-Hant'];
const scriptIn = (value: string) => among(scripts, value);

function listIn(json: string): readonly string[] {
  const list: unknown = JSON.parse(json);
  return Array.isArray(list) ? list.filter((each) => typeof each === 'string') : [];
}

const personIn = (id: string | null, name: string | null) =>
  id === null ? null : { id, name: name ?? '' };

export function inquiryIn(row: Selectable<InquiryTable>): Inquiry {
  const { card_channel: channelId, card_message: messageId } = row;
  return {
    id: row.id,
    version: row.version,
    question: row.question,
    script: scriptIn(row.script),
    nearest: listIn(row.nearest),
    state: among(inquiryStates, row.state),
    officer: personIn(row.officer_id, row.officer_name),
    card: channelId !== null && messageId !== null ? { channelId, messageId } : null,
    proposalId: row.proposal_id,
    openedAt: row.opened_at,
    changedAt: row.changed_at,
    answeredAt: row.answered_at,
  };
}

/** Where the card stands is written by itself: it changes while others are at the inquiry. */
export function inquiryRow(
  inquiry: Inquiry,
): Omit<Selectable<InquiryTable>, 'card_channel' | 'card_message'> {
  return {
    id: inquiry.id,
    version: inquiry.version,
    question: textOf(inquiry.question),
    script: inquiry.script,
    nearest: JSON.stringify(inquiry.nearest),
    state: inquiry.state,
    officer_id: inquiry.officer?.id ?? null,
    officer_name: inquiry.officer ? textOf(inquiry.officer.name) : null,
    proposal_id: inquiry.proposalId,
    opened_at: inquiry.openedAt,
    changed_at: inquiry.changedAt,
    answered_at: inquiry.answeredAt,
  };
}

export function askerIn(row: Selectable<AskerTable>): Asker {
  return {
    id: row.id,
    inquiryId: row.inquiry_id,
    person: { id: row.person_id, name: row.person_name },
    question: row.question,
    script: scriptIn(row.script),
    outlet: row.outlet,
    deadline: row.deadline,
    language: among(wantedLanguages, row.language),
    basis: among(wantedBases, row.basis),
    notify: among(channels, row.notify),
    guildId: row.guild_id,
    channelId: row.channel_id,
    askedAt: row.asked_at,
  };
}

export function askerRow(asker: Asker): Selectable<AskerTable> {
  return {
    id: asker.id,
    inquiry_id: asker.inquiryId,
    person_id: asker.person.id,
    person_name: textOf(asker.person.name),
    question: textOf(asker.question),
    script: asker.script,
    outlet: textOf(asker.outlet),
    deadline: asker.deadline,
    language: asker.language,
    basis: asker.basis,
    notify: asker.notify,
    guild_id: asker.guildId,
    channel_id: asker.channelId,
    asked_at: asker.askedAt,
  };
}

export function replyIn(row: Selectable<ReplyTable>): Reply {
  return {
    id: row.id,
    inquiryId: row.inquiry_id,
    kind: among(replyKinds, row.kind),
    basis: row.basis === null ? null : among(bases, row.basis),
    text: row.text,
    factId: row.fact_id,
    officer: personIn(row.officer_id, row.officer_name),
    at: row.at,
  };
}

export function replyRow(reply: Reply): Selectable<ReplyTable> {
  return {
    id: reply.id,
    inquiry_id: reply.inquiryId,
    kind: reply.kind,
    basis: reply.basis,
    text: textOf(reply.text),
    fact_id: reply.factId,
    officer_id: reply.officer?.id ?? null,
    officer_name: reply.officer ? textOf(reply.officer.name) : null,
    at: reply.at,
  };
}

export function deliveryIn(row: Selectable<DeliveryTable>): Delivery {
  return {
    replyId: row.reply_id,
    askerId: row.asker_id,
    state: among(deliveryStates, row.state),
    via: row.via === null ? null : among(channels, row.via),
    reason: row.reason,
    at: row.at,
  };
}

type BriefRow = Omit<Selectable<HeardTable>, 'text' | 'asker_hash' | 'settled'>;

export function briefIn(row: BriefRow): HeardInBrief {
  return {
    id: row.id,
    at: row.at,
    script: scriptIn(row.script),
    outcome: among(heardOutcomes, row.outcome),
    factId: row.fact_id,
    nearest: listIn(row.nearest),
    unhelpful: row.unhelpful !== 0,
  };
}

export function heardIn(row: Selectable<HeardTable>): Heard {
  return {
    ...briefIn(row),
    text: row.text,
    askerHash: row.asker_hash,
    settled: row.settled !== 0,
  };
}
