/**
 * Messages that speak to the desk, from their receipt to their one answer: on record before they are
 * worked on, answered by a reply, and found again where a process ended in between. Before anything is
 * posted a second time the channel is looked at for what may have been posted; within Discord's few
 * minutes the nonce stands for the same.
 */
import type { Client, Message } from 'discord.js';
import { type Clerk, type Ending, makeClerk } from '../../desk/inbox/clerk.js';
import type { Inbox } from '../../desk/inbox/inbox.js';
import type { AnswerPlace, OpenQuestion, Question } from '../../desk/inbox/ports.js';
import { languageOf, type Script } from '../../reading/language.js';
import type { Card } from '../../wording/card.js';
import { errorText } from '../../wording/catalogue/errors.js';
import { errorCard } from '../../wording/guide-cards.js';
import { elsewhereCard, lateCard, tooLateCard } from '../../wording/late-cards.js';
import type { NoteTold, Sent } from '../corrections/remember.js';
import type { Desk } from '../desk.js';
import { failureCard } from '../failure.js';
import { type Heard, hear, isAddressed } from '../incoming/hear.js';
import { scriptForLocale } from '../locale.js';
import { errorDetails, type Logger } from '../log.js';
import { answerMessage } from '../mentions.js';
import { type Refusal, tooMuch } from '../pace/pace.js';
import { replyToMessage, writeToAuthor } from '../respond.js';
import { courseOf } from './courses.js';
import { idBefore, messagesAfter, replyAmong, textChannel } from './history.js';

export interface MessageDeskParts {
  readonly client: Client;
  readonly desk: Desk;
  readonly logger: Logger;
  readonly noteTold?: NoteTold | undefined;
  /** Absent where the desk has no store. */
  readonly inbox?: Inbox | undefined;
  /** Counts what is asked; whatever comes is answered where it is left out. */
  readonly refusal?: ((message: Message) => Promise<Refusal | undefined>) | undefined;
  /** Told of an answer once it is posted. */
  readonly onAnswered?: (questionId: string, answer: AnswerPlace) => void;
}

export interface MessageDesk extends Clerk {
  /**
   * Answers a message that speaks to the desk, unless that was done or is being done. One that is too much
   * is settled all the same, the first of them with a word.
   */
  message(message: Message): Promise<void>;
  /** Works on a message whose question was read in its channel, just put on record. */
  found(message: Message): Promise<void>;
}

/** An answer that comes later than this, ms, says when the question was put. */
const lateAfterMs = 2 * 60_000;
/** A question older than this, ms, is not answered any more. */
export const tooOldMs = 60 * 60_000;
/** Nobody waits any more for a word about something older than this, ms. */
export const forgottenMs = 24 * 3_600_000;
/** So many hundred messages after a question its answer is looked for. */
const pagesSearched = 20;
/** What is refused for itself is tried so often. */
const mostFailures = 5;

export const questionOf = ({ id, channelId, guildId, author }: Message): Question => ({
  messageId: id,
  channelId,
  guildId,
  personId: author.id,
});

const later = (ms?: number): Ending => ({ kind: 'later', ...(ms === undefined ? {} : { ms }) });
const settled = (state: 'gone' | 'unreachable'): Ending => ({ kind: 'settled', state });

