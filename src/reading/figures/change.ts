/** Small change behind an amount: 角 and 分, cents, pence. Pure. */
import { Decimal } from 'decimal.js';
import { readChineseNumeral } from './chinese-number.js';
import { isSmallChange } from './currencies.js';
import { digitRunEnd, isDigit } from './digits.js';
import { nextWord, readEnglishNumber } from './english-number.js';
import type { FigureUnit } from './figure.js';
import { powerOfTen } from './numeral.js';

export interface Change {
  readonly value: Decimal;
  readonly step: Decimal;
  readonly end: number;
}

const digits = '零一二三四五六七八九';
const formal = '零壹贰叁肆伍陆柒捌玖';

function digitAt(folded: string, position: number): number | null {
  const character = folded.charAt(position);
  if (character >= '0' && character <= '9') return Number(character);
  const value = Math.max(digits.indexOf(character), formal.indexOf(character));
  if (character === '两') return 2;
  return character !== '' && value > 0 ? value : null;
}

const jiao = new Set(['角', '毛', '毫']);
const fen = new Set(['分', '仙']);

/** 三毛, 6角三分, 零五分 behind 元, 块 and their like; 块 and 蚊 may leave the last unit out (一块二). */
function chineseChange(folded: string, position: number): Change | null {
  const short = /[块钱蚊]/.test(folded.charAt(position - 1));
  const isZero = folded.charAt(position) === '零';
  const start = isZero ? position + 1 : position;
  const first = digitAt(folded, start);
  if (first === null) return null;
  const unit = folded.charAt(start + 1);
  const cents = powerOfTen(-2);
  if (fen.has(unit)) return { value: cents.times(first), step: cents, end: start + 2 };
  if (jiao.has(unit) && !isZero) {
    const second = digitAt(folded, start + 2);
    const value = new Decimal(first).dividedBy(10);
    const named = fen.has(folded.charAt(start + 3));
    // 五毛八: the last digit is of the next lower place.
    const isLast =
      second !== null &&
      (named || !/[\d〇零一二三四五六七八九十百千万个家人]/.test(folded.charAt(start + 3)));
    if (second === null || !isLast) return { value, step: powerOfTen(-1), end: start + 2 };
    return { value: value.plus(cents.times(second)), step: cents, end: start + (named ? 4 : 3) };
  }
  if (!short || /[\d〇零一二三四五六七八九十百千万亿点个家人.%倍次]/.test(unit)) return null;
  const place = isZero ? cents : powerOfTen(-1);
  return { value: place.times(first), step: place, end: start + 1 };
}

const closes = /^\s*(?:$|[.,;:!?)](?:\s|$)|more\b|bill\b|each\b)/;

/** ` and 50 cents`, ` 50`: cents need their name unless the sum ends there with two digits. */
function englishChange(folded: string, position: number, prefixed: boolean): Change | null {
  const and = nextWord(folded, position);
  const joined = and.word === 'and';
  const at = joined ? and.end : position;
  if (folded.charCodeAt(at) !== 32) return null;
  const start = at + 1;
  const inDigits = isDigit(folded.charCodeAt(start));
  const end = inDigits ? digitRunEnd(folded, start) : 0;
  const read = inDigits
    ? { value: new Decimal(folded.slice(start, end)), end }
    : readEnglishNumber(folded, start, false);
  if (!read || read.value.gte(100) || !read.value.isInteger()) return null;
  const sign = folded.charAt(read.end) === '¢' ? read.end + 1 : null;
  const direct = /^c\b/.test(folded.slice(read.end, read.end + 2)) ? read.end + 1 : null;
  const unit = nextWord(folded, read.end);
  const named = sign ?? direct ?? (isSmallChange(unit.word) ? unit.end : null);
  if (named === null) {
    if (prefixed && !joined) return null;
    if (read.value.lt(10) || !closes.test(folded.slice(read.end, read.end + 8))) return null;
  }
  return { value: read.value.dividedBy(100), step: powerOfTen(-2), end: named ?? read.end };
}

/** The change behind an amount of money that ends, with its unit, at `position`. */
export function smallChangeBehind(
  folded: string,
  position: number,
  unit: FigureUnit,
  prefixed: boolean,
): Change | null {
  if (unit.kind !== 'money') return null;
  const code = folded.charCodeAt(position - 1);
  if (code >= 0x4e00 && code <= 0x9fff) return chineseChange(folded, position);
  return englishChange(folded, position, prefixed);
}

/** Whether a number in characters counts small change and nothing larger: 五毛, 两角五. */
export const countsChange = (folded: string, position: number): boolean =>
  jiao.has(folded.charAt(position)) && readChineseNumeral(folded, position) === null;
