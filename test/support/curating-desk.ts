/**
 * The desk with its commands for moderators, over a real SQLite file in a folder of its own. What
 * answers the press does not follow the record here; `whole-desk.ts` has a desk where it does.
 */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { tryOutOver } from '../../src/desk/curation/trial.js';
import type { CurationOptions } from '../../src/desk/curation/workshop.js';
import { makeRecordFiles } from '../../src/desk/files/record-files.js';
import type { DeskStore } from '../../src/desk/ports.js';
import { amendSnapshot } from '../../src/desk/snapshot.js';
import type { Curating } from '../../src/discord/curation/desk.js';
import { makeDraftBox, randomToken } from '../../src/discord/curation/draft-box.js';
import { openStore } from '../../src/store/open-store.js';
import { deskOver, type TestDesk } from './curation.js';
import { makeDesk, reviewedSnapshot, type StartedDesk, startDesk } from './desk.js';

export interface CuratingDesk extends StartedDesk, Omit<TestDesk, 'store'> {
  readonly store: DeskStore;
  /** How far the record has come, and the hash of its newest audit line. */
  state(): Promise<string>;
}

/** 3 March 2026, when every shipped review-by date is still to come. */
const today = Date.UTC(2026, 2, 3, 9);

export async function startCuratingDesk(
  options: Partial<CurationOptions> = {},
): Promise<CuratingDesk> {
  const dataDir = await mkdtemp(path.join(tmpdir(), 'press-desk-'));
  const now = options.now ?? (() => today);
  const store = await openStore({ dataDir, now });
  const test = await deskOver(store, { ...options, now });
  const lean = await reviewedSnapshot('lean');
  const curating: Curating = {
    curation: test.curation,
    files: makeRecordFiles(store, test.curation),
    now,
    drafts: makeDraftBox({ now, token: randomToken }),
    tryOut: tryOutOver(async (record) => {
      const snapshot = amendSnapshot(lean, {
        ...record,
        // The lean record keeps few of the phrasings that the store has.
        facts: record.facts.map((fact) => {
          const kept = lean.record.byId.get(fact.id);
          return kept && kept.revision === fact.revision ? kept : fact;
        }),
        notOnRecord: lean.record.notOnRecord,
      });
      if (!snapshot) throw new Error('not to be amended');
      return snapshot;
    }, now),
  };
  const started = await startDesk({ desk: { ...makeDesk(lean), curating } });
  return {
    ...started,
    ...test,
    store,
    async state() {
      const [{ published }, report] = [await store.head(), await store.verifyChain()];
      return `${published} ${report.headHash} ${report.problems.length}`;
    },
    async stop() {
      await started.stop();
      await store.close();
      await rm(dataDir, { recursive: true, force: true });
    },
  };
}
