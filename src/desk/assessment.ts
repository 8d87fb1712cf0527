/** What the desk makes of a change before it is published. */
import type { Brought } from '../facts/checks/brought.js';
import type { CheckResult } from '../facts/checks/check.js';
import type { DerivedChange } from '../facts/checks/derived.js';
import type { FieldChange } from '../facts/diff.js';

export interface Assessment {
  /** Against the revision it started from. */
  readonly changes: readonly FieldChange[];
  readonly checks: readonly CheckResult[];
  /** Figures of this and other facts that are computed anew because of it. */
  readonly derived: readonly DerivedChange[];
  /** Whether it touches a figure, what a figure rests on, or the existence of a fact. */
  readonly touchesFigures: boolean;
  /** Figures that it brings or changes: the second moderator has to have read them in the source. */
  readonly brought: readonly Brought[];
  /** Whether it changes nothing that readers are told or led to. */
  readonly unnoticed: boolean;
}

/** The checks that stop publication. */
export function blocksOf(assessment: Assessment): readonly CheckResult[] {
  return assessment.checks.filter((check) => check.level === 'block');
}
