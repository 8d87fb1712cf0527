/** `/chart fact:` shows a fact as a picture; so does the button on its card. */
import { ApplicationCommandOptionType, ApplicationCommandType } from 'discord.js';
import { UserError } from '../src/base/user-error.js';
import { type ChatCommand, control, type Reply } from '../src/discord/command.js';
import { everywhere } from '../src/discord/contexts.js';
import { chartChoices, pickedFactId, requireFact, standingFact } from '../src/discord/facts.js';
import { ids } from '../src/discord/ids.js';
import { described, named, scriptForLocale } from '../src/discord/locale.js';
import { chartOf } from '../src/facts/charts.js';
import type { Fact, FactRecord } from '../src/facts/record.js';
import { chartCard } from '../src/pictures/chart-card.js';
import { drawChart } from '../src/pictures/picture.js';
import { type Theme, themes } from '../src/pictures/theme.js';
import type { Script } from '../src/reading/language.js';
import { commandText } from '../src/wording/catalogue/commands.js';
import { inScript } from '../src/wording/words.js';

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

export default {
  data: {
    type: ApplicationCommandType.ChatInput,
    ...named(commandText.chart.name),
    ...described(commandText.chart.text),
    ...everywhere,
    options: [
      {
        type: ApplicationCommandOptionType.String,
        ...named(commandText.chartFact.name),
        ...described(commandText.chartFact.text),
        required: true,
        autocomplete: true,
      },
      {
        type: ApplicationCommandOptionType.String,
        ...named(commandText.theme.name),
        ...described(commandText.theme.text),
        choices: themes.map((theme) => ({ ...named(commandText[theme].name), value: theme })),
      },
    ],
  },
  offered: 'everywhere',
  access: 'everyone',
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
