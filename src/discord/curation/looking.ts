/** `/desk history`, `stale`, `audit` and `try`: looking at the record's past, present and future. */
import type { MessageComponentInteraction } from 'discord.js';
import { dayAt } from '../../base/day.js';
import { UserError } from '../../base/user-error.js';
import type { EntryRef } from '../../facts/entry.js';
import { inquire } from '../../inquiry/inquire.js';
import type { Card } from '../../wording/card.js';
import { curationWords } from '../../wording/catalogue/curation.js';
import { curationListWords } from '../../wording/catalogue/curation-lists.js';
import { historyCard, revisionChoices } from '../../wording/curation/history-card.js';
import { auditCard, staleFactsCard } from '../../wording/curation/list-cards.js';
import { outcomeCard } from '../../wording/outcome-card.js';
import { inScript } from '../../wording/words.js';
import { type ComponentControl, control, type Reply } from '../command.js';
import { limits } from '../limits.js';
import { questionIn } from '../mentions.js';
import { startEdit } from './editing.js';
import { chosenFrom } from './form.js';
import { deskIds } from './ids.js';
import { proposalNumber } from './reviewing.js';
import { namedEntry, type Station, stationOf } from './station.js';

const auditLines = 12;

/** The revisions of an entry; of two that are chosen (0 for none), what differs between them. */
export async function showHistory(
  station: Station,
  ref: EntryRef,
  first: number,
  second: number,
): Promise<Card> {
  const { curating, script } = station;
  const { curation } = curating;
  const lists = curationListWords(script);
  const { revisions, faults } = await curation.history(ref);
  const both = first > 0 && second > 0 && first !== second;
  const changes = both ? (await curation.compare(ref, first, second)).changes : null;
  const compared = changes ? { first, second, changes } : null;
  const newest = revisions[0]?.number ?? 0;
  const listed = revisions.slice(0, limits.selectOptions);
  const menu = (end: 'first' | 'second', label: string) =>
    ({
      kind: 'menu',
      id: deskIds.history.make({ ref, first, second, end }),
      label,
      choices: revisionChoices(listed, end === 'first' ? first : second, script),
    }) as const;
  const target = first > 0 && first !== newest ? first : second > 0 ? second : 0;
  const mayRevert =
    target > 0 &&
    (target !== newest || revisions[0]?.kind === 'retirement') &&
    revisions.find(({ number }) => number === target)?.kind !== 'retirement';
  return {
    ...historyCard(revisions, faults.length, compared, script),
    actions: [
      ...(revisions.length > 1
        ? [menu('first', lists.compareFrom), menu('second', lists.compareTo)]
        : []),
      ...(mayRevert
        ? [
            {
              kind: 'button',
              id: deskIds.open.make({
                ...{ form: 'revert', ref, base: newest, part: target, token: null },
              }),
              label: lists.revert(target),
            } as const,
          ]
        : []),
    ],
  };
}

/** The history with the two newest revisions compared. */
export async function startHistory(station: Station, given: string): Promise<Reply> {
  const ref = namedEntry(given);
  const { revisions } = await station.curating.curation.history(ref);
  const [newest, before] = revisions;
  const ends = [before?.number ?? 0, before ? (newest?.number ?? 0) : 0] as const;
  return { card: await showHistory(station, ref, ...ends) };
}

export async function showStale(station: Station): Promise<Reply> {
  const { curating, script } = station;
  const facts = await curating.curation.staleFacts();
  return {
    card: {
      ...staleFactsCard(facts, script),
      actions: [
        {
          kind: 'menu',
          id: deskIds.due.make({}),
          label: curationListWords(script).chooseFact,
          choices: facts.slice(0, limits.selectOptions).map((fact) => ({
            value: fact.id,
            label: inScript(fact.title, script),
            detail: fact.reviewBy,
          })),
        },
      ],
    },
  };
}

/** A page of the audit log, before a line number where one is given. */
export async function showAudit(station: Station, before: number | null): Promise<Card> {
  const { curating, script } = station;
  const words = curationWords(script);
  const { items, faults } = await curating.curation.audit({
    limit: auditLines,
    ...(before === null ? {} : { before }),
  });
  const last = items.at(-1)?.number ?? 1;
  return {
    ...auditCard(items, faults.length, script),
    actions:
      last > 1
        ? [
            {
              kind: 'button',
              id: deskIds.audit.make({ before: last }),
              label: words.older,
            },
          ]
        : [],
  };
}

/** Asks the record as it would be with a proposal published. */
export async function tryProposal(
  station: Station,
  given: string,
  proposal: string,
): Promise<Reply> {
  const { curating, script } = station;
  const { curation } = curating;
  const id = proposalNumber(proposal);
  const text = questionIn(given);
  if (text === '') throw new UserError('empty-question');
  const record = await curation.recordWith(id);
  const queued = (await curation.queue()).items.find((item) => item.proposal.id === id);
  const ground = await curating.groundOver(record);
  const card = outcomeCard(inquire(ground, { text, today: dayAt(curating.now()) }), record);
  const lead = curationListWords(script).tryLead(id, queued?.proposal.ref.id ?? '');
  // Buttons under an answer lead to the record in force, which says something else.
  return { card: { ...card, quote: text, headline: [[lead], ...card.headline], actions: [] } };
}

export const lookingComponents: readonly ComponentControl[] = [
  control(deskIds.history, {
    placement: 'in-place',
    async run({ ref, first, second, end }, interaction: MessageComponentInteraction, desk) {
      const station = stationOf(interaction, desk);
      const chosen = Number(chosenFrom(interaction));
      if (!Number.isSafeInteger(chosen) || chosen < 1) throw new UserError('stale-control');
      const ends = end === 'first' ? ([chosen, second] as const) : ([first, chosen] as const);
      return { card: await showHistory(station, ref, ...ends) };
    },
  }),
  control(deskIds.due, {
    placement: 'to-asker',
    run: (_, interaction: MessageComponentInteraction, desk) =>
      startEdit(stationOf(interaction, desk), chosenFrom(interaction)),
  }),
  control(deskIds.audit, {
    placement: 'in-place',
    async run({ before }, interaction: MessageComponentInteraction, desk) {
      return { card: await showAudit(stationOf(interaction, desk), before) };
    },
  }),
];
