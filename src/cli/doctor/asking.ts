/** Reads from Discord's REST API, by GET alone: what it answered, or why there is no answer. */
import { setTimeout as sleep } from 'node:timers/promises';
import { whyUnreachable } from '../../discord/endings.js';

/** Discord's own address of the API. */
const discordApi = 'https://discord.com/api';
const version = 'v10';
/** How long, ms, an answer is waited for, and a rate limit sat out. */
const patienceMs = 5_000;
const userAgent = 'DiscordBot (press-desk, 1)';

export interface Answered {
  readonly status: number;
  /** Discord's error code; 0 where it gives none. */
  readonly code: number;
  readonly body: unknown;
  /** How far this computer's clock is ahead of Discord's, ms, to the second; absent if not told. */
  readonly aheadMs?: number;
}

/** No answer that means anything: a code of the network, or a status. */
export interface Unanswered {
  readonly why: string;
}

/** Asks for an address below the API's version, as `/users/@me`. */
export type Ask = (path: string) => Promise<Answered | Unanswered>;

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;

async function once(address: string, token: string): Promise<Answered | Unanswered> {
  const before = Date.now();
  const response = await fetch(address, {
    headers: { authorization: `Bot ${token}`, 'user-agent': userAgent },
    signal: AbortSignal.timeout(patienceMs),
  });
  const after = Date.now();
  const { status } = response;
  if (status >= 500) return { why: `status ${status}` };
  const text = await response.text();
  let body: unknown;
  try {
    body = JSON.parse(text);
  } catch {
    return { why: `status ${status}, no answer of Discord's` };
  }
  const code = isObject(body) && typeof body.code === 'number' ? body.code : 0;
  const date = Date.parse(response.headers.get('date') ?? '');
  // The header has no fractions of a second.
  const aheadMs = Number.isNaN(date) ? undefined : (before + after) / 2 - (date + 500);
  return { status, code, body, ...(aheadMs === undefined ? {} : { aheadMs }) };
}

/** @param api address of the API without a version; Discord's own where it is left out */
export function makeAsk(token: string, api: string = discordApi): Ask {
  return async (path) => {
    const address = `${api}/${version}${path}`;
    try {
      const first = await once(address, token);
      if ('why' in first || first.status !== 429) return first;
      const seconds = isObject(first.body) ? Number(first.body.retry_after) : Number.NaN;
      if (!(seconds * 1000 <= patienceMs)) return { why: 'status 429' };
      await sleep(seconds * 1000);
      return await once(address, token);
    } catch (error) {
      return { why: whyUnreachable(error) ?? 'no answer' };
    }
  };
}

export const isFine = (answer: Answered | Unanswered): answer is Answered =>
  'status' in answer && answer.status < 300;

/** An answer that was not looked for, in a few words. */
export const inWords = (answer: Answered | Unanswered): string =>
  'why' in answer
    ? answer.why
    : `status ${answer.status}${answer.code === 0 ? '' : `, code ${answer.code}`}`;
