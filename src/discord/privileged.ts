/** Intents that an application has to be given in the developer portal. Pure. */
import { ApplicationFlags as Flags, GatewayIntentBits as Intent } from 'discord.js';

const privileged = [
  {
    intent: Intent.GuildPresences,
    flags: Flags.GatewayPresence | Flags.GatewayPresenceLimited,
    name: 'Presence Intent',
  },
  {
    intent: Intent.GuildMembers,
    flags: Flags.GatewayGuildMembers | Flags.GatewayGuildMembersLimited,
    name: 'Server Members Intent',
  },
  {
    intent: Intent.MessageContent,
    flags: Flags.GatewayMessageContent | Flags.GatewayMessageContentLimited,
    name: 'Message Content Intent',
  },
] as const;

/** Names of the intents among those asked for that an application with these flags does not have. */
export function intentsLacking(asked: readonly number[], flags: number): readonly string[] {
  return privileged
    .filter(({ intent, flags: given }) => asked.includes(intent) && (flags & given) === 0)
    .map(({ name }) => name);
}
