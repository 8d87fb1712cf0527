/** Dates as Discord's client words them, in the person's language and time zone. Pure. */
import type { TimeStyle } from './markdown-nodes.js';
import type { Words } from './words.js';

function sameDay(a: Date, b: Date): boolean {
  return a.toDateString() === b.toDateString();
}

/** Beside a message's author: the time for today and yesterday, else date and time. */
export function messageTime(at: Date, now: Date, locale: string, words: Words): string {
  const time = new Intl.DateTimeFormat(locale, { timeStyle: 'short' }).format(at);
  if (sameDay(at, now)) return words.today(time);
  if (sameDay(at, new Date(now.getFullYear(), now.getMonth(), now.getDate() - 1))) {
    return words.yesterday(time);
  }
  return new Intl.DateTimeFormat(locale, { dateStyle: 'short', timeStyle: 'short' }).format(at);
}

/** Hour and minute only, in the margin of a follow-up message. */
export function shortTime(at: Date, locale: string): string {
  return new Intl.DateTimeFormat(locale, { timeStyle: 'short' }).format(at);
}

/** The day on the line between two days. */
export function dayName(at: Date, locale: string): string {
  return new Intl.DateTimeFormat(locale, { dateStyle: 'long' }).format(at);
}

/** Day of the week, date and time: what a hint over a shortened time shows. */
export function fullTime(at: Date, locale: string): string {
  return new Intl.DateTimeFormat(locale, { dateStyle: 'full', timeStyle: 'short' }).format(at);
}

const STYLES: Readonly<Record<Exclude<TimeStyle, 'R'>, Intl.DateTimeFormatOptions>> = {
  t: { timeStyle: 'short' },
  T: { timeStyle: 'medium' },
  d: { dateStyle: 'short' },
  D: { dateStyle: 'long' },
  f: { dateStyle: 'long', timeStyle: 'short' },
  F: { dateStyle: 'full', timeStyle: 'short' },
  s: { dateStyle: 'short', timeStyle: 'short' },
  S: { dateStyle: 'short', timeStyle: 'medium' },
};

/** A `<t:seconds:style>` timestamp in words; a date beyond JavaScript's range stays as written. */
export function timestamp(seconds: number, style: TimeStyle, now: Date, locale: string): string {
  const at = new Date(seconds * 1000);
  if (Number.isNaN(at.getTime())) return `<t:${seconds}:${style}>`;
  if (style === 'R') return relative(seconds - now.getTime() / 1000, locale);
  return new Intl.DateTimeFormat(locale, STYLES[style]).format(at);
}

const UNITS: readonly (readonly [Intl.RelativeTimeFormatUnit, number])[] = [
  ['year', 31_557_600],
  ['month', 2_629_800],
  ['day', 86_400],
  ['hour', 3600],
  ['minute', 60],
  ['second', 1],
];

function relative(seconds: number, locale: string): string {
  const format = new Intl.RelativeTimeFormat(locale, { numeric: 'auto' });
  const [unit, size] = UNITS.find(([, length]) => Math.abs(seconds) >= length) ?? ['second', 1];
  return format.format(Math.round(seconds / size), unit);
}
