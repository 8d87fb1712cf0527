/** What the bot may do in a guild or channel, from what REST tells of them. Pure. */
import {
  type APIChannel,
  type APIOverwrite,
  ChannelType,
  OverwriteType,
  PermissionFlagsBits as P,
} from 'discord.js';

/** The part of a guild that permissions follow from. */
export interface PermittingGuild {
  readonly id: string;
  readonly owner_id: string;
  readonly roles: readonly { readonly id: string; readonly permissions: string }[];
}

export interface PermittedMember {
  readonly userId: string;
  readonly roles: readonly string[];
}

const everything = ~0n;

/** Permission bits in the guild as a whole. */
export function heldInGuild(guild: PermittingGuild, member: PermittedMember): bigint {
  if (member.userId === guild.owner_id) return everything;
  const own = guild.roles.filter(({ id }) => id === guild.id || member.roles.includes(id));
  const held = own.reduce((sum, { permissions }) => sum | BigInt(permissions), 0n);
  return (held & P.Administrator) === 0n ? held : everything;
}

/**
 * Permission bits in a channel, in the order that Discord documents: everyone's overwrites, those of
 * roles together, the member's own.
 * @param overwrites of the channel; of its parent for a thread
 */
export function heldInChannel(
  guild: PermittingGuild,
  member: PermittedMember,
  overwrites: readonly APIOverwrite[],
): bigint {
  const base = heldInGuild(guild, member);
  if (base === everything) return base;
  const layers = [
    overwrites.filter(({ id }) => id === guild.id),
    overwrites.filter(
      ({ id, type }) => type === OverwriteType.Role && id !== guild.id && member.roles.includes(id),
    ),
    overwrites.filter(({ id, type }) => type === OverwriteType.Member && id === member.userId),
  ];
  return layers.reduce((held, layer) => {
    const denied = layer.reduce((sum, { deny }) => sum | BigInt(deny), 0n);
    const allowed = layer.reduce((sum, { allow }) => sum | BigInt(allow), 0n);
    return (held & ~denied) | allowed;
  }, base);
}

/** Whether anybody on the server can read a channel with these overwrites. */
export function isOpenToAll(guild: PermittingGuild, overwrites: readonly APIOverwrite[]): boolean {
  const held = heldInChannel(guild, { userId: '', roles: [] }, overwrites);
  return (held & P.ViewChannel) !== 0n;
}

const threads: readonly ChannelType[] = [
  ChannelType.PublicThread,
  ChannelType.PrivateThread,
  ChannelType.AnnouncementThread,
];
const readable: readonly ChannelType[] = [
  ChannelType.GuildText,
  ChannelType.GuildAnnouncement,
  ...threads,
];

export const isThread = ({ type }: Pick<APIChannel, 'type'>): boolean => threads.includes(type);
export const isForum = ({ type }: Pick<APIChannel, 'type'>): boolean =>
  type === ChannelType.GuildForum;

/** Whether messages may be posted there as such: no forum, category or voice channel. */
export const takesMessages = ({ type }: Pick<APIChannel, 'type'>): boolean =>
  readable.includes(type);

const inEvery: readonly (readonly [bigint, string])[] = [
  [P.ViewChannel, 'View Channel'],
  [P.EmbedLinks, 'Embed Links'],
  [P.AttachFiles, 'Attach Files'],
  [P.ReadMessageHistory, 'Read Message History'],
];
const send = [P.SendMessages, 'Send Messages'] as const;
const sendInThreads = [P.SendMessagesInThreads, 'Send Messages in Threads'] as const;

/** Names of the permissions that the desk needs in a channel of this type and does not hold. */
export function lackingIn(channel: Pick<APIChannel, 'type'>, held: bigint): readonly string[] {
  const writing = isThread(channel)
    ? [sendInThreads]
    : isForum(channel)
      ? [send, sendInThreads]
      : [send];
  return [...writing, ...inEvery].filter(([bit]) => (held & bit) === 0n).map(([, name]) => name);
}

export const mayMakeEvents = (held: bigint): boolean => (held & P.CreateEvents) !== 0n;
