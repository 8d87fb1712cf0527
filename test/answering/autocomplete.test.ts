import { beforeAll, describe, expect, it } from 'vitest';
import { suggestFacts } from '../../src/answering/autocomplete.js';
import { recordFromFiles } from '../../src/desk/reviewed-record.js';
import type { FactRecord } from '../../src/facts/record.js';
import { readText } from '../../src/reading/read-text.js';
import { readDataFolder } from '../../src/store/data-folder.js';

let record: FactRecord;
beforeAll(async () => {
  record = recordFromFiles(await readDataFolder(), readText);
});
const ids = (typed: string, script: 'en' | 'zh-Hans' | 'zh-Hant' = 'en', limit?: number) =>
  suggestFacts(record, typed, script, limit).map(({ id }) => id);

describe('suggestions while typing', () => {
  it('offer some of every topic before anything is typed', () => {
    const topics = new Set(suggestFacts(record, '', 'en').map(({ topic }) => topic));
    expect(topics.size).toBe(record.topics.length);
    expect(ids('')).toHaveLength(25);
  });

  it.each([
    ['assets', 'total-assets'],
    ['asets', 'total-assets'],
    ['winter ol', 'winter-olympics'],
    ['five-a', 'five-a-rated'],
    ['rural', 'rural-revitalization'],
    ['乡村', 'rural-revitalization'],
    ['鄉村振興', 'rural-revitalization'],
    ['冬奥', 'winter-olympics'],
  ])('find %j', (typed, expected) => {
    expect(ids(typed).slice(0, 3)).toContain(expected);
  });

  it('keep to the limit and find nothing for nonsense', () => {
    expect(ids('a', 'en', 5).length).toBeLessThanOrEqual(5);
    expect(ids('qqqqzzzzxxxx')).toEqual([]);
  });
});
