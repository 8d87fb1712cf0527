/** Holds changes against the record and the known questions, and tries them, in a thread of the back room. */
import { weightsIn } from '../answering/record-weights.js';
import { dayAt } from '../base/day.js';
import { type Assessed, assess } from '../desk/curation/assess.js';
import type { Resolved } from '../desk/curation/draft.js';
import { type Ahead, tryOutOver } from '../desk/curation/trial.js';
import { makeGoldenCheck } from '../desk/golden.js';
import type { RevisionReader } from '../desk/ports.js';
import type { RecordState } from '../desk/record-keeper.js';
import { amendSnapshotInSlices, buildSnapshotInSlices, type Snapshot } from '../desk/snapshot.js';
import { identitiesIn } from '../facts/identity.js';
import type { FactRecord } from '../facts/record.js';
import { inquire } from '../inquiry/inquire.js';
import { scoreOf } from '../inquiry/outcome.js';
import { vocabularyOf } from '../open-record.js';
import { readText } from '../reading/read-text.js';
import { cacheIn, makeEngineCache } from '../store/engine-cache.js';
import type { Card } from '../wording/card.js';
import type { Furniture } from './furniture.js';

/** Assesses changes as it would be done where the desk is; what is made for one stays for the next. */
export function openAssessor({ files, dataDir, golden: questions }: Furniture) {
  const vocabulary = vocabularyOf(files);
  const weights = weightsIn(files);
  const cache = makeEngineCache(cacheIn(dataDir));
  let now = 0;
  let inForce: { readonly record: FactRecord; readonly ground: Promise<Snapshot> } | undefined;
  const groundInForce = (record: FactRecord) => {
    if (inForce?.record !== record) {
      inForce = { record, ground: buildSnapshotInSlices(record, vocabulary, { cache, weights }) };
    }
    return inForce.ground;
  };
  let current: FactRecord | undefined;
  const groundOver = async (record: FactRecord) =>
    (await amendSnapshotInSlices(await groundInForce(current ?? record), record)) ??
    (await buildSnapshotInSlices(record, vocabulary, { weights }));
  const golden = {
    questions,
    answerWith: async (record: FactRecord) => {
      const over = await groundOver(record);
      return (text: string) =>
        scoreOf(inquire(over, { text, today: dayAt(now, record.about.timeZone) }));
    },
  };
  const parts = {
    read: readText,
    identities: identitiesIn(files),
    golden: makeGoldenCheck(golden),
    answerWith: golden.answerWith,
    now: () => now,
  };
  const tryOut = tryOutOver(groundOver, () => now);
  return {
    assess(
      change: Resolved,
      state: RecordState,
      revisions: Pick<RevisionReader, 'of'>,
      at: number,
    ): Promise<Assessed> {
      now = at;
      current = state.record;
      return assess(change, state, revisions, parts);
    },
    tryOut(ahead: Ahead, text: string, at: number): Promise<Card> {
      now = at;
      current = ahead.state.record;
      return tryOut(ahead, text);
    },
  };
}

export type Assessor = ReturnType<typeof openAssessor>;
