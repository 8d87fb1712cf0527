/**
 * A PostgreSQL server for as long as a test or benchmark runs: one of its own, from the installed
 * binaries with a temporary data folder and a free port, or databases of its own on a given one.
 */
import { type ChildProcess, spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { chownSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';

export interface TemporaryPostgres {
  /** Makes an empty database, gone after `stop`, and gives its address. */
  createDatabase(): Promise<string>;
  stop(): Promise<void>;
}

const newName = () => `desk_${randomUUID().replaceAll('-', '')}`;

/**
 * Borrows a running server; what its database holds is not touched.
 * @throws Error where it cannot be reached
 */
export async function borrowPostgres(url: string): Promise<TemporaryPostgres> {
  const made: string[] = [];
  const admin = new pg.Client({ connectionString: url });
  await admin.connect();
  return {
    async createDatabase() {
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

const installed = '/usr/lib/postgresql';
const startLimitMs = 30_000;

/** Folder of the newest installed server's binaries, `null` where there is none. */
export function postgresBinaries(): string | null {
  if (!existsSync(installed)) return null;
  const folders = readdirSync(installed)
    .sort((a, b) => Number(b) - Number(a))
    .map((version) => path.join(installed, version, 'bin'));
  return folders.find((folder) => existsSync(path.join(folder, 'initdb'))) ?? null;
}

interface Account {
  readonly uid: number;
  readonly gid: number;
}

/** The server refuses to run as root: then it runs as `postgres`, or else as `nobody`. */
function unprivileged(): Account | null {
  if (process.getuid?.() !== 0) return null;
  const accounts = readFileSync('/etc/passwd', 'utf8')
    .split('\n')
    .map((line) => line.split(':'));
  for (const name of ['postgres', 'nobody']) {
    const [, , uid, gid] = accounts.find(([account]) => account === name) ?? [];
    if (uid !== undefined && gid !== undefined) return { uid: Number(uid), gid: Number(gid) };
  }
  throw new Error('a server cannot be started as root, and there is no account postgres or nobody');
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  await once(server, 'close');
  if (address === null || typeof address === 'string') throw new Error('no free port');
  return address.port;
}

async function run(command: string, args: readonly string[], account: Account | null) {
  const child = spawn(command, args, { ...account, stdio: ['ignore', 'ignore', 'pipe'], cwd: '/' });
  let told = '';
  child.stderr?.on('data', (chunk) => {
    told += String(chunk);
  });
  const [code] = (await once(child, 'exit')) as [number | null];
  if (code !== 0) throw new Error(`${path.basename(command)} failed: ${told.split('\n')[0] ?? ''}`);
}

async function query(url: string, text: string): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    await client.query(text);
  } finally {
    await client.end();
  }
}

async function untilReady(url: string, server: ChildProcess): Promise<void> {
  const giveUpAt = performance.now() + startLimitMs;
  for (;;) {
    try {
      return await query(url, 'select 1');
    } catch (error) {
      if (server.exitCode !== null || performance.now() > giveUpAt) throw error;
      await sleep(50);
    }
  }
}

/**
 * Starts a server.
 * @throws Error where no server is installed or it does not come up
 */
export async function startTemporaryPostgres(): Promise<TemporaryPostgres> {
  const binaries = postgresBinaries();
  if (binaries === null) throw new Error(`no PostgreSQL below ${installed}`);
  const account = unprivileged();
  const folder = mkdtempSync(path.join(tmpdir(), 'press-desk-pg-'));
  const remove = () => rmSync(folder, { recursive: true, force: true });
  if (account) chownSync(folder, account.uid, account.gid);
  const data = path.join(folder, 'data');
  try {
    await run(
      path.join(binaries, 'initdb'),
      ['-D', data, '-U', 'desk', '-A', 'trust', '-E', 'UTF8', '--locale=C', '--no-sync'],
      account,
    );
  } catch (error) {
    remove();
    throw error;
  }
  const port = await freePort();
  const server = spawn(
    path.join(binaries, 'postgres'),
    ['-D', data, '-p', String(port), '-k', folder, '-c', 'listen_addresses=127.0.0.1'],
    { ...account, stdio: 'ignore', cwd: '/' },
  );
  const kill = () => void server.kill('SIGQUIT');
  process.once('exit', kill);
  const base = `postgres://desk@127.0.0.1:${port}`;
  const stop = async () => {
    process.off('exit', kill);
    if (server.exitCode === null && server.signalCode === null) {
      const gone = once(server, 'exit');
      kill();
      await gone;
    }
    remove();
  };
  try {
    await untilReady(`${base}/postgres`, server);
  } catch (error) {
    await stop();
    throw error;
  }
  return {
    async createDatabase() {
      const name = newName();
      await query(`${base}/postgres`, `create database ${name}`);
      return `${base}/${name}`;
    },
    stop,
  };
}

/**
 * Runs `work` with an empty database on the server that TEST_DATABASE_URL or DATABASE_URL names, or
 * on one started for it. `null` where there is neither.
 */
export async function withPostgres<T>(
  env: Readonly<Record<string, string | undefined>>,
  work: (url: string) => Promise<T>,
): Promise<T | null> {
  const given = env.TEST_DATABASE_URL || env.DATABASE_URL;
  if (!given && postgresBinaries() === null) return null;
  const server = given ? await borrowPostgres(given) : await startTemporaryPostgres();
  try {
    return await work(await server.createDatabase());
  } finally {
    await server.stop();
  }
}
