import { Decimal } from 'decimal.js';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readMentions } from '../../../src/reading/figures/read.js';
import { chineseFigures, englishFigures, type Written } from './written-figures.js';

function expectReadBack(written: Written): void {
  const { figures, dates } = readMentions(written.sentence);
  expect(dates).toEqual([]);
  expect(figures.map(({ text }) => text)).toEqual([written.text]);
  const [figure] = figures;
  if (!figure) return;
  expect(figure.value.toFixed()).toBe(written.value.toFixed());
  expect(figure.step.toFixed()).toBe(written.step.toFixed());
  expect(figure.unit).toEqual(written.unit);
  expect(figure.qualifier).toBe(written.qualifier);
  expect(written.sentence.slice(figure.start, figure.end)).toBe(written.text);
}

describe('a figure written in any notation', () => {
  it('is read back from an English sentence', () => {
    fc.assert(fc.property(englishFigures, expectReadBack), { numRuns: 3000 });
  });

  it('is read back from a Chinese sentence', () => {
    fc.assert(fc.property(chineseFigures, expectReadBack), { numRuns: 3000 });
  });

  it('is read back where both languages stand in one text, in order', () => {
    fc.assert(
      fc.property(englishFigures, chineseFigures, (english, chinese) => {
        const { figures } = readMentions(`${english.sentence}\n${chinese.sentence}`);
        expect(figures.map(({ value }) => value.toFixed())).toEqual(
          [english.value, chinese.value].map((value) => value.toFixed()),
        );
      }),
      { numRuns: 500 },
    );
  });
});

describe('any text at all', () => {
  const pieces = fc.constantFrom(
    ...'0 1 7 12 858 , . % $ ¥ RMB - ~ / 一 二 十 百 千 万 亿 点 分之 成 半 多 余 几 第 年 月 日 家 元 a and between in of half third hundred million one two twenty December may end 5A http:// @ 1) ( ) \n'.split(
      ' ',
    ),
    ' ',
  );
  const texts = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 80 }),
    fc.array(pieces, { maxLength: 30 }).map((parts) => parts.join('')),
  );

  it('is read without fault, in order, without overlap, with spans that cut out their text', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const { figures, dates, grades } = readMentions(text);
        for (const mention of [...figures, ...dates, ...grades]) {
          expect(text.slice(mention.start, mention.end)).toBe(mention.text);
          expect(mention.end).toBeGreaterThan(mention.start);
        }
        for (const [index, figure] of figures.entries()) {
          expect(figure.value.isFinite()).toBe(true);
          expect(figure.step.gt(0)).toBe(true);
          expect(figure.value).toBeInstanceOf(Decimal);
          const next = figures[index + 1];
          if (next) expect(next.numeral.start).toBeGreaterThanOrEqual(figure.numeral.end);
        }
      }),
      { numRuns: 3000 },
    );
  });
});
