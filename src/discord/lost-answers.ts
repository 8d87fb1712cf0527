/**
 * Responses to interactions whose answer is lost on the way. They are sent again, since that does no
 * harm: a message is changed to what it is already, and of first responses Discord takes one. Where it
 * says that it has one after an answer was lost here, that one has arrived, and the library is told so.
 */
import { setTimeout as sleep } from 'node:timers/promises';
import { RESTJSONErrorCodes as Code, DefaultRestOptions, type RESTOptions } from 'discord.js';
import { LRUCache } from 'lru-cache';
import { whyUnreachable } from './endings.js';

type Request = RESTOptions['makeRequest'];
type Answer = Awaited<ReturnType<Request>>;

const firstResponse = /\/interactions\/(\d+)\/[^/?]+\/callback(?:\?|$)/;
/** The message of a response, by the interaction's token. */
const responseMessage = /\/webhooks\/\d+\/[^/?]+\/messages\/[^/?]+(?:\?|$)/;

/** Waits before a request is sent again, ms; a first response is wanted within 3 s. */
const waits: readonly number[] = [100, 300, 900];

/** The answer with its body read, so that one that breaks off or is no JSON counts as lost. */
async function whole(answer: Answer): Promise<Response> {
  const text = await answer.text();
  const headers = [...answer.headers].map(([name, value]): [string, string] => [name, value]);
  const isJson = answer.headers.get('content-type')?.startsWith('application/json') ?? false;
  if (isJson) JSON.parse(text);
  return new Response(text === '' ? null : text, {
    ...{ status: answer.status, statusText: answer.statusText, headers },
  });
}

const isLost = (error: unknown) => error instanceof SyntaxError || whyUnreachable(error);

/** What is refused because it was done before. */
async function wasDone(method: string | undefined, answer: Response): Promise<boolean> {
  if (method !== 'POST' && method !== 'DELETE') return false;
  if (answer.ok || answer.status >= 500) return false;
  const { code } = (await answer
    .clone()
    .json()
    .catch(() => ({}))) as { readonly code?: unknown };
  const done = method === 'POST' ? Code.InteractionHasAlreadyBeenAcknowledged : Code.UnknownMessage;
  return code === done;
}

/** As Discord answers a first response, without the message that it became. */
function done(url: string): Response {
  const id = firstResponse.exec(url)?.[1];
  return id !== undefined && url.includes('with_response=true')
    ? Response.json({ interaction: { id } })
    : new Response(null, { status: 204 });
}

/** Sends requests by `send`, responses to interactions again where their answer is lost. */
export function regainingAnswers(send: Request = DefaultRestOptions.makeRequest): Request {
  /** What was sent and not answered; the library sends it again as well, after failures. */
  const unanswered = new LRUCache<string, true>({ max: 1000 });
  return async (url, init) => {
    if (!firstResponse.test(url) && !responseMessage.test(url)) return send(url, init);
    const key = `${init.method} ${url}`;
    for (let sent = 0; ; sent += 1) {
      try {
        const answer = await whole(await send(url, init));
        if (answer.status >= 500) unanswered.set(key, true);
        else if (unanswered.has(key) && (await wasDone(init.method, answer))) return done(url);
        return answer;
      } catch (error) {
        unanswered.set(key, true);
        const wait = waits[sent];
        if (wait === undefined || init.signal?.aborted || !isLost(error)) throw error;
        await sleep(wait);
      }
    }
  };
}
