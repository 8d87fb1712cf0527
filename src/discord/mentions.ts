/** Answers to messages that speak to the desk: a mention, a reply with the ping on, a direct message. */
import type { Message } from 'discord.js';
import { languageOf } from '../reading/language.js';
import type { Card } from '../wording/card.js';
import { errorText } from '../wording/catalogue/errors.js';
import { errorCard, greetingCard } from '../wording/guide-cards.js';
import { outcomeCard } from '../wording/outcome-card.js';
import type { Desk } from './desk.js';
import { checkFile } from './incoming/documents.js';
import type { Heard } from './incoming/hear.js';
import { withOffer } from './inquiries/offer.js';
import { scriptForLocale } from './locale.js';
import { errorDetails, type Logger } from './log.js';

/** After this many ms without an answer the typing indicator is shown. */
const typeAfter = 400;

/** The script of what was said, or of the server where nothing was. */
const scriptOf = (text: string, message: Message) =>
  /\p{L}/u.test(text)
    ? languageOf(text).script
    : scriptForLocale(message.guild?.preferredLocale ?? 'en-US');

/** The answer to a message that speaks to the desk. */
export async function answerMessage(
  message: Message,
  { inquiry, problem, file }: Heard,
  desk: Desk,
  logger: Logger,
): Promise<Card> {
  if (problem) {
    const script = scriptOf(inquiry.text, message);
    return errorCard(errorText(problem, script) ?? problem.code, script);
  }
  if (inquiry.text === '' && !file) return greetingCard(desk.snapshots.current().record.about);
  const typing = setTimeout(() => {
    if (!message.channel.isSendable()) return;
    message.channel
      .sendTyping()
      .catch((error: unknown) => logger.debug({ err: errorDetails(error) }, 'no typing indicator'));
  }, typeAfter);
  try {
    if (file) return await checkFile(desk, file, inquiry);
    const { outcome, record } = await desk.ask(inquiry);
    return withOffer(outcomeCard(outcome, record), outcome, inquiry.personId, desk);
  } finally {
    clearTimeout(typing);
  }
}
