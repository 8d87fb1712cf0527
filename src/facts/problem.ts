/** What is wrong with a record, by file, fact and field. Pure. */

export type ProblemCode =
  | 'yaml'
  | 'schema'
  | 'duplicate-id'
  | 'duplicate-phrasing'
  | 'unknown-source'
  | 'unknown-fact'
  | 'unknown-figure'
  | 'statement-lacks-figure'
  | 'statement-has-other-figure'
  | 'derived-differs'
  | 'formula'
  | 'part-of'
  | 'no-source'
  | 'series'
  | 'caveat'
  | 'alternative'
  | 'missing-file';

export interface Problem {
  readonly code: ProblemCode;
  readonly file: string;
  /** Id of the fact, source or topic; empty where the whole file is meant. */
  readonly fact: string;
  /** Path of the field inside it, `figures.0.value`. */
  readonly field: string;
  /** What was found and what is wanted, in English, for those who keep the files. */
  readonly detail: string;
}

/** `data/facts/grades.yaml: five-a-rated: figures.0.value: ...` */
export function describeProblem(problem: Problem): string {
  return [problem.file, problem.fact, problem.field, problem.detail].filter(Boolean).join(': ');
}
