/** What the desk and the threads of its back room hand each other. */
import type { EvaluationQuestion } from '../answering/evaluation.js';
import type { Resolved } from '../desk/curation/draft.js';
import type { DataFile } from '../facts/read-files.js';

/** What a thread starts with. */
export interface Furniture {
  /** Of the record and the vocabulary. */
  readonly files: readonly DataFile[];
  /** Where what was prepared before is kept. */
  readonly dataDir: string;
  /** Known questions. */
  readonly golden: readonly EvaluationQuestion[];
}

export interface ChangeToAssess {
  readonly change: Resolved;
  /** Milliseconds since 1970. */
  readonly now: number;
}

export interface QuestionToTry extends ChangeToAssess {
  readonly text: string;
}
