/** What a message that speaks to the desk puts to it: its own text, or that of what it points at. */
import {
  type Attachment,
  DiscordAPIError,
  type Message,
  MessageReferenceType,
  MessageType,
  RESTJSONErrorCodes,
  type TextBasedChannel,
} from 'discord.js';
import { UserError } from '../../base/user-error.js';
import { isReadable } from '../../desk/documents/read-document.js';
import type { DeskInquiry } from '../../desk/press-desk.js';
import { truncate } from '../limits.js';
import { isSpokenTo } from './addressed.js';
import { isThanks, pointingOf } from './closed-words.js';
import { type MessageParts, partsOf } from './parts.js';
import { questionIn } from './plain-text.js';
import { askedIn, checkedIn, type Put, pointedAt } from './reading.js';

const spokenTypes: ReadonlySet<MessageType> = new Set([MessageType.Default, MessageType.Reply]);

/**
 * Whether a message speaks to the desk and wants something of it. A mention of everyone or of a role
 * does not; Discord counts the pinged author of the message replied to among the mentioned.
 */
export function isAddressed(message: Message, botId: string): boolean {
  if (message.author.bot || message.webhookId !== null || !spokenTypes.has(message.type)) {
    return false;
  }
  if (!message.inGuild()) return true;
  if (!message.mentions.users.has(botId)) return false;
  const { content } = message;
  const repliesToDesk = message.mentions.repliedUser?.id === botId;
  return isSpokenTo({ content, botId, repliesToDesk }) && !isThanks(questionIn(content));
}

export interface Heard {
  readonly inquiry: DeskInquiry;
  /** A file to be checked; the inquiry's text is what was said with it. */
  readonly file?: Attachment;
  /** Why what is pointed at cannot be read. */
  readonly problem?: UserError;
}

const gone: ReadonlySet<unknown> = new Set([
  RESTJSONErrorCodes.UnknownMessage,
  RESTJSONErrorCodes.UnknownChannel,
]);

/**
 * The message that one replies to.
 * @throws UserError `replied-gone`, `replied-unreadable`
 */
async function repliedTo(message: Message): Promise<Message> {
  try {
    return await message.fetchReference();
  } catch (error) {
    if (!(error instanceof DiscordAPIError)) throw error;
    throw new UserError(gone.has(error.code) ? 'replied-gone' : 'replied-unreadable');
  }
}

/** The first file that can be read. @throws UserError `message-without-text` */
function fileIn({ files }: MessageParts): Attachment {
  const file = files.find(({ name }) => isReadable(name));
  if (!file) throw new UserError('message-without-text');
  return file;
}

/** What the message replied to holds for one that only points at it. */
async function heardOfReply(said: string, message: Message): Promise<Put | Attachment> {
  const target = partsOf(await repliedTo(message));
  if (target.isEmpty) throw new UserError('replied-unreadable');
  const put = pointedAt(said, target);
  return put.text === '' ? fileIn(target) : put;
}

/** What is pointed at: in the message itself, in a file of it, or in the message it replies to. */
async function pointed(
  parts: MessageParts,
  message: Message,
  botId: string,
): Promise<Put | Attachment | null> {
  const inside = askedIn(parts);
  if (inside) return inside;
  if (parts.files.length > 0) return fileIn(parts);
  const { reference, mentions } = message;
  const isReply =
    reference?.messageId !== undefined && reference.type !== MessageReferenceType.Forward;
  // What the desk said itself is gone on from, as any follow-up.
  if (!isReply || mentions.repliedUser?.id === botId) return null;
  return heardOfReply(parts.said, message);
}

/** Reads a message that speaks to the desk; asks Discord for the one replied to where that is meant. */
export async function hear(message: Message, botId: string): Promise<Heard> {
  const parts = partsOf(message);
  const { reference } = message;
  const inquiry = (put: Put): DeskInquiry => ({
    ...put,
    personId: message.author.id,
    channelId: message.channelId,
    ...(reference?.messageId === undefined || reference.type === MessageReferenceType.Forward
      ? {}
      : { replyTo: reference.messageId }),
  });
  if (pointingOf(parts.said) === null) return { inquiry: inquiry({ text: parts.said }) };
  try {
    const found = await pointed(parts, message, botId);
    if (found && 'text' in found) return { inquiry: inquiry(found) };
    return { inquiry: inquiry({ text: parts.said }), ...(found ? { file: found } : {}) };
  } catch (problem) {
    if (!(problem instanceof UserError)) throw problem;
    return { inquiry: inquiry({ text: parts.said }), problem };
  }
}

/**
 * What a message asks that somebody has pointed the desk at, or the file in it.
 * @throws UserError `message-without-text`
 */
export function questionOf(message: Message): Put | Attachment {
  const parts = partsOf(message);
  const put = askedIn(parts) ?? { text: parts.said };
  return put.text === '' ? fileIn(parts) : put;
}

/** What of a message can be held against the record. @throws UserError `message-without-text` */
export function claimsOf(message: Message): Put | Attachment {
  const parts = partsOf(message);
  const text = checkedIn(parts);
  return text === '' ? fileIn(parts) : { text, wants: 'check' };
}

/** An officer reads no more of a message than this, in characters. */
const longestForOfficer = 1_000;

/**
 * The question in a message, or the one that an answer of the desk's is to.
 * @throws UserError `message-without-text`
 */
export async function officerQuestion(message: Message, botId: string): Promise<string> {
  const parts = partsOf(message);
  const isOwn = message.author.id === botId;
  let text = isOwn ? parts.quoted : (askedIn(parts)?.text ?? parts.said);
  if (isOwn && text === '' && message.reference?.messageId !== undefined) {
    const asked = await message.fetchReference().catch(() => null);
    if (asked) text = partsOf(asked).said;
  }
  text ||= parts.said || checkedIn(parts);
  if (text === '') throw new UserError('message-without-text');
  return truncate(text, longestForOfficer);
}

const link =
  /^<?https?:\/\/[\w.:-]{1,100}\/channels\/(?:@me|\d{1,20})\/(\d{1,20})\/(\d{1,20})\/?>?$/;
const ids = /^(?:(\d{1,20})-)?(\d{1,20})$/;

/**
 * The message of the same channel that somebody names by its link or id.
 * @throws UserError `reply-unclear` for any other
 */
export async function messageNamed(
  given: string,
  channelId: string | null,
  channel: TextBasedChannel | null,
): Promise<Message> {
  const found = link.exec(given.trim()) ?? ids.exec(given.trim());
  const [, inChannel, id] = found ?? [];
  const problem = new UserError('reply-unclear', { text: truncate(given, 100) });
  if (!channel || id === undefined || (inChannel ?? channelId) !== channelId) throw problem;
  try {
    return await channel.messages.fetch(id);
  } catch (error) {
    throw error instanceof DiscordAPIError ? problem : error;
  }
}
