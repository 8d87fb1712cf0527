import { Decimal } from 'decimal.js';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  compareFigure,
  type RecordedValue,
  type SaidValue,
  stepOf,
} from '../../src/claims/rounding.js';
import type { SaidQualifier } from '../../src/reading/figures/figure.js';
import { readFigures } from '../../src/reading/figures/read.js';

function recorded(value: string, qualifier: RecordedValue['qualifier'] = 'exact'): RecordedValue {
  return { value: new Decimal(value), qualifier };
}

function compare(text: string, against: RecordedValue): string {
  const [figure, ...others] = readFigures(text);
  if (!figure || others.length > 0) throw new Error(`not one figure: ${text}`);
  return compareFigure(figure, against);
}

const total = recorded('12858');
const assets = recorded('100197000000');
const donations = recorded('1400000000', 'over');
const share = recorded('34.6');
const top = recorded('1.85');
const employment = recorded('213900');

describe('a figure said against the record', () => {
  it.each([
    ['12,858 groups', total],
    ['1万2858家', total],
    ['twelve thousand eight hundred and fifty-eight', total],
    ['about 12,858', total],
    ['at least 12,858', total],
    ['up to 12,858', total],
    ['100.197 billion yuan', assets],
    ['21.39万人', employment],
    ['1.4 billion yuan', donations],
    ['over 1.4 billion yuan', donations],
    ['约14亿元', donations],
    ['at least 1.4 billion yuan', donations],
  ])('%s matches', (text, against) => {
    expect(compare(text, against)).toBe('matches');
  });

  it.each([
    ['13,000', total],
    ['12.9k', total],
    ['nearly 13,000', total],
    ['近1.3万家', total],
    ['about 13,000', total],
    ['over 12,800', total],
    ['over 12,000', total],
    ['over 10,000', total],
    ['between 12,000 and 13,000', total],
    ['some 0.1 trillion yuan', assets],
    ['超过1000亿元', assets],
    ['over 1 billion yuan', donations],
    ['35%', share],
    ['a third', share],
    ['more than a third', share],
    ['more than a quarter', share],
    ['less than half', share],
    ['超过三成', share],
    ['just under 2%', top],
    ['1 in 50', top],
    ['2%', recorded('1.7')],
    ['about 200,000', employment],
    ['more than 150', recorded('160')],
  ])('%s is a fair rounding', (text, against) => {
    expect(compare(text, against)).toBe('rounded');
  });

  it.each([
    ['12,585', total],
    ['12,859', total],
    ['12,885', total],
    ['more than 12,858', total],
    ['more than 13,000', total],
    ['nearly 12,800', total],
    ['nearly 20,000', total],
    ['about 12,000', total],
    ['over 8,000', total],
    ['10,000', total],
    ['between 13,000 and 14,000', total],
    ['10.0197 billion yuan', assets],
    ['nearly 1.4 billion yuan', donations],
    ['up to 1.4 billion yuan', donations],
    ['over 1.5 billion yuan', donations],
    ['1 billion yuan', donations],
    ['30%', share],
    ['34.7%', share],
    ['nearly a third', share],
    ['nearly half', share],
    ['239', recorded('238')],
    ['200', recorded('160')],
    ['about 100', recorded('50')],
    ['-12,858', total],
  ])('%s differs', (text, against) => {
    expect(compare(text, against)).toBe('differs');
  });
});

function said(value: Decimal, step: Decimal, qualifier: SaidQualifier, word?: string): SaidValue {
  return {
    value,
    step,
    qualifier,
    unit: { kind: 'count' },
    ...(word !== undefined && { approximateWord: word }),
  };
}

const qualifiers: readonly SaidQualifier[] = [
  'exact',
  'about',
  'under',
  'over',
  'at-least',
  'at-most',
];

