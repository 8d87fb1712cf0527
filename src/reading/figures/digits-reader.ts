/** What a run of digits in a text is: a date, a grade, a figure or none of these. Pure. */
import { Decimal } from 'decimal.js';
import { chineseDateAtDigits } from '../times/chinese-dates.js';
import {
  dayMonthAt,
  englishDatesAtDigits,
  type FoundDate,
  yearInEnglish,
} from '../times/english-dates.js';
import { assemble, type Candidate, isCompound, toFigure } from './assemble.js';
import { type Digits, readDigits, scaleDigits } from './digits.js';
import { readEnglishNumber, readScale } from './english-number.js';
import { excludedDigits, isLabelled, namedBefore } from './exclusions.js';
import { fractionStep, shareOf } from './fractions.js';
import { type Numeral, powerOfTen } from './numeral.js';
import { fractionAt as chineseFractionAt, tenthsBehind } from './parts.js';
import { readDigitNumeral } from './read-digits.js';
import type { Sink } from './sink.js';
import { standsAlone } from './standing.js';
import { vulgarSign } from './vulgar.js';

const grade = /([1-5])(?: ?a级|[- ]?a(?=[- ](?:rated|grade|level|class|status))|a(?![a-z0-9]))/y;
const outOf = /(?: in every| out of every| of every| in| out of) (?=[\da-z])/y;
const behindOutOf = /(?:%| ?(?:percent|per cent))|[.,]\d|-/y;
const slashed = /(\d+)\/(\d+)(?:\/\d+)?/y;

function exec(pattern: RegExp, text: string, position: number): RegExpExecArray | null {
  pattern.lastIndex = position;
  return pattern.exec(text);
}

function fraction(
  start: number,
  end: number,
  top: Numeral['value'],
  bottom: Numeral['value'],
): Numeral {
  return {
    start,
    end,
    value: shareOf(top, bottom),
    step: fractionStep(top, bottom),
    form: 'digits',
    plain: false,
    share: 'fraction',
  };
}

const ofEvery = /(?: in| out of| of) every (?=1)/y;

/** `1.7 in every 100`, `35 of every 1,000`: as exact as its first number is written. */
function perHundredAt(folded: string, position: number, first: Digits): Numeral | null {
  const spoken = exec(ofEvery, folded, first.end);
  const digits = spoken && readDigits(folded, first.end + spoken[0].length);
  if (digits?.fraction !== '' || !/^10{2,5}$/.test(digits.whole)) return null;
  if (exec(behindOutOf, folded, digits.end)) return null;
  const { value, step } = scaleDigits(first, 0);
  const bottom = scaleDigits(digits, 0).value;
  if (!value.gt(0) || !value.lt(bottom)) return null;
  return { ...fraction(position, digits.end, value, bottom), step: shareOf(step, bottom) };
}

/** `1 in 3`, `1 in twenty`, `1 out of 50`, `1/3`, `1分之1`; `null` where the digits begin no fraction. */
function fractionAt(folded: string, position: number): Numeral | null {
  const first = readDigits(folded, position);
  const perHundred = first && perHundredAt(folded, position, first);
  if (perHundred) return perHundred;
  if (first?.fraction !== '') return null;
  if (folded.startsWith('分之', first.end) || folded.charAt(first.end) === '又')
    return chineseFractionAt(folded, position);
  const top = scaleDigits(first, 0).value;
  if (!top.gt(0)) return null;
  const spoken = exec(outOf, folded, first.end);
  if (spoken && top.lte(10)) {
    const start = first.end + spoken[0].length;
    const digits = readDigits(folded, start);
    const bottom =
      digits?.fraction === ''
        ? { ...digits, ...scaleDigits(digits, 0) }
        : readEnglishNumber(folded, start);
    if (!bottom || exec(behindOutOf, folded, bottom.end)) return null;
    const isRound = bottom.value.lte(1000) || bottom.value.modulo(1000).isZero();
    const isYear = spoken[0] === ' in ' && digits && yearLike.test(digits.whole) && !digits.grouped;
    if (!top.lt(bottom.value) || !isRound || isYear) return null;
    return fraction(position, bottom.end, top, bottom.value);
  }
  const written = exec(slashed, folded, position);
  if (!written) return null;
  const [all, , bottom = ''] = written;
  const denominator = Number(bottom);
  const isWhole = !all.endsWith(`/${bottom}`) || all.split('/').length > 2;
  const isOf = folded.startsWith(' of ', position + all.length);
  const isAlone =
    folded.slice(0, position).trim() === '' && folded.slice(position + all.length).trim() === '';
  // 9/11 and 24/7 are names; tenths and less are shares.
  if (isWhole || !top.lt(denominator) || (denominator > 10 && !isAlone && !isOf)) return null;
  return fraction(
    position,
    position + all.length,
    top,
    scaleDigits({ end: 0, whole: bottom, fraction: '', grouped: false }, 0).value,
  );
}

const yearLike = /^(?:19|20)\d{2}$/;
const countingBefore =
  /(?:\b(?:has|have|had|are|were|was|is|with|all|total|employs?|employed|including|of the|these|those|its|another)|[有共达为]) ?$/;

/** Whether a plain four-digit number is a year here rather than a count. */
function isYear(folded: string, candidate: Candidate): boolean {
  const { numeral, unit, hedge } = candidate;
  if (numeral.value.isNegative()) return false;
  if (!numeral.plain || !yearLike.test(folded.slice(numeral.start, numeral.end))) return false;
  if (!candidate.hasUnit) return true;
  const english = unit.kind === 'count' && candidate.end === numeral.end;
  if (!english) return false;
  if (hedge) {
    // "around 2012 groups" may be a time; "around 2,000" or "over 2012" is not.
    const word = folded.slice(hedge.start, hedge.end);
    const temporal = word === 'around' || word === 'about' || word === 'circa';
    if (!temporal || numeral.value.modulo(100).isZero()) return false;
  }
  return !countingBefore.test(folded.slice(Math.max(0, numeral.start - 12), numeral.start));
}

