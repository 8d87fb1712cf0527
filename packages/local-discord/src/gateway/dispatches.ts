/** Which gateway events a happening gives rise to, and which intents they need. */
import {
  type APIChannel,
  type APIMessage,
  ChannelType,
  GatewayDispatchEvents as Events,
  GatewayIntentBits as Intents,
} from 'discord-api-types/v10';
import type { WorldEvent } from '../events.js';
import { guildCreateElsewhere } from '../guild.js';
import { maySee } from '../permissions.js';
import { forBot } from '../redaction.js';
import { guildOf, type StoredMessage, type World } from '../world.js';

/** An event before it gets a sequence number. */
export interface Dispatch {
  readonly t: string;
  /** Undefined for direct messages, which the first shard gets. */
  readonly guildId?: string | undefined;
  /** Intents of which the session needs one; 0 when it is sent to everyone. */
  readonly intents: number;
  /** The data, given whether the session may read the content of messages. */
  readonly data: (readsContent: boolean) => unknown;
}

/** The intent for a guild's channel and the one for direct messages. */
const KINDS = {
  messages: [Intents.GuildMessages, Intents.DirectMessages],
  reactions: [Intents.GuildMessageReactions, Intents.DirectMessageReactions],
  typing: [Intents.GuildMessageTyping, Intents.DirectMessageTyping],
} as const;

function place(world: World, channelId: string, kind: keyof typeof KINDS) {
  const channel = world.channels.get(channelId);
  const guildId = channel === undefined ? undefined : guildOf(channel);
  const [inGuild, inDirect] = KINDS[kind];
  return {
    guildId,
    where: { channel_id: channelId, ...(guildId === undefined ? {} : { guild_id: guildId }) },
    intents: guildId === undefined ? inDirect : inGuild,
    hidden: channel === undefined || !maySee(world, world.bot.id, channel),
  };
}

/** A message as gateway events carry it: with its guild and the author's membership. */
export function gatewayMessage(world: World, message: APIMessage): APIMessage {
  const channel = world.channels.get(message.channel_id);
  const guildId = channel === undefined ? undefined : guildOf(channel);
  const partial = (userId: string) => {
    const member = world.members.get(userId);
    if (guildId === undefined || member === undefined) return {};
    const { user: _, ...rest } = member;
    return { member: rest };
  };
  const place = { channel_type: channel?.type ?? ChannelType.GuildText };
  return {
    ...message,
    ...place,
    ...(guildId === undefined ? {} : { guild_id: guildId }),
    ...partial(message.author.id),
    mentions: message.mentions.map((user) => ({ ...user, ...partial(user.id) })),
  };
}

function ofMessage(world: World, t: string, stored: StoredMessage): readonly Dispatch[] {
  const { message } = stored;
  const { guildId, intents, hidden } = place(world, message.channel_id, 'messages');
  if (stored.visibleTo !== undefined || hidden) return [];
  const data = (readsContent: boolean) =>
    gatewayMessage(world, forBot(world, message, readsContent));
  return [{ t, guildId, intents, data }];
}

function ofChannel(world: World, event: WorldEvent, channel: APIChannel): readonly Dispatch[] {
  const isThread = 'thread_metadata' in channel;
  const names = {
    'channel-created': [Events.ChannelCreate, Events.ThreadCreate],
    'channel-updated': [Events.ChannelUpdate, Events.ThreadUpdate],
    'channel-deleted': [Events.ChannelDelete, Events.ThreadDelete],
  } as const;
  if (!(event.t in names)) return [];
  const t = names[event.t as keyof typeof names][isThread ? 1 : 0];
  const data = t === Events.ThreadCreate ? { ...channel, newly_created: true } : channel;
  return [{ t, guildId: world.guildId, intents: Intents.Guilds, data: () => data }];
}

/** The gateway events for a happening; none for those that only people see. */
export function dispatchesOf(world: World, event: WorldEvent): readonly Dispatch[] {
  switch (event.t) {
    case 'message-created':
      return ofMessage(world, Events.MessageCreate, event.stored);
    case 'message-updated':
      return ofMessage(world, Events.MessageUpdate, event.stored);
    case 'message-deleted': {
      const { id, channel_id } = event.stored.message;
      const { guildId, intents, where, hidden } = place(world, channel_id, 'messages');
      if (event.stored.visibleTo !== undefined || hidden) return [];
      return [{ t: Events.MessageDelete, guildId, intents, data: () => ({ id, ...where }) }];
    }
    case 'messages-deleted': {
      const { guildId, intents, where } = place(world, event.channelId, 'messages');
      const data = () => ({ ids: event.ids, ...where });
      return [{ t: Events.MessageDeleteBulk, guildId, intents, data }];
    }
    case 'typing': {
      const { guildId, intents, where, hidden } = place(world, event.channelId, 'typing');
      if (hidden) return [];
      const member = guildId === undefined ? undefined : world.members.get(event.userId);
      const data = () => ({
        ...where,
        user_id: event.userId,
        timestamp: Math.floor(world.now() / 1000),
        ...(member === undefined ? {} : { member }),
      });
      return [{ t: Events.TypingStart, guildId, intents, data }];
    }
    case 'reaction-added':
    case 'reaction-removed': {
      const { id, channel_id, author } = event.stored.message;
      const { guildId, intents, where, hidden } = place(world, channel_id, 'reactions');
      if (hidden) return [];
      const added = event.t === 'reaction-added';
      const member = guildId === undefined ? undefined : world.members.get(event.userId);
      const data = () => ({
        ...where,
        user_id: event.userId,
        message_id: id,
        emoji: { id: null, name: event.emoji },
        burst: false,
        type: 0,
        ...(added ? { message_author_id: author.id } : {}),
        ...(added && member !== undefined ? { member } : {}),
      });
      const t = added ? Events.MessageReactionAdd : Events.MessageReactionRemove;
      return [{ t, guildId, intents, data }];
    }
    case 'channel-created':
    case 'channel-updated':
    case 'channel-deleted':
      return ofChannel(world, event, event.channel);
    case 'guild-joined': {
      const there = world.elsewhere.get(event.guildId);
      if (there === undefined) return [];
      const data = () => guildCreateElsewhere(world, there);
      return [{ t: Events.GuildCreate, guildId: there.id, intents: Intents.Guilds, data }];
    }
    case 'member-updated': {
      const member = world.members.get(event.userId);
      if (member === undefined) return [];
      const own = event.userId === world.bot.id;
      const data = () => ({ guild_id: world.guildId, ...member });
      const intents = own ? 0 : Intents.GuildMembers;
      return [{ t: Events.GuildMemberUpdate, guildId: world.guildId, intents, data }];
    }
    case 'interaction-begun': {
      const { interaction } = event;
      return [
        {
          t: Events.InteractionCreate,
          guildId: interaction.guild_id,
          intents: 0,
          data: () => interaction,
        },
      ];
    }
    default:
      return [];
  }
}
