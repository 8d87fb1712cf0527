/** Transactions in one line, run again after a clash until they are through. */
import type { StoreHead, WriteBooks } from '../desk/ports.js';
import { readBooks } from './read-books.js';
import { untilThrough } from './retry.js';
import { type Database, type MovingHead, writeBooks } from './write-books.js';

export interface Engine {
  readonly name: 'sqlite' | 'postgresql';
  readonly db: Database;
  /** Called inside a transaction that is about to commit. */
  readonly announce: (tx: Database, head: StoreHead) => Promise<void>;
}

async function once<T>(
  engine: Engine,
  clock: () => number,
  work: (tx: Database, head: MovingHead) => Promise<T>,
): Promise<{ readonly value: T; readonly head: StoreHead }> {
  return engine.db.transaction().execute(async (tx) => {
    // The head row's lock lets one writer in at a time; all that follows is free of races.
    const row: MovingHead = await tx
      .updateTable('desk_head')
      .set((update) => ({ change: update('change', '+', 1) }))
      .where('id', '=', 1)
      .returningAll()
      .executeTakeFirstOrThrow();
    const instant = new Date(clock()).toISOString();
    row.last_at = instant > row.last_at ? instant : row.last_at;
    const value = await work(tx, row);
    const { id: _id, ...moved } = row;
    await tx.updateTable('desk_head').set(moved).where('id', '=', 1).execute();
    const head = { change: row.change, published: row.published };
    await engine.announce(tx, head);
    return { value, head };
  });
}

/**
 * Runs `work` in a transaction of its own, again from its start after a clash.
 * @throws UserError `store-busy`, `store-unavailable`, and whatever `work` throws
 */
export function transact<T>(
  engine: Engine,
  clock: () => number,
  work: (books: WriteBooks) => Promise<T>,
): Promise<{ readonly value: T; readonly head: StoreHead }> {
  return transactRaw(engine, clock, (tx, head) => work(writeBooks(tx, head, readBooks(tx))));
}

/** The same over the connection itself, for what is in no book; `head` is written back at the end. */
export function transactRaw<T>(
  engine: Engine,
  clock: () => number,
  work: (tx: Database, head: MovingHead) => Promise<T>,
): Promise<{ readonly value: T; readonly head: StoreHead }> {
  return untilThrough(engine.name, () => once(engine, clock, work));
}
