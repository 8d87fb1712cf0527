/** Figures near and far from the record's: roundings, slips of a digit, wrong scales. */
import { Decimal } from 'decimal.js';
import { recorded } from './language.js';
import type { Measure } from './measures.js';
import type { Random } from './random.js';
import type { Said } from './verdict.js';

/** The record's value with fewer digits, where that changes it; none where it would be too coarse. */
export function rounded(
  measure: Measure,
  rounding: Decimal.Rounding,
  random: Random,
): Said | undefined {
  const { value, step } = recorded(measure);
  const digits = value.div(step).toFixed(0).length;
  const candidates: Said[] = [];
  for (let kept = 1; kept < digits; kept += 1) {
    const place = step.times(new Decimal(10).pow(digits - kept));
    const near = value.div(place).toDecimalPlaces(0, rounding).times(place);
    const gap = near.minus(value).abs().div(value).toNumber();
    if (!near.eq(value) && gap <= (kept === 1 ? 0.025 : 0.07)) {
      candidates.push({ value: near, step: place });
    }
  }
  return candidates.length > 0 ? random.pick(candidates) : undefined;
}

/** Whether a figure is so far off that no rounding explains it. */
function isFar(measure: Measure, value: Decimal): boolean {
  const record = new Decimal(measure.value);
  const gap = value.minus(record).abs().div(record).toNumber();
  return gap > (measure.over ? 0.12 : 0.015);
}

export type Slip = 'digit' | 'transposed' | 'scale';

/** The record's figure with a slip in it, far enough off to be wrong for everybody. */
export function slipped(measure: Measure, slip: Slip, random: Random): Said | undefined {
  const { value, step } = recorded(measure);
  if (slip === 'scale') {
    const factors =
      measure.unit === 'yuan'
        ? ['10', '0.1', '1000', '0.001', '0.0001', '100']
        : measure.unit === 'percent'
          ? ['0.1']
          : ['10', '1000', '10000', '0.1'];
    const factor = new Decimal(random.pick(factors));
    const scaled = { value: value.times(factor), step: step.times(factor) };
    if (measure.unit === 'percent') return scaled;
    if (scaled.value.isInteger()) return { ...scaled, step: Decimal.max(scaled.step, 1) };
    return undefined;
  }
  const digits = [...value.div(step).toFixed(0)];
  const at = random.int(0, digits.length - 2);
  if (slip === 'digit') {
    digits[at] = String(random.int(at === 0 ? 1 : 0, 9));
  } else {
    const [a = '', b = ''] = digits.slice(at, at + 2);
    digits.splice(at, 2, b, a);
  }
  const wrong = { value: new Decimal(digits.join('')).times(step), step };
  if (digits[0] === '0' || !isFar(measure, wrong.value)) return undefined;
  if (measure.unit === 'percent' && wrong.value.gt(100)) return undefined;
  return wrong;
}
