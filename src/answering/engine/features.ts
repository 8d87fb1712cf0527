/**
 * The features by which texts are compared. English: lemmas, groups of kindred words, pairs of
 * neighbours and with one word between, letter groups inside words. Chinese: words, their kindred
 * groups, characters and pairs of characters.
 *
 * Measured on CLINC150 and BANKING77 with five and ten phrasings a label (points of top 1):
 * kindred groups +1 to +2 (a word's weight shared among its groups: +.5), contractions and irregular
 * forms +.3 to +1, letter groups +2, boundaries in the pairs and the gapped pairs +.5 together.
 */
import { BARE_LANGUAGE, type Language } from '../../reading/words/language.js';
import { hanWords, type Token } from '../../reading/words/tokens.js';
import { type Sparse, sparseOf } from './sparse.js';

/** How much a feature of each kind counts beside a lemma. */
export const KIND_WEIGHT = {
  word: 1,
  kin: 1.5,
  pair: 0.55,
  gap: 0.45,
  letters: 0.34,
  han: 1,
} as const;
export type Kind = keyof typeof KIND_WEIGHT;

interface WordFeatures {
  readonly lemma: string;
  readonly keys: readonly string[];
  readonly groups: readonly string[];
}

const LETTER_GROUPS = { shortest: 3, longest: 4 } as const;

function lettersOf(word: string): string[] {
  const padded = `^${word}$`;
  const groups: string[] = [];
  for (let size: number = LETTER_GROUPS.shortest; size <= LETTER_GROUPS.longest; size += 1)
    for (let at = 0; at + size <= padded.length; at += 1)
      groups.push(`c${padded.slice(at, at + size)}`);
  return groups;
}

const CACHE_LIMIT = 50_000;
const caches = new WeakMap<Language, Map<string, WordFeatures>>();

function wordFeatures(word: string, language: Language): WordFeatures {
  const cache = caches.get(language) ?? new Map<string, WordFeatures>();
  caches.set(language, cache);
  const known = cache.get(word);
  if (known) return known;
  const lemma = language.rootOf(word);
  const keys = [`w${lemma}`];
  if (!/\d/.test(word)) keys.push(...lettersOf(word));
  const made = { lemma, keys, groups: language.kindredOf(lemma).map((group) => `k${group}`) };
  if (cache.size >= CACHE_LIMIT) cache.clear();
  cache.set(word, made);
  return made;
}

function count(into: Map<string, number>, key: string, times = 1): void {
  into.set(key, (into.get(key) ?? 0) + times);
}

/** A word of several meanings counts less for each of its groups. */
function countGroups(into: Map<string, number>, groups: readonly string[]): void {
  for (const group of groups) count(into, group, 1 / Math.sqrt(groups.length));
}

/** A year is read as a time: as wording, it would draw to any fact that happens to be of that year. */
const YEAR = /^(?:1[89]|20)\d\d$/;

/** How often each feature stands in the tokens, by key; the key's first letter is its kind. */
export function countFeatures(tokens: readonly Token[], language: Language): Map<string, number> {
  const counts = new Map<string, number>();
  const line: string[] = [];
  for (const token of tokens) {
    if (token.kind === 'han') {
      countHan(counts, token.text, language);
      continue;
    }
    if (YEAR.test(token.text)) {
      line.push('#');
      continue;
    }
    for (const word of language.readAs(token.text)) {
      const { lemma, keys, groups } = wordFeatures(word, language);
      line.push(lemma);
      for (const key of keys) count(counts, key);
      countGroups(counts, groups);
    }
  }
  if (line.length === 0) return counts;
  line.unshift('^');
  line.push('$');
  for (let i = 0; i + 1 < line.length; i += 1) count(counts, `b${line[i]} ${line[i + 1]}`);
  for (let i = 1; i + 3 < line.length; i += 1) count(counts, `s${line[i]} ${line[i + 2]}`);
  return counts;
}

function countHan(counts: Map<string, number>, run: string, language: Language): void {
  const characters = [...run];
  for (let i = 0; i < characters.length; i += 1) {
    count(counts, `h${characters[i]}`);
    if (i > 0) count(counts, `h${characters[i - 1]}${characters[i]}`);
  }
  for (const word of hanWords(run)) {
    if (word.length > 1) count(counts, `z${word}`);
    countGroups(
      counts,
      language.kindredOf(word).map((group) => `k${group}`),
    );
  }
}

export function kindOf(key: string): Kind {
  switch (key[0]) {
    case 'b':
      return 'pair';
    case 's':
      return 'gap';
    case 'c':
      return 'letters';
    case 'k':
      return 'kin';
    case 'h':
    case 'z':
      return 'han';
    default:
      return 'word';
  }
}

/**
 * Numbers for features, in the order of their first appearance. Only grows, so that engines made
 * from one another may share it.
 */
export class FeatureSpace {
  readonly #ids = new Map<string, number>();
  readonly #kinds: Kind[] = [];

  constructor(readonly language: Language = BARE_LANGUAGE) {}

  /** Numbers keys that it does not have yet, in their order. */
  add(keys: Iterable<string>): void {
    for (const key of keys) this.#add(key);
  }

  /** The keys of the first `count` features, in the order of their numbers. */
  keys(count: number): string[] {
    return [...this.#ids.keys()].slice(0, count);
  }

  #add(key: string): number {
    const id = this.#kinds.length;
    this.#ids.set(key, id);
    this.#kinds.push(kindOf(key));
    return id;
  }

  get size(): number {
    return this.#kinds.length;
  }

  kind(id: number): Kind {
    return this.#kinds[id] ?? 'word';
  }

  /** Whether the record has the two words next to each other; `^` and `$` are the ends of a text. */
  hasPair(first: string, second: string): boolean {
    const left = first === '^' ? first : this.language.rootOf(first);
    const right = second === '$' ? second : this.language.rootOf(second);
    return this.#ids.has(`b${left} ${right}`);
  }

  /** Whether the record has the two Han characters next to each other. */
  hasHanPair(first: string, second: string): boolean {
    return this.#ids.has(`h${first}${second}`);
  }

  /** Weighted counts of a text of the record; unseen features get a number. */
  learn(tokens: readonly Token[]): Sparse {
    return this.#weigh(tokens, true);
  }

  /** Weighted counts of a question; unseen features are left out. */
  read(tokens: readonly Token[]): Sparse {
    return this.#weigh(tokens, false);
  }

  #weigh(tokens: readonly Token[], grow: boolean): Sparse {
    const weights = new Map<number, number>();
    for (const [key, times] of countFeatures(tokens, this.language)) {
      let id = this.#ids.get(key);
      if (id === undefined) {
        if (!grow) continue;
        id = this.#add(key);
      }
      const damped = times < 1 ? times : 1 + Math.log(times);
      weights.set(id, damped * KIND_WEIGHT[kindOf(key)]);
    }
    return sparseOf(weights);
  }
}
