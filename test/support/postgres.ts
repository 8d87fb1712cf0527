/**
 * A real PostgreSQL for tests: the server that TEST_DATABASE_URL names, else one started from the
 * installed binaries. Without either, suites are skipped with a plain message; in CI they fail.
 */
import { randomUUID } from 'node:crypto';
import pg from 'pg';
import { postgresBinaries, startTemporaryPostgres } from '../../src/cli/temporary-postgres.js';

export interface TestServer {
  /** An empty database of its own; gives its address. */
  database(): Promise<string>;
  stop(): Promise<void>;
}

const given = process.env.TEST_DATABASE_URL;

/** Whether PostgreSQL suites run; in CI they always do, so that absence fails them. */
export const postgresIsHere =
  given !== undefined || postgresBinaries() !== null || process.env.CI !== undefined;

if (!postgresIsHere) {
  console.warn(
    'PostgreSQL suites are skipped: install PostgreSQL (apt-get install postgresql) or set TEST_DATABASE_URL.',
  );
}

const newName = () => `desk_${randomUUID().replaceAll('-', '')}`;

async function foreignServer(url: string): Promise<TestServer> {
  const made: string[] = [];
  const admin = new pg.Client({ connectionString: url });
  await admin.connect();
  return {
    async database() {
      const name = newName();
      await admin.query(`create database ${name}`);
      made.push(name);
      const address = new URL(url);
      address.pathname = `/${name}`;
      return address.href;
    },
    async stop() {
      for (const name of made) await admin.query(`drop database ${name} with (force)`);
      await admin.end();
    },
  };
}

export async function startTestServer(): Promise<TestServer> {
  if (given !== undefined) return foreignServer(given);
  const server = await startTemporaryPostgres();
  return { database: () => server.createDatabase(newName()), stop: server.stop };
}
