/** The gateway: sessions of the bot, and what each of them is told. */
import { randomUUID } from 'node:crypto';
import {
  GatewayDispatchEvents as Events,
  GatewayIntentBits as Intents,
  GatewayOpcodes as Op,
} from 'discord-api-types/v10';
import type { WebSocket } from 'ws';
import { guildCreate, guildCreateElsewhere } from '../guild.js';
import type { World } from '../world.js';
import { type Sessions, serve } from './connection.js';
import { dispatchesOf } from './dispatches.js';
import { deliver, isFor, type Line, missedSince, readsContent, type Session } from './session.js';

export interface GatewayOptions {
  readonly token: string;
  /** Milliseconds between a client's heartbeats. */
  readonly heartbeatMs: number;
  /** Privileged intents switched on for the application, as bits. */
  readonly privilegedIntents: number;
  /** WebSocket address told to clients. */
  readonly url: string;
}

export interface Gateway {
  readonly url: string;
  /** Whether any session has a socket. */
  readonly online: boolean;
  /** How many sessions were begun, and how many taken up again, since the start. */
  readonly counts: { readonly identified: number; readonly resumed: number };
  accept(socket: WebSocket): void;
  /** Ends every TCP connection; sessions stay resumable. */
  dropSockets(): void;
  /** Sends opcode 7 to every session. */
  askReconnect(): void;
  /** Sends opcode 9 to every session and, unless resumable, forgets them. */
  invalidateSessions(resumable: boolean): void;
  /** Closes every socket with a code. */
  closeSockets(code: number): void;
  /** Leaves heartbeats without acknowledgement while on. */
  muteHeartbeats(on: boolean): void;
  /** Says and hears nothing on any connection while on. */
  stallSockets(on: boolean): void;
  /** Sends the last events of every session again. */
  replayEvents(count: number): void;
  /** Sends an event to every session. */
  dispatch(name: string, data: unknown): void;
  close(): void;
}

const PRIVILEGED = Intents.GuildMembers | Intents.GuildPresences | Intents.MessageContent;
const KNOWN = Object.values(Intents).reduce<number>(
  (sum, bit) => (typeof bit === 'number' ? sum | bit : sum),
  0,
);
/** How long a session without a socket can be resumed, in milliseconds. */
const RESUMABLE_MS = 5 * 60_000;
/** Close codes by which a client gives up its session. */
const GIVING_UP: readonly number[] = [1000, 1001];

