/** The matching engine: from a text to ranked entries. Pure. */

import { once } from '../../base/remembering.js';
import { inSlices, toEnd } from '../../base/steps.js';
import { tokenise } from '../../reading/words/tokens.js';
import { type ReadWords, wordReaderSteps } from '../../reading/words/word-reader.js';
import { scoreClasses } from './class-index.js';
import { CLASSIFIER_LIMIT, type ClassModel, fitSteps, weigh } from './core.js';
import { coverageBy, measuresOf, rank, readingOf } from './evidence.js';
import { FeatureSpace } from './features.js';
import { dot, type Sparse } from './sparse.js';
import { type Asked, entrySteps, lemmasOf, readSteps, type State, withoutEntry } from './state.js';
import type { EngineEntry, EngineOptions, MatchEngine, MatchResult } from './types.js';

/** Builds an engine, pausing often: run it to the end, or a slice at a time. */
export function* buildSteps(
  entries: readonly EngineEntry[],
  options: EngineOptions = {},
): Generator<void, MatchEngine> {
  const space = new FeatureSpace(options.language);
  const rows: Asked[] = [];
  const spelt = new Map<string, number>();
  for (const [owner, entry] of entries.entries()) {
    const read = yield* readSteps(entry, owner, space);
    rows.push(...read.rows);
    for (const [word, count] of read.spelt) spelt.set(word, (spelt.get(word) ?? 0) + count);
    yield;
  }
  const lemmas = new Set<string>();
  for (const [at, { words }] of rows.entries()) {
    for (const word of words) lemmas.add(word);
    if (at % 500 === 0) yield;
  }
  const core = yield* fitSteps(rows, entries.length, space, rows.length <= CLASSIFIER_LIMIT);
  const fitted = {
    space,
    core,
    spelt,
    lemmas,
    base: entries,
  };
  return yield* assembleSteps(fitted, options);
}

/** What an engine is put together from; all else of its state follows. */
export type Fitted = Pick<State, 'space' | 'core' | 'spelt' | 'lemmas' | 'base'>;

/** Puts a fitted engine together, pausing. */
export function* assembleSteps(
  fitted: Fitted,
  options: EngineOptions,
): Generator<void, MatchEngine> {
  const { space, spelt } = fitted;
  const words = yield* wordReaderSteps({
    spelt,
    vocabulary: options.vocabulary ?? new Map(),
    plain: options.plain ?? new Set(),
    language: space.language,
    pair: (first, second) => space.hasPair(first, second),
    hanPair: (first, second) => space.hasHanPair(first, second),
  });
  yield;
  return engineOf({
    ...fitted,
    rarity: fitted.core.rarity,
    words,
    surface: new Set(fitted.spelt.keys()),
    added: [],
  });
}

/**
 * Builds an engine in one go. Ids must differ; entries without any text are kept but never found.
 * Takes about a second for a thousand phrasings: use `buildEngineInSlices` beside other work.
 */
export function buildEngine(
  entries: readonly EngineEntry[],
  options: EngineOptions = {},
): MatchEngine {
  return toEnd(buildSteps(entries, options));
}

/** Builds an engine in slices of a few milliseconds: see `inSlices` for `pause`. */
export function buildEngineInSlices(
  entries: readonly EngineEntry[],
  pause: () => Promise<void> | undefined,
  options: EngineOptions = {},
): Promise<MatchEngine> {
  return inSlices(buildSteps(entries, options), pause);
}

function scoresOf(state: State, vector: Sparse): Float64Array {
  const scores = scoreClasses(state.core.index, vector);
  state.base.forEach((entry, owner) => {
    if (entry === null) scores[owner] = Number.NEGATIVE_INFINITY;
  });
  if (state.added.length === 0) return scores;
  const all = new Float64Array(scores.length + state.added.length);
  all.set(scores);
  state.added.forEach(({ model }, at) => {
    all[scores.length + at] = dot(vector, model.fused) + model.bias;
  });
  return all;
}

function match(state: State, asked: string | ReadWords, limit: number): MatchResult {
  const words = typeof asked === 'string' ? state.words.read(asked) : asked;
  const tokens = tokenise(words.text);
  const vector = weigh(state.space.read(tokens), state.rarity);
  const unknownWords = [...new Set(lemmasOf(tokens, state.space.language))].filter(
    (word) => !state.lemmas.has(word),
  );
  const models = state.added.length
    ? [...state.core.models, ...state.added.map((slot) => slot.model)]
    : state.core.models;
  const entryAt = (owner: number): EngineEntry | null =>
    state.base[owner] ?? state.added[owner - state.base.length]?.entry ?? null;
  const ranked = rank(scoresOf(state, vector), models, vector, Math.max(limit, 5));
  const reading = once(() => readingOf(vector, state.space, state.core, unknownWords.length));
  const measures = once(() => measuresOf(ranked, reading(), models, state.rarity));
  return {
    words,
    candidates: ranked.slice(0, limit).flatMap(({ owner, score }) => {
      const entry = entryAt(owner);
      if (!entry) return [];
      const { id, offRecord = false } = entry;
      return [{ id, score, offRecord }];
    }),
    unknownWords,
    get measures() {
      return measures();
    },
    get coverage() {
      const [first] = ranked;
      return first ? coverageBy(models[first.owner] as ClassModel, reading(), state.rarity) : 0;
    },
  };
}

const states = new WeakMap<MatchEngine, State>();

/** What an engine stands on; `undefined` for one that was not made here. */
export function stateOf(engine: MatchEngine): State | undefined {
  return states.get(engine);
}

function engineOf(state: State): MatchEngine {
  const entries = [
    ...state.base.filter((entry) => entry !== null),
    ...state.added.map((slot) => slot.entry),
  ];
  const engine: MatchEngine = {
    words: state.words,
    match: (text, limit = 10) => match(state, text, limit),
    with: (entry) => engineOf(toEnd(entrySteps(state, entry))),
    *withSteps(entry) {
      return engineOf(yield* entrySteps(state, entry));
    },
    without: (id) => engineOf(withoutEntry(state, id)),
    entries,
    vocabulary: { size: state.surface.size, has: (word) => state.surface.has(word) },
  };
  states.set(engine, state);
  return engine;
}
