/** How a series changed between two of its points, with every step. Exact decimals. Pure. */
import { Decimal } from 'decimal.js';
import { asOfSpan } from '../as-of.js';
import type { WorkingStep } from '../derive/request.js';
import type { FactRecord } from '../record.js';
import type { Qualifier } from '../schema.js';
import { type NotComparable, notComparable } from './comparable.js';
import { type Observation, scopeKey } from './observation.js';

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
  /** `about` where either end is no exact figure. */
  readonly qualifier: Qualifier;
}

export interface NoChange {
  readonly kind: 'refused';
  readonly from: Observation;
  readonly to: Observation;
  readonly code: 'not-comparable' | 'other-series' | 'same-point';
  /** For `not-comparable`. */
  readonly because: NotComparable | null;
}

const shownDigits = 12;

function step(a: Decimal, sign: WorkingStep['sign'], b: Decimal, exact: Decimal): WorkingStep {
  const shown = exact.toSignificantDigits(shownDigits, Decimal.ROUND_DOWN);
  const whole = shown.equals(exact);
  return { terms: [a.toFixed(), b.toFixed()], sign, result: shown.toFixed(), whole };
}

const rounded = (value: Decimal, places: number) =>
  value.toDecimalPlaces(places, Decimal.ROUND_HALF_UP).toFixed(places);

/**
 * The change from one observation to another, the earlier first whichever way round they are given,
 * or why none may be told: they are one point, belong to different series, or are not comparable.
 */
export function changeBetween(
  record: Pick<FactRecord, 'incomparable'>,
  a: Observation,
  b: Observation,
): Change | NoChange {
  const inOrder = asOfSpan(a.figure.asOf).to <= asOfSpan(b.figure.asOf).to;
  const [from, to] = inOrder ? [a, b] : [b, a];
  const refuse = (code: NoChange['code'], because: NotComparable | null = null): NoChange => ({
    ...{ kind: 'refused', from, to, code, because },
  });
  if (from.ref.factId === to.ref.factId && from.ref.figureId === to.ref.figureId) {
    return refuse('same-point');
  }
  const because = notComparable(record, from, to);
  if (because) return refuse('not-comparable', because);
  if (scopeKey(from.scope) !== scopeKey(to.scope)) return refuse('other-series');

  const [first, last] = [new Decimal(from.figure.value), new Decimal(to.figure.value)];
  const difference = last.minus(first);
  const isRatio = !first.isZero();
  const share = isRatio ? difference.dividedBy(first) : null;
  const times = isRatio ? last.dividedBy(first) : null;
  const percent = share?.times(100);
  const exact = [from, to].every(({ figure }) => figure.qualifier === 'exact');
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
    qualifier: exact ? 'exact' : 'about',
  };
}
