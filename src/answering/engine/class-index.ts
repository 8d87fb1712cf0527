/** An inverted index from features to the entries that hold them, in typed arrays. Pure. */
import { dot, type Sparse } from './sparse.js';

export interface ClassIndex {
  /** Number of entries indexed. */
  readonly size: number;
  /** Where each feature's postings begin; one more than there are features. */
  readonly offsets: Int32Array;
  readonly owners: Int32Array;
  readonly values: Float32Array;
  readonly biases: Float32Array;
  readonly vectors: readonly Sparse[];
}

/** Components of vectors that are indexed between two pauses. */
const STRIDE = 20_000;

/** Builds the index from one vector and one bias an entry, pausing (the generator yields nothing). */
export function* indexSteps(
  vectors: readonly Sparse[],
  biases: Float32Array,
  features: number,
): Generator<void, ClassIndex> {
  const offsets = new Int32Array(features + 1);
  let since = 0;
  for (const { ids } of vectors) {
    for (let k = 0; k < ids.length; k += 1) {
      const id = ids[k] as number;
      offsets[id + 1] = (offsets[id + 1] as number) + 1;
    }
    since += ids.length;
    if (since < STRIDE) continue;
    since = 0;
    yield;
  }
  for (let id = 0; id < features; id += 1)
    offsets[id + 1] = (offsets[id + 1] as number) + (offsets[id] as number);
  const next = offsets.slice();
  const total = offsets[features] as number;
  const owners = new Int32Array(total);
  const values = new Float32Array(total);
  yield;
  for (const [owner, vector] of vectors.entries()) {
    since += vector.ids.length;
    if (since >= STRIDE) {
      since = 0;
      yield;
    }
    for (let k = 0; k < vector.ids.length; k += 1) {
      const id = vector.ids[k] as number;
      const at = next[id] as number;
      owners[at] = owner;
      values[at] = vector.values[k] as number;
      next[id] = at + 1;
    }
  }
  return { size: vectors.length, offsets, owners, values, biases, vectors };
}

/** Postings that are read in full before common features are left to the few best entries. */
const BUDGET = 100_000;
const RESCORED = 64;

/**
 * Scores of all entries for a question. In a very large record the commonest features of the
 * question are added for the best `RESCORED` entries only.
 */
export function scoreClasses(index: ClassIndex, query: Sparse): Float64Array {
  const scores = Float64Array.from(index.biases);
  const { offsets, owners, values } = index;
  const lengthOf = (id: number): number =>
    id + 1 < offsets.length ? (offsets[id + 1] as number) - (offsets[id] as number) : 0;
  let total = 0;
  for (const id of query.ids) total += lengthOf(id);
  const positions = Array.from(query.ids, (_, at) => at);
  if (total > BUDGET)
    positions.sort((a, b) => lengthOf(query.ids[a] as number) - lengthOf(query.ids[b] as number));
  let read = 0;
  for (const at of positions) {
    const id = query.ids[at] as number;
    const length = lengthOf(id);
    read += length;
    if (read > BUDGET) break;
    const weight = query.values[at] as number;
    const end = (offsets[id] ?? 0) + length;
    for (let p = offsets[id] ?? 0; p < end; p += 1) {
      const owner = owners[p] as number;
      scores[owner] = (scores[owner] as number) + weight * (values[p] as number);
    }
  }
  if (read > BUDGET)
    for (const owner of best(scores, RESCORED))
      scores[owner] = (index.biases[owner] as number) + dot(query, index.vectors[owner] as Sparse);
  return scores;
}

/** Where more than one in so many is wanted, sorting all is faster than keeping the best. */
const MOST_INSERTED = 16;

/** Positions of the `count` highest scores, best first; equal scores in order of position. */
export function best(scores: Float64Array, count: number): number[] {
  if (count >= scores.length / MOST_INSERTED)
    return Array.from(scores.keys())
      .sort((a, b) => (scores[b] as number) - (scores[a] as number) || a - b)
      .slice(0, count);
  const kept: number[] = [];
  for (let i = 0; i < scores.length; i += 1) {
    const score = scores[i] as number;
    if (kept.length === count && score <= (scores[kept[count - 1] as number] as number)) continue;
    let at = kept.length;
    while (at > 0 && (scores[kept[at - 1] as number] as number) < score) at -= 1;
    kept.splice(at, 0, i);
    if (kept.length > count) kept.pop();
  }
  return kept;
}
