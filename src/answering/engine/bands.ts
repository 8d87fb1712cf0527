/**
 * How far a ranking by wording alone can be trusted, learnt from the texts ranked: for a corpus that
 * has nothing but phrasings. The record's own questions are decided in `decide.ts`, with what the
 * concepts say. Fitted only on demand, since it takes as long as several builds. Pure.
 */

import { toEnd } from '../../base/steps.js';
import type { Language } from '../../reading/words/language.js';
import { balance, foldOf } from '../calibration/folds.js';
import { fitLogistic, type Logistic, probability } from '../calibration/logistic.js';
import { scoreClasses } from './class-index.js';
import { CLASSIFIER_LIMIT, type Core, fitSteps, weigh } from './core.js';
import { measuresOf, rank, readingOf } from './evidence.js';
import { FeatureSpace } from './features.js';
import { type Asked, readEntry } from './state.js';
import type { EngineEntry, MatchResult } from './types.js';

export interface Bands {
  /** Probability that the first candidate is what was meant. */
  readonly first: Logistic;
  /** Probability that what was meant is among the first three. */
  readonly three: Logistic;
}

export type Band = 'answer' | 'clarify' | 'decline';

/** Confidence from which an answer is given, and from which candidates are offered. */
export const THRESHOLDS = { answer: 0.97, clarify: 0.5 } as const;
/** Share of near misses that are on no list which the fit reckons with. */
const UNANSWERABLE = { without: 0.4, withOffRecord: 0.2 } as const;
const PRIOR_STRENGTH = 20;
/** Texts asked at most: enough for ten weights. */
const ASKED_LIMIT = 2_500;
/** Texts of whole entries that a larger corpus is fitted on. */
const SAMPLE = 6_000;

/** A priori weights, fitted over the records at hand: measures, then the constant. */
const PRIOR: Bands = {
  first: { weights: [1, 2, 1.5, 1.5, 2, 3, 0, 2.5, 1, -7.5] },
  three: { weights: [1, 1, 2, 1.5, 2, 3, 0, 2.5, 1, -6.5] },
};

function foldsFor(texts: number): number {
  if (texts <= 2_000) return 4;
  return texts <= 5_000 ? 2 : 1;
}

/** Fits the bands of an engine over the same entries. Takes as long as one to four builds. */
export function fitBands(entries: readonly EngineEntry[], language?: Language): Bands {
  const space = new FeatureSpace(language);
  const all = entries.flatMap((entry, owner) => readEntry(entry, owner, space).rows);
  const rows = all.slice(0, SAMPLE);
  const folds = foldsFor(rows.length);
  const samples: { measures: number[]; place: number; answerable: boolean }[] = [];
  for (let fold = 0; fold < folds; fold += 1) {
    const { kept, asked, outside } = foldOf(
      rows,
      fold,
      Math.max(folds, 4),
      ({ weight }) => weight === 1,
    );
    const trained = all.length <= CLASSIFIER_LIMIT;
    const core = toEnd(fitSteps(kept, entries.length, space, trained));
    const words = new Set(kept.flatMap((row) => row.words));
    const stride = Math.max(1, Math.ceil((asked.length * folds) / ASKED_LIMIT));
    for (let at = 0; at < asked.length; at += stride) {
      const row = asked[at] as Asked;
      const { measures, place } = ask(core, row, space, words);
      const answerable = !outside(row.owner);
      samples.push({ measures, place: answerable ? place : -1, answerable });
    }
  }
  const share = entries.some(({ offRecord }) => offRecord)
    ? UNANSWERABLE.withOffRecord
    : UNANSWERABLE.without;
  const weighed = balance(samples, share);
  const within = (places: number) =>
    weighed.map((sample) => ({
      ...sample,
      positive: sample.place >= 0 && sample.place < places,
    }));
  return {
    first: fitLogistic(within(1), PRIOR.first, PRIOR_STRENGTH),
    three: fitLogistic(within(3), PRIOR.three, PRIOR_STRENGTH),
  };
}

function ask(
  core: Core,
  row: Asked,
  space: FeatureSpace,
  words: ReadonlySet<string>,
): { measures: number[]; place: number } {
  const vector = weigh(row.counts, core.rarity);
  const unknown = row.words.filter((word) => !words.has(word)).length;
  const reading = readingOf(vector, space, core, unknown);
  const ranked = rank(scoreClasses(core.index, vector), core.models, vector, 10);
  const place = ranked.findIndex((candidate) => candidate.owner === row.owner);
  return { measures: measuresOf(ranked, reading, core.models, core.rarity), place };
}

/** What a ranking is good for. */
export interface Banded {
  readonly band: Band;
  /** Probability, 0 to 1, that the first candidate is what was meant. */
  readonly confidence: number;
  /** Probability, 0 to 1, that what was meant is among the first three. */
  readonly offered: number;
}

export function bandOf(result: MatchResult, bands: Bands): Banded {
  const { candidates, measures } = result;
  if (candidates.length === 0) return { band: 'decline', confidence: 0, offered: 0 };
  const confidence = probability(bands.first, measures);
  const offered = probability(bands.three, measures);
  if (candidates[0]?.offRecord) return { band: 'decline', confidence, offered };
  if (confidence >= THRESHOLDS.answer) return { band: 'answer', confidence, offered };
  return { band: offered >= THRESHOLDS.clarify ? 'clarify' : 'decline', confidence, offered };
}
