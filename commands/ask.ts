/** `/ask question:` answers a question, or a fact picked from the list. */
import { ApplicationCommandOptionType, ApplicationCommandType } from 'discord.js';
import { UserError } from '../src/base/user-error.js';
import type { Clocks } from '../src/desk/two-clocks.js';
import { askedHere } from '../src/discord/asked-here.js';
import type { ChatCommand } from '../src/discord/command.js';
import { everywhere } from '../src/discord/contexts.js';
import type { Desk } from '../src/discord/desk.js';
import { factChoices, notePicked, pickedFactId, requireFact } from '../src/discord/facts.js';
import { described, named, scriptForLocale } from '../src/discord/locale.js';
import { questionIn } from '../src/discord/mentions.js';
import { answerCard } from '../src/wording/answer-card.js';
import { commandText } from '../src/wording/catalogue/commands.js';
import { datedCard } from '../src/wording/dated-card.js';
import { inScript } from '../src/wording/words.js';

const option = 'question';
const longestDate = 40;

/** The answer as of other days, with a remark that says which. */
async function cardByClocks(desk: Desk, locale: string, asked: string, clocks: Clocks) {
  if (!desk.clocks) throw new UserError('clocks-missing');
  const picked = pickedFactId(asked.trim());
  const fact = picked ? requireFact(desk.snapshots.current().record, picked) : undefined;
  const text = fact ? inScript(fact.title, scriptForLocale(locale)) : questionIn(asked);
  if (text === '') throw new UserError('empty-question');
  const dated = await desk.clocks.ask(text, clocks);
  return { ...datedCard(dated), quote: text };
}

export default {
  data: {
    type: ApplicationCommandType.ChatInput,
    ...named(commandText.ask.name),
    ...described(commandText.ask.text),
    ...everywhere,
    options: [
      {
        type: ApplicationCommandOptionType.String,
        ...named(commandText.question.name),
        ...described(commandText.question.text),
        required: true,
        autocomplete: true,
      },
      {
        type: ApplicationCommandOptionType.String,
        ...named(commandText.asOf.name),
        ...described(commandText.asOf.text),
        max_length: longestDate,
      },
      {
        type: ApplicationCommandOptionType.String,
        ...named(commandText.knownOn.name),
        ...described(commandText.knownOn.text),
        max_length: longestDate,
      },
    ],
  },
  offered: 'everywhere',
  access: 'everyone',
  placement: 'to-everyone',
  async run(interaction, desk) {
    const asked = interaction.options.getString(option, true);
    const asOf = interaction.options.getString('as_of') ?? undefined;
    const knownOn = interaction.options.getString('known_on') ?? undefined;
    if (asOf !== undefined || knownOn !== undefined) {
      return { card: await cardByClocks(desk, interaction.locale, asked, { asOf, knownOn }) };
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
