/** Kysely over PostgreSQL, and the connection that listens for other processes' changes. */
import { Kysely, PostgresDialect, sql } from 'kysely';
import pg from 'pg';
import type { StoreHead } from '../desk/ports.js';
import type { Tables } from './tables.js';

const channel = 'press_desk_change';
const mostConnections = 8;
const connectTimeoutMs = 5_000;
/** A writer that hangs must not hold up the others for ever. */
const serverLimits = '-c lock_timeout=5000 -c idle_in_transaction_session_timeout=15000';
const firstReconnectMs = 100;
const longestReconnectMs = 5_000;

export interface PostgresDatabase {
  readonly db: Kysely<Tables>;
  readonly announce: (tx: Kysely<Tables>, head: StoreHead) => Promise<void>;
}

export function openPostgres(url: string): PostgresDatabase {
  const pool = new pg.Pool({
    connectionString: url,
    max: mostConnections,
    connectionTimeoutMillis: connectTimeoutMs,
    options: serverLimits,
    application_name: 'press-desk',
  });
  // An idle connection that breaks is replaced at its next use; without a listener it would end us.
  pool.on('error', () => undefined);
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
  let pauseMs = firstReconnectMs;

  const again = () => {
    client = undefined;
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
    await started;
    await client?.end().catch(() => undefined);
  };
}
