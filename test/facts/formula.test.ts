import { Decimal } from 'decimal.js';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  computeFormula,
  FormulaError,
  formulaInputs,
  parseFormula,
  roundedTo,
} from '../../src/facts/formula.js';

const none = () => {
  throw new Error('no figure expected');
};

/** A random expression of small whole numbers, as text. */
const expression = fc.letrec<{ term: string; sum: string }>((tie) => ({
  term: fc.oneof(
    { depthSize: 'small' },
    fc.integer({ min: 1, max: 50 }).map(String),
    tie('sum').map((sum) => `(${sum})`),
  ),
  sum: fc
    .array(fc.tuple(fc.constantFrom(' + ', ' - ', ' * '), tie('term')), { maxLength: 3 })
    .chain((tail) => tie('term').map((head) => head + tail.map((pair) => pair.join('')).join(''))),
})).sum;

describe('formulas', () => {
  it('compute as JavaScript does on whole numbers', () => {
    fc.assert(
      fc.property(expression, (text) => {
        const oracle = new Function(
          `return BigInt(0) + (${text.replace(/\d+/g, '$&n')})`,
        )() as bigint;
        expect(computeFormula(parseFormula(text), none).toFixed()).toBe(oracle.toString());
      }),
    );
  });

  it('name their inputs once each and take ids with hyphens', () => {
    const formula = parseFormula('a-b.count / total.count-1 * 100 - a-b.count');
    expect(formulaInputs(formula)).toEqual([
      { factId: 'a-b', figureId: 'count' },
      { factId: 'total', figureId: 'count-1' },
    ]);
    const values: Record<string, string> = { 'a-b': '3', total: '4' };
    const value = computeFormula(formula, (ref) => new Decimal(values[ref.factId] ?? '0'));
    expect(value.toFixed()).toBe('72');
  });

  it.each(['', '1 +', '(1', '1 2', 'a.b.c', 'count', '1 % 2', ')'])('refuse %j', (text) => {
    expect(() => parseFormula(text)).toThrow(FormulaError);
  });

  it('refuse to divide by nothing', () => {
    expect(() => computeFormula(parseFormula('1 / (2 - 2)'), none)).toThrow(
      expect.objectContaining({ code: 'division-by-zero' }),
    );
  });

  it('round half up at their places', () => {
    expect(roundedTo(new Decimal('1.845'), 2)).toBe('1.85');
    expect(roundedTo(new Decimal('8409'), 0)).toBe('8409');
    expect(roundedTo(new Decimal('1.7'), 2)).toBe('1.70');
  });
});
