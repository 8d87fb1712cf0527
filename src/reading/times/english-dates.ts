/** Dates, months and years in English and in ISO form. Pure. */

import type { DateMention, DatePrecision } from '../figures/figure.js';
import { wordEnd } from '../figures/word.js';

/** A date as found: offsets only, its text is cut out by the caller. */
export type FoundDate = Omit<DateMention, 'text'>;

const months = (
  'january jan february feb march mar april apr may may june jun july jul august aug ' +
  'september sep october oct november nov december dec'
).split(' ');
const monthNumbers = new Map<string, number>(
  months.map((name, index) => [name, Math.floor(index / 2) + 1]),
);
monthNumbers.set('sept', 9);

/** Month names that are other words in lower case. */
const needCapital = new Set(['may', 'march', 'mar', 'jun', 'dec', 'sep']);

export function isMonthWord(word: string): boolean {
  return monthNumbers.has(word);
}

const monthPattern = [...monthNumbers.keys()].sort((a, b) => b.length - a.length).join('|');
const year = '((?:19|20)\\d{2})(?!\\d|[.,]\\d)';
const shortYear = "'(\\d{2})(?!\\w)";
const behindDay = `(?:,? ?${year}|-${year}|,? ?${shortYear})?`;
const dayMonth = new RegExp(
  `(?:(\\d{1,2}) ?(?:-|~|–|to|and|&) ?)?(\\d{1,2})(?:st|nd|rd|th)?(?: day)?(?: of)?[ -](${monthPattern})\\b\\.?${behindDay}`,
  'y',
);
const monthDay = new RegExp(
  `(${monthPattern})\\b\\.?[ -](?:the )?(\\d{1,2})(?:st|nd|rd|th)?(?![\\d,.]\\d|\\d|%)${behindDay}`,
  'y',
);
const monthThe = new RegExp(`(${monthPattern})\\b\\.?[ -](?:the )?`, 'y');
const ofMonth = new RegExp(`(?: day)?(?: of)?[ -](${monthPattern})\\b\\.?${behindDay}`, 'y');
const behindOrdinal = new RegExp(behindDay, 'y');
const monthYear = new RegExp(`(${monthPattern})\\b\\.?,?[ -](?:of )?(?:${year}|${shortYear})`, 'y');
/** Dec-19 is a month of accounts and not a day. */
const monthCode = /(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)-(\d{2})(?![\d-])/y;
const yearFirst = new RegExp(
  `((?:19|20)\\d{2}),? (${monthPattern})\\b\\.?(?: (\\d{1,2})(?:st|nd|rd|th)?(?![\\d,.]\\d|\\d|%| ?(?:orgs?|groups?|people)))?`,
  'y',
);
const iso = /((?:19|20)\d{2})([-/.])(\d{1,2})\2(\d{1,2})(?!\d)/y;
const yearMonth = /((?:19|20)\d{2})[-/](0[1-9]|1[0-2])(?![\d-])/y;
const ordered = /(\d{1,2})([/.-])(\d{1,2})\2((?:19|20)\d{2})(?!\d)/y;
const monthOfYear = /(0?[1-9]|1[0-2])\/((?:19|20)\d{2})(?![\d/])/y;
const yearRange = /((?:19|20)\d{2}) ?(?:[-~–/]|to|and|至|到) ?((?:19|20)?\d{2})(?!\d|[,.]\d|%)/y;
const yearQuarter = /((?:19|20)\d{2}) ?(?:q([1-4])|h([12]))(?![\da-z])/y;
const decade = /(?:((?:19|20)\d0)|([2-9]0))'?s\b/y;
const centuryDigits = /(\d{1,2})(?:st|nd|rd|th)[ -]century\b/y;

function exec(pattern: RegExp, text: string, position: number): RegExpExecArray | null {
  pattern.lastIndex = position;
  return pattern.exec(text);
}

const validDay = (day: number): boolean => day >= 1 && day <= 31;
const validMonth = (month: number): boolean => month >= 1 && month <= 12;

function found(
  start: number,
  end: number,
  date: DateMention['date'],
  precision: DatePrecision,
): FoundDate {
  return { start, end, date, precision };
}

/** Two digits of a year as people shorten it. */
export const fullYear = (short: number): number => short + (short < 50 ? 2000 : 1900);

const endBefore =
  /(?:(?:\bthe )?\b(?:end|close|closing)(?:[ -]of)?(?:[ -](?:the )?(?:fiscal |calendar )?year)?(?: of)?|\byear[ -]?end(?: of)?)[ -]$/;
