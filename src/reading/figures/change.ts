/** Small change behind an amount: 角 and 分, cents, pence. Pure. */
import { Decimal } from 'decimal.js';
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

/** Powers of ten that the units below 元 stand for; what makes another word of them is left out. */
const changeUnits: readonly (readonly [RegExp, number])[] = [
  [/(?:角(?![度形])|毛|毫(?![克米升秒]))/y, -1],
  [/(?:分(?![钟店校支公部社行之])|仙)/y, -2],
  [/厘(?![米升])/y, -3],
];

/** The power of ten of the unit of change at `position`; `null` where none stands there. */
function changePower(folded: string, position: number): number | null {
  for (const [unit, power] of changeUnits) {
    unit.lastIndex = position;
    if (unit.test(folded)) return power;
  }
  return null;
}

const goesOn = /[\d〇零一二三四五六七八九十百千万亿点个家人.%倍次岁]/;

/**
 * 三毛, 6角三分, 零角五分, 叁分肆厘 behind 元, 块 and their like. 块, 蚊 and 毛 may leave the last unit
 * out, which is then the next lower one (一块二, 五毛八), or with 零 the one below that (三块零四).
 */
function chineseChange(folded: string, position: number): Change | null {
  let power = changePower(folded, position - 1) ?? 0;
  let short = power < 0 || /[块钱蚊]/.test(folded.charAt(position - 1));
  let value = new Decimal(0);
  let end = position;
  for (;;) {
    const isZero = folded.charAt(end) === '零';
    const zeroUnit = isZero ? changePower(folded, end + 1) : null;
    if (zeroUnit !== null && zeroUnit < power) {
      power = zeroUnit;
      end += 2;
      continue;
    }
    const start = isZero ? end + 1 : end;
    const digit = digitAt(folded, start);
    if (digit === null) break;
    const named = changePower(folded, start + 1);
    if (named !== null) {
      if (named >= power) break;
      power = named;
    } else {
      if (!short || power < -1 || goesOn.test(folded.charAt(start + 1))) break;
      power -= isZero ? 2 : 1;
    }
    value = value.plus(powerOfTen(power).times(digit));
    end = named === null ? start + 1 : start + 2;
    if (named === null) break;
    short = power === -1;
  }
  return end === position ? null : { value, step: powerOfTen(power), end };
}

/** What may stand behind 5毛 or 5角, so that no other word begins with them. */
const behindCoin =
  /钱|[^\u4e00-\u9fffa-z\d]|$|[的左上以]|[〇零一二两三四五六七八九壹贰叁肆伍陆柒捌玖\d][分厘]?(?![\u4e00-\u9fff\d])/y;
/** 三毛 and 六角 are names and shapes, unless money or a lower unit stands behind them. */
const behindCoinInWords =
  /钱|[〇零一二三四五六七八九壹贰叁肆伍陆柒捌玖](?:分|厘|(?![\u4e00-\u9fff]))/y;

/** 九分九厘 is money, 九分 may be a point. */
const hasMill = /^[一二三四五六七八九壹贰叁肆伍陆柒捌玖]厘$/;

export interface Coin {
  readonly exponent: number;
  readonly end: number;
}

/**
 * A unit of small change that stands behind a number of its own: 5毛, 两角五分, 两毛钱. It is `certain`
 * where a currency stands before the number, or nothing else in the text; 分 is a point otherwise.
 */
export function coinAt(
  folded: string,
  position: number,
  certain: 'prefixed' | 'alone' | null,
): Coin | null {
  const power = changePower(folded, position);
  if (
    power === null ||
    (power < -1 &&
      certain !== 'prefixed' &&
      !hasMill.test(folded.slice(position + 1, position + 3))) ||
    folded.charAt(position) === '毫'
  )
    return null;
  const inDigits = isDigit(folded.charCodeAt(position - 1));
  const behind = inDigits || certain ? behindCoin : behindCoinInWords;
  behind.lastIndex = position + 1;
  if (!behind.test(folded)) return null;
  const money = folded.charAt(position + 1) === '钱' ? 2 : 1;
  return { exponent: power, end: position + money };
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
