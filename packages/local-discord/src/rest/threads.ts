/** Routes of threads. */
import {
  type APIThreadChannel,
  type ChannelFlags,
  ChannelType,
  MessageFlags,
  PermissionFlagsBits,
  type RESTPatchAPIChannelResult,
  type RESTPostAPIChannelMessagesThreadsResult,
  type ThreadAutoArchiveDuration,
} from 'discord-api-types/v10';
import * as z from 'zod';
import { ApiError } from '../errors.js';
import { replaceMessage } from '../messages.js';
import { checked, maybe, text, whole } from '../rules/form.js';
import type { World } from '../world.js';
import { channelOf, demand, messageOf } from './find.js';
import { type Api, type Call, route } from './route.js';

const minutes = z.literal([60, 1440, 4320, 10080]);
const newThread = z.object({
  name: text(1, 100),
  auto_archive_duration: maybe(minutes),
  rate_limit_per_user: maybe(whole(0, 21_600)),
  type: maybe(z.literal([ChannelType.PublicThread, ChannelType.PrivateThread])),
});
const threadChange = z.object({
  name: maybe(text(1, 100)),
  archived: maybe(z.boolean()),
  locked: maybe(z.boolean()),
  auto_archive_duration: maybe(minutes),
});

function open(
  world: World,
  parentId: string,
  id: string,
  body: z.output<typeof newThread>,
): APIThreadChannel {
  const parent = channelOf(world, parentId);
  if (parent.type !== ChannelType.GuildText) {
    throw new ApiError(400, 50024, 'Cannot execute action on this channel type');
  }
  demand(world, parent, PermissionFlagsBits.CreatePublicThreads);
  const stamp = new Date(world.now()).toISOString();
  const thread: APIThreadChannel = {
    id,
    type: body.type ?? ChannelType.PublicThread,
    guild_id: world.guildId,
    parent_id: parent.id,
    owner_id: world.bot.id,
    name: body.name,
    last_message_id: null,
    message_count: 0,
    member_count: 1,
    total_message_sent: 0,
    rate_limit_per_user: body.rate_limit_per_user ?? 0,
    flags: 0 as ChannelFlags,
    thread_metadata: {
      archived: false,
      auto_archive_duration: (body.auto_archive_duration ?? 1440) as ThreadAutoArchiveDuration,
      archive_timestamp: stamp,
      create_timestamp: stamp,
      locked: false,
    },
  };
  world.channels.set(id, thread);
  world.announce({ t: 'channel-created', channel: thread });
  return thread;
}

function onMessage({ world }: Api, { params, json }: Call<'channel' | 'message'>) {
  const stored = messageOf(world, params.channel, params.message);
  const body = checked(newThread, json ?? {});
  if (world.channels.has(stored.message.id)) {
    throw new ApiError(400, 160004, 'A thread has already been created for this message');
  }
  const thread = open(world, params.channel, stored.message.id, body);
  const flags = (stored.message.flags ?? 0) | MessageFlags.HasThread;
  replaceMessage(world, stored, { ...stored.message, flags, thread });
  return { status: 201, body: thread };
}

function change({ world }: Api, { params, json }: Call<'channel'>) {
  const channel = channelOf(world, params.channel);
  if (!('thread_metadata' in channel) || channel.thread_metadata === undefined) {
    throw new ApiError(403, 50013, 'Missing Permissions');
  }
  const { name, archived, locked, auto_archive_duration } = checked(threadChange, json ?? {});
  const before = channel.thread_metadata;
  const next: APIThreadChannel = {
    ...channel,
    name: name ?? channel.name,
    thread_metadata: {
      ...before,
      archived: archived ?? before.archived,
      locked: locked ?? before.locked,
      auto_archive_duration: (auto_archive_duration ??
        before.auto_archive_duration) as ThreadAutoArchiveDuration,
    },
  };
  world.channels.set(next.id, next);
  world.announce({ t: 'channel-updated', channel: next });
  return { body: next };
}

export const threadRoutes = [
  route<RESTPostAPIChannelMessagesThreadsResult>()(
    'POST',
    '/channels/:channel/messages/:message/threads',
    onMessage,
  ),
  route<RESTPostAPIChannelMessagesThreadsResult>()(
    'POST',
    '/channels/:channel/threads',
    ({ world }, { params, json }) => ({
      status: 201,
      body: open(world, params.channel, world.newId(), checked(newThread, json ?? {})),
    }),
  ),
  route<never>()('PUT', '/channels/:channel/thread-members/@me', ({ world }, { params }) => {
    channelOf(world, params.channel);
    return {};
  }),
  route<RESTPatchAPIChannelResult>()('PATCH', '/channels/:channel', change),
];
