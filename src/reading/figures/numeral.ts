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

/** The size of the last digit of a whole number that is not a filling zero: 1000 for 13000. */
export function stepOfWhole(value: number): Decimal {
  return powerOfTen(trailingZeros(String(value)));
}

/** Beyond this many digits a run of them is an identifier, and arithmetic would round it. */
const longest = 18;

const digitNumeral =
  /(\d{1,3}(?:,\d{3})+(?!\d)|\d{1,3}(?: \d{3})+(?![\d,]|\.\d|[ -]?\d)|\d+)(?:\.(\d+))?/y;

export interface Digits {
  readonly end: number;
  /** Digits before the decimal point, separators removed. */
  readonly whole: string;
  /** Digits behind it, `''` where there are none. */
  readonly fraction: string;
  readonly grouped: boolean;
}

/** Reads `12,858`, `12 858`, `12858`, `100.2` at `position`; `null` where no digit stands or too many do. */
export function readDigits(folded: string, position: number): Digits | null {
  digitNumeral.lastIndex = position;
  const match = digitNumeral.exec(folded);
  if (!match) return null;
  const [all, printed = '', fraction = ''] = match;
  const grouped = printed.includes(',') || printed.includes(' ');
  const whole = grouped ? printed.replace(/[, ]/g, '') : printed;
  if (whole.length + fraction.length > longest) return null;
  return { end: position + all.length, whole, fraction, grouped };
}

/** The value and step of digits scaled by 10 to `exponent`. */
export function scaleDigits(
  digits: Digits,
  exponent: number,
): { readonly value: Decimal; readonly step: Decimal } {
  const printed = digits.fraction === '' ? digits.whole : `${digits.whole}.${digits.fraction}`;
  const value = new Decimal(exponent === 0 ? printed : `${printed}e${exponent}`);
  const last = digits.fraction === '' ? trailingZeros(digits.whole) : -digits.fraction.length;
  return { value, step: powerOfTen(last + exponent) };
}
