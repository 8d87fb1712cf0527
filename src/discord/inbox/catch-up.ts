/**
 * Finds what was said to the desk while it was away, and which questions changed: the channels that it
 * has spoken or been spoken to in are read from where it was last at the desk, as far back as somebody
 * may still wait for a word, and at least as far as a question may be edited.
 */
import { setTimeout as sleep } from 'node:timers/promises';
import { type Client, PermissionFlagsBits } from 'discord.js';
import { LRUCache } from 'lru-cache';
import type { Inbox } from '../../desk/inbox/inbox.js';
import type { Answered } from '../../desk/inbox/ports.js';
import { claimedDeedDays, keptSince } from '../../desk/retention.js';
import { type Changes, editableMs } from '../incoming/changes.js';
import { isAddressed } from '../incoming/hear.js';
import { errorDetails, type Logger } from '../log.js';
import { attendToChanged, isEditedSince } from './changed-away.js';
import { courseOf } from './courses.js';
import { idAt, messagesAfter, replyAmong, textChannel } from './history.js';
import { forgottenMs, type MessageDesk, questionOf, tooOldMs } from './message-desk.js';

export interface CatchUpParts {
  readonly client: Client;
  readonly inbox: Inbox;
  readonly messages: MessageDesk;
  /** Told of questions that changed meanwhile. */
  readonly changes: Pick<Changes, 'editedAway' | 'deleted'>;
  readonly logger: Logger;
  /** First wait, ms, before a channel that could not be read is tried again. */
  readonly firstWaitMs?: number;
}

/** What the desk was away from; instants are ms since 1970. */
interface Away {
  /** From when on it may not have been told of what was said. */
  readonly since: number;
  /** From when on a question may still be edited. */
  readonly editable: number;
  /** Questions of that time that have an answer. */
  readonly answered: readonly Answered[];
}

export interface CatchUp {
  /** Reads what was missed, now or once what is being read has been. */
  begin(): void;
  /** Notes a channel in which the desk is spoken to. */
  visit(channelId: string, guildId: string | null): void;
  stop(): Promise<void>;
}

/** So much, ms, before the last known instant at the desk is read again: a connection may seem alive. */
const marginMs = 5 * 60_000;
const markEveryMs = 20_000;
const placesKeptMs = 30 * 24 * 3_600_000;
const mostPlaces = 500;
/** Channels of servers that nobody is known to have asked in are read where something was said lately. */
const mostOthers = 50;
const mostPages = 50;
const mostAnswered = 2_000;
const pruneEveryMs = 6 * 3_600_000;
const visitEveryMs = 3_600_000;
const longestWaitMs = 60_000;

