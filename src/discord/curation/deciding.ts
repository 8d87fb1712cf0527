/** Decisions that want a reason, and one's own proposal taken up again. */
import type { MessageComponentInteraction, ModalSubmitInteraction } from 'discord.js';
import { UserError } from '../../base/user-error.js';
import type { Seen } from '../../desk/curation/decide.js';
import type { Proposal } from '../../desk/ports.js';
import type { Action, Card } from '../../wording/card.js';
import { curationWords } from '../../wording/catalogue/curation.js';
import { formWords } from '../../wording/catalogue/curation-forms.js';
import { errorText } from '../../wording/catalogue/errors.js';
import { editCard } from '../../wording/curation/edit-card.js';
import { failedCard, noticeCard } from '../../wording/curation/proposal-card.js';
import { type ComponentControl, control, type ModalControl, type Reply } from '../command.js';
import { drawForm, readForm } from './form.js';
import { openForm } from './forms.js';
import { type DecisionName, deskIds } from './ids.js';
import { carriedOver, outcomeCard, partActions, putForward, showAction } from './proposing.js';
import { seenOf } from './reviewing.js';
import { type Station, stationOf } from './station.js';
import type { Change } from './work.js';

const titles = {
  approve: 'overrideTitle',
  override: 'overrideTitle',
  'send-back': 'sendBackTitle',
  refuse: 'refuseTitle',
} as const;

function decisionForm(
  what: DecisionName,
  { id, version }: Seen,
  token: string | null,
  reason: string,
  { script }: Station,
): Reply {
  const words = formWords(script);
  const overrides = what === 'approve' || what === 'override';
  return {
    modal: drawForm(
      deskIds.decide.make({ what, proposal: id, version, token }),
      words[titles[what]],
      [
        {
          kind: 'paragraph',
          id: 'reason',
          label: words.reason,
          hint: overrides ? words.overrideHint : words.decisionHint,
          value: reason,
          longest: 1000,
        },
      ],
    ),
  };
}

async function decide(
  what: DecisionName,
  seen: Seen,
  reason: string,
  station: Station,
): Promise<Card> {
  const { curating, person, script } = station;
  const { curation } = curating;
  const words = curationWords(script);
  const said = reason.trim();
  switch (what) {
    case 'approve':
      return outcomeCard(await curation.approve(person, seen, said), station);
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
  const { ref, base, entry, action, reason, source, kind, id, version } = proposal;
  return {
    kind: 'change',
    ref,
    base,
    body: entry.kind === 'fact' ? entry.body : null,
    form: action === 'retire' ? 'retire' : 'details',
    part: 0,
    typed: { reason, kind, ...(source === null ? {} : { source }) },
    draft: null,
    revising: { id, version },
  };
}

async function startRevision(seen: Seen, station: Station): Promise<Reply> {
  const { curating, person, script } = station;
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
  if (proposal.action === 'retire') return openForm(station, change, 'retire', 0, token);
  if (!change.body) throw new UserError('only-facts', { id: proposal.ref.id });
  const card = editCard(change.body, change.base, script);
  return { card: { ...card, actions: partActions(change, token, station) } };
}

export const decidingComponents: readonly ComponentControl[] = [
  control(deskIds.revise, {
    placement: 'to-asker',
    run: (values, interaction: MessageComponentInteraction, desk) =>
      startRevision(seenOf(values), stationOf(interaction, desk)),
  }),
  control(deskIds.decide, {
    placement: 'to-asker',
    run({ what, token, ...values }, interaction: MessageComponentInteraction, desk) {
      const station = stationOf(interaction, desk);
      const { curating, person } = station;
      const kept = token === null ? null : curating.drafts.take(person.id, token);
      const reason = kept?.kind === 'decision' ? kept.reason : '';
      return decisionForm(what, seenOf(values), null, reason, station);
    },
  }),
  control(deskIds.overrideDraft, {
    placement: 'to-asker',
    run({ token }, interaction: MessageComponentInteraction, desk) {
      const station = stationOf(interaction, desk);
      const { curating, person, script } = station;
      const work = curating.drafts.take(person.id, token ?? '');
      if (work.kind !== 'change') throw new UserError('stale-control');
      const words = formWords(script);
      return {
        modal: drawForm(deskIds.overrideDraft.make({ token }), words.overrideTitle, [
          {
            kind: 'paragraph',
            id: 'override',
            label: words.reason,
            hint: words.overrideHint,
            value: work.typed.override ?? '',
            longest: 1000,
          },
        ]),
      };
    },
  }),
];

export const decidingModals: readonly ModalControl[] = [
  control(deskIds.decide, {
    placement: 'to-asker',
    slow: true,
    async run({ what, proposal, version }, interaction: ModalSubmitInteraction, desk) {
      const station = stationOf(interaction, desk);
      const { curating, person, script } = station;
      const { reason = '' } = readForm(interaction);
      try {
        return { card: await decide(what, { id: proposal, version }, reason, station) };
      } catch (error) {
        const text = error instanceof UserError ? errorText(error, script) : undefined;
        if (text === undefined) throw error;
        const kept = { kind: 'decision', proposal, version, reason } as const;
        const token = curating.drafts.keep(person.id, kept);
        const fix: Action = {
          kind: 'button',
          id: deskIds.decide.make({ what, proposal, version, token }),
          label: curationWords(script).fix,
          tone: 'primary',
        };
        return {
          card: { ...failedCard(text, script), actions: [fix, showAction(proposal, station)] },
        };
      }
    },
  }),
  control(deskIds.overrideDraft, {
    placement: 'to-asker',
    slow: true,
    async run({ token }, interaction: ModalSubmitInteraction, desk) {
      const { override = '' } = readForm(interaction);
      return { card: await putForward(token, stationOf(interaction, desk), override) };
    },
  }),
];
