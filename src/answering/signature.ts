/**
 * What a text asks for, stripped of how it is put: two texts of one signature ask for the same in
 * other words. When it is to hold, and where the record is at home, is left out. Pure.
 */
import type { Mention, Reading } from '../reading/concepts/read.js';
import type { Vocabulary } from '../reading/concepts/vocabulary.js';

/** Ways of asking for how many there are. */
const COUNTING: ReadonlySet<string> = new Set(['count', 'quantity', 'number', 'total']);

/** Cues that bind an answer to a point of time, as a date would. */
const OF_TIME: ReadonlySet<string> = new Set(['latest']);

const positionsOf = ({ start, end }: Mention) =>
  Array.from({ length: end - start }, (_, at) => start + at);

/** The concepts asked for and the other words that carry meaning, in the order of the alphabet; empty of what names nothing. */
export function signatureOf(
  { mentions, times, content, units }: Reading,
  { here, language }: Vocabulary,
): string {
  const named = mentions.filter(
    ({ kind, role, concept }) => role === 'asked' && (kind !== 'cue' || OF_TIME.has(concept)),
  );
  const covered = new Set(named.flatMap(positionsOf));
  const concepts = named
    .filter(({ concept }) => concept !== here)
    .map(({ concept }) => (COUNTING.has(concept) ? '#' : concept));
  const isTime = (at: number) =>
    times.some((time) => (units[at]?.at ?? 0) >= time.at && (units[at]?.at ?? 0) < time.end);
  const words = content
    .filter((at) => !covered.has(at) && !isTime(at))
    .map((at) => language.rootOf(units[at]?.text ?? ''));
  // "What does it mean" asks for a definition of anything.
  const isOfSomething = named.some(({ kind }) => kind !== 'ask') || words.length > 0;
  return isOfSomething ? [...new Set([...concepts, ...words])].sort().join(' ') : '';
}
