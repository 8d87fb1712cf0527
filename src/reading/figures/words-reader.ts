/** English words that begin a figure, a date or a name. Pure. */
import { Decimal } from 'decimal.js';
import { dateAtCode, dateAtMonth, dateAtOrdinal, isMonthWord } from '../times/english-dates.js';
import { assemble, type Candidate, isCompound, toFigure } from './assemble.js';
import { smallChangeBehind } from './change.js';
import { currencyWords, isSmallChange } from './currencies.js';
import { digitRunEnd } from './digits.js';
import {
  isScaleWord,
  nextWord,
  numberWords,
  readBareDecimals,
  readEnglishNumber,
  readScale,
  readSpokenYear,
  wordEnd,
} from './english-number.js';
import { isLabelled } from './exclusions.js';
import { fractionStep, isOfPercent, shareOf } from './fractions.js';
import { type Numeral, powerOfTen, stepOf } from './numeral.js';
import { hedgeBefore } from './qualifiers.js';
import { isDozen } from './read-digits.js';
import type { Sink } from './sink.js';
import { isWholeText, standsAlone } from './standing.js';
import { unitBehind } from './units.js';

const denominators = new Map<string, number>([
  ['half', 2],
  ['third', 3],
  ['quarter', 4],
  ['fourth', 4],
  ['fifth', 5],
  ['sixth', 6],
  ['seventh', 7],
  ['eighth', 8],
  ['ninth', 9],
  ['tenth', 10],
  ['eleventh', 11],
  ['twelfth', 12],
  ['thirteenth', 13],
  ['fourteenth', 14],
  ['fifteenth', 15],
  ['sixteenth', 16],
  ['twentieth', 20],
  ['hundredth', 100],
  ['thousandth', 1000],
]);
const ordinals = new Set([
  ...denominators.keys(),
  ...'first second thirteenth fourteenth fifteenth sixteenth thirtieth fortieth fiftieth millionth'.split(
    ' ',
  ),
]);
ordinals.delete('half');
ordinals.delete('quarter');

