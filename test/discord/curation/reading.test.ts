import { describe, expect, it } from 'vitest';
import {
  linesOf,
  readAsOf,
  readGrounds,
  readValue,
} from '../../../src/discord/curation/reading.js';

describe('a typed value', () => {
  it.each([
    ['12858', 'organization', '12858'],
    [' 12,858 ', 'organization', '12858'],
    ['１２８５８', 'organization', '12858'],
    ['1.4 billion', 'yuan', '1400000000'],
    ['14亿', 'yuan', '1400000000'],
    ['14亿元', 'yuan', '1400000000'],
    ['21.39万', 'item', '213900'],
    ['34.6%', 'percent', '34.6'],
    ['34.6', 'percent', '34.6'],
    ['2021年12月8日', 'date', '2021-12-08'],
    ['2021-12-8', 'date', '2021-12-08'],
  ] as const)('%s of %s', (typed, unit, read) => {
    expect(readValue(typed, unit)).toBe(read);
  });

  it.each([
    ['1e999', 'organization'],
    ['34.6%', 'organization'],
    ['12858 yuan', 'organization'],
    ['$5', 'yuan'],
    ['about 5', 'item'],
    ['5 to 6', 'item'],
    ['November 2021', 'date'],
  ] as const)('%s of %s stays as typed, for the record to refuse', (typed, unit) => {
    expect(readValue(typed, unit)).toBe(typed);
  });
});

describe('a typed as-of date', () => {
  it.each([
    ['2021-11-30', '2021-11-30', 'day'],
    ['2021/11', '2021-11', 'month'],
    ['2021年1月', '2021-01', 'month'],
    ['2021', '2021', 'year'],
    ['2021年', '2021', 'year'],
    ['end of 2021', '2021', 'end-of-year'],
    ['the end of 2021', '2021', 'end-of-year'],
    ['2021年底', '2021', 'end-of-year'],
    ['2021年末', '2021', 'end-of-year'],
  ] as const)('%s', (typed, date, precision) => {
    expect(readAsOf(typed)).toEqual({ date, precision });
  });

  it('is refused where it cannot be one', () => {
    expect(() => readAsOf('soon')).toThrow(expect.objectContaining({ code: 'input-invalid' }));
  });
});

describe('a reason with its source', () => {
  const known = (key: string) => key === 'chinanpo';
  it.each([
    ['why', 'why', ''],
    ['why\nand how', 'why\nand how', ''],
    ['why\nSource: chinanpo', 'why', 'chinanpo'],
    ['依据：https://x.example/a\n因为', '因为', 'https://x.example/a'],
    ['why\nhttps://x.example/a', 'why', 'https://x.example/a'],
    ['why\nchinanpo', 'why', 'chinanpo'],
    ['why\nunknown', 'why\nunknown', ''],
    ['chinanpo', 'chinanpo', ''],
    ['Source: chinanpo', '', 'chinanpo'],
    [' \n ', '', ''],
  ])('%j', (typed, reason, source) => {
    expect(readGrounds(typed, known)).toEqual({ reason, source });
  });
});

it('lines are trimmed and empty ones left out', () => {
  expect(linesOf(' a \n\n b\r\n')).toEqual(['a', 'b']);
});