export function makeCatchUp(parts: CatchUpParts): CatchUp {
  const { client, inbox, messages, changes, logger, firstWaitMs = 1_000 } = parts;
  const { book, now } = inbox;
  const leaving = new AbortController();
  let stopped = false;
  let todo: 'everywhere' | 'behind' | undefined;
  let running: Promise<void> | undefined;
  const pause = (ms: number) =>
    sleep(ms, undefined, { signal: leaving.signal, ref: false }).catch(() => undefined);

  /** Channels of the bot's servers with messages after an id, the latest first. */
  const others = (after: string, known: ReadonlySet<string>): readonly string[] => {
    const found: { readonly id: string; readonly last: string }[] = [];
    for (const channel of client.channels.cache.values()) {
      if (channel.isDMBased() || !channel.isTextBased() || known.has(channel.id)) continue;
      const last = channel.lastMessageId;
      if (!last || BigInt(last) <= BigInt(after)) continue;
      const held = client.user && channel.permissionsFor(client.user);
      const wanted = [PermissionFlagsBits.ViewChannel, PermissionFlagsBits.ReadMessageHistory];
      if (held?.has(wanted)) found.push({ id: channel.id, last });
    }
    return found
      .sort((a, b) => (BigInt(a.last) < BigInt(b.last) ? 1 : -1))
      .slice(0, mostOthers)
      .map(({ id }) => id);
  };

  /**
   * Puts on record what was missed in a channel and has it worked on at once, while it is held; gives
   * how many messages. Questions that changed are seen to as well.
   */
  const missedIn = async (channelId: string, away: Away): Promise<number> => {
    const botId = client.user?.id ?? '';
    const channel = await textChannel(client, channelId);
    if (!channel) return 0;
    const { since, editable } = away;
    const from = idAt(Math.min(since, editable));
    const answered = away.answered
      .filter((one) => one.channelId === channelId)
      .map(({ messageId }) => messageId);
    const isQuiet = !channel.isDMBased() && BigInt(channel.lastMessageId ?? '0') <= BigInt(from);
    if (isQuiet && answered.length === 0) return 0;
    const { messages: said, whole } = await messagesAfter(channel, from, mostPages);
    if (!whole) logger.warn({ channel: channelId }, 'too much was said to read all of it');
    let missed = 0;
    const taken = new Set<string>();
    const after = BigInt(idAt(since));
    for (const message of said) {
      const isNews = BigInt(message.id) > after || isEditedSince(message, since);
      if (!isNews || !isAddressed(message, botId)) continue;
      if (!(await messages.take(questionOf(message)))) continue;
      taken.add(message.id);
      const reply = replyAmong(said, message.id, botId);
      if (!reply) {
        missed += 1;
        void messages.found(message);
      } else await book.settle(message.id, 'answered', { messageId: reply.id, channelId });
    }
    await attendToChanged({ channel, messages: said, taken, whole, answered }, since, changes);
    return missed;
  };

  /** Reads one channel; whether it is through with it. */
  const readPlace = async (channelId: string, away: Away): Promise<boolean> => {
    try {
      const missed = await missedIn(channelId, away);
      if (missed > 0) logger.info({ channel: channelId, missed }, 'caught up in a channel');
      return true;
    } catch (error) {
      const course = courseOf(error);
      if (course.kind === 'again' || course.kind === 'refused') {
        logger.warn({ channel: channelId, err: errorDetails(error) }, 'a channel was not read');
        return false;
      }
      logger.info({ channel: channelId }, 'a channel is gone or closed to the desk');
      await book.leave(channelId).catch(() => undefined);
      return true;
    }
  };

  /** Channels that could not be read, and from which instant on they are to be. */
  const behind = new Map<string, number>();
  let failures = 0;
  let retry: NodeJS.Timeout | undefined;

  const readAll = async (channels: ReadonlyMap<string, number>, started: number): Promise<void> => {
    const editable = started - editableMs;
    const answered = await book.answeredSince(editable, mostAnswered);
    for (const [channelId, since] of channels) {
      if (stopped) return;
      if (await readPlace(channelId, { since, editable, answered })) behind.delete(channelId);
      else behind.set(channelId, since);
    }
    failures = behind.size === 0 ? 0 : failures + 1;
    if (failures === 0 || stopped) return;
    const wait = Math.min(firstWaitMs * 2 ** Math.min(failures - 1, 20), longestWaitMs);
    clearTimeout(retry);
    retry = setTimeout(() => want('behind'), wait);
    retry.unref();
  };

  const readEverywhere = async (): Promise<void> => {
    const started = now();
    const mark = await book.caughtUp();
    const since = Math.max(
      // A clock that was put back since knows a mark that is still to come.
      mark === null ? started - tooOldMs : Math.min(mark, started) - marginMs,
      started - forgottenMs,
    );
    const known = (await book.places(started - placesKeptMs, mostPlaces)).map(
      ({ channelId }) => channelId,
    );
    const all = [...known, ...others(idAt(since), new Set(known)), ...behind.keys()];
    await readAll(
      new Map(all.map((id) => [id, Math.min(behind.get(id) ?? since, since)])),
      started,
    );
    if (behind.size === 0 && !stopped) await book.setCaughtUp(started);
  };

  const readBehind = () => {
    const oldest = now() - forgottenMs;
    return readAll(new Map([...behind].map(([id, since]) => [id, Math.max(since, oldest)])), now());
  };

  const prune = () =>
    book
      .prune(keptSince(now(), inbox.retentionDays), keptSince(now(), claimedDeedDays))
      .catch((error: unknown) =>
        logger.warn({ err: errorDetails(error) }, 'the inbox was not pruned'),
      );

  const run = async (): Promise<void> => {
    let wait = firstWaitMs;
    while (todo !== undefined && !stopped) {
      const what = todo;
      todo = undefined;
      try {
        await (what === 'everywhere' ? readEverywhere() : readBehind());
        messages.kick();
        // Not earlier: what was missed is looked for in places that may be forgotten now.
        if (what === 'everywhere' && !stopped) await prune();
      } catch (error) {
        logger.error({ err: errorDetails(error) }, 'what was missed could not be read');
        todo = 'everywhere';
        await pause(wait);
        wait = Math.min(wait * 2, longestWaitMs);
      }
    }
  };

  const want = (what: 'everywhere' | 'behind') => {
    if (stopped) return;
    if (todo !== 'everywhere') todo = what;
    running ??= run().finally(() => {
      running = undefined;
    });
  };

  const quietly = (what: string, work: Promise<void>) =>
    void work.catch((error: unknown) => logger.warn({ err: errorDetails(error) }, what));

  const marking = setInterval(() => {
    if (!client.isReady() || client.ws.shards.some(({ status }) => status !== 0)) return;
    // What stands behind is read again after a restart, too.
    if (running || behind.size > 0) return;
    quietly('the inbox could not be marked', book.setCaughtUp(now()));
  }, markEveryMs);
  marking.unref();
  const pruning = setInterval(() => void prune(), pruneEveryMs);
  pruning.unref();

  const visited = new LRUCache<string, number>({ max: 5_000 });
  return {
    begin: () => want('everywhere'),
    visit(channelId, guildId) {
      const at = now();
      if (at - (visited.get(channelId) ?? Number.NEGATIVE_INFINITY) < visitEveryMs) return;
      visited.set(channelId, at);
      quietly('a place could not be noted', book.visit({ channelId, guildId }, at));
    },
    async stop() {
      stopped = true;
      clearInterval(marking);
      clearTimeout(retry);
      clearInterval(pruning);
      leaving.abort();
      await running;
    },
  };
}
