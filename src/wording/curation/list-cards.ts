/** The desk's lists: the queue, what is due for review, the audit log. Pure. */

import type { EntryRef } from '../../facts/entry.js';
import { writeDate } from '../../facts/figure-text.js';
import type { Fact } from '../../facts/record.js';
import type { Script } from '../../reading/language.js';
import type { Card, Choice, Line } from '../card.js';
import { curationWords } from '../catalogue/curation.js';
import { curationListWords } from '../catalogue/curation-lists.js';
import { curationTerms } from '../catalogue/curation-terms.js';
import { inScript, languageOf } from '../words.js';
import { entryTitle, instantText } from './texts.js';
import type { PersonView, ProposalView, StandingView } from './views.js';

const nothing = { headline: [], body: [], sections: [], actions: [] } as const;

export interface QueuedView {
  readonly proposal: ProposalView;
  readonly stale: boolean;
  readonly standing: StandingView;
}

function stateOf({ proposal, stale, standing }: QueuedView, script: Script): string {
  const terms = curationTerms(script);
  if (stale) return terms.stale;
  return terms[proposal.state === 'open' ? standing : proposal.state];
}

/** A page of the queue. `count` is of all pages, `faults` of proposals that cannot be read. */
export function queueCard(
  items: readonly QueuedView[],
  count: number,
  faults: number,
  script: Script,
): Card {
  const words = curationWords(script);
  const lists = curationListWords(script);
  const terms = curationTerms(script);
  const lines = items.map((item): Line => {
    const { id, kind, entry, author, changedAt } = item.proposal;
    return [
      { strong: `${id}` },
      ` · ${terms[kind]} · ${entryTitle(entry, script)} · ${author.name} · ${instantText(changedAt)} · ${stateOf(item, script)}`,
    ];
  });
  return {
    ...nothing,
    kind: 'desk',
    script,
    title: words.queueTitle,
    body: [
      [count === 0 ? words.queueEmpty : words.queueLead(count)],
      ...lines,
      ...(faults > 0 ? [[lists.unreadable(faults)]] : []),
    ],
  };
}

/** The queue's items as choices of a menu. */
export function queueChoices(items: readonly QueuedView[], script: Script): readonly Choice[] {
  return items.map((item) => ({
    value: String(item.proposal.id),
    label: `${item.proposal.id} · ${entryTitle(item.proposal.entry, script)}`,
    detail: `${curationTerms(script)[item.proposal.kind]} · ${item.proposal.author.name} · ${stateOf(item, script)}`,
  }));
}

/** Facts past their review-by date, those longest overdue first. */
export function staleFactsCard(facts: readonly Fact[], script: Script): Card {
  const lists = curationListWords(script);
  return {
    ...nothing,
    kind: 'desk',
    script,
    title: lists.staleFactsTitle,
    body: [
      [facts.length === 0 ? lists.staleFactsNone : lists.staleFactsLead(facts.length)],
      ...facts.map(
        (fact): Line => [
          { strong: inScript(fact.title, script) },
          ` · ${fact.id} · ${lists.dueSince}${writeDate(fact.reviewBy, languageOf(script))}`,
        ],
      ),
    ],
  };
}

export interface AuditView {
  readonly number: number;
  readonly at: string;
  readonly actor: PersonView;
  readonly action: string;
  readonly ref: EntryRef | null;
  readonly proposalId: number | null;
  readonly revision: number | null;
  readonly detail: Readonly<Record<string, unknown>>;
}

/** A page of the audit log, newest first. */
export function auditCard(entries: readonly AuditView[], faults: number, script: Script): Card {
  const lists = curationListWords(script);
  const terms: { readonly [key: string]: string } = curationTerms(script);
  const lines = entries.map((entry): Line => {
    const { detail, action, ref, revision, proposalId } = entry;
    const about = [
      ...(ref ? [ref.id] : []),
      ...(revision === null ? [] : [lists.revision(revision)]),
      ...(proposalId === null ? [] : [`#${proposalId}`]),
      ...(typeof detail.reason === 'string' ? [`“${detail.reason}”`] : []),
    ];
    const did = Object.hasOwn(terms, action) ? (terms[action] ?? action) : action;
    return [
      `${entry.number} · ${instantText(entry.at)} · `,
      { strong: entry.actor.name },
      ` · ${[did, ...about].join(' · ')}`,
    ];
  });
  return {
    ...nothing,
    kind: 'desk',
    script,
    title: lists.auditTitle,
    body: [
      ...(lines.length === 0 ? [[lists.auditEmpty]] : lines),
      ...(faults > 0 ? [[lists.unreadable(faults)]] : []),
    ],
  };
}
