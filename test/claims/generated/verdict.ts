/** The oracle: from what a sentence states of a figure to the verdicts that are right. */
import { Decimal } from 'decimal.js';
import type { Measure } from './measures.js';

export type Verdict = 'matches' | 'rounded' | 'differs' | 'outdated-or-other' | 'no-record';

/** How a sentence relates its figure to the thing counted. */
export type Relation =
  | 'is'
  | 'about'
  | 'nearly'
  | 'over'
  | 'at-least'
  | 'at-most'
  | 'less-than'
  | 'between';

/** What may be said of one figure of a sentence. */
export interface Expected {
  /** The verdicts that are right. */
  readonly verdicts: readonly Verdict[];
  /** The facts that may be named with a verdict other than no-record; any where empty. */
  readonly facts: readonly string[];
}

/** A figure as it is said: its value and the size of its last stated place. */
export interface Said {
  readonly value: Decimal;
  readonly step: Decimal;
}

export const borneOut = ['matches', 'rounded'] as const satisfies readonly Verdict[];

/** For a figure that is denied, asked, planned or somebody else's: no mark of approval, whatever else. */
export const notBorneOut = [
  'differs',
  'outdated-or-other',
  'no-record',
] as const satisfies readonly Verdict[];

const offBy = (said: Decimal, record: Decimal) => said.minus(record).abs().div(record).toNumber();

function significantDigits({ value, step }: Said): number {
  return value.abs().div(step).toFixed(0).length;
}

/** Whether the record's value rounds to the said one at the said one's own precision. */
function roundsTo(said: Said, record: Decimal, rounding: Decimal.Rounding): boolean {
  return record.div(said.step).toDecimalPlaces(0, rounding).times(said.step).eq(said.value);
}

/** A rounding that nobody disputes: close, or right at its own precision with two digits or more. */
function fair(said: Said, record: Decimal, rounding: Decimal.Rounding): boolean {
  const gap = offBy(said.value, record);
  if (gap <= 0.01) return true;
  return roundsTo(said, record, rounding) && (gap <= 0.025 || significantDigits(said) >= 2);
}

/** A rounding that some would grant: right, but with a single digit left. */
function loose(said: Said, record: Decimal, rounding: Decimal.Rounding): boolean {
  return roundsTo(said, record, rounding);
}

/**
 * The verdicts for a figure that is said, with this relation, of the very thing on record.
 * `upper` is the upper end of a range.
 */
export function verdictsOf(
  measure: Measure,
  relation: Relation,
  said: Said,
  upper?: Said,
): readonly Verdict[] {
  const record = new Decimal(measure.value);
  const order = said.value.cmp(record);
  if (measure.over) return verdictsOfOver(relation, said, record);
  switch (relation) {
    case 'is':
      if (order === 0) return ['matches'];
      if (fair(said, record, Decimal.ROUND_HALF_UP)) return ['rounded'];
      if (loose(said, record, Decimal.ROUND_HALF_UP)) return ['rounded', 'differs'];
      return ['differs'];
    case 'about':
      if (order === 0) return borneOut;
      if (fair(said, record, Decimal.ROUND_HALF_UP)) return ['rounded'];
      if (loose(said, record, Decimal.ROUND_HALF_UP)) return ['rounded', 'differs'];
      return ['differs'];
    case 'nearly':
      if (order < 0) return ['differs'];
      if (order === 0) return ['matches', 'rounded', 'differs'];
      if (fair(said, record, Decimal.ROUND_CEIL)) return ['rounded'];
      return ['rounded', 'differs'];
    case 'over':
      if (order >= 0) return ['differs'];
      return trueBound(said, record, Decimal.ROUND_FLOOR);
    case 'at-least':
      if (order > 0) return ['differs'];
      return trueBound(said, record, Decimal.ROUND_FLOOR);
    case 'less-than':
      if (order <= 0) return ['differs'];
      return trueBound(said, record, Decimal.ROUND_CEIL);
    case 'at-most':
      if (order < 0) return ['differs'];
      return trueBound(said, record, Decimal.ROUND_CEIL);
    case 'between': {
      if (!upper) throw new Error('a range has two ends');
      if (order > 0 || upper.value.lt(record)) return ['differs'];
      const width = upper.value.minus(said.value).div(record).toNumber();
      return width <= 0.1 ? borneOut : ['matches', 'rounded', 'differs', 'no-record'];
    }
  }
}

/** A bound that holds: a fair rounding where it is close, and arguable where it is far. */
function trueBound(said: Said, record: Decimal, rounding: Decimal.Rounding): readonly Verdict[] {
  const gap = offBy(said.value, record);
  if (gap <= 0.05 && fair(said, record, rounding)) return borneOut;
  if (roundsTo(said, record, rounding)) return ['matches', 'rounded', 'differs'];
  return ['matches', 'rounded', 'differs', 'no-record'];
}

/** Where the record itself says "over", a figure at most or short of the recorded one contradicts it. */
function verdictsOfOver(relation: Relation, said: Said, record: Decimal): readonly Verdict[] {
  const order = said.value.cmp(record);
  if (order === 0) {
    if (relation === 'is') return ['matches'];
    if (relation === 'about' || relation === 'over' || relation === 'at-least') return borneOut;
    return ['differs'];
  }
  if (offBy(said.value, record) <= 0.1) throw new Error('arguable: say the figure or a far one');
  if (order < 0 && (relation === 'over' || relation === 'at-least')) {
    return ['matches', 'rounded', 'differs', 'no-record'];
  }
  if (order > 0 && (relation === 'at-most' || relation === 'less-than')) {
    return ['matches', 'rounded', 'differs', 'no-record'];
  }
  return ['differs'];
}

/** What was said of a sentence's figures, beside what is right. */
export interface Judged {
  readonly verdict: Verdict;
  readonly factId: string | null;
}

const green = (verdict: Verdict) => verdict === 'matches' || verdict === 'rounded';

function fits(claim: Judged, expected: Expected): boolean {
  if (!expected.verdicts.includes(claim.verdict)) return false;
  return expected.facts.length === 0 || expected.facts.includes(claim.factId ?? '');
}

/** Whether the claims can be laid in order upon the expectations; those left over must allow silence. */
function laidInOrder(
  claims: readonly Judged[],
  expected: readonly Expected[],
  mayBeSilent: (left: Expected) => boolean,
): boolean {
  const [claim, ...claims_] = claims;
  const [first, ...rest] = expected;
  if (first === undefined) return claim === undefined;
  if (claim !== undefined && fits(claim, first) && laidInOrder(claims_, rest, mayBeSilent)) {
    return true;
  }
  return mayBeSilent(first) && laidInOrder(claims, rest, mayBeSilent);
}

export type Outcome = 'right' | 'false-assurance' | 'wrong';

/** How the claims read in a sentence do against what is right for it. A silent figure is no record. */
export function outcomeOf(claims: readonly Judged[], expected: readonly Expected[]): Outcome {
  const spoken = claims.filter(({ verdict }) => verdict !== 'no-record');
  if (laidInOrder(spoken, expected, (left) => left.verdicts.includes('no-record'))) return 'right';
  const assured = spoken.filter(({ verdict }) => green(verdict));
  const assurable = expected.map(({ verdicts, facts }) => ({
    facts,
    verdicts: verdicts.some(green) ? borneOut : [],
  }));
  return laidInOrder(assured, assurable, () => true) ? 'wrong' : 'false-assurance';
}
