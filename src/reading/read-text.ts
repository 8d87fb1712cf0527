/** The figures and dates of a text as bare values, for checking that a statement says what is recorded. Pure. */
import type { ReadText } from '../facts/validate.js';
import type { DateMention } from './figures/figure.js';
import { readMentions } from './figures/read.js';

const two = (value: number): string => String(value).padStart(2, '0');

/** A date as far as it is said: `2021-12-08`, `2021-11`, `2020`; `null` without a year. */
export function isoDate({ date }: DateMention): string | null {
  const { year, month, day } = date;
  if (year === undefined) return null;
  if (month === undefined) return String(year);
  return day === undefined ? `${year}-${two(month)}` : `${year}-${two(month)}-${two(day)}`;
}

/** Values in units of one (shares in percent) and dates in ISO form, as far as they name a year. */
export const readText: ReadText = (text) => {
  const { figures, dates } = readMentions(text);
  return {
    values: figures.flatMap(({ value, range }) => (range ? [range.from, range.to] : [value])),
    dates: dates.map(isoDate).filter((date) => date !== null),
  };
};
