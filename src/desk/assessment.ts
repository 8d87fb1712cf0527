/** What the desk makes of a change before it is published. */
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
}

/** The checks that stop publication. */
export function blocksOf(assessment: Assessment): readonly CheckResult[] {
  return assessment.checks.filter((check) => check.level === 'block');
}