const partBefore =
  /\b(early|mid|late|beginning of|middle of|start of|(first|second|third|fourth|last) (half|quarter)(?: of)?,?|q([1-4]),?|h([12]),?|spring|summer|autumn|fall|winter)(?: of)?(?: in)?[ -]$/;
const endBehind =
  /(?:'s)?[ -](?:year[ -]?end|end)\b| (?:closed|ended|came to an end|drew to a close|was over)\b/y;
const fiscalBefore = /\b(?:(?:fiscal|financial) (?:year )?(?:of )?)$/;

const parts: Readonly<Record<string, readonly [number, number]>> = {
  early: [1, 4],
  'start of': [1, 2],
  'beginning of': [1, 2],
  mid: [5, 8],
  'middle of': [5, 8],
  late: [9, 12],
  spring: [3, 5],
  summer: [6, 8],
  autumn: [9, 11],
  fall: [9, 11],
};
const places = ['first', 'second', 'third', 'fourth'];

/** The months of a quarter from 1 to 4. */
export const quarterMonths = (quarter: number): readonly [number, number] => [
  quarter * 3 - 2,
  quarter * 3,
];
/** The months of a half from 1 to 2. */
export const halfMonths = (half: number): readonly [number, number] =>
  half === 1 ? [1, 6] : [7, 12];

function monthsOf(match: RegExpExecArray): readonly [number, number] | undefined {
  const [, word = '', place, unit, quarter, half] = match;
  if (quarter) return quarterMonths(Number(quarter));
  if (half) return halfMonths(Number(half));
  if (!place) return parts[word];
  const count = place === 'last' ? (unit === 'half' ? 2 : 4) : places.indexOf(place) + 1;
  if (unit === 'half') return count < 3 ? halfMonths(count) : undefined;
  return quarterMonths(count);
}

/** A year at `position` with "end of", "late" and the like in front of it. */
export function yearInEnglish(folded: string, position: number, end = position + 4): FoundDate {
  const value = Number(folded.slice(position, position + 4));
  const before = folded.slice(Math.max(0, position - 32), position);
  const atEnd = endBefore.exec(before);
  if (atEnd) return found(position - atEnd[0].length, end, { year: value }, 'end-of-year');
  const part = partBefore.exec(before);
  if (part) {
    const months = monthsOf(part);
    const date = found(position - part[0].length, end, { year: value }, 'part-of-year');
    return months ? { ...date, months } : date;
  }
  const behind = exec(endBehind, folded, end);
  if (behind) return found(position, end + behind[0].length, { year: value }, 'end-of-year');
  const fiscal = fiscalBefore.exec(before);
  return found(position - (fiscal?.[0].length ?? 0), end, { year: value }, 'year');
}

/** Several years meant together. */
export const manyYears = (
  start: number,
  end: number,
  years: readonly [number, number],
): FoundDate => ({ ...found(start, end, {}, 'years'), years });

/** `1990s`, `the '90s`, `20th century` at `position`. */
function eraAt(folded: string, position: number): FoundDate | null {
  const tenYears = exec(decade, folded, position);
  if (tenYears) {
    const [all, full, short] = tenYears;
    const before = folded.slice(Math.max(0, position - 5), position);
    if (!full && !/(?:the |')$/.test(before)) return null;
    const first = full ? Number(full) : fullYear(Number(short));
    const lead = /(?:the '?|')$/.exec(before)?.[0].length ?? 0;
    return manyYears(position - lead, position + all.length, [first, first + 9]);
  }
  const century = exec(centuryDigits, folded, position);
  if (!century) return null;
  const last = Number(century[1]) * 100;
  return manyYears(position, position + century[0].length, [last - 99, last]);
}

const beforeShort = /(?:^|[\s(,])'$/;
const shortContext = /\b(?:in|of|since|by|until|till|from|to|for|during|late|early|mid|end|and) '$/;
const shortAlone = /\d{2}(?=$|[\s.,;:!?)])(?!\.\d|,\d)/y;

/** `'21` at its digits. */
function shortYearAt(folded: string, position: number): FoundDate | null {
  const before = folded.slice(Math.max(0, position - 12), position);
  if (!beforeShort.test(before) || !shortContext.test(before)) return null;
  if (!exec(shortAlone, folded, position)) return null;
  const value = fullYear(Number(folded.slice(position, position + 2)));
  return found(position - 1, position + 2, { year: value }, 'year');
}

/** Dates that begin with digits at `position`, bare years apart; two for a range of years. */
export function englishDatesAtDigits(folded: string, position: number): readonly FoundDate[] {
  const full = exec(iso, folded, position);
  if (full) {
    const [all, y, , m, d] = full;
    const [month, day] = [Number(m), Number(d)];
    if (validMonth(month) && validDay(day)) {
      return [found(position, position + all.length, { year: Number(y), month, day }, 'day')];
    }
  }
  const short = exec(yearMonth, folded, position);
  if (short) {
    const date = { year: Number(short[1]), month: Number(short[2]) };
    return [found(position, position + short[0].length, date, 'month')];
  }
  const quarter = exec(yearQuarter, folded, position);
  if (quarter) {
    const [all, y, q, h] = quarter;
    const months = q ? quarterMonths(Number(q)) : halfMonths(Number(h));
    const date = found(position, position + all.length, { year: Number(y) }, 'part-of-year');
    return [{ ...date, months }];
  }
  const named = exec(yearFirst, folded, position);
  if (named) {
    const [all, y, name = '', d] = named;
    const day = d === undefined ? undefined : Number(d);
    if (day === undefined || validDay(day)) {
      const date = {
        year: Number(y),
        month: monthNumbers.get(name) ?? 0,
        ...(day !== undefined && { day }),
      };
      const precision = day === undefined ? 'month' : 'day';
      return [found(position, position + all.length, date, precision)];
    }
  }
  const era = eraAt(folded, position) ?? shortYearAt(folded, position);
  if (era) return [era];
  const range = exec(yearRange, folded, position);
  if (range) {
    const [all, from = '', to = ''] = range;
    const last = Number(to.length === 2 ? from.slice(0, 2) + to : to);
    if (last > Number(from)) {
      const end = position + all.length;
      return [
        found(position, position + 4, { year: Number(from) }, 'year'),
        found(end - to.length, end, { year: last }, 'year'),
      ];
    }
  }
  const numbered = exec(monthOfYear, folded, position);
  if (numbered) {
    const date = { year: Number(numbered[2]), month: Number(numbered[1]) };
    return [found(position, position + numbered[0].length, date, 'month')];
  }
  const slashed = exec(ordered, folded, position);
  if (slashed) {
    const end = position + slashed[0].length;
    const [first, second] = [Number(slashed[1]), Number(slashed[3])];
    const value = Number(slashed[4]);
    // With full stops the day comes first everywhere.
    const dayFirst = first > 12 || slashed[2] === '.';
    if (dayFirst && validDay(first) && validMonth(second)) {
      return [found(position, end, { year: value, month: second, day: first }, 'day')];
    }
    if (second > 12 && validDay(second) && validMonth(first)) {
      return [found(position, end, { year: value, month: first, day: second }, 'day')];
    }
    // 8/12/2021 is a day of August to some readers and of December to others.
    return [found(position, end, { year: value }, 'year')];
  }
  return [];
}

/** The year stated behind a day, in full or shortened. */
function statedYear(full?: string, hyphened?: string, short?: string): { year?: number } {
  const stated = full ?? hyphened;
  if (stated) return { year: Number(stated) };
  return short ? { year: fullYear(Number(short)) } : {};
}

/** `8 December 2021`, `8th of Dec`, `8-10 December`, `18 Dec '21`. */
export function dayMonthAt(folded: string, position: number): FoundDate | null {
  const match = exec(dayMonth, folded, position);
  if (!match) return null;
  const [all, first, d, name = '', y1, y2, y3] = match;
  const day = Number(d);
  if (!validDay(day)) return null;
  const date = {
    ...statedYear(y1, y2, y3),
    month: monthNumbers.get(name) ?? 0,
    ...(first === undefined && { day }),
  };
  return found(position, position + all.length, date, first === undefined ? 'day' : 'month');
}

const ordinalDays = new Map<string, number>(
  (
    'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth ' +
    'fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth'
  )
    .split(' ')
    .map((word, index) => [word, index + 1]),
);
ordinalDays.set('thirtieth', 30);

/** A day in words: `eighteenth`, `twenty-first`. */
function ordinalAt(folded: string, position: number): { day: number; end: number } | null {
  const end = wordEnd(folded, position);
  const word = folded.slice(position, end);
  const simple = ordinalDays.get(word);
  if (simple !== undefined) return { day: simple, end };
  if (word !== 'twenty' && word !== 'thirty') return null;
  if (!' -'.includes(folded.charAt(end))) return null;
  const stop = wordEnd(folded, end + 1);
  const unit = ordinalDays.get(folded.slice(end + 1, stop));
  const day = (word === 'twenty' ? 20 : 30) + (unit ?? 99);
  return unit !== undefined && unit < 10 && validDay(day) ? { day, end: stop } : null;
}

const centuryWord = /[ -]century\b/y;

/** `the eighteenth of December 2021`, `the twentieth century` at an ordinal in words. */
export function dateAtOrdinal(folded: string, position: number): FoundDate | null {
  const ordinal = ordinalAt(folded, position);
  if (!ordinal) return null;
  const century = exec(centuryWord, folded, ordinal.end);
  if (century) {
    const last = ordinal.day * 100;
    return manyYears(position, ordinal.end + century[0].length, [last - 99, last]);
  }
  const match = exec(ofMonth, folded, ordinal.end);
  if (!match) return null;
  const [all, name = '', y1, y2, y3] = match;
  const date = {
    ...statedYear(y1, y2, y3),
    month: monthNumbers.get(name) ?? 0,
    day: ordinal.day,
  };
  return found(position, ordinal.end + all.length, date, 'day');
}

const coded =
  /(fy|ye|q[1-4]|[1-4]q|h[12]|[12]h) ?'?((?:19|20)\d{2}|\d{2})(?:[/-](\d{2}))?(?![\da-z%]|[.,]\d)/y;

/** `FY2021`, `FY21/22`, `YE2019`, `Q3'21`: years of accounts with their letters in front. */
export function dateAtCode(folded: string, position: number): FoundDate | null {
  const match = exec(coded, folded, position);
  if (!match) return null;
  const [all, letters = '', written = '', second] = match;
  const year = written.length === 4 ? Number(written) : fullYear(Number(written));
  const end = position + all.length;
  if (second !== undefined) {
    return letters === 'fy' && Number(second) === (year + 1) % 100
      ? manyYears(position, end, [year, year + 1])
      : null;
  }
  if (letters === 'fy') return found(position, end, { year }, 'year');
  if (letters === 'ye') return found(position, end, { year }, 'end-of-year');
  const count = Number(letters.replace(/\D/g, ''));
  const months = letters.includes('q') ? quarterMonths(count) : halfMonths(count);
  return { ...found(position, end, { year }, 'part-of-year'), months };
}

const prepositions =
  /\b(?:in|of|since|by|until|till|from|through|during|last|this|late|early|mid|for|on|to)(?: the)?[ -]$/;
const verbBehind = / (?:i|we|you|he|she|it|they|the|be|have|not)\b/y;

/**
 * Dates that begin with a month's name at `position`; `text` is the unfolded one, for capitals: in a
 * text without any, a preposition has to tell May from may.
 */
export function dateAtMonth(text: string, folded: string, position: number): FoundDate | null {
  const end = wordEnd(folded, position);
  const word = folded.slice(position, end);
  const month = monthNumbers.get(word) ?? 0;
  const code = exec(monthCode, folded, position);
  if (code) {
    const date = { year: fullYear(Number(code[2])), month };
    return found(position, position + code[0].length, date, 'month');
  }
  const withYear = exec(monthYear, folded, position);
  if (withYear) {
    const [all, , full, short] = withYear;
    const date = { ...statedYear(full, undefined, short), month };
    return found(position, position + all.length, date, 'month');
  }
  const named = prepositions.test(folded.slice(Math.max(0, position - 12), position));
  const capital = text.charAt(position) !== folded.charAt(position);
  const isWord = needCapital.has(word) && !capital;
  if (isWord && !named) return null;
  const withDay = exec(monthDay, folded, position);
  if (withDay && validDay(Number(withDay[2]))) {
    const [all, , d, y1, y2, y3] = withDay;
    return found(
      position,
      position + all.length,
      { ...statedYear(y1, y2, y3), month, day: Number(d) },
      'day',
    );
  }
  const the = exec(monthThe, folded, position);
  const spoken = the && ordinalAt(folded, position + the[0].length);
  if (spoken) {
    const behind = exec(behindOrdinal, folded, spoken.end);
    const [all = '', y1, y2, y3] = behind ?? [];
    return found(
      position,
      spoken.end + all.length,
      { ...statedYear(y1, y2, y3), month, day: spoken.day },
      'day',
    );
  }
  if (!named && (isWord || word.length < 3)) return null;
  if (isWord && exec(verbBehind, folded, end)) return null;
  return found(position, end, { month }, 'month');
}
