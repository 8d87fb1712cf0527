import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fitWritten, inOneLine, truncate } from '../../src/discord/limits.js';
import { codeBlock, literal } from '../../src/discord/markdown.js';

const text = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 400 }),
  fc.string({
    unit: fc.constantFrom('a', ' ', '。', '北', '👩‍👩‍👧', '.', '\n', '`', '*', '\\'),
    maxLength: 300,
  }),
);

const loneSurrogate = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/;

describe('truncate', () => {
  it('keeps what fits and cuts what does not to the limit, from the beginning', () => {
    fc.assert(
      fc.property(text, fc.integer({ min: 0, max: 300 }), (given, limit) => {
        const cut = truncate(given, limit);
        expect(cut.length).toBeLessThanOrEqual(limit);
        if (given.length <= limit) expect(cut).toBe(given);
        else expect(given.startsWith(cut.replace(/…$/, ''))).toBe(true);
        expect(loneSurrogate.test(cut)).toBe(false);
      }),
    );
  });

  it('cuts between words, or after a sentence near the limit', () => {
    expect(truncate('Twelve thousand organizations', 20)).toBe('Twelve thousand…');
    expect(truncate('It is so. Because of the rest', 14)).toBe('It is so.…');
    expect(truncate('共有社会组织。其中市级', 9)).toBe('共有社会组织。…');
  });

  it('does not part the halves of a character', () => {
    expect(truncate('abc👩‍👩‍👧def', 6)).toBe('abc…');
  });
});

describe('fitWritten', () => {
  it('fits text that grows when written', () => {
    fc.assert(
      fc.property(text, fc.integer({ min: 10, max: 200 }), (given, limit) => {
        for (const write of [literal, codeBlock]) {
          const written = fitWritten(given, limit, write);
          expect(written.length).toBeLessThanOrEqual(limit);
          if (write(given).length <= limit) expect(written).toBe(write(given));
        }
      }),
    );
  });
});

describe('inOneLine', () => {
  it('joins lines and splits no character', () => {
    expect(inOneLine('a\n  b\n', 10)).toBe('a b');
    expect(inOneLine(`a${'🐝'.repeat(60)}`, 90)).toBe(`a${'🐝'.repeat(44)}…`);
    fc.assert(
      fc.property(text, fc.integer({ min: 1, max: 300 }), (given, limit) => {
        const line = inOneLine(given, limit);
        expect(line.length).toBeLessThanOrEqual(limit);
        expect(line).not.toMatch(/\n/);
        if (!loneSurrogate.test(given)) expect(line).not.toMatch(loneSurrogate);
      }),
    );
  });
});
