/** The likely slip of the pen behind a figure that differs from the record. Pure. */
import { Decimal } from 'decimal.js';
import { digitSlip, placesApart } from '../facts/slips.js';
import type { Currency, FigureMention } from '../reading/figures/figure.js';
import { compareFigure, type RecordedValue, type SaidValue, stepOf } from './rounding.js';

/** Scale words of two languages or neighbours in one that are taken for each other. */
export type ConfusedScales = 'wan-yi' | 'million-billion' | 'yi-billion' | 'wan-thousand';

export type Slip =
  /** The amount is right in the other currency. */
  | { readonly kind: 'currency'; readonly said: Currency; readonly recorded: Currency }
  /** Off by a power of ten; `scales` where words used account for it. */
  | {
      readonly kind: 'factor';
      readonly factor: number;
      readonly said: 'too-large' | 'too-small';
      readonly scales?: ConfusedScales;
    }
  /** Two digits have changed places. */
  | { readonly kind: 'transposed' }
  /** A digit of the record is missing. */
  | { readonly kind: 'dropped-digit' }
  /** A digit stands twice. */
  | { readonly kind: 'doubled-digit' };

export type SaidFigure = SaidValue & Pick<FigureMention, 'text' | 'unit'>;
export interface RecordedFigure extends RecordedValue {
  readonly currency?: Currency;
}

/** Powers of ten looked at, the likeliest first. */
const exponents = [1, 3, 2, 4, 6, 8, 5, 7];
/** A conversion or rounding under way may move a slipped value by this much. */
const leeway = new Decimal('0.03');

const scaleWords: readonly (readonly [ConfusedScales, number, RegExp])[] = [
  ['wan-yi', 4, /[万萬亿億]/],
  ['million-billion', 3, /million|billion|\d ?(?:mn?|bn?)\b/i],
  ['yi-billion', 1, /[亿億]|billion|\dbn\b/i],
  ['wan-thousand', 1, /[万萬]|thousand|\dk\b/i],
];

function factorSlip(said: SaidFigure, recorded: RecordedFigure, loose: boolean): Slip | null {
  if (said.value.isZero() || recorded.value.isZero()) return null;
  // What a fair rounding or bound leaves open is less than one place.
  const places = said.value.dividedBy(recorded.value).abs().e;
  for (const exponent of exponents) {
    for (const sign of [1, -1]) {
      if (exponent * sign !== places && exponent * sign !== places + 1) continue;
      const scale = new Decimal(10).pow(exponent * sign);
      const value = said.value.dividedBy(scale);
      const moved = { ...said, value, step: said.step.dividedBy(scale) };
      const fits = loose
        ? placesApart(said.value, recorded.value, leeway) === exponent * sign
        : compareFigure(moved, recorded) !== 'differs';
      if (!fits) continue;
      const words = scaleWords.find(
        ([, power, pattern]) => power === exponent && pattern.test(said.text),
      );
      return {
        kind: 'factor',
        factor: 10 ** exponent,
        said: sign > 0 ? 'too-large' : 'too-small',
        ...(words && { scales: words[0] }),
      };
    }
  }
  return null;
}

/** Digits of a value counted in steps, rounded half up; `null` where there would be very many. */
function digitsAt(value: Decimal, step: Decimal): string | null {
  const count = value.abs().dividedBy(step).toDecimalPlaces(0, Decimal.ROUND_HALF_UP);
  return count.lt('1e15') ? count.toFixed() : null;
}

function slipInDigits(said: SaidFigure, recorded: RecordedFigure): Slip | null {
  const fine = Decimal.min(said.step, stepOf(recorded.value));
  for (const step of [fine, said.step]) {
    const [written, held] = [digitsAt(said.value, step), digitsAt(recorded.value, step)];
    if (written === null || held === null) continue;
    const slip = digitSlip(written, held);
    if (slip) return { kind: slip.kind };
  }
  return null;
}

/**
 * Names the slip that would turn the recorded value into the one said; `null` where none would.
 * Meant for a figure that {@link compareFigure} finds to differ, or one in another currency.
 */
export function explainGap(said: SaidFigure, recorded: RecordedFigure): Slip | null {
  if (said.range) return null;
  const currency = said.unit.kind === 'money' ? said.unit.currency : undefined;
  if (currency && recorded.currency && currency !== recorded.currency) {
    return compareFigure(said, recorded) === 'differs'
      ? null
      : { kind: 'currency', said: currency, recorded: recorded.currency };
  }
  return (
    factorSlip(said, recorded, false) ??
    slipInDigits(said, recorded) ??
    factorSlip(said, recorded, true)
  );
}
