import { describe, expect, it } from 'vitest';
import { fitLogistic, probability } from '../../../src/answering/calibration/logistic.js';

describe('fitLogistic', () => {
  const prior = { weights: [1, -0.5] };

  it('gives the prior back without samples', () => {
    expect(fitLogistic([], prior, 1).weights).toEqual(prior.weights);
  });

  it('finds the share of positives that the samples have', () => {
    const samples = Array.from({ length: 400 }, (_, at) => ({
      measures: [at % 2],
      positive: at % 2 === 1 ? at % 10 < 8 : at % 10 < 2,
      weight: 1,
    }));
    const share = (value: number): number => {
      const those = samples.filter((sample) => sample.measures[0] === value);
      return those.filter((sample) => sample.positive).length / those.length;
    };
    const fitted = fitLogistic(samples, prior, 1e-6);
    expect(probability(fitted, [0])).toBeCloseTo(share(0), 3);
    expect(probability(fitted, [1])).toBeCloseTo(share(1), 3);
  });
});
