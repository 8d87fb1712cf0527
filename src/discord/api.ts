/** Shapes that Discord's REST API answers with, for what reads them outside of the adapter. */
export type {
  APIApplication,
  APIApplicationCommand,
  APIChannel,
  APIGuild,
  APIGuildMember,
  APIOverwrite,
  APIUser,
} from 'discord.js';
