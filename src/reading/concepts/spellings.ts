/** The words of a vocabulary, as they may be typed. Pure. */
import { keptWith } from '../../base/remembering.js';
import { normalise } from '../normalise.js';
import type { Vocabulary } from './vocabulary.js';

const PIECES = /[a-z0-9]+|\p{Script=Han}+/gu;

/**
 * English words and Chinese spellings of all concepts and of the plain words, with the number of
 * spellings that use them. What only steers how its neighbours are read (a cue) names nothing: its
 * Chinese spellings are left out.
 */
export const spellingsOf = keptWith((vocabulary: Vocabulary): ReadonlyMap<string, number> => {
  const counts = new Map<string, number>();
  const add = (spelling: string, han: boolean) => {
    for (const [piece] of normalise(spelling).matchAll(PIECES))
      if (han || /^[a-z0-9]/.test(piece)) counts.set(piece, (counts.get(piece) ?? 0) + 1);
  };
  for (const { kind, displayOnly, en, zh, words } of vocabulary.concepts.values()) {
    add(en, false);
    if (!displayOnly && kind !== 'cue') add(zh, true);
    for (const word of words) add(word, kind !== 'cue');
  }
  for (const word of vocabulary.plain) add(word, false);
  return counts;
});
