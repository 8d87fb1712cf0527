/** Making, changing and removing messages; each step is announced. */
import {
  type APIAllowedMentions,
  type APIAttachment,
  type APIEmbed,
  type APIMessage,
  type APIMessageTopLevelComponent,
  type APIPoll,
  type APIUser,
  EmbedType,
  MessageFlags,
  MessageReferenceType,
  MessageType,
} from 'discord-api-types/v10';
import { mentionsIn } from './mentions.js';
import {
  guildOf,
  messageById,
  type StoredMessage,
  type World,
  type WorldChannel,
} from './world.js';

/** What may be said about a new message; absent parts are empty. */
export interface Draft {
  readonly content?: string | undefined;
  readonly embeds?: readonly APIEmbed[] | undefined;
  readonly components?: readonly APIMessageTopLevelComponent[] | undefined;
  readonly attachments?: readonly APIAttachment[] | undefined;
  readonly flags?: number | undefined;
  readonly nonce?: string | number | undefined;
  readonly tts?: boolean | undefined;
  readonly allowedMentions?: Partial<APIAllowedMentions> | undefined;
  readonly replyTo?: StoredMessage | undefined;
  /** The message that this one passes on as it stands now. */
  readonly forwarded?: StoredMessage | undefined;
  readonly poll?: APIPoll | undefined;
  readonly visibleTo?: string | undefined;
  /** Further fields of Discord's, such as `interaction_metadata`. */
  readonly extra?: Partial<APIMessage>;
}

/** Gives every component without one the next free `id`, as Discord does. */
export function numbered(
  components: readonly APIMessageTopLevelComponent[],
): APIMessageTopLevelComponent[] {
  let last = 0;
  const number = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(number);
    if (typeof value !== 'object' || value === null) return value;
    const entries = Object.entries(value);
    if (!('type' in value)) return value;
    last += 1;
    const own = { ...value, id: 'id' in value && value.id ? value.id : last };
    const below = entries.filter(([key]) => ['components', 'component', 'accessory'].includes(key));
    return { ...own, ...Object.fromEntries(below.map(([key, inner]) => [key, number(inner)])) };
  };
  return number(components) as APIMessageTopLevelComponent[];
}

/** Embeds as Discord gives them back; `attachment://name` becomes the file's address. */
function shownEmbeds(
  embeds: readonly APIEmbed[],
  attachments: readonly APIAttachment[],
): APIEmbed[] {
  const text = JSON.stringify(embeds.map((embed) => ({ ...embed, type: EmbedType.Rich })));
  const resolved = attachments.reduce(
    (all, { filename, url }) => all.replaceAll(`"attachment://${filename}"`, JSON.stringify(url)),
    text,
  );
  return JSON.parse(resolved) as APIEmbed[];
}

/** A file that an embed shows is not listed as an attachment once more. */
function besideEmbeds(
  embeds: readonly APIEmbed[],
  attachments: readonly APIAttachment[],
): APIAttachment[] {
  const text = JSON.stringify(embeds);
  return attachments.filter(({ filename }) => !text.includes(`"attachment://${filename}"`));
}

const KEPT_FLAGS =
  MessageFlags.SuppressEmbeds |
  MessageFlags.Ephemeral |
  MessageFlags.Loading |
  MessageFlags.SuppressNotifications |
  MessageFlags.IsComponentsV2;

function remember(world: World, stored: StoredMessage): void {
  const { channel_id, id } = stored.message;
  const channel = world.messages.get(channel_id) ?? new Map<string, StoredMessage>();
  world.messages.set(channel_id, channel.set(id, stored));
}

/** Whom a reply pings: nobody when the message answered an interaction. */
function pingedByReply({ author, interaction_metadata }: APIMessage): APIUser | undefined {
  return interaction_metadata === undefined ? author : undefined;
}

/** An archived thread is open again once something is written there. */
function opened(channel: WorldChannel): WorldChannel {
  const thread = 'thread_metadata' in channel ? channel.thread_metadata : undefined;
  if (!thread?.archived) return channel;
  return { ...channel, thread_metadata: { ...thread, archived: false } } as WorldChannel;
}

