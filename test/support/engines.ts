/** The engines that contract suites run over, each with a fresh, empty store per call. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, afterEach, beforeAll, describe } from 'vitest';
import type { TemporaryPostgres } from '../../bench/temporary-postgres.js';
import type { DeskStore } from '../../src/desk/ports.js';
import { openStore, type StoreOptions } from '../../src/store/open-store.js';
import { postgresIsHere, startTestServer } from './postgres.js';

export interface TestEngine {
  readonly name: 'sqlite' | 'postgresql';
  /** Where a new, empty store is to be found; every call is another place. */
  place(): Promise<StoreOptions>;
  /** Opens a store and closes it after the test. */
  open(options?: StoreOptions): Promise<DeskStore>;
}

/** Runs a suite over SQLite and, where there is one, PostgreSQL. */
export function onEveryEngine(title: string, suite: (engine: TestEngine) => void): void {
  describe(`${title} (sqlite)`, () => {
    const folders: string[] = [];
    afterAll(() => {
      for (const folder of folders) rmSync(folder, { recursive: true, force: true });
    });
    suite(
      engineOf('sqlite', async () => {
        const dataDir = mkdtempSync(path.join(tmpdir(), 'press-desk-'));
        folders.push(dataDir);
        return { dataDir };
      }),
    );
  });
  describe.skipIf(!postgresIsHere)(`${title} (postgresql)`, () => {
    let server: TemporaryPostgres;
    beforeAll(async () => {
      server = await startTestServer();
    });
    afterAll(() => server?.stop());
    suite(
      engineOf('postgresql', async () => ({
        dataDir: tmpdir(),
        databaseUrl: await server.createDatabase(),
      })),
    );
  });
}

function engineOf(name: TestEngine['name'], place: () => Promise<StoreOptions>): TestEngine {
  const opened: DeskStore[] = [];
  afterEach(async () => {
    await Promise.all(opened.splice(0).map((store) => store.close()));
  });
  return {
    name,
    place,
    async open(options) {
      const store = await openStore(options ?? (await place()));
      opened.push(store);
      return store;
    },
  };
}
