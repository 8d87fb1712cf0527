import { describe, expect, it } from 'vitest';
import { readDates, readGrades, readMentions } from '../../../src/reading/figures/read.js';

describe('dates', () => {
  const day = { year: 2021, month: 12, day: 8 };
  const month = { year: 2021, month: 11 };
  it.each([
    ['8 December 2021', day, 'day'],
    ['December 8, 2021', day, 'day'],
    ['Dec. 8th, 2021', day, 'day'],
    ['2021-12-08', day, 'day'],
    ['2021/12/8', day, 'day'],
    ['12/28/2021', { year: 2021, month: 12, day: 28 }, 'day'],
    ['28/12/2021', { year: 2021, month: 12, day: 28 }, 'day'],
    ['8.12.2021', day, 'day'],
    ['2021年12月8日', day, 'day'],
    ['二〇二一年十二月八日', day, 'day'],
    ['8 Dec', { month: 12, day: 8 }, 'day'],
    ['12月8日', { month: 12, day: 8 }, 'day'],
    ['十二月八日', { month: 12, day: 8 }, 'day'],
    ['November 2021', month, 'month'],
    ['Nov 2021', month, 'month'],
    ['2021-11', month, 'month'],
    ['11/2021', month, 'month'],
    ['2021年11月', month, 'month'],
    ['2021年11月底', month, 'month'],
    ['21年11月', month, 'month'],
    ['1-11月', { month: 11 }, 'month'],
    ['8至10日', { day: 10 }, 'day'],
    ['in November', { month: 11 }, 'month'],
    ['2020', { year: 2020 }, 'year'],
    ['二〇二〇年', { year: 2020 }, 'year'],
    ['二零二零年', { year: 2020 }, 'year'],
    ['二0二0年', { year: 2020 }, 'year'],
    ['the end of 2020', { year: 2020 }, 'end-of-year'],
    ['end-2020', { year: 2020 }, 'end-of-year'],
    ['year-end 2020', { year: 2020 }, 'end-of-year'],
    ['2020年底', { year: 2020 }, 'end-of-year'],
    ['2020年末', { year: 2020 }, 'end-of-year'],
    ['20年底', { year: 2020 }, 'end-of-year'],
    ['late 2020', { year: 2020 }, 'part-of-year'],
    ['the first half of 2020', { year: 2020 }, 'part-of-year'],
    ['2020年上半年', { year: 2020 }, 'part-of-year'],
  ])('%s', (text, date, precision) => {
    const { dates, figures } = readMentions(text);
    expect(figures).toEqual([]);
    expect(dates).toHaveLength(1);
    expect(dates[0]).toMatchObject({ date, precision });
  });

  it('takes a date in numbers that two readers read differently for its year alone', () => {
    expect(readDates('8/12/2021')).toMatchObject([{ date: { year: 2021 }, precision: 'year' }]);
  });

  it('gives both years of a range', () => {
    for (const text of [
      '2016-2020',
      '2016 to 2020',
      '2016至2020年',
      'between 2016 and 2020,',
      '2016-20',
    ]) {
      expect(readDates(text).map(({ date }) => date)).toEqual([{ year: 2016 }, { year: 2020 }]);
    }
  });

  it('are not seen in words that are also months, nor where no such day exists', () => {
    expect(readDates('they may 5 times march on')).toEqual([]);
    expect(readDates('13月45日')).toEqual([]);
  });

  it('cuts out the words that place it in the year', () => {
    expect(readDates('At the end of 2020 assets rose')).toMatchObject([
      { text: 'the end of 2020', start: 3, end: 18 },
    ]);
  });
});

describe('grades', () => {
  it.each([
    ['238 hold 5A', 5],
    ['4A-rated groups', 4],
    ['评为3A級', 3],
    ['五A级', 5],
    ['AAAA', 4],
    ['grade 2A', 2],
    ['5a', 5],
  ])('%s', (text, grade) => {
    expect(readGrades(text)).toMatchObject([{ grade }]);
  });

  it.each(['5AB', '5 a day', '6A', 'AA batteries'])('%s is none', (text) => {
    expect(readGrades(text)).toEqual([]);
  });
});
