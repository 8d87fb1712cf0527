/** Logistic regression by Newton's method, with a normal prior on the weights. Pure. */

export interface Logistic {
  /** One weight a measure, then the constant. */
  readonly weights: readonly number[];
}

export function probability(model: Logistic, measures: readonly number[]): number {
  const { weights } = model;
  let sum = weights[measures.length] ?? 0;
  measures.forEach((value, at) => {
    sum += value * (weights[at] ?? 0);
  });
  return 1 / (1 + Math.exp(-sum));
}

export interface Sample {
  readonly measures: readonly number[];
  readonly positive: boolean;
  readonly weight: number;
}

/**
 * Weights that fit the samples, drawn towards `prior` with a strength worth about `strength`
 * samples; with no samples the prior comes back.
 */
export function fitLogistic(
  samples: readonly Sample[],
  prior: Logistic,
  strength: number,
): Logistic {
  const size = prior.weights.length;
  let weights: readonly number[] = prior.weights;
  for (let round = 0; round < 30; round += 1) {
    const gradient = weights.map((weight, at) => strength * (weight - (prior.weights[at] ?? 0)));
    const hessian = weights.map((_, row) =>
      weights.map((_unused, column) => (row === column ? strength : 0)),
    );
    for (const { measures, positive, weight } of samples) {
      const p = probability({ weights }, measures);
      const error = weight * (p - (positive ? 1 : 0));
      const curve = Math.max(1e-9, weight * p * (1 - p));
      for (let row = 0; row < size; row += 1) {
        const x = measures[row] ?? 1;
        gradient[row] = (gradient[row] as number) + error * x;
        const line = hessian[row] as number[];
        for (let column = 0; column <= row; column += 1)
          line[column] = (line[column] as number) + curve * x * (measures[column] ?? 1);
      }
    }
    for (let row = 0; row < size; row += 1)
      for (let column = row + 1; column < size; column += 1)
        (hessian[row] as number[])[column] = (hessian[column] as number[])[row] as number;
    const step = solve(hessian, gradient);
    const before = objective(samples, weights, prior, strength);
    let scale = 1;
    let moved = weights;
    for (let half = 0; half < 20; half += 1) {
      moved = weights.map((weight, at) => weight - scale * (step[at] as number));
      if (objective(samples, moved, prior, strength) <= before) break;
      scale /= 2;
    }
    const largest = Math.max(
      ...moved.map((weight, at) => Math.abs(weight - (weights[at] as number))),
    );
    weights = moved;
    if (largest < 1e-5) break;
  }
  return { weights };
}

/** What is minimised: weighted log loss plus the pull of the prior. */
function objective(
  samples: readonly Sample[],
  weights: readonly number[],
  prior: Logistic,
  strength: number,
): number {
  let total = 0;
  weights.forEach((weight, at) => {
    total += (strength / 2) * (weight - (prior.weights[at] ?? 0)) ** 2;
  });
  for (const { measures, positive, weight } of samples) {
    const p = probability({ weights }, measures);
    total -= weight * Math.log(Math.max(1e-12, positive ? p : 1 - p));
  }
  return total;
}

/** Solves a symmetric positive definite system by Cholesky decomposition. */
function solve(matrix: number[][], right: readonly number[]): number[] {
  const size = right.length;
  const lower = matrix.map((row) => [...row]);
  const at = (row: number, column: number): number => lower[row]?.[column] ?? 0;
  for (let column = 0; column < size; column += 1) {
    for (let row = column; row < size; row += 1) {
      let sum = at(row, column);
      for (let k = 0; k < column; k += 1) sum -= at(row, k) * at(column, k);
      const line = lower[row] as number[];
      line[column] = row === column ? Math.sqrt(Math.max(sum, 1e-12)) : sum / at(column, column);
    }
  }
  const half: number[] = [];
  for (let row = 0; row < size; row += 1) {
    let sum = right[row] as number;
    for (let k = 0; k < row; k += 1) sum -= at(row, k) * (half[k] as number);
    half.push(sum / at(row, row));
  }
  const result = new Array<number>(size).fill(0);
  for (let row = size - 1; row >= 0; row -= 1) {
    let sum = half[row] as number;
    for (let k = row + 1; k < size; k += 1) sum -= at(k, row) * (result[k] as number);
    result[row] = sum / at(row, row);
  }
  return result;
}
