/** Runs every check over a change. Pure. */
import type { CheckInput, CheckResult, FactChange } from './check.js';
import { checkDerivedDates } from './derived.js';
import { checkNewFact, checkPhrasings } from './duplicates.js';
import { checkIdentities } from './identities.js';
import { checkParts } from './parts.js';
import { checkDerivedValues, checkPlausible } from './plausible.js';
import { checkFormulas, checkRate, checkReferences, checkRetirement } from './references.js';
import { checkSlips } from './slips.js';
import { checkStatements } from './statement.js';

function factChange(input: CheckInput): FactChange | null {
  const { after, before } = input;
  if (after?.kind !== 'fact') return null;
  const settled = input.proposed.byId.get(after.body.id);
  const body = settled ? { ...after.body, figures: settled.figures } : after.body;
  return { ...input, after, before: before?.kind === 'fact' ? before : null, body };
}

const ofAny = [
  checkFormulas,
  checkRate,
  checkRetirement,
  checkParts,
  checkIdentities,
  checkDerivedDates,
  checkPhrasings,
];
const ofFacts = [
  checkSlips,
  checkStatements,
  checkReferences,
  checkPlausible,
  checkDerivedValues,
  checkNewFact,
];

/** Blocks before warnings, otherwise as they came. */
export function bySeverity(checks: readonly CheckResult[]): readonly CheckResult[] {
  const weight = { block: 0, warn: 1 } as const;
  return [...checks].sort((a, b) => weight[a.level] - weight[b.level]);
}

/** What is wrong or worth telling about a change; blocks before warnings, otherwise in a fixed order. */
export function runChecks(input: CheckInput): readonly CheckResult[] {
  const change = factChange(input);
  return bySeverity([
    ...(change ? ofFacts.flatMap((check) => check(change)) : []),
    ...ofAny.flatMap((check) => check(input)),
  ]);
}
