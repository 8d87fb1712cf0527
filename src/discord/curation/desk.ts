/** What the curation commands need of the desk: services, never the store. */
import type { Answer, Question } from '../../answering/verdict.js';
import { UserError } from '../../base/user-error.js';
import type { Curation } from '../../desk/curation/curation.js';
import type { RecordFiles } from '../../desk/files/record-files.js';
import type { FactRecord } from '../../facts/record.js';
import type { DraftBox } from './draft-box.js';
import type { Work } from './work.js';

/** Answers from a record that is not in force. */
export interface TrialAnswers {
  answer(question: Question): Answer;
}

export interface Curating {
  readonly curation: Curation;
  readonly files: RecordFiles;
  readonly drafts: DraftBox<Work>;
  readonly answersOver: (record: FactRecord) => Promise<TrialAnswers>;
  /** Milliseconds since 1970. */
  readonly now: () => number;
}

/** @throws UserError `no-curating` where the desk has no store to curate in */
export function curatingOf(desk: { readonly curating?: Curating }): Curating {
  if (!desk.curating) throw new UserError('no-curating');
  return desk.curating;
}
