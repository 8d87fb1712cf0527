/** Kysely over @photostructure/sqlite: durable, one writer at a time, wrong parameters refused. */
import { DatabaseSync } from '@photostructure/sqlite';
import { Kysely, SqliteDialect, type SqliteStatement } from 'kysely';
import { LRUCache } from 'lru-cache';
import type { Tables } from './tables.js';

type Bindable = string | number | bigint | Uint8Array | null;

/** The driver binds some types silently as NULL; here they are refused. */
function bindable(value: unknown): Bindable {
  if (value === null || typeof value === 'string' || typeof value === 'bigint') return value;
  if (value instanceof Uint8Array) return value;
  if (typeof value === 'boolean') return value ? 1 : 0;
  if (typeof value === 'number' && Number.isFinite(value)) return value;
  throw new TypeError(`cannot bind ${Object.prototype.toString.call(value)}`);
}

/**
 * How long a statement may block the event loop on another process's write, ms. Longer waits are
 * made between attempts, where the loop is free.
 */
const busyTimeoutMs = 50;
const settings = `PRAGMA busy_timeout=${busyTimeoutMs}; PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL; PRAGMA foreign_keys=ON`;
const mostStatements = 500;

/** A full disk ends a transaction by itself; what failed must not be told as the rollback's error. */
function isOverAlready(query: string, error: unknown): boolean {
  return (
    query === 'rollback' &&
    error instanceof Error &&
    /no transaction is active/i.test(error.message)
  );
}

export interface SqliteDatabase {
  readonly db: Kysely<Tables>;
  /** A number that moves when another connection has committed; costs microseconds. */
  readonly dataVersion: () => number;
}

/** Opens (or creates) a database file. Transactions take the write lock at their start. */
export function openSqlite(file: string): SqliteDatabase {
  const raw = new DatabaseSync(file);
  try {
    raw.exec(settings);
  } catch (error) {
    raw.close();
    throw error;
  }
  const statements = new LRUCache<string, SqliteStatement>({ max: mostStatements });
  const prepare = (query: string): SqliteStatement => {
    // A deferred transaction that turns into a writer cannot wait for another one: it fails at once.
    const text = query === 'begin' ? 'begin immediate' : query;
    const known = statements.get(text);
    if (known) return known;
    const statement = raw.prepare(text);
    const made: SqliteStatement = {
      reader: statement.columns().length > 0,
      all: (parameters) => statement.all(...parameters.map(bindable)),
      run(parameters) {
        try {
          return statement.run(...parameters.map(bindable));
        } catch (error) {
          if (isOverAlready(query, error)) return { changes: 0, lastInsertRowid: 0 };
          throw error;
        }
      },
      iterate: (parameters) =>
        raw.prepare(text).iterate(...parameters.map(bindable)) as IterableIterator<unknown>,
    };
    statements.set(text, made);
    return made;
  };
  const versions = raw.prepare('PRAGMA data_version');
  let open = true;
  const close = () => {
    open = false;
    statements.clear();
    raw.close();
  };
  return {
    db: new Kysely<Tables>({ dialect: new SqliteDialect({ database: { close, prepare } }) }),
    dataVersion: () =>
      open ? Number((versions.get() as { data_version: number }).data_version) : 0,
  };
}
