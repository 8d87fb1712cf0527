/** `/ask question:` answers a question, or a fact picked from the list. */
import {
  ApplicationCommandOptionType,
  ApplicationCommandType,
  type ChatInputCommandInteraction,
} from 'discord.js';
import { UserError } from '../src/base/user-error.js';
import type { Clocks } from '../src/desk/two-clocks.js';
import { askedHere } from '../src/discord/asked-here.js';
import type { ChatCommand } from '../src/discord/command.js';
import { everywhere } from '../src/discord/contexts.js';
import type { Desk } from '../src/discord/desk.js';
import { factChoices, notePicked, pickedFactId, requireFact } from '../src/discord/facts.js';
import { questionIn } from '../src/discord/incoming/plain-text.js';
import { withOffer } from '../src/discord/inquiries/offer.js';
import { described, named, scriptForLocale } from '../src/discord/locale.js';
import { answerCard } from '../src/wording/answer-card.js';
import { datedCard } from '../src/wording/dated-card.js';
import { inScript } from '../src/wording/words.js';

const option = 'question';
const longestDate = 40;

/** The answer as of other days, with a remark that says which. */
async function cardByClocks(
  desk: Desk,
  { locale, user }: Pick<ChatInputCommandInteraction, 'locale' | 'user'>,
  asked: string,
  clocks: Clocks,
) {
  if (!desk.clocks) throw new UserError('clocks-missing');
  const picked = pickedFactId(asked.trim());
  const fact = picked ? requireFact(desk.snapshots.current().record, picked) : undefined;
  const text = fact ? inScript(fact.title, scriptForLocale(locale)) : questionIn(asked);
  if (text === '') throw new UserError('empty-question');
  const dated = await desk.clocks.ask(text, clocks);
  return { ...withOffer(datedCard(dated), dated.outcome, user.id, desk), quote: text };
}

const description = {
  en: 'Ask what is on record, in English or Chinese',
  zh: '询问记录中的内容，中英文均可',
};
const help = {
  en: 'Ask in your own words, or choose a fact as you type; as of a day, or as this desk told it on a day',
  zh: '提出问题，或从输入时出现的列表中选一条；可指定时点或答复日',
};

export default {
  data: {
    type: ApplicationCommandType.ChatInput,
    ...named({ en: 'ask', zh: '提问' }),
    ...described(description),
    ...everywhere,
    options: [
      {
        type: ApplicationCommandOptionType.String,
        ...named({ en: 'question', zh: '问题' }),
        ...described({
          en: 'Your question, or a fact from the list',
          zh: '您的问题，或从列表中选一条',
        }),
        required: true,
        autocomplete: true,
      },
      {
        type: ApplicationCommandOptionType.String,
        ...named({ en: 'as_of', zh: '时点' }),
        ...described({
          en: 'What was true on a day, as far as recorded: 2021-12-08, 2021-11, 2020',
          zh: '某日的实际情况（以记录所载为限）：2021-12-08、2021-11、2020',
        }),
        max_length: longestDate,
      },
      {
        type: ApplicationCommandOptionType.String,
        ...named({ en: 'known_on', zh: '答复日' }),
        ...described({
          en: 'What this desk told on a day: 2026-11-23',
          zh: '本台在某日的答复：2026-11-23',
        }),
        max_length: longestDate,
      },
    ],
  },
  help,
  offered: 'everywhere',
  access: 'everyone',
  placement: 'to-everyone',
  async run(interaction, desk) {
    const asked = interaction.options.getString(option, true);
    const asOf = interaction.options.getString('as_of') ?? undefined;
    const knownOn = interaction.options.getString('known_on') ?? undefined;
    if (asOf !== undefined || knownOn !== undefined) {
      return { card: await cardByClocks(desk, interaction, asked, { asOf, knownOn }) };
    }
    const picked = pickedFactId(asked.trim());
    if (picked !== undefined) {
      const { record } = desk.snapshots.current();
      const script = scriptForLocale(interaction.locale);
      const fact = requireFact(record, picked);
      notePicked(desk, interaction, fact, script);
      return { card: answerCard(fact, record, script) };
    }
    const text = questionIn(asked);
    if (text === '') throw new UserError('empty-question');
    return askedHere(desk, interaction, text);
  },
  autocomplete: factChoices,
} satisfies ChatCommand;
