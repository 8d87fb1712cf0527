/**
 * A real PostgreSQL for tests: the server that TEST_DATABASE_URL names, else one started from the
 * installed binaries. Without either, suites are skipped with a plain message; in CI they fail.
 */
import {
  borrowPostgres,
  postgresBinaries,
  startTemporaryPostgres,
  type TemporaryPostgres,
} from '../../bench/temporary-postgres.js';

const given = process.env.TEST_DATABASE_URL;

/** Whether PostgreSQL suites run; in CI they always do, so that absence fails them. */
export const postgresIsHere =
  given !== undefined || postgresBinaries() !== null || process.env.CI !== undefined;

if (!postgresIsHere) {
  console.warn(
    'PostgreSQL suites are skipped: install PostgreSQL (apt-get install postgresql) or set TEST_DATABASE_URL.',
  );
}

export function startTestServer(): Promise<TemporaryPostgres> {
  return given === undefined ? startTemporaryPostgres() : borrowPostgres(given);
}
