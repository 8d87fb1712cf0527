import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { piecesOf } from '../../src/inquiry/split.js';

const texts = (message: string) => piecesOf(message).map(({ text }) => text);

describe('a message is cut', () => {
  test.each([
    ['how many, and where?', ['how many', 'where?']],
    ['What is it? When was it held?', ['What is it?', 'When was it held?']],
    ['1) the total 2) the share', ['the total', 'the share']],
    ['- the total\n- the share', ['the total', 'the share']],
    ['总数和占比分别是多少？', ['总数', '占比']],
    ['有几家？另外，总资产多少', ['有几家？', '总资产多少']],
    ['有多少家参与抗洪？', ['有多少家参与抗洪？']],
    ['orgs helping w/ floods', ['orgs helping w/ floods']],
  ])('%s', (message, pieces) => {
    expect(texts(message)).toEqual(pieces);
  });

  test('into pieces that stand in it, in order, and lose no word', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (message) => {
        let from = 0;
        for (const { start, text } of piecesOf(message)) {
          expect(start).toBeGreaterThanOrEqual(from);
          expect(message.slice(start, start + text.length)).toBe(text);
          from = start + text.length;
        }
      }),
    );
  });
});
