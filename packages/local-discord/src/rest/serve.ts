/** Answers a REST request: token, rate limit, faults, route, and Discord's errors. */
import type { IncomingMessage, ServerResponse } from 'node:http';
import { Socket } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { ApiError } from '../errors.js';
import type { FaultsInside } from '../faults.js';
import type { RateLimits } from '../rate-limits.js';
import { readBody } from './body.js';
import { commandRoutes } from './commands.js';
import { guildRoutes } from './guilds.js';
import { interactionRoutes } from './interactions.js';
import { messageRoutes } from './messages.js';
import { type Api, find, type Match, type Route } from './router.js';
import { threadRoutes } from './threads.js';

const routes: readonly Route[] = [
  ...messageRoutes,
  ...threadRoutes,
  ...commandRoutes,
  ...interactionRoutes,
  ...guildRoutes,
];

/** One request as the server saw it, for tests to look at. */
export interface SeenRequest {
  readonly method: string;
  /** Below `/api/v10`, without the query. */
  readonly path: string;
  /** The route's pattern; undefined when there is none. */
  readonly pattern: string | undefined;
  readonly json: unknown;
  readonly status: number;
}

export interface RestOptions {
  readonly token: string;
  readonly api: Api;
  readonly faults: FaultsInside;
  readonly rateLimits: RateLimits;
  readonly seen: (request: SeenRequest) => void;
  /** Told of faults of the local Discord itself. */
  readonly report: (problem: unknown) => void;
}

type Headers = Readonly<Record<string, string>>;

interface Reply {
  readonly status: number;
  readonly body?: unknown;
  readonly headers?: Headers;
  readonly cut?: boolean;
}

function send(response: ServerResponse, { status, body, headers = {}, cut }: Reply): void {
  if (cut) {
    const { socket } = response;
    if (socket instanceof Socket) socket.resetAndDestroy();
    return;
  }
  if (body === undefined) {
    response.writeHead(status, headers).end();
    return;
  }
  response
    .writeHead(status, { 'content-type': 'application/json', ...headers })
    .end(JSON.stringify(body));
}

/** What a rate limit is kept apart by: channel, guild or webhook. */
function majorOf({ params }: Match): string {
  const { channel = '', guild = '', token = '', interaction = '' } = params;
  return [channel, guild, token, interaction].join(' ');
}

async function reply(
  request: IncomingMessage,
  url: URL,
  path: string,
  options: RestOptions,
  note: (pattern: string | undefined, json: unknown) => void,
): Promise<Reply> {
  const method = request.method ?? 'GET';
  const body = await readBody(request);
  const match = find(routes, method, path);
  note(match?.route.pattern, body.json);
  if (match === undefined) {
    const message = `501: the local Discord has no route ${method} ${path}`;
    return { status: 501, body: { message, code: 0 } };
  }
  if (match.route.auth && request.headers.authorization !== `Bot ${options.token}`) {
    return { status: 401, body: { message: '401: Unauthorized', code: 0 } };
  }
  const limit = options.rateLimits.count(method, match.route.pattern, majorOf(match));
  const { headers } = limit;
  if (!limit.allowed) return { status: 429, body: limit.body, headers };
  const faults = options.faults.hitting(method, path);
  for (const fault of faults) {
    if (fault.kind === 'delay') await sleep(fault.ms);
    if (fault.kind === 'fail') {
      return { ...fault, headers: { ...headers, ...fault.headers } };
    }
  }
  const call = { ...body, params: match.params, query: url.searchParams };
  const answer = match.route.handle(options.api, call);
  const status = answer.status ?? (answer.body === undefined ? 204 : 200);
  const cut = faults.some(({ kind }) => kind === 'swallow');
  return { status, body: answer.body, headers, cut };
}

/** @param path the part of the address below `/api/v10` */
export async function serveRest(
  request: IncomingMessage,
  response: ServerResponse,
  url: URL,
  path: string,
  options: RestOptions,
): Promise<void> {
  let pattern: string | undefined;
  let json: unknown;
  const given = await reply(request, url, path, options, (found, body) => {
    pattern = found;
    json = body;
  }).catch((problem: unknown): Reply => {
    if (problem instanceof ApiError) return { status: problem.status, body: problem.body };
    options.report(problem);
    return { status: 500, body: { message: '500: Internal Server Error', code: 0 } };
  });
  options.seen({ method: request.method ?? 'GET', path, pattern, json, status: given.status });
  send(response, given);
}
