import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { restateDate, restateValue } from '../../src/claims/restate.js';
import type { Unit } from '../../src/facts/schema.js';
import { readText } from '../../src/reading/read-text.js';

const value = (text: string, was: string, is: string, unit: Unit, language: 'en' | 'zh') =>
  restateValue(text, { value: was, unit }, { value: is, unit }, language);

describe('a statement with a figure replaced', () => {
  it.each([
    ['12,858 groups', '12858', '12868', 'organization', 'en', '12,868 groups'],
    ['共有12858家。', '12858', '12868', 'organization', 'zh', '共有12868家。'],
    ['About 980 groups', '980', '1020', 'organization', 'en', 'About 1,020 groups'],
    ['34.6% of them', '34.6', '35.4', 'percent', 'en', '35.4% of them'],
    ['占34.6%，', '34.6', '35.4', 'percent', 'zh', '占35.4%，'],
    ['1.4 billion yuan', '1400000000', '1500000000', 'yuan', 'en', '1.5 billion yuan'],
    ['超过14亿元', '1400000000', '1500000000', 'yuan', 'zh', '超过15亿元'],
    ['共21.39万件', '213900', '220000', 'item', 'zh', '共22万件'],
    ['on 8 December 2021', '2021-12-08', '2021-12-09', 'date', 'en', 'on 9 December 2021'],
    ['twelve groups', '12', '13', 'organization', 'en', '13 groups'],
  ] as const)('%s', (text, was, is, unit, language, wanted) => {
    expect(value(text, was, is, unit, language)).toBe(wanted);
  });

  it('leaves other figures, years and placeholders alone', () => {
    const text = 'In 2021, 238 of {registered-total.count} and 12 others: 5A.';
    expect(value(text, '238', '240', 'organization', 'en')).toBe(
      'In 2021, 240 of {registered-total.count} and 12 others: 5A.',
    );
    expect(value('{a-12.count} and 12', '12', '13', 'item', 'en')).toBe('{a-12.count} and 13');
    expect(value('In 2021 it was so.', '2021', '2022', 'item', 'en')).toBe('In 2021 it was so.');
  });

  it('states the new value wherever it stated the old one', () => {
    const amount = fc.integer({ min: 1, max: 9_999_999 }).filter((one) => one < 1900 || one > 2100);
    fc.assert(
      fc.property(amount, amount, fc.boolean(), (was, is, chinese) => {
        const language = chinese ? 'zh' : 'en';
        const text = chinese ? `共有${was}家社会组织。` : `There were ${was} organizations there.`;
        const restated = value(text, String(was), String(is), 'organization', language);
        expect(readText(restated).values.map((one) => one.toFixed())).toEqual([String(is)]);
      }),
      { numRuns: 300 },
    );
  });
});

describe('a statement with an as-of date replaced', () => {
  it.each([
    ['in November 2021.', '2021-11', 'month', '2022-03', 'month', 'en', 'in March 2022.'],
    ['截至2021年11月，', '2021-11', 'month', '2022-03', 'month', 'zh', '截至2022年3月，'],
    ['截至2021年11月，', '2021-11', 'month', '2022-03-31', 'day', 'zh', '截至2022年3月31日，'],
    ['in 2020, not 2019', '2020', 'year', '2021', 'year', 'en', 'in 2021, not 2019'],
    ['in November 2021', '2020-11', 'month', '2022-03', 'month', 'en', 'in November 2021'],
  ] as const)('%s', (text, was, wasPrecision, is, isPrecision, language, wanted) => {
    const from = { date: was, precision: wasPrecision };
    expect(restateDate(text, from, { date: is, precision: isPrecision }, language)).toBe(wanted);
  });
});
