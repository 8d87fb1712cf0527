import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { normalise } from '../../../src/reading/normalise.js';
import { isEnglish } from '../../../src/reading/words/lexicon/english.js';
import { repair } from '../../../src/reading/words/repair.js';
import { NO_SPELLER } from '../../../src/reading/words/spelling.js';
import { tokenise } from '../../../src/reading/words/tokens.js';

const record =
  'how many social organizations are registered in beijing municipal level assets total number of people they employ account';
const words = new Map(record.split(' ').map((word) => [word, 2]));
const speller = NO_SPELLER.with(words);
const known = {
  has: (word: string) => words.has(word),
  correct: (word: string) => word === 'shangqiu',
  pair: () => false,
};
const repaired = (text: string): string => {
  const normalised = normalise(text);
  return repair(normalised, tokenise(normalised), known, speller).text;
};

describe('repair', () => {
  it.each([
    ['how mny socail orgnizations r in beijng', 'how many social organizations are in beijing'],
    ['muncipal levl asets', 'municipal level assets'],
    ['the acc ount number', 'the account number'],
    ['totalnumber of peple', 'total number of people'],
    ['北京有多少 organiztions', '北京有多少 organizations'],
  ])('mends %j', (text, expected) => {
    expect(repaired(text)).toBe(expected);
  });

  it('leaves English words, numbers and words known to be right alone', () => {
    for (const text of ['internet in shanghai', 'revel in assert', '2021 5a 1,234', 'shangqiu'])
      expect(repaired(text)).toBe(text);
  });

  it('never touches a text of the record', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray([...words.keys()]), (some) => {
        expect(repaired(some.join(' '))).toBe(some.join(' '));
      }),
    );
  });

  it('tells every repair, and loses no digit', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 40 }), (raw) => {
        const text = normalise(raw);
        const done = repair(text, tokenise(text), known, speller);
        expect(done.text === text).toBe(done.repairs.length === 0);
        const digits = (of: string): string =>
          (of.match(/(?<![\p{L}])\d+(?![\p{L}])/gu) ?? []).join();
        expect(digits(done.text)).toBe(digits(text));
      }),
    );
  });
});

describe('isEnglish', () => {
  it.each(['organizations', 'employs', 'bigger', 'studies', 'happily', 'running', 'went'])(
    'knows %s',
    (word) => {
      expect(isEnglish(word)).toBe(true);
    },
  );

  it.each(['orgnization', 'timeer', 'teh', 'ther', 'beijng', 'muncipal'])(
    'does not know %s',
    (word) => {
      expect(isEnglish(word)).toBe(false);
    },
  );
});
