/** Whether a time that a question names is one that a fact speaks of. Pure. */
import type { Span } from '../reading/concepts/bounds.js';
import type { ReadTime } from '../reading/concepts/read.js';
import { overlaps } from '../reading/times/time.js';
import type { FactProfile } from './profile.js';

export type TimeFit = 'meets' | 'near' | 'misses';

/** A day or month asked for within this many days of the date on record may be meant: ask back. */
const NEAR_DAYS = 62;
const DAY = 86_400_000;

const daysBetween = (a: string, b: string): number => Math.abs(Date.parse(a) - Date.parse(b)) / DAY;
const monthOf = (day: string): string => day.slice(0, 7);
const yearOf = (day: string): string => day.slice(0, 4);

/** A month or day without its year: of that name in any year. */
function fitsAnyYear({ month, day }: NonNullable<ReadTime['yearless']>, span: Span): boolean {
  if (monthOf(span.from) !== monthOf(span.to)) return true;
  if (Number(span.from.slice(5, 7)) !== month) return false;
  const isDay = day !== undefined && span.from === span.to;
  return !isDay || Number(span.from.slice(8)) === day;
}

/** Shortly before or after, in the same year: another year named is another year. */
function isNear({ from, to }: ReadTime, span: Span): boolean {
  if (from === null || to === null) return false;
  const time: Span = { from, to };
  const [earlier, later] = time.from < span.from ? [time, span] : [span, time];
  return (
    yearOf(earlier.to) === yearOf(later.from) &&
    daysBetween(time.from, time.to) <= NEAR_DAYS &&
    daysBetween(earlier.to, later.from) <= NEAR_DAYS
  );
}

/** Whether a course goes on in later years than those that are spoken of. */
const isOutrun = ({ to }: ReadTime, span: Span): boolean =>
  to !== null && yearOf(to) > yearOf(span.to);

/** Whether a time is an earlier part of a span, as a year is of the years that a sum is made over. */
const isEarlierPart = ({ from, to }: ReadTime, span: Span): boolean =>
  from !== null && to !== null && span.from <= from && to < span.to;

/** Facts that speak of no time meet any. */
export function fitOfTime(time: ReadTime, { times, asks, sums }: FactProfile): TimeFit {
  if (times.length === 0) return 'meets';
  const { yearless } = time;
  if (yearless) return times.some((span) => fitsAnyYear(yearless, span)) ? 'meets' : 'misses';
  const met = times.filter((span) => overlaps(time, span));
  if (met.length > 0) {
    if (sums && time.mode === 'at' && met.every((span) => isEarlierPart(time, span))) return 'near';
    const isCourse = time.mode === 'since' || time.mode === 'range';
    if (time.mode === 'range' && asks.has('trend') && times.every((span) => isOutrun(time, span)))
      return 'near';
    return isCourse && !asks.has('trend') ? 'near' : 'meets';
  }
  return times.some((span) => isNear(time, span)) ? 'near' : 'misses';
}
