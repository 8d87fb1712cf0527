/** Digits with the scale behind them, in either language. Pure. */

import { isNumeralCharacter, readChineseNumeral } from './chinese-number.js';
import { countsMillions, currencyBefore } from './currencies.js';
import { isDigit, readDigits, scaleDigits } from './digits.js';
import {
  nextWord,
  readAndPart,
  readHundredths,
  readMixedRest,
  readScale,
  readSpokenPoint,
} from './english-number.js';
import { type Numeral, powerOfTen } from './numeral.js';
import { vulgarAt } from './vulgar.js';

/** A text with its fold, in which every character stands where it stood. */
export interface Page {
  readonly text: string;
  readonly folded: string;
}

const letterThenMoney =
  / ?(?:[mbt]|mm) ?(?=yuan|rmb|cny|us\b|us\$|usd|dollars?|euros?|pounds?|yen|hkd?|[$€£¥元])/y;

function moneyBehindLetter(folded: string, position: number): boolean {
  letterThenMoney.lastIndex = position;
  return letterThenMoney.test(folded);
}

const powers = / ?[x*] ?10 ?(?:\^ ?(-?\d{1,2})|(-\d{1,2})|([⁰¹²³⁴⁵⁶⁷⁸⁹]{1,2}))(?!\d)/y;
const bareExponent = /e\+?(-?\d{1,2})(?![\da-z.,])/y;
const caret = /(?:\^(\d{1,2})()|([⁰¹²³⁴⁵⁶⁷⁸⁹]{1,2}))(?![\d.,])/y;
const superscripts = '⁰¹²³⁴⁵⁶⁷⁸⁹';

const superscript = (signs: string): number =>
  Number([...signs].map((sign) => superscripts.indexOf(sign)).join(''));

/** `× 10^4`, `e6`, `^4` behind ten. */
function exponentBehind(folded: string, position: number, isTen: boolean) {
  for (const pattern of isTen ? [powers, bareExponent, caret] : [powers, bareExponent]) {
    pattern.lastIndex = position;
    const match = pattern.exec(folded);
    if (!match) continue;
    const printed = match[1] || match[2];
    const exponent = printed ? Number(printed) : superscript(match[3] ?? '');
    const raised = pattern === caret ? exponent - 1 : exponent;
    return Math.abs(raised) <= 18 ? { exponent: raised, end: position + match[0].length } : null;
  }
  return null;
}

/** Reads digits with their scale, Chinese or English, at `position`. */
export function readDigitNumeral(page: Page, position: number): Numeral | null {
  const { text, folded } = page;
  const digits = readDigits(folded, position);
  if (!digits) return null;
  const chinese = isDigit(folded.charCodeAt(position))
    ? readChineseNumeral(folded, position)
    : null;
  if (chinese) return chinese;
  const behind = folded.charAt(digits.end);
  // Units that make no numeral leave nothing that is certain.
  if (isNumeralCharacter(behind) && !/[〇零一二两三四五六七八九]/.test(behind)) return null;
  const base = { start: position, form: 'digits' } as const;
  const isTen = digits.whole === '10' && digits.fraction === '';
  const raised = exponentBehind(folded, digits.end, isTen);
  if (raised) {
    return { ...base, plain: false, end: raised.end, ...scaleDigits(digits, raised.exponent) };
  }
  const before = currencyBefore(folded, position);
  const measured = digits.fraction !== '' || digits.grouped;
  const money = before !== null || moneyBehindLetter(folded, digits.end);
  const millions = before && countsMillions(folded, before.start) ? 6 : 0;
  const scale = readScale(folded, digits.end, { text, money, measured });
  const exponent = scale.exponent + millions;
  const scaled = scaleDigits(digits, exponent);
  if (exponent === 0) {
    const vulgar = vulgarAt(folded, digits.end, digits);
    if (vulgar) {
      const size = readScale(folded, vulgar.end, { text, money, measured: true });
      return {
        ...base,
        plain: false,
        end: size.end,
        value: scaled.value.plus(vulgar.value).times(powerOfTen(size.exponent)),
        step: powerOfTen(size.exponent - 2),
      };
    }
    const point = digits.fraction === '' ? readSpokenPoint(folded, digits.end) : null;
    if (point) {
      const all = { ...digits, fraction: point.digits };
      return { ...base, plain: false, end: point.end, ...scaleDigits(all, 0) };
    }
  }
  const isScaled = scale.exponent >= 2;
  const rest = isScaled ? readMixedRest(folded, scaled.value, scale.exponent, scale.end) : null;
  if (rest) {
    const lower = readScale(folded, rest.end);
    const value = rest.value.times(powerOfTen(lower.exponent));
    return { ...base, plain: false, end: lower.end, value, step: powerOfTen(0) };
  }
  const cheque = readHundredths(folded, scale.end);
  if (cheque) {
    const value = scaled.value.plus(cheque.value);
    return { ...base, plain: false, end: cheque.end, value, step: powerOfTen(-2) };
  }
  const part = readAndPart(folded, scale.end);
  if (part) {
    const inner = readScale(folded, part.end);
    const size = powerOfTen(inner.exponent || scale.exponent);
    const share = size.times(part.top).dividedBy(part.bottom);
    const value =
      inner.exponent > 0 && scale.exponent === 0
        ? scaled.value.times(size).plus(share)
        : scaled.value.plus(share);
    return { ...base, plain: false, end: inner.end, value, step: share };
  }
  const dozen = scale.exponent === 0 ? dozensBehind(folded, digits.end) : null;
  if (dozen !== null && digits.fraction === '') {
    const value = scaled.value.times(12);
    return { ...base, plain: false, end: dozen, value, step: scaled.step.times(2) };
  }
  return {
    ...base,
    end: scale.end,
    ...scaled,
    plain: exponent === 0 && !digits.grouped && digits.fraction === '',
  };
}

const dozens = new Set('dozen dozens doz dozs dz dzs dzn'.split(' '));

/** Whether a word is a dozen. */
export const isDozen = (word: string): boolean => dozens.has(word);

/** One past `dozen` behind a number; `null` where there is none. */
export function dozensBehind(folded: string, position: number): number | null {
  const next = nextWord(folded, position);
  return isDozen(next.word) ? next.end : null;
}
