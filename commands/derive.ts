/** `/derive question:` computes a figure from recorded ones, with inputs, dates and working. */
import { ApplicationCommandOptionType, ApplicationCommandType } from 'discord.js';
import { UserError } from '../src/base/user-error.js';
import { askedHere } from '../src/discord/asked-here.js';
import type { ChatCommand } from '../src/discord/command.js';
import { everywhere } from '../src/discord/contexts.js';
import { described, named } from '../src/discord/locale.js';
import { questionIn } from '../src/discord/mentions.js';
import { commandText } from '../src/wording/catalogue/commands.js';

export default {
  data: {
    type: ApplicationCommandType.ChatInput,
    ...named(commandText.derive.name),
    ...described(commandText.derive.text),
    ...everywhere,
    options: [
      {
        type: ApplicationCommandOptionType.String,
        ...named(commandText.computation.name),
        ...described(commandText.computation.text),
        required: true,
        max_length: 240,
      },
    ],
  },
  offered: 'everywhere',
  access: 'everyone',
  placement: 'to-everyone',
  run(interaction, desk) {
    const text = questionIn(interaction.options.getString('question', true));
    if (text === '') throw new UserError('empty-derivation');
    return askedHere(desk, interaction, text, 'derivation');
  },
} satisfies ChatCommand;
