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
  | { readonly kind: 'swallow' };

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
}

export interface FaultsInside extends Faults {
  /** The faults that hit a request, each used up by one. */
  hitting(method: string, path: string): readonly RestFault[];
}

interface Ordered {
  readonly matching: Matching;
  readonly fault: RestFault;
  left: number;
}

function matches({ method, path }: Matching, isMethod: string, isPath: string): boolean {
  if (method !== undefined && method !== isMethod) return false;
  if (path === undefined) return true;
  return typeof path === 'string' ? path === isPath : path.test(isPath);
}

export function createFaults(gateway: Gateway): FaultsInside {
  const ordered: Ordered[] = [];
  const order = (matching: Matching, fault: RestFault): void => {
    ordered.push({ matching, fault, left: matching.times ?? 1 });
  };
  return {
    dropSockets: () => gateway.dropSockets(),
    askReconnect: () => gateway.askReconnect(),
    invalidateSessions: ({ resumable = false } = {}) => gateway.invalidateSessions(resumable),
    closeSockets: (code) => gateway.closeSockets(code),
    muteHeartbeats: (on) => gateway.muteHeartbeats(on),
    failNext(matching, { status, body = { code: 0, message: 'Failed on order' }, headers = {} }) {
      order(matching, { kind: 'fail', status, body, headers });
    },
    delayNext: (matching, ms) => order(matching, { kind: 'delay', ms }),
    swallowNext: (matching) => order(matching, { kind: 'swallow' }),
    hitting(method, path) {
      const hits = ordered.filter((one) => one.left > 0 && matches(one.matching, method, path));
      for (const one of hits) one.left -= 1;
      return hits.map(({ fault }) => fault);
    },
  };
}
