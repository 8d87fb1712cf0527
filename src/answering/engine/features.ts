/**
 * Turns a text into weighted features: stems, pairs of stems, pairs with a gap, letter groups;
 * for Chinese words, characters and pairs of characters. Pure.
 */
import { stemmer } from 'stemmer';
import { hanWords, type Token, tokenise } from './tokens.js';

export type FeatureWeights = ReadonlyMap<string, number>;

const WEIGHT = { word: 1, pair: 0.7, gap: 0.5, letters: 0.3, han: 1 } as const;

const stems = new Map<string, string>();

/** Porter stem of a word; digits and other scripts are left alone. */
export function stemOf(word: string): string {
  let stem = stems.get(word);
  if (stem === undefined) {
    stem = /^[a-z']+$/.test(word) ? stemmer(word.replaceAll("'", '')) : word;
    if (stems.size > 200_000) stems.clear();
    stems.set(word, stem);
  }
  return stem;
}

function add(into: Map<string, number>, key: string, weight: number): void {
  into.set(key, (into.get(key) ?? 0) + weight);
}

/** Raw weights (count times the weight of the feature's kind) of all features of the tokens. */
export function featuresOf(tokens: readonly Token[]): Map<string, number> {
  const counts = new Map<string, number>();
  const words: string[] = [];
  for (const token of tokens) {
    if (token.kind === 'han') {
      const characters = [...token.text];
      for (const character of characters) add(counts, `h:${character}`, 1);
      for (let i = 0; i + 1 < characters.length; i += 1)
        add(counts, `h:${characters[i]}${characters[i + 1]}`, 1);
      for (const word of hanWords(token.text)) if (word.length > 1) add(counts, `z:${word}`, 1);
      continue;
    }
    const stem = stemOf(token.text);
    words.push(stem);
    add(counts, `w:${stem}`, 1);
    if (token.kind === 'word') {
      const padded = `^${token.text}$`;
      for (let size = 3; size <= 5; size += 1)
        for (let at = 0; at + size <= padded.length; at += 1)
          add(counts, `c:${padded.slice(at, at + size)}`, 1);
    }
  }
  for (let i = 0; i + 1 < words.length; i += 1) add(counts, `b:${words[i]} ${words[i + 1]}`, 1);
  for (let i = 0; i + 2 < words.length; i += 1) add(counts, `s:${words[i]} ${words[i + 2]}`, 1);
  const weights = new Map<string, number>();
  for (const [key, count] of counts) weights.set(key, (1 + Math.log(count)) * kindWeight(key));
  return weights;
}

/** Weight of a feature's kind, by its prefix. */
function kindWeight(key: string): number {
  switch (key[0]) {
    case 'b':
      return WEIGHT.pair;
    case 's':
      return WEIGHT.gap;
    case 'c':
      return WEIGHT.letters;
    case 'h':
    case 'z':
      return WEIGHT.han;
    default:
      return WEIGHT.word;
  }
}

export function featuresOfText(normalised: string): Map<string, number> {
  return featuresOf(tokenise(normalised));
}
