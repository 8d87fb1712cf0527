/** `/brief topic:` gives a topic's fact sheet: in short, as a Markdown file, and its chart. */
import { ApplicationCommandOptionType, ApplicationCommandType } from 'discord.js';
import { dayAt } from '../src/base/day.js';
import type { AttachedFile, ChatCommand } from '../src/discord/command.js';
import { described, named, scriptForLocale } from '../src/discord/locale.js';
import { topicChoices } from '../src/discord/topics.js';
import { chartOfTopic } from '../src/facts/charts.js';
import { drawChart } from '../src/pictures/picture.js';
import { briefCard, briefMarkdown, requireTopic } from '../src/wording/brief.js';

const help = {
  en: 'One-page fact sheet of a topic, with its chart and sources',
  zh: '一个专题的单页资料，附图表与来源',
};

export default {
  data: {
    type: ApplicationCommandType.ChatInput,
    ...named({ en: 'brief', zh: '资料页' }),
    ...described(help),
    options: [
      {
        type: ApplicationCommandOptionType.String,
        ...named({ en: 'topic', zh: '专题' }),
        ...described({
          en: 'Which topic; start typing to find it',
          zh: '哪个专题；输入文字即可查找',
        }),
        required: true,
        autocomplete: true,
      },
    ],
  },
  help,
  placement: 'to-everyone',
  async run(interaction, desk) {
    const { record } = desk.snapshots.current();
    const script = scriptForLocale(interaction.locale);
    const { id } = requireTopic(record, interaction.options.getString('topic', true).trim());
    const issued = dayAt(interaction.createdTimestamp, record.about.timeZone);
    const chart = chartOfTopic(record, id);
    const picture = chart && (await drawChart(chart, record, { script, theme: 'light' }));
    const shown = picture ? { chart: { file: picture.name, altText: picture.altText } } : {};
    const sheet = briefMarkdown(record, id, { script, issued, ...shown });
    const files: AttachedFile[] = [
      { name: `${id}-${issued}-${script}.md`, content: Buffer.from(sheet, 'utf8') },
      ...(picture ? [{ name: picture.name, content: picture.png, altText: picture.altText }] : []),
    ];
    return { card: briefCard(record, id, { script, issued }), files };
  },
  autocomplete: topicChoices,
} satisfies ChatCommand;
