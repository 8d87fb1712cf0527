/** Routes of threads. */
import {
  type APIGuildForumChannel,
  type APIThreadChannel,
  type ChannelFlags,
  ChannelType,
  MessageFlags,
  PermissionFlagsBits,
  type RESTGetAPIGuildThreadsResult,
  type RESTPatchAPIChannelResult,
  type RESTPostAPIChannelMessagesThreadsResult,
  type ThreadAutoArchiveDuration,
} from 'discord-api-types/v10';
import * as z from 'zod';
import { draftFrom } from '../drafts.js';
import { ApiError, invalidField } from '../errors.js';
import { createMessage, replaceMessage } from '../messages.js';
import { channelsFor } from '../permissions.js';
import { checked, list, maybe, snowflake, text, whole } from '../rules/form.js';
import type { World, WorldChannel } from '../world.js';
import { channelOf, demand, demandGuild, messageOf } from './find.js';
import { type Api, type Call, route } from './route.js';

const minutes = z.literal([60, 1440, 4320, 10080]);
const newThread = z.object({
  name: text(1, 100),
  auto_archive_duration: maybe(minutes),
  rate_limit_per_user: maybe(whole(0, 21_600)),
  type: maybe(z.literal([ChannelType.PublicThread, ChannelType.PrivateThread])),
});
const tags = maybe(list(snowflake, 0, 5));
const newPost = newThread
  .omit({ type: true })
  .extend({ applied_tags: tags, message: z.record(z.string(), z.unknown()) });
const threadChange = z.object({
  applied_tags: tags,
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
  return begin(world, parent, id, body);
}

/** Puts a thread into the world and tells of it. */
function begin(
  world: World,
  parent: WorldChannel,
  id: string,
  body: z.output<typeof newThread>,
  more: Partial<APIThreadChannel> = {},
): APIThreadChannel {
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
    ...more,
  };
  world.channels.set(id, thread);
  world.announce({ t: 'channel-created', channel: thread });
  return thread;
}

/** @throws {ApiError} 50035 for a tag that the forum has not */
function appliedTags(forum: APIGuildForumChannel, ids: readonly string[] | undefined): string[] {
  const known = forum.available_tags.map(({ id }) => id);
  if (ids?.some((id) => !known.includes(id))) {
    throw invalidField(['applied_tags'], 'INVALID_FORUM_TAGS', 'Unknown tag');
  }
  return [...(ids ?? [])];
}

/** A post: a thread and its first message, which have the same id. */
function post(world: World, forum: APIGuildForumChannel, call: Call<'channel'>) {
  demand(world, forum, PermissionFlagsBits.SendMessages);
  const body = checked(newPost, call.json ?? {});
  const { draft } = draftFrom(world, { ...call, json: body.message });
  const id = world.newId();
  const thread = begin(
    world,
    forum,
    id,
    { ...body, type: undefined },
    {
      applied_tags: appliedTags(forum, body.applied_tags),
    },
  );
  const { message } = createMessage(world, thread, world.bot, { ...draft, extra: { id } });
  return { ...(world.channels.get(id) as APIThreadChannel), message };
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
  const { name, archived, locked, auto_archive_duration, applied_tags } = checked(
    threadChange,
    json ?? {},
  );
  const parent = world.channels.get(channel.parent_id ?? '');
  if (applied_tags !== undefined && parent?.type !== ChannelType.GuildForum) {
    throw new ApiError(400, 50024, 'Cannot execute action on this channel type');
  }
  const before = channel.thread_metadata;
  const next: APIThreadChannel = {
    ...channel,
    name: name ?? channel.name,
    ...(applied_tags !== undefined && parent?.type === ChannelType.GuildForum
      ? { applied_tags: appliedTags(parent, applied_tags) }
      : {}),
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
    ({ world }, call) => {
      const parent = channelOf(world, call.params.channel);
      const body =
        parent.type === ChannelType.GuildForum
          ? post(world, parent, call)
          : open(world, parent.id, world.newId(), checked(newThread, call.json ?? {}));
      return { status: 201, body };
    },
  ),
  route<RESTGetAPIGuildThreadsResult>()(
    'GET',
    '/guilds/:guild/threads/active',
    ({ world }, { params }) => {
      demandGuild(world, params.guild);
      const threads = channelsFor(world, world.bot.id).filter(
        (one): one is APIThreadChannel =>
          'thread_metadata' in one && one.thread_metadata?.archived === false,
      );
      return { body: { threads, members: [] } };
    },
  ),
  route<never>()('PUT', '/channels/:channel/thread-members/@me', ({ world }, { params }) => {
    channelOf(world, params.channel);
    return {};
  }),
  route<RESTPatchAPIChannelResult>()('PATCH', '/channels/:channel', change),
];
