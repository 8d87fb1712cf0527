/** `/desk history`: the revisions of an entry, two of them compared, and the way back to one. */
import { ApplicationCommandOptionType, type MessageComponentInteraction } from 'discord.js';
import { UserError } from '../../src/base/user-error.js';
import type { Revision } from '../../src/desk/ports.js';
import { control } from '../../src/discord/command.js';
import { chosenFrom } from '../../src/discord/curation/form.js';
import {
  type FormKind,
  grounds,
  groundsFields,
  killDraft,
  kindField,
} from '../../src/discord/curation/form-kind.js';
import { oneOf, refField } from '../../src/discord/curation/ids.js';
import { openAction } from '../../src/discord/curation/open-form.js';
import { factOption } from '../../src/discord/curation/options.js';
import { namedEntry, type Station, stationOf } from '../../src/discord/curation/station.js';
import type { DeskSubcommand } from '../../src/discord/curation/subcommand.js';
import { countField, customId } from '../../src/discord/custom-id.js';
import { factChoices } from '../../src/discord/facts.js';
import { limits } from '../../src/discord/limits.js';
import { described, named } from '../../src/discord/locale.js';
import type { EntryRef } from '../../src/facts/entry.js';
import type { Card } from '../../src/wording/card.js';
import { curationListWords } from '../../src/wording/catalogue/curation-lists.js';
import { historyCard, revisionChoices } from '../../src/wording/curation/history-card.js';

const help = {
  en: 'Revisions of a fact: compare two, return to one',
  zh: '一条的各个版本：对照、还原',
};
const endId = customId('d-history', {
  ref: refField,
  first: countField,
  second: countField,
  end: oneOf(['first', 'second']),
});

const revertForm: FormKind = {
  name: 'revert',
  of: 'entry',
  title: 'revertTitle',
  fields: (change, { words, terms }) => [
    kindField(change, words, terms),
    ...groundsFields(change, words),
  ],
  draft(change, typed) {
    const kill = killDraft(change, typed);
    if (kill) return kill;
    const { ref, base, body, part } = change;
    return { draft: { ...grounds(typed), action: 'revert', ref, base, to: part }, body };
  },
};

/** After these kinds nothing of an entry is told, so that its newest text may be returned to. */
const nothingTold: ReadonlySet<Revision['kind'] | undefined> = new Set(['retirement', 'kill']);

/** The revisions of an entry; of two that are chosen (0 for none), what differs between them. */
async function showHistory(
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
      id: endId.make({ ref, first, second, end }),
      label,
      choices: revisionChoices(listed, end === 'first' ? first : second, script),
    }) as const;
  const target = first > 0 && first !== newest ? first : second > 0 ? second : 0;
  const mayRevert =
    target > 0 &&
    (target !== newest || nothingTold.has(revisions[0]?.kind)) &&
    revisions.find(({ number }) => number === target)?.kind !== 'retirement';
  return {
    ...historyCard(revisions, faults.length, compared, script),
    actions: [
      ...(revisions.length > 1
        ? [menu('first', lists.compareFrom), menu('second', lists.compareTo)]
        : []),
      ...(mayRevert
        ? [openAction(revertForm, { ref, base: newest, part: target }, null, lists.revert(target))]
        : []),
    ],
  };
}

export default {
  data: {
    type: ApplicationCommandOptionType.Subcommand,
    ...named({ en: 'history', zh: '版本' }),
    ...described(help),
    options: [factOption],
  },
  help,
  forms: [revertForm],
  async run(interaction, desk) {
    const station = stationOf(interaction, desk);
    const ref = namedEntry(interaction.options.getString('fact', true));
    const { revisions } = await station.curating.curation.history(ref);
    const [newest, before] = revisions;
    const ends = [before?.number ?? 0, before ? (newest?.number ?? 0) : 0] as const;
    return { card: await showHistory(station, ref, ...ends) };
  },
  autocomplete: factChoices,
  components: [
    control(endId, {
      placement: 'in-place',
      async run({ ref, first, second, end }, interaction: MessageComponentInteraction, desk) {
        const station = stationOf(interaction, desk);
        const chosen = Number(chosenFrom(interaction));
        if (!Number.isSafeInteger(chosen) || chosen < 1) throw new UserError('stale-control');
        const ends = end === 'first' ? ([chosen, second] as const) : ([first, chosen] as const);
        return { card: await showHistory(station, ref, ...ends) };
      },
    }),
  ],
} satisfies DeskSubcommand;
