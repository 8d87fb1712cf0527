/** Days, months and years as spans of ISO days, with their names in both languages. Pure. */

/** `since` and `before` are open on one side; `elsewhere` lies at no day that can be told. */
export type TimeMode = 'at' | 'since' | 'before' | 'range' | 'elsewhere';

const monthNames =
  'January February March April May June July August September October November December'.split(
    ' ',
  );
const pad = (value: number): string => String(value).padStart(2, '0');

function lastDay(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

/** What a spelling of a time means; see `TimeMention`. */
export interface Meant {
  readonly from: string | null;
  readonly to: string | null;
  readonly concept: string;
  readonly asked: { readonly en: string; readonly zh: string };
  readonly mode?: TimeMode;
  readonly yearless?: { readonly month: number; readonly day?: number };
}

export function wholeYears(from: number, to: number, mode: TimeMode = 'at'): Meant {
  const one = from === to;
  return {
    from: `${from}-01-01`,
    to: `${to}-12-31`,
    mode,
    concept: one ? `${from}` : `${from}-${to}`,
    asked: one
      ? { en: `${from}`, zh: `${from}年` }
      : { en: `${from}–${to}`, zh: `${from}–${to}年` },
  };
}

export function months(year: number, first: number, last: number): Meant {
  const name = (month: number) => monthNames[month - 1] ?? '';
  const concept = first === last ? `${year}-${pad(first)}` : `${year}-${pad(first)}/${pad(last)}`;
  const en = first === last ? `${name(first)} ${year}` : `${name(first)}–${name(last)} ${year}`;
  const zh = first === last ? `${year}年${first}月` : `${year}年${first}–${last}月`;
  return {
    from: `${year}-${pad(first)}-01`,
    to: `${year}-${pad(last)}-${lastDay(year, last)}`,
    concept,
    asked: { en, zh },
  };
}

export function dayOf(year: number, month: number, day: number): Meant | undefined {
  if (month < 1 || month > 12 || day < 1 || day > lastDay(year, month)) return undefined;
  const iso = `${year}-${pad(month)}-${pad(day)}`;
  const name = monthNames[month - 1] ?? '';
  return {
    from: iso,
    to: iso,
    concept: iso,
    asked: {
      en: `${day} ${name} ${year}`,
      zh: `${year}年${month}月${day}日`,
    },
  };
}

/** A month or a day of it, in whatever year. */
export function yearless(month: number, day: number | undefined): Meant | undefined {
  if (month < 1 || month > 12) return undefined;
  const name = monthNames[month - 1] ?? '';
  return {
    from: null,
    to: null,
    yearless: { month, ...(day !== undefined && { day }) },
    concept: day ? `${pad(month)}-${pad(day)}` : `month-${pad(month)}`,
    asked: day
      ? { en: `${day} ${name}`, zh: `${month}月${day}日` }
      : { en: name, zh: `${month}月` },
  };
}

/** From a year on. */
export const since = (year: number): Meant => ({ ...wholeYears(year, year, 'since'), to: null });

/** Up to the end of the year before. */
export const before = (year: number): Meant => ({
  from: null,
  to: `${year - 1}-12-31`,
  mode: 'before',
  concept: `before-${year}`,
  asked: { en: `before ${year}`, zh: `${year}年以前` },
});

/** A decade, a century or a year of accounts. */
export function manyYears(from: number, to: number): Meant {
  const whole = wholeYears(from, to);
  if (to - from !== 9 || from % 10 !== 0) return whole;
  return {
    ...whole,
    concept: `${from}s`,
    asked: { en: `the ${from}s`, zh: `${from}年代` },
  };
}

/** A word relative to today. Weeks and days are named, not computed: no record is that fine. */
export const relative = (en: string, zh: string, from: string, to: string): Meant => ({
  from,
  to,
  mode: 'at',
  concept: en.replaceAll(' ', '-'),
  asked: { en, zh },
});

/** A time told by another that the text leaves open: the year before, after the pandemic. */
export const elsewhere = (en: string, zh: string): Meant => ({
  from: null,
  to: null,
  mode: 'elsewhere',
  concept: en.replaceAll(' ', '-'),
  asked: { en, zh },
});
