/**
 * `desk bench crash`: kills a writing process at random moments and looks, each time, whether every
 * change it had acknowledged is there and none is half there.
 */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { tmpdir } from 'node:os';
import { createInterface } from 'node:readline';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { CliError, type Io } from '../src/cli/command-line.js';
import type { DeskStore } from '../src/desk/ports.js';
import { openStore } from '../src/store/open-store.js';
import type { Acknowledgement } from './crash-writer.js';
import { inTemporaryFolder } from './temporary-folder.js';
import { withPostgres } from './temporary-postgres.js';

export interface CrashReport {
  readonly store: DeskStore['engine'];
  readonly rounds: number;
  /** Changes that the killed processes had acknowledged. */
  readonly acknowledged: number;
  /** Acknowledged changes that were not there afterwards. */
  readonly lost: number;
  /** Contradictions found between revisions, proposals, audit log and hashes. */
  readonly torn: number;
}

const seed = 20_260_101;
/** A start takes about as long as this, ms: early kills fall into opening, migrating, importing. */
const startMs = 700;
/** Late kills come after at most so many acknowledged changes, and up to so many ms more. */
const mostChanges = 10;
const writingMs = 40;
/** Every so many rounds the kill comes early; the first rounds all do. */
const earlyEvery = 8;
const earlyAtFirst = 3;
const writerLimitMs = 60_000;

/** Mulberry32, a small generator of known quality, so that a run can be repeated. */
function randomFrom(start: number): () => number {
  let state = start;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

interface Place {
  readonly dataDir: string;
  readonly databaseUrl: string | undefined;
}

function startWriter(place: Place): ChildProcess {
  const script = fileURLToPath(new URL('./crash-writer.js', import.meta.url));
  return spawn(process.execPath, [script], {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, DATA_DIR: place.dataDir, DATABASE_URL: place.databaseUrl ?? '' },
  });
}

/** Starts a writer, kills it at its moment, and gives what it had acknowledged by then. */
async function killWriter(
  place: Place,
  early: boolean,
  random: () => number,
): Promise<readonly Acknowledgement[]> {
  const enough = early ? Number.POSITIVE_INFINITY : 1 + Math.floor(random() * mostChanges);
  const delayMs = random() * (early ? startMs : writingMs);
  const said: Acknowledgement[] = [];
  const writer = startWriter(place);
  let complaint = '';
  writer.stderr?.on('data', (chunk) => {
    complaint += String(chunk);
  });
  const lines = createInterface({ input: writer.stdout ?? process.stdin });
  const written = new Promise<void>((resolve) => {
    lines.on('line', (line) => {
      said.push(JSON.parse(line) as Acknowledgement);
      if (said.length >= enough) resolve();
    });
  });
  const exited = once(writer, 'exit');
  const drained = once(lines, 'close');
  if (!early) await Promise.race([written, exited, pause(writerLimitMs, null, { ref: false })]);
  await pause(delayMs);
  const endedByItself = writer.exitCode !== null;
  writer.kill('SIGKILL');
  if (!endedByItself) await exited;
  await drained;
  if (endedByItself) {
    const [line = ''] = complaint.split('\n').filter((text) => /error/i.test(text));
    throw new CliError(`the writer stopped by itself: ${line}`, 1);
  }
  return said;
}

async function isThere(store: DeskStore, said: Acknowledgement): Promise<boolean> {
  if ('proposal' in said) {
    const proposal = await store.proposals.find(said.proposal);
    return proposal !== null && proposal.version >= said.version;
  }
  const revision = await store.revisions.find({ kind: 'fact', id: said.fact }, said.number);
  return revision?.hash === said.hash;
}

/** Runs the rounds on one store. Everything acknowledged is looked for again at the end. */
async function crashRounds(place: Place, rounds: number): Promise<CrashReport> {
  const random = randomFrom(seed);
  const all: Acknowledgement[] = [];
  const lost = new Set<Acknowledgement>();
  const torn = new Set<string>();
  let engine: DeskStore['engine'] = 'sqlite';
  const look = async (acknowledged: readonly Acknowledgement[]) => {
    const store = await openStore(place);
    engine = store.engine;
    try {
      for (const one of acknowledged) if (!(await isThere(store, one))) lost.add(one);
      const { problems } = await store.verifyChain();
      for (const { code, where } of problems) torn.add(`${where}: ${code}`);
    } finally {
      await store.close();
    }
  };
  for (let round = 0; round < rounds; round += 1) {
    const early = round < earlyAtFirst || round % earlyEvery === 0;
    const said = await killWriter(place, early, random);
    all.push(...said);
    await look(said);
  }
  await look(all);
  return { store: engine, rounds, acknowledged: all.length, lost: lost.size, torn: torn.size };
}

function onSqlite(rounds: number): Promise<CrashReport> {
  return inTemporaryFolder('crash', (dataDir) =>
    crashRounds({ dataDir, databaseUrl: undefined }, rounds),
  );
}

const describeReport = ({ store, rounds, acknowledged, lost, torn }: CrashReport) =>
  `${store}: ${rounds} rounds, ${acknowledged} changes acknowledged, ${lost} lost, ${torn} torn\n`;

/** Prints a report per store; fails where anything was lost or torn. */
export async function benchCrash(
  { json, rounds }: { readonly json: boolean; readonly rounds: number },
  io: Io,
): Promise<number> {
  // Both at once: a round is mostly waiting for a process to start.
  const [onFile, onServer] = await Promise.all([
    onSqlite(rounds),
    withPostgres(io.env, (databaseUrl) => crashRounds({ dataDir: tmpdir(), databaseUrl }, rounds)),
  ]);
  const reports = onServer ? [onFile, onServer] : [onFile];
  if (!onServer) io.err('postgresql: none is reachable or installed; not measured\n');
  io.out(json ? `${JSON.stringify(reports)}\n` : reports.map(describeReport).join(''));
  return reports.every(({ lost, torn }) => lost === 0 && torn === 0) ? 0 : 1;
}
