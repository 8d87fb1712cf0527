/** `/desk review`: the queue, one proposal, and what may be done about it. */
import {
  ApplicationCommandOptionType,
  type MessageComponentInteraction,
  type ModalSubmitInteraction,
} from 'discord.js';
import { UserError } from '../../src/base/user-error.js';
import { draftCustody } from '../../src/desk/curation/custody.js';
import type { Seen } from '../../src/desk/curation/decide.js';
import type { Review } from '../../src/desk/curation/look.js';
import { draftEmbargo } from '../../src/desk/embargo/take.js';
import type { Proposal } from '../../src/desk/ports.js';
import { control, type Reply } from '../../src/discord/command.js';
import { carriedOver, outcomeCard, showAction } from '../../src/discord/curation/changing.js';
import { chosenFrom, drawForm, type Field, readForm } from '../../src/discord/curation/form.js';
import { deskIds, oneOf, tokenField } from '../../src/discord/curation/ids.js';
import { openForm } from '../../src/discord/curation/open-form.js';
import {
  proposalChoices,
  proposalNumber,
  proposalOption,
} from '../../src/discord/curation/options.js';
import { type Station, stationOf } from '../../src/discord/curation/station.js';
import type { DeskSubcommand } from '../../src/discord/curation/subcommand.js';
import type { Change, Typed } from '../../src/discord/curation/work.js';
import { countField, customId } from '../../src/discord/custom-id.js';
import { limits } from '../../src/discord/limits.js';
import { described, named } from '../../src/discord/locale.js';
import type { Action, Card } from '../../src/wording/card.js';
import { curationWords } from '../../src/wording/catalogue/curation.js';
import { formWords } from '../../src/wording/catalogue/curation-forms.js';
import { custodyWords } from '../../src/wording/catalogue/custody.js';
import { errorText } from '../../src/wording/catalogue/errors.js';
import { queueCard, queueChoices } from '../../src/wording/curation/list-cards.js';
import { failedCard, noticeCard, proposalCard } from '../../src/wording/curation/proposal-card.js';
import { detailsForm, textCard } from './edit.js';
import { killForm } from './kill.js';
import { retireForm } from './retire.js';

const help = { en: 'The queue: approve, send back, withdraw', zh: '待审提案：通过、退回、撤回' };

/** `approve` sets failed checks aside; `read` approves figures, `read-anyway` does both. */
const decisions = ['approve', 'read', 'read-anyway', 'override', 'send-back', 'refuse'] as const;
type DecisionName = (typeof decisions)[number];

const seenFields = { proposal: countField, version: countField };
const queueId = customId('d-queue', { page: countField });
const pickId = customId('d-pick', {});
const approveId = customId('d-approve', seenFields);
const withdrawId = customId('d-withdraw', seenFields);
const reviseId = customId('d-revise', seenFields);
const decideId = customId('d-decide', {
  what: oneOf(decisions),
  ...seenFields,
  token: tokenField,
});

const seenOf = ({ proposal, version }: { proposal: number; version: number }): Seen => ({
  id: proposal,
  version,
});

const titles = {
  approve: 'overrideTitle',
  read: 'readTitle',
  'read-anyway': 'overrideTitle',
  override: 'overrideTitle',
  'send-back': 'sendBackTitle',
  refuse: 'refuseTitle',
} as const;

/** The box to tick for whoever approves figures: which figures those are, to be looked up. */
async function readField(id: number, { curating, script }: Station): Promise<Field> {
  const words = custodyWords(script);
  const { items } = await curating.curation.queue();
  const brought = items.find(({ proposal }) => proposal.id === id)?.proposal.assessment.brought;
  const figures = (brought ?? []).map(({ value }) => value).join(script === 'en' ? ', ' : '、');
  return {
    ...{ kind: 'ticks', id: 'read', label: words.readThere, value: '' },
    hint: words.readThereHint(figures),
    choices: [{ value: 'read', label: words.iReadIt }],
  };
}

