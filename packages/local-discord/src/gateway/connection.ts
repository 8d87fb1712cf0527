/** What one socket says and hears: https://docs.discord.com/developers/events/gateway */
import { GatewayCloseCodes as Close, GatewayOpcodes as Op } from 'discord-api-types/v10';
import type { WebSocket } from 'ws';
import * as z from 'zod';
import type { Line, Session } from './session.js';

export interface Identify {
  readonly token: string;
  readonly intents: number;
  readonly shard: readonly [number, number];
}

/** What the gateway decides about a connection's wishes. */
export interface Sessions {
  readonly token: string;
  readonly heartbeatMs: number;
  /** False while a fault leaves heartbeats without acknowledgement. */
  acknowledges(): boolean;
  /** Whether a fault has every connection half open. */
  isStalled(): boolean;
  /** Whether the intents exist and are switched on for the application. */
  judge(intents: number): 'valid' | 'invalid' | 'disallowed';
  open(identify: Identify, line: Line): Session;
  /** Undefined when the session is unknown, or too much was missed. */
  resume(id: string, s: number, line: Line): Session | undefined;
  left(session: Session, line: Line, code: number): void;
  members(request: z.output<typeof memberRequest>, session: Session): object | undefined;
}

const frame = z.object({ op: z.int(), d: z.unknown().optional() });
const identify = z.object({
  token: z.string(),
  intents: z.int(),
  shard: z.tuple([z.int(), z.int().min(1)]).default([0, 1]),
});
const resume = z.object({ token: z.string(), session_id: z.string(), seq: z.int() });
const memberRequest = z.object({
  guild_id: z.string(),
  query: z.string().optional(),
  limit: z.int().optional(),
  user_ids: z.union([z.string(), z.array(z.string())]).optional(),
  nonce: z.string().optional(),
});

/** Longest frame a client may send, in bytes. */
const LONGEST_FRAME = 4096;
/** Frames a client may send in a minute. */
const FRAMES_A_MINUTE = 120;

/** Why a connection is closed. */
const GOODBYE = {
  opcode: [Close.UnknownOpcode, 'Unknown opcode.'],
  decode: [Close.DecodeError, 'Error while decoding payload.'],
  stranger: [Close.NotAuthenticated, 'Not authenticated.'],
  token: [Close.AuthenticationFailed, 'Authentication failed.'],
  twice: [Close.AlreadyAuthenticated, 'Already authenticated.'],
  limit: [Close.RateLimited, 'Rate limited.'],
  silent: [Close.SessionTimedOut, 'Session timed out.'],
  shard: [Close.InvalidShard, 'Invalid shard.'],
  intents: [Close.InvalidIntents, 'Invalid intent(s).'],
  disallowed: [Close.DisallowedIntents, 'Disallowed intent(s).'],
} as const satisfies Record<string, readonly [number, string]>;

/** Undefined when all is well. */
type Verdict = keyof typeof GOODBYE | undefined;

export function serve(socket: WebSocket, sessions: Sessions): void {
  // Once half open a connection stays so: what it has missed is got by a resume alone.
  let stalled = false;
  const isStalled = (): boolean => {
    stalled ||= sessions.isStalled();
    return stalled;
  };
  const line: Line = {
    send(payload) {
      if (!isStalled()) socket.send(JSON.stringify(payload));
    },
    close: (code, reason) => socket.close(code, reason),
    drop: () => socket.terminate(),
  };
  const isToken = (token: string) => token.replace(/^Bot /, '') === sessions.token;
  let session: Session | undefined;
  let frames = 0;
  let heardFrom = true;

  const begin = (raw: unknown): Verdict => {
    const { success, data } = identify.safeParse(raw);
    if (!success) return 'decode';
    if (!isToken(data.token)) return 'token';
    const [number, count] = data.shard;
    if (number < 0 || number >= count) return 'shard';
    const verdict = sessions.judge(data.intents);
    if (verdict === 'invalid') return 'intents';
    if (verdict === 'disallowed') return 'disallowed';
    session = sessions.open(data, line);
    return undefined;
  };

  const takeUp = (raw: unknown): Verdict => {
    const { success, data } = resume.safeParse(raw);
    if (!success) return 'decode';
    if (!isToken(data.token)) return 'token';
    session = sessions.resume(data.session_id, data.seq, line);
    if (session === undefined) line.send({ op: Op.InvalidSession, d: false, s: null, t: null });
    return undefined;
  };

  const tellMembers = (raw: unknown, to: Session): Verdict => {
    const { success, data } = memberRequest.safeParse(raw);
    if (!success) return 'decode';
    return sessions.members(data, to) === undefined ? 'disallowed' : undefined;
  };

  const hear = (raw: string): Verdict => {
    frames += 1;
    if (frames > FRAMES_A_MINUTE) return 'limit';
    if (Buffer.byteLength(raw) > LONGEST_FRAME) return 'decode';
    const { success, data } = frame.safeParse(parse(raw));
    if (!success) return 'decode';
    switch (data.op) {
      case Op.Heartbeat:
        heardFrom = true;
        if (sessions.acknowledges()) line.send({ op: Op.HeartbeatAck, d: null, s: null, t: null });
        return undefined;
      case Op.Identify:
        return session === undefined ? begin(data.d) : 'twice';
      case Op.Resume:
        return session === undefined ? takeUp(data.d) : 'twice';
      case Op.RequestGuildMembers:
        return session === undefined ? 'stranger' : tellMembers(data.d, session);
      case Op.PresenceUpdate:
      case Op.VoiceStateUpdate:
        return session === undefined ? 'stranger' : undefined;
      default:
        return 'opcode';
    }
  };

  const leave = (verdict: Verdict): void => {
    if (verdict === undefined) return;
    const [code, reason] = GOODBYE[verdict];
    line.close(code, reason);
  };
  const minute = setInterval(() => {
    frames = 0;
  }, 60_000);
  const watch = setInterval(() => {
    if (!heardFrom) leave('silent');
    heardFrom = false;
  }, sessions.heartbeatMs * 1.5);

  socket.on('message', (raw, isBinary) => {
    if (!isStalled()) leave(isBinary ? 'decode' : hear(raw.toString()));
  });
  socket.on('error', () => socket.terminate());
  socket.on('close', (code) => {
    clearInterval(minute);
    clearInterval(watch);
    if (session !== undefined) sessions.left(session, line, code);
  });
  line.send({ op: Op.Hello, d: { heartbeat_interval: sessions.heartbeatMs }, s: null, t: null });
}

function parse(raw: string): unknown {
  try {
    return JSON.parse(raw);
  } catch {
    return undefined;
  }
}
