/** Questions in messages: a mention, a reply with the ping on, or a direct message. */
import { type Message, MessageType } from 'discord.js';
import type { DeskInquiry } from '../desk/press-desk.js';
import type { Card } from '../wording/card.js';
import { greetingCard } from '../wording/guide-cards.js';
import { outcomeCard } from '../wording/outcome-card.js';
import type { Desk } from './desk.js';
import { withOffer } from './inquiries/offer.js';
import { errorDetails, type Logger } from './log.js';

/** After this many ms without an answer the typing indicator is shown. */
const typeAfter = 400;

const spokenTypes: ReadonlySet<MessageType> = new Set([MessageType.Default, MessageType.Reply]);

/**
 * Whether a message speaks to the desk. A mention of everyone or of a role does not; Discord counts
 * the pinged author of the message replied to among the mentioned.
 */
export function isAddressed(message: Message, botId: string): boolean {
  if (message.author.bot || message.webhookId !== null || !spokenTypes.has(message.type)) {
    return false;
  }
  return !message.inGuild() || message.mentions.users.has(botId);
}

/** What is asked: the text without mentions, custom emoji and other codes of Discord's. */
export function questionIn(content: string): string {
  return content
    .replace(/<(?:@[!&]?|#)\d+>|<a?:\w+:\d+>|<\/[^>]*:\d+>/g, ' ')
    .replace(/@(?:everyone|here)\b/g, ' ')
    .replace(/[^\S\n]+/g, ' ')
    .trim();
}

/** What a message asks of the desk. */
export function inquiryIn(message: Message): DeskInquiry {
  const replyTo = message.reference?.messageId;
  return {
    text: questionIn(message.content),
    personId: message.author.id,
    channelId: message.channelId,
    ...(replyTo === undefined ? {} : { replyTo }),
  };
}

/** The answer to a message that speaks to the desk. */
export async function answerMessage(
  message: Message,
  inquiry: DeskInquiry,
  desk: Desk,
  logger: Logger,
): Promise<Card> {
  if (inquiry.text === '') return greetingCard(desk.snapshots.current().record.about);
  const typing = setTimeout(() => {
    if (!message.channel.isSendable()) return;
    message.channel
      .sendTyping()
      .catch((error: unknown) => logger.debug({ err: errorDetails(error) }, 'no typing indicator'));
  }, typeAfter);
  try {
    const { outcome, record } = await desk.ask(inquiry);
    return withOffer(outcomeCard(outcome, record), outcome, inquiry.personId, desk);
  } finally {
    clearTimeout(typing);
  }
}
