import { describe, expect, test } from 'vitest';
import { unmetBy } from '../../src/answering/conflicts.js';
import { type FactProfile, profileOfFact } from '../../src/answering/profile.js';
import { buildReader } from '../../src/reading/concepts/read.js';
import { boatsIn, TODAY, vocabulary } from './small-record.js';

const reader = buildReader(vocabulary);
const profile: FactProfile = profileOfFact(reader, boatsIn('2021', '140'));

/** What a question names that the profile does not meet: concepts, soft ones in brackets. */
const unmet = (text: string, of: FactProfile = profile): string[] =>
  unmetBy(reader.read(text, TODAY), of, vocabulary).map(({ conflict, soft }) =>
    soft ? `(${conflict.concept})` : conflict.concept,
  );
const covering = (...covers: string[]): FactProfile => ({
  ...profile,
  covers: new Set([...profile.covers, ...covers]),
});

describe('places', () => {
  test.each([
    ['how many boats in Lumen', []],
    ['how many boats in Lumen, on the Lumen coast', []],
    ['how many boats on the Lumen coast', ['lumen-coast']],
    ['how many boats in Dunholm', ['dunholm']],
    ['how many boats on the whole coast', ['whole-coast']],
  ])('%s', (text, expected) => expect(unmet(text)).toEqual(expected));

  test('a fact of a wider place meets what means that place, and one of another place none at home', () => {
    const coast = { ...profile, place: 'lumen-coast' };
    expect(unmet('how many boats on the whole coast', coast)).toEqual([]);
    expect(unmet('how many boats in Lumen', { ...profile, place: 'dunholm' })).toEqual(['lumen']);
    expect(unmet('how many boats in Dunholm', { ...profile, place: 'dunholm' })).toEqual([]);
  });
});

describe('levels, kinds and currencies', () => {
  test('an unmet one rules out, a loosely said one only forbids a plain answer', () => {
    expect(unmet('how many trawlers')).toEqual(['trawlers']);
    expect(unmet('how many yachts')).toEqual(['(yachts)']);
    expect(unmet('how many trawlers', covering('trawlers'))).toEqual([]);
  });
  test('both parts of a whole restrict nothing, one does', () => {
    expect(unmet('how many at the upper quay')).toEqual(['upper']);
    expect(unmet('how many at the upper quay and the lower quay')).toEqual([]);
  });
  test('one currency that the fact has is enough', () => {
    expect(unmet('how many dollars')).toContain('usd');
    expect(unmet('how many yuan, in dollars', covering('yuan'))).toEqual([]);
  });
  test('kinds of answers that exclude one another', () => {
    expect(unmet('what share of boats')).toEqual(['(share)']);
    expect(unmet('what share of boats', { ...profile, units: new Set(['percent']) })).toEqual([]);
    expect(unmet('what share of boats, or how many')).toEqual([]);
  });
});

describe('times', () => {
  const dated = (from: string, to: string): FactProfile => ({ ...profile, times: [{ from, to }] });
  const november = dated('2021-11-01', '2021-11-30');

  test.each([
    ['how many boats in 2021', []],
    ['how many boats in November 2021', []],
    ['how many boats in 2019', ['2019']],
    ['how many boats in December 2021', ['(2021-12)']],
    ['how many boats in March 2021', ['2021-03']],
    ['how many boats in January 2022', ['2022-01']],
    ['how many boats in 2022', ['2022']],
    ['how many boats since 2015', ['(2015)']],
    ['how many boats in 2019 or 2021', []],
    ['how many boats in November', []],
    ['how many boats in May', ['month-05']],
  ])('%s', (text, expected) => {
    const names = unmet(text, november);
    expect(names.length).toBe(expected.length);
    if (names.some((name) => /^\(?\d/.test(name))) expect(names).toEqual(expected);
    else
      expect(names.map((name) => name.startsWith('('))).toEqual(
        expected.map((name) => name.startsWith('(')),
      );
  });

  test('what has no date meets any, and what is undated is only unsure', () => {
    expect(unmet('how many boats in 2009', { ...profile, times: [] })).toEqual([]);
    expect(unmet('how many boats in 2009', { ...november, dated: false })).toEqual(['(2009)']);
  });

  test('a trend meets the course of time', () => {
    const trend: FactProfile = { ...november, asks: new Set(['trend', 'count']) };
    expect(unmet('how many boats since 2015', trend)).toEqual([]);
  });
});

test('what is ruled out or belongs to the asker is not asked for', () => {
  expect(unmet('how many boats, not trawlers')).toEqual([]);
  expect(unmet('calling from Dunholm: how many boats are in Lumen?')).toEqual([]);
});
