import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { normalise } from '../../src/reading/normalise.js';

/** Texts of the kinds that arrive: any Unicode, and mixtures of scripts, widths and marks. */
const texts = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 40 }),
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc
    .array(
      fc.constantFrom(
        '北京',
        '社會組織',
        '發展',
        '后',
        '後面',
        '乾隆',
        'ＡＢＣ',
        '１２３',
        '５Ａ級',
        'Ünïversité',
        'İstanbul',
        'ﬁve',
        '½',
        '①',
        '㈱',
        '“quoted”',
        '’s',
        '—',
        '\u3000',
        '\u200b',
        '\u0301',
        '９，８７６',
      ),
      { maxLength: 12 },
    )
    .map((parts) => parts.join('')),
);

const digits = (text: string): string[] => text.match(/\p{Nd}/gu) ?? [];
const han = (text: string): number => (text.match(/\p{Script=Han}/gu) ?? []).length;

describe('normalise', () => {
  it('is idempotent', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const once = normalise(text);
        expect(normalise(once)).toBe(once);
      }),
      { numRuns: 2_000 },
    );
  });

  it('keeps every decimal digit, in order, by its value', () => {
    fc.assert(
      fc.property(texts, (text) => {
        // A digit of any script that NFKC knows as a plain one is compared as that one.
        const plain = (found: string[]): string => found.map((d) => d.normalize('NFKC')).join('');
        let rest = plain(digits(normalise(text)));
        for (const digit of plain(digits(text))) {
          const at = rest.indexOf(digit);
          expect(at).toBeGreaterThanOrEqual(0);
          rest = rest.slice(at + 1);
        }
      }),
      { numRuns: 2_000 },
    );
  });

  it('never has fewer Han characters than the text', () => {
    fc.assert(
      fc.property(texts, (text) => {
        expect(han(normalise(text))).toBeGreaterThanOrEqual(han(text));
      }),
      { numRuns: 2_000 },
    );
  });

  it.each([
    ['北京有多少社會組織？', '北京有多少社会组织?'],
    ['  What’s   the TOTAL? ', "what's the total?"],
    ['５Ａ級', '5a级'],
    ['Café', 'cafe'],
    ['a\u200bb', 'ab'],
    ['', ''],
  ])('writes %j as %j', (text, expected) => {
    expect(normalise(text)).toBe(expected);
  });
});
