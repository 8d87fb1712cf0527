/**
 * One-against-the-rest linear classifier: L2-regularised squared hinge loss, dual coordinate
 * descent (Hsieh et al., "A Dual Coordinate Descent Method for Large-scale Linear SVM", 2008). Pure.
 */
import { toEnd } from '../../base/steps.js';
import type { Sparse } from './sparse.js';

export interface Example {
  readonly vector: Sparse;
  readonly positive: boolean;
  /** Factor on the cost of getting this one wrong, normally 1. */
  readonly weight: number;
}

/** Cost of an error; 1 to 5 measure alike. */
const COST = 1.8;
const PASSES = 12;
const TOLERANCE = 0.1;

/** Small multiplicative generator (Park and Miller), so that a build is the same every time. */
function shuffle(order: Int32Array, length: number, seed: number): number {
  let state = seed;
  for (let i = length - 1; i > 0; i -= 1) {
    state = (state * 48_271) % 2_147_483_647;
    const j = state % (i + 1);
    const held = order[i] as number;
    order[i] = order[j] as number;
    order[j] = held;
  }
  return state;
}

/**
 * Trains the classifier and gives its bias. Its weights are added to `weights`, which must hold zeros
 * at the features of the examples.
 */
export const trainLinear = (examples: readonly Example[], weights: Float64Array): number =>
  toEnd(trainSteps(examples, weights));

/** The same, pausing after each pass over the examples. */
export function* trainSteps(
  examples: readonly Example[],
  weights: Float64Array,
): Generator<void, number> {
  const size = examples.length;
  const dual = new Float64Array(size);
  const square = new Float64Array(size);
  const order = new Int32Array(size);
  for (let i = 0; i < size; i += 1) {
    order[i] = i;
    const { vector, weight } = examples[i] as Example;
    let sum = 1 + 1 / (2 * COST * weight);
    for (const value of vector.values) sum += value * value;
    square[i] = sum;
  }
  let bias = 0;
  let active = size;
  let seed = 20_210_101;
  let shrinkAbove = Number.POSITIVE_INFINITY;
  for (let pass = 0; pass < PASSES; pass += 1) {
    yield;
    seed = shuffle(order, active, seed);
    let worst = 0;
    for (let at = 0; at < active; at += 1) {
      const i = order[at] as number;
      const { vector, positive, weight } = examples[i] as Example;
      const { ids, values } = vector;
      let score = bias;
      for (let k = 0; k < ids.length; k += 1)
        score += (weights[ids[k] as number] as number) * (values[k] as number);
      const sign = positive ? 1 : -1;
      const alpha = dual[i] as number;
      const gradient = sign * score - 1 + alpha / (2 * COST * weight);
      if (alpha === 0 && gradient >= 0) {
        if (gradient > shrinkAbove) {
          active -= 1;
          order[at] = order[active] as number;
          order[active] = i;
          at -= 1;
        }
        continue;
      }
      worst = Math.max(worst, Math.abs(gradient));
      const next = Math.max(0, alpha - gradient / (square[i] as number));
      const step = (next - alpha) * sign;
      if (step === 0) continue;
      dual[i] = next;
      bias += step;
      for (let k = 0; k < ids.length; k += 1) {
        const id = ids[k] as number;
        weights[id] = (weights[id] as number) + step * (values[k] as number);
      }
    }
    if (worst < TOLERANCE) {
      if (active === size) break;
      active = size;
      shrinkAbove = Number.POSITIVE_INFINITY;
    } else {
      shrinkAbove = Math.max(worst, 0.1);
    }
  }
  return bias;
}
