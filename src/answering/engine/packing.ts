/** Sparse vectors as bytes: ids as gaps of variable length, values as 32-bit floats. Pure. */
import { toEnd } from '../../base/steps.js';
import type { Sparse } from './sparse.js';

export interface Packed {
  /** Number of components of each vector. */
  readonly lengths: readonly number[];
  /** Gaps between ascending ids, little end first, seven bits a byte, the eighth set on all but the last. */
  readonly gaps: Uint8Array;
  readonly values: Float32Array;
}

/** Bytes that a gap below 2^31 takes at most. */
const WIDEST = 5;

export const pack = (vectors: readonly Sparse[]): Packed => toEnd(packSteps(vectors));

/** Vectors that are packed or unpacked between two pauses. */
const STRIDE = 100;

/** The same, pausing (the generator yields nothing). */
export function* packSteps(vectors: readonly Sparse[]): Generator<void, Packed> {
  const lengths = vectors.map(({ ids }) => ids.length);
  const total = lengths.reduce((sum, length) => sum + length, 0);
  const gaps = new Uint8Array(total * WIDEST);
  const values = new Float32Array(total);
  let at = 0;
  let taken = 0;
  for (const [index, vector] of vectors.entries()) {
    if (index % STRIDE === 0) yield;
    values.set(vector.values, taken);
    taken += vector.values.length;
    let last = 0;
    for (const id of vector.ids) {
      let gap = id - last;
      last = id;
      for (; gap > 127; gap >>>= 7) {
        gaps[at] = (gap & 127) | 128;
        at += 1;
      }
      gaps[at] = gap;
      at += 1;
    }
  }
  return { lengths, gaps: gaps.slice(0, at), values };
}

/** The vectors again, as views of common arrays. */
export const unpack = (packed: Packed): Sparse[] => toEnd(unpackSteps(packed));

/** The same, pausing (the generator yields nothing). */
export function* unpackSteps({ lengths, gaps, values }: Packed): Generator<void, Sparse[]> {
  const ids = new Int32Array(values.length);
  let at = 0;
  let taken = 0;
  const vectors: Sparse[] = [];
  for (const length of lengths) {
    if (vectors.length % STRIDE === 0) yield;
    const from = taken;
    taken += length;
    let last = 0;
    for (let k = from; k < taken; k += 1) {
      let shift = 0;
      let byte = gaps[at] as number;
      at += 1;
      let gap = byte & 127;
      while (byte > 127) {
        shift += 7;
        byte = gaps[at] as number;
        at += 1;
        gap |= (byte & 127) << shift;
      }
      last += gap;
      ids[k] = last;
    }
    vectors.push({ ids: ids.subarray(from, taken), values: values.subarray(from, taken) });
  }
  return vectors;
}
