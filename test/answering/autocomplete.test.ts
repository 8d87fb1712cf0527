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

  it('find the fact of an example question, also where a word is different', () => {
    for (const { id, phrasings } of record.facts.filter((_, at) => at % 9 === 0)) {
      const asked = [...phrasings.en.slice(0, 1), ...phrasings.zh.slice(0, 1)];
      for (const text of asked) expect(ids(text).slice(0, 5)).toContain(id);
    }
    expect(ids('how many organizations in Beijing are allowed to raise money')).not.toEqual([]);
  });

  it('take no longer for much that is typed than for little', () => {
    const cpuMs = (typed: string) => {
      const before = process.cpuUsage();
      ids(typed);
      const { user, system } = process.cpuUsage(before);
      return (user + system) / 1000;
    };
    const long = ['x'.repeat(6000), '"'.repeat(6000), 'how many '.repeat(600), '北京'.repeat(3000)];
    for (const typed of ['', ...long]) expect(cpuMs(typed)).toBeLessThan(250);
  });

  it('keep to the limit and find nothing for nonsense', () => {
    expect(ids('a', 'en', 5).length).toBeLessThanOrEqual(5);
    expect(ids('qqqqzzzzxxxx')).toEqual([]);
  });
});
