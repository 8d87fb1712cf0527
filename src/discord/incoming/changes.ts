/**
 * What becomes of an answer when its question changes: a question that is edited within the hour gets
 * its answer edited, one that an edit puts to the desk is answered, one that is deleted or put to
 * somebody else takes its answer along.
 */
import { setTimeout as sleep } from 'node:timers/promises';
import { type Client, DiscordAPIError, type Message } from 'discord.js';
import { LRUCache } from 'lru-cache';
import type { AnswerPlace } from '../../desk/inbox/ports.js';
import { elsewhereCard } from '../../wording/late-cards.js';
import type { NoteTold } from '../corrections/remember.js';
import type { Desk } from '../desk.js';
import { failureCard } from '../failure.js';
import { textChannel } from '../inbox/history.js';
import { scriptForLocale } from '../locale.js';
import { errorDetails, type Logger } from '../log.js';
import { answerMessage } from '../mentions.js';
import { changeAnswer, takeBack } from '../respond.js';
import { hear, isAddressed } from './hear.js';

export interface ChangesParts {
  readonly client: Client;
  readonly desk: Desk;
  readonly logger: Logger;
  readonly noteTold?: NoteTold | undefined;
  /** Whether an edit is too much to be answered for. */
  readonly isTooMuch?: ((message: Message) => Promise<boolean>) | undefined;
  /** Answers a message that an edit puts to the desk. */
  readonly answer: (message: Message) => Promise<void>;
}

export interface Changes {
  /** Notes a message that the desk is about to answer. */
  taken(questionId: string): void;
  /** Notes which message answers which. */
  answered(questionId: string, answer: AnswerPlace): void;
  /** A message as it reads after an edit. */
  edited(message: Message): Promise<void>;
  /** A message edited while the desk was away: an answer that it has is changed, without limits. */
  editedAway(message: Message): Promise<void>;
  /** Messages that are deleted. */
  deleted(ids: readonly string[]): Promise<void>;
}

/** An edit later than this, ms, changes nothing any more. */
export const editableMs = 3_600_000;
const lookEveryMs = 250;
const looks = 12;
const mostRemembered = 5_000;

export function makeChanges(parts: ChangesParts): Changes {
  const { client, desk, logger, noteTold } = parts;
  const now = desk.inbox?.now ?? Date.now;
  const recent = new LRUCache<string, AnswerPlace>({ max: mostRemembered });
  const inHand = new LRUCache<string, true>({ max: mostRemembered });
  /** The edits answered for, by message; Discord tells of other changes in the same way. */
  const versions = new LRUCache<string, number>({ max: mostRemembered });
  /** Changes of one message come one after another. */
  const lines = new Map<string, Promise<void>>();

  const inLine = (id: string, work: () => Promise<void>): Promise<void> => {
    const next = (lines.get(id) ?? Promise.resolve()).then(work).catch((error: unknown) => {
      logger.error(
        { message: id, err: errorDetails(error) },
        'an answer was not brought up to date',
      );
    });
    lines.set(id, next);
    return next.finally(() => {
      if (lines.get(id) === next) lines.delete(id);
    });
  };

  const answerTo = async (id: string): Promise<AnswerPlace | null> =>
    recent.get(id) ?? (await desk.inbox?.book.answerTo(id)) ?? null;

  /** The answer to a question, which may be on its way. */
  const awaitAnswer = async (id: string): Promise<AnswerPlace | null> => {
    for (let look = 0; look < looks; look += 1) {
      const found = await answerTo(id);
      if (found) return found;
      await sleep(lookEveryMs);
    }
    return null;
  };

  /** Does something with an answer, unless it is gone or out of reach: then nothing is to be done. */
  const withAnswer = async (
    { channelId }: AnswerPlace,
    work: (channel: NonNullable<Awaited<ReturnType<typeof textChannel>>>) => Promise<void>,
  ): Promise<void> => {
    try {
      const channel = await textChannel(client, channelId);
      if (channel) await work(channel);
    } catch (error) {
      if (!(error instanceof DiscordAPIError) || error.status >= 500) throw error;
      logger.info({ channel: channelId, err: errorDetails(error) }, 'an answer cannot be changed');
    }
  };

  const forget = async (place: AnswerPlace) => {
    await desk.corrections?.unremember(place).catch((error: unknown) => {
      logger.error(
        { message: place.messageId, err: errorDetails(error) },
        'an answer is still kept',
      );
    });
  };

  const withdraw = async (questionId: string, answer: AnswerPlace) => {
    recent.delete(questionId);
    await withAnswer(answer, (channel) => takeBack(channel, answer.messageId));
    await desk.inbox?.book.takenBack(questionId);
    await forget(answer);
  };

  const rework = async (message: Message, answer: AnswerPlace, botId: string) => {
    const script = scriptForLocale(message.guild?.preferredLocale ?? 'en-US');
    const heard = await hear(message, botId);
    const card = await answerMessage(message, heard, desk, logger).catch((thrown: unknown) =>
      failureCard(thrown, script, logger, { what: 'edited message', message: message.id }),
    );
    const placed = answer.channelId === message.channelId ? card : elsewhereCard(card, message.url);
    await withAnswer(answer, async (channel) => {
      const sent = await changeAnswer(channel, answer.messageId, placed);
      desk.answeredWith(sent.messageId, heard.inquiry);
      await forget(answer);
      await noteTold?.(sent, card);
    });
  };

  const attend = async (message: Message, botId: string, isAway: boolean) => {
    const { id, editedTimestamp } = message;
    // One that was read before a later one was told of comes after it.
    if (editedTimestamp === null || (versions.get(id) ?? 0) >= editedTimestamp) return;
    versions.set(id, editedTimestamp);
    const addressed = isAddressed(message, botId);
    // What is in hand may be answered as it read before.
    const answer = (await answerTo(id)) ?? (inHand.has(id) ? await awaitAnswer(id) : null);
    if (!answer) {
      if (addressed && !isAway) await parts.answer(message);
      return;
    }
    if (addressed && !isAway && (await parts.isTooMuch?.(message))) return;
    if (addressed) await rework(message, answer, botId);
    else await withdraw(id, answer);
  };

  const editedOf = async (message: Message, isAway: boolean) => {
    const botId = client.user?.id;
    if (botId === undefined || message.partial || message.author.bot) return;
    if (now() - message.createdTimestamp > editableMs) return;
    await inLine(message.id, () => attend(message, botId, isAway));
  };

  return {
    taken(questionId) {
      inHand.set(questionId, true);
    },
    answered(questionId, { messageId, channelId }) {
      inHand.delete(questionId);
      recent.set(questionId, { messageId, channelId });
    },
    edited: (message) => editedOf(message, false),
    editedAway: (message) => editedOf(message, true),
    async deleted(ids) {
      await Promise.all(
        ids.map((id) =>
          inLine(id, async () => {
            const known = await answerTo(id);
            const answer = known ?? (inHand.has(id) ? await awaitAnswer(id) : null);
            if (answer) await withdraw(id, answer);
          }),
        ),
      );
    },
  };
}
