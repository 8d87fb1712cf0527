/** Who may do what: https://docs.discord.com/developers/topics/permissions */
import {
  type APIApplicationCommand,
  ApplicationCommandType,
  ApplicationIntegrationType,
  ChannelType,
  InteractionContextType,
  OverwriteType,
  PermissionFlagsBits as P,
} from 'discord-api-types/v10';
import { guildOf, type World, type WorldChannel } from './world.js';

export const ALL_PERMISSIONS = Object.values(P).reduce((sum, bit) => sum | bit, 0n);

/** What both sides of a direct message may do there. */
const IN_DIRECT_MESSAGE =
  P.ViewChannel |
  P.SendMessages |
  P.EmbedLinks |
  P.AttachFiles |
  P.ReadMessageHistory |
  P.AddReactions |
  P.UseApplicationCommands;

function inGuild(world: World, userId: string): bigint {
  if (userId === world.owner.id) return ALL_PERMISSIONS;
  const roles = [world.guildId, ...(world.members.get(userId)?.roles ?? [])];
  const held = roles.reduce((sum, id) => sum | BigInt(world.roles.get(id)?.permissions ?? 0), 0n);
  return (held & P.Administrator) === 0n ? held : ALL_PERMISSIONS;
}

function afterOverwrites(world: World, userId: string, channel: WorldChannel): bigint {
  const base = inGuild(world, userId);
  if (base === ALL_PERMISSIONS || !('permission_overwrites' in channel)) return base;
  const overwrites = channel.permission_overwrites ?? [];
  const roles = world.members.get(userId)?.roles ?? [];
  const layers = [
    overwrites.filter(({ id }) => id === world.guildId),
    overwrites.filter(({ id, type }) => type === OverwriteType.Role && roles.includes(id)),
    overwrites.filter(({ id, type }) => type === OverwriteType.Member && id === userId),
  ];
  return layers.reduce((held, layer) => {
    const denied = layer.reduce((sum, { deny }) => sum | BigInt(deny), 0n);
    const allowed = layer.reduce((sum, { allow }) => sum | BigInt(allow), 0n);
    return (held & ~denied) | allowed;
  }, base);
}

/** Permission bits of a person in a channel, or in the guild as a whole. */
export function permissionsOf(world: World, userId: string, channel?: WorldChannel): bigint {
  if (channel === undefined) return inGuild(world, userId);
  if (channel.type === ChannelType.DM) {
    const both = [world.bot.id, ...(channel.recipients ?? []).map(({ id }) => id)];
    return both.includes(userId) ? IN_DIRECT_MESSAGE : 0n;
  }
  // A bot is in no group; people bring it along by installing it for themselves.
  if (channel.type === ChannelType.GroupDM) {
    return channel.recipients?.some(({ id }) => id === userId) ? IN_DIRECT_MESSAGE : 0n;
  }
  const there = world.elsewhere.get(guildOf(channel) ?? '');
  if (there !== undefined) {
    const isThere = userId === world.bot.id ? there.hasBot : there.members.has(userId);
    return isThere ? IN_DIRECT_MESSAGE | there.permissions : 0n;
  }
  if (!world.members.has(userId)) return 0n;
  const parent =
    'thread_metadata' in channel ? world.channels.get(channel.parent_id ?? '') : undefined;
  const held = afterOverwrites(world, userId, parent ?? channel);
  return (held & P.ViewChannel) === 0n ? 0n : held;
}

export function maySee(world: World, userId: string, channel: WorldChannel): boolean {
  return (permissionsOf(world, userId, channel) & P.ViewChannel) !== 0n;
}

/** The channels of the guild a person sees, threads included, in their order. */
export function channelsFor(world: World, userId: string): readonly WorldChannel[] {
  return [...world.channels.values()].filter(
    (channel) => guildOf(channel) === world.guildId && maySee(world, userId, channel),
  );
}

/** Whether the bot is in a place only because somebody there installed it for themselves. */
export function isBroughtAlong(world: World, channel: WorldChannel): boolean {
  if (channel.type === ChannelType.GroupDM) return true;
  return world.elsewhere.get(guildOf(channel) ?? '')?.hasBot === false;
}

/** Where a command is used. */
export function contextOf({ type }: Pick<WorldChannel, 'type'>): InteractionContextType {
  if (type === ChannelType.GroupDM) return InteractionContextType.PrivateChannel;
  return type === ChannelType.DM ? InteractionContextType.BotDM : InteractionContextType.Guild;
}

/** Whether someone may use a command in a channel, by its default permissions and contexts. */
export function mayUse(
  world: World,
  userId: string,
  command: APIApplicationCommand,
  channel: WorldChannel,
): boolean {
  const context = contextOf(channel);
  if (command.contexts && !command.contexts.includes(context)) return false;
  if (command.guild_id !== undefined && command.guild_id !== guildOf(channel)) return false;
  if (isBroughtAlong(world, channel)) {
    const forUsers = command.integration_types?.includes(ApplicationIntegrationType.UserInstall);
    return forUsers === true && command.contexts?.includes(context) === true;
  }
  if (context === InteractionContextType.BotDM)
    return command.guild_id === undefined && command.dm_permission !== false;
  const held = permissionsOf(world, userId, channel);
  if ((held & P.UseApplicationCommands) === 0n) return false;
  if (command.default_member_permissions === null) return true;
  const needed = BigInt(command.default_member_permissions);
  if (needed === 0n) return (held & P.Administrator) !== 0n;
  return (held & needed) === needed;
}

/** Guild and global commands together; a guild command hides a global one of its name and type. */
export function commandsOf(world: World): readonly APIApplicationCommand[] {
  const key = ({ type, name }: APIApplicationCommand) => `${type} ${name}`;
  const local = [...world.guildCommands.values()];
  const hidden = new Set(local.map(key));
  return [
    ...local,
    ...[...world.globalCommands.values()].filter((one) => !hidden.has(key(one))),
  ].filter(({ type }) => type <= ApplicationCommandType.Message);
}

/** Commands a person sees in the guild. */
export function commandsFor(world: World, userId: string): readonly APIApplicationCommand[] {
  const room = [...world.channels.values()].find(({ type }) => type === ChannelType.GuildText);
  if (room === undefined) return [];
  return commandsOf(world).filter((command) => mayUse(world, userId, command, room));
}
