/** `/desk embargo`: what is held until its time; moved, announced, called off. */
import {
  ApplicationCommandOptionType,
  type AutocompleteInteraction,
  type MessageComponentInteraction,
  type ModalSubmitInteraction,
} from 'discord.js';
import { UserError } from '../../src/base/user-error.js';
import type { Seen } from '../../src/desk/curation/decide.js';
import { draftEmbargo } from '../../src/desk/embargo/take.js';
import type { Proposal } from '../../src/desk/ports.js';
import { control, type Reply } from '../../src/discord/command.js';
import { chosenFrom, drawForm, readForm } from '../../src/discord/curation/form.js';
import { deskIds, oneOf } from '../../src/discord/curation/ids.js';
import {
  proposalNumber,
  proposalOption,
  suggestProposals,
} from '../../src/discord/curation/options.js';
import { type Station, stationOf } from '../../src/discord/curation/station.js';
import type { DeskSubcommand } from '../../src/discord/curation/subcommand.js';
import { countField, customId } from '../../src/discord/custom-id.js';
import { embargoTyped, holdForm, publishAtIn, titleIn } from '../../src/discord/embargo/hold.js';
import { holdControls } from '../../src/discord/embargo/hold-controls.js';
import { limits } from '../../src/discord/limits.js';
import { described, named } from '../../src/discord/locale.js';
import type { Action, Card } from '../../src/wording/card.js';
import { curationWords } from '../../src/wording/catalogue/curation.js';
import { embargoWords } from '../../src/wording/catalogue/embargo.js';
import {
  embargoLines,
  embargoListCard,
  heldChoices,
} from '../../src/wording/curation/embargo-cards.js';
import { noticeCard } from '../../src/wording/curation/proposal-card.js';
import { entryTitle } from '../../src/wording/curation/texts.js';

const help = { en: 'What is held until its time', zh: '待时公布的内容' };

const steps = ['move', 'announce', 'call-off', 'give-back'] as const;
type Step = (typeof steps)[number];

const seenFields = { proposal: countField, version: countField };
const listId = customId('e-list', {});
const pickId = customId('e-pick', {});
const confirmId = customId('e-confirm', seenFields);
const stepId = customId('e-step', { what: oneOf(steps), ...seenFields });

const seenOf = ({ proposal, version }: { proposal: number; version: number }): Seen => ({
  id: proposal,
  version,
});

async function showList({ curating, person, script }: Station): Promise<Card> {
  const { embargoes } = curating.curation;
  const { items } = await embargoes.list();
  const shown = items.slice(0, limits.selectOptions);
  await embargoes.noteSeen(
    person,
    shown.map(({ id }) => id),
  );
  return {
    ...embargoListCard(shown, script),
    actions: [
      {
        kind: 'menu',
        id: pickId.make({}),
        label: embargoWords(script).choose,
        choices: heldChoices(shown, script),
      },
    ],
  };
}

/** @throws UserError `not-held` */
async function heldProposal({ curating }: Station, id: number): Promise<Proposal> {
  const { items } = await curating.curation.embargoes.list();
  const held = items.find((one) => one.id === id);
  if (!held) throw new UserError('not-held', { proposal: id });
  return held;
}

async function showHeld(station: Station, id: number): Promise<Card> {
  const { curating, person, script } = station;
  const words = embargoWords(script);
  const proposal = await heldProposal(station, id);
  await curating.curation.embargoes.noteSeen(person, [id]);
  const { version, embargo } = proposal;
  const seen = { proposal: id, version };
  const step = (what: Step, label: string, tone?: 'primary' | 'danger'): Action => ({
    ...{ kind: 'button', id: stepId.make({ what, ...seen }), label },
    ...(tone ? { tone } : {}),
  });
  const waits = embargo?.announcement && !embargo.announcement.confirmed;
  return {
    ...{ kind: 'desk', script, headline: [], sections: [] },
    title: `${id} · ${entryTitle(proposal.entry, script)}`,
    body: embargoLines(embargo, script),
    actions: [
      step('move', words.moveButton, 'primary'),
      step('announce', words.announceButton),
      ...(waits
        ? [{ kind: 'button', id: confirmId.make(seen), label: words.confirmButton } as const]
        : []),
      step('call-off', words.callOffButton, 'danger'),
      step('give-back', words.giveBackButton),
      {
        kind: 'button',
        id: deskIds.show.make({ proposal: id }),
        label: curationWords(script).openProposal,
      },
      { kind: 'button', id: listId.make({}), label: words.listButton },
    ],
  };
}

