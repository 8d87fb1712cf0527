/** `/ask question:` answers a question, or a fact picked from the list. */
import { ApplicationCommandOptionType, ApplicationCommandType } from 'discord.js';
import type { ChatCommand } from '../src/discord/command.js';
import { everywhere } from '../src/discord/contexts.js';
import { factChoices, notePicked, pickedFactId, requireFact } from '../src/discord/facts.js';
import { described, named, scriptForLocale } from '../src/discord/locale.js';
import { questionIn } from '../src/discord/mentions.js';
import { answerCard } from '../src/wording/answer-card.js';
import { commandText } from '../src/wording/catalogue/commands.js';
import { UserError } from '../src/wording/user-error.js';
import { cardForAnswer } from '../src/wording/verdict-card.js';
import { inScript } from '../src/wording/words.js';

const option = 'question';

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
    ],
  },
  offered: 'everywhere',
  access: 'everyone',
  placement: 'to-everyone',
  async run(interaction, desk) {
    const asked = interaction.options.getString(option, true);
    const picked = pickedFactId(asked.trim());
    if (picked !== undefined) {
      const { record } = desk.snapshots.current();
      const script = scriptForLocale(interaction.locale);
      const fact = requireFact(record, picked);
      notePicked(desk, interaction, fact, script);
      return { card: { ...answerCard(fact, record, script), quote: inScript(fact.title, script) } };
    }
    const text = questionIn(asked);
    if (text === '') throw new UserError('empty-question');
    const answer = await desk.ask({
      text,
      personId: interaction.user.id,
      channelId: interaction.channelId,
    });
    const card = cardForAnswer(answer, desk.snapshots.current().record);
    return { card: { ...card, quote: text } };
  },
  autocomplete: factChoices,
} satisfies ChatCommand;
