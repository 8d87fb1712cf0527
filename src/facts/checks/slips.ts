/** Slips of the hand between a figure that holds and the one to be published. Pure. */
import { Decimal } from 'decimal.js';
import { digitSlip, placesApart } from '../slips.js';
import { block, type CheckResult, type FactChange, warn } from './check.js';

export type Slip =
  /** Digits stand in each other's place: `12885` for `12858`. */
  | { readonly code: 'digits-transposed'; readonly digits: readonly [string, string] }
  /** A digit is missing, or stands twice. */
  | { readonly code: 'digit-dropped' | 'digit-doubled' }
  /** Off by ten, a hundred or another power of ten that no scale word explains. */
  | { readonly code: 'factor-of-ten'; readonly power: number }
  /** Off by a thousand, a million or a billion: an English scale word too many, too few or wrong. */
  | { readonly code: 'scale-word'; readonly power: number }
  /** Off by 万 or 亿, or one written for the other. */
  | { readonly code: 'wan-yi'; readonly power: number };

/** How far a new value may lie from a power of ten times the old one and still look like a slip. */
const nearPower = 0.15;

function powerSlip(power: number): Slip | null {
  const size = Math.abs(power);
  if (size === 0) return null;
  if (size === 4 || size === 8) return { code: 'wan-yi', power };
  if (size === 3 || size === 6 || size === 9) return { code: 'scale-word', power };
  return { code: 'factor-of-ten', power };
}

function slipInDigits(from: Decimal, to: Decimal): Slip | null {
  if (from.isNegative() !== to.isNegative() || from.decimalPlaces() !== to.decimalPlaces()) {
    return null;
  }
  const digitsOf = (value: Decimal) => value.abs().toFixed().replace('.', '');
  const slip = digitSlip(digitsOf(to), digitsOf(from));
  if (slip?.kind === 'transposed') return { code: 'digits-transposed', digits: slip.digits };
  if (slip?.kind === 'dropped-digit') return { code: 'digit-dropped' };
  return slip && { code: 'digit-doubled' };
}

/**
 * The slip that would turn `meant` into `written` exactly, if one does. `power` is how many places
 * too large (positive) or too small `written` is.
 */
export function exactSlip(meant: Decimal.Value, written: Decimal.Value): Slip | null {
  const [from, to] = [new Decimal(meant), new Decimal(written)];
  if (from.isZero() || to.isZero() || from.equals(to)) return null;
  return powerSlip(placesApart(to, from)) ?? slipInDigits(from, to);
}

/** A power of ten between two values that differ a little besides: new data with a place too many. */
export function nearSlip(was: Decimal.Value, is: Decimal.Value): Slip | null {
  return powerSlip(placesApart(is, was, nearPower));
}

/** Slips between the figures that hold and those to be published under the same ids. */
export function checkSlips(change: FactChange): readonly CheckResult[] {
  return change.body.figures.flatMap((figure): CheckResult[] => {
    const was = change.before?.body.figures.find((former) => former.id === figure.id);
    if (!was || figure.unit === 'date' || was.unit !== figure.unit) return [];
    if (figure.formula !== undefined || was.value === figure.value) return [];
    const context = {
      figure: figure.id,
      unit: figure.unit,
      before: was.value,
      after: figure.value,
    };
    const once = change.formerValues.get(figure.id)?.some((value) => value === figure.value);
    const exact = exactSlip(was.value, figure.value);
    if (exact) {
      // A value that was published before is a return to it rather than a slip.
      const level = once ? warn : block;
      const { code, ...rest } = exact;
      return [level(code, { ...context, ...rest, exactly: true })];
    }
    const near = nearSlip(was.value, figure.value);
    if (!near || once) return [];
    const { code, ...rest } = near;
    return [block(code, { ...context, ...rest, exactly: false })];
  });
}
