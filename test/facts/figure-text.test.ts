import { describe, expect, it } from 'vitest';
import { writeAsOf, writeFigure } from '../../src/facts/figure-text.js';
import type { Figure } from '../../src/facts/schema.js';

const figure = (value: string, unit: Figure['unit'], qualifier: Figure['qualifier'] = 'exact') => ({
  value,
  unit,
  qualifier,
});

describe('figures in words', () => {
  it.each([
    [figure('12858', 'organization'), '12,858', '12858家'],
    [figure('891300', 'organization'), '891,300', '89.13万家'],
    [figure('213900', 'person'), '213,900', '21.39万人'],
    [figure('100197000000', 'yuan'), '100.197 billion yuan', '1001.97亿元'],
    [figure('92000000', 'yuan', 'over'), 'over 92 million yuan', '超过9200万元'],
    [figure('9000000', 'item', 'over'), 'over 9,000,000', '超过900万件'],
    [figure('1570000000', 'usd'), '1.57 billion US dollars', '15.7亿美元'],
    [figure('1.70', 'percent'), '1.70%', '1.70%'],
    [figure('50', 'program'), '50', '50个'],
    [figure('2021-12-08', 'date'), '8 December 2021', '2021年12月8日'],
  ])('%j', (given, english, chinese) => {
    expect(writeFigure(given, 'en')).toBe(english);
    expect(writeFigure(given, 'zh')).toBe(chinese);
  });

  it('writes as-of dates at their precision', () => {
    expect(writeAsOf({ date: '2020', precision: 'end-of-year' }, 'en')).toBe('end of 2020');
    expect(writeAsOf({ date: '2020', precision: 'end-of-year' }, 'zh')).toBe('2020年底');
    expect(writeAsOf({ date: '2021-11', precision: 'month' }, 'en')).toBe('November 2021');
    expect(writeAsOf({ date: '2021-11', precision: 'month' }, 'zh')).toBe('2021年11月');
  });
});