async function decisionForm(
  what: DecisionName,
  { id, version }: Seen,
  reason: string,
  station: Station,
): Promise<Reply> {
  const { script } = station;
  const words = { ...formWords(script), readTitle: custodyWords(script).approveTitle };
  const overrides = what === 'approve' || what === 'read-anyway' || what === 'override';
  const reads = what === 'read' || what === 'read-anyway';
  const customId = decideId.make({ what, proposal: id, version, token: null });
  return {
    modal: drawForm(customId, words[titles[what]], [
      ...(reads ? [await readField(id, station)] : []),
      ...(what === 'read'
        ? []
        : [
            {
              kind: 'paragraph',
              id: 'reason',
              label: words.reason,
              hint: overrides ? words.overrideHint : words.decisionHint,
              value: reason,
              longest: 1000,
            } as const,
          ]),
    ]),
  };
}

async function decide(
  what: DecisionName,
  seen: Seen,
  typed: Typed,
  station: Station,
): Promise<Card> {
  const { curating, person, script } = station;
  const { curation } = curating;
  const words = curationWords(script);
  const said = (typed.reason ?? '').trim();
  switch (what) {
    case 'approve':
    case 'read':
    case 'read-anyway': {
      const approval = {
        ...(what === 'read' ? {} : { override: said }),
        readThere: typed.read === 'read',
      };
      return outcomeCard(await curation.approve(person, seen, approval), station);
    }
    case 'override':
      return outcomeCard(await curation.override(person, seen, said), station);
    case 'send-back': {
      const { id, author } = await curation.sendBack(person, seen, said);
      return noticeCard(words.sentBack(id, author.name), script);
    }
    case 'refuse':
      return noticeCard(words.refused((await curation.refuse(person, seen, said)).id), script);
  }
}

/** One's own proposal back on the bench. */
function changeOf(proposal: Proposal): Change {
  const { ref, base, entry, action, reason, source, kind, id, version, embargo, custody } =
    proposal;
  return {
    kind: 'change',
    ref,
    base,
    body: entry.kind === 'fact' ? entry.body : null,
    form: action === 'retire' ? retireForm : action === 'kill' ? killForm : detailsForm,
    part: 0,
    typed: { reason, kind, ...(source === null ? {} : { source }) },
    draft: null,
    embargo: draftEmbargo(embargo),
    custody: draftCustody(custody),
    revising: { id, version },
  };
}

async function startRevision(seen: Seen, station: Station): Promise<Reply> {
  const { curating, person } = station;
  const { proposal, stale, latest } = await curating.curation.review(person, seen.id);
  if (proposal.author.id !== person.id) {
    throw new UserError('not-your-proposal', { proposal: proposal.id, author: proposal.author });
  }
  if (proposal.version !== seen.version) {
    throw new UserError('proposal-changed', { proposal: proposal.id });
  }
  const own = changeOf(proposal);
  const change = stale && latest ? await carriedOver(own, latest, station) : own;
  const token = curating.drafts.keep(person.id, change);
  if (proposal.action === 'retire') return openForm(station, change, retireForm, 0, token);
  if (proposal.action === 'kill') return openForm(station, change, killForm, 0, token);
  if (!change.body) throw new UserError('only-facts', { id: proposal.ref.id });
  return { card: textCard({ ...change, body: change.body }, token, station) };
}

