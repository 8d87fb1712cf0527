/** A store that does not answer, and one that has no room left, are told as such and come back. */
import { mkdtempSync, rmSync } from 'node:fs';
import { connect, createServer, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { sql } from 'kysely';
import { describe, expect, it } from 'vitest';
import type { TemporaryPostgres } from '../../bench/temporary-postgres.js';
import { isFull, unavailable } from '../../src/store/errors.js';
import { openStore } from '../../src/store/open-store.js';
import { openSqlite } from '../../src/store/sqlite.js';
import { postgresIsHere, startTestServer } from '../support/postgres.js';

/** Leads to a server; what is open can be made to fall silent without being closed. */
async function silenceable(port: number) {
  const open = new Set<Socket>();
  const server = createServer((near) => {
    const far = connect(port, '127.0.0.1');
    for (const [one, other] of [
      [near, far],
      [far, near],
    ] as const) {
      open.add(one);
      one.on('data', (bytes) => other.write(bytes));
      one.on('close', () => other.destroy());
      one.on('error', () => other.destroy());
    }
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('no port');
  return {
    port: address.port,
    silence() {
      for (const socket of open) {
        socket.removeAllListeners('data');
        socket.pause();
      }
    },
    close() {
      for (const socket of open) socket.destroy();
      server.close();
    },
  };
}

describe.skipIf(!postgresIsHere)('a PostgreSQL that falls silent', () => {
  it('is noticed within 10 s, and a new connection is made', { timeout: 30_000 }, async () => {
    const server: TemporaryPostgres = await startTestServer();
    const url = new URL(await server.createDatabase());
    const way = await silenceable(Number(url.port));
    const other = await openStore({ dataDir: tmpdir(), databaseUrl: url.href });
    url.port = String(way.port);
    const store = await openStore({ dataDir: tmpdir(), databaseUrl: url.href });
    try {
      // Several connections stand, of which each would be waited for.
      await Promise.all(Array.from({ length: 5 }, () => store.head()));
      way.silence();
      const began = performance.now();
      const writing = store.write(async () => 'written');
      await expect(writing).rejects.toMatchObject({ code: 'store-unavailable' });
      expect(performance.now() - began).toBeLessThan(10_000);
      expect(await store.write(async () => 'written')).toBe('written');
      expect(performance.now() - began).toBeLessThan(12_000);
      // Changes of other processes are heard of again.
      const heard = new Promise((resolve) => store.watch(resolve));
      await other.write(async () => undefined);
      await heard;
    } finally {
      await Promise.all([store.close(), other.close()]);
      way.close();
      await server.stop();
    }
  });
});

it('a full disk is told as such', async () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'press-desk-'));
  const { db } = openSqlite(path.join(folder, 'full.sqlite'));
  await sql`create table kept (text text)`.execute(db);
  await sql.raw('pragma max_page_count = 5').execute(db);
  // The transaction ends with the failure; what is told is the failure, not that.
  const filling = db
    .transaction()
    .execute((tx) => sql`insert into kept values (${'x'.repeat(100_000)})`.execute(tx));
  const error = await filling.catch((thrown: unknown) => thrown);
  expect(isFull(error)).toBe(true);
  expect(unavailable('sqlite', error)).toMatchObject({ code: 'store-full' });
  await db.destroy();
  rmSync(folder, { recursive: true });
});