export function createGateway(world: World, options: GatewayOptions): Gateway {
  const sessions = new Map<string, Session>();
  const counts = { identified: 0, resumed: 0 };
  let muted = false;
  let stalled = false;
  let wasOnline = false;
  const lines = () => [...sessions.values()].flatMap(({ line }) => line ?? []);

  const tellOnline = (): void => {
    const online = lines().length > 0;
    if (online === wasOnline) return;
    wasOnline = online;
    world.announce({ t: 'bot-online', online });
  };

  const stop = world.listen((event) => {
    for (const dispatch of dispatchesOf(world, event)) {
      for (const session of sessions.values()) {
        if (!isFor(session, dispatch)) continue;
        deliver(session, dispatch.t, dispatch.data(readsContent(session)));
      }
    }
  });

  const greet = (session: Session): void => {
    const inGuild = (intents: number) =>
      isFor(session, { t: '', guildId: world.guildId, intents, data: () => undefined });
    deliver(session, Events.Ready, {
      v: 10,
      user: { ...world.bot, verified: true, mfa_enabled: false, email: null, flags: 0 },
      guilds: inGuild(0) ? [{ id: world.guildId, unavailable: true }] : [],
      session_id: session.id,
      resume_gateway_url: options.url,
      session_type: 'normal',
      shard: session.shard,
      application: { id: world.bot.id, flags: 0 },
      private_channels: [],
      user_settings: {},
      relationships: [],
      presences: [],
    });
    if (inGuild(Intents.Guilds)) deliver(session, Events.GuildCreate, guildCreate(world));
    for (const there of world.elsewhere.values()) {
      const joined = { t: '', guildId: there.id, intents: Intents.Guilds, data: () => undefined };
      if (!there.hasBot || !isFor(session, joined)) continue;
      deliver(session, Events.GuildCreate, guildCreateElsewhere(world, there));
    }
  };

  const forgetAbandoned = (): void => {
    for (const { id, leftAt } of sessions.values()) {
      if (leftAt !== undefined && world.now() - leftAt > RESUMABLE_MS) sessions.delete(id);
    }
  };

  const served: Sessions = {
    token: options.token,
    heartbeatMs: options.heartbeatMs,
    acknowledges: () => !muted,
    isStalled: () => stalled,
    judge(intents) {
      if (intents < 0 || (intents & ~KNOWN) !== 0) return 'invalid';
      return (intents & PRIVILEGED & ~options.privilegedIntents) === 0 ? 'valid' : 'disallowed';
    },
    open({ intents, shard }, line) {
      forgetAbandoned();
      const id = randomUUID();
      const session: Session = {
        id,
        intents,
        shard,
        line,
        leftAt: undefined,
        sequence: 0,
        sent: [],
      };
      sessions.set(id, session);
      counts.identified += 1;
      greet(session);
      tellOnline();
      return session;
    },
    resume(id, s, line) {
      forgetAbandoned();
      const session = sessions.get(id);
      const missed = session === undefined ? undefined : missedSince(session, s);
      if (session === undefined || missed === undefined) return undefined;
      const before = session.line;
      session.line = line;
      session.leftAt = undefined;
      before?.drop();
      for (const payload of missed) line.send(payload);
      deliver(session, Events.Resumed, {});
      counts.resumed += 1;
      tellOnline();
      return session;
    },
    left(session, line, code) {
      if (session.line !== line) return;
      session.line = undefined;
      session.leftAt = world.now();
      if (GIVING_UP.includes(code)) sessions.delete(session.id);
      tellOnline();
    },
    members(request, session) {
      const all = request.query === '' && (request.limit ?? 0) === 0;
      if (all && (session.intents & Intents.GuildMembers) === 0) return undefined;
      const ids = request.user_ids === undefined ? undefined : [request.user_ids].flat();
      const query = (request.query ?? '').toLowerCase();
      const found = [...world.members.values()].filter(({ user }) =>
        ids === undefined ? user.username.startsWith(query) : ids.includes(user.id),
      );
      const chunk = {
        guild_id: world.guildId,
        members: request.limit ? found.slice(0, request.limit) : found,
        chunk_index: 0,
        chunk_count: 1,
        not_found: (ids ?? []).filter((id) => !world.members.has(id)),
        ...(request.nonce === undefined ? {} : { nonce: request.nonce }),
      };
      deliver(session, Events.GuildMembersChunk, chunk);
      return chunk;
    },
  };

  const toAll = (act: (line: Line) => void) => {
    for (const line of lines()) act(line);
  };

  return {
    url: options.url,
    get online() {
      return lines().length > 0;
    },
    counts,
    accept: (socket) => serve(socket, served),
    dropSockets: () => toAll((line) => line.drop()),
    askReconnect: () => toAll((line) => line.send({ op: Op.Reconnect, d: null, s: null, t: null })),
    invalidateSessions(resumable) {
      toAll((line) => line.send({ op: Op.InvalidSession, d: resumable, s: null, t: null }));
      if (!resumable) sessions.clear();
    },
    closeSockets: (code) => toAll((line) => line.close(code, 'Closed')),
    muteHeartbeats(on) {
      muted = on;
    },
    stallSockets(on) {
      stalled = on;
    },
    replayEvents(count) {
      for (const { line, sent } of sessions.values())
        for (const { payload } of sent.slice(-count)) line?.send(payload);
    },
    dispatch(name, data) {
      for (const session of sessions.values()) deliver(session, name, data);
    },
    close() {
      stop();
      toAll((line) => line.drop());
      sessions.clear();
    },
  };
}
