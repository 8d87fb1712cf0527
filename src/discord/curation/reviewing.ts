/** `/desk review`: the queue, and one proposal with what may be done about it. */
import type { MessageComponentInteraction } from 'discord.js';
import { UserError } from '../../base/user-error.js';
import type { Seen } from '../../desk/curation/decide.js';
import type { Review } from '../../desk/curation/look.js';
import type { Action, Card } from '../../wording/card.js';
import { curationWords } from '../../wording/catalogue/curation.js';
import { queueCard, queueChoices } from '../../wording/curation/list-cards.js';
import { noticeCard, proposalCard } from '../../wording/curation/proposal-card.js';
import { type ComponentControl, control } from '../command.js';
import { limits } from '../limits.js';
import { chosenFrom } from './form.js';
import { type DecisionName, deskIds } from './ids.js';
import { outcomeCard } from './proposing.js';
import { type Station, stationOf } from './station.js';

/** A page of the queue, with the menu to open one. */
export async function showQueue(station: Station, page: number): Promise<Card> {
  const { curating, script } = station;
  const words = curationWords(script);
  const { items, faults } = await curating.curation.queue();
  const pages = Math.max(1, Math.ceil(items.length / limits.selectOptions));
  const at = Math.min(page, pages - 1);
  const shown = items.slice(at * limits.selectOptions, (at + 1) * limits.selectOptions);
  const turn = (to: number, label: string): Action => ({
    kind: 'button',
    id: deskIds.queue.make({ page: to }),
    label,
  });
  return {
    ...queueCard(shown, items.length, faults.length, script),
    actions: [
      {
        kind: 'menu',
        id: deskIds.pick.make({}),
        label: words.chooseProposal,
        choices: queueChoices(shown, script),
      },
      ...(at > 0 ? [turn(at - 1, words.older)] : []),
      ...(at < pages - 1 ? [turn(at + 1, words.newer)] : []),
    ],
  };
}

function decideAction(
  what: DecisionName,
  { id, version }: Seen,
  label: string,
  tone?: 'danger',
): Action {
  const seen = { proposal: id, version, token: null };
  return {
    kind: 'button',
    id: deskIds.decide.make({ what, ...seen }),
    label,
    ...(tone ? { tone } : {}),
  };
}

function reviewActions(review: Review, station: Station): readonly Action[] {
  const { person, script } = station;
  const words = curationWords(script);
  const { proposal, stale, standing, mayApprove } = review;
  const seen = { proposal: proposal.id, version: proposal.version };
  const own = proposal.author.id === person.id;
  const isOpen = proposal.state === 'open';
  const blocked = standing === 'blocked';
  const queue: Action = {
    kind: 'button',
    id: deskIds.queue.make({ page: 0 }),
    label: words.queueButton,
  };
  if (!isOpen && proposal.state !== 'sent-back') return [queue];
  const approve: Action[] =
    !mayApprove || stale
      ? []
      : blocked
        ? [decideAction('approve', proposal, words.approveAnyway, 'danger')]
        : [
            {
              kind: 'button',
              id: deskIds.approve.make(seen),
              label: words.approve,
              tone: 'success',
            },
          ];
  const author: Action[] = own
    ? [
        { kind: 'button', id: deskIds.revise.make(seen), label: words.revise, tone: 'primary' },
        ...(blocked && !stale
          ? [decideAction('override', proposal, words.override, 'danger')]
          : []),
        { kind: 'button', id: deskIds.withdraw.make(seen), label: words.withdraw },
      ]
    : [];
  const others: Action[] =
    own || !isOpen
      ? []
      : [
          decideAction('send-back', proposal, words.sendBack),
          decideAction('refuse', proposal, words.refuse),
        ];
  return [...approve, ...author, ...others, queue];
}

/** One proposal, checked afresh, with what this person may do about it. */
export async function showProposal(station: Station, id: number): Promise<Card> {
  const { curating, person, script } = station;
  const review = await curating.curation.review(person, id);
  const own = review.proposal.author.id === person.id && curating.curation.approvals === 2;
  return {
    ...proposalCard({ ...review, own }, script),
    actions: reviewActions(review, station),
  };
}

/** @throws UserError `proposal-unknown` for what is no number */
export function proposalNumber(given: string): number {
  const text = given.trim().replace(/^#/, '');
  if (!/^[1-9]\d{0,8}$/.test(text)) {
    throw new UserError('proposal-unknown', { proposal: text.slice(0, 40) });
  }
  return Number(text);
}

export const seenOf = ({ proposal, version }: { proposal: number; version: number }): Seen => ({
  id: proposal,
  version,
});

export const reviewComponents: readonly ComponentControl[] = [
  control(deskIds.queue, {
    placement: 'in-place',
    async run({ page }, interaction: MessageComponentInteraction, desk) {
      return { card: await showQueue(stationOf(interaction, desk), page) };
    },
  }),
  control(deskIds.pick, {
    placement: 'in-place',
    slow: true,
    async run(_, interaction: MessageComponentInteraction, desk) {
      const station = stationOf(interaction, desk);
      return { card: await showProposal(station, proposalNumber(chosenFrom(interaction))) };
    },
  }),
  control(deskIds.show, {
    placement: 'in-place',
    slow: true,
    async run({ proposal }, interaction: MessageComponentInteraction, desk) {
      return { card: await showProposal(stationOf(interaction, desk), proposal) };
    },
  }),
  control(deskIds.approve, {
    placement: 'in-place',
    slow: true,
    async run(values, interaction: MessageComponentInteraction, desk) {
      const station = stationOf(interaction, desk);
      const { curating, person } = station;
      return {
        card: outcomeCard(await curating.curation.approve(person, seenOf(values)), station),
      };
    },
  }),
  control(deskIds.withdraw, {
    placement: 'in-place',
    async run(values, interaction: MessageComponentInteraction, desk) {
      const { curating, person, script } = stationOf(interaction, desk);
      const { id } = await curating.curation.withdraw(person, seenOf(values));
      return { card: noticeCard(curationWords(script).withdrawn(id), script) };
    },
  }),
];
