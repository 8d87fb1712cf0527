import { Decimal } from 'decimal.js';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { explainGap, type RecordedFigure } from '../../src/claims/slip.js';
import type { Currency } from '../../src/reading/figures/figure.js';
import { readFigures } from '../../src/reading/figures/read.js';

function recorded(value: string, currency?: Currency): RecordedFigure {
  return { value: new Decimal(value), qualifier: 'exact', ...(currency && { currency }) };
}

function slip(text: string, against: RecordedFigure) {
  const [figure] = readFigures(text);
  if (!figure) throw new Error(`no figure: ${text}`);
  return explainGap(figure, against);
}

const total = recorded('12858');
const assets = recorded('100197000000', 'CNY');

describe('the slip behind a gap', () => {
  it.each([
    ['12,585', total],
    ['12,885', total],
    ['12,588', total],
    ['1,861', recorded('1681')],
    ['106', recorded('160')],
    ['4,494', recorded('4449')],
    ['231,900', recorded('213900')],
  ])('of %s is digits in another order', (text, against) => {
    expect(slip(text, against)).toEqual({ kind: 'transposed' });
  });

  it('is a digit dropped or doubled', () => {
    expect(slip('1,258', total)).toEqual({ kind: 'dropped-digit' });
    expect(slip('128,858', total)).toEqual({ kind: 'doubled-digit' });
    expect(slip('2388家', recorded('238'))).toEqual({ kind: 'doubled-digit' });
  });

  it.each([
    ['1.2858亿家', total, 10_000, 'too-large', 'wan-yi'],
    ['1001.97万元', assets, 10_000, 'too-small', 'wan-yi'],
    ['1.4 million yuan', recorded('1400000000', 'CNY'), 1000, 'too-small', 'million-billion'],
    ['1001.97 billion yuan', assets, 10, 'too-large', 'yi-billion'],
    ['$1.57 billion', recorded('15329785346', 'USD'), 10, 'too-small', 'yi-billion'],
    ['9.2 billion yuan', recorded('92000000', 'CNY'), 100, 'too-large', undefined],
    ['128,580', total, 10, 'too-large', undefined],
    ['17%', recorded('1.7'), 10, 'too-large', undefined],
  ])('of %s is a factor', (text, against, factor, way, scales) => {
    expect(slip(text, against)).toEqual({
      kind: 'factor',
      factor,
      said: way,
      ...(scales !== undefined && { scales }),
    });
  });

  it('is the currency where the amount is right in another', () => {
    expect(slip('14亿美元', recorded('1400000000', 'CNY'))).toEqual({
      kind: 'currency',
      said: 'USD',
      recorded: 'CNY',
    });
    expect(slip('30亿美元', recorded('1400000000', 'CNY'))).toBeNull();
  });

  it('is not guessed where nothing simple explains it', () => {
    expect(slip('17,000', total)).toBeNull();
    expect(slip('702,000', recorded('891300'))).toBeNull();
    expect(slip('1,155', recorded('1188'))).toBeNull();
    expect(slip('between 5 and 6', recorded('560'))).toBeNull();
  });

  it('is found for any two different neighbouring digits that change places', () => {
    fc.assert(
      fc.property(fc.integer({ min: 10_000, max: 99_999 }), fc.nat({ max: 3 }), (value, at) => {
        const digits = [...String(value)];
        const [left = '', right = ''] = digits.slice(at, at + 2);
        fc.pre(left !== right && !(at === 0 && right === '0'));
        digits.splice(at, 2, right, left);
        const found = slip(`${digits.join('')} groups`, recorded(String(value)));
        expect(found?.kind).toBe('transposed');
      }),
    );
  });

  it('is found for any power of ten, and says which way', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1111, max: 9999 }),
        fc.integer({ min: 1, max: 6 }),
        (value, power) => {
          const factor = 10 ** power;
          expect(slip(`${value * factor} yuan`, recorded(String(value), 'CNY'))).toMatchObject({
            kind: 'factor',
            factor,
            said: 'too-large',
          });
          expect(slip(`${value} yuan`, recorded(String(value * factor), 'CNY'))).toMatchObject({
            kind: 'factor',
            factor,
            said: 'too-small',
          });
        },
      ),
    );
  });
});
