/**
 * What a text asks for, stripped of how it is put: two texts of one signature ask for the same in
 * other words. When it is to hold, and where the record is at home, is left out. Pure.
 */
import type { Mention, Reading } from '../reading/concepts/read.js';
import type { Vocabulary } from '../reading/concepts/vocabulary.js';

/** Ways of asking for how many there are. */
const COUNTING: ReadonlySet<string> = new Set(['count', 'quantity', 'number', 'total']);

const positionsOf = ({ start, end }: Mention) =>
  Array.from({ length: end - start }, (_, at) => start + at);

/** The concepts asked for and the other words that carry meaning, in the order of the alphabet. */
export function signatureOf(
  { mentions, times, content, units }: Reading,
  { here, language }: Vocabulary,
): string {
  const named = mentions.filter(({ kind, role }) => role === 'asked' && kind !== 'cue');
  const covered = new Set(named.flatMap(positionsOf));
  const concepts = named
    .filter(({ concept }) => concept !== here)
    .map(({ concept }) => (COUNTING.has(concept) ? '#' : concept));
  const isTime = (at: number) =>
    times.some((time) => (units[at]?.at ?? 0) >= time.at && (units[at]?.at ?? 0) < time.end);
  const words = content
    .filter((at) => !covered.has(at) && !isTime(at))
    .map((at) => language.rootOf(units[at]?.text ?? ''));
  return [...new Set([...concepts, ...words])].sort().join(' ');
}
