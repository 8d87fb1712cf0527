/** As-of dates: the day, month or year that a figure speaks of. Pure. */
import { z } from 'zod';

/** How exactly an as-of date is known. `end-of-year` is the balance-sheet date of its year. */
export type DatePrecision = 'day' | 'month' | 'year' | 'end-of-year';

const form: Record<DatePrecision, RegExp> = {
  day: /^\d{4}-\d{2}-\d{2}$/,
  month: /^\d{4}-\d{2}$/,
  year: /^\d{4}$/,
  'end-of-year': /^\d{4}$/,
};

/** Whether `text` is a date that exists: `2021-02-30` is not. Accepts `YYYY`, `YYYY-MM`, `YYYY-MM-DD`. */
export function isRealDate(text: string): boolean {
  const match = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(text);
  if (!match) return false;
  const [, year = '', month = '01', day = '01'] = match;
  const date = new Date(`${year}-${month}-${day}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(`${year}-${month}-${day}`);
}

export const asOfSchema = z
  .strictObject({
    /** `YYYY-MM-DD`, `YYYY-MM` or `YYYY`, as {@link DatePrecision} asks. */
    date: z.string().refine(isRealDate, { error: 'not a date that exists' }),
    precision: z.enum(['day', 'month', 'year', 'end-of-year']),
  })
  .refine((asOf) => form[asOf.precision].test(asOf.date), {
    error: 'the date is not written at its precision',
    path: ['date'],
  });

export type AsOf = Readonly<z.infer<typeof asOfSchema>>;

interface Days {
  readonly from: string;
  readonly to: string;
}

/** Series are put in the order of these over and over. */
const spans = new WeakMap<AsOf, Days>();

/** First and last day, ISO, that an as-of date can mean: `{from: '2021-11-01', to: '2021-11-30'}`. */
export function asOfSpan(asOf: AsOf): Days {
  const span = spans.get(asOf) ?? spanOf(asOf);
  spans.set(asOf, span);
  return span;
}

function spanOf(asOf: AsOf): Days {
  const [year = '', month, day] = asOf.date.split('-');
  if (day) return { from: asOf.date, to: asOf.date };
  if (month) {
    const last = new Date(Date.UTC(Number(year), Number(month), 0)).getUTCDate();
    return { from: `${year}-${month}-01`, to: `${year}-${month}-${last}` };
  }
  if (asOf.precision === 'end-of-year') return { from: `${year}-12-31`, to: `${year}-12-31` };
  return { from: `${year}-01-01`, to: `${year}-12-31` };
}

/** Whether two as-of dates speak of the same day, month or year. */
export function sameAsOf(a: AsOf, b: AsOf): boolean {
  return a.date === b.date && a.precision === b.precision;
}
