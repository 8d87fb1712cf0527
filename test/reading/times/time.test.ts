import * as chrono from 'chrono-node';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { normalise } from '../../../src/reading/normalise.js';
import { readTimes } from '../../../src/reading/times/time.js';

const today = '2026-03-15';
const spans = (text: string) =>
  readTimes(normalise(text), today).map(({ from, to, mode }) => `${from}..${to} ${mode}`);
const concepts = (text: string) => readTimes(normalise(text), today).map(({ concept }) => concept);

describe('times in English', () => {
  test.each([
    ['how many in 2015?', ['2015-01-01..2015-12-31 at']],
    ['at the end of 2020', ['2020-12-01..2020-12-31 at']],
    ['year-end 2019', ['2019-12-01..2019-12-31 at']],
    ['when 2023 closed', ['2023-12-01..2023-12-31 at']],
    ['late 2021', ['2021-09-01..2021-12-31 at']],
    ['as of Nov 2021', ['2021-11-01..2021-11-30 at']],
    ['in the first half of 2022', ['2022-01-01..2022-06-30 at']],
    ['Q3 2018', ['2018-07-01..2018-09-30 at']],
    ['between 2018 and 2021', ['2018-01-01..2021-12-31 range']],
    ['since 2019', ['2019-01-01..null since']],
    ['before 2010', ['null..2009-12-31 before']],
    ['in the 1990s', ['1990-01-01..1999-12-31 at']],
    ['last year', ['2025-01-01..2025-12-31 at']],
    ['this year so far', ['2026-01-01..2026-12-31 at']],
    ['ten years ago', ['2016-01-01..2016-12-31 at']],
    ["back in '08", ['2008-01-01..2008-12-31 at']],
    ['by 2030', ['2030-01-01..2030-12-31 at']],
    ['on 8 December', ['null..null at']],
  ])('%s', (text, expected) => expect(spans(text)).toEqual(expected));

  test.each([
    'of the 12,858, how many?',
    '2,015 organizations',
    '$2021',
    'a share of 2.021',
    'may I ask how many?',
    'march on',
    'year after year',
  ])('no time in: %s', (text) => expect(concepts(text)).toEqual([]));
});

describe('times in Chinese', () => {
  test.each([
    ['2010年的时候', ['2010-01-01..2010-12-31 at']],
    ['2020年底', ['2020-12-01..2020-12-31 at']],
    ['2021年11月', ['2021-11-01..2021-11-30 at']],
    ['2021年12月8日', ['2021-12-08..2021-12-08 at']],
    ['二〇一二年', ['2012-01-01..2012-12-31 at']],
    ['2019年以来', ['2019-01-01..null since']],
    ['2018年到2021年', ['2018-01-01..2021-12-31 range']],
    ['08年', ['2008-01-01..2008-12-31 at']],
    ['去年', ['2025-01-01..2025-12-31 at']],
    ['今年', ['2026-01-01..2026-12-31 at']],
    ['前年', ['2024-01-01..2024-12-31 at']],
    ['五年前', ['2021-01-01..2021-12-31 at']],
    ['2022年上半年', ['2022-01-01..2022-06-30 at']],
    ['九十年代', ['1990-01-01..1999-12-31 at']],
  ])('%s', (text, expected) => expect(spans(text)).toEqual(expected));

  test.each(['近几年', '2021家', '请注明年份', '12858家'])('no time in: %s', (text) =>
    expect(concepts(text)).toEqual([]),
  );
});

describe('against chrono', () => {
  const day = fc.date({
    min: new Date('1950-01-01T00:00:00Z'),
    max: new Date('2079-12-31T00:00:00Z'),
    noInvalidDate: true,
  });
  const names =
    'January February March April May June July August September October November December'.split(
      ' ',
    );
  const forms: readonly ((y: number, m: number, d: number) => string)[] = [
    (y, m, d) => `${d} ${names[m - 1]} ${y}`,
    (y, m, d) => `${names[m - 1]} ${d}, ${y}`,
    (y, m, d) => `${names[m - 1]?.slice(0, 3)} ${d} ${y}`,
    (y, m, d) => `${y}-${String(m).padStart(2, '0')}-${String(d).padStart(2, '0')}`,
  ];

  test('full dates are read as chrono reads them', () => {
    fc.assert(
      fc.property(day, fc.constantFrom(...forms), (date, form) => {
        const written = form(date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate());
        const parsed = chrono.strict.parse(`held on ${written}?`)[0]?.start;
        const expected = [parsed?.get('year'), parsed?.get('month'), parsed?.get('day')].join('-');
        const read = readTimes(normalise(`Was it held on ${written}?`), today);
        expect(read.map(({ from }) => from?.split('-').map(Number).join('-'))).toEqual([expected]);
      }),
    );
  });

  test('a month with its year is read as chrono reads it', () => {
    fc.assert(
      fc.property(day, (date) => {
        const written = `${names[date.getUTCMonth()]} ${date.getUTCFullYear()}`;
        const parsed = chrono.parse(`in ${written}`)[0]?.start;
        const read = readTimes(normalise(`how many in ${written}?`), today)[0];
        expect(read?.from?.slice(0, 7)).toBe(
          `${parsed?.get('year')}-${String(parsed?.get('month')).padStart(2, '0')}`,
        );
      }),
    );
  });
});