const wordBehind = / (?!(?:of|are|were|have|had|more|in)\b)[a-z]/y;

/** A hurried "4" for "for" or "2" for "to". */
function standsForWord(folded: string, { numeral, hasUnit, hedge, unit }: Candidate): boolean {
  if (!numeral.plain || numeral.end - numeral.start > 1 || hedge) return false;
  if (!numeral.value.eq(2) && !numeral.value.eq(4)) return false;
  const counted = hasUnit && (unit.kind !== 'count' || unit.noun !== undefined);
  return !counted && exec(wordBehind, folded, numeral.end) !== null;
}

const wholeDigits = (folded: string, position: number): number =>
  exec(digitRun, folded, position)?.[0].length ?? 0;

const threeDecimals = /^\d{1,3}\.\d{3}$/;

/** `Rp 31.500`, `€1.250`: thousands where the money is from, decimals where the reader is. */
function isEitherWay(folded: string, { numeral, unit }: Candidate): boolean {
  if (unit.kind !== 'money' || (unit.currency !== 'XXX' && unit.currency !== 'EUR')) return false;
  return threeDecimals.test(folded.slice(numeral.start, numeral.end));
}

const digitRun = /\d+/y;

/** The dates that begin here; only runs of one, two or four digits begin one. */
function datesAt(folded: string, position: number): readonly FoundDate[] {
  const length = exec(digitRun, folded, position)?.[0].length ?? 0;
  if (length === 3) {
    const republic = chineseDateAtDigits(folded, position);
    return republic?.date.year !== undefined ? [republic] : [];
  }
  if (length > 4) return [];
  const english = englishDatesAtDigits(folded, position);
  if (english.length > 0) return english;
  const single =
    (length < 3 ? dayMonthAt(folded, position) : null) ?? chineseDateAtDigits(folded, position);
  return single ? [single] : [];
}

/** Reads what stands at the digits at `position`; returns where to go on. */
export function readAtDigits(sink: Sink, position: number): number {
  const { text, folded } = sink;
  const graded = exec(grade, folded, position);
  if (graded) return sink.grade(position, position + graded[0].length, Number(graded[1]));
  const dates = datesAt(folded, position);
  if (dates.length > 0) return sink.dates(dates);
  const excluded = excludedDigits(folded, position);
  if (excluded !== null) return excluded;
  const part = fractionAt(folded, position);
  const read = part ?? readDigitNumeral(sink, position);
  if (!read) return Math.max(digitRunEnd(folded, position), mixedEnd(folded, position));
  const numeral = part ? read : (tenthsBehind(folded, read) ?? read);
  const candidate = assemble(sink, numeral, false, sink.floor);
  if (isYear(folded, candidate)) return sink.dates([yearInEnglish(folded, position)]);
  const bare = (numeral.plain || part !== null) && candidate.unit.kind !== 'money';
  const plainDigits = bare ? wholeDigits(folded, position) : 0;
  if (
    (!part && exec(slashed, folded, position)) ||
    isLabelled(folded, numeral.end) ||
    isEitherWay(folded, candidate) ||
    namedBefore(folded, position, plainDigits) ||
    (standsForWord(folded, candidate) && !standsAlone(folded, numeral)) ||
    isCompound(folded, candidate)
  ) {
    return digitRunEnd(folded, position);
  }
  return sink.figure(toFigure(text, candidate));
}

const run = /[\d,./:-]*(?:[a-z][a-z\d]*)?/y;

/** One past digits that mean nothing here, with what is attached to them. */
function digitRunEnd(folded: string, position: number): number {
  const length = exec(run, folded, position)?.[0].length ?? 1;
  return position + Math.max(1, length);
}

const mixed = /\d+[十百千万亿兆][\d.〇零一二两三四五六七八九十百千万亿兆]*/y;

/** One past digits and numeral characters that make no number together: 8千3万. */
const mixedEnd = (folded: string, position: number): number =>
  position + (exec(mixed, folded, position)?.[0].length ?? 0);

/** A number with a leading point: `.5`. */
export function readAtPoint(sink: Sink, position: number): number {
  const numeral = readDigitNumeral(sink, position);
  if (!numeral) return position + 1;
  return keep(sink, assemble(sink, numeral, false, sink.floor));
}

/** A fraction in one sign: `½`, `⅔ of them`, `¼ million`. */
export function readAtVulgar(sink: Sink, position: number): number {
  const { folded } = sink;
  const parts = vulgarSign(folded.charAt(position));
  if (!parts) return position + 1;
  const [top, bottom] = parts.map((part) => new Decimal(part)) as [Decimal, Decimal];
  const scale = readScale(folded, position + 1);
  if (scale.exponent < 2) {
    return keep(
      sink,
      assemble(sink, fraction(position, position + 1, top, bottom), false, sink.floor),
    );
  }
  const value = powerOfTen(scale.exponent).times(top).dividedBy(bottom);
  const numeral: Numeral = {
    start: position,
    end: scale.end,
    value,
    step: value,
    form: 'digits',
    plain: false,
  };
  return keep(sink, assemble(sink, numeral, false, sink.floor));
}

const keep = (sink: Sink, candidate: Candidate): number =>
  sink.figure(toFigure(sink.text, candidate));
