/** `/about` says what the desk is and what it does not do. */
import { ApplicationCommandType } from 'discord.js';
import type { ChatCommand } from '../src/discord/command.js';
import { described, named, scriptForLocale } from '../src/discord/locale.js';
import { aboutCard } from '../src/wording/guide-cards.js';

const help = { en: 'What this desk is, and what it does not do', zh: '本台的职责与界限' };

export default {
  data: {
    type: ApplicationCommandType.ChatInput,
    ...named({ en: 'about', zh: '关于' }),
    ...described(help),
  },
  help,
  placement: 'to-asker',
  run(interaction, desk) {
    const { record } = desk.snapshots.current();
    return { card: aboutCard(record, scriptForLocale(interaction.locale)) };
  },
} satisfies ChatCommand;
