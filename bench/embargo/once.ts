/** Whether what is held goes live exactly once, over kills and with two processes on one store. */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { CliError } from '../../src/cli/command-line.js';
import { makeCuration } from '../../src/desk/curation/curation.js';
import { importOnFirstStart } from '../../src/desk/files/import-files.js';
import { makeRecordKeeper } from '../../src/desk/record-keeper.js';
import { readText } from '../../src/reading/read-text.js';
import { readDataFolder } from '../../src/store/data-folder.js';
import { openStore } from '../../src/store/open-store.js';
import { seeded } from '../typing-errors.js';
import { editedFact, factBody, putUp, withFirstValue } from './held.js';

export interface Place {
  readonly dataDir: string;
  readonly databaseUrl: string | undefined;
}

/** How long before its minute something is held, ms: a process is up and waiting by then. */
const aheadMs = 2_000;
/** Kills come up to so many ms before the minute, or after it. */
const aroundMs = 120;
const patienceMs = 60_000;
const pollMs = 50;

async function startWaiter({ dataDir, databaseUrl }: Place): Promise<ChildProcess> {
  const script = fileURLToPath(new URL('./waiter.js', import.meta.url));
  const child = spawn(process.execPath, [script], {
    stdio: ['ignore', 'pipe', 'ignore'],
    env: { ...process.env, DATA_DIR: dataDir, DATABASE_URL: databaseUrl ?? '' },
  });
  if (child.stdout) await Promise.race([once(child.stdout, 'data'), once(child, 'exit')]);
  if (child.exitCode !== null) throw new CliError('a waiting process stopped by itself', 1);
  return child;
}

async function kill(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const gone = once(child, 'exit');
  child.kill('SIGKILL');
  await gone;
}

/**
 * Holds a change, round after round, with `processes` waiting for it. In every round but the first
 * one of them is killed with signal 9 about its minute, and one is started again.
 * Gives how many revisions each held change became.
 */
export async function publishedOnce(
  place: Place,
  processes: number,
  rounds: number,
): Promise<readonly number[]> {
  const random = seeded(20_260_417);
  const store = await openStore(place);
  try {
    await importOnFirstStart(store, await readDataFolder(), readText);
    const curation = makeCuration({
      ...{ store, keeper: makeRecordKeeper(store), approvals: 2 },
      ...{ read: readText, identities: [], now: Date.now },
    });
    const counts: number[] = [];
    for (let round = 0; round < rounds; round += 1) {
      const waiters = await Promise.all(
        Array.from({ length: processes }, () => startWaiter(place)),
      );
      try {
        const { body, base } = await factBody({ curation }, editedFact);
        const due = Date.now() + aheadMs;
        const id = await putUp(
          { curation },
          {
            ...{ action: 'edit', ref: { kind: 'fact', id: editedFact }, base },
            ...{ reason: 'embargo benchmark', kind: 'new-data' },
            body: withFirstValue(body, `${20_000 + round * 7}`),
            embargo: { publishAt: new Date(due).toISOString(), announcement: null },
          },
        );
        if (round > 0) {
          await pause(Math.max(0, due - Date.now() + Math.round((2 * random() - 1) * aroundMs)));
          const [victim] = waiters;
          if (victim) await kill(victim);
          // Some rounds the minute passes with nobody there.
          if (processes === 1) await pause(random() * 2 * aroundMs);
          waiters.push(await startWaiter(place));
        }
        const giveUpAt = Date.now() + patienceMs;
        const state = async () => (await store.proposals.find(id))?.state;
        while ((await state()) === 'held' && Date.now() < giveUpAt) await pause(pollMs);
        // Whoever would publish it again is given the time to.
        await pause(4 * pollMs);
        const { items } = await store.revisions.of({ kind: 'fact', id: editedFact });
        counts.push(items.filter(({ proposalId }) => proposalId === id).length);
      } finally {
        await Promise.all(waiters.map(kill));
      }
    }
    const { problems } = await store.verifyChain();
    if (problems.length > 0) throw new CliError(`the chain is broken: ${problems[0]?.where}`, 1);
    return counts;
  } finally {
    await store.close();
  }
}
