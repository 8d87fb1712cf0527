/** One bot session: it outlives its sockets and keeps what it sent, so that it can be resumed. */
import { GatewayIntentBits, GatewayOpcodes } from 'discord-api-types/v10';
import type { Dispatch } from './dispatches.js';

/** The sending end of a socket. */
export interface Line {
  send(payload: object): void;
  close(code: number, reason: string): void;
  /** Ends the TCP connection without a closing handshake. */
  drop(): void;
}

export interface Session {
  readonly id: string;
  readonly intents: number;
  readonly shard: readonly [number: number, count: number];
  /** The socket it has at present. */
  line: Line | undefined;
  /** When its socket went, in milliseconds since the epoch. */
  leftAt: number | undefined;
  sequence: number;
  /** What was sent or missed, oldest first. */
  readonly sent: { readonly s: number; readonly payload: object }[];
}

/** How many events a session can catch up on. */
const KEPT = 1000;

/** The shard a guild's events go to; direct messages go to the first. */
function shardOf(guildId: string | undefined, count: number): number {
  return guildId === undefined ? 0 : Number((BigInt(guildId) >> 22n) % BigInt(count));
}

export function isFor(session: Session, { guildId, intents }: Dispatch): boolean {
  const [number, count] = session.shard;
  if (shardOf(guildId, count) !== number) return false;
  return intents === 0 || (session.intents & intents) !== 0;
}

/** Sends an event, or keeps it until the session is resumed. */
export function deliver(session: Session, t: string, d: unknown): void {
  session.sequence += 1;
  const payload = { op: GatewayOpcodes.Dispatch, t, s: session.sequence, d };
  session.sent.push({ s: session.sequence, payload });
  if (session.sent.length > KEPT) session.sent.shift();
  session.line?.send(payload);
}

export function readsContent(session: Session): boolean {
  return (session.intents & GatewayIntentBits.MessageContent) !== 0;
}

/** Events after a sequence number; undefined when they are no longer, or not yet, there. */
export function missedSince(session: Session, s: number): readonly object[] | undefined {
  const oldest = session.sequence - session.sent.length;
  if (s < oldest || s > session.sequence) return undefined;
  return session.sent.filter((one) => one.s > s).map(({ payload }) => payload);
}
