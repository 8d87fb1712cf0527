/** Builds what readers see from a record: the record, what answers from it, what checks against it. */
import { type Answerer, buildAnswerer } from '../answering/answerer.js';
import { buildReader } from '../answering/understand/read.js';
import type { Vocabulary } from '../answering/understand/vocabulary.js';
import { buildClaimChecker, type ClaimChecker } from '../claims/check.js';
import type { FactRecord } from '../facts/record.js';

/** Everything readers see, swapped in one step. */
export interface Snapshot {
  readonly record: FactRecord;
  readonly answerer: Answerer;
  readonly checker: ClaimChecker;
}

/** Gives the snapshot in force; it changes only as a whole. */
export interface SnapshotSource {
  current(): Snapshot;
}

/** Takes seconds over some thousand phrasings; nothing is shared with an earlier snapshot. */
export function buildSnapshot(record: FactRecord, vocabulary: Vocabulary): Snapshot {
  return {
    record,
    answerer: buildAnswerer(record, vocabulary),
    checker: buildClaimChecker(record, buildReader(vocabulary)),
  };
}
