/** Dates, months and years in English and in ISO form. Pure. */

import type { DateMention, DatePrecision } from './figure.js';
import { wordEnd } from './word.js';

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
const dayMonth = new RegExp(
  `(?:(\\d{1,2}) ?(?:-|~|–|to|and|&) ?)?(\\d{1,2})(?:st|nd|rd|th)?(?: of)?[ -](${monthPattern})\\b\\.?(?:,? ${year}|-${year})?`,
  'y',
);
const monthDay = new RegExp(
  `(${monthPattern})\\b\\.?[ -](\\d{1,2})(?:st|nd|rd|th)?(?![\\d,.]\\d|\\d|%)(?:,? ?${year})?`,
  'y',
);
const monthYear = new RegExp(`(${monthPattern})\\b\\.?,?[ -](?:of )?${year}`, 'y');
const iso = /((?:19|20)\d{2})([-/.])(\d{1,2})\2(\d{1,2})(?!\d)/y;
const yearMonth = /((?:19|20)\d{2})[-/](0[1-9]|1[0-2])(?![\d-])/y;
const ordered = /(\d{1,2})([/.-])(\d{1,2})\2((?:19|20)\d{2})(?!\d)/y;
const monthOfYear = /(0?[1-9]|1[0-2])\/((?:19|20)\d{2})(?![\d/])/y;
const yearRange = /((?:19|20)\d{2}) ?(?:[-~–/]|to|and|至|到) ?((?:19|20)?\d{2})(?!\d|[,.]\d|%)/y;

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

const endBefore =
  /(?:(?:\bthe )?\b(?:end|close|closing)(?:[ -]of)?(?:[ -](?:the )?(?:fiscal |calendar )?year)?(?: of)?|\byear[ -]?end(?: of)?)[ -]$/;
const partBefore =
  /\b(?:early|mid|late|beginning of|middle of|start of|(?:first|second|third|fourth|last) (?:half|quarter)(?: of)?|q[1-4]|h[12]|spring|summer|autumn|fall|winter)(?: in)?[ -]$/;
const endBehind = /(?:'s)?[ -](?:year[ -]?end|end)\b/y;

/** A year at `position` with "end of", "late" and the like in front of it. */
export function yearInEnglish(folded: string, position: number): FoundDate {
  const value = Number(folded.slice(position, position + 4));
  const end = position + 4;
  const before = folded.slice(Math.max(0, position - 32), position);
  const atEnd = endBefore.exec(before);
  if (atEnd) return found(position - atEnd[0].length, end, { year: value }, 'end-of-year');
  const part = partBefore.exec(before);
  if (part) return found(position - part[0].length, end, { year: value }, 'part-of-year');
  const behind = exec(endBehind, folded, end);
  if (behind) return found(position, end + behind[0].length, { year: value }, 'end-of-year');
  return found(position, end, { year: value }, 'year');
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

/** `8 December 2021`, `8th of Dec`, `8-10 December`. */
export function dayMonthAt(folded: string, position: number): FoundDate | null {
  const match = exec(dayMonth, folded, position);
  if (!match) return null;
  const [all, first, d, name = '', y1, y2] = match;
  const day = Number(d);
  if (!validDay(day)) return null;
  const stated = y1 ?? y2;
  const date = {
    ...(stated && { year: Number(stated) }),
    month: monthNumbers.get(name) ?? 0,
    ...(first === undefined && { day }),
  };
  return found(position, position + all.length, date, first === undefined ? 'day' : 'month');
}

const prepositions =
  /\b(?:in|of|since|by|until|till|from|through|during|last|this|late|early|mid|for|on|to)[ -]$/;

/** Dates that begin with a month's name at `position`; `text` is the unfolded one, for capitals. */
export function dateAtMonth(text: string, folded: string, position: number): FoundDate | null {
  const word = folded.slice(position, wordEnd(folded, position));
  const capital = text.charAt(position) !== folded.charAt(position);
  const withYear = exec(monthYear, folded, position);
  if (withYear) {
    const date = { year: Number(withYear[2]), month: monthNumbers.get(word) ?? 0 };
    return found(position, position + withYear[0].length, date, 'month');
  }
  if (needCapital.has(word) && !capital) return null;
  const withDay = exec(monthDay, folded, position);
  if (withDay && validDay(Number(withDay[2]))) {
    const [all, , d, y] = withDay;
    const date = {
      ...(y && { year: Number(y) }),
      month: monthNumbers.get(word) ?? 0,
      day: Number(d),
    };
    return found(position, position + all.length, date, 'day');
  }
  if (!prepositions.test(folded.slice(Math.max(0, position - 8), position))) return null;
  return found(position, position + word.length, { month: monthNumbers.get(word) ?? 0 }, 'month');
}
