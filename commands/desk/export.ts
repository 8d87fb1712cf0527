/** `/desk export`: the whole record as a file. */
import { ApplicationCommandOptionType } from 'discord.js';
import { dayAt } from '../../src/base/day.js';
import { stationOf } from '../../src/discord/curation/station.js';
import type { DeskSubcommand } from '../../src/discord/curation/subcommand.js';
import { described, named } from '../../src/discord/locale.js';
import { curationListWords } from '../../src/wording/catalogue/curation-lists.js';
import { noticeCard } from '../../src/wording/curation/proposal-card.js';

const help = { en: 'The whole record as a file', zh: '以文件形式导出全部记录' };

export default {
  data: {
    type: ApplicationCommandOptionType.Subcommand,
    ...named({ en: 'export', zh: '导出' }),
    ...described(help),
    options: [
      {
        type: ApplicationCommandOptionType.String,
        ...named({ en: 'format', zh: '格式' }),
        ...described({ en: 'YAML where nothing is chosen', zh: '不选则为 YAML' }),
        choices: [
          { name: 'YAML', value: 'yaml' },
          { name: 'JSON', value: 'json' },
        ],
      },
    ],
  },
  help,
  slow: true,
  async run(interaction, desk) {
    const { curating, person, script } = stationOf(interaction, desk);
    const format = interaction.options.getString('format') === 'json' ? 'json' : 'yaml';
    const { text, facts } = await curating.files.take(person, format);
    const { about } = (await curating.curation.record()).record;
    const day = dayAt(curating.now(), about.timeZone);
    const card = noticeCard(curationListWords(script).exportLead(facts), script);
    return { card: { ...card, files: [{ name: `press-desk-${day}.${format}`, content: text }] } };
  },
} satisfies DeskSubcommand;
