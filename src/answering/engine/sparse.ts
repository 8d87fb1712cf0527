/** Sparse vectors: feature ids, ascending, and their values. Pure. */

export interface Sparse {
  readonly ids: Int32Array;
  readonly values: Float32Array;
}

export const EMPTY: Sparse = { ids: new Int32Array(0), values: new Float32Array(0) };

/** A vector of the entries of a map, in ascending order of id. */
export function sparseOf(entries: ReadonlyMap<number, number>): Sparse {
  const ids = Int32Array.from(entries.keys()).sort();
  const values = new Float32Array(ids.length);
  for (let i = 0; i < ids.length; i += 1) values[i] = entries.get(ids[i] as number) ?? 0;
  return { ids, values };
}

/** Adds `factor` times a vector to a dense one. */
export function addTo(dense: Float64Array, vector: Sparse, factor: number): void {
  const { ids, values } = vector;
  for (let k = 0; k < ids.length; k += 1) {
    const id = ids[k] as number;
    dense[id] = (dense[id] as number) + factor * (values[k] as number);
  }
}

/** Takes the values at `ids` (ascending) off a dense vector; those near zero are dropped. */
export function harvest(dense: Float64Array, ids: Int32Array, negligible: number): Sparse {
  const kept = ids.filter((id) => Math.abs(dense[id] as number) > negligible);
  const values = new Float32Array(kept.length);
  for (let k = 0; k < kept.length; k += 1) values[k] = dense[kept[k] as number] as number;
  for (const id of ids) dense[id] = 0;
  return { ids: kept, values };
}

/** All ids of the vectors, once each, ascending. */
export function idsOf(vectors: readonly Sparse[]): Int32Array {
  const all = new Int32Array(vectors.reduce((sum, { ids }) => sum + ids.length, 0));
  let at = 0;
  for (const { ids } of vectors) {
    all.set(ids, at);
    at += ids.length;
  }
  all.sort();
  return all.filter((id, k) => k === 0 || id !== all[k - 1]);
}

/** The same direction with Euclidean length 1; a vector of zeros stays. */
export function unit(vector: Sparse): Sparse {
  let square = 0;
  for (const value of vector.values) square += value * value;
  if (square === 0) return vector;
  const scale = 1 / Math.sqrt(square);
  return { ids: vector.ids, values: vector.values.map((value) => value * scale) };
}

/** Dot product by merging, or by binary search when one side is much shorter. */
export function dot(a: Sparse, b: Sparse): number {
  const [short, long] = a.ids.length <= b.ids.length ? [a, b] : [b, a];
  let sum = 0;
  let from = 0;
  const sparse = short.ids.length * 16 < long.ids.length;
  for (let i = 0; i < short.ids.length; i += 1) {
    const id = short.ids[i] as number;
    if (sparse) {
      let high = long.ids.length;
      while (from < high) {
        const middle = (from + high) >>> 1;
        if ((long.ids[middle] as number) < id) from = middle + 1;
        else high = middle;
      }
    } else {
      while (from < long.ids.length && (long.ids[from] as number) < id) from += 1;
    }
    if (from === long.ids.length) break;
    if (long.ids[from] === id) sum += (short.values[i] as number) * (long.values[from] as number);
  }
  return sum;
}

/** Whether two vectors have a component in common. */
export function shareAny(a: Sparse, b: Sparse): boolean {
  let i = 0;
  let k = 0;
  while (i < a.ids.length && k < b.ids.length) {
    const difference = (a.ids[i] as number) - (b.ids[k] as number);
    if (difference === 0) return true;
    if (difference < 0) i += 1;
    else k += 1;
  }
  return false;
}
