/** Which parts of a reading name a time or a place, and whether it names anything else. Pure. */
import type { Reading } from './read.js';

/** Offsets in the text of a reading. */
export type Stretch = Readonly<{ from: number; to: number }>;

/** Where the places stand that are asked for. */
export const placesIn = ({ mentions, units }: Reading): Stretch[] =>
  mentions
    .filter(({ kind, role }) => kind === 'place' && role === 'asked')
    .flatMap(({ start, end }) => {
      const [first, last] = [units[start], units[end - 1]];
      return first && last ? [{ from: first.at, to: last.at + last.text.length }] : [];
    });

/** Where the times stand that are asked for. */
export const timesIn = ({ times }: Reading): Stretch[] =>
  times.filter(({ role }) => role === 'asked').map(({ at, end }) => ({ from: at, to: end }));

/** Whether a text names a time or a place, and nothing besides. */
export function namesOnlyWhenOrWhere(reading: Reading): boolean {
  const { content, units, unknown } = reading;
  const named = [...placesIn(reading), ...timesIn(reading)];
  const isNamed = (at: number) =>
    named.some(({ from, to }) => (units[at]?.at ?? 0) >= from && (units[at]?.at ?? 0) < to);
  return named.length > 0 && unknown.length === 0 && content.every(isNamed);
}
