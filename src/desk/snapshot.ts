/** Builds what readers see from a record: the record, what answers from it, what checks against it. */
import { isDeepStrictEqual } from 'node:util';
import {
  type Answerer,
  buildAnswerer,
  type Prepared,
  prepareSteps,
} from '../answering/answerer.js';
import type { Weights } from '../answering/weighing.js';
import { inSlices } from '../base/steps.js';
import { buildClaimChecker } from '../claims/check.js';
import { readFacts } from '../claims/fact-reading.js';
import type { FactRecord } from '../facts/record.js';
import { asToldOf, asToldRecord } from '../facts/withdrawn.js';
import type { Ground } from '../inquiry/inquire.js';
import type { Vocabulary } from '../reading/concepts/vocabulary.js';
import { pauses } from './pauses.js';

/** Everything readers see, swapped in one step. */
export type Snapshot = Ground;

/** Gives the snapshot in force; it changes only as a whole. */
export interface SnapshotSource {
  current(): Snapshot;
}

const checkerOver = (record: FactRecord, { reader, profiles }: Answerer) =>
  buildClaimChecker(record, reader, profiles);

function snapshotOf(record: FactRecord, answerer: Answerer): Snapshot {
  return { record, answerer, checker: checkerOver(record, answerer) };
}

/** Takes seconds over some thousand phrasings; nothing is shared with an earlier snapshot. */
export function buildSnapshot(record: FactRecord, vocabulary: Vocabulary): Snapshot {
  return snapshotOf(record, buildAnswerer(asToldRecord(record), vocabulary));
}

/**
 * Gives what `prepare` makes of a record, from an earlier run where it can: `prepare` is handed what
 * was kept and makes the rest. Fails only where `prepare` does.
 */
export type PreparedCache = (
  record: FactRecord,
  vocabulary: Vocabulary,
  prepare: (held: Partial<Prepared>) => Promise<Prepared>,
  signal?: AbortSignal,
) => Promise<Prepared>;

export interface InSlices {
  /** Where what was prepared before is kept. */
  readonly cache?: PreparedCache;
  /** Fitted to the record; the shipped ones where they are left out. */
  readonly weights?: Weights | undefined;
  /** Aborted where the snapshot is not wanted any more. */
  readonly signal?: AbortSignal;
}

const withoutCache: PreparedCache = (_record, _vocabulary, prepare) => prepare({});

/**
 * The same, letting other work run in between, and faster where `cache` holds what it takes.
 * @throws the signal's reason, once it is aborted
 */
export async function buildSnapshotInSlices(
  record: FactRecord,
  vocabulary: Vocabulary,
  { cache = withoutCache, weights, signal }: InSlices = {},
): Promise<Snapshot> {
  const asked = asToldRecord(record);
  const prepared = await cache(
    asked,
    vocabulary,
    (held) => inSlices(prepareSteps(asked, vocabulary, held), pauses(signal)),
    signal,
  );
  const answerer = buildAnswerer(asked, vocabulary, prepared, weights);
  await inSlices(readFacts(record.facts, answerer.reader), pauses(signal));
  return snapshotOf(record, answerer);
}

/** More changed facts than this are taken in by a rebuild alone. */
const mostAmended = 12;

/**
 * A snapshot of a changed record on the ground of an earlier one, at once: changed facts are taken
 * in one by one, and a fact that is gone is not told any more. `null` where so much changed, or
 * topics not on record did, that only a rebuild will do.
 */
export function amendSnapshot(previous: Snapshot, record: FactRecord): Snapshot | null {
  const changed = record.facts.filter(
    (fact) => !isDeepStrictEqual(previous.record.byId.get(fact.id), fact),
  );
  const sameTopics = isDeepStrictEqual(record.notOnRecord, previous.record.notOnRecord);
  if (changed.length > mostAmended || !sameTopics) return null;
  const answerer = changed.reduce(
    (amended, fact) => amended.withFact(asToldOf(fact)),
    previous.answerer,
  );
  let checker: Snapshot['checker'] | undefined;
  return {
    record,
    answerer,
    // Takes long itself, and most that is asked of an amended record is no claim.
    get checker() {
      checker ??= checkerOver(record, answerer);
      return checker;
    },
  };
}
