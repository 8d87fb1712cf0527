/**
 * Learns from the record itself how far a ranking can be trusted. In each of several folds a share
 * of the entries is held out whole (their texts are then questions that nothing answers: near
 * misses) and, of the other entries, a share of the texts (questions with a right answer). Pure.
 */
import { scoreClasses } from './class-index.js';
import { CLASSIFIER_LIMIT, type Core, fitSteps, type Row, weigh } from './core.js';
import { measuresOf, rank, readingOf } from './evidence.js';
import type { FeatureSpace } from './features.js';
import { fitLogisticSteps, type Logistic, type Sample } from './logistic.js';

export interface Calibration {
  /** Probability that the first candidate is what was meant. */
  readonly first: Logistic;
  /** Probability that what was meant is among the first three. */
  readonly three: Logistic;
}

/** A text of the record to be asked as a question; `words` are its lemmas. */
export interface Asked extends Row {
  readonly words: readonly string[];
}

/** Share of near misses that are on no list which the calibration reckons with. */
const UNANSWERABLE = { without: 0.4, withOffRecord: 0.2 } as const;
const PRIOR_STRENGTH = 20;
/** Texts asked at most: enough for ten weights, and a large record builds no slower for it. */
const ASKED_LIMIT = 2_500;
/** Texts of whole entries that a larger record is calibrated on. */
const SAMPLE = 6_000;

/** A priori weights, fitted over the records at hand: measures, then the constant. */
export const PRIOR: Calibration = {
  first: { weights: [1, 2, 1.5, 1.5, 2, 3, 0, 2.5, 1, -7.5] },
  three: { weights: [1, 1, 2, 1.5, 2, 3, 0, 2.5, 1, -6.5] },
};

function foldsFor(texts: number): number {
  if (texts <= 2_000) return 4;
  return texts <= 5_000 ? 2 : 1;
}

/** Spreads texts over folds: entry and text number decide, so that a build is repeatable. */
function foldOf(position: number, folds: number): number {
  return ((position * 2_654_435_761) % 4_294_967_296) % folds;
}

/**
 * Calibrates, pausing often (the generator yields nothing). `offRecord` tells whether the record has
 * entries for questions that it does not answer: near misses are then mostly recognised as such.
 */
export function* calibrateSteps(
  all: readonly Asked[],
  size: number,
  space: FeatureSpace,
  offRecord: boolean,
): Generator<void, Calibration> {
  const classify = all.length <= CLASSIFIER_LIMIT;
  const rows = all.slice(0, SAMPLE);
  const first: Sample[] = [];
  const three: Sample[] = [];
  const folds = foldsFor(rows.length);
  const parts = Math.max(folds, 4);
  const textsOf = new Array<number>(size).fill(0);
  const numbered = rows.map((row) => {
    const number = textsOf[row.owner] ?? 0;
    textsOf[row.owner] = number + 1;
    return number;
  });
  for (let fold = 0; fold < folds; fold += 1) {
    const outside = (owner: number): boolean => foldOf(owner * 7 + 3, parts) === fold;
    const asked: Asked[] = [];
    const kept: Asked[] = [];
    rows.forEach((row, at) => {
      const number = numbered[at] as number;
      const out = outside(row.owner) || (number + row.owner + fold) % parts === 0;
      const enough = outside(row.owner) || (textsOf[row.owner] ?? 0) > 1;
      if (out && enough && row.weight === 1) asked.push(row);
      else if (!outside(row.owner)) kept.push(row);
    });
    const core = yield* fitSteps(kept, size, space, classify);
    const vocabulary = new Set(kept.flatMap((row) => row.words));
    const stride = Math.max(1, Math.ceil((asked.length * folds) / ASKED_LIMIT));
    for (let at = 0; at < asked.length; at += stride) {
      const row = asked[at] as Asked;
      const answerable = !outside(row.owner);
      const { measures, place } = ask(core, row, space, vocabulary);
      first.push({ measures, positive: answerable && place === 0, weight: answerable ? 1 : -1 });
      three.push({
        measures,
        positive: answerable && place >= 0 && place < 3,
        weight: answerable ? 1 : -1,
      });
      if (at % 20 === 0) yield;
    }
  }
  const share = offRecord ? UNANSWERABLE.withOffRecord : UNANSWERABLE.without;
  return {
    first: yield* fitLogisticSteps(balanced(first, share), PRIOR.first, PRIOR_STRENGTH),
    three: yield* fitLogisticSteps(balanced(three, share), PRIOR.three, PRIOR_STRENGTH),
  };
}

function ask(
  core: Core,
  row: Asked,
  space: FeatureSpace,
  vocabulary: ReadonlySet<string>,
): { measures: number[]; place: number } {
  const vector = weigh(row.counts, core.rarity);
  const unknown = row.words.filter((word) => !vocabulary.has(word)).length;
  const reading = readingOf(vector, space, core, unknown);
  const ranked = rank(scoreClasses(core.index, vector), core.models, vector, 10);
  const place = ranked.findIndex((candidate) => candidate.owner === row.owner);
  return { measures: measuresOf(ranked, reading, core.models, core.rarity), place };
}

/** Weighs the samples so that unanswerable questions (marked by a negative weight) have their share. */
function balanced(samples: readonly Sample[], unanswerable: number): Sample[] {
  const without = samples.filter((sample) => sample.weight < 0).length;
  const shares = {
    without: (unanswerable * samples.length) / Math.max(1, without),
    within: ((1 - unanswerable) * samples.length) / Math.max(1, samples.length - without),
  };
  return samples.map((sample) => ({
    ...sample,
    weight: sample.weight < 0 ? shares.without : shares.within,
  }));
}
