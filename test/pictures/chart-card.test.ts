import { describe, expect, it } from 'vitest';
import { chartOf } from '../../src/facts/charts.js';
import { chartCard } from '../../src/pictures/chart-card.js';
import { cardAsText } from '../../src/wording/text.js';
import { reviewedRecord } from '../support/record.js';

const record = reviewedRecord();

describe('the words above a picture', () => {
  it.each([
    [
      'en',
      "Total assets of Beijing's social organizations\nBeijing, end of 2020 to September 2022",
    ],
    ['zh-Hant', '北京社會組織總資產\n北京市，2020年底至2022年9月'],
  ] as const)('name it and its date in %s', (script, text) => {
    const chart = chartOf(record, 'total-assets');
    if (!chart) throw new Error('no chart');
    const card = chartCard(chart, record, script);
    expect(cardAsText(card)).toBe(text);
    expect(card.actions.map(({ kind }) => kind)).toEqual(['fact', 'citation']);
  });
});
