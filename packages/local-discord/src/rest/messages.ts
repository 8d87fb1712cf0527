/** Routes of messages, typing and reactions. */
import {
  MessageReferenceType,
  PermissionFlagsBits,
  type RESTGetAPIChannelMessageReactionUsersResult,
  type RESTGetAPIChannelMessageResult,
  type RESTGetAPIChannelMessagesResult,
  type RESTPatchAPIChannelMessageResult,
  type RESTPostAPIChannelMessageResult,
} from 'discord-api-types/v10';
import * as z from 'zod';
import { draftFrom, editFrom } from '../drafts.js';
import { ApiError, invalidField } from '../errors.js';
import {
  createMessage,
  type Draft,
  deleteMessage,
  editMessage,
  replaceMessage,
} from '../messages.js';
import { react, reactorsOf } from '../reactions.js';
import { forBot } from '../redaction.js';
import { checked, list, snowflake } from '../rules/form.js';
import { byAge, madeAt } from '../snowflake.js';
import { messageById, messagesIn, type StoredMessage, userById, type World } from '../world.js';
import { channelOf, demand, demandOpen, demandWritable, messageOf, toWrite } from './find.js';
import { type Api, type Call, route } from './route.js';

/** How long a nonce is remembered, in milliseconds. */
const NONCE_MS = 5 * 60_000;

function withNonce(world: World, channelId: string, nonce: string | number) {
  return messagesIn(world, channelId).find(
    ({ message }) =>
      message.author.id === world.bot.id &&
      message.nonce === nonce &&
      world.now() - madeAt(message.id) < NONCE_MS,
  );
}

type Reference = ReturnType<typeof draftFrom>['body']['message_reference'];

function repliedTo(
  world: World,
  channelId: string,
  reference: Reference,
): StoredMessage | undefined {
  if (reference === undefined) return undefined;
  const stored = messageById(world, reference.channel_id ?? channelId, reference.message_id);
  if (stored === undefined || stored.visibleTo !== undefined) {
    if (reference.fail_if_not_exists === false) return undefined;
    throw invalidField(
      ['message_reference'],
      'MESSAGE_REFERENCE_UNKNOWN_MESSAGE',
      'Unknown message',
    );
  }
  return stored;
}

const isEmptyDraft = ({ content, embeds, components, attachments }: Draft) =>
  [content, embeds, components, attachments].every((part) => (part?.length ?? 0) === 0);

function post({ world }: Api, call: Call<'channel'>) {
  const channel = channelOf(world, call.params.channel);
  demandWritable(channel);
  demand(world, channel, toWrite(channel));
  const { body, draft } = draftFrom(world, call);
  if (body.enforce_nonce === true && body.nonce !== undefined) {
    const earlier = withNonce(world, channel.id, body.nonce);
    if (earlier !== undefined) return { body: earlier.message };
  }
  const referred = repliedTo(world, channel.id, body.message_reference);
  const isForward = body.message_reference?.type === MessageReferenceType.Forward;
  if (isForward && !isEmptyDraft(draft)) {
    throw invalidField(
      ['message_reference'],
      'MESSAGE_FORWARD_CANNOT_HAVE_CONTENT',
      'A forwarded message cannot have content of its own.',
    );
  }
  const reference = isForward ? { forwarded: referred } : { replyTo: referred };
  const ephemeralFree = (draft.flags ?? 0) & ~64;
  return {
    body: createMessage(world, channel, world.bot, { ...draft, flags: ephemeralFree, ...reference })
      .message,
  };
}

function page({ world, readsContent }: Api, { params, query }: Call<'channel'>) {
  const channel = channelOf(world, params.channel);
  demand(world, channel, PermissionFlagsBits.ReadMessageHistory);
  const limit = Number(query.get('limit') ?? 50);
  if (!(Number.isInteger(limit) && limit >= 1 && limit <= 100)) {
    throw invalidField(['limit'], 'NUMBER_TYPE_MAX', 'int value should be between 1 and 100.');
  }
  const newestFirst = messagesIn(world, channel.id)
    .filter(({ visibleTo }) => visibleTo === undefined)
    .map(({ message }) => message)
    .toReversed();
  const before = query.get('before');
  const after = query.get('after');
  const around = query.get('around');
  const isOlder = (id: string, than: string) => byAge(id, than) < 0;
  const chosen = (() => {
    if (before) return newestFirst.filter(({ id }) => isOlder(id, before)).slice(0, limit);
    if (after) return newestFirst.filter(({ id }) => isOlder(after, id)).slice(-limit);
    if (!around) return newestFirst.slice(0, limit);
    const half = Math.floor(limit / 2);
    const older = newestFirst.filter(({ id }) => !isOlder(around, id)).slice(0, half + 1);
    return [...newestFirst.filter(({ id }) => isOlder(around, id)).slice(-half), ...older];
  })();
  return { body: chosen.map((message) => forBot(world, message, readsContent)) };
}

