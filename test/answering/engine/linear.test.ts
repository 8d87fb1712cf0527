import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Example, trainLinear } from '../../../src/answering/engine/linear.js';
import { dot, type Sparse, sparseOf, unit } from '../../../src/answering/engine/sparse.js';

const vector = fc
  .dictionary(fc.nat({ max: 30 }).map(String), fc.double({ min: -2, max: 2, noNaN: true }), {
    maxKeys: 12,
  })
  .map((entries) =>
    sparseOf(new Map(Object.entries(entries).map(([id, value]) => [Number(id), value]))),
  );

function dense({ ids, values }: Sparse): number[] {
  const line = new Array<number>(31).fill(0);
  ids.forEach((id, at) => {
    line[id] = values[at] ?? 0;
  });
  return line;
}

describe('sparse vectors', () => {
  it('multiply as dense ones do', () => {
    fc.assert(
      fc.property(vector, vector, (a, b) => {
        const other = dense(b);
        const expected = dense(a).reduce((sum, value, at) => sum + value * (other[at] ?? 0), 0);
        expect(dot(a, b)).toBeCloseTo(expected, 4);
      }),
    );
  });

  it('have length one, or none', () => {
    fc.assert(
      fc.property(vector, (a) => {
        const square = dot(unit(a), unit(a));
        expect(Math.min(Math.abs(square - 1), Math.abs(square))).toBeLessThan(1e-3);
      }),
    );
  });
});

describe('trainLinear', () => {
  it('separates what can be separated', () => {
    const examples: Example[] = [0, 1, 2, 3, 4, 5].map((n) => ({
      vector: unit(
        sparseOf(
          new Map([
            [n % 2 === 0 ? 0 : 1, 1],
            [n + 2, 0.5],
          ]),
        ),
      ),
      positive: n % 2 === 0,
      weight: 1,
    }));
    const weights = new Float64Array(8);
    const bias = trainLinear(examples, weights);
    for (const { vector: example, positive } of examples) {
      const score =
        bias +
        example.ids.reduce(
          (sum, id, at) => sum + (weights[id] ?? 0) * (example.values[at] ?? 0),
          0,
        );
      expect(score > 0).toBe(positive);
    }
  });
});
