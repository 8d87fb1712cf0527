/**
 * The one reader of words: folds a text and repairs it against the words of the record and its
 * vocabulary, for matching and for understanding alike. Pure.
 */
import { mostWords, rememberingSteps } from '../../base/remembering.js';
import { toEnd } from '../../base/steps.js';
import { normalise } from '../normalise.js';
import { type HanWords, hanWordSteps } from './han-words.js';
import type { Language } from './language.js';
import { type Known, type Repair, repairSteps } from './repair.js';
import { type KnownHan, repairHanSteps } from './repair-han.js';
import { type Speller, spellerSteps } from './spelling.js';

/** A text as both matching and understanding see it. */
export interface ReadWords {
  /** Folded, before any repair. */
  readonly normalised: string;
  /** Folded and repaired. */
  readonly text: string;
  readonly repairs: readonly Repair[];
}

export interface WordReader {
  read(text: string): ReadWords;
  /** The same, pausing: a text once read is read again at no cost. */
  readSteps(text: string): Generator<void, ReadWords>;
  /** Whether the record or its vocabulary has a word, as normalised. */
  has(word: string): boolean;
  /** The same reader knowing more words of the record, made in steps; this one stays as it is. */
  withSteps(words: ReadonlyMap<string, number>): Generator<void, WordReader>;
}

/** What a reader of words is made from. */
export interface WordSources {
  /** Words of the record, as normalised, with the times they stand there. */
  readonly spelt: ReadonlyMap<string, number>;
  /** Words and Chinese spellings of the vocabulary, with the times they stand there. */
  readonly vocabulary: ReadonlyMap<string, number>;
  /** Words that change nothing about what is asked. */
  readonly plain: ReadonlySet<string>;
  readonly language: Language;
  /** Whether the record has two words next to each other; `^` and `$` are the ends of a text. */
  pair(first: string, second: string): boolean;
  /** The same of two Han characters. */
  hanPair(first: string, second: string): boolean;
}

const HAN_WORD = /^\p{Script=Han}{2,8}$/u;

/** Chinese words that something may have been typed for: grammar alone is none. */
function hanTargets(sources: WordSources): Map<string, number> {
  const targets = new Map<string, number>();
  for (const words of [sources.vocabulary, sources.spelt])
    for (const [word, count] of words)
      if (HAN_WORD.test(word) && ![...word].every((each) => sources.plain.has(each)))
        targets.set(word, (targets.get(word) ?? 0) + count);
  return targets;
}

function readerOver(sources: WordSources, speller: Speller, hanWords: HanWords): WordReader {
  const { spelt, vocabulary, language } = sources;
  const has = (word: string) => spelt.has(word) || vocabulary.has(word);
  const knownHan: KnownHan = {
    words: hanWords,
    pair: sources.hanPair,
    isPlain: (character) => sources.plain.has(character),
  };
  const known: Known = {
    has,
    pair: sources.pair,
    speller,
    language,
    han: rememberingSteps((run) => repairHanSteps(run, knownHan), mostWords),
  };
  const readSteps = rememberingSteps(function* (text): Generator<void, ReadWords> {
    const normalised = normalise(text);
    return { normalised, ...(yield* repairSteps(normalised, known)) };
  });
  return {
    has,
    read: (text) => toEnd(readSteps(text)),
    readSteps,
    *withSteps(words) {
      const more = new Map(spelt);
      for (const [word, count] of words) more.set(word, (more.get(word) ?? 0) + count);
      yield;
      const grown = { ...sources, spelt: more };
      return readerOver(grown, speller.with(words), yield* hanWordsOf(grown));
    },
  };
}

const hanWordsOf = (sources: WordSources): Generator<void, HanWords> =>
  hanWordSteps(hanTargets(sources), sources.language.readingsOf);

/** Builds a reader of words, pausing often (the generator yields nothing). */
export function* wordReaderSteps(sources: WordSources): Generator<void, WordReader> {
  const targets = new Map(sources.spelt);
  for (const [word, count] of sources.vocabulary)
    targets.set(word, (targets.get(word) ?? 0) + count);
  for (const word of sources.language.words) if (!targets.has(word)) targets.set(word, 0);
  yield;
  const speller = yield* spellerSteps(targets);
  return readerOver(sources, speller, yield* hanWordsOf(sources));
}

/** The same in one go. */
export function buildWordReader(sources: WordSources): WordReader {
  return toEnd(wordReaderSteps(sources));
}
