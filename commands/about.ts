/** `/about` says what the desk is and what it does not do. */
import { ApplicationCommandType } from 'discord.js';
import type { ChatCommand } from '../src/discord/command.js';
import { everywhere } from '../src/discord/contexts.js';
import { described, named, scriptForLocale } from '../src/discord/locale.js';
import { commandText } from '../src/wording/catalogue/commands.js';
import { aboutCard } from '../src/wording/guide-cards.js';

export default {
  data: {
    type: ApplicationCommandType.ChatInput,
    ...named(commandText.about.name),
    ...described(commandText.about.text),
    ...everywhere,
  },
  offered: 'everywhere',
  access: 'everyone',
  placement: 'to-asker',
  run(interaction, desk) {
    const { record } = desk.snapshots.current();
    return { card: aboutCard(record, scriptForLocale(interaction.locale)) };
  },
} satisfies ChatCommand;
