/** Units behind figures: currencies, shares, percentage points, ratios, durations. Pure. */
import { currencyAt, millionsAt } from './currencies.js';
import { nextWord, readScale } from './english-number.js';
import type { FigureUnit } from './figure.js';
import { wordEnd } from './word.js';

export interface UnitBehind {
  readonly unit: FigureUnit;
  readonly end: number;
  /** What the number is multiplied with to be in this unit: 0.1 where it counts thousandths. */
  readonly perMille?: true;
  /** A scale that stands at the unit and not at the number: `75 USD million`, `30 MUSD`, `5 bps`. */
  readonly exponent?: number;
}

const shareWords = new Set(['percent', 'pct', 'pc', 'percents', 'precent', 'percnt', 'perecent']);
const durationWords = new Set(
  (
    'year years month months week weeks day days hour hours minute minutes second seconds ' +
    'decade decades century centuries'
  ).split(' '),
);
const chineseDuration =
  /(?:个(?:多)?(?:月|小时|星期|季度|工作日)|年度?|岁|周年?|天|小时|分钟|秒|学时|课时)/y;
const chinesePoints = /(?:个?百分[点比]|个点(?!赞))/y;

const share: FigureUnit = { kind: 'share' };
const points: FigureUnit = { kind: 'points' };

function pointsOr(folded: string, end: number): UnitBehind {
  const next = nextWord(folded, end);
  return next.word === 'point' || next.word === 'points'
    ? { unit: points, end: next.end }
    : { unit: share, end };
}

function englishUnit(folded: string, position: number): UnitBehind | null {
  const stop = wordEnd(folded, position);
  const word = folded.slice(position, stop);
  if (shareWords.has(word)) return pointsOr(folded, stop);
  if (word === 'per') {
    const next = nextWord(folded, stop);
    if (next.word === 'cent') return pointsOr(folded, next.end);
    if (next.word === 'mille' || next.word === 'mil' || next.word === 'thousand')
      return { unit: share, end: next.end, perMille: true };
    return null;
  }
  if (folded.startsWith('p.c.', position)) return { unit: share, end: position + 4 };
  if (word === 'percentage') {
    const next = nextWord(folded, stop);
    return next.word.startsWith('point') ? { unit: points, end: next.end } : null;
  }
  if (word === 'bp' || word === 'bps') return { unit: points, end: stop, exponent: -2 };
  if (word === 'basis') {
    const next = nextWord(folded, stop);
    return /^points?$/.test(next.word) ? { unit: points, end: next.end, exponent: -2 } : null;
  }
  if (word === 'pp' || word === 'pps' || word === 'ppt') return { unit: points, end: stop };
  const money = currencyAt(folded, position);
  if (money) {
    const scale = readScale(folded, money.end);
    const unit: FigureUnit = { kind: 'money', currency: money.currency };
    return scale.exponent < 3
      ? { unit, end: money.end }
      : { unit, end: scale.end, exponent: scale.exponent };
  }
  const millions = millionsAt(folded, position);
  if (millions) {
    return {
      unit: { kind: 'money', currency: millions.currency },
      end: millions.end,
      exponent: 6,
    };
  }
  if (word === 'times' || word === 'fold' || word === 'x') {
    return { unit: { kind: 'ratio' }, end: stop };
  }
  return durationWords.has(word) ? { unit: { kind: 'duration', noun: word }, end: stop } : null;
}

function chineseUnit(folded: string, position: number): UnitBehind | null {
  const money = currencyAt(folded, position);
  if (money) return { unit: { kind: 'money', currency: money.currency }, end: money.end };
  chinesePoints.lastIndex = position;
  const point = chinesePoints.exec(folded)?.[0];
  if (point !== undefined) return { unit: points, end: position + point.length };
  if (folded.startsWith('个基点', position))
    return { unit: points, end: position + 3, exponent: -2 };
  if (folded.startsWith('倍', position)) return { unit: { kind: 'ratio' }, end: position + 1 };
  chineseDuration.lastIndex = position;
  const noun = chineseDuration.exec(folded)?.[0];
  return noun === undefined
    ? null
    : { unit: { kind: 'duration', noun }, end: position + noun.length };
}

/**
 * The unit behind a number that ends at `position`, up to three spaces or a hyphen between:
 * `%`, ` billion`'s ` yuan`, 亿's 元, ` percentage points`, 倍, `-year`.
 */
export function unitBehind(folded: string, position: number): UnitBehind | null {
  let start = position;
  let code = folded.charCodeAt(start);
  while (code === 32 && start - position < 3) {
    start += 1;
    code = folded.charCodeAt(start);
  }
  if (start === position && code === 45) {
    start += 1;
    code = folded.charCodeAt(start);
  }
  if (code === 37) return { unit: share, end: start + 1 };
  if (code === 0x2030) return { unit: share, end: start + 1, perMille: true };
  if (code >= 97 && code <= 122) return englishUnit(folded, start);
  if (code >= 0x4e00 && code <= 0x9fff) return chineseUnit(folded, start);
  const money = currencyAt(folded, start);
  return money ? { unit: { kind: 'money', currency: money.currency }, end: money.end } : null;
}
