import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { codeBlock, linkTarget, literal } from '../../src/discord/markdown.js';

/** What a reader of Discord sees: a backslash before a character that is no letter or digit goes. */
const shown = (markdown: string) =>
  markdown.replace(/\\([^0-9A-Za-z\s])/g, '$1').replaceAll('\u200b', '');

describe('literal text', () => {
  it('is shown as it was written', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom(...'ab1 *_~`|[]()<>#-.@:/\\\n北') }),
        (text) => {
          expect(shown(literal(text))).toBe(text);
        },
      ),
    );
  });

  it.each([
    ['@everyone', '@\u200beveryone'],
    ['@Here', '@\u200bHere'],
    ['[x](http://evil.example)', '\\[x\\](http\\://evil.example)'],
    ['`code`', '\\`code\\`'],
    ['<@123456789012345678>', '\\<@123456789012345678\\>'],
    ['# Heading', '\\# Heading'],
    ['- item', '\\- item'],
    ['1. item', '1\\. item'],
    ['-# small', '\\-# small'],
    ['2) item', '2\\) item'],
    ['1.57 billion', '1.57 billion'],
    ['-5', '-5'],
    ['> quote', '\\> quote'],
    ['12,858 in Beijing', '12,858 in Beijing'],
    ['Covid-19', 'Covid-19'],
  ])('%s', (text, written) => {
    expect(literal(text)).toBe(written);
  });
});

describe('addresses and blocks', () => {
  it('cannot be left early', () => {
    expect(linkTarget('https://a.example/x(y) z>')).toBe('https://a.example/x%28y%29%20z%3E');
    const block = codeBlock('a ``` b ```` c');
    expect(block.slice(4, -4)).not.toContain('```');
  });
});
