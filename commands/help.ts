/** `/help` says how to ask, and lists what this person may use. */
import { ApplicationCommandType } from 'discord.js';
import type { ChatCommand } from '../src/discord/command.js';
import { listCommands } from '../src/discord/command-list.js';
import { described, named, scriptForLocale } from '../src/discord/locale.js';
import { helpCard } from '../src/wording/guide-cards.js';

const help = { en: 'How to ask', zh: '如何提问' };

export default {
  data: {
    type: ApplicationCommandType.ChatInput,
    ...named({ en: 'help', zh: '帮助' }),
    ...described(help),
  },
  help,
  placement: 'to-asker',
  run(interaction, desk, { commands, permissions, mayUse }) {
    const { about } = desk.snapshots.current().record;
    const usable = commands.filter(mayUse);
    return {
      card: helpCard(about, listCommands(usable, permissions), scriptForLocale(interaction.locale)),
    };
  },
} satisfies ChatCommand;
