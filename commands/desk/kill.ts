/** `/desk kill`: withdraws a fact everywhere until a further proposal settles it. */
import { ApplicationCommandOptionType } from 'discord.js';
import { UserError } from '../../src/base/user-error.js';
import { type FormKind, groundsFields, killDraft } from '../../src/discord/curation/form-kind.js';
import { openForm } from '../../src/discord/curation/open-form.js';
import { factOption } from '../../src/discord/curation/options.js';
import { freshChange, namedEntry, stationOf } from '../../src/discord/curation/station.js';
import type { DeskSubcommand } from '../../src/discord/curation/subcommand.js';
import { factChoices } from '../../src/discord/facts.js';
import { described, named } from '../../src/discord/locale.js';

const help = {
  en: 'Withdraw a fact everywhere until it is settled',
  zh: '各处撤下一条，直至核定',
};

export const killForm: FormKind = {
  name: 'kill',
  of: 'entry',
  title: 'killTitle',
  fields: (change, { words }) => groundsFields(change, words),
  draft(change, typed) {
    const drafted = killDraft(change, { ...typed, kind: 'kill' });
    if (!drafted) throw new UserError('stale-control');
    return drafted;
  },
};

export default {
  data: {
    type: ApplicationCommandOptionType.Subcommand,
    ...named({ en: 'kill', zh: '撤下' }),
    ...described(help),
    options: [factOption],
  },
  help,
  forms: [killForm],
  async run(interaction, desk) {
    const station = stationOf(interaction, desk);
    const ref = namedEntry(interaction.options.getString('fact', true));
    const { number } = await station.curating.curation.latest(ref);
    return openForm(station, await freshChange(station, ref, number), killForm, 0, null);
  },
  autocomplete: factChoices,
} satisfies DeskSubcommand;
