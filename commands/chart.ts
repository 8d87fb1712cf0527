/** `/chart fact:` shows a fact as a picture; so does the button on its card. */
import { ApplicationCommandOptionType, ApplicationCommandType } from 'discord.js';
import { UserError } from '../src/base/user-error.js';
import { type ChatCommand, control, type Reply } from '../src/discord/command.js';
import { chartChoices, pickedFactId, requireFact, standingFact } from '../src/discord/facts.js';
import { ids } from '../src/discord/ids.js';
import { described, named, scriptForLocale } from '../src/discord/locale.js';
import { chartOf } from '../src/facts/charts.js';
import type { Fact, FactRecord } from '../src/facts/record.js';
import { chartCard } from '../src/pictures/chart-card.js';
import { drawChart } from '../src/pictures/picture.js';
import { type Theme, themes } from '../src/pictures/theme.js';
import type { Script } from '../src/reading/language.js';
import { inScript } from '../src/wording/words.js';

const themeNames = { light: { en: 'Light', zh: '浅色' }, dark: { en: 'Dark', zh: '深色' } };

/** Discord's own background is dark for most readers; a light picture prints. */
const usual: Theme = 'light';

async function picture(
  fact: Fact,
  record: FactRecord,
  script: Script,
  theme: Theme,
): Promise<Reply> {
  const chart = chartOf(record, fact.id);
  if (!chart) throw new UserError('no-chart', { title: inScript(fact.title, script) });
  const { png, name, altText } = await drawChart(chart, record, { script, theme });
  return { card: chartCard(chart, record, script), files: [{ name, content: png, altText }] };
}

const help = { en: 'A fact as a picture, ready to print', zh: '将一条内容绘成图' };

export default {
  data: {
    type: ApplicationCommandType.ChatInput,
    ...named({ en: 'chart', zh: '图表' }),
    ...described(help),
    options: [
      {
        type: ApplicationCommandOptionType.String,
        ...named({ en: 'fact', zh: '条目' }),
        ...described({ en: 'Which fact; start typing to find it', zh: '哪一条；输入文字即可查找' }),
        required: true,
        autocomplete: true,
      },
      {
        type: ApplicationCommandOptionType.String,
        ...named({ en: 'theme', zh: '底色' }),
        ...described({ en: 'Light or dark background', zh: '浅色或深色背景' }),
        choices: themes.map((theme) => ({ ...named(themeNames[theme]), value: theme })),
      },
    ],
  },
  help,
  placement: 'to-everyone',
  run(interaction, desk) {
    const given = interaction.options.getString('fact', true).trim();
    const asked = interaction.options.getString('theme');
    const { record } = desk.snapshots.current();
    const fact = requireFact(record, pickedFactId(given) ?? given);
    const theme = themes.find((each) => each === asked) ?? usual;
    return picture(fact, record, scriptForLocale(interaction.locale), theme);
  },
  autocomplete: chartChoices,
  components: [
    control(ids.chart, {
      placement: 'like-message',
      run(ref, _interaction, desk) {
        const { record } = desk.snapshots.current();
        return picture(standingFact(record, ref), record, ref.script, usual);
      },
    }),
  ],
} satisfies ChatCommand;