/** A page of the queue, with the menu to open one. */
async function showQueue(station: Station, page: number): Promise<Card> {
  const { curating, script } = station;
  const words = curationWords(script);
  const { items, faults } = await curating.curation.queue();
  const pages = Math.max(1, Math.ceil(items.length / limits.selectOptions));
  const at = Math.min(page, pages - 1);
  const shown = items.slice(at * limits.selectOptions, (at + 1) * limits.selectOptions);
  await curating.curation.embargoes.noteSeen(
    station.person,
    shown.map(({ proposal }) => proposal.id),
  );
  const turn = (to: number, label: string): Action => ({
    kind: 'button',
    id: queueId.make({ page: to }),
    label,
  });
  return {
    ...queueCard(shown, items.length, faults.length, script),
    actions: [
      {
        kind: 'menu',
        id: pickId.make({}),
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
  tone?: 'danger' | 'success',
): Action {
  const seen = { proposal: id, version, token: null };
  return {
    kind: 'button',
    id: decideId.make({ what, ...seen }),
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
  const { brought } = review.assessment ?? proposal.assessment;
  const reads = brought.length > 0 && station.curating.curation.approvals === 2;
  const queue: Action = {
    kind: 'button',
    id: queueId.make({ page: 0 }),
    label: words.queueButton,
  };
  if (!isOpen && proposal.state !== 'sent-back') return [queue];
  const approve: Action[] =
    !mayApprove || stale
      ? []
      : blocked
        ? [decideAction(reads ? 'read-anyway' : 'approve', proposal, words.approveAnyway, 'danger')]
        : reads
          ? [decideAction('read', proposal, words.approve, 'success')]
          : [
              {
                kind: 'button',
                id: approveId.make(seen),
                label: words.approve,
                tone: 'success',
              },
            ];
  const author: Action[] = own
    ? [
        { kind: 'button', id: reviseId.make(seen), label: words.revise, tone: 'primary' },
        ...(blocked && !stale
          ? [decideAction('override', proposal, words.override, 'danger')]
          : []),
        { kind: 'button', id: withdrawId.make(seen), label: words.withdraw },
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
async function showProposal(station: Station, id: number): Promise<Card> {
  const { curating, person, script } = station;
  const review = await curating.curation.review(person, id);
  await curating.curation.embargoes.noteSeen(person, [id]);
  const own = review.proposal.author.id === person.id && curating.curation.approvals === 2;
  return {
    ...proposalCard({ ...review, own }, script),
    actions: reviewActions(review, station),
  };
}

export default {
  data: {
    type: ApplicationCommandOptionType.Subcommand,
    ...named({ en: 'review', zh: '审核' }),
    ...described(help),
    options: [proposalOption],
  },
  help,
  slow: true,
  async run(interaction, desk) {
    const station = stationOf(interaction, desk);
    const proposal = interaction.options.getString('proposal');
    return {
      card:
        proposal === null
          ? await showQueue(station, 0)
          : await showProposal(station, proposalNumber(proposal)),
    };
  },
  autocomplete: proposalChoices,
  components: [
    control(queueId, {
      placement: 'in-place',
      async run({ page }, interaction: MessageComponentInteraction, desk) {
        return { card: await showQueue(stationOf(interaction, desk), page) };
      },
    }),
    control(pickId, {
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
    control(approveId, {
      placement: 'in-place',
      acts: true,
      slow: true,
      async run(values, interaction: MessageComponentInteraction, desk) {
        const station = stationOf(interaction, desk);
        const { curating, person } = station;
        return {
          card: outcomeCard(await curating.curation.approve(person, seenOf(values)), station),
        };
      },
    }),
    control(withdrawId, {
      placement: 'in-place',
      acts: true,
      async run(values, interaction: MessageComponentInteraction, desk) {
        const { curating, person, script } = stationOf(interaction, desk);
        const { id } = await curating.curation.withdraw(person, seenOf(values));
        return { card: noticeCard(curationWords(script).withdrawn(id), script) };
      },
    }),
    control(reviseId, {
      placement: 'to-asker',
      run: (values, interaction: MessageComponentInteraction, desk) =>
        startRevision(seenOf(values), stationOf(interaction, desk)),
    }),
    control(decideId, {
      placement: 'to-asker',
      run({ what, token, ...values }, interaction: MessageComponentInteraction, desk) {
        const station = stationOf(interaction, desk);
        const { curating, person } = station;
        const kept = token === null ? null : curating.drafts.take(person.id, token);
        const reason = kept?.kind === 'decision' ? kept.reason : '';
        return decisionForm(what, seenOf(values), reason, station);
      },
    }),
  ],
  modals: [
    control(decideId, {
      placement: 'to-asker',
      slow: true,
      async run({ what, proposal, version }, interaction: ModalSubmitInteraction, desk) {
        const station = stationOf(interaction, desk);
        const { curating, person, script } = station;
        const typed = readForm(interaction);
        const { reason = '' } = typed;
        try {
          return { card: await decide(what, { id: proposal, version }, typed, station) };
        } catch (error) {
          const text = error instanceof UserError ? errorText(error, script) : undefined;
          if (text === undefined) throw error;
          const kept = { kind: 'decision', proposal, version, reason } as const;
          const token = curating.drafts.keep(person.id, kept);
          const fix: Action = {
            kind: 'button',
            id: decideId.make({ what, proposal, version, token }),
            label: curationWords(script).fix,
            tone: 'primary',
          };
          return {
            card: { ...failedCard(text, script), actions: [fix, showAction(proposal, station)] },
          };
        }
      },
    }),
  ],
} satisfies DeskSubcommand;
