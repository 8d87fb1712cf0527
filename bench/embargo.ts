/**
 * `desk bench embargo`: two desks, one of which holds something until its minute. Whatever the public
 * tries before, both answer the same with the same requests; afterwards everybody has it; and it goes
 * live exactly once, though processes are killed about its minute or two run on one store.
 */
import { cp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { CliError, type Io } from '../src/cli/command-line.js';
import { editedFact, hold, newFact, outQuestions } from './embargo/held.js';
import { publishedOnce } from './embargo/once.js';
import { type Probe, probesOf, tells } from './embargo/probes.js';
import { type Heard, openRoom, type Room } from './embargo/room.js';
import { inTemporaryFolder } from './temporary-folder.js';
import { withPostgres } from './temporary-postgres.js';

export interface EmbargoReport {
  readonly probes: number;
  /** Probes that the two desks answered differently, or with other requests. */
  readonly differing: number;
  /** Probes that were answered with something held. */
  readonly leaks: number;
  /** Revisions that each held change became; the worst of all rounds. */
  readonly published: number;
}

const rounds = 3;
const minuteMs = 60_000;
/** Runs of a probe before a difference counts: what is told differs every time. */
const mostRuns = 3;

/** The first place at which two answers part, with some of what stands there. */
function whereDiffers(a: Heard, b: Heard): string {
  const [x, y] = a.shown === b.shown ? [a.behind, b.behind] : [a.shown, b.shown];
  let at = 0;
  while (at < x.length && x[at] === y[at]) at += 1;
  const near = (text: string) => text.slice(Math.max(0, at - 60), at + 120);
  return `  ${near(x)}\n  ${near(y)}`;
}

const isSame = (a: Heard, b: Heard) => a.shown === b.shown && a.behind === b.behind;

/** What both desks made of a probe. */
async function both(probe: Probe, held: Room, other: Room): Promise<readonly [Heard, Heard]> {
  for (let run = 1; ; run += 1) {
    const heard = await held.hear((journalist) => probe.run(journalist, held.desk));
    const beside = await other.hear((journalist) => probe.run(journalist, other.desk));
    if (isSame(heard, beside) || run === mostRuns) return [heard, beside];
  }
}

/** Whether everybody has what was held, by every way into the desk. */
async function isOut({ desk, hear }: Room): Promise<boolean> {
  const { record } = desk.snapshots.current();
  if (record.byId.get(editedFact)?.revision !== 2 || !record.byId.has(newFact)) return false;
  const told = await Promise.all([
    ...outQuestions.map(async ([text, figure]) => {
      const { shown } = await hear((journalist) =>
        journalist.slash('ask', { question: text }).then(({ message }) => message),
      );
      return shown.includes(figure);
    }),
    hear((journalist) => journalist.autocomplete('fact', 'id', 'newly registered')).then(
      ({ shown }) => shown.includes(newFact),
    ),
  ]);
  return told.every(Boolean);
}

async function probing(count: number, io: Io): Promise<Omit<EmbargoReport, 'published'>> {
  return inTemporaryFolder('embargo', (heldFolder) =>
    inTemporaryFolder('embargo', async (otherFolder) => {
      const clock = { now: Date.UTC(2026, 2, 3, 9) };
      const now = () => clock.now;
      const held = await openRoom(heldFolder, now);
      // Both tell the same record so far: what was prepared for one serves the other.
      await cp(path.join(heldFolder, 'cache'), path.join(otherFolder, 'cache'), {
        recursive: true,
      });
      const other = await openRoom(otherFolder, now);
      try {
        const due = clock.now + 30 * minuteMs;
        await hold(held.desk, new Date(due).toISOString());
        let [differing, leaks] = [0, 0];
        for (const probe of probesOf(other.desk.snapshots.current().record, count)) {
          const [heard, beside] = await both(probe, held, other);
          if (!isSame(heard, beside)) {
            differing += 1;
            io.err(`differs: ${probe.name} ${probe.typed}\n${whereDiffers(heard, beside)}\n`);
          }
          if (tells(probe, heard.shown) || tells(probe, heard.behind)) {
            leaks += 1;
            io.err(`tells: ${probe.name} ${probe.typed}\n`);
          }
        }
        clock.now = due;
        await held.desk.refresh();
        if (!(await isOut(held))) throw new CliError('what was held is not out after its time', 1);
        return { probes: count, differing, leaks };
      } finally {
        await held.close();
        await other.close();
      }
    }),
  );
}

async function publishing(io: Io): Promise<number> {
  const onFile = await inTemporaryFolder('embargo', (dataDir) =>
    publishedOnce({ dataDir, databaseUrl: undefined }, 1, rounds),
  );
  const onServer = await withPostgres(io.env, (databaseUrl) =>
    publishedOnce({ dataDir: tmpdir(), databaseUrl }, 2, rounds),
  );
  if (!onServer) io.err('postgresql: none is reachable or installed; not measured\n');
  const counts = [...onFile, ...(onServer ?? [])];
  return counts.find((count) => count !== 1) ?? 1;
}

/** Prints the report; fails where anything differed, leaked or did not go live exactly once. */
export async function benchEmbargo(
  { json, probes = 500 }: { readonly json: boolean; readonly probes?: number | undefined },
  io: Io,
): Promise<number> {
  const report: EmbargoReport = { ...(await probing(probes, io)), published: await publishing(io) };
  const { differing, leaks, published } = report;
  io.out(
    json
      ? `${JSON.stringify(report)}\n`
      : `${probes} probes: ${differing} differing, ${leaks} leaks; published ${published} time(s)\n`,
  );
  return differing === 0 && leaks === 0 && published === 1 ? 0 : 1;
}
