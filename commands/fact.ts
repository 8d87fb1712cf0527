/** `/fact id:` shows one fact whole; the buttons under every answer are served here too. */
import { ApplicationCommandOptionType, ApplicationCommandType } from 'discord.js';
import { type ChatCommand, control } from '../src/discord/command.js';
import {
  factChoices,
  markRevised,
  notePicked,
  pickedFactId,
  requireFact,
  standingFact,
} from '../src/discord/facts.js';
import { ids } from '../src/discord/ids.js';
import { described, named, scriptForLocale } from '../src/discord/locale.js';
import { answerCard, factCard, relatedCard } from '../src/wording/answer-card.js';
import { citationCard } from '../src/wording/citation.js';

const option = 'id';

const help = {
  en: 'One fact in full: figures, dates, sources, errata',
  zh: '查看一条的全部内容：数字、时点、来源、勘误',
};

export default {
  data: {
    type: ApplicationCommandType.ChatInput,
    ...named({ en: 'fact', zh: '查看' }),
    ...described(help),
    options: [
      {
        type: ApplicationCommandOptionType.String,
        ...named({ en: 'id', zh: '条目' }),
        ...described({ en: 'Which fact; start typing to find it', zh: '哪一条；输入文字即可查找' }),
        required: true,
        autocomplete: true,
      },
    ],
  },
  help,
  placement: 'to-everyone',
  run(interaction, desk) {
    const given = interaction.options.getString(option, true).trim();
    const { record } = desk.snapshots.current();
    const script = scriptForLocale(interaction.locale);
    const fact = requireFact(record, pickedFactId(given) ?? given);
    notePicked(desk, interaction, fact, script);
    return { card: factCard(fact, record, script) };
  },
  autocomplete: factChoices,
  components: [
    control(ids.open, {
      placement: 'like-message',
      run(ref, interaction, desk) {
        const { record } = desk.snapshots.current();
        const fact = standingFact(record, ref);
        notePicked(desk, interaction, fact, ref.script);
        return { card: answerCard(fact, record, ref.script) };
      },
    }),
    control(ids.related, {
      placement: 'to-asker',
      run(ref, _interaction, desk) {
        const { record } = desk.snapshots.current();
        const fact = standingFact(record, ref);
        return { card: markRevised(relatedCard(fact, record, ref.script), ref, fact) };
      },
    }),
    control(ids.citation, {
      placement: 'to-asker',
      run(ref, _interaction, desk) {
        const { record } = desk.snapshots.current();
        const fact = standingFact(record, ref);
        return { card: markRevised(citationCard(fact, record, ref.script), ref, fact) };
      },
    }),
  ],
} satisfies ChatCommand;
