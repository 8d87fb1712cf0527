/** Opens the desk's store: SQLite in the data folder, or PostgreSQL where an address is given. */
import path from 'node:path';
import { UserError } from '../base/user-error.js';
import type { DeskStore } from '../desk/ports.js';
import { type ChangeFeed, every, makeChangeFeed } from './change-feed.js';
import { isUnavailable, unavailable } from './errors.js';
import { inboxBook } from './inbox/inbox-book.js';
import { inquiryStore } from './inquiries/open.js';
import { makeFolder } from './make-folder.js';
import { migrate } from './migrate.js';
import { noticeBooks } from './notice-books.js';
import { listen, openPostgres } from './postgres.js';
import { readBooks } from './read-books.js';
import { holdTo, type RecordMark } from './record-mark.js';
import { untilThrough } from './retry.js';
import { openSqlite } from './sqlite.js';
import { type Engine, transact } from './transact.js';
import { verifyChain } from './verify.js';

export interface StoreOptions {
  /** Folder of the SQLite file; created where it is missing. */
  readonly dataDir: string;
  /** A PostgreSQL address; it is never repeated in an error. */
  readonly databaseUrl?: string | undefined;
  /** The record that the store is to hold; not looked at where it is left out. */
  readonly record?: RecordMark | undefined;
  /** Milliseconds since 1970. */
  readonly now?: () => number;
}

export const sqliteFileName = 'press-desk.sqlite';
/** Asking SQLite whether another process has written takes microseconds. */
const sqlitePollMs = 50;
/** PostgreSQL notifies; the poll only catches up on what a broken connection missed. */
const postgresPollMs = 2_000;

interface Opened {
  readonly engine: Engine;
  /** Stops watching for other processes' changes. */
  readonly watchOthers: (feed: ChangeFeed, look: () => Promise<void>) => () => Promise<void>;
}

async function openFile(dataDir: string): Promise<Opened> {
  try {
    makeFolder(dataDir);
    const { db, dataVersion } = await untilThrough('sqlite', async () =>
      openSqlite(path.join(dataDir, sqliteFileName)),
    );
    return {
      engine: { name: 'sqlite', db, announce: async () => undefined },
      watchOthers(_feed, look) {
        let seen = dataVersion();
        return every(sqlitePollMs, async () => {
          const version = dataVersion();
          if (version === seen) return;
          seen = version;
          await look();
        });
      },
    };
  } catch (error) {
    throw error instanceof UserError ? error : unavailable('sqlite', error);
  }
}

function openServer(url: string): Opened {
  const { db, announce } = openPostgres(url);
  return {
    engine: { name: 'postgresql', db, announce },
    watchOthers(feed, look) {
      const quietly = () => void look().catch(() => undefined);
      const stopListening = listen(url, feed.report, quietly);
      const stopPolling = every(postgresPollMs, look);
      return async () => {
        await Promise.all([stopListening(), stopPolling()]);
      };
    },
  };
}

/** Every call of the books, with a lost connection told as `store-unavailable`. */
function guarded<T extends object>(books: T, engine: Engine['name']): T {
  const guard = (value: unknown): unknown => {
    if (typeof value === 'object' && value !== null) {
      return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, guard(inner)]));
    }
    if (typeof value !== 'function') return value;
    return async (...args: unknown[]) => {
      try {
        return await value(...args);
      } catch (error) {
        throw isUnavailable(error) ? unavailable(engine, error) : error;
      }
    };
  };
  return guard(books) as T;
}

/**
 * Opens the store and brings its tables up to date.
 * @throws UserError `store-unavailable`, `store-too-new`, `store-busy`, `store-of-other-record`
 */
export async function openStore(options: StoreOptions): Promise<DeskStore> {
  const { dataDir, databaseUrl, record, now = Date.now } = options;
  const { engine, watchOthers } =
    databaseUrl === undefined ? await openFile(dataDir) : openServer(databaseUrl);
  try {
    await migrate(engine);
    if (record) await untilThrough(engine.name, () => holdTo(engine, record));
  } catch (error) {
    await engine.db.destroy();
    throw error instanceof UserError ? error : unavailable(engine.name, error);
  }
  const reading = readBooks(engine.db);
  const feed = makeChangeFeed();
  const stop = watchOthers(feed, async () => feed.report(await reading.head()));
  return {
    ...guarded(reading, engine.name),
    notices: guarded(
      noticeBooks(engine.db, (work) =>
        untilThrough(engine.name, () => engine.db.transaction().execute(work)),
      ),
      engine.name,
    ),
    engine: engine.name,
    async write(work) {
      const { value, head } = await transact(engine, now, work);
      feed.report(head);
      return value;
    },
    watch: feed.watch,
    inquiries: guarded(inquiryStore(engine, now), engine.name),
    inbox: guarded(inboxBook(engine), engine.name),
    verifyChain: () => untilThrough(engine.name, () => verifyChain(engine.db)),
    async close() {
      await stop();
      await engine.db.destroy();
    },
  };
}
