/** Whether a figure said is the one recorded, a fair rounding of it, or another. Exact decimals. Pure. */
import { Decimal } from 'decimal.js';
import type { FigureMention } from '../reading/figures/figure.js';
import { claimsNearness } from '../reading/figures/qualifiers.js';

/** A recorded value, in units of one (shares in percent, like the figures read). */
export interface RecordedValue {
  readonly value: Decimal;
  readonly qualifier: 'exact' | 'about' | 'over';
  /** The size of the last recorded digit, where it is not the last one that `value` shows. */
  readonly step?: Decimal;
}

export type SaidValue = Pick<
  FigureMention,
  'value' | 'qualifier' | 'approximateWord' | 'step' | 'range' | 'fraction' | 'below'
> & { readonly unit: Pick<FigureMention['unit'], 'kind'> };

export type Comparison = 'matches' | 'rounded' | 'differs';

/** The share of the record by which any fair rounding may be off. */
const closeBy = new Decimal('0.01');
/**
 * A value correctly rounded at its own precision may still mislead where little of it is printed
 * (1 billion for 1.4 billion). These bound how far off it may be: where a word says that it is
 * inexact, for bare shares (2% for 1.70%), and for other bare values (200 for 238 is none).
 */
const farthestHedged = new Decimal('0.2');
const farthestBare = new Decimal('0.05');
/** Bounds of "nearly" and "just over", and of a mere upper bound, cut off at a rounder number. */
const farthestNear = new Decimal('0.1');
const farthestBound = new Decimal('0.33');
/** A fraction used as a bound ("less than half") may be this many times the record, or the inverse. */
const fractionReach = new Decimal('1.5');

/** A range whose end is more times its beginning says nothing of what lies in it. */
const widestRange = 10;

const direction = { exact: 0, about: 0, under: -1, 'at-most': -1, over: 1, 'at-least': 1 } as const;

/** Recorded values are compared over and over. */
const steps = new WeakMap<Decimal, Decimal>();

/** The size of the last digit a value shows that is not a filling zero: 100 for 213900. */
export function stepOf(value: Decimal): Decimal {
  const step = steps.get(value) ?? lastDigit(value);
  steps.set(value, step);
  return step;
}

function lastDigit(value: Decimal): Decimal {
  if (value.isZero()) return new Decimal(1);
  const places = value.decimalPlaces();
  if (places > 0) return new Decimal(10).pow(-places);
  let step = new Decimal(1);
  while (value.modulo(step.times(10)).isZero()) step = step.times(10);
  return step;
}

/** How round a value is as a bound: the largest 1 or 5 times a power of ten that goes into it. */
function roundness(value: Decimal): Decimal {
  const step = stepOf(value);
  const half = step.times(5);
  return value.modulo(half).isZero() && half.lt(value) ? half : step;
}

/** The verdict where both values are equal, which then depends on the words alone. */
function compareEqual(said: SaidValue, recorded: RecordedValue): Comparison {
  switch (said.qualifier) {
    case 'exact':
    case 'about':
    case 'at-least':
      return 'matches';
    case 'over':
      return recorded.qualifier === 'over' ? 'matches' : 'differs';
    case 'at-most':
      return recorded.qualifier === 'over' ? 'differs' : 'matches';
    case 'under':
      // What is recorded as about 3,000 may be told as nearly 3,000.
      return recorded.qualifier === 'about' && claimsNearness(said.approximateWord ?? '')
        ? 'rounded'
        : 'differs';
  }
}

/** Whether a bound in the right direction is cut off fairly: over 12,000 for 12,858, less than 2% for 1.85%. */
function isFairBound(said: SaidValue, recorded: Decimal, gap: Decimal, near: boolean): boolean {
  const relative = gap.dividedBy(recorded.abs());
  const upward = direction[said.qualifier] > 0;
  if (said.fraction && !near) {
    const ratio = said.value.dividedBy(recorded);
    return ratio.lte(fractionReach) && ratio.times(fractionReach).gte(1);
  }
  const limit = near ? farthestNear : farthestBound;
  const reach = Decimal.max(roundness(said.value), said.fraction ? said.step : 0);
  return gap.lt(reach) && (upward && !near ? true : relative.lte(limit));
}

/** Whether a value is so far off that no rounding of it without a bound is the other. */
function isFarOff(said: Decimal, recorded: Decimal): boolean {
  const ratio = said.toNumber() / recorded.toNumber();
  return !(ratio > 0.7 && ratio < 1.3);
}

function compareUnequal(said: SaidValue, recorded: RecordedValue): Comparison {
  if (direction[said.qualifier] === 0 && isFarOff(said.value, recorded.value)) return 'differs';
  const difference = recorded.value.minus(said.value);
  const gap = difference.abs();
  const towards = direction[said.qualifier];
  if (towards !== 0 && difference.isPositive() !== towards > 0) return 'differs';
  if (recorded.value.isZero() || said.value.isNegative() !== recorded.value.isNegative()) {
    return 'differs';
  }
  const relative = gap.dividedBy(recorded.value.abs());
  const hedged = said.qualifier !== 'exact';
  const rounder = said.step.gt(recorded.step ?? stepOf(recorded.value));
  // A bare value printed as finely as the record is no rounding of it, but another value.
  if (relative.lte(closeBy) && (hedged || rounder)) return 'rounded';
  const tolerant = hedged || said.unit.kind === 'share';
  const farthest = tolerant ? farthestHedged : farthestBare;
  // 二百三十来 leaves the last digit said open, up or down.
  if (/来$/.test(said.approximateWord ?? '') && gap.lt(said.step) && relative.lte(farthestHedged))
    return 'rounded';
  if (gap.times(2).lte(said.step) && relative.lte(farthest)) return 'rounded';
  if (towards === 0) return 'differs';
  // 十几亿 says that it is between one and two thousand million.
  if (said.below && towards > 0) return recorded.value.lt(said.below) ? 'rounded' : 'differs';
  const word = said.approximateWord ?? '';
  // 几 after a numeral (二百几十) leaves digits open, 几近 and 几乎 claim nearness.
  const near = !/^几(?![近乎])/.test(word) && claimsNearness(word);
  return isFairBound(said, recorded.value, gap, near) ? 'rounded' : 'differs';
}

/**
 * Judges a figure said against the record; both in the same unit.
 *
 * - `matches`: the same value in whatever notation, with words that agree: recorded as "over 1.4
 *   billion", it is matched by 1.4 billion plain, about and over; "nearly" or "up to" contradict it.
 * - `rounded`: off by at most 1%, or rounded to the nearest at the precision it is printed with, a
 *   half either way, and not so coarsely that it misleads (20% where hedged or a share, else 5%).
 *   Bounds must point the right way; a bound that is a rounder number is fair where nothing rounder
 *   lies between it and the record (over 12,000, over 10,000 and "more than a third" are; over
 *   8,000 for 12,858 is not), "nearly" and "just over" only within 10%. A range that holds the
 *   record counts as rounded, where its end is at most ten times its beginning, and so does a vague
 *   digit (十几) that does.
 * - `differs`: everything else, also a bare value as finely printed as the record and not the same
 *   (12,859 for 12,858), and a true bound that lies far off.
 */
export function compareFigure(said: SaidValue, recorded: RecordedValue): Comparison {
  if (said.range) {
    const { from, to } = said.range;
    if (from.isPositive() && to.gt(from.times(widestRange))) return 'differs';
    return recorded.value.gte(from) && recorded.value.lte(to) ? 'rounded' : 'differs';
  }
  return said.value.eq(recorded.value)
    ? compareEqual(said, recorded)
    : compareUnequal(said, recorded);
}
