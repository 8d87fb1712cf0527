/**
 * The requests that notices are delivered with. They go beside the bot's own, so that an answer never
 * waits behind a thousand corrections, and every refusal comes back at once with its meaning: rate
 * limits are waited for by the queue, channel by channel, not here.
 */
import {
  RESTJSONErrorCodes as Code,
  DefaultRestOptions,
  DiscordAPIError,
  HTTPError,
  RateLimitError,
  REST,
  type RESTOptions,
} from 'discord.js';
import type { Attempt } from '../../desk/corrections/courier.js';
import { keepToken } from '../client.js';

/** Discord lets all requests of a bot be 50 a second; the others are for answers. */
const mostASecond = 25;
const requestMs = 8_000;
/** What Discord says of an edit that comes too soon after others of messages over an hour old. */
const oldEdits = 30_046;

/** A 429 as Discord sent it. */
export class LimitedError extends Error {
  override readonly name = 'LimitedError';
  constructor(
    readonly code: number,
    readonly waitMs: number,
    readonly everywhere: boolean,
  ) {
    super(`rate limited (${code}) for ${waitMs} ms`);
  }
}

const request: RESTOptions['makeRequest'] = async (url, init) => {
  const response = await DefaultRestOptions.makeRequest(url, init);
  if (response.status !== 429) return response;
  const body = (await response.json().catch(() => ({}))) as {
    readonly code?: unknown;
    readonly retry_after?: unknown;
    readonly global?: unknown;
  };
  const seconds = Number(body.retry_after ?? response.headers.get('retry-after') ?? 1);
  throw new LimitedError(
    typeof body.code === 'number' ? body.code : 0,
    Math.ceil(Math.max(Number.isFinite(seconds) ? seconds : 1, 0.05) * 1000),
    body.global === true || response.headers.has('x-ratelimit-global'),
  );
};

export function makeNoticeRest(token: string, api: string | undefined): REST {
  const rest = new REST({
    version: '10',
    ...(api === undefined ? {} : { api }),
    // A request that fails is tried again by the queue, after looking whether it had come through.
    retries: 0,
    timeout: requestMs,
    globalRequestsPerSecond: mostASecond,
    rejectOnRateLimit: () => true,
    makeRequest: request,
  }).setToken(token);
  keepToken(rest);
  return rest;
}

/** What became of a request that was refused or failed. */
export function attemptOf(error: unknown): Attempt {
  if (error instanceof LimitedError) {
    if (error.code === oldEdits) return { kind: 'too-old' };
    return { kind: 'limited', ms: error.waitMs, everywhere: error.everywhere };
  }
  if (error instanceof RateLimitError) {
    return { kind: 'limited', ms: Math.max(error.retryAfter, 50), everywhere: error.global };
  }
  if (error instanceof HTTPError) return { kind: 'failed' };
  if (error instanceof DiscordAPIError) {
    switch (error.code) {
      case Code.UnknownMessage:
      case Code.UnknownChannel:
      case Code.UnknownGuild:
      case Code.UnknownUser:
        return { kind: 'unreachable', problem: 'gone' };
      case Code.CannotSendMessagesToThisUser:
      case Code.CannotSendMessagesToThisUserDueToHavingNoMutualGuilds:
        return { kind: 'unreachable', problem: 'direct-closed' };
      case Code.MissingAccess:
      case Code.MissingPermissions:
        return { kind: 'unreachable', problem: 'no-access' };
    }
    if (error.status === 403) return { kind: 'unreachable', problem: 'no-access' };
    if (error.status === 404) return { kind: 'unreachable', problem: 'gone' };
    if (error.status >= 500) return { kind: 'failed' };
    return { kind: 'unreachable', problem: 'refused' };
  }
  // No connection, or none in time.
  return { kind: 'failed' };
}
