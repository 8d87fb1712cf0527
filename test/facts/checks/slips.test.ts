import { Decimal } from 'decimal.js';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { exactSlip, nearSlip } from '../../../src/facts/checks/slips.js';

const swapped = (text: string, i: number, j: number) => {
  const digits = [...text];
  [digits[i], digits[j]] = [digits[j] ?? '', digits[i] ?? ''];
  return digits.join('');
};

describe('slips of the hand', () => {
  it.each([
    ['12858', '12885', 'digits-transposed'],
    ['12858', '12588', 'digits-transposed'],
    ['12858', '12585', 'digits-transposed'],
    ['34.6', '36.4', 'digits-transposed'],
    ['4449', '44490', 'factor-of-ten'],
    ['4449', '444.9', 'factor-of-ten'],
    ['100197000000', '1001970000', 'factor-of-ten'],
    ['92000000', '92000', 'scale-word'],
    ['1400000000', '1400000000000', 'scale-word'],
    ['1400000000', '1400', 'scale-word'],
    ['213900', '21.39', 'wan-yi'],
    ['100197000000', '1001.97', 'wan-yi'],
    ['12358', '12835', 'digits-transposed'],
    ['12858', '12859', undefined],
    ['12858', '13001', undefined],
    ['12858', '12858', undefined],
    ['12858', '21585', undefined],
    ['0', '10', undefined],
    ['5', '-5', undefined],
  ])('%s written %s: %s', (meant, written, code) => {
    expect(exactSlip(meant, written)?.code).toBe(code);
    expect(exactSlip(written, meant)?.code).toBe(code);
  });

  it.each([
    ['12858', '1258', 'digit-dropped'],
    ['12858', '128858', 'digit-doubled'],
    ['12858', '128658', undefined],
    ['23', '2', undefined],
  ])('%s written %s: %s, a digit less or more', (meant, written, code) => {
    expect(exactSlip(meant, written)?.code).toBe(code);
  });

  it('names every exchange of two unlike digits', () => {
    const digits = fc.stringMatching(/^[1-9]\d{2,11}$/);
    fc.assert(
      fc.property(digits, fc.nat(), fc.nat(), (text, a, b) => {
        const [i, j] = [a % text.length, b % text.length];
        const other = swapped(text, i, j);
        fc.pre(other !== text && !other.startsWith('0'));
        const slip = exactSlip(text, other);
        // Some exchanges shift a value by a power of ten as well (100 and 010 do not count).
        expect(slip?.code).toBe('digits-transposed');
        if (slip?.code === 'digits-transposed') {
          expect(new Set(slip.digits)).toEqual(new Set([text[i], text[j]]));
        }
      }),
    );
  });

  it('names every power of ten with its size and direction', () => {
    const value = fc.tuple(fc.integer({ min: 1, max: 9_999_999 }), fc.nat({ max: 3 }));
    fc.assert(
      fc.property(value, fc.integer({ min: -9, max: 9 }), ([digits, places], power) => {
        fc.pre(power !== 0);
        const meant = new Decimal(`${digits}e-${places}`);
        const slip = exactSlip(meant, new Decimal(`${digits}e${power - places}`));
        expect(slip).toMatchObject({ power });
        const expected =
          Math.abs(power) % 4 === 0 ? 'wan-yi' : power % 3 === 0 ? 'scale-word' : 'factor-of-ten';
        expect(slip?.code).toBe(expected);
      }),
    );
  });

  it('suspects new data with a place too many, and nothing that grew or shrank by itself', () => {
    expect(nearSlip('12858', '131200')).toEqual({ code: 'factor-of-ten', power: 1 });
    expect(nearSlip('213900', '22.1')).toEqual({ code: 'wan-yi', power: -4 });
    for (const is of ['13200', '25000', '6000', '40000', '-12858']) {
      expect(nearSlip('12858', is)).toBeNull();
    }
  });
});
