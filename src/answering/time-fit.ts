/** Whether a time that a question names is one that a fact speaks of. Pure. */
import type { Span } from '../reading/concepts/bounds.js';
import type { ReadTime } from '../reading/concepts/read.js';
import type { FactProfile } from './profile.js';

export type TimeFit = 'meets' | 'near' | 'misses';

/** A day or month asked for within this many days of the date on record may be meant: ask back. */
const NEAR_DAYS = 62;
const DAY = 86_400_000;

const daysBetween = (a: string, b: string): number => Math.abs(Date.parse(a) - Date.parse(b)) / DAY;
const overlap = (a: Span, b: Span): boolean => a.from <= b.to && a.to >= b.from;
const monthOf = (day: string): string => day.slice(0, 7);
const yearOf = (day: string): string => day.slice(0, 4);

/** A month or day without its year: of that name in any year. */
function fitsAnyYear(time: ReadTime, span: Span): boolean {
  const withoutYear = (day: string) => day.slice(5);
  if (monthOf(span.from) !== monthOf(span.to)) return true;
  if (span.from.slice(5, 7) !== time.from.slice(5, 7)) return false;
  const isDay = time.from === time.to && span.from === span.to;
  return !isDay || withoutYear(span.from) === withoutYear(time.from);
}

/** Shortly before or after, in the same year: another year named is another year. */
function isNear(time: ReadTime, span: Span): boolean {
  const isShort = daysBetween(time.from, time.to) <= NEAR_DAYS;
  const [earlier, later] = time.from < span.from ? [time, span] : [span, time];
  return (
    isShort &&
    yearOf(earlier.to) === yearOf(later.from) &&
    daysBetween(earlier.to, later.from) <= NEAR_DAYS
  );
}

/** Facts that speak of no time meet any. */
export function fitOfTime(time: ReadTime, { times, asks }: FactProfile): TimeFit {
  if (times.length === 0) return 'meets';
  if (time.yearless) return times.some((span) => fitsAnyYear(time, span)) ? 'meets' : 'misses';
  if (times.some((span) => overlap(time, span))) {
    const isCourse = time.mode === 'since' || time.mode === 'range';
    return isCourse && !asks.has('trend') ? 'near' : 'meets';
  }
  return times.some((span) => isNear(time, span)) ? 'near' : 'misses';
}
