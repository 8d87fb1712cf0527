/**
 * Mends mistyped words against the words that the vocabulary and the record know. A word that is
 * English, or known, is never touched. Pure.
 */
import { editDistance } from './edit-distance.js';

export interface Mender {
  /** The known word meant, or `undefined` where none is near enough. */
  mend(word: string): string | undefined;
  /** Whether the vocabulary or the record has the word. */
  knows(word: string): boolean;
}

/** Typing errors allowed in a word of this many letters. */
function allowed(length: number): number {
  return length < 4 ? 0 : length < 8 ? 1 : 2;
}

/**
 * @param known words with how often they occur, which decides between equally near ones
 * @param isWord whether a word is right as it stands although unknown
 */
export function buildMender(
  known: ReadonlyMap<string, number>,
  isWord: (word: string) => boolean,
): Mender {
  const shelves = new Map<string, string[]>();
  for (const word of known.keys()) {
    if (word.length < 4 || !/^[a-z]+$/.test(word)) continue;
    const shelf = shelves.get(word.charAt(0)) ?? [];
    shelf.push(word);
    shelves.set(word.charAt(0), shelf);
  }
  const done = new Map<string, string | undefined>();
  const search = (word: string): string | undefined => {
    const most = allowed(word.length);
    let best: string | undefined;
    let bestRank = Number.POSITIVE_INFINITY;
    // The first letter is rarely wrong, but it is swapped with the second now and then.
    for (const first of new Set([word.charAt(0), word.charAt(1)])) {
      for (const candidate of shelves.get(first) ?? []) {
        if (Math.abs(candidate.length - word.length) > most) continue;
        const distance = editDistance(word, candidate, most);
        if (distance > most) continue;
        const rank =
          distance * 10 +
          (candidate.charAt(0) === word.charAt(0) ? 0 : 3) +
          (candidate.at(-1) === word.at(-1) ? 0 : 1.5) -
          Math.min(4, Math.log2(1 + (known.get(candidate) ?? 0)) / 2);
        if (rank < bestRank) {
          best = candidate;
          bestRank = rank;
        }
      }
    }
    return best;
  };
  return {
    knows: (word) => known.has(word),
    mend(word) {
      if (word.length < 4 || word.length > 24 || !/^[a-z]+$/.test(word)) return undefined;
      if (known.has(word)) return undefined;
      const past = `${word.slice(0, -1)}ed`;
      if (word.endsWith('d') && known.has(past)) return past;
      if (isWord(word)) return undefined;
      if (!done.has(word)) {
        if (done.size > 5_000) done.clear();
        done.set(word, search(word));
      }
      return done.get(word);
    },
  };
}
