/** What is wrong with files of the record, by file, entry and field. Pure. */

/** Where files are no record at all; other codes are those of the rules. */
export type FileProblemCode = 'yaml' | 'schema' | 'duplicate-id' | 'missing-file';

export interface Problem {
  readonly code: FileProblemCode | (string & {});
  readonly file: string;
  /** Id of the fact, source or topic; empty where the whole file is meant. */
  readonly fact: string;
  /** Path of the field inside it, `figures.0.value`. */
  readonly field: string;
  /** What was found and what is wanted, in English; empty for what a rule has found. */
  readonly detail: string;
  /** What the wording of the rule needs. */
  readonly context?: Readonly<Record<string, unknown>>;
}
