/** What a run of digits in a text is: a date, a grade, a figure or none of these. Pure. */
import { assemble, type Candidate, isCompound, readDigitNumeral, toFigure } from './assemble.js';
import { chineseDateAtDigits } from './chinese-dates.js';
import { readChineseNumeral } from './chinese-number.js';
import {
  dayMonthAt,
  englishDatesAtDigits,
  type FoundDate,
  yearInEnglish,
} from './english-dates.js';
import { excludedDigits, isLabelled, namedBefore } from './exclusions.js';
import { fractionStep, shareOf } from './fractions.js';
import { type Numeral, readDigits, scaleDigits } from './numeral.js';
import type { Sink } from './sink.js';

const grade = /([1-5])(?: ?a级|[- ]?a(?=[- ](?:rated|grade|level|class|status))|a(?![a-z0-9]))/y;
const outOf = /(?: in| out of| in every| out of every| of every) (\d[\d,]*)(?![\d%]|[.,]\d)/y;
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

/** `1 in 3`, `1 out of 50`, `1/3`, `1分之1`; `null` where the digits begin no fraction. */
function fractionAt(folded: string, position: number): Numeral | null {
  const first = readDigits(folded, position);
  if (first?.fraction !== '') return null;
  const top = scaleDigits(first, 0).value;
  if (folded.startsWith('分之', first.end)) {
    const second = readDigits(folded, first.end + 2);
    const upper = second
      ? { end: second.end, value: scaleDigits(second, 0).value }
      : readChineseNumeral(folded, first.end + 2);
    return upper && !top.isZero() ? fraction(position, upper.end, upper.value, top) : null;
  }
  if (!top.gt(0) || !top.lte(10)) return null;
  const spoken = exec(outOf, folded, first.end);
  const written = spoken ? null : exec(slashed, folded, position);
  const match = spoken?.[1] ?? written?.[2];
  if (match === undefined) return null;
  const bottom = Number(match.replaceAll(',', ''));
  const end = spoken ? first.end + spoken[0].length : position + (written?.[0].length ?? 0);
  const limit = spoken ? 1000 : 10;
  if (!top.lt(bottom) || (bottom > limit && bottom % 1000 !== 0)) return null;
  return fraction(
    position,
    end,
    top,
    scaleDigits({ end, whole: String(bottom), fraction: '', grouped: false }, 0).value,
  );
}

const yearLike = /^(?:19|20)\d{2}$/;
const countingBefore =
  /(?:\b(?:has|have|had|are|were|was|is|with|all|total|employs?|employed|including|of the|these|those|its|another)|[有共达为]) ?$/;

/** Whether a plain four-digit number is a year here rather than a count. */
function isYear(folded: string, candidate: Candidate): boolean {
  const { numeral, unit, hedge } = candidate;
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

/** A minus sign straight before the number, which is not a hyphen or dash. */
function isNegative(folded: string, start: number): boolean {
  return (
    folded.charAt(start - 1) === '-' && (start === 1 || ' (\n'.includes(folded.charAt(start - 2)))
  );
}

const digitRun = /\d+/y;

/** The dates that begin here; only runs of one, two or four digits begin one. */
function datesAt(folded: string, position: number): readonly FoundDate[] {
  const length = exec(digitRun, folded, position)?.[0].length ?? 0;
  if (length > 4 || length === 3) return [];
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
  const numeral = part ?? readDigitNumeral(folded, position);
  if (!numeral) return digitRunEnd(folded, position);
  const candidate = assemble(folded, numeral);
  if (isYear(folded, candidate)) return sink.dates([yearInEnglish(folded, position)]);
  const bare = numeral.plain && candidate.unit.kind === 'count';
  const plainDigits = bare ? numeral.end - numeral.start : 0;
  if (
    (!part && exec(slashed, folded, position)) ||
    isLabelled(folded, numeral.end) ||
    namedBefore(folded, position, plainDigits) ||
    standsForWord(folded, candidate) ||
    isCompound(folded, candidate)
  ) {
    return digitRunEnd(folded, position);
  }
  if (isNegative(folded, candidate.start)) {
    const value = numeral.value.negated();
    const start = candidate.start - 1;
    return sink.figure(toFigure(text, { ...candidate, start, numeral: { ...numeral, value } }));
  }
  return sink.figure(toFigure(text, candidate));
}

const run = /[\d,./:-]*(?:[a-z][a-z\d]*)?/y;

/** One past digits that mean nothing here, with what is attached to them. */
function digitRunEnd(folded: string, position: number): number {
  const length = exec(run, folded, position)?.[0].length ?? 1;
  return position + Math.max(1, length);
}
