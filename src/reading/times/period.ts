/** The two ends that times named together leave between them. Pure. */
import type { TimeMention } from './time.js';

/** A time that one end of a course is named at; days, ISO. */
export interface NamedTime {
  readonly from: string;
  readonly to: string;
  readonly asked: { readonly en: string; readonly zh: string };
}

/** The ends of a course: `null` stands for the first, or the last there is. */
export interface Period {
  readonly from: NamedTime | null;
  readonly to: NamedTime | null;
}

type Time = Pick<TimeMention, 'from' | 'to' | 'mode' | 'asked'>;

function wholeYear(iso: string): NamedTime {
  const year = iso.slice(0, 4);
  return { from: `${year}-01-01`, to: `${year}-12-31`, asked: { en: year, zh: `${year}年` } };
}

/** The ends that times name, or `null` where they name none: one time alone is no period. */
export function periodOf(times: readonly Time[]): Period | null {
  const range = times.find(({ mode }) => mode === 'range');
  if (range?.from && range.to) return { from: wholeYear(range.from), to: wholeYear(range.to) };
  const start = times.find(({ mode }) => mode === 'since');
  const end = times.find(({ mode }) => mode === 'before');
  const [one, other] = times.flatMap(({ mode, from, to, asked }): NamedTime[] =>
    mode === 'at' && from !== null && to !== null ? [{ from, to, asked }] : [],
  );
  if (one && other)
    return one.from <= other.from ? { from: one, to: other } : { from: other, to: one };
  if (start?.from) return { from: wholeYear(start.from), to: one ?? null };
  if (!end?.to) return null;
  const last = wholeYear(end.to);
  return one && one.from < last.from ? { from: one, to: last } : null;
}
