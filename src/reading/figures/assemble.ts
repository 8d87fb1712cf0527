/** Makes a figure of a numeral: its currency, unit, noun, hedge and range. Pure. */
import { Decimal } from 'decimal.js';
import { readScaledDigits } from './chinese-number.js';
import { nextWord, numberWords, readEnglishNumber, readScale } from './english-number.js';
import type { FigureMention, FigureUnit, Span } from './figure.js';
import { chineseNounAt, englishNounBehind, measureAt } from './nouns.js';
import { type Numeral, powerOfTen, readDigits, scaleDigits } from './numeral.js';
import { duoAt, type Hedge, hedgeBefore, hedgeBehind } from './qualifiers.js';
import { currencyBefore, type UnitBehind, unitBehind } from './units.js';

/** A numeral in its surroundings, before it is known to be a figure. */
export interface Candidate {
  readonly numeral: Numeral;
  readonly unit: FigureUnit;
  /** Whether a unit, measure word or known noun says what is counted. */
  readonly hasUnit: boolean;
  readonly hedge: Hedge | null;
  readonly start: number;
  readonly end: number;
}

/** Reads digits with their scale, Chinese or English, at `position`. */
export function readDigitNumeral(folded: string, position: number): Numeral | null {
  const digits = readDigits(folded, position);
  if (!digits) return null;
  const scaled = readScaledDigits(folded, position, digits);
  if (scaled) return scaled;
  const money = currencyBefore(folded, position) !== null || moneyBehindLetter(folded, digits.end);
  const { exponent, end } = readScale(folded, digits.end, money);
  return {
    start: position,
    end,
    ...scaleDigits(digits, exponent),
    form: 'digits',
    plain: exponent === 0 && !digits.grouped && digits.fraction === '',
  };
}

const letterThenMoney = / ?[mbt] (?:yuan|rmb|cny|us|usd|dollars?|euros?|pounds?|yen|hkd?)\b/y;

function moneyBehindLetter(folded: string, position: number): boolean {
  letterThenMoney.lastIndex = position;
  return letterThenMoney.test(folded);
}

interface Range {
  readonly from: Decimal;
  readonly to: Decimal;
  readonly step: Decimal;
  readonly end: number;
}

/** The currency may be repeated before the upper end. */
const upperSign = /(?:us|hk|cn|rmb)?[¥$€£]|rmb ?/y;
const rangeJoint = /(?: ?~ ?|-| - | ?[至到] ?| to | and )/y;
const noRangeBefore =
  /(?:\b(?:from|by|up|down|rose|grew|fell|increased|of)|[从由自]|增加|增长|下降) ?$/;
const between = /\b(?:between|from between) (?:rmb|us|hk|cny|[¥$€£])*[ ¥$€£]*$/;
const betweenChinese = /(?:介于|在) ?$/;

const sameUnit = (a: UnitBehind | null, b: UnitBehind | null): boolean =>
  !a || !b || (a.unit.kind === b.unit.kind && JSON.stringify(a.unit) === JSON.stringify(b.unit));

/** The upper end of a range whose lower end is `numeral`; `null` where none follows. */
function rangeBehind(folded: string, numeral: Numeral, start: number): Range | null {
  const own = unitBehind(folded, numeral.end);
  const from = own ? own.end : numeral.end;
  rangeJoint.lastIndex = from;
  const joint = rangeJoint.exec(folded)?.[0];
  if (joint === undefined) return null;
  const before = folded.slice(Math.max(0, start - 16), start);
  const isBetween = between.test(before) || betweenChinese.test(before);
  if (joint === ' and ' ? !isBetween : noRangeBefore.test(before)) return null;
  let position = from + joint.length;
  upperSign.lastIndex = position;
  position += upperSign.exec(folded)?.[0].length ?? 0;
  const code = folded.charCodeAt(position);
  const upper =
    code >= 48 && code <= 57
      ? readDigitNumeral(folded, position)
      : numeral.form === 'words' &&
          numberWords.has(folded.slice(position).split(/[^a-z]/, 1)[0] ?? '')
        ? readEnglishNumber(folded, position)
        : null;
  if (!upper || upper.range || upper.inner) return null;
  if (!sameUnit(own, unitBehind(folded, upper.end))) return null;
  const scale = scaleOf(folded, upper);
  const shared = numeral.value.times(powerOfTen(scale));
  const lower =
    isUnscaled(folded, numeral) && scale > 0 && shared.lt(upper.value) ? shared : numeral.value;
  if (!lower.lt(upper.value) || lower.times(20).lt(upper.value)) return null;
  return { from: lower, to: upper.value, step: upper.step, end: upper.end };
}

const scaleTail = /(?:[万亿千百兆]+| ?-?(?:hundred|thousand|million|billion|trillion|[a-z]+))$/;

