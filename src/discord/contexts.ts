/** Where commands can be used. */
import { ApplicationIntegrationType, InteractionContextType } from 'discord.js';

/** In servers the bot was added to, and in direct messages with it. */
export const everywhere = {
  contexts: [InteractionContextType.Guild, InteractionContextType.BotDM],
  integration_types: [ApplicationIntegrationType.GuildInstall],
};

/**
 * Anywhere at all: also where the bot is not, for people who installed it for themselves. There it can
 * answer what it is asked and no more: nothing of the place is seen, and no message is sent unasked.
 */
export const anywhere = {
  contexts: [...everywhere.contexts, InteractionContextType.PrivateChannel],
  integration_types: [
    ApplicationIntegrationType.GuildInstall,
    ApplicationIntegrationType.UserInstall,
  ],
};
