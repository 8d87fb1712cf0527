/**
 * A PostgreSQL server of one's own for as long as a test or benchmark runs: the installed binaries,
 * a temporary data folder, a free port on the loopback.
 */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { chownSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';

export interface TemporaryPostgres {
  /** Address of the server's first database. */
  readonly url: string;
  /** Makes an empty database and gives its address. */
  createDatabase(name: string): Promise<string>;
  stop(): Promise<void>;
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
    url: `${base}/postgres`,
    async createDatabase(name) {
      await query(`${base}/postgres`, `create database "${name}"`);
      return `${base}/${name}`;
    },
    stop,
  };
}
