/** Starts and stops the bot; the local Discord and the real one differ by an address only. */
import { setTimeout as sleep } from 'node:timers/promises';
import { type Client, Events, type Message } from 'discord.js';
import { type ClientSettings, guardPackets, makeClient } from './client.js';
import type { Command } from './command.js';
import { startDelivering } from './corrections/delivering.js';
import { makeNoteTold } from './corrections/remember.js';
import { makeResponseTokens } from './corrections/tokens.js';
import type { Desk } from './desk.js';
import { makeEventKeeper } from './embargo/events.js';
import { ConnectionEnded, whyUnreachable } from './endings.js';
import { makeSender } from './following/sender.js';
import { makeCatchUp } from './inbox/catch-up.js';
import { makeMessageDesk } from './inbox/message-desk.js';
import { makeChanges } from './incoming/changes.js';
import { isAddressed } from './incoming/hear.js';
import { makeHerald } from './inquiries/herald.js';
import { errorDetails, type Logger, withoutSecrets } from './log.js';
import { makePacer, type Pace } from './pace/pace.js';
import { type DeskGuild, isModerator } from './permissions/check.js';
import type { PermissionTable } from './permissions/rule.js';
import { permissionTable } from './permissions/table.js';
import { mayReadBackIn } from './post-once.js';
import { registerCommands } from './register.js';
import { makeRouter } from './router.js';
import { inOneLine, troubles } from './troubles.js';

export interface BotParts extends ClientSettings {
  readonly token: string;
  readonly desk: Desk;
  readonly commands: readonly Command[];
  /** Who may use what of them; the desk's own table where it is left out. */
  readonly permissions?: PermissionTable;
  readonly logger: Logger;
  /** The guild whose moderators keep the record. */
  readonly deskGuild?: DeskGuild;
  /** What one person and one channel may ask; as much as comes where it is left out. */
  readonly pace?: Pace | undefined;
  /** The moderators' channel, which is told what became of corrections. */
  readonly deskChannelId?: string | undefined;
  /** Where inquiries go; a channel named `desk` of the desk's guild where it is left out. */
  readonly inquiryChannelId?: string | undefined;
  /** Called when Discord ends the connection for good, with its close code. */
  readonly onLost?: (code: number) => void;
  /** Told of what an operator should mend, though the desk goes on: one line each. */
  readonly onNotice?: (line: string) => void;
}

export interface Bot {
  /** The bot's own user id. */
  readonly userId: string;
  /** Listeners on its connection, by part; more and more of them would be a leak. */
  listeners(): Readonly<Record<'client' | 'rest', number>>;
  /** Lets what is being answered finish, for some seconds at most, and leaves Discord. */
  stop(): Promise<void>;
}

type Emitter = Pick<Client, 'eventNames'> & { listenerCount(name: string | symbol): number };
const listenersOf = (one: Emitter) =>
  one.eventNames().reduce((sum, name) => sum + one.listenerCount(name), 0);

/** How long, ms, a stop waits for answers that are under way. */
const drainFor = 5000;

/** How long, ms, the library gets for its goodbye: in the middle of a reconnect it never ends. */
const goodbyeMs = 2_000;

async function leave(client: Client): Promise<void> {
  const waiting = new AbortController();
  await Promise.race([
    client.destroy(),
    sleep(goodbyeMs, undefined, { signal: waiting.signal }).catch(() => undefined),
  ]);
  waiting.abort();
}

/** Lets the inquiry desk speak; gives the way to stop. */
function speak(client: Client, parts: BotParts): () => Promise<void> {
  const { desk, deskGuild, inquiryChannelId } = parts;
  if (!desk.inquiring || !client.isReady()) return async () => undefined;
  const herald = makeHerald({
    client,
    deskGuildId: deskGuild?.id,
    channelId: inquiryChannelId,
    record: () => desk.snapshots.current().record,
    now: desk.inquiring.now,
  });
  return desk.inquiring.inquiries.speakThrough(herald);
}

/** First and longest wait, ms, before an unreachable Discord is tried again. */
const firstWaitMs = 2_000;
const longestWaitMs = 60_000;

