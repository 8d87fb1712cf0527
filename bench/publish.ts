/**
 * `desk bench publish`: how long after its commit a change is told, by the process that published
 * it and by a second one on the same store.
 */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { tmpdir } from 'node:os';
import { createInterface } from 'node:readline';
import { setImmediate as nextTick, setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { CliError, type Io } from '../src/cli/command-line.js';
import type { DeskStore } from '../src/desk/ports.js';
import { type OpenDesk, openDesk } from '../src/open-desk.js';
import { askedFact, revisionTold } from './publish-question.js';
import { inTemporaryFolder } from './temporary-folder.js';
import { withPostgres } from './temporary-postgres.js';

export interface PublishReport {
  readonly store: DeskStore['engine'];
  /** Who tells the change: the process that published it, or another one. */
  readonly process: 'same' | 'second';
  readonly publishes: number;
  /** Milliseconds from the commit to the first answer with the new revision. */
  readonly medianMs: number;
  readonly maxMs: number;
}

const mostPublishes = 8;
/** A change is told at once and weighed anew in the background, for seconds; then comes the next. */
const pauseMs = 4_000;
const limitMs = 30_000;
const moderator = { id: '1', name: 'Moderator' };
const reason = 'publishing benchmark';

interface Place {
  readonly dataDir: string;
  readonly databaseUrl: string | undefined;
}

interface Sighting {
  readonly revision: number;
  readonly at: number;
}

/** A second process and when it first told which revision. */
async function startWatcher(place: Place) {
  const script = fileURLToPath(new URL('./publish-watcher.js', import.meta.url));
  const watcher: ChildProcess = spawn(process.execPath, [script], {
    stdio: ['ignore', 'pipe', 'ignore', 'ipc'],
    env: { ...process.env, DATA_DIR: place.dataDir, DATABASE_URL: place.databaseUrl ?? '' },
  });
  const seen = new Map<number, number>();
  const waiting = new Map<number, (at: number) => void>();
  const lines = createInterface({ input: watcher.stdout ?? process.stdin });
  const exited = once(watcher, 'exit').then(() => {
    throw new CliError('the second process stopped by itself', 1);
  });
  exited.catch(() => undefined);
  lines.on('line', (line) => {
    const { revision, at } = JSON.parse(line) as Sighting;
    seen.set(revision, at);
    waiting.get(revision)?.(at);
  });
  const whenTold = (revision: number): Promise<number> => {
    const at = seen.get(revision);
    if (at !== undefined) return Promise.resolve(at);
    const told = new Promise<number>((resolve) => waiting.set(revision, resolve));
    return Promise.race([told, exited]);
  };
  const stop = async () => {
    watcher.kill('SIGKILL');
    await exited.catch(() => undefined);
  };
  return { whenTold, stop };
}

/** Publishes another figure and gives its revision and the moment of its commit. */
async function publishOnce(desk: OpenDesk, turn: number): Promise<Sighting> {
  const ref = { kind: 'fact', id: askedFact } as const;
  const { entry, number: base } = await desk.curation.latest(ref);
  if (entry.kind !== 'fact') throw new Error('not a fact');
  const figures = entry.body.figures.map((figure) => ({
    ...figure,
    value: `${14_000 + turn * 7}`,
  }));
  let at = 0;
  const stop = desk.store.watch(() => {
    at ||= Date.now();
  });
  const body = { ...entry.body, figures };
  const draft = { action: 'edit', ref, base, reason, body } as const;
  const { revision } = await desk.curation.propose(moderator, draft, reason);
  stop();
  if (!revision) throw new CliError('the change was not published', 1);
  return { revision: revision.number, at };
}

async function untilTold(desk: OpenDesk, revision: number): Promise<number> {
  const giveUpAt = Date.now() + limitMs;
  while (desk.snapshots.current().record.byId.get(askedFact)?.revision !== revision) {
    if (Date.now() > giveUpAt) throw new CliError('a published change was not told in 30 s', 1);
    await nextTick();
  }
  if ((await revisionTold(desk)) !== revision) throw new CliError('another revision was told', 1);
  return Date.now();
}

function reportOf(
  store: PublishReport['store'],
  teller: PublishReport['process'],
  times: readonly number[],
): PublishReport {
  const sorted = [...times].sort((a, b) => a - b);
  return {
    ...{ store, process: teller, publishes: times.length },
    medianMs: sorted[Math.floor(sorted.length / 2)] ?? 0,
    maxMs: sorted.at(-1) ?? 0,
  };
}

async function measure(place: Place, publishes: number): Promise<readonly PublishReport[]> {
  const desk = await openDesk({ ...place, approvals: 1 });
  try {
    const watcher = await startWatcher(place);
    try {
      await watcher.whenTold(1);
      const same: number[] = [];
      const second: number[] = [];
      for (let turn = 0; turn < publishes; turn += 1) {
        await pause(pauseMs);
        const { revision, at } = await publishOnce(desk, turn);
        const [here, there] = [untilTold(desk, revision), watcher.whenTold(revision)];
        same.push((await here) - at);
        second.push((await there) - at);
      }
      const { engine } = desk.store;
      return [reportOf(engine, 'same', same), reportOf(engine, 'second', second)];
    } finally {
      await watcher.stop();
    }
  } finally {
    await desk.close();
  }
}

function onSqlite(publishes: number): Promise<readonly PublishReport[]> {
  return inTemporaryFolder('publish', (dataDir) =>
    measure({ dataDir, databaseUrl: undefined }, publishes),
  );
}

/** Prints a report per store and process. */
export async function benchPublish(
  { json, rounds }: { readonly json: boolean; readonly rounds: number },
  io: Io,
): Promise<number> {
  const publishes = Math.min(rounds, mostPublishes);
  const served = await withPostgres(io.env, (databaseUrl) =>
    measure({ dataDir: tmpdir(), databaseUrl }, publishes),
  );
  if (!served) io.err('postgresql: none is reachable or installed; not measured\n');
  const reports = [...(await onSqlite(publishes)), ...(served ?? [])];
  if (json) io.out(`${JSON.stringify(reports)}\n`);
  else {
    for (const { store, process: teller, publishes: n, medianMs, maxMs } of reports) {
      io.out(`${store}, ${teller} process: median ${medianMs} ms, longest ${maxMs} ms of ${n}\n`);
    }
  }
  return 0;
}
