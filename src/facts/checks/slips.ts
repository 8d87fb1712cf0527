/** Slips of the hand that turn one number into another: suspected by name. Pure. */
import { Decimal } from 'decimal.js';
import { block, type CheckResult, type FactChange, warn } from './check.js';

export type Slip =
  /** Two digits stand in each other's place: `12885` for `12858`. */
  | { readonly code: 'digits-transposed'; readonly digits: readonly [string, string] }
  /** Off by ten, a hundred or another power of ten that no scale word explains. */
  | { readonly code: 'factor-of-ten'; readonly power: number }
  /** Off by a thousand, a million or a billion: an English scale word too many, too few or wrong. */
  | { readonly code: 'scale-word'; readonly power: number }
  /** Off by 万 or 亿, or one written for the other. */
  | { readonly code: 'wan-yi'; readonly power: number };

/** The digits without sign and point, and how many stand behind the point. */
function digitsOf(value: Decimal): { readonly digits: string; readonly places: number } {
  return { digits: value.abs().toFixed().replace('.', ''), places: value.decimalPlaces() };
}

/**
 * Two digits exchanged: wherever the numbers differ, in two or three places, one has `x` where the
 * other has `y`, in both directions. Takes in neighbours (58 for 85), digits apart (852 for 258) and
 * an alternation begun on the wrong foot (585 for 858).
 */
function transposition(a: Decimal, b: Decimal): readonly [string, string] | null {
  const [left, right] = [digitsOf(a), digitsOf(b)];
  const sameForm = left.places === right.places && left.digits.length === right.digits.length;
  if (!sameForm || a.isNegative() !== b.isNegative()) return null;
  const pairs = [...left.digits].flatMap((digit, index) => {
    const other = right.digits[index] ?? '';
    return digit === other ? [] : [`${digit}${other}`];
  });
  const first = pairs[0];
  if (first === undefined || pairs.length < 2 || pairs.length > 3) return null;
  const [x = '', y = ''] = first;
  const exchanged = pairs.includes(y + x) && pairs.every((pair) => [x + y, y + x].includes(pair));
  return exchanged ? [x, y] : null;
}

function powerSlip(power: number): Slip {
  const size = Math.abs(power);
  if (size === 4 || size === 8) return { code: 'wan-yi', power };
  if (size === 3 || size === 6 || size === 9) return { code: 'scale-word', power };
  return { code: 'factor-of-ten', power };
}

/**
 * The slip that would turn `meant` into `written` exactly, if one does. `power` is how many places
 * too large (positive) or too small `written` is.
 */
export function exactSlip(meant: Decimal.Value, written: Decimal.Value): Slip | null {
  const [from, to] = [new Decimal(meant), new Decimal(written)];
  if (from.isZero() || to.isZero() || from.equals(to)) return null;
  const digits = transposition(from, to);
  if (digits) return { code: 'digits-transposed', digits };
  const ratio = to.dividedBy(from);
  const power = ratio.isPositive() ? Decimal.log10(ratio).round().toNumber() : 0;
  const exact = power !== 0 && from.times(new Decimal(10).pow(power)).equals(to);
  return exact ? powerSlip(power) : null;
}

/** How far a new value may lie from a power of ten times the old one and still look like a slip. */
const nearPower = 0.15;

/** A power of ten between two values that differ a little besides: new data with a place too many. */
export function nearSlip(was: Decimal.Value, is: Decimal.Value): Slip | null {
  const [from, to] = [new Decimal(was), new Decimal(is)];
  if (from.isZero() || to.isZero() || from.isNegative() !== to.isNegative()) return null;
  const ratio = to.dividedBy(from);
  const power = Decimal.log10(ratio).round().toNumber();
  if (power === 0) return null;
  const off = ratio.dividedBy(new Decimal(10).pow(power)).minus(1).abs();
  return off.lte(nearPower) ? powerSlip(power) : null;
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
