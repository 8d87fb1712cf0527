/** `/desk retire`: takes an entry off the record. */
import { ApplicationCommandOptionType } from 'discord.js';
import { type FormKind, grounds, groundsFields } from '../../src/discord/curation/form-kind.js';
import { openForm } from '../../src/discord/curation/open-form.js';
import { factOption } from '../../src/discord/curation/options.js';
import { freshChange, namedEntry, stationOf } from '../../src/discord/curation/station.js';
import type { DeskSubcommand } from '../../src/discord/curation/subcommand.js';
import { factChoices } from '../../src/discord/facts.js';
import { described, named } from '../../src/discord/locale.js';

const help = { en: 'Take a fact off the record', zh: '将一条移出记录' };

export const retireForm: FormKind = {
  name: 'retire',
  of: 'entry',
  title: 'retireTitle',
  fields: (change, { words }) => groundsFields(change, words),
  draft({ ref, base, body }, typed) {
    const { reason, source } = grounds(typed);
    return { draft: { action: 'retire', ref, base, reason, ...(source ? { source } : {}) }, body };
  },
};

export default {
  data: {
    type: ApplicationCommandOptionType.Subcommand,
    ...named({ en: 'retire', zh: '停用' }),
    ...described(help),
    options: [factOption],
  },
  help,
  forms: [retireForm],
  async run(interaction, desk) {
    const station = stationOf(interaction, desk);
    const ref = namedEntry(interaction.options.getString('fact', true));
    const { number } = await station.curating.curation.latest(ref);
    const change = await freshChange(station, ref, number);
    return openForm(station, change, retireForm, 0, null);
  },
  autocomplete: factChoices,
} satisfies DeskSubcommand;