/** Runs `work` again, with a word each time, for as long as Discord cannot be reached. */
async function untilReached<T>(
  work: () => Promise<T>,
  { onNotice, logger }: Pick<BotParts, 'onNotice' | 'logger'>,
): Promise<T> {
  for (let wait = firstWaitMs; ; wait = Math.min(wait * 2, longestWaitMs)) {
    try {
      return await work();
    } catch (error) {
      const why = whyUnreachable(error);
      if (why === undefined) throw error;
      logger.warn({ why, waitMs: wait }, 'Discord cannot be reached');
      onNotice?.(`Discord cannot be reached (${why}). It is tried again in ${wait / 1000} s.`);
      await sleep(wait);
    }
  }
}

/** Registers the commands; what an operator should mend about it is told. */
async function register(client: Client, applicationId: string, parts: BotParts): Promise<void> {
  const { commands, permissions = permissionTable, deskGuild, logger, onNotice } = parts;
  const { refused, guildClosed } = await untilReached(
    () =>
      registerCommands(
        client.rest,
        applicationId,
        { commands, permissions },
        deskGuild?.id,
        logger,
      ),
    parts,
  );
  const notice = (line: string) => {
    logger.error({}, line);
    onNotice?.(line);
  };
  if (refused.length > 0) {
    notice(`Discord refuses these commands, which are left out: ${refused.join(', ')}.`);
  }
  if (!guildClosed) return;
  const known = deskGuild && client.guilds.cache.has(deskGuild.id);
  notice(inOneLine(known ? troubles.mayNotRegister : troubles.notOnGuild));
}

/**
 * Connects, registers the commands and answers from then on. Resolves once commands are registered; a
 * Discord that cannot be reached is tried until it can.
 * @throws ConnectionEnded where Discord ends the connection for good, and whatever it says to a bad
 * token
 */
export function startBot(parts: BotParts): Promise<Bot> {
  return untilReached(() => startOnce(parts), parts);
}

