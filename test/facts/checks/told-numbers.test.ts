import { describe, expect, it } from 'vitest';
import { hiddenNumbers, numbersIn } from '../../../src/facts/checks/texts.js';
import { readRecordFiles } from '../../../src/facts/read-files.js';
import { typedText } from '../../../src/facts/statement-figures.js';
import { readText } from '../../../src/reading/read-text.js';
import { dataFiles } from '../../support/record.js';

const numbers = (text: string) => numbersIn(text, readText).map((value) => value.toFixed());

describe('a number in a text', () => {
  it.each([
    ['Beijing had 13900A social organizations.'],
    ['Organizations: #13900'],
    ['It has thirteen thousand nine hundred organizations.'],
    ['共有１３９００家'],
    ['共有一万三千九百家'],
    ['第13900家'],
    ['①③⑨⓪⓪ organizations'],
    ['𝟏𝟑𝟗𝟎𝟎 organizations'],
    ['registered-13900'],
    ['13,900 organizations'],
  ])('is found in %s', (text) => {
    expect(numbers(text)).toContain('13900');
  });

  it.each([
    ['截至2022年6月，共有456万人，资产12亿8000万元。'],
    ['4.56 million people in June 2022, as of 30 November 2021'],
    ['See https://example.org/13900 for the 5A grade, article 12.'],
  ])('is not hidden in %s', (text) => {
    expect(hiddenNumbers(text, readText)).toEqual([]);
  });

  it('is hidden in no statement of the shipped record', () => {
    const hidden = readRecordFiles(dataFiles()).facts.flatMap(({ body }) =>
      (['en', 'zh'] as const).flatMap((language) => {
        const found = hiddenNumbers(typedText(body.statement[language]), readText);
        return found.length > 0 ? [[body.id, language, found.map(String)]] : [];
      }),
    );
    expect(hidden).toEqual([]);
  });
});
