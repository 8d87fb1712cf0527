/** Parts of a whole in Chinese: hundredths, thousandths, tenths and simple fractions. Pure. */
import { Decimal } from 'decimal.js';
import { type ChineseNumeral, isNumeralCharacter, readChineseNumeral } from './chinese-number.js';
import { isDigit, readDigits, scaleDigits } from './digits.js';
import { fractionStep, shareOf } from './fractions.js';
import { type Numeral, powerOfTen } from './numeral.js';

function share(
  start: number,
  end: number,
  value: Decimal,
  step: Decimal,
  kind: NonNullable<Numeral['share']>,
): Numeral {
  return { start, end, value, step, form: 'characters', plain: false, share: kind };
}

interface Number {
  readonly value: Decimal;
  readonly step: Decimal;
  readonly end: number;
}

/** A number in digits or characters, with a sign. */
function numberAt(folded: string, position: number): Number | null {
  const sign = folded.charAt(position) === '负' ? 1 : 0;
  const start = position + sign;
  const written = readChineseNumeral(folded, start, true);
  const digits = written || !isDigit(folded.charCodeAt(start)) ? null : readDigits(folded, start);
  const number = digits ? { end: digits.end, ...scaleDigits(digits, 0) } : written;
  if (!number || (written && (written.range || written.inner))) return null;
  return { ...number, value: sign ? number.value.negated() : number.value };
}

const bareWhole = /(百万|千万|[百千仟佰万])分之/y;
const wholes = new Map<string, number>([
  ['百', 2],
  ['佰', 2],
  ['千', 3],
  ['仟', 3],
  ['万', 4],
  ['百万', 6],
  ['千万', 7],
]);

const shortHundred = /百分(?=[百十拾二三四五六七八九\d])/y;
const countedBehind = /^[\d人名个次家分元岁年]/;

/** 百分百, 百分三十: 之 left out. */
function shortHundredths(folded: string, position: number): Numeral | null {
  shortHundred.lastIndex = position;
  if (!shortHundred.test(folded) || isNumeralCharacter(folded.charAt(position - 1))) return null;
  const start = position + 2;
  const one = new Decimal(1);
  if (folded.charAt(start) === '百' && !isNumeralCharacter(folded.charAt(start + 1)))
    return share(position, start + 1, new Decimal(100), one, 'percentage');
  const top = numberAt(folded, start);
  if (!top?.value.gte(10) || top.value.gt(100)) return null;
  if (countedBehind.test(folded.charAt(top.end))) return null;
  return share(position, top.end, top.value, Decimal.min(top.step, one), 'percentage');
}

/** 百分之一点七, 千分之三, 百分之3.5: shares said from the whole to the part. */
export function hundredthsAt(folded: string, position: number): Numeral | null {
  bareWhole.lastIndex = position;
  const match = bareWhole.exec(folded);
  if (!match) return shortHundredths(folded, position);
  const start = position + match[0].length;
  const power = wholes.get(match[1] ?? '') ?? 2;
  const top = numberAt(folded, start);
  if (!top) return null;
  const size = powerOfTen(2 - power);
  const step = Decimal.min(top.step, 1).times(size);
  return share(position, top.end, top.value.times(size), step, 'percentage');
}

/** What parts a fraction stands within this many characters of its beginning. */
const longestBottom = 40;
const announced = /分之|又/;

/** 三分之一, 16分之5, 二又三分之一: fractions with any denominator. */
export function fractionAt(folded: string, position: number): Numeral | null {
  const hundredths = hundredthsAt(folded, position);
  if (hundredths) return hundredths;
  if (!announced.test(folded.slice(position, position + longestBottom))) return null;
  const bottom = numberAt(folded, position);
  if (!bottom) return null;
  if (folded.charAt(bottom.end) === '又') {
    const part = fractionAt(folded, bottom.end + 1);
    if (part?.share !== 'fraction') return null;
    const value = bottom.value.plus(part.value.dividedBy(100));
    return {
      start: position,
      end: part.end,
      value,
      step: powerOfTen(-2),
      form: 'characters',
      plain: false,
    };
  }
  if (!folded.startsWith('分之', bottom.end) || bottom.value.isZero()) return null;
  const top = numberAt(folded, bottom.end + 2);
  if (!top) return null;
  const value = shareOf(top.value, bottom.value);
  const step = value.isZero() ? new Decimal(1) : fractionStep(top.value.abs(), bottom.value.abs());
  return share(position, top.end, value, step, 'fraction');
}

const tenths =
  /成(?:([一二三四五六七八九])([一二三四五六七八九])?(?!个)|半)?(?![员立果为功本长都熟绩就分人品效千百])/y;
const tenthValues = new Map<string, number>(
  [...'一二三四五六七八九'].map((c, index) => [c, index + 1]),
);

/** 三成, 一成七, 三成四六, 三成半, 3.5成: tenths of a whole, in percent. */
export function tenthsBehind(folded: string, numeral: Numeral | ChineseNumeral): Numeral | null {
  if (!numeral.value.lte(10) || folded.charAt(numeral.end) !== '成') return null;
  tenths.lastIndex = numeral.end;
  const match = tenths.exec(folded);
  if (!match) return null;
  const [all, first, second] = match;
  const half = all.endsWith('半');
  const added =
    (half ? 5 : (tenthValues.get(first ?? '') ?? 0)) + (tenthValues.get(second ?? '') ?? 0) / 10;
  const step = second ? powerOfTen(-1) : half || first ? new Decimal(1) : numeral.step.times(10);
  const read = share(
    numeral.start,
    numeral.end + all.length,
    numeral.value.times(10).plus(added),
    Decimal.min(step, powerOfTen(1)),
    'percentage',
  );
  const { range, inner } = numeral;
  return {
    ...read,
    ...(inner && { inner }),
    ...(range && { range: { from: range.from.times(10), to: range.to.times(10) } }),
  };
}

/** The percent that a digit of 成 stands for. */
export const tenthValue = (digit: string): number => tenthValues.get(digit) ?? 0;
