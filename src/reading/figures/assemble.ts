/** Makes a figure of a numeral: its sign, currency, unit, noun, hedge and range. Pure. */
import { Decimal } from 'decimal.js';
import { coinAt, smallChangeBehind } from './change.js';
import { currencyBefore, dollarNamedAt } from './currencies.js';
import { nextWord } from './english-number.js';
import type { FigureMention, FigureUnit, Span } from './figure.js';
import { inPercent } from './fractions.js';
import { chineseNounAt, englishNounBehind, measureAt } from './nouns.js';
import { type Numeral, powerOfTen } from './numeral.js';
import {
  comparisonAround,
  duoAt,
  type Hedge,
  hedgeBefore,
  hedgeBehind,
  inclusiveEnd,
} from './qualifiers.js';
import { rangeBehind, toleranceBehind } from './ranges.js';
import type { Page } from './read-digits.js';
import { isBracketed, negativeFrom } from './signs.js';
import { unitBehind } from './units.js';

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

interface FoundUnit {
  readonly unit: FigureUnit;
  readonly end: number;
  readonly known: boolean;
  readonly perMille?: boolean;
  readonly exponent?: number;
}

function unitOf(folded: string, numeral: Numeral, end: number, prefixed: boolean): FoundUnit {
  if (numeral.share) return { unit: { kind: 'share' }, end, known: true };
  const coin = coinAt(
    folded,
    end,
    prefixed ? 'prefixed' : isWhole(folded, numeral) ? 'alone' : null,
  );
  if (coin) return { ...coin, unit: { kind: 'money', currency: 'CNY' }, known: true };
  const direct = unitBehind(folded, end);
  // A sum with its currency in front takes none that belongs to the next.
  if (direct && !(prefixed && direct.unit.kind === 'money')) {
    return { ...direct, known: true };
  }
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

/** Units behind an amount that only repeat what its currency in front says. */
const genericBehind =
  / ?(?:元(?:整|正(?![\u4e00-\u9fff]))?(?![旦宵素首月件老])|dollars?\b|yuan\b|euros?\b|pounds?\b)/y;

function genericEnd(folded: string, end: number): number {
  genericBehind.lastIndex = end;
  return end + (genericBehind.exec(folded)?.[0].length ?? 0);
}

const halfBehind = /半(?![数年天月小])|半(?=年(?![前后内])|天|月|小时)/y;
const halved = new Set(['个', '年', '倍', '天', '亩', '斤', '周']);

/** 两个半, 三年半: the half behind what is counted. */
function halfUnit(folded: string, numeral: Numeral, found: FoundUnit): FoundUnit | null {
  if (!found.known || numeral.inner || !numeral.value.isInteger() || numeral.value.gte(1000))
    return null;
  if (!halved.has(folded.charAt(found.end - 1))) return null;
  halfBehind.lastIndex = found.end;
  return halfBehind.test(folded) ? { ...found, end: found.end + 1 } : null;
}

/** Whether little but the number and a unit is in the text. */
const isWhole = (folded: string, { start, end }: Numeral): boolean =>
  start === 0 && folded.length - end < 5;

const half = new Decimal('0.5');
const tenth = new Decimal('0.1');

/** The numeral with its sign and its upper end, and where the whole of it begins. */
function withRange(page: Page, read: Numeral, numberStart: number, floor: number) {
  const { folded } = page;
  const signAt =
    negativeFrom(folded, numberStart, read.end, floor) ??
    negativeFrom(folded, read.start, read.end, floor);
  // A hyphen before a fraction joins it to a word.
  const bySign = read.share === 'fraction' && signAt !== null && folded.charAt(signAt) === '-';
  const negative = signAt !== null && read.share !== 'percentage' && !bySign;
  const share = signAt !== null && read.share === 'percentage';
  const signed =
    negative || share
      ? {
          ...read,
          value: read.value.negated(),
          ...(read.range && {
            range: { from: read.range.to.negated(), to: read.range.from.negated() },
          }),
        }
      : read;
  const start = negative || share ? Math.min(signAt, numberStart) : numberStart;
  const range = signed.range
    ? null
    : (rangeBehind(page, signed, start) ?? toleranceBehind(page, signed));
  if (!range) return { numeral: signed, start };
  const { from, to, step, end, upper } = range;
  const { plain: _, ...rest } = signed;
  const numeral: Numeral = {
    ...rest,
    plain: false,
    end,
    value: from,
    step,
    range: { from, to },
    ...(upper.share && { share: upper.share }),
  };
  return { numeral, start };
}

/**
 * Puts a numeral together with what surrounds it. `floor` is where the mention before it ends: a
 * currency that belongs to that one is not this one's.
 */
export function assemble(page: Page, found: Numeral, bare = false, floor = 0): Candidate {
  const { folded } = page;
  const read = inPercent(folded, found);
  // $-15: the sign stands between the currency and the number.
  const signed = folded.charCodeAt(read.start - 1) === 45 ? read.start - 1 : read.start;
  const before = currencyBefore(folded, signed);
  const money = before && before.start >= floor ? before : null;
  const lead = money?.start ?? read.start;
  const { numeral: ranged, start: numberStart } = withRange(page, read, lead, floor);
  const bracketed = isBracketed(folded, numberStart, ranged.end) && !ranged.plain && !ranged.range;
  const numeral = bracketed ? { ...ranged, value: ranged.value.negated() } : ranged;
  const counted = unitOf(folded, numeral, inclusiveEnd(folded, numeral.end), money !== null);
  const halving = halfUnit(folded, numeral, counted);
  const scaled = scaleUnit(numeral, counted, halving !== null);
  const prefixed = money && counted.unit.kind !== 'share';
  const named =
    prefixed && folded.charAt(money.start) === '$' ? dollarNamedAt(folded, numeral.end) : null;
  const currency = named?.currency ?? money?.currency;
  const unit: FigureUnit = prefixed && currency ? { kind: 'money', currency } : counted.unit;
  const plainEnd =
    prefixed && counted.exponent === undefined
      ? (named?.end ?? genericEnd(folded, numeral.end))
      : (halving?.end ?? counted.end);
  const change =
    unit.kind === 'money'
      ? smallChangeBehind(folded, plainEnd, unit, prefixed !== null && prefixed !== false)
      : null;
  const added = change && scaled.value.isNegative() ? change.value.negated() : change?.value;
  const value = added ? scaled.value.plus(added) : scaled.value;
  // The upper end of a range has taken its change already.
  const complete: Numeral =
    change && !scaled.range ? { ...scaled, value, step: change.step } : scaled;
  const unitEnd = change?.end ?? plainEnd;
  const around = comparisonAround(folded, numberStart, unitEnd);
  const hedgedBefore = around ?? hedgeBefore(folded, numberStart, bare);
  // "About five hundred or more": the bound is what is said.
  const bound = hedgedBefore?.qualifier === 'about' ? hedgeBehind(folded, unitEnd) : null;
  const behind = hedgedBefore
    ? bound?.qualifier === 'about'
      ? null
      : bound
    : (hedgeBehind(folded, unitEnd) ?? (counted.known ? duoAt(folded, unitEnd) : null));
  const hedge = bound && behind ? behind : (hedgedBefore ?? behind);
  return {
    numeral: complete,
    unit,
    hasUnit: counted.known || money !== null,
    hedge,
    start: Math.min(numberStart, hedgedBefore?.start ?? numberStart),
    end: Math.max(unitEnd, behind?.end ?? unitEnd, around?.end ?? unitEnd),
  };
}

function scaleUnit(numeral: Numeral, found: FoundUnit, halving: boolean): Numeral {
  const { perMille, exponent } = found;
  if (halving) return { ...numeral, value: numeral.value.plus(half), step: half };
  if (!perMille && !exponent) return numeral;
  const size = exponent ? powerOfTen(exponent) : tenth;
  const { range } = numeral;
  return {
    ...numeral,
    value: numeral.value.times(size),
    step: numeral.step.times(size),
    ...(range && { range: { from: range.from.times(size), to: range.to.times(size) } }),
  };
}

function cut(text: string, start: number, end: number): Span {
  return { start, end, text: text.slice(start, end) };
}

/** 大概有五百多个 is more than five hundred: the narrower of the two is what is said. */
function qualifierOf(hedge: Hedge | null, inner: Numeral['inner']): FigureMention['qualifier'] {
  if (!hedge) return inner?.qualifier ?? 'exact';
  return hedge.qualifier === 'about' && inner ? inner.qualifier : hedge.qualifier;
}

const one = powerOfTen(0);

/** The figure a candidate stands for; its texts are cut from the text as given. */
export function toFigure(text: string, candidate: Candidate): FigureMention {
  const { numeral, unit, hedge, start, end } = candidate;
  const { inner, range, below, alternative } = numeral;
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
    qualifier: qualifierOf(hedge, inner),
    step: wholePercent ? one : numeral.step,
    numeral: cut(text, numeral.start, numeral.end),
  };
  // Most figures have none of these; copying for each is what takes the time here.
  if (word === undefined && !range && !below && !alternative && numeral.share !== 'fraction') {
    return figure;
  }
  return {
    ...figure,
    ...(word !== undefined && { approximateWord: word }),
    ...(numeral.share === 'fraction' && { fraction: true }),
    ...(range && { range: { from: range.from, to: range.to } }),
    ...(below && { below }),
    ...(alternative && { alternative }),
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
  if (word === 'cent' || word === 'cents') return false;
  return (
    !(candidate.unit.kind === 'count' && candidate.unit.noun === word) &&
    !/^(?:member|person|people|project|item)$/.test(word)
  );
}
