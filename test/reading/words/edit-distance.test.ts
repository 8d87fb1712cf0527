import fc from 'fast-check';
import { distance as levenshtein } from 'fastest-levenshtein';
import { describe, expect, it } from 'vitest';
import { editDistance } from '../../../src/reading/words/edit-distance.js';

/** The definition itself, slow: each way of ending the alignment is tried. */
function oracle(a: string, b: string): number {
  if (a === '' || b === '') return a.length + b.length;
  const changed = a.at(-1) === b.at(-1) ? 0 : 1;
  const ways = [
    oracle(a.slice(0, -1), b) + 1,
    oracle(a, b.slice(0, -1)) + 1,
    oracle(a.slice(0, -1), b.slice(0, -1)) + changed,
  ];
  if (a.length > 1 && b.length > 1 && a.at(-1) === b.at(-2) && a.at(-2) === b.at(-1))
    ways.push(oracle(a.slice(0, -2), b.slice(0, -2)) + 1);
  return Math.min(...ways);
}

const short = fc.string({ unit: fc.constantFrom('a', 'b', 'c', '京'), maxLength: 6 });
const word = fc.string({ unit: fc.constantFrom(...'abcdefg'), maxLength: 14 });

describe('editDistance', () => {
  it('is what the definition says', () => {
    fc.assert(
      fc.property(short, short, (a, b) => {
        expect(editDistance(a, b)).toBe(oracle(a, b));
      }),
      { numRuns: 400 },
    );
  });

  it('is never above Levenshtein, nor below half of it, and symmetric', () => {
    fc.assert(
      fc.property(word, word, (a, b) => {
        const found = editDistance(a, b);
        expect(found).toBeLessThanOrEqual(levenshtein(a, b));
        expect(found * 2).toBeGreaterThanOrEqual(levenshtein(a, b));
        expect(editDistance(b, a)).toBe(found);
      }),
    );
  });

  it('gives the limit plus one when the distance is above the limit', () => {
    fc.assert(
      fc.property(word, word, fc.nat({ max: 6 }), (a, b, limit) => {
        expect(editDistance(a, b, limit)).toBe(Math.min(editDistance(a, b), limit + 1));
      }),
    );
  });
});
