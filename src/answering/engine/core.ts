/** Fits the entries of a record: weights of features, centroids, classifiers. Pure. */
import { best, type ClassIndex, indexSteps, scoreClasses } from './class-index.js';
import type { FeatureSpace } from './features.js';
import { type Example, trainSteps } from './linear.js';
import { addTo, dot, EMPTY, harvest, idsOf, type Sparse, unit } from './sparse.js';

/** One text of the record as weighted counts. */
export interface Row {
  /** Position of the entry that it belongs to. */
  readonly owner: number;
  readonly counts: Sparse;
  /** 1 for a phrasing or a title, less for a supporting text. */
  readonly weight: number;
}

export interface ClassModel {
  /** Unit vectors of the entry's texts. */
  readonly rows: readonly Sparse[];
  readonly rowWeights: readonly number[];
  /** Unit vector of their sum. */
  readonly centroid: Sparse;
  /** Classifier plus `CENTROID` times centroid: what a question is scored with. */
  readonly fused: Sparse;
  readonly bias: number;
}

export interface Core {
  /** Rarity of each feature known at the time of the fit. */
  readonly rarity: Float32Array;
  /** Rarity of a feature that the record has nowhere. */
  readonly unseenRarity: number;
  readonly models: readonly ClassModel[];
  readonly index: ClassIndex;
  /** Whether classifiers were trained; above `CLASSIFIER_LIMIT` texts they are not. */
  readonly trained: boolean;
}

/** Weight of the centroid beside the classifier: +.2 points of top 1 on average over the sets. */
export const CENTROID = 1.3;
/** Texts above which no classifiers are trained: centroids alone lose one to three points. */
export const CLASSIFIER_LIMIT = 25_000;
/** A classifier sees at most so many other texts, of the entries nearest to it first. */
const OTHERS = { most: 1_500, least: 400, together: 400_000 } as const;
const RARITY_POWER = 0.7;

/** Inverse document frequency of every feature; Chinese features keep it plain. */
function* raritySteps(rows: readonly Row[], space: FeatureSpace): Generator<void, Float32Array> {
  const frequency = new Float64Array(space.size);
  for (const [at, row] of rows.entries()) {
    for (const id of row.counts.ids) frequency[id] = (frequency[id] as number) + 1;
    if (at % 200 === 0) yield;
  }
  const rarity = new Float32Array(space.size);
  for (let id = 0; id < rarity.length; id += 1) {
    rarity[id] = rarityFor(frequency[id] as number, rows.length, space.kind(id) === 'han');
    if (id % 20_000 === 0) yield;
  }
  return rarity;
}

export function rarityFor(frequency: number, rows: number, han: boolean): number {
  const plain = Math.log(1 + rows / Math.max(1, frequency));
  return han ? plain : plain ** RARITY_POWER;
}

/** Counts times rarity, at unit length; features that came after the fit are left out. */
export function weigh(counts: Sparse, rarity: Float32Array): Sparse {
  const ids = counts.ids;
  let length = ids.length;
  while (length > 0 && (ids[length - 1] as number) >= rarity.length) length -= 1;
  const values = new Float32Array(length);
  for (let k = 0; k < length; k += 1)
    values[k] = (counts.values[k] as number) * (rarity[ids[k] as number] as number);
  return unit({ ids: ids.subarray(0, length), values });
}

/** Weights too small to move a score are left out, which keeps the index short. */
const NEGLIGIBLE = 1e-3;

export interface Group {
  readonly rows: readonly Sparse[];
  readonly rowWeights: readonly number[];
  readonly centroid: Sparse;
}

/** Puts the texts of an entry together; `scratch` holds zeros for every feature, before and after. */
export function groupOf(
  rows: readonly Sparse[],
  rowWeights: readonly number[],
  scratch: Float64Array,
): Group {
  rows.forEach((row, at) => {
    addTo(scratch, row, rowWeights[at] ?? 1);
  });
  return {
    rows,
    rowWeights,
    centroid: rows.length ? unit(harvest(scratch, idsOf(rows), 0)) : EMPTY,
  };
}

/**
 * Trains the entry at `owner` against the texts of `others` (positions of entries), pausing often;
 * `scratch` holds zeros for every feature, before and after; `everyId` are their ids.
 */
