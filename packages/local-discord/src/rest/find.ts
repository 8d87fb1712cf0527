/** What a route's parameters stand for, or Discord's error that they stand for nothing. */
import { ChannelType, PermissionFlagsBits } from 'discord-api-types/v10';
import { ApiError, unknown } from '../errors.js';
import { maySee, permissionsOf } from '../permissions.js';
import { messageById, type StoredMessage, type World, type WorldChannel } from '../world.js';

/** @throws {ApiError} 10003, or 50001 when the bot may not see it */
export function channelOf(world: World, id: string): WorldChannel {
  const channel = world.channels.get(id);
  if (channel === undefined) throw unknown.channel();
  if (!maySee(world, world.bot.id, channel)) throw new ApiError(403, 50001, 'Missing Access');
  return channel;
}

/** @throws {ApiError} 50013 when the bot lacks the permission there */
export function demand(world: World, channel: WorldChannel, permission: bigint): void {
  const held = permissionsOf(world, world.bot.id, channel);
  if ((held & permission) === 0n) throw new ApiError(403, 50013, 'Missing Permissions');
}

/** @throws {ApiError} 50008 where nothing but posts of their own thread can be written */
export function demandWritable({ type }: WorldChannel): void {
  if (type !== ChannelType.GuildForum) return;
  throw new ApiError(400, 50008, 'Cannot send messages in a non-text channel');
}

/** @throws {ApiError} 50083 in a thread that is archived */
export function demandOpen(channel: WorldChannel): void {
  if (!('thread_metadata' in channel) || !channel.thread_metadata?.archived) return;
  throw new ApiError(400, 50083, 'Tried to perform an operation on an archived thread');
}

/** The permission to write in a channel or thread. */
export function toWrite(channel: WorldChannel): bigint {
  return 'thread_metadata' in channel
    ? PermissionFlagsBits.SendMessagesInThreads
    : PermissionFlagsBits.SendMessages;
}

/** A message everyone in the channel can read. @throws {ApiError} 10003, 50001 or 10008 */
export function messageOf(world: World, channelId: string, id: string): StoredMessage {
  const stored = messageById(world, channelOf(world, channelId).id, id);
  if (stored === undefined || stored.visibleTo !== undefined) throw unknown.message();
  return stored;
}

/** @throws {ApiError} 10004 */
export function demandGuild(world: World, id: string): void {
  if (id !== world.guildId) throw unknown.guild();
}

/** @throws {ApiError} 10002 */
export function demandApplication(world: World, id: string): void {
  if (id !== world.bot.id) throw unknown.application();
}
