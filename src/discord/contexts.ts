/** Where commands can be used. */
import { ApplicationIntegrationType, InteractionContextType } from 'discord.js';

/** In servers the bot was added to, and in direct messages with it. */
export const everywhere = {
  contexts: [InteractionContextType.Guild, InteractionContextType.BotDM],
  integration_types: [ApplicationIntegrationType.GuildInstall],
};
