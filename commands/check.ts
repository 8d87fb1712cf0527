/** `/check text:` holds a text against the record, figure by figure. */
import { ApplicationCommandOptionType, ApplicationCommandType } from 'discord.js';
import { UserError } from '../src/base/user-error.js';
import { longestText } from '../src/claims/check.js';
import { askedHere } from '../src/discord/asked-here.js';
import type { ChatCommand } from '../src/discord/command.js';
import { everywhere } from '../src/discord/contexts.js';
import { described, named } from '../src/discord/locale.js';
import { questionIn } from '../src/discord/mentions.js';
import { commandText } from '../src/wording/catalogue/commands.js';

export default {
  data: {
    type: ApplicationCommandType.ChatInput,
    ...named(commandText.check.name),
    ...described(commandText.check.text),
    ...everywhere,
    options: [
      {
        type: ApplicationCommandOptionType.String,
        ...named(commandText.text.name),
        ...described(commandText.text.text),
        required: true,
        max_length: longestText,
      },
    ],
  },
  offered: 'everywhere',
  access: 'everyone',
  placement: 'to-everyone',
  run(interaction, desk) {
    const text = questionIn(interaction.options.getString('text', true));
    if (text === '') throw new UserError('empty-text');
    return askedHere(desk, interaction, text, 'check');
  },
} satisfies ChatCommand;