/** The power of ten that the scale words of a numeral stand for, when it is in digits. */
function scaleOf(folded: string, numeral: Numeral): number {
  const digits = readDigits(folded, numeral.start);
  if (!digits) {
    const tail = scaleTail.exec(folded.slice(numeral.start, numeral.end))?.[0].trim() ?? '';
    return { hundred: 2, thousand: 3, million: 6, billion: 9, trillion: 12 }[tail] ?? 0;
  }
  const unscaled = scaleDigits(digits, 0).value;
  if (unscaled.isZero() || digits.end === numeral.end) return 0;
  return numeral.value.dividedBy(unscaled).log(10).round().toNumber();
}

function isUnscaled(folded: string, numeral: Numeral): boolean {
  return scaleOf(folded, numeral) === 0;
}

function unitOf(
  folded: string,
  numeral: Numeral,
  end: number,
): { unit: FigureUnit; end: number; known: boolean } {
  if (numeral.share) return { unit: { kind: 'share' }, end, known: true };
  const direct = unitBehind(folded, end);
  if (direct) return { ...direct, known: true };
  const measured = measureAt(folded, end);
  if (measured) {
    const { noun, thing } = measured;
    return {
      unit: { kind: 'count', noun, ...(thing && { thing }) },
      end: measured.end,
      known: true,
    };
  }
  // "12,858+ groups": the sign belongs to the number, which hedgeBehind reads.
  const counted = englishNounBehind(folded, folded.charAt(end) === '+' ? end + 1 : end);
  if (counted) {
    const { noun, thing } = counted;
    return { unit: { kind: 'count', noun, ...(thing && { thing }) }, end, known: true };
  }
  const thing = chineseNounAt(folded, end);
  return { unit: { kind: 'count', ...(thing && { thing }) }, end, known: thing !== undefined };
}

/** Puts a numeral together with what surrounds it. */
export function assemble(folded: string, read: Numeral, bare = false): Candidate {
  const money = currencyBefore(folded, read.start);
  const numberStart = money?.start ?? read.start;
  const range = read.share || read.range ? null : rangeBehind(folded, read, numberStart);
  const numeral: Numeral = range
    ? { ...read, end: range.end, value: range.from, step: range.step, range }
    : read;
  const found = unitOf(folded, numeral, numeral.end);
  const prefixed = money && found.unit.kind !== 'money' && found.unit.kind !== 'share';
  const unit: FigureUnit = prefixed ? { kind: 'money', currency: money.currency } : found.unit;
  const unitEnd = prefixed ? numeral.end : found.end;
  const before = hedgeBefore(folded, numberStart, bare);
  const behind = before
    ? null
    : (hedgeBehind(folded, unitEnd) ?? (found.known ? duoAt(folded, unitEnd) : null));
  const hedge = before ?? behind;
  return {
    numeral,
    unit,
    hasUnit: found.known || money !== null,
    hedge,
    start: Math.min(numberStart, before?.start ?? numberStart),
    end: Math.max(unitEnd, behind?.end ?? unitEnd),
  };
}

const one = new Decimal(1);

function cut(text: string, start: number, end: number): Span {
  return { start, end, text: text.slice(start, end) };
}

/** The figure a candidate stands for; its texts are cut from the text as given. */
export function toFigure(text: string, candidate: Candidate): FigureMention {
  const { numeral, unit, hedge, start, end } = candidate;
  const { inner, range } = numeral;
  const word = hedge
    ? text.slice(hedge.start, hedge.end)
    : inner && text.slice(inner.at, inner.at + 1);
  const wholePercent = unit.kind === 'share' && numeral.share === undefined && numeral.step.gt(1);
  const figure = {
    start,
    end,
    text: text.slice(start, end),
    value: numeral.value,
    unit,
    qualifier: hedge?.qualifier ?? inner?.qualifier ?? 'exact',
    step: wholePercent ? one : numeral.step,
    numeral: cut(text, numeral.start, numeral.end),
  };
  // Most figures have none of these; copying for each is what takes the time here.
  if (word === undefined && !range && numeral.share !== 'fraction') return figure;
  return {
    ...figure,
    ...(word !== undefined && { approximateWord: word }),
    ...(numeral.share === 'fraction' && { fraction: true }),
    ...(range && { range: { from: range.from, to: range.to } }),
  };
}

/** Whether the word behind a numeral is joined to it and is no unit: "three-dimensional", "5G". */
export function isCompound(folded: string, candidate: Candidate): boolean {
  const end = candidate.numeral.end;
  const code = folded.charCodeAt(end);
  const letter = code >= 97 && code <= 122;
  if (candidate.unit.kind !== 'count' && candidate.hasUnit) return letter && candidate.end === end;
  if (letter)
    return !/^(?:orgs?|groups?|people|social|ngos?|members?|items?|projects?)\b/.test(
      folded.slice(end, end + 8),
    );
  if (code !== 45) return false;
  const { word } = nextWord(folded, end);
  if (word === '' || word === 'strong' || word === 'odd' || word === 'plus') return false;
  return (
    !(candidate.unit.kind === 'count' && candidate.unit.noun === word) &&
    !/^(?:member|person|people|project|item)$/.test(word)
  );
}
