/** `/help` says how to ask. */
import { ApplicationCommandType } from 'discord.js';
import type { ChatCommand } from '../src/discord/command.js';
import { everywhere } from '../src/discord/contexts.js';
import { described, named, scriptForLocale } from '../src/discord/locale.js';
import { commandText } from '../src/wording/catalogue/commands.js';
import { helpCard } from '../src/wording/guide-cards.js';

export default {
  data: {
    type: ApplicationCommandType.ChatInput,
    ...named(commandText.help.name),
    ...described(commandText.help.text),
    ...everywhere,
  },
  offered: 'everywhere',
  access: 'everyone',
  placement: 'to-asker',
  run(interaction) {
    return { card: helpCard(scriptForLocale(interaction.locale)) };
  },
} satisfies ChatCommand;
