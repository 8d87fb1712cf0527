import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { normalise } from '../../../src/reading/normalise.js';
import { hanWords, tokenise } from '../../../src/reading/words/tokens.js';

describe('tokenise', () => {
  it.each([
    ["what's the 5A share in 2021?", ["what's", 'the', '5a', 'share', 'in', '2021']],
    ['12,858 orgs', ['12858', 'orgs']],
    ['100.197 billion', ['100.197', 'billion']],
    ['北京的foundations捐了多少', ['北京的', 'foundations', '捐了多少']],
    ['?!', []],
  ])('cuts %j', (text, expected) => {
    expect(tokenise(normalise(text)).map((token) => token.text)).toEqual(expected);
  });

  it('covers every letter and digit of a text, each token where it says it stands', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 40 }), (raw) => {
        const text = normalise(raw);
        let between = text;
        for (const token of [...tokenise(text)].reverse()) {
          expect(text.slice(token.start, token.end).replaceAll(',', '')).toBe(
            token.text.replaceAll(',', ''),
          );
          between = between.slice(0, token.start) + between.slice(token.end);
        }
        expect(between).not.toMatch(/[\p{L}\p{N}]/u);
      }),
    );
  });

  it('keeps all characters of a run of Han', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom(...'北京市社会组织有多少家'), minLength: 1 }),
        (run) => {
          expect(hanWords(run).join('')).toBe(run);
        },
      ),
    );
  });
});
