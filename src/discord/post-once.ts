/**
 * Posting a thing once, however often it is tried. The nonce that goes along keeps Discord from posting it
 * twice for some minutes; after that an earlier attempt is looked for where it would stand.
 */
import { createHash } from 'node:crypto';
import {
  type APIMessage,
  type Client,
  DiscordAPIError,
  PermissionFlagsBits,
  type REST,
  type RESTGetAPIChannelMessagesResult,
  RESTJSONErrorCodes,
  Routes,
  SnowflakeUtil,
} from 'discord.js';
import { limits } from './limits.js';

export interface PostOnceParts {
  readonly rest: REST;
  /** The bot's own user id. */
  readonly userId: string;
  /** Whether a channel shows the bot what was said there: one that does not looks empty. */
  readonly mayReadBack: (channelId: string) => boolean;
}

/** When a thing may have been posted at the earliest. */
export interface PostedSince {
  /** ISO instant. */
  readonly at: string;
  /** A message that was there before; `null` where none is known. */
  readonly messageId: string | null;
}

export interface Posting {
  readonly channelId: string;
  /** `null` where no attempt has been made yet. */
  readonly since: PostedSince | null;
  /** Whether a message of the bot's is what would be posted. */
  readonly is: (message: APIMessage) => boolean;
  readonly post: () => Promise<{ readonly id: string }>;
}

/**
 * Posts, unless an earlier attempt has; resolves to the id of the message, or to `null` where one may
 * stand there and nobody can look: then nothing is posted.
 * @throws what Discord answers, or `post` throws
 */
export type PostOnce = (posting: Posting) => Promise<string | null>;

/** Clocks here and at Discord may differ by so much, ms. */
const slackMs = 5 * 60_000;
const pageSize = 100;
const mostPages = 20;

/** The nonce of what a key stands for. */
export function nonceFor(key: string): { readonly nonce: string; readonly enforceNonce: true } {
  const hash = createHash('sha256').update(key).digest('base64url');
  return { nonce: hash.slice(0, limits.nonce), enforceNonce: true };
}

/** Whether the bot may read what was said in a channel, as far as it knows the channel. */
export function mayReadBackIn(client: Client): (channelId: string) => boolean {
  return (channelId) => {
    const channel = client.channels.cache.get(channelId);
    if (!channel || channel.isDMBased() || !client.user) return true;
    const held = channel.permissionsFor(client.user);
    return held?.has(PermissionFlagsBits.ReadMessageHistory) ?? true;
  };
}

export function makePostOnce({ rest, userId, mayReadBack }: PostOnceParts): PostOnce {
  /** One page after an id; `undefined` where the history cannot be read. */
  const pageAfter = async (channelId: string, after: string) => {
    if (!mayReadBack(channelId)) return undefined;
    const query = new URLSearchParams({ after, limit: String(pageSize) });
    try {
      return (await rest.get(Routes.channelMessages(channelId), {
        query,
      })) as RESTGetAPIChannelMessagesResult;
    } catch (error) {
      const isClosed =
        error instanceof DiscordAPIError && error.code === RESTJSONErrorCodes.MissingPermissions;
      if (isClosed) return undefined;
      throw error;
    }
  };

  /** What was posted since; `undefined` where one cannot look, or not at all of it. */
  const found = async (
    { channelId, is }: Posting,
    since: PostedSince,
  ): Promise<APIMessage | null | undefined> => {
    const instant = String(SnowflakeUtil.generate({ timestamp: Date.parse(since.at) - slackMs }));
    const isLater = since.messageId !== null && BigInt(since.messageId) > BigInt(instant);
    let after = isLater && since.messageId !== null ? since.messageId : instant;
    for (let page = 0; page < mostPages; page += 1) {
      const messages = await pageAfter(channelId, after);
      if (!messages) return undefined;
      const own = messages.find((message) => message.author.id === userId && is(message));
      if (own) return own;
      if (messages.length < pageSize) return null;
      after = messages.reduce(
        (newest, { id }) => (BigInt(id) > BigInt(newest) ? id : newest),
        after,
      );
    }
    return undefined;
  };

  return async (posting) => {
    if (posting.since !== null) {
      const earlier = await found(posting, posting.since);
      // Whoever cannot look must not post twice.
      if (earlier !== null) return earlier?.id ?? null;
    }
    return (await posting.post()).id;
  };
}