export function* classSteps(
  groups: readonly Group[],
  owner: number,
  others: Iterable<number>,
  scratch: Float64Array,
  everyId: Int32Array,
): Generator<void, ClassModel> {
  const group = groups[owner] as Group;
  const examples: Example[] = [];
  const take = (from: Group, positive: boolean): void => {
    from.rows.forEach((vector, at) => {
      examples.push({ vector, positive, weight: from.rowWeights[at] ?? 1 });
    });
  };
  take(group, true);
  for (const other of others) if (other !== owner) take(groups[other] as Group, false);
  const bias = yield* trainSteps(examples, scratch);
  addTo(scratch, group.centroid, CENTROID);
  yield;
  return { ...group, fused: harvest(scratch, everyId, NEGLIGIBLE), bias };
}

/** The model of an entry in a record too large for classifiers. */
export function plainClass(group: Group): ClassModel {
  return { ...group, fused: group.centroid, bias: 0 };
}

/** Entries whose centroids are nearest, as many as a classifier is to see. */
function rivals(centroids: ClassIndex, groups: readonly Group[], centroid: Sparse): number[] {
  return nearestTexts(best(scoreClasses(centroids, centroid), 400), groups);
}

function othersFor(entries: number): number {
  return Math.min(OTHERS.most, Math.max(OTHERS.least, Math.floor(OTHERS.together / entries)));
}

/** As many of the entries, in their order, as a classifier is to see. */
export function nearestTexts(owners: readonly number[], groups: readonly Group[]): number[] {
  const limit = othersFor(groups.length);
  const chosen: number[] = [];
  let texts = 0;
  for (const owner of owners) {
    if (texts >= limit) break;
    chosen.push(owner);
    texts += (groups[owner] as Group).rows.length;
  }
  return chosen;
}

/** Fits all entries, with classifiers or without, pausing after each (the generator yields nothing). */
export function* fitSteps(
  rows: readonly Row[],
  size: number,
  space: FeatureSpace,
  trained: boolean,
): Generator<void, Core> {
  const rarity = yield* raritySteps(rows, space);
  yield;
  const vectors: Sparse[][] = Array.from({ length: size }, () => []);
  const weights: number[][] = Array.from({ length: size }, () => []);
  let done = 0;
  for (const row of rows) {
    vectors[row.owner]?.push(weigh(row.counts, rarity));
    weights[row.owner]?.push(row.weight);
    done += 1;
    if (done % 50 === 0) yield;
  }
  const scratch = new Float64Array(space.size);
  const groups: Group[] = [];
  for (let owner = 0; owner < size; owner += 1) {
    groups.push(groupOf(vectors[owner] ?? [], weights[owner] ?? [], scratch));
    if (owner % 5 === 0) yield;
  }
  const models: ClassModel[] = [];
  if (trained) {
    const everyId = Int32Array.from(scratch.keys());
    const everyone = groups.map((_, owner) => owner);
    const centroids =
      rows.length > othersFor(size)
        ? yield* indexSteps(
            groups.map((group) => group.centroid),
            new Float32Array(size),
            space.size,
          )
        : null;
    for (let owner = 0; owner < size; owner += 1) {
      const group = groups[owner] as Group;
      const others = centroids ? rivals(centroids, groups, group.centroid) : everyone;
      yield;
      models.push(
        group.rows.length
          ? yield* classSteps(groups, owner, others, scratch, everyId)
          : plainClass(group),
      );
      yield;
    }
  } else {
    models.push(...groups.map(plainClass));
    yield;
  }
  const index = yield* indexSteps(
    models.map((model) => model.fused),
    Float32Array.from(models, (model) => model.bias),
    space.size,
  );
  yield;
  const unseenRarity = rarityFor(1, rows.length + 1, false);
  return { rarity, unseenRarity, models, index, trained };
}

/** Similarity of the question to the nearest text of an entry. */
export function nearestText(model: ClassModel, query: Sparse): number {
  let highest = 0;
  model.rows.forEach((row, at) => {
    highest = Math.max(highest, dot(query, row) * (model.rowWeights[at] ?? 1));
  });
  return highest;
}
