/** Builds what readers see from a record: the record, what answers from it, what checks against it. */
import { isDeepStrictEqual } from 'node:util';
import { answererSteps, type Prepared, prepareSteps } from '../answering/answerer.js';
import { suggestionSteps } from '../answering/autocomplete.js';
import type { Weights } from '../answering/weighing.js';
import { inSlices, toEnd } from '../base/steps.js';
import { checkerSteps } from '../claims/check.js';
import { chartedSteps } from '../facts/charts.js';
import { lexemeSteps } from '../facts/derive/terms.js';
import { allFigures } from '../facts/parts.js';
import type { Fact, FactRecord } from '../facts/record.js';
import { seriesSteps } from '../facts/series/series.js';
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

function* snapshotSteps(
  record: FactRecord,
  vocabulary: Vocabulary,
  prepared?: Prepared,
  weights?: Weights,
): Generator<void, Snapshot> {
  const answerer = yield* answererSteps(asToldRecord(record), vocabulary, prepared, weights);
  const checker = yield* checkerSteps(record, answerer.reader, answerer.profiles);
  return { record, answerer, checker };
}

/** Finds what questions ask of a record, ahead of the first that does, in slices. */
export const layGround = ({ record }: Snapshot): Promise<void> =>
  inSlices(groundworkSteps(record), pauses());

function* groundworkSteps(record: FactRecord): Generator<void, void> {
  yield* seriesSteps(record);
  yield* lexemeSteps(record);
  allFigures(record);
}

/**
 * Finds what is suggested while somebody types, ahead of the first who does, in slices.
 * @throws the signal's reason, once it is aborted
 */
export const laySuggestions = ({ record }: Snapshot, signal?: AbortSignal): Promise<void> =>
  inSlices(suggestingSteps(record), pauses(signal));

function* suggestingSteps(record: FactRecord): Generator<void, void> {
  yield* suggestionSteps(record);
  yield* suggestionSteps(yield* chartedSteps(record));
}

/** Takes seconds over some thousand phrasings. */
export function buildSnapshot(record: FactRecord, vocabulary: Vocabulary): Snapshot {
  return toEnd(snapshotSteps(record, vocabulary));
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
  return inSlices(snapshotSteps(record, vocabulary, prepared, weights), pauses(signal));
}

/** More changed facts than this are taken in by a rebuild alone. */
const mostAmended = 12;

function* amendSteps(previous: Snapshot, record: FactRecord): Generator<void, Snapshot | null> {
  const changed: Fact[] = [];
  for (const fact of record.facts) {
    if (!isDeepStrictEqual(previous.record.byId.get(fact.id), fact)) changed.push(fact);
    yield;
  }
  const sameTopics = isDeepStrictEqual(record.notOnRecord, previous.record.notOnRecord);
  if (changed.length > mostAmended || !sameTopics) return null;
  const answerer = yield* previous.answerer.withFactsSteps(
    changed.map(asToldOf),
    asToldRecord(record),
  );
  const checker = yield* checkerSteps(record, answerer.reader, answerer.profiles);
  return { record, answerer, checker };
}

/**
 * A snapshot of a changed record on the ground of an earlier one: changed facts are taken in one by
 * one, and a fact that is gone is not told any more. `null` where so much changed, or topics not on
 * record did, that only a rebuild will do.
 */
export const amendSnapshot = (previous: Snapshot, record: FactRecord): Snapshot | null =>
  toEnd(amendSteps(previous, record));

/**
 * The same, letting other work run in between.
 * @throws the signal's reason, once it is aborted
 */
export const amendSnapshotInSlices = (
  previous: Snapshot,
  record: FactRecord,
  signal?: AbortSignal,
): Promise<Snapshot | null> => inSlices(amendSteps(previous, record), pauses(signal));