/** What follows a fraction that is a share, and not a third party or a quarter of the year. */
const behindShare =
  /(?= ?(?:$|[,.;:!?()"'/，。；、]))| (?=(?:of|the|its|their|his|her|our|as|are|is|was|were|have|has|had|hold|holds|held|or|and|but|in|at|by|to|from|more|less|all|belong|work|works|worked|joined|took|said|these|those|that)\b)|(?=\n)/y;
const notBeforeHalf = /(?:\b(?:first|second|other|better|latter|former|next|last|per)|-)[ -]?$/;
const hedgedHalf =
  /\b(?:than|over|nearly|almost|about|least|most|around|under|roughly|only|below|above) (?:a |one )?$/;
const halfTime = /(?: an?| the)? (?:hour|day|year|month|century|decade|time|way|price)\b/y;
const ofScale =
  /(?: {1,3}|-)(?:of {1,3})?(?:an? {1,3})?(hundred|thousand|million|billion|trillion|dozen)s?\b/y;

function test(pattern: RegExp, text: string, position: number): boolean {
  pattern.lastIndex = position;
  return pattern.test(text);
}

function share(start: number, end: number, top: Decimal, bottom: Decimal): Numeral {
  return {
    start,
    end,
    value: shareOf(top, bottom),
    step: fractionStep(top, bottom),
    form: 'words',
    plain: false,
    share: 'fraction',
  };
}

/** A share only where what follows speaks of a part; `half a million` is a number of its own. */
function partOf(
  folded: string,
  start: number,
  end: number,
  top: number,
  bottom: number,
): Numeral | null {
  ofScale.lastIndex = end;
  const scale = ofScale.exec(folded);
  if (scale) {
    const word = scale[1] ?? '';
    const plural = folded.charAt(end + scale[0].length - 1) === 's' ? 1 : 0;
    const power = readScale(folded, end + scale[0].length - plural - word.length - 1).exponent;
    const size = word === 'dozen' ? new Decimal(12) : powerOfTen(power);
    const value = size.times(top).dividedBy(bottom);
    return {
      start,
      end: end + scale[0].length,
      value,
      step: value.isInteger() ? stepOf(value) : value,
      form: 'words',
      plain: false,
    };
  }
  const before = folded.slice(Math.max(0, start - 18), start);
  const hedged = hedgedHalf.test(before);
  if (isOfPercent(folded, end)) return share(start, end, new Decimal(top), new Decimal(bottom));
  if (test(halfTime, folded, end)) return null;
  if (!hedged && !test(behindShare, folded, end)) return null;
  return share(start, end, new Decimal(top), new Decimal(bottom));
}

/** "A dozen" is said of eleven to thirteen. */
const dozenStep = new Decimal(2);

function singular(word: string): string {
  return word.endsWith('ves') ? `${word.slice(0, -3)}f` : word.replace(/s$/, '');
}

const inOf = /(?: in every| out of every| of every| in| out of) /y;

/** `in three` of `one in three`. */
function outOf(folded: string, numeral: Numeral): Numeral | null {
  if (numeral.value.gt(10)) return null;
  inOf.lastIndex = numeral.end;
  const joint = inOf.exec(folded)?.[0];
  if (joint === undefined) return null;
  const start = numeral.end + joint.length;
  const bottom = readEnglishNumber(folded, start) ?? digitsBelow(folded, start);
  if (!bottom || !numeral.value.lt(bottom.value) || bottom.value.gt(1000)) return null;
  const hundreds = nextWord(folded, bottom.end).word === 'hundreds';
  return share(numeral.start, hundreds ? bottom.end + 1 : bottom.end, numeral.value, bottom.value);
}

const notShort = /(?:[,.%]|[a-z])/;

function digitsBelow(folded: string, position: number): { value: Decimal; end: number } | null {
  const end = digitRunEnd(folded, position);
  const digits = folded.slice(position, end);
  if (digits.length === 0 || digits.length > 4 || /^(?:19|20)\d\d$/.test(digits)) return null;
  const next = folded.charAt(end);
  if (notShort.test(next) && !(next === '.' && !/\d/.test(folded.charAt(end + 1)))) return null;
  return { value: new Decimal(digits), end };
}

const scoreOf = new Set(['score']);

/**
 * One past "two fifty", which is two hundred and fifty to some and 2.50 or two numbers to others;
 * `null` where the words are no such thing.
 */
function hundredLeftOut(folded: string, position: number): number | null {
  const end = wordEnd(folded, position);
  const first = readEnglishNumber(folded, position, false);
  if (first?.end !== end || !first.value.lt(10) || first.value.isZero()) return null;
  if (folded.charCodeAt(end) !== 32 || isCounted(folded, { ...first, end: folded.length }))
    return null;
  const second = readEnglishNumber(folded, end + 1, false);
  if (
    !second?.value.gte(10) ||
    !second.value.lt(100) ||
    !numberWords.has(nextWord(folded, end).word)
  )
    return null;
  return numberWords.has(nextWord(folded, second.end).word) ? null : second.end;
}

const noPart =
  /(?:^|[,.;:(]|\b(?:up|down|by|of|at|only|about|to|than|is|was|are|were|and|just|nearly|over|under|fell|rose|minus|negative)) ?$/;

/** `.4` as it is said, where a unit, a scale or a leading zero shows that no point is numbered. */
function pointAt(sink: Sink, position: number, end: number): Numeral | { skip: number } | null {
  const { folded } = sink;
  const read = readBareDecimals(folded, position, end);
  if (!read) return null;
  const { numeral, digits } = read;
  const said = noPart.test(folded.slice(Math.max(0, position - 10), position));
  const scaled = numeral.step.times(powerOfTen(digits.length)).gt(1);
  const spelled = digits.startsWith('0') || digits.length > 2;
  if (said && (spelled || scaled || unitBehind(folded, numeral.end))) return numeral;
  return spelled ? { skip: numeral.end } : null;
}

/** A fraction, dozen or plain number that begins with a number word; `skip` where it is an ordinal. */
function numberAt(folded: string, position: number): Numeral | { readonly skip: number } | null {
  const joinAnd = !/\bbetween (?:minus |negative )?$/.test(
    folded.slice(Math.max(0, position - 17), position),
  );
  const number = readEnglishNumber(folded, position, joinAnd);
  if (!number) return null;
  const next = nextWord(folded, number.end);
  // "Three million two billion": no number has its scales in this order.
  if (readScale(folded, number.end).exponent > 0) return { skip: next.end };
  if (isDozen(next.word)) {
    // "Three hundred and two dozen" may be three hundred, and two dozen.
    const isRound = number.value.lt(100) || number.value.modulo(100).isZero();
    if (!isRound) return { skip: next.end };
    const value = number.value.times(12);
    return { ...number, end: next.end, value, step: dozenStep };
  }
  if (scoreOf.has(next.word) && number.value.gt(1) && number.value.lt(10)) {
    return { ...number, end: next.end, value: number.value.times(20), step: new Decimal(20) };
  }
  const bottom = denominators.get(singular(next.word));
  const plural = next.word.endsWith('s') || next.word === 'halves';
  if (bottom !== undefined && number.value.lt(bottom) && (plural || number.value.eq(1))) {
    return (
      partOf(folded, position, next.end, number.value.toNumber(), bottom) ?? { skip: next.end }
    );
  }
  if (bottom !== undefined && next.word.endsWith('s') && bottom < 5 && number.value.lt(20)) {
    const value = number.value.dividedBy(bottom);
    return { ...number, end: next.end, value, step: powerOfTen(-2) };
  }
  const hyphened = folded.charAt(number.end) === '-';
  if (ordinals.has(next.word) && (hyphened || number.value.gt(19))) return { skip: next.end };
  return outOf(folded, number) ?? number;
}

/** `a third`, `a hundred`, `a dozen`, `an estimated` being none of them. */
function articleAt(folded: string, position: number, end: number): Numeral | null {
  const next = nextWord(folded, end);
  if (next.word === 'dozen') {
    return {
      start: position,
      end: next.end,
      value: new Decimal(12),
      step: dozenStep,
      form: 'words',
      plain: false,
    };
  }
  const bottom = denominators.get(next.word);
  if (bottom !== undefined) return partOf(folded, position, next.end, 1, bottom);
  return readEnglishNumber(folded, position) ?? oneOf(folded, position, end, next);
}

const coins = new Set('dollar euro pound yuan yen rupee'.split(' '));

/** `a dollar` as a sum: with a bound, with change, or nothing else in the text. */
function oneOf(
  folded: string,
  start: number,
  end: number,
  coin: { readonly word: string; readonly end: number },
): Numeral | null {
  if (!coins.has(coin.word)) return null;
  const unit = { kind: 'money', currency: 'USD' } as const;
  const isSum =
    isWholeText(folded, { start, end: coin.end }) ||
    (coin.word !== 'pound' && hedgeBefore(folded, start, false) !== null) ||
    smallChangeBehind(folded, coin.end, unit, false) !== null;
  const one = powerOfTen(0);
  return isSum ? { start, end, value: one, step: one, form: 'words', plain: false } : null;
}

const notBeforeOne =
  /\b(?:no|any|every|some|each|this|that|which|the|another|number|day|for|at|only the)[ -]$/;
const behindSmall = / (?:of (?:them|which|whom|these|those|the)|are|were|have|had)\b/y;

/** Small numbers in words are figures only where something is counted. */
function countsSomething(folded: string, candidate: Candidate): boolean {
  const { numeral, unit, hedge, hasUnit } = candidate;
  if (numeral.share || numeral.range || numeral.value.isNegative()) return true;
  if (numeral.step === dozenStep) return true;
  if (numeral.value.gt(12) || hedge || !numeral.value.isInteger()) return true;
  if (isWholeText(folded, numeral)) return true;
  const known = hasUnit && (unit.kind !== 'count' || unit.noun !== undefined);
  if (isCounted(folded, numeral)) return true;
  if (numeral.value.eq(1)) {
    const before = folded.slice(Math.max(0, numeral.start - 10), numeral.start);
    if (notBeforeOne.test(before) || unit.kind === 'duration') return false;
    if (isSmallChange(nextWord(folded, numeral.end).word)) return true;
    return known && (unit.kind !== 'count' || unit.thing !== undefined);
  }
  const change = isSmallChange(nextWord(folded, numeral.end).word);
  return known || change || test(behindSmall, folded, numeral.end);
}

/** One of several numbers in a row: "one two three". */
function isCounted(folded: string, { start, end }: Numeral): boolean {
  if (numberWords.has(nextWord(folded, end).word)) return true;
  if (folded.charCodeAt(start - 1) !== 32) return false;
  let from = start - 1;
  while (from > 0 && start - from < 12 && /[a-z]/.test(folded.charAt(from - 1))) from -= 1;
  return numberWords.has(folded.slice(from, start - 1));
}

const yearPrefix = /(?:mid|pre|post|end|late|early|year-end)$/;
const attached = /[-_]?[a-z0-9]+(?:[-_.][a-z0-9]+){0,40}/y;
const gradeWord = /^a{3,5}$/;
const counting = /\b(?:about|over|than|nearly|has|have|had|are|were|total of|all) $/;

/** A year as it is said, where nothing is counted by it. */
function spokenYear(folded: string, position: number): { year: number; end: number } | null {
  const said = readSpokenYear(folded, position);
  if (!said) return null;
  const before = folded.slice(Math.max(0, position - 10), position);
  const last = /(?<![a-z])([a-z]+) $/.exec(before)?.[1] ?? '';
  return counting.test(before) || numberWords.has(last) ? null : said;
}

/** What may stand before a hundred whose one is left out: no "several", no number. */
const behindVerb = /\b(?:is|are|was|were|has|have|had|than|of|about|over|only|to) $/;

/** Words that may begin an ordinal. */
const mayBeOrdinal = /(?:th|st|nd|rd|twenty|thirty)$/;

const scalePower = (folded: string, position: number): number =>
  readScale(` ${folded.slice(position, position + 12)}`, 0).exponent;

/** Reads what stands at the word at `position`; returns where to go on. */
export function readAtWord(sink: Sink, position: number): number {
  const { text, folded } = sink;
  const end = wordEnd(folded, position);
  const word = folded.slice(position, end);
  const code = folded.charCodeAt(end);
  if (end - position < 3) {
    const coded = dateAtCode(folded, position);
    if (coded) return sink.dates([coded]);
  }
  // Most words are followed by a space and begin nothing.
  if (code !== 32 || word === 'a' || word === 'an') {
    const digitNext = code >= 48 && code <= 57;
    const hyphenDigit = code === 45 && /\d/.test(folded.charAt(end + 1));
    const isCurrency = currencyWords.has(word) && word !== 'm';
    if (
      (digitNext && !isCurrency) ||
      (hyphenDigit && !yearPrefix.test(word) && !isMonthWord(word))
    ) {
      attached.lastIndex = end;
      return end + (attached.exec(folded)?.[0].length ?? 0);
    }
  }
  if (gradeWord.test(word)) {
    const behind = folded.charAt(end) === '级' ? end + 1 : end;
    return sink.grade(position, behind, word.length);
  }
  if (isMonthWord(word)) {
    const date = dateAtMonth(text, folded, position);
    return date ? sink.dates([date]) : end;
  }
  if (code === 32 || code === 45) {
    const ordinal = mayBeOrdinal.test(word) ? dateAtOrdinal(folded, position) : null;
    if (ordinal) return sink.dates([ordinal]);
  }
  let numeral: ReturnType<typeof numberAt> = null;
  if (word === 'a' || word === 'an') numeral = articleAt(folded, position, end);
  else if (word === 'half' || word === 'quarter') {
    const before = folded.slice(Math.max(0, position - 8), position);
    if (notBeforeHalf.test(before)) return end;
    const bottom = word === 'half' ? 2 : 4;
    if (word === 'half' || test(ofScale, folded, end) || isOfPercent(folded, end))
      numeral = partOf(folded, position, end, 1, bottom);
  } else if (isScaleWord(word)) {
    const before = folded.slice(Math.max(0, position - 10), position);
    if (!/[a-z\d][ -]$/.test(before) || behindVerb.test(before)) {
      const whole = { start: position, end };
      numeral = isWholeText(folded, whole)
        ? {
            ...whole,
            value: powerOfTen(scalePower(folded, position)),
            step: powerOfTen(0),
            form: 'words',
            plain: false,
          }
        : readEnglishNumber(folded, position);
    }
  } else if (numberWords.has(word)) {
    const said = spokenYear(folded, position);
    if (said) {
      return sink.dates([
        { start: position, end: said.end, date: { year: said.year }, precision: 'year' },
      ]);
    }
    const unsure = hundredLeftOut(folded, position);
    numeral = unsure === null ? numberAt(folded, position) : { skip: unsure };
  }
  if (word === 'point') numeral = pointAt(sink, position, end);
  if (!numeral) return end;
  if ('skip' in numeral) return numeral.skip;
  // "Point fifteen" is a part of one to some, and the fifteenth point to others.
  const pointed = folded.endsWith('point ', position);
  if (pointed || isLabelled(folded, numeral.end)) return numeral.end;
  const candidate = assemble(sink, numeral, false, sink.floor);
  const alone = standsAlone(folded, numeral);
  if ((isCompound(folded, candidate) && !alone) || !countsSomething(folded, candidate))
    return numeral.end;
  return sink.figure(toFigure(text, candidate));
}