async function startOnce(parts: BotParts): Promise<Bot> {
  const { logger } = parts;
  const { invitation } = parts.desk.snapshots.current().record.about;
  const client = makeClient({ presence: invitation.en, ...parts });
  const { corrections } = parts.desk;
  const tokens = makeResponseTokens(corrections?.now ?? Date.now);
  const noteTold = corrections && makeNoteTold(corrections, tokens, logger);
  const { inbox } = parts.desk;
  const { deskGuild: home } = parts;
  const pacer = parts.pace && makePacer(parts.pace);
  const refusalOf = async ({ author, channelId, guildId, member }: Message) =>
    isModerator({ guildId, member }, home)
      ? undefined
      : pacer?.count('questions', { personId: author.id, channelId });
  const changes = makeChanges({
    ...{ client, desk: parts.desk, logger, noteTold },
    answer: (message) => messages.message(message),
    isTooMuch: async (message) => (await refusalOf(message)) !== undefined,
  });
  const messages = makeMessageDesk({
    ...{ client, desk: parts.desk, logger, noteTold, inbox },
    refusal: refusalOf,
    onAnswered: changes.answered,
  });
  const catchUp = inbox && makeCatchUp({ client, inbox, messages, changes, logger });
  const router = makeRouter({ permissions: permissionTable, ...parts, pacer, noteTold, messages });
  let stopping = false;
  const underWay = new Set<Promise<void>>();
  const track = (event: Events, id: string, handle: () => Promise<void>) => {
    const since = performance.now();
    const work = handle();
    underWay.add(work);
    void work.finally(() => {
      underWay.delete(work);
      logger.debug({ event, id, ms: Math.round(performance.now() - since) }, 'handled');
    });
  };

  client.on(Events.InteractionCreate, (interaction) => {
    if (interaction.channelId) catchUp?.visit(interaction.channelId, interaction.guildId);
    track(Events.InteractionCreate, interaction.id, () => router.interaction(interaction));
  });
  client.on(Events.MessageCreate, (message) => {
    if (!client.isReady()) return;
    if (isAddressed(message, client.user.id)) {
      catchUp?.visit(message.channelId, message.guildId);
      changes.taken(message.id);
    }
    const { id: me } = client.user;
    track(Events.MessageCreate, message.id, () => router.message(message, me));
  });
  client.on(Events.MessageUpdate, (_before, message) =>
    track(Events.MessageUpdate, message.id, () => changes.edited(message)),
  );
  client.on(Events.MessageDelete, ({ id }) =>
    track(Events.MessageDelete, id, () => changes.deleted([id])),
  );
  client.on(Events.MessageBulkDelete, (gone) =>
    track(Events.MessageBulkDelete, gone.firstKey() ?? '', () => changes.deleted([...gone.keys()])),
  );
  client.on(Events.ShardReady, () => catchUp?.begin());
  client.on(Events.Error, (error) => logger.error({ err: errorDetails(error) }, 'client error'));
  client.on(Events.Warn, (text) => logger.warn({}, withoutSecrets(text)));
  guardPackets(client, (error, event) =>
    logger.error({ event, err: errorDetails(error) }, 'an event could not be read'),
  );
  let atTheDesk = false;
  const ended = new Promise<never>((_, reject) => {
    client.on(Events.ShardDisconnect, ({ code }, shard) => {
      if (stopping) return;
      logger.error({ shard, code }, 'disconnected for good');
      if (atTheDesk) parts.onLost?.(code);
      else reject(new ConnectionEnded(code));
    });
  });
  ended.catch(() => undefined);
  client.on(Events.ShardReconnecting, (shard) => logger.info({ shard }, 'reconnecting'));
  client.on(Events.ShardResume, (shard, replayed) => {
    logger.info({ shard, replayed }, 'resumed');
    catchUp?.begin();
  });

  try {
    const ready = new Promise<string>((resolve) => {
      client.once(Events.ClientReady, ({ user }) => resolve(user.id));
    });
    // What the library rejects with says less than the close code, which comes first.
    const login = client.login(parts.token).then(() => ready);
    const userId = await Promise.race([ended, login]);
    const applicationId = client.application?.id ?? userId;
    await Promise.race([ended, register(client, applicationId, parts)]);
    atTheDesk = true;
    logger.info({ user: userId, guilds: client.guilds.cache.size }, 'at the desk');
    const delivering = corrections
      ? startDelivering({
          corrections,
          tokens,
          record: async () => parts.desk.snapshots.current().record,
          ...{ token: parts.token, api: parts.api, userId, logger },
          mayReadBack: mayReadBackIn(client),
          deskChannelId: parts.deskChannelId,
        })
      : undefined;
    const { desk, deskGuild } = parts;
    const postman = desk.deliver?.(makeSender(client, desk, logger));
    const events = deskGuild && makeEventKeeper(client, deskGuild.id, logger);
    const unwatch = events && desk.watchReleases?.(events.take);
    const silence = speak(client, parts);
    return {
      userId,
      listeners: () => ({ client: listenersOf(client), rest: listenersOf(client.rest) }),
      async stop() {
        stopping = true;
        unwatch?.();
        let timer: NodeJS.Timeout | undefined;
        const patience = new Promise((resolve) => {
          timer = setTimeout(resolve, drainFor);
        });
        client.removeAllListeners(Events.InteractionCreate);
        client.removeAllListeners(Events.MessageCreate);
        client.removeAllListeners(Events.MessageUpdate);
        client.removeAllListeners(Events.MessageDelete);
        client.removeAllListeners(Events.MessageBulkDelete);
        const helpers = [
          silence(),
          messages.stop(),
          catchUp?.stop(),
          postman?.stop(),
          events?.stop(),
        ];
        const inHand = [...underWay, ...helpers];
        await Promise.race([Promise.allSettled(inHand), patience]);
        clearTimeout(timer);
        await messages.release();
        await delivering?.stop();
        await leave(client);
      },
    };
  } catch (error) {
    stopping = true;
    await Promise.allSettled([messages.stop(), catchUp?.stop()]);
    await leave(client);
    throw error;
  }
}
