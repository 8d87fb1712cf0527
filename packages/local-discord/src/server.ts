/**
 * A local Discord on one loopback port: REST below `/api/v10`, the gateway at `/gateway`, the page,
 * and the people's protocol (`/people/events`, `/people/act`). All state is in memory.
 */
import { existsSync } from 'node:fs';
import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import type { Duplex } from 'node:stream';
import { getRequestListener, type HttpBindings } from '@hono/node-server';
import { GatewayIntentBits } from 'discord-api-types/v10';
import { type Context, Hono } from 'hono';
import { getPath } from 'hono/utils/url';
import { WebSocketServer } from 'ws';
import { actFrom } from './acts/schema.js';
import { requestsChannel, type Violation } from './conformance.js';
import { createFaults, type Faults } from './faults.js';
import { createGateway } from './gateway/gateway.js';
import { turnedAway } from './guard.js';
import { createInteractions } from './interactions/interactions.js';
import { createPeople, type People } from './people.js';
import { checkPlan, DEFAULT_PLAN, type GuildPlan } from './plan.js';
import type { PersonaId } from './protocol.js';
import { createRateLimits, DISCORD_LIKE, type RateLimitRules } from './rate-limits.js';
import { restApp, type SeenRequest } from './rest/app.js';
import { readBytes, UPLOAD_LIMIT } from './rest/body.js';
import { sentFile, servePage } from './static.js';
import { createWorld, type World } from './world.js';

export interface LocalDiscordOptions {
  /** 0, the default, takes any free port. */
  readonly port?: number;
  /** What the bot must log in with. */
  readonly token?: string;
  /** What differs from {@link DEFAULT_PLAN}: guild, bot, roles, channels, people. */
  readonly guild?: Partial<GuildPlan>;
  /** Folder with the page as it was bundled; this package's own build of it when absent. */
  readonly pageFolder?: string;
  readonly rateLimits?: RateLimitRules;
  /** Privileged intents switched on for the application, as bits; none when absent. */
  readonly privilegedIntents?: number;
  /** Milliseconds the bot has to acknowledge an interaction; Discord gives 3,000. */
  readonly acknowledgeMs?: number;
  /** Milliseconds an interaction's token serves; Discord gives 15 minutes. */
  readonly tokenMs?: number;
  /** Milliseconds between heartbeats; Discord asks for 41,250. */
  readonly heartbeatMs?: number;
  /** Milliseconds since the epoch, for ids, timestamps and expiry of tokens. */
  readonly now?: () => number;
  /** Told of faults of the local Discord itself; prints them on stderr when absent. */
  readonly report?: (problem: unknown) => void;
}

export interface LocalDiscord {
  readonly port: number;
  /** Address of the page, e.g. `http://127.0.0.1:8787`. */
  readonly url: string;
  /** For discord.js: `new Client({ rest: { api: discord.api } })`. */
  readonly api: string;
  readonly token: string;
  readonly world: World;
  readonly people: People;
  readonly faults: Faults;
  /** Whether the bot is connected to the gateway. */
  readonly botOnline: boolean;
  /** Gateway sessions begun and resumed since the start. */
  readonly sessions: { readonly identified: number; readonly resumed: number };
  /** Every REST request so far, oldest first; the last 10,000 are kept. */
  readonly requests: readonly SeenRequest[];
  /** Requests the local Discord has no route for, e.g. `GET /invites/x`. */
  readonly unknownRoutes: readonly string[];
  /** Requests that break Discord's rules by themselves, whatever else happened; none is the aim. */
  readonly violations: readonly Violation[];
  close(): Promise<void>;
}

/** The same from the sources and from what was compiled of them. */
const BUILT_PAGE = path.resolve(import.meta.dirname, '..', 'dist', 'page');

export const DEFAULT_TOKEN = 'local-token';
const KEPT_REQUESTS = 10_000;

interface Environment {
  Bindings: HttpBindings;
}

/** Takes what people do, as JSON by POST. */
function actsApp(people: People): Hono<Environment> {
  const refused = (c: Context, status: 400 | 405 | 413 | 415, message: string) =>
    c.json({ ok: false, message }, status);
  const app = new Hono<Environment>();
  app.post('/', async (c) => {
    if (!c.req.header('content-type')?.startsWith('application/json')) {
      return refused(c, 415, 'Acts are sent as JSON.');
    }
    const raw = await readBytes(c.env.incoming, 2 * UPLOAD_LIMIT).catch(() => undefined);
    if (raw === undefined) return refused(c, 413, 'The act is too long.');
    const act = actFrom(raw.toString('utf8'));
    if (act === undefined) return refused(c, 400, 'This is no act of the protocol.');
    const result = people.act(act);
    return c.json(result, result.ok ? 200 : 400);
  });
  app.all('/', (c) => refused(c, 405, 'Acts are sent by POST.'));
  return app;
}

