/** Slips of the hand that turn one number into another: digits and powers of ten. Pure. */
import { Decimal } from 'decimal.js';

export type DigitSlip =
  /** Digits stand in each other's place; `digits` as held and as written. */
  | { readonly kind: 'transposed'; readonly digits: readonly [string, string] }
  /** A digit is missing. */
  | { readonly kind: 'dropped-digit' }
  /** A digit stands twice. */
  | { readonly kind: 'doubled-digit' };

const sorted = (digits: readonly string[]) => [...digits].sort().join('');

/**
 * At most three digits in another order, or two digits taken for each other throughout (585 for
 * 858): what was held and what is written there, or `null`.
 */
function transposition(written: string, held: string): readonly [string, string] | null {
  if (written.length !== held.length) return null;
  const apart = [...written].flatMap((digit, at) => (digit === held[at] ? [] : [at]));
  if (apart.length < 2 || apart.length > 3) return null;
  const [is, was] = [written, held].map((digits) => apart.map((at) => digits[at] ?? ''));
  if (!is || !was) return null;
  const [x = '', y = ''] = [...new Set([...was, ...is])];
  const exchanged = new Set([...is, ...was]).size === 2 && new Set(is).size === 2;
  if (exchanged) return [x, y];
  return sorted(is) === sorted(was) ? [was.join(''), is.join('')] : null;
}

/** Where taking one digit out of `longer` leaves `shorter`: its position, else -1. */
function extraDigit(longer: string, shorter: string): number {
  if (longer.length !== shorter.length + 1) return -1;
  return [...longer].findIndex((_, at) => longer.slice(0, at) + longer.slice(at + 1) === shorter);
}

/** Fewer digits than this fit too many slips to name one of them missing or doubled. */
const fewest = 3;

/** The slip that would turn the digits held into those written, without sign and point. */
export function digitSlip(written: string, held: string): DigitSlip | null {
  const digits = transposition(written, held);
  if (digits) return { kind: 'transposed', digits };
  if (Math.min(written.length, held.length) < fewest) return null;
  if (extraDigit(held, written) >= 0) return { kind: 'dropped-digit' };
  const extra = extraDigit(written, held);
  const doubled = written[extra] === written[extra + 1] || written[extra] === written[extra - 1];
  return extra >= 0 && doubled ? { kind: 'doubled-digit' } : null;
}

/** Where the next power of ten is the nearer one: its square root. */
const halfway = 3.1623;

/** The power of ten that a positive value is nearest to. */
export function nearestPower(value: Decimal): number {
  const leading = Number(value.toExponential(4).split('e')[0]);
  return value.e + (leading < halfway ? 0 : 1);
}

/**
 * How many places too large (positive) or too small `written` is against `held`; 0 where they are
 * not a power of ten apart.
 * @param leeway how far from the power they may lie besides, as a share of it
 */
export function placesApart(
  written: Decimal.Value,
  held: Decimal.Value,
  leeway: Decimal.Value = 0,
): number {
  const [to, from] = [new Decimal(written), new Decimal(held)];
  if (from.isZero() || to.isZero() || from.isNegative() !== to.isNegative()) return 0;
  const power = nearestPower(to.dividedBy(from));
  const shifted = from.times(new Decimal(10).pow(power));
  return to.minus(shifted).abs().lte(shifted.abs().times(leeway)) ? power : 0;
}
