/** Numerals as read, before their unit is known, and the precision they are printed at. Pure. */
import { Decimal } from 'decimal.js';
import type { SaidQualifier } from './figure.js';

export interface Numeral {
  readonly start: number;
  readonly end: number;
  readonly value: Decimal;
  readonly step: Decimal;
  readonly form: 'digits' | 'words' | 'characters';
  /** Only digits: no separator, decimals, scale or word. Years and labels look like this. */
  readonly plain: boolean;
  /** A hedge inside the numeral, as in 一千多亿, and where its one character stands. */
  readonly inner?: { readonly qualifier: SaidQualifier; readonly at: number };
  readonly range?: { readonly from: Decimal; readonly to: Decimal };
  /** A vague digit keeps the value below this: 200000 for 十几万. */
  readonly below?: Decimal;
  /** What it is worth to readers of another region. */
  readonly alternative?: Decimal;
  /** A share whose value is in percent already: a simple fraction, or tenths and hundredths in words. */
  readonly share?: 'fraction' | 'percentage';
}

/** Powers of ten that scale words stand for, ready made. */
const powers = Array.from({ length: 41 }, (_, index) => new Decimal(10).pow(index - 20));

/** 10 to `exponent`, for -20 to 20. */
export function powerOfTen(exponent: number): Decimal {
  return powers[exponent + 20] ?? new Decimal(10).pow(exponent);
}

/** How many zeros end a whole number written in digits; none for zero itself. */
export function trailingZeros(digits: string): number {
  let count = 0;
  while (count < digits.length - 1 && digits.charCodeAt(digits.length - 1 - count) === 48)
    count += 1;
  return digits.charCodeAt(digits.length - 1 - count) === 48 ? 0 : count;
}

/** The size of the last digit of a number that is not a filling zero: 1000 for 13000, 0.1 for 2.5. */
export function stepOf(value: Decimal): Decimal {
  if (!value.isInteger()) return powerOfTen(-value.decimalPlaces());
  return powerOfTen(trailingZeros(value.abs().toFixed()));
}
