/** Troubles a test can order: the next matching REST request fails, waits, or loses its answer. */
import type { Gateway } from './gateway/gateway.js';
import type { Method } from './rest/route.js';

/** Which requests a fault is for. A string matches the whole path below `/api/v10`. */
export interface Matching {
  readonly method?: Method;
  readonly path?: string | RegExp;
  /** How many requests it hits; 1 when absent. */
  readonly times?: number;
}

export type RestFault =
  | {
      readonly kind: 'fail';
      readonly status: number;
      readonly body: object;
      readonly headers: Readonly<Record<string, string>>;
    }
  | { readonly kind: 'delay'; readonly ms: number }
  /** The request is carried out, and the connection then reset without an answer. */
  | { readonly kind: 'swallow' }
  /** The request is carried out, and the connection then closed in good order without an answer. */
  | { readonly kind: 'close' }
  /** The connection is closed in good order, and the request not carried out. */
  | { readonly kind: 'drop' }
  /** The request is carried out and never answered, the connection left open. */
  | { readonly kind: 'hang' }
  /** The request is carried out and answered with what is no JSON, though it says so. */
  | { readonly kind: 'garble' };

export interface Faults {
  /** Ends every gateway connection without a closing handshake; sessions stay resumable. */
  dropSockets(): void;
  /** Asks every session to reconnect (opcode 7). */
  askReconnect(): void;
  /** Declares every session invalid (opcode 9). */
  invalidateSessions(options?: { readonly resumable?: boolean }): void;
  /** Closes every gateway connection with a code, e.g. 4000. */
  closeSockets(code: number): void;
  /** Leaves heartbeats without acknowledgement while on, so that the connection seems dead. */
  muteHeartbeats(on: boolean): void;
  /**
   * Leaves every gateway connection half open while on: it stands, but nothing is said or heard on it.
   * What happens meanwhile is kept for a resume.
   */
  stallSockets(on: boolean): void;
  /** Sends the last events of every session once more, under their old numbers. */
  replayEvents(count: number): void;
  /** Sends an event of any name to every session, e.g. one that no client knows. */
  dispatch(name: string, data: unknown): void;
  /** Answers the next matching request with an error instead of carrying it out. */
  failNext(
    matching: Matching,
    answer: {
      readonly status: number;
      readonly body?: object;
      readonly headers?: Readonly<Record<string, string>>;
    },
  ): void;
  /** Carries out the next matching request only after `ms` milliseconds. */
  delayNext(matching: Matching, ms: number): void;
  /** Carries out the next matching request, but resets the connection instead of answering. */
  swallowNext(matching: Matching): void;
  /**
   * Asks about every matching request from now on what is to become of it, `times` aside. Returns the
   * way to end that.
   */
  script(matching: Omit<Matching, 'times'>, decide: Script): () => void;
}

/** An answer other than what Discord would give, e.g. `rateLimited(2)`. */
export interface ScriptedAnswer {
  readonly status: number;
  readonly body?: object;
  readonly headers?: Readonly<Record<string, string>>;
}

/**
 * What becomes of a request: an answer instead of carrying it out; `swallow`, `close`, `hang` or
 * `garble` to carry it out and reset or close the connection, never answer, or answer what is no JSON;
 * `drop` to close the connection without carrying it out; nothing to let it pass. `nth` counts the
 * requests of this method and path from 1.
 */
export type Script = (
  request: { readonly method: string; readonly path: string },
  nth: number,
) => ScriptedAnswer | Lost | undefined;

/** Ways in which an answer is lost: after the request was carried out, but for `drop`. */
export type Lost = 'swallow' | 'close' | 'hang' | 'garble' | 'drop';

/** A refusal of what comes too soon, with the seconds until it is let through. */
const limited = (seconds: number, body: Readonly<Record<string, unknown>>): ScriptedAnswer => ({
  status: 429,
  body: { ...body, retry_after: seconds },
  headers: { 'retry-after': String(Math.ceil(seconds)) },
});