export function createMessage(
  world: World,
  channel: WorldChannel,
  author: APIUser,
  draft: Draft,
): StoredMessage {
  const { replyTo, content = '', embeds = [], attachments = [] } = draft;
  const guildId = guildOf(channel);
  const mentions = mentionsIn(world, {
    content,
    channel,
    authorId: author.id,
    repliedTo: replyTo && pingedByReply(replyTo.message),
    allowed: draft.allowedMentions,
  });
  const message: APIMessage = {
    id: world.newId(),
    channel_id: channel.id,
    author,
    content,
    timestamp: new Date(world.now()).toISOString(),
    edited_timestamp: null,
    tts: draft.tts ?? false,
    mention_everyone: mentions.everyone,
    mentions: [...mentions.users],
    mention_roles: [...mentions.roles],
    attachments: besideEmbeds(embeds, attachments),
    embeds: shownEmbeds(embeds, attachments),
    components: numbered(draft.components ?? []),
    pinned: false,
    type: replyTo === undefined ? MessageType.Default : MessageType.Reply,
    flags: (draft.flags ?? 0) & KEPT_FLAGS,
    ...(draft.poll === undefined ? {} : { poll: draft.poll }),
    ...(draft.forwarded === undefined ? {} : forwarding(world, draft.forwarded.message)),
    ...(draft.nonce === undefined ? {} : { nonce: draft.nonce }),
    ...(replyTo === undefined
      ? {}
      : {
          message_reference: {
            type: MessageReferenceType.Default,
            message_id: replyTo.message.id,
            channel_id: replyTo.message.channel_id,
            ...(guildId === undefined ? {} : { guild_id: guildId }),
          },
          referenced_message: withoutReference(replyTo.message),
        }),
    ...draft.extra,
  };
  const stored: StoredMessage = {
    message,
    ...(draft.visibleTo === undefined ? {} : { visibleTo: draft.visibleTo }),
  };
  remember(world, stored);
  if (draft.visibleTo === undefined) {
    const now = world.channels.get(channel.id) ?? channel;
    world.channels.set(channel.id, { ...opened(now), last_message_id: message.id });
  }
  world.announce({ t: 'message-created', stored });
  return stored;
}

/**
 * What a message that passes another on has of it: a snapshot, which keeps neither its author nor its
 * poll. A forward that is passed on once more carries the first one's snapshot.
 * https://docs.discord.com/developers/resources/message#message-snapshot-object
 */
function forwarding(world: World, message: APIMessage) {
  const { id, channel_id, type, content, embeds, attachments, components } = message;
  const { timestamp, edited_timestamp, flags, mentions, mention_roles } = message;
  const channel = world.channels.get(channel_id);
  const guildId = channel && guildOf(channel);
  const snapshot = {
    ...{ type, content, embeds, attachments, timestamp, edited_timestamp },
    ...{ flags: flags ?? 0, mentions, mention_roles, components: components ?? [] },
  };
  return {
    flags: MessageFlags.HasSnapshot,
    message_reference: {
      type: MessageReferenceType.Forward,
      message_id: id,
      channel_id,
      ...(guildId === undefined ? {} : { guild_id: guildId }),
    },
    message_snapshots: message.message_snapshots ?? [{ message: snapshot }],
  };
}

/** Discord shows one level of what a message replies to. */
function withoutReference(message: APIMessage): APIMessage {
  const { referenced_message: _, ...rest } = message;
  return rest;
}

/** Parts of an edit; absent ones stay. `attachments` is the whole new list. */
export type Edit = Pick<
  Draft,
  'content' | 'embeds' | 'components' | 'attachments' | 'flags' | 'allowedMentions'
>;

export function editMessage(world: World, stored: StoredMessage, edit: Edit): StoredMessage {
  const before = stored.message;
  const channel = world.channels.get(before.channel_id);
  const attachments = edit.attachments ?? before.attachments;
  const mentions =
    edit.content === undefined || channel === undefined
      ? undefined
      : mentionsIn(world, {
          content: edit.content,
          channel,
          authorId: before.author.id,
          repliedTo: before.referenced_message
            ? pingedByReply(before.referenced_message)
            : undefined,
          allowed: edit.allowedMentions,
        });
  const message: APIMessage = {
    ...before,
    ...(edit.content === undefined ? {} : { content: edit.content }),
    ...(mentions === undefined
      ? {}
      : {
          mentions: [...mentions.users],
          mention_roles: [...mentions.roles],
          mention_everyone: mentions.everyone,
        }),
    ...(edit.embeds === undefined ? {} : { embeds: shownEmbeds(edit.embeds, attachments) }),
    ...(edit.components === undefined ? {} : { components: numbered(edit.components) }),
    attachments: besideEmbeds(edit.embeds ?? [], attachments),
    ...(edit.flags === undefined ? {} : { flags: edit.flags & KEPT_FLAGS }),
    edited_timestamp: new Date(world.now()).toISOString(),
  };
  return replaceMessage(world, stored, message);
}

/** Puts a changed message in place of the old one and announces the update. */
export function replaceMessage(
  world: World,
  stored: StoredMessage,
  message: APIMessage,
): StoredMessage {
  const next = { ...stored, message };
  remember(world, next);
  world.announce({ t: 'message-updated', stored: next });
  return next;
}

export function deleteMessage(world: World, stored: StoredMessage): void {
  const { channel_id, id } = stored.message;
  if (messageById(world, channel_id, id) === undefined) return;
  world.messages.get(channel_id)?.delete(id);
  world.announce({ t: 'message-deleted', stored });
}
