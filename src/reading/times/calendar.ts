/** Days, months and years as spans of ISO days, with their names in both languages. Pure. */

export type TimeMode = 'at' | 'since' | 'range';

const monthNames = [
  ['january', 'jan'],
  ['february', 'feb'],
  ['march', 'mar'],
  ['april', 'apr'],
  ['may'],
  ['june', 'jun'],
  ['july', 'jul'],
  ['august', 'aug'],
  ['september', 'sept', 'sep'],
  ['october', 'oct'],
  ['november', 'nov'],
  ['december', 'dec'],
] as const;
export const monthOf = new Map<string, number>(
  monthNames.flatMap((names, index) => names.map((name) => [name, index + 1] as const)),
);

const pad = (value: number): string => String(value).padStart(2, '0');

function lastDay(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

/** What a spelling of a time means; see `TimeMention`. */
export interface Meant {
  readonly from: string;
  readonly to: string;
  readonly concept: string;
  readonly asked: { readonly en: string; readonly zh: string };
  readonly mode?: TimeMode;
  readonly yearless?: boolean;
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
  const name = (month: number) => {
    const english = monthNames[month - 1]?.[0] ?? '';
    return english.charAt(0).toUpperCase() + english.slice(1);
  };
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
  const name = monthNames[month - 1]?.[0] ?? '';
  return {
    from: iso,
    to: iso,
    concept: iso,
    asked: {
      en: `${day} ${name.charAt(0).toUpperCase()}${name.slice(1)} ${year}`,
      zh: `${year}年${month}月${day}日`,
    },
  };
}

export function yearless(month: number, day: number | undefined): Meant | undefined {
  if (month < 1 || month > 12) return undefined;
  const english = monthNames[month - 1]?.[0] ?? '';
  const name = english.charAt(0).toUpperCase() + english.slice(1);
  const from = `0000-${pad(month)}-${pad(day ?? 1)}`;
  return {
    from,
    to: day ? from : `0000-${pad(month)}-31`,
    yearless: true,
    concept: day ? `${pad(month)}-${pad(day)}` : `month-${pad(month)}`,
    asked: day
      ? { en: `${day} ${name}`, zh: `${month}月${day}日` }
      : { en: name, zh: `${month}月` },
  };
}

/** A word relative to today. Weeks and days are named, not computed: no record is that fine. */
export function relative(
  en: string,
  zh: string,
  from: string,
  to: string,
  mode: TimeMode = 'at',
): Meant {
  return { from, to, mode, concept: en.replaceAll(' ', '-'), asked: { en, zh } };
}
