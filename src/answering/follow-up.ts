/** Reads "and the municipal ones?" with the subject of the question before. Pure. */
import type { FactRecord } from '../facts/record.js';
import type { FactProfile } from './understand/profile.js';
import type { Reader, Reading } from './understand/read.js';
import type { Question } from './verdict.js';

export interface FollowUpContext {
  readonly record: FactRecord;
  readonly reader: Reader;
  readonly profiles: ReadonlyMap<string, FactProfile>;
}

export function complete(
  _reading: Reading,
  _question: Question,
  _context: FollowUpContext,
): { readonly reading: Reading } | undefined {
  return undefined;
}