describe('the edges of rounding', () => {
  // Four significant digits, rounded at the third or second: always close enough not to mislead.
  const record = fc.integer({ min: 1000, max: 9999 });
  const scale = fc.integer({ min: -3, max: 9 }).map((exponent) => new Decimal(10).pow(exponent));

  it('takes the nearest value at the precision printed, and both neighbours at the half', () => {
    fc.assert(
      fc.property(record, fc.constantFrom(10, 100), scale, (digits, step, size) => {
        const against = { value: new Decimal(digits).times(size), qualifier: 'exact' } as const;
        const down = Math.floor(digits / step) * step;
        for (const candidate of [down, down + step]) {
          const value = new Decimal(candidate).times(size);
          const nearest = Math.abs(candidate - digits) * 2 <= step;
          const close = Math.abs(candidate - digits) * 100 <= digits;
          const verdict = compareFigure(said(value, size.times(step), 'exact'), against);
          const rounderThanRecord = size.times(step).gt(stepOf(against.value));
          if (candidate === digits) expect(verdict).toBe('matches');
          else if (nearest || (close && rounderThanRecord)) expect(verdict).toBe('rounded');
          else expect(verdict).toBe('differs');
        }
      }),
    );
  });

  it('accepts a half either way and nothing past it', () => {
    fc.assert(
      fc.property(fc.integer({ min: 10, max: 48 }), (tens) => {
        const half = recorded(String(tens * 10 + 5));
        for (const candidate of [tens * 10, tens * 10 + 10]) {
          const value = new Decimal(candidate);
          expect(compareFigure(said(value, new Decimal(10), 'exact'), half)).toBe('rounded');
          const past = recorded(String(tens * 10 + (candidate === tens * 10 ? 6 : 4)));
          expect(compareFigure(said(value, new Decimal(10), 'exact'), past)).toBe('differs');
        }
      }),
    );
  });

  it('never lets a hedge point the wrong way', () => {
    fc.assert(
      fc.property(
        record,
        fc.integer({ min: 1, max: 20_000 }),
        fc.constantFrom(1, 10, 100, 1000),
        (held, claimed, step) => {
          const against = recorded(String(held));
          const value = new Decimal(claimed);
          const size = new Decimal(step);
          for (const qualifier of ['over', 'at-least'] as const) {
            if (claimed > held) {
              expect(compareFigure(said(value, size, qualifier, 'over'), against)).toBe('differs');
            }
          }
          for (const [qualifier, word] of [
            ['under', 'nearly'],
            ['at-most', 'up to'],
          ] as const) {
            if (claimed < held) {
              expect(compareFigure(said(value, size, qualifier, word), against)).toBe('differs');
            }
          }
        },
      ),
    );
  });

  it('never calls a value rounded that is half as large again or more, or less than half', () => {
    fc.assert(
      fc.property(
        record,
        fc.integer({ min: 1, max: 40_000 }),
        fc.constantFrom(...qualifiers),
        (held, claimed, qualifier) => {
          if (claimed * 2 > held && claimed * 2 < held * 3) return;
          const value = new Decimal(claimed);
          expect(compareFigure(said(value, stepOf(value), qualifier), recorded(String(held)))).toBe(
            claimed * 2 === held ? expect.stringMatching(/rounded|differs/) : 'differs',
          );
        },
      ),
    );
  });

  it('decides alike at every scale', () => {
    fc.assert(
      fc.property(
        record,
        fc.integer({ min: 900, max: 11_000 }),
        fc.constantFrom(1, 10, 100, 1000),
        fc.constantFrom(...qualifiers),
        fc.integer({ min: 1, max: 9 }),
        (held, claimed, step, qualifier, exponent) => {
          const size = new Decimal(10).pow(exponent);
          const small = compareFigure(
            said(new Decimal(claimed), new Decimal(step), qualifier),
            recorded(String(held)),
          );
          const large = compareFigure(
            said(new Decimal(claimed).times(size), new Decimal(step).times(size), qualifier),
            { value: new Decimal(held).times(size), qualifier: 'exact' },
          );
          expect(large).toBe(small);
        },
      ),
    );
  });
});
