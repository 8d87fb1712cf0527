/** Kysely over PostgreSQL, and the connection that listens for other processes' changes. */
import type { Socket } from 'node:net';
import { Kysely, PostgresDialect, type PostgresPool, sql } from 'kysely';
import pg from 'pg';
import type { StoreHead } from '../desk/ports.js';
import type { Tables } from './tables.js';

const channel = 'press_desk_change';
const mostConnections = 8;
const connectTimeoutMs = 5_000;
/** A server that has not answered for so long is taken for gone, though the connection stands. */
const answerTimeoutMs = 8_000;
/** The listener asks for a sign of life this often, ms. */
const signOfLifeMs = 4_000;
/** A writer that hangs must not hold up the others for ever. */
const serverLimits = '-c lock_timeout=5000 -c idle_in_transaction_session_timeout=15000';
const firstReconnectMs = 100;
const longestReconnectMs = 5_000;

export interface PostgresDatabase {
  readonly db: Kysely<Tables>;
  readonly announce: (tx: Kysely<Tables>, head: StoreHead) => Promise<void>;
}

const streamOf = (client: pg.ClientBase) =>
  (client as unknown as { readonly connection: { readonly stream: Socket } }).connection.stream;

/** Ends a connection without a word to the server, which would not hear it. */
const cut = (client: pg.ClientBase): void => void streamOf(client).destroy();

const isOverdue = (error: unknown) =>
  error instanceof Error && /query read timeout/i.test(error.message);

/**
 * A pool that drops every idle connection once one of them gives no answer: the others lead to the same
 * server, and each would be waited for in turn.
 */
function watchedPool(config: pg.PoolConfig): PostgresPool {
  const idle = new Set<pg.PoolClient>();
  const pool = new pg.Pool(config);
  // A connection that breaks is replaced at its next use; without a listener it would end us.
  pool.on('error', () => undefined);
  pool.on('remove', (client) => void idle.delete(client));
  pool.on('connect', (client) => client.on('error', () => undefined));
  /** A connection that was not cut while it lay idle. */
  const whole = async (): Promise<pg.PoolClient> => {
    for (;;) {
      const client = await pool.connect();
      idle.delete(client);
      if (!streamOf(client).destroyed) return client;
      client.release(true);
    }
  };
  const connect: PostgresPool['connect'] = async () => {
    const client = await whole();
    let broken = false;
    const query = async (...args: readonly unknown[]) => {
      try {
        return await (client.query as (...given: readonly unknown[]) => Promise<unknown>).apply(
          client,
          [...args],
        );
      } catch (error) {
        if (isOverdue(error)) {
          broken = true;
          cut(client);
          for (const other of idle) cut(other);
        }
        throw error;
      }
    };
    return {
      query: query as Awaited<ReturnType<PostgresPool['connect']>>['query'],
      release() {
        if (!broken) idle.add(client);
        client.release(broken);
      },
    };
  };
  return { connect, end: () => pool.end() };
}

export function openPostgres(url: string): PostgresDatabase {
  const pool = watchedPool({
    connectionString: url,
    max: mostConnections,
    connectionTimeoutMillis: connectTimeoutMs,
    query_timeout: answerTimeoutMs,
    keepAlive: true,
    options: serverLimits,
    application_name: 'press-desk',
  });
  return {
    db: new Kysely<Tables>({ dialect: new PostgresDialect({ pool }) }),
    async announce(tx, head) {
      await sql`select pg_notify(${channel}, ${JSON.stringify(head)})`.execute(tx);
    },
  };
}

function headIn(payload: string | undefined): StoreHead | null {
  try {
    const { change, published } = JSON.parse(payload ?? '') as Partial<StoreHead>;
    return typeof change === 'number' && typeof published === 'number'
      ? { change, published }
      : null;
  } catch {
    return null;
  }
}

/**
 * Listens until stopped, and connects again when the connection breaks. `onGap` is called whenever
 * changes may have been missed: at the start and after every break.
 */
export function listen(
  url: string,
  onChange: (head: StoreHead) => void,
  onGap: () => void,
): () => Promise<void> {
  let stopped = false;
  let client: pg.Client | undefined;
  let retry: NodeJS.Timeout | undefined;
  let life: NodeJS.Timeout | undefined;
  let pauseMs = firstReconnectMs;

  const again = () => {
    client = undefined;
    clearInterval(life);
    if (stopped || retry) return;
    retry = setTimeout(() => {
      retry = undefined;
      void connect();
    }, pauseMs);
    retry.unref();
    pauseMs = Math.min(pauseMs * 2, longestReconnectMs);
  };

  const connect = async (): Promise<void> => {
    const mine = new pg.Client({
      connectionString: url,
      connectionTimeoutMillis: connectTimeoutMs,
      query_timeout: signOfLifeMs,
      application_name: 'press-desk-listener',
      keepAlive: true,
    });
    client = mine;
    mine.on('error', () => undefined);
    mine.on('end', () => {
      if (client === mine) again();
    });
    mine.on('notification', ({ payload }) => {
      const head = headIn(payload);
      if (head) onChange(head);
      else onGap();
    });
    try {
      await mine.connect();
      await mine.query(`listen ${channel}`);
      pauseMs = firstReconnectMs;
      life = setInterval(() => {
        mine.query('select 1').catch(() => cut(mine));
      }, signOfLifeMs);
      life.unref();
      onGap();
    } catch {
      if (client === mine) again();
      await mine.end().catch(() => undefined);
    }
  };

  const started = connect();
  return async () => {
    stopped = true;
    clearTimeout(retry);
    clearInterval(life);
    await started;
    await client?.end().catch(() => undefined);
  };
}
