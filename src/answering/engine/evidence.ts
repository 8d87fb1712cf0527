/** What speaks for and against the first of the ranked entries. Pure. */
import { best } from './class-index.js';
import { type ClassModel, type Core, nearestText } from './core.js';
import type { FeatureSpace } from './features.js';
import { type Sparse, shareAny } from './sparse.js';

/** A question as the engine compares it. */
export interface Reading {
  /** Unit vector over the features of the record. */
  readonly vector: Sparse;
  /** Features of the question that are words (English) or characters and words (Chinese). */
  readonly known: readonly number[];
  /** Features of the question that are groups of kindred words. */
  readonly kin: readonly number[];
  /** Summed rarity of the words that the record has nowhere, and how many they are. */
  readonly unknownRarity: number;
  readonly unknown: number;
}

export interface Scored {
  readonly owner: number;
  readonly score: number;
}

/** Names of the measures that the calibration weighs, in the order of `measuresOf`. */
export const MEASURES = [
  'score',
  'margin',
  'lead',
  'nearest',
  'coverage',
  'known',
  'unknown',
  'length',
  'kin',
] as const;

/** The best `count` entries, of which those are kept whose texts share something with the question. */
export function rank(
  scores: Float64Array,
  models: readonly ClassModel[],
  vector: Sparse,
  count: number,
): Scored[] {
  return best(scores, count)
    .map((owner) => ({ owner, score: scores[owner] as number }))
    .filter(
      ({ owner, score }) =>
        Number.isFinite(score) && shareAny((models[owner] as ClassModel).centroid, vector),
    );
}

function holds(vector: Sparse, id: number): boolean {
  const { ids } = vector;
  let low = 0;
  let high = ids.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((ids[middle] as number) < id) low = middle + 1;
    else high = middle;
  }
  return ids[low] === id;
}

function shareHeld(
  model: ClassModel,
  features: readonly number[],
  rarity: Float32Array,
  beside: number,
): number {
  let held = 0;
  let total = beside;
  for (const id of features) {
    const weight = rarity[id] ?? 0;
    total += weight;
    if (holds(model.centroid, id)) held += weight;
  }
  return total > 0 ? held / total : 0;
}

/** Share, by rarity, of the question's words that the entry's texts hold: 0 to 1. */
export function coverageBy(model: ClassModel, reading: Reading, rarity: Float32Array): number {
  return shareHeld(model, reading.known, rarity, reading.unknownRarity);
}

/** Share, by rarity, of the question's words that the record has anywhere: 0 to 1. */
export function knownShare(reading: Reading, rarity: Float32Array): number {
  let held = 0;
  for (const id of reading.known) held += rarity[id] ?? 0;
  return held + reading.unknownRarity > 0 ? held / (held + reading.unknownRarity) : 0;
}

/** The measures of a ranking, all about 0 to 1. */
export function measuresOf(
  ranked: readonly Scored[],
  reading: Reading,
  models: readonly ClassModel[],
  rarity: Float32Array,
): number[] {
  const first = ranked[0];
  if (!first) return MEASURES.map(() => 0);
  const second = ranked[1]?.score ?? first.score - 1;
  const chasing = ranked.slice(1, 5);
  const mean = chasing.reduce((sum, other) => sum + other.score, 0) / Math.max(1, chasing.length);
  const model = models[first.owner] as ClassModel;
  const words = reading.known.length + reading.unknown;
  return [
    first.score,
    Math.min(1, first.score - second),
    chasing.length ? first.score - mean : 1,
    nearestText(model, reading.vector),
    coverageBy(model, reading, rarity),
    knownShare(reading, rarity),
    words ? reading.unknown / words : 1,
    Math.log(1 + words) / 3,
    reading.kin.length ? shareHeld(model, reading.kin, rarity, 0) : 0.5,
  ];
}

/** Reads the words of a question: which the record knows, and what the others weigh. */
export function readingOf(
  vector: Sparse,
  space: FeatureSpace,
  core: Pick<Core, 'unseenRarity'>,
  unknown: number,
): Reading {
  const known: number[] = [];
  const kin: number[] = [];
  for (const id of vector.ids) {
    const kind = space.kind(id);
    if (kind === 'word' || kind === 'han') known.push(id);
    else if (kind === 'kin') kin.push(id);
  }
  return { vector, known, kin, unknown, unknownRarity: unknown * core.unseenRarity };
}
