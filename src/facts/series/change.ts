/** How a series changed between two of its points, with every step. Exact decimals. Pure. */
import { Decimal } from 'decimal.js';
import { asOfSpan } from '../as-of.js';
import type { WorkingStep } from '../derive/request.js';
import { formulaInputs, parseFormula } from '../formula.js';
import { figureName } from '../parts.js';
import type { FactRecord } from '../record.js';
import type { Figure } from '../schema.js';
import { type NotComparable, notComparable } from './comparable.js';
import { type Observation, scopeKey } from './observation.js';

/** What the size of a change is known to be: `at-least` and `at-most` where one end is a bound. */
export type ChangeQualifier = 'exact' | 'about' | 'at-least' | 'at-most';

/** One computed number with how it came about. */
export interface Computed {
  /** Plain decimal, rounded half up. */
  readonly value: string;
  readonly steps: readonly WorkingStep[];
}

export interface Change {
  readonly kind: 'change';
  readonly from: Observation;
  readonly to: Observation;
  /** `to` less `from`, in the series' unit; negative where it fell. */
  readonly difference: Computed;
  /** The difference in percent of `from`, to 1 decimal; `null` where `from` is zero. */
  readonly percent: Computed | null;
  /** How many times `from` the later value is, to 2 decimals; `null` where `from` is zero. */
  readonly times: Computed | null;
  readonly direction: 'rose' | 'fell' | 'same';
  readonly qualifier: ChangeQualifier;
}

export interface NoChange {
  readonly kind: 'refused';
  readonly from: Observation;
  readonly to: Observation;
  /** `bound`: the ends are too rough to tell whether it rose or fell; `break`: counted otherwise. */
  readonly code: 'not-comparable' | 'other-series' | 'same-point' | 'bound' | 'break';
  /** For `not-comparable`. */
  readonly because: NotComparable | null;
  /** For `break`: the first point that is counted otherwise than those before it. */
  readonly at: Observation | null;
}

const shownDigits = 12;

function step(a: Decimal, sign: WorkingStep['sign'], b: Decimal, exact: Decimal): WorkingStep {
  const shown = exact.toSignificantDigits(shownDigits, Decimal.ROUND_DOWN);
  const whole = shown.equals(exact);
  return { terms: [a.toFixed(), b.toFixed()], sign, result: shown.toFixed(), whole };
}

/** The first point after `from`, up to `to`, that is counted otherwise than those before it. */
export function breakBetween(
  points: readonly Observation[],
  from: Observation,
  to: Observation,
): Observation | null {
  const [start, end] = [from, to].map(({ figure }) => asOfSpan(figure.asOf).to);
  const isWithin = ({ figure }: Observation) => {
    const day = asOfSpan(figure.asOf).to;
    return start !== undefined && end !== undefined && day > start && day <= end;
  };
  const ends = points.length > 0 ? points : [to];
  return ends.find((point) => point.status === 'break' && isWithin(point)) ?? null;
}

const rounded = (value: Decimal, places: number) =>
  value.toDecimalPlaces(places, Decimal.ROUND_HALF_UP).toFixed(places);

/** The least and the greatest value that a figure can stand for, by its last digit that is not zero. */
function reachOf({ value, qualifier }: Figure): readonly [Decimal, Decimal] {
  const said = new Decimal(value);
  if (qualifier === 'exact' || said.isZero()) return [said, said];
  const zeros = /^-?\d*?[1-9](0+)$/.exec(said.toFixed())?.[1]?.length ?? 0;
  const step = new Decimal(10).pow(zeros - said.decimalPlaces());
  if (qualifier === 'over') return [said, said.plus(step)];
  return [said.minus(step.dividedBy(2)), said.plus(step.dividedBy(2))];
}

/** Whether the ends are too rough to tell whether the later one is the greater. */
function isUndecided(from: Figure, to: Figure): boolean {
  const [[fromLeast, fromMost], [toLeast, toMost]] = [reachOf(from), reachOf(to)];
  return toLeast.minus(fromMost).isNegative() && toMost.minus(fromLeast).gt(0);
}

function qualifierOf(from: Figure, to: Figure, difference: Decimal): ChangeQualifier {
  const [first, last] = [from.qualifier, to.qualifier];
  if (first === 'exact' && last === 'exact') return 'exact';
  const isOne = (first === 'exact' && last === 'over') || (first === 'over' && last === 'exact');
  if (!isOne) return 'about';
  return (last === 'over') === difference.gte(0) ? 'at-least' : 'at-most';
}

/**
 * The change from one observation to another, the earlier first whichever way round they are given,
 * or why none may be told: they are one point, belong to different series, are not comparable, too
 * rough, or counted otherwise; `points` are those of their series, the earliest first.
 */
export function changeBetween(
  record: Pick<FactRecord, 'incomparable'>,
  a: Observation,
  b: Observation,
  points: readonly Observation[] = [],
): Change | NoChange {
  const inOrder = asOfSpan(a.figure.asOf).to <= asOfSpan(b.figure.asOf).to;
  const [from, to] = inOrder ? [a, b] : [b, a];
  const refuse = (
    code: NoChange['code'],
    because: NotComparable | null = null,
    at: Observation | null = null,
  ): NoChange => ({ kind: 'refused', from, to, code, because, at });
  if (from.ref.factId === to.ref.factId && from.ref.figureId === to.ref.figureId) {
    return refuse('same-point');
  }
  const because = notComparable(record, from, to);
  if (because) return refuse('not-comparable', because);
  if (scopeKey(from.scope) !== scopeKey(to.scope)) return refuse('other-series');

  const broken = breakBetween(points, from, to);
  if (broken) return refuse('break', null, broken);
  if (isUndecided(from.figure, to.figure)) return refuse('bound');

  const [first, last] = [new Decimal(from.figure.value), new Decimal(to.figure.value)];
  const difference = last.minus(first);
  const isRatio = !first.isZero();
  const share = isRatio ? difference.dividedBy(first) : null;
  const times = isRatio ? last.dividedBy(first) : null;
  const percent = share?.times(100);
  return {
    kind: 'change',
    from,
    to,
    difference: { value: difference.toFixed(), steps: [step(last, '−', first, difference)] },
    percent:
      share && percent
        ? {
            value: rounded(percent, 1),
            steps: [
              step(last, '−', first, difference),
              step(difference, '÷', first, share),
              step(share.toSignificantDigits(shownDigits), '×', new Decimal(100), percent),
            ],
          }
        : null,
    times: times ? { value: rounded(times, 2), steps: [step(last, '÷', first, times)] } : null,
    direction: difference.isZero() ? 'same' : difference.isPositive() ? 'rose' : 'fell',
    qualifier: qualifierOf(from.figure, to.figure, difference),
  };
}

/** The fact with a figure that the record computes from just these two, by its id. */
export function recordedChange(
  { facts }: Pick<FactRecord, 'facts'>,
  a: Observation,
  b: Observation,
): string | null {
  const ends = new Set([a, b].map(({ ref }) => figureName(ref)));
  const fact = facts.find(({ figures }) =>
    figures.some(({ formula }) => {
      if (formula === undefined) return false;
      const inputs = new Set(formulaInputs(parseFormula(formula)).map(figureName));
      return inputs.size === ends.size && [...inputs].every((input) => ends.has(input));
    }),
  );
  return fact?.id ?? null;
}
