/** Questions in messages: a mention, a reply with the ping on, or a direct message. */
import { type Message, MessageType } from 'discord.js';
import { longestText } from '../claims/check.js';
import { asksToCheck } from '../claims/request.js';
import { languageOf } from '../reading/language.js';
import type { Card } from '../wording/card.js';
import { claimCard } from '../wording/claim-card.js';
import { greetingCard } from '../wording/guide-cards.js';
import { cardForInquiry } from '../wording/inquiry-card.js';
import type { Desk } from './desk.js';
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

/** The answer to a message that speaks to the desk. */
export async function answerMessage(message: Message, desk: Desk, logger: Logger): Promise<Card> {
  const text = questionIn(message.content);
  if (text === '') return greetingCard();
  const typing = setTimeout(() => {
    if (!message.channel.isSendable()) return;
    message.channel
      .sendTyping()
      .catch((error: unknown) => logger.debug({ err: errorDetails(error) }, 'no typing indicator'));
  }, typeAfter);
  try {
    if (asksToCheck(text) && text.length <= longestText) {
      const claims = desk.check(text);
      // Where the record is silent on all of it, it may still be a question that has an answer.
      if (claims.some(({ verdict }) => verdict !== 'no-record')) {
        return claimCard(claims, desk.snapshots.current().record, languageOf(text).script);
      }
    }
    const replyTo = message.reference?.messageId;
    const answer = await desk.ask({
      text,
      personId: message.author.id,
      channelId: message.channelId,
      ...(replyTo === undefined ? {} : { replyTo }),
    });
    return cardForInquiry(text, answer, desk.snapshots.current().record);
  } finally {
    clearTimeout(typing);
  }
}