async function formFor(what: Step, seen: Seen, station: Station): Promise<Reply> {
  const { script } = station;
  const words = embargoWords(script);
  const id = stepId.make({ what, proposal: seen.id, version: seen.version });
  if (what === 'move' || what === 'announce') {
    const { embargo } = await heldProposal(station, seen.id);
    return { modal: holdForm(id, what, embargoTyped(draftEmbargo(embargo)), script) };
  }
  const label = words.reason;
  return {
    modal: drawForm(id, words.callOffTitle, [
      { kind: 'paragraph', id: 'reason', label, value: '', longest: 1000 },
    ]),
  };
}

async function take(
  what: Step,
  seen: Seen,
  typed: Readonly<Record<string, string>>,
  station: Station,
): Promise<Card> {
  const { curating, person, script } = station;
  const { embargoes } = curating.curation;
  const words = embargoWords(script);
  const { reason = '' } = typed;
  switch (what) {
    case 'move':
      await embargoes.move(person, seen, publishAtIn(typed));
      return showHeld(station, seen.id);
    case 'announce':
      await embargoes.announce(person, seen, titleIn(typed));
      return showHeld(station, seen.id);
    case 'call-off':
      return noticeCard(
        words.calledOff((await embargoes.callOff(person, seen, reason)).id),
        script,
      );
    case 'give-back': {
      const { id, author } = await embargoes.giveBack(person, seen, reason);
      return noticeCard(words.givenBack(id, author.name), script);
    }
  }
}

async function heldSuggestions(interaction: AutocompleteInteraction, station: Station) {
  const { items } = await station.curating.curation.embargoes.list();
  const choices = heldChoices(items, station.script).map(({ label, value }) => ({
    name: label,
    value,
  }));
  return suggestProposals(interaction, station, choices);
}

export default {
  data: {
    type: ApplicationCommandOptionType.Subcommand,
    ...named({ en: 'embargo', zh: '待时公布' }),
    ...described(help),
    options: [proposalOption],
  },
  help,
  async run(interaction, desk) {
    const station = stationOf(interaction, desk);
    const given = interaction.options.getString('proposal');
    if (given === null) return { card: await showList(station) };
    return { card: await showHeld(station, proposalNumber(given)) };
  },
  autocomplete: (interaction, desk) => heldSuggestions(interaction, stationOf(interaction, desk)),
  components: [
    control(listId, {
      placement: 'in-place',
      async run(_, interaction: MessageComponentInteraction, desk) {
        return { card: await showList(stationOf(interaction, desk)) };
      },
    }),
    control(pickId, {
      placement: 'in-place',
      async run(_, interaction: MessageComponentInteraction, desk) {
        const station = stationOf(interaction, desk);
        return { card: await showHeld(station, proposalNumber(chosenFrom(interaction))) };
      },
    }),
    control(confirmId, {
      placement: 'in-place',
      acts: true,
      async run(values, interaction: MessageComponentInteraction, desk) {
        const station = stationOf(interaction, desk);
        const { curating, person } = station;
        await curating.curation.embargoes.confirm(person, seenOf(values));
        return { card: await showHeld(station, values.proposal) };
      },
    }),
    control(stepId, {
      placement: 'to-asker',
      run({ what, ...values }, interaction: MessageComponentInteraction, desk) {
        return formFor(what, seenOf(values), stationOf(interaction, desk));
      },
    }),
    ...holdControls.components,
  ],
  modals: [
    control(stepId, {
      placement: 'to-asker',
      async run({ what, ...values }, interaction: ModalSubmitInteraction, desk) {
        const station = stationOf(interaction, desk);
        return { card: await take(what, seenOf(values), readForm(interaction), station) };
      },
    }),
    ...holdControls.modals,
  ],
} satisfies DeskSubcommand;
