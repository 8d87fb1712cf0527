/** The record straight from the reviewed files, for the command line, tests and a first start. */

import type { Problem } from '../facts/problem.js';
import type { DataFile } from '../facts/read-files.js';
import { readRecordFiles } from '../facts/read-files.js';
import { type FactRecord, makeRecord } from '../facts/record.js';
import { settleFacts } from '../facts/settle.js';
import { type ReadText, validateRecord } from '../facts/validate.js';
import { describeProblem } from '../wording/curation/problems.js';

/** Reviewed files that contradict themselves; `problems` names file, fact and field. */
export class RecordFilesError extends Error {
  constructor(readonly problems: readonly Problem[]) {
    super(problems.map(describeProblem).join('\n'));
    this.name = 'RecordFilesError';
  }
}

/**
 * Validates the files and settles them into a record of first revisions.
 * @throws RecordFilesError where anything is wrong with them
 */
export function recordFromFiles(files: readonly DataFile[], read: ReadText): FactRecord {
  const filed = readRecordFiles(files);
  const problems = validateRecord(filed, read);
  if (problems.length > 0) throw new RecordFilesError(problems);
  return makeRecord({
    ...(filed.about ? { about: filed.about } : {}),
    topics: filed.topics,
    facts: settleFacts(
      filed.facts.map(({ topic, body }) => ({ ...body, topic, revision: 1, publishedAt: null })),
    ),
    sources: filed.sources,
    rates: filed.rates,
    incomparable: filed.incomparable,
    notOnRecord: filed.notOnRecord,
  });
}