/** The answers that bots have to live with, as Discord words them. */
export const scripted = {
  /** @param seconds until the next request is let through */
  rateLimited: (seconds: number, { global = false, code = 0 } = {}): ScriptedAnswer => ({
    status: 429,
    body: {
      message: 'You are being rate limited.',
      retry_after: seconds,
      global,
      ...(code === 0 ? {} : { code }),
    },
    headers: {
      'retry-after': String(Math.ceil(seconds)),
      ...(global ? { 'x-ratelimit-global': 'true' } : {}),
    },
  }),
  /** An edit too soon after others of messages over an hour old. */
  oldEditLimited: (seconds: number): ScriptedAnswer =>
    limited(seconds, {
      message: 'Maximum number of edits to messages older than 1 hour reached. Try again later.',
      code: 30046,
    }),
  missingAccess: { status: 403, body: { message: 'Missing Access', code: 50001 } },
  missingPermissions: { status: 403, body: { message: 'Missing Permissions', code: 50013 } },
  directClosed: {
    status: 403,
    body: { message: 'Cannot send messages to this user', code: 50007 },
  },
  /** Direct messages are closed, since no server is shared. */
  noMutualGuilds: {
    status: 403,
    body: {
      message: 'Cannot send messages to this user due to having no mutual guilds',
      code: 50278,
    },
  },
  unauthorized: { status: 401, body: { message: '401: Unauthorized', code: 0 } },
  /** As something in front of Discord's API words it, without a code. */
  forbidden: { status: 403, body: { message: '403: Forbidden', code: 0 } },
  notFound: { status: 404, body: { message: '404: Not Found', code: 0 } },
  unknownInteraction: { status: 404, body: { message: 'Unknown interaction', code: 10062 } },
  alreadyAcknowledged: {
    status: 400,
    body: { message: 'Interaction has already been acknowledged.', code: 40060 },
  },
  archivedThread: {
    status: 400,
    body: { message: 'Thread is archived', code: 50083 },
  },
  /** @param seconds until the next message is let through */
  slowMode: (seconds: number): ScriptedAnswer =>
    limited(seconds, {
      message: 'This action cannot be performed due to slowmode rate limit.',
      code: 20016,
      global: false,
    }),
  unknownMessage: { status: 404, body: { message: 'Unknown Message', code: 10008 } },
  unknownChannel: { status: 404, body: { message: 'Unknown Channel', code: 10003 } },
  serverError: { status: 500, body: { message: '500: Internal Server Error', code: 0 } },
  badGateway: { status: 502, body: { message: '502: Bad Gateway', code: 0 } },
  unavailable: { status: 503, body: { message: 'Service Unavailable', code: 0 } },
} as const;

export interface FaultsInside extends Faults {
  /** The faults that hit a request, each used up by one. */
  hitting(method: string, path: string): readonly RestFault[];
}

interface Ordered {
  readonly matching: Matching;
  readonly fault: RestFault;
  left: number;
}

interface Scripted {
  readonly matching: Omit<Matching, 'times'>;
  readonly decide: Script;
}

function matches({ method, path }: Matching, isMethod: string, isPath: string): boolean {
  if (method !== undefined && method !== isMethod) return false;
  if (path === undefined) return true;
  return typeof path === 'string' ? path === isPath : path.test(isPath);
}

export function createFaults(gateway: Gateway): FaultsInside {
  const ordered: Ordered[] = [];
  const scripts = new Set<Scripted>();
  const seen = new Map<string, number>();
  const order = (matching: Matching, fault: RestFault): void => {
    ordered.push({ matching, fault, left: matching.times ?? 1 });
  };
  return {
    dropSockets: () => gateway.dropSockets(),
    askReconnect: () => gateway.askReconnect(),
    invalidateSessions: ({ resumable = false } = {}) => gateway.invalidateSessions(resumable),
    closeSockets: (code) => gateway.closeSockets(code),
    muteHeartbeats: (on) => gateway.muteHeartbeats(on),
    stallSockets: (on) => gateway.stallSockets(on),
    replayEvents: (count) => gateway.replayEvents(count),
    dispatch: (name, data) => gateway.dispatch(name, data),
    failNext(matching, { status, body = { code: 0, message: 'Failed on order' }, headers = {} }) {
      order(matching, { kind: 'fail', status, body, headers });
    },
    delayNext: (matching, ms) => order(matching, { kind: 'delay', ms }),
    swallowNext: (matching) => order(matching, { kind: 'swallow' }),
    script(matching, decide) {
      const one = { matching, decide };
      scripts.add(one);
      return () => void scripts.delete(one);
    },
    hitting(method, path) {
      const hits = ordered.filter((one) => one.left > 0 && matches(one.matching, method, path));
      for (const one of hits) one.left -= 1;
      if (scripts.size === 0) return hits.map(({ fault }) => fault);
      const nth = (seen.get(`${method} ${path}`) ?? 0) + 1;
      seen.set(`${method} ${path}`, nth);
      const decided = [...scripts].flatMap((one): RestFault[] => {
        if (!matches(one.matching, method, path)) return [];
        const answer = one.decide({ method, path }, nth);
        if (answer === undefined) return [];
        if (typeof answer === 'string') return [{ kind: answer }];
        const { status, body = { code: 0, message: 'Failed on order' }, headers = {} } = answer;
        return [{ kind: 'fail', status, body, headers }];
      });
      return [...hits.map(({ fault }) => fault), ...decided];
    },
  };
}
