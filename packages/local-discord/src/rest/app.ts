/** The REST API: token, rate limit, faults, route, and Discord's errors. */
import { Socket } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import type { HttpBindings } from '@hono/node-server';
import { RESPONSE_ALREADY_SENT } from '@hono/node-server/utils/response';
import { type Context, Hono } from 'hono';
import { isForForm } from '../conformance.js';
import { ApiError } from '../errors.js';
import type { FaultsInside, Lost } from '../faults.js';
import type { RateLimits } from '../rate-limits.js';
import { type Body, readBody } from './body.js';
import { commandRoutes } from './commands.js';
import { eventRoutes } from './events.js';
import { guildRoutes } from './guilds.js';
import { interactionRoutes } from './interactions.js';
import { messageRoutes } from './messages.js';
import type { Api, Route } from './route.js';
import { threadRoutes } from './threads.js';

/** A fixed step stands before a named one that would take it. */
const routes: readonly Route[] = [
  ...messageRoutes,
  ...threadRoutes,
  ...commandRoutes,
  ...interactionRoutes,
  ...guildRoutes,
  ...eventRoutes,
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
  /** `refusal` is the answer to a request that breaks Discord's rules by itself. */
  readonly seen: (request: SeenRequest, refusal?: object) => void;
  /** Told of faults of the local Discord itself. */
  readonly report: (problem: unknown) => void;
}

interface Environment {
  Bindings: HttpBindings;
  Variables: {
    body: Body | undefined;
    pattern: string | undefined;
    /** How the answer is lost. */
    lost: Lost | undefined;
  };
}

type Headers = Readonly<Record<string, string>>;

/** The part of the address below `/api/v10`. */
function below({ req }: Context): string {
  return req.path.replace(/^\/api\/[^/]*/, '');
}

/**
 * A status with a body as JSON, or with neither body nor content type. The request is noted at once:
 * who hears of what it did finds it among those seen.
 */
function answered(
  c: Context<Environment>,
  options: RestOptions,
  status: number,
  body?: unknown,
  headers: Headers = {},
  refusal?: object,
): Response {
  const [pattern, json] = [c.get('pattern'), c.get('body')?.json];
  options.seen({ method: c.req.method, path: below(c), pattern, json, status }, refusal);
  if (body === undefined) return new Response(null, { status, headers });
  const all = { 'content-type': 'application/json', ...headers };
  return new Response(JSON.stringify(body), { status, headers: all });
}

/** What a rate limit is kept apart by: channel, guild or webhook. */
function majorOf(params: Readonly<Record<string, string>>): string {
  const { channel = '', guild = '', token = '', interaction = '' } = params;
  return [channel, guild, token, interaction].join(' ');
}

async function reply(
  c: Context<Environment>,
  route: Route,
  options: RestOptions,
): Promise<Response> {
  const { method } = c.req;
  c.set('pattern', route.pattern);
  if (route.auth && c.req.header('authorization') !== `Bot ${options.token}`) {
    return answered(c, options, 401, { message: '401: Unauthorized', code: 0 });
  }
  const params: Readonly<Record<string, string>> = c.req.param();
  const limit = options.rateLimits.count(method, route.pattern, majorOf(params));
  const { headers } = limit;
  if (!limit.allowed) return answered(c, options, 429, limit.body, headers);
  const faults = options.faults.hitting(method, below(c));
  for (const fault of faults) {
    if (fault.kind === 'delay') await sleep(fault.ms);
    if (fault.kind === 'fail') {
      return answered(c, options, fault.status, fault.body, { ...headers, ...fault.headers });
    }
    if (fault.kind === 'drop') {
      c.set('lost', fault.kind);
      return new Response();
    }
  }
  const { json, files } = c.get('body') ?? { json: undefined, files: [] };
  const query = new URL(c.req.url).searchParams;
  const answer = route.handle(options.api, { json, files, params, query });
  for (const { kind } of faults) if (kind !== 'delay' && kind !== 'fail') c.set('lost', kind);
  return answered(
    c,
    options,
    answer.status ?? (answer.body === undefined ? 204 : 200),
    answer.body,
    headers,
  );
}

/** The API, to be mounted at `/api/v10`. */
export function restApp(options: RestOptions): Hono<Environment> {
  const app = new Hono<Environment>();
  app.onError((problem, c: Context<Environment>) => {
    if (problem instanceof ApiError) {
      const { status, body } = problem;
      return answered(c, options, status, body, {}, isForForm(problem) ? body : undefined);
    }
    options.report(problem);
    return answered(c, options, 500, { message: '500: Internal Server Error', code: 0 });
  });
  app.use(async (c, next) => {
    await next();
    const lost = c.get('lost');
    if (lost === undefined) return;
    if (lost === 'garble') {
      const { status, headers } = c.res;
      c.res = new Response('{"id": "1', { status: status === 204 ? 200 : status, headers });
      return;
    }
    const { socket } = c.env.outgoing;
    if (lost === 'swallow' && socket instanceof Socket) socket.resetAndDestroy();
    if (lost === 'close' || lost === 'drop') socket?.end();
    c.res = RESPONSE_ALREADY_SENT;
  });
  app.use(async (c, next) => {
    c.set('body', await readBody(c.env.incoming));
    await next();
  });
  for (const route of routes) {
    app.on(route.method, route.pattern, (c) => reply(c, route, options));
  }
  app.all('*', (c) => {
    const message = `501: the local Discord has no route ${c.req.method} ${below(c)}`;
    const body = { message, code: 0 };
    return answered(c, options, 501, body, {}, body);
  });
  return app;
}
