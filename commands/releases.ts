/** `/releases`: announced dates, and nothing else of what is to come. */
import { ApplicationCommandType } from 'discord.js';
import type { ChatCommand } from '../src/discord/command.js';
import { described, named, scriptForLocale } from '../src/discord/locale.js';
import { releasesCard } from '../src/wording/curation/embargo-cards.js';

const help = { en: 'What is announced, and when', zh: '公布预告' };

export default {
  data: {
    type: ApplicationCommandType.ChatInput,
    ...named({ en: 'releases', zh: '预告' }),
    ...described(help),
  },
  help,
  placement: 'to-asker',
  async run(interaction, desk) {
    const releases = (await desk.releases?.()) ?? [];
    return { card: releasesCard(releases, scriptForLocale(interaction.locale)) };
  },
} satisfies ChatCommand;
