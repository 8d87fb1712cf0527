/**
 * Finds the word of the record that a misspelt word stands for: a shortlist by shared pairs of
 * letters, looked up with fuse.js, accepted by edit distance. Pure.
 */
import Fuse from 'fuse.js';
import { toEnd } from '../../base/steps.js';
import { editDistance } from './edit-distance.js';

interface SpellingIndex {
  readonly words: readonly string[];
  /** How often each word stands in the record. */
  readonly counts: readonly number[];
  readonly byPair: ReadonlyMap<string, readonly number[]>;
}

export interface Guess {
  readonly word: string;
  /** Lower is likelier; one is about one letter. */
  readonly cost: number;
}

export interface Speller {
  /** Words near to one that the record does not have, likeliest first; none when none is near. */
  near(word: string): readonly Guess[];
  /** The same speller with more words; this one stays as it is. */
  with(words: ReadonlyMap<string, number>): Speller;
}

const SPELT = /^[a-z]+(?:'[a-z]+)?$/;
const SHORTLIST = 24;
const GUESSES = 5;
const REMEMBERED = 2_000;
const FUSE = { includeScore: true, ignoreLocation: true, threshold: 0.6, shouldSort: false };

/** Neighbouring letters, and letters with one between: a single slip leaves most of them. */
function pairsOf(word: string): Set<string> {
  const padded = `^${word}$`;
  const pairs = new Set<string>();
  for (let i = 0; i + 1 < padded.length; i += 1) pairs.add(padded.slice(i, i + 2));
  for (let i = 0; i + 2 < padded.length; i += 1) pairs.add(`${padded[i]}_${padded[i + 2]}`);
  return pairs;
}

function* indexSteps(counted: ReadonlyMap<string, number>): Generator<void, SpellingIndex> {
  const words: string[] = [];
  const counts: number[] = [];
  const byPair = new Map<string, number[]>();
  for (const [word, count] of counted) {
    if (word.length < 2 || !SPELT.test(word)) continue;
    for (const pair of pairsOf(word)) {
      const list = byPair.get(pair);
      if (list) list.push(words.length);
      else byPair.set(pair, [words.length]);
    }
    words.push(word);
    counts.push(count);
    if (words.length % 500 === 0) yield;
  }
  return { words, counts, byPair };
}

/** Edits that a word of this length may be away from what was meant. */
export function allowance(length: number): number {
  if (length < 4) return 0;
  if (length < 6) return 1;
  return length < 11 ? 2 : 3;
}

interface Candidate {
  readonly word: string;
  readonly count: number;
}

function shortlist(index: SpellingIndex, word: string): Candidate[] {
  const reach = allowance(word.length);
  const shared = new Uint16Array(index.words.length);
  const met: number[] = [];
  for (const pair of pairsOf(word)) {
    for (const at of index.byPair.get(pair) ?? []) {
      const count = shared[at] ?? 0;
      if (count === 0 && Math.abs((index.words[at] as string).length - word.length) <= reach)
        met.push(at);
      shared[at] = count + 1;
    }
  }
  return met
    .map((at) => ({
      at,
      likeness: (shared[at] as number) / (index.words[at] as string).length ** 0.5,
    }))
    .sort((a, b) => b.likeness - a.likeness || a.at - b.at)
    .slice(0, SHORTLIST)
    .map(({ at }) => ({ word: index.words[at] as string, count: index.counts[at] as number }));
}

function sameLetters(a: string, b: string): boolean {
  return a.length === b.length && [...a].sort().join('') === [...b].sort().join('');
}

/** Lower is likelier: edits first (a swap is a small one), then the same beginning, fuse.js, and how common the word is. */
function cost(word: string, candidate: Candidate, distance: number, fuse: number): number {
  const start = word[0] === candidate.word[0] ? 0 : 0.4;
  const swapped = distance === 1 && sameLetters(word, candidate.word) ? -0.3 : 0;
  // Letters are left out more often than put in.
  const leftOut = candidate.word.length > word.length ? -0.2 : 0;
  return distance + start + swapped + leftOut + 0.5 * fuse - 0.08 * Math.log(1 + candidate.count);
}

function look(layers: readonly SpellingIndex[], word: string): readonly Guess[] {
  const reach = allowance(word.length);
  if (reach === 0 || !SPELT.test(word)) return [];
  const candidates = layers.flatMap((layer) => shortlist(layer, word));
  if (candidates.length === 0) return [];
  const fuse = new Fuse(candidates, { ...FUSE, keys: ['word'] });
  const guesses: Guess[] = [];
  for (const { item, score } of fuse.search(word)) {
    const distance = editDistance(word, item.word, reach);
    if (distance > reach || item.word === word) continue;
    if (distance > 1 && word.length < 6 && word[0] !== item.word[0]) continue;
    guesses.push({ word: item.word, cost: cost(word, item, distance, score ?? 1) });
  }
  return guesses.sort((a, b) => a.cost - b.cost || (a.word < b.word ? -1 : 1)).slice(0, GUESSES);
}

function speller(layers: readonly SpellingIndex[]): Speller {
  const remembered = new Map<string, readonly Guess[]>();
  return {
    near: (word) => {
      const known = remembered.get(word);
      if (known !== undefined) return known;
      const found = look(layers, word);
      if (remembered.size >= REMEMBERED) remembered.clear();
      remembered.set(word, found);
      return found;
    },
    with: (words) => speller([...layers, toEnd(indexSteps(words))]),
  };
}

/**
 * A speller over the words of the record, each with the times it stands there; pauses while it is
 * built (the generator yields nothing).
 */
export function* spellerSteps(words: ReadonlyMap<string, number>): Generator<void, Speller> {
  return speller([yield* indexSteps(words)]);
}
