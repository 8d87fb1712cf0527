/** What the matching engine takes and gives. Pure. */
import type { Language } from '../../reading/words/language.js';
import type { ReadWords, WordReader } from '../../reading/words/word-reader.js';

/** One thing that a question may mean: a fact of the record, or a topic known to be off it. */
export interface EngineEntry {
  readonly id: string;
  /** Names of the entry, in any language: as good as a phrasing. */
  readonly title?: readonly string[];
  /** How people ask for it, in any language. */
  readonly phrasings: readonly string[];
  /** Statement texts and the like: weaker evidence than a phrasing. */
  readonly support?: readonly string[];
  /** The entry stands for questions that must never be answered. */
  readonly offRecord?: boolean;
}

export interface EngineOptions {
  /** What is known of English and Chinese at large. */
  readonly language?: Language;
  /** Words beside those of the entries that are right, and that others are typed for. */
  readonly vocabulary?: ReadonlyMap<string, number>;
  /** Words that change nothing about what is asked. */
  readonly plain?: ReadonlySet<string>;
}

export interface Ranked {
  readonly id: string;
  /** Fused score, higher is better; comparable within one result only. */
  readonly score: number;
  /** As the entry has it. */
  readonly offRecord: boolean;
}

export interface MatchResult {
  /** The text as it was read and mended. */
  readonly words: ReadWords;
  /** Best first. */
  readonly candidates: readonly Ranked[];
  /** What speaks for the first candidate, in the order of `MEASURES`. */
  readonly measures: readonly number[];
  /** Words, as lemmas, that the record has nowhere, after repair. */
  readonly unknownWords: readonly string[];
  /** Share (0 to 1, by rarity) of the question that the first candidate's texts contain. */
  readonly coverage: number;
}

export interface MatchEngine {
  /**
   * Ranks the entries for a question, as typed or with its words read; at most `limit` (default 10)
   * candidates.
   */
  match(text: string | ReadWords, limit?: number): MatchResult;
  /** Reads and mends the words of a text as `match` does. */
  readonly words: WordReader;
  /** The same engine with one entry added or replaced; this one stays as it is. */
  with(entry: EngineEntry): MatchEngine;
  /** The same, pausing often. */
  withSteps(entry: EngineEntry): Generator<void, MatchEngine>;
  /** The same engine without an entry; this one stays as it is. */
  without(id: string): MatchEngine;
  readonly entries: readonly EngineEntry[];
  readonly vocabulary: Vocabulary;
}

/** The words of the record, as normalised. */
export interface Vocabulary {
  readonly size: number;
  has(word: string): boolean;
}
