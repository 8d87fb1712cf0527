/** Holds changes against the record and the known questions, in a thread of the back room. */
import { weightsIn } from '../answering/record-weights.js';
import { dayAt } from '../base/day.js';
import { type Assessed, assess } from '../desk/curation/assess.js';
import type { Resolved } from '../desk/curation/draft.js';
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
import type { Furniture } from './furniture.js';

/** What stays from one change to the next. */
function openAssessor({ files, dataDir, golden: questions }: Furniture) {
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
  const golden = {
    questions,
    answerWith: async (record: FactRecord) => {
      const ground = await groundInForce(current ?? record);
      const over =
        (await amendSnapshotInSlices(ground, record)) ??
        (await buildSnapshotInSlices(record, vocabulary, { weights }));
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
  return (
    change: Resolved,
    state: RecordState,
    revisions: Pick<RevisionReader, 'of'>,
    at: number,
  ): Promise<Assessed> => {
    now = at;
    current = state.record;
    return assess(change, state, revisions, parts);
  };
}

let opened: ReturnType<typeof openAssessor> | undefined;

/** Assesses a change as it would be where the desk is. */
export function assessChange(
  furniture: Furniture,
  ...rest: Parameters<ReturnType<typeof openAssessor>>
): Promise<Assessed> {
  opened ??= openAssessor(furniture);
  return opened(...rest);
}