function patch({ world }: Api, call: Call<'channel' | 'message'>) {
  const stored = messageOf(world, call.params.channel, call.params.message);
  demandOpen(channelOf(world, call.params.channel));
  if (stored.message.author.id !== world.bot.id) {
    throw new ApiError(403, 50005, 'Cannot edit a message authored by another user');
  }
  return { body: editMessage(world, stored, editFrom(world, call, stored)).message };
}

function remove({ world }: Api, { params }: Call<'channel' | 'message'>) {
  const stored = messageOf(world, params.channel, params.message);
  const isOwn = stored.message.author.id === world.bot.id;
  const channel = channelOf(world, params.channel);
  if (!isOwn) demand(world, channel, PermissionFlagsBits.ManageMessages);
  deleteMessage(world, stored);
  return {};
}

function removeMany({ world }: Api, { params, json }: Call<'channel'>) {
  const channel = channelOf(world, params.channel);
  demand(world, channel, PermissionFlagsBits.ManageMessages);
  const { messages } = checked(z.object({ messages: list(snowflake, 2, 100) }), json ?? {});
  for (const id of messages) world.messages.get(channel.id)?.delete(id);
  world.announce({ t: 'messages-deleted', channelId: channel.id, ids: messages });
  return {};
}

function addReaction({ world }: Api, { params }: Call<'channel' | 'message' | 'emoji'>) {
  const stored = messageOf(world, params.channel, params.message);
  demand(world, channelOf(world, params.channel), PermissionFlagsBits.AddReactions);
  if (!/\p{Extended_Pictographic}|\p{Regional_Indicator}|[\d#*]\uFE0F?\u20E3/u.test(params.emoji)) {
    throw new ApiError(400, 10014, 'Unknown Emoji');
  }
  react(world, stored, world.bot.id, params.emoji, true);
  return {};
}

function dropReaction({ world }: Api, { params }: Call<'channel' | 'message' | 'emoji'>) {
  react(world, messageOf(world, params.channel, params.message), world.bot.id, params.emoji, false);
  return {};
}

function reactors({ world }: Api, { params }: Call<'channel' | 'message' | 'emoji'>) {
  const { message } = messageOf(world, params.channel, params.message);
  const ids = reactorsOf(world, message.id, params.emoji);
  return { body: ids.flatMap((id) => userById(world, id) ?? []) };
}

function pin({ world }: Api, { params }: Call<'channel' | 'message'>, pinned: boolean) {
  const stored = messageOf(world, params.channel, params.message);
  demand(world, channelOf(world, params.channel), PermissionFlagsBits.ManageMessages);
  replaceMessage(world, stored, { ...stored.message, pinned });
  return {};
}

const ONE = '/channels/:channel/messages/:message';

export const messageRoutes = [
  route<RESTPostAPIChannelMessageResult>()('POST', '/channels/:channel/messages', post),
  route<RESTGetAPIChannelMessagesResult>()('GET', '/channels/:channel/messages', page),
  route<never>()('POST', '/channels/:channel/messages/bulk-delete', removeMany),
  route<RESTGetAPIChannelMessageResult>()('GET', ONE, ({ world, readsContent }, { params }) => {
    const { message } = messageOf(world, params.channel, params.message);
    return { body: forBot(world, message, readsContent) };
  }),
  route<RESTPatchAPIChannelMessageResult>()('PATCH', ONE, patch),
  route<never>()('DELETE', ONE, remove),
  route<never>()('POST', '/channels/:channel/typing', ({ world }, { params }) => {
    const channel = channelOf(world, params.channel);
    demand(world, channel, toWrite(channel));
    world.announce({ t: 'typing', channelId: channel.id, userId: world.bot.id });
    return {};
  }),
  route<never>()('PUT', `${ONE}/reactions/:emoji/@me`, addReaction),
  route<never>()('DELETE', `${ONE}/reactions/:emoji/@me`, dropReaction),
  route<RESTGetAPIChannelMessageReactionUsersResult>()('GET', `${ONE}/reactions/:emoji`, reactors),
  route<never>()('PUT', '/channels/:channel/messages/pins/:message', (api, call) =>
    pin(api, call, true),
  ),
  route<never>()('DELETE', '/channels/:channel/messages/pins/:message', (api, call) =>
    pin(api, call, false),
  ),
];