/** @throws the listening error, e.g. EADDRINUSE when the port is taken */
export async function startLocalDiscord(options: LocalDiscordOptions = {}): Promise<LocalDiscord> {
  const { token = DEFAULT_TOKEN, now = Date.now, privilegedIntents = 0 } = options;
  const { report = (problem) => console.error('local Discord:', problem) } = options;
  const plan = { ...DEFAULT_PLAN, ...options.guild };
  checkPlan(plan);
  const server = createServer();
  // A client that sends on a connection just as it is closed for idleness loses its request.
  server.keepAliveTimeout = 75_000;
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(options.port ?? 0, '127.0.0.1', resolve);
  });
  const { port } = server.address() as AddressInfo;
  const url = `http://127.0.0.1:${port}`;

  const world = createWorld({ plan, now, origin: url });
  const interactions = createInteractions(world, {
    acknowledgeMs: options.acknowledgeMs ?? 3000,
    tokenMs: options.tokenMs ?? 15 * 60_000,
  });
  const gateway = createGateway(world, {
    token,
    privilegedIntents,
    heartbeatMs: options.heartbeatMs ?? 41_250,
    url: `ws://127.0.0.1:${port}/gateway`,
  });
  const people = createPeople(world, interactions, () => gateway.online);
  const faults = createFaults(gateway);
  const readsContent = (privilegedIntents & GatewayIntentBits.MessageContent) !== 0;
  const requests: SeenRequest[] = [];
  const unknownRoutes: string[] = [];
  const violations: Violation[] = [];
  const rest = {
    token,
    api: { world, interactions, gateway, readsContent },
    faults,
    report,
    rateLimits: createRateLimits(now, options.rateLimits ?? DISCORD_LIKE),
    seen(request: SeenRequest, refusal?: object) {
      const violation = refusal && { ...request, refusal };
      if (violation) violations.push(violation);
      requestsChannel.publish({ request, violation });
      requests.push(request);
      if (requests.length > KEPT_REQUESTS) requests.shift();
      if (request.status === 501) unknownRoutes.push(`${request.method} ${request.path}`);
    },
  };

  // Some clients encode the sign of `@me` and `@original`, as they may.
  const app = new Hono<Environment>({
    getPath: (request) => getPath(request).replaceAll('%40', '@'),
  });
  app.onError((problem, c) => {
    report(problem);
    return c.json({ ok: false, message: 'Something went wrong here.' }, 500);
  });
  app.use(async (c, next) => {
    const away = turnedAway(c.env.incoming);
    return away === undefined ? next() : c.json({ ok: false, message: away }, 403);
  });
  app.route('/api/:version{v[0-9]+}', restApp(rest));
  app.route('/people/act', actsApp(people));
  app.get('/files/:id/:name', (c) => {
    const { id, name } = c.req.param();
    return sentFile(world, id, name) ?? c.notFound();
  });
  const pageFolder = options.pageFolder ?? BUILT_PAGE;
  if (existsSync(pageFolder)) servePage(app, pageFolder);
  // A bot may run in the same process: its Request and Response stay the platform's own.
  server.on('request', getRequestListener(app.fetch, { overrideGlobalObjects: false }));

  const sockets = new WebSocketServer({ noServer: true, maxPayload: 64 * 1024 });
  const attend = (persona: PersonaId, request: IncomingMessage, socket: Duplex, head: Buffer) =>
    sockets.handleUpgrade(request, socket, head, (open) => {
      const leave = people.attend(persona, (event) => open.send(JSON.stringify(event)));
      open.on('close', leave);
      open.on('error', () => open.terminate());
    });
  server.on('upgrade', (request, socket, head) => {
    const target = new URL(request.url ?? '/', url);
    const end = (status: string) => socket.end(`HTTP/1.1 ${status}\r\nconnection: close\r\n\r\n`);
    if (turnedAway(request) !== undefined) return end('403 Forbidden');
    const place = target.pathname.replace(/\/$/, '');
    if (place === '/gateway') {
      const { searchParams: query } = target;
      const plain = (query.get('encoding') ?? 'json') === 'json' && !query.has('compress');
      if (!plain) return end('501 Not Implemented');
      return sockets.handleUpgrade(request, socket, head, (open) => gateway.accept(open));
    }
    if (place !== '/people/events') return end('404 Not Found');
    const wanted = target.searchParams.get('persona') ?? '';
    const persona = world.personas.has(wanted) ? wanted : plan.people[0].id;
    return attend(persona, request, socket, head);
  });

  return {
    port,
    url,
    api: `${url}/api`,
    token,
    world,
    people,
    faults,
    get botOnline() {
      return gateway.online;
    },
    sessions: gateway.counts,
    requests,
    unknownRoutes,
    violations,
    async close() {
      interactions.close();
      gateway.close();
      for (const socket of sockets.clients) socket.terminate();
      const closed = new Promise<void>((resolve) => server.close(() => resolve()));
      server.closeAllConnections();
      await closed;
    },
  };
}