export function makeMessageDesk(parts: MessageDeskParts): MessageDesk {
  const { client, desk, logger, noteTold, inbox } = parts;
  const now = inbox?.now ?? Date.now;

  const scriptOf = (message: Message): Script => {
    const { content } = message;
    if (content !== '') return languageOf(content).script;
    return scriptForLocale(message.guild?.preferredLocale ?? 'en-US');
  };

  const cardFor = (message: Message, heard: Heard): Promise<Card> =>
    answerMessage(message, heard, desk, logger).catch((thrown: unknown) =>
      failureCard(thrown, scriptForLocale(message.guild?.preferredLocale ?? 'en-US'), logger, {
        what: 'message',
        message: message.id,
      }),
    );

  const answered = async (sent: Sent, card: Card, state: 'answered' | 'apologised') => {
    await noteTold?.(sent, card);
    const answer = { messageId: sent.messageId, channelId: sent.channelId };
    return { kind: 'settled', state, answer } as const;
  };

  /** Sends the answer to its author, where it cannot be posted under the question. */
  const answerElsewhere = async (
    message: Message,
    card: Card,
    state: 'answered' | 'apologised',
    again: boolean,
  ): Promise<Ending> => {
    try {
      const channel = await message.author.createDM();
      if (again) {
        const { messages } = await messagesAfter(channel, message.id, pagesSearched);
        const earlier = messages.find(
          ({ author, content }) => author.id === client.user?.id && content.includes(message.url),
        );
        if (earlier) {
          const answer = { messageId: earlier.id, channelId: channel.id };
          return { kind: 'settled', state, answer };
        }
      }
      const sent = await writeToAuthor(message, elsewhereCard(card, message.url));
      return await answered(sent, card, state);
    } catch (error) {
      const course = courseOf(error);
      if (course.kind === 'again') return later(course.ms);
      logger.warn(
        { message: message.id, channel: message.channelId, err: errorDetails(error) },
        'an asker could not be reached: neither in the channel nor directly',
      );
      return settled('unreachable');
    }
  };

  /** Posts the answer; what Discord says to it decides how that ends. */
  const post = async (message: Message, attempts: number): Promise<Ending> => {
    const age = now() - message.createdTimestamp;
    if (age > forgottenMs) return settled('unreachable');
    const askedAt = message.createdAt.toISOString();
    const state = age > tooOldMs ? 'apologised' : 'answered';
    const heard = state === 'answered' ? await hear(message, client.user?.id ?? '') : null;
    const answer = heard ? await cardFor(message, heard) : tooLateCard(askedAt, scriptOf(message));
    const card = state === 'answered' && age > lateAfterMs ? lateCard(answer, askedAt) : answer;
    try {
      const sent = await replyToMessage(message, card);
      if (heard) desk.answeredWith(sent.messageId, heard.inquiry);
      parts.onAnswered?.(message.id, sent);
      return await answered(sent, card, state);
    } catch (error) {
      const course = courseOf(error);
      const { id, channelId } = message;
      const details = { message: id, channel: channelId, attempts, err: errorDetails(error) };
      switch (course.kind) {
        case 'again':
          logger.warn(details, 'no answer sent; it is tried again');
          return later(course.ms);
        case 'gone':
          logger.info(details, 'no answer sent: the question is gone');
          return settled('gone');
        case 'closed':
          logger.info(details, 'no answer sent: the asker takes no direct messages');
          return settled('unreachable');
        case 'elsewhere':
          logger.warn(details, 'no answer sent: the desk may not write there');
          return answerElsewhere(message, card, state, attempts > 1);
        case 'refused':
          logger.error(details, 'no answer sent');
          return attempts >= mostFailures ? settled('unreachable') : later();
      }
    }
  };

  /** Settles a message that is too much; no further attempt is made to say so. */
  const decline = (message: Message, refusal: Refusal) => async (): Promise<Ending> => {
    if (!refusal.isFirst) return { kind: 'settled', state: 'apologised' };
    const script = scriptOf(message);
    const card = errorCard(errorText(tooMuch(refusal), script) ?? '', script);
    try {
      return await answered(await replyToMessage(message, card), card, 'apologised');
    } catch (error) {
      logger.warn({ message: message.id, err: errorDetails(error) }, 'nobody was told of a limit');
      return { kind: 'settled', state: 'apologised' };
    }
  };

  /** Works on a message found open: its answer may stand there already. */
  const attend = async ({ messageId, channelId, attempts }: OpenQuestion): Promise<Ending> => {
    const botId = client.user?.id;
    if (!client.isReady() || botId === undefined) return { kind: 'later' };
    try {
      const channel = await textChannel(client, channelId);
      if (!channel) return settled('gone');
      const { messages } = await messagesAfter(channel, idBefore(messageId), pagesSearched);
      const reply = replyAmong(messages, messageId, botId);
      if (reply) {
        const answer = { messageId: reply.id, channelId };
        return { kind: 'settled', state: 'answered', answer };
      }
      const message = messages.find(({ id }) => id === messageId);
      if (!message || !isAddressed(message, botId)) return settled('gone');
      return await post(message, attempts);
    } catch (error) {
      const course = courseOf(error);
      const details = { message: messageId, channel: channelId, attempts };
      logger.warn({ ...details, err: errorDetails(error) }, 'a question could not be read again');
      if (course.kind === 'again') return later(course.ms);
      if (course.kind === 'refused' && attempts < mostFailures) return later();
      return settled(course.kind === 'gone' ? 'gone' : 'unreachable');
    }
  };

  const clerk = makeClerk({
    ...{ book: inbox?.book, attend, now },
    onTrouble: (what, { error, ...details }: { readonly error?: unknown }) =>
      logger.error({ ...details, err: errorDetails(error) }, what),
  });

  /** The first attempt posts straight away; a further one looks first. */
  const workOn = (message: Message) => (attempts: number) =>
    attempts === 1 ? post(message, 1) : attend({ ...questionOf(message), attempts });

  return {
    ...clerk,
    async message(message) {
      const refusal = await parts.refusal?.(message);
      if (refusal?.isFirst) {
        const { of } = refusal;
        const { id, channelId, author } = message;
        logger.info({ message: id, channel: channelId, person: author.id, of }, 'over a limit');
      }
      const work = refusal ? decline(message, refusal) : workOn(message);
      await clerk.receive(questionOf(message), work);
    },
    found: (message) => clerk.work(questionOf(message), workOn(message)),
  };
}
