/**
 * The times that a question names: the dates that the one reader of dates finds, as spans of days
 * with "since", "before" and ranges, and words relative to today. Pure.
 */
import type { DateMention } from '../figures/figure.js';
import { readDates } from '../figures/read.js';
import {
  before,
  dayOf,
  type Meant,
  manyYears,
  months,
  since,
  type TimeMode,
  wholeYears,
  yearless,
} from './calendar.js';
import { relativeRules } from './relative.js';

export interface TimeMention {
  /** First and last day meant, ISO; null for an end left open. */
  readonly from: string | null;
  readonly to: string | null;
  readonly mode: TimeMode;
  /** The month, and perhaps the day, where the year is not said; both ends are null then. */
  readonly yearless: { readonly month: number; readonly day?: number } | null;
  /** Offsets into the text. */
  readonly at: number;
  readonly end: number;
  /** As digits or as a word: `2012`, `2021-11`, `last-year`. */
  readonly concept: string;
  readonly asked: { readonly en: string; readonly zh: string };
}

/** Days, ISO, first and last. */
export interface Days {
  readonly from: string;
  readonly to: string;
}

/** Whether a time and some days have one in common; never where the time is at no known day. */
export function overlaps({ from, to }: Pick<TimeMention, 'from' | 'to'>, days: Days): boolean {
  if (from === null && to === null) return false;
  return (to === null || days.from <= to) && (from === null || days.to >= from);
}

/** What a date alone means. */
function meaningOf({ date, precision, months: part, years }: DateMention): Meant | undefined {
  const { year, month, day } = date;
  if (years) return manyYears(years[0], years[1]);
  if (year === undefined) return month === undefined ? undefined : yearless(month, day);
  if (month !== undefined) {
    return day === undefined ? months(year, month, month) : dayOf(year, month, day);
  }
  if (precision === 'end-of-year') return months(year, 12, 12);
  return part ? months(year, part[0], part[1]) : wholeYears(year, year);
}

const joint = /^ ?年?的? ?(?:-|–|~|\/|to|until|till|through|and|vs\.?|versus|到|至|和|与|跟) ?$/;
const sinceBefore =
  /(?:\b(?:since|from|after|as of the year|starting in|beginning in|ever since) ?|[自从])$/;
const sinceBehind =
  /^(?: onwards?| on\b| to date| till now| until now| to now|以来|以后|之后|至今|到现在|起|开始)/;
const beforeBefore = /\b(?:before|prior to|earlier than) $/;
const beforeBehind = /^(?:以前|之前)/;
/** Words around a year reach no further than this. */
const reach = 20;

/** A year with the words that open it to one side; offsets take the words in. */
function openedYear(text: string, date: DateMention, year: number): TimeMention | null {
  const ahead = text.slice(Math.max(0, date.start - reach), date.start);
  const behind = text.slice(date.end, date.end + reach);
  for (const [lead, tail, meant] of [
    [sinceBefore, sinceBehind, since],
    [beforeBefore, beforeBehind, before],
  ] as const) {
    const first = lead.exec(ahead)?.[0];
    const last = tail.exec(behind)?.[0];
    if (first === undefined && last === undefined) continue;
    const at = date.start - (first?.length ?? 0);
    return mention(meant(year), at, date.end + (last?.length ?? 0));
  }
  return null;
}

const mention = (meant: Meant, at: number, end: number): TimeMention => ({
  mode: 'at',
  ...meant,
  yearless: meant.yearless ?? null,
  at,
  end,
});

const isYear = (date: DateMention | undefined): date is DateMention =>
  date?.precision === 'year' && date.date.year !== undefined;

/** The dates of a text as times; two years with a joint between them are a range. */
function placed(text: string, dates: readonly DateMention[]): TimeMention[] {
  const found: TimeMention[] = [];
  for (let index = 0; index < dates.length; index += 1) {
    const date = dates[index];
    const next = dates[index + 1];
    if (!date) continue;
    if (isYear(date)) {
      const year = date.date.year ?? 0;
      if (isYear(next) && joint.test(text.slice(date.end, next.start))) {
        const last = next.date.year ?? 0;
        const meant = wholeYears(Math.min(year, last), Math.max(year, last), 'range');
        found.push(mention(meant, date.start, next.end));
        index += 1;
        continue;
      }
      const opened = openedYear(text, date, year);
      if (opened) {
        found.push(opened);
        continue;
      }
    }
    const meant = meaningOf(date);
    if (meant) found.push(mention(meant, date.start, date.end));
  }
  return found;
}

/** The year that all dates of a text lie in. */
function onlyYear(times: readonly TimeMention[]): number | null {
  const years = new Set(
    times
      .flatMap(({ from, to }) => [from, to])
      .map((day) => Number(day?.slice(0, 4) ?? Number.NaN)),
  );
  const [year, ...others] = years;
  return year === undefined || Number.isNaN(year) || others.length > 0 ? null : year;
}

const hint =
  /year|month|week|quarter|yester|tomorrow|tonight|decade|年|月|周|昨|明天|季度|疫情|covid|pandemic|epidemic|outbreak|spring|summer|autumn|fall|winter/;

/**
 * Times named in a text that `normalise` has folded, in text order. `today` is an ISO day; `dates` are
 * those of the text, where they are known already.
 */
export function readTimes(
  normalised: string,
  today: string,
  dates: readonly DateMention[] = readDates(normalised),
): TimeMention[] {
  const found = placed(normalised, dates);
  if (!hint.test(normalised)) return found;
  const year = onlyYear(found);
  for (const { pattern, read } of relativeRules) {
    for (const match of normalised.matchAll(pattern)) {
      const at = match.index;
      const end = at + match[0].length;
      if (found.some((other) => at < other.end && end > other.at)) continue;
      const meant = read(match.groups ?? {}, today, year);
      if (meant) found.push(mention(meant, at, end));
    }
  }
  return found.sort((a, b) => a.at - b.at);
}
