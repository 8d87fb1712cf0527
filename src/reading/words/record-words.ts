/** The words of texts, and which stand next to each other: what a reader of words knows. Pure. */
import { normalise } from '../normalise.js';
import type { Language } from './language.js';
import { hanWords, tokenise } from './tokens.js';
import type { WordSources } from './word-reader.js';

/** Counts the words of texts, by the same cuts as the matching does. */
export function wordsOfTexts(
  texts: Iterable<string>,
  language: Language,
): Pick<WordSources, 'spelt' | 'pair' | 'hanPair'> {
  const spelt = new Map<string, number>();
  const pairs = new Set<string>();
  for (const text of texts) {
    const roots: string[] = [];
    for (const { text: word, kind } of tokenise(normalise(text))) {
      const readAs = kind === 'han' ? [] : language.readAs(word);
      for (const part of kind === 'han' ? hanWords(word) : [word, ...readAs])
        spelt.set(part, (spelt.get(part) ?? 0) + 1);
      roots.push(...readAs.map(language.rootOf));
      if (kind !== 'han') continue;
      const characters = [...word];
      for (let at = 1; at < characters.length; at += 1)
        pairs.add(`${characters[at - 1]} ${characters[at]}`);
    }
    const line = ['^', ...roots, '$'];
    if (roots.length)
      for (let at = 1; at < line.length; at += 1) pairs.add(`${line[at - 1]} ${line[at]}`);
  }
  const root = (word: string) => (word === '^' || word === '$' ? word : language.rootOf(word));
  return {
    spelt,
    pair: (first, second) => pairs.has(`${root(first)} ${root(second)}`),
    hanPair: (first, second) => pairs.has(`${first} ${second}`),
  };
}
