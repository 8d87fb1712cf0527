/** The page's line to the local Discord: events over a WebSocket, acts over HTTP. */
import type { PersonAct, PersonaId, PersonEvent } from '../src/protocol.js';

/** What became of an act. `message` says why it was refused, in the server's words. */
export type Outcome = { readonly ok: true } | { readonly ok: false; readonly message: string };

export interface Connection {
  /** Leaves the present persona, if any, and receives events as another. */
  become(persona: PersonaId): void;
  /** Never rejects: a network failure is a refused act. */
  act(act: PersonAct): Promise<Outcome>;
}

export interface Listeners {
  event(event: PersonEvent): void;
  link(link: 'connecting' | 'open' | 'lost'): void;
}

const FIRST_WAIT_MS = 500;
const LONGEST_WAIT_MS = 10_000;

/** Milliseconds to wait before the attempt with this number (0 is the first), doubling to a cap. */
export function backoff(attempt: number): number {
  return Math.min(LONGEST_WAIT_MS, FIRST_WAIT_MS * 2 ** attempt);
}

export function connect(listeners: Listeners): Connection {
  let socket: WebSocket | undefined;
  let timer: number | undefined;
  let attempt = 0;

  const open = (persona: PersonaId): void => {
    const address = new URL('/people/events', location.href);
    address.protocol = address.protocol.replace('http', 'ws');
    address.searchParams.set('persona', persona);
    const mine = new WebSocket(address);
    socket = mine;
    mine.onmessage = (frame: MessageEvent<string>) => {
      if (socket !== mine) return;
      const event = JSON.parse(frame.data) as PersonEvent;
      if (event.t === 'welcome') {
        attempt = 0;
        listeners.link('open');
      }
      listeners.event(event);
    };
    mine.onclose = () => {
      if (socket !== mine) return;
      listeners.link('lost');
      timer = window.setTimeout(() => open(persona), backoff(attempt));
      attempt += 1;
    };
  };

  return {
    become(persona) {
      window.clearTimeout(timer);
      const before = socket;
      socket = undefined;
      before?.close();
      attempt = 0;
      listeners.link('connecting');
      open(persona);
    },
    async act(act) {
      try {
        const answer = await fetch('/people/act', {
          method: 'POST',
          headers: { 'content-type': 'application/json' },
          body: JSON.stringify(act),
        });
        const body = (await answer.json()) as { ok?: boolean; message?: string };
        if (answer.ok && body.ok !== false) return { ok: true };
        return { ok: false, message: body.message ?? answer.statusText };
      } catch (cause) {
        return { ok: false, message: cause instanceof Error ? cause.message : String(cause) };
      }
    },
  };
}
