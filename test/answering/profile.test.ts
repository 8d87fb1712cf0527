import { expect, test } from 'vitest';
import { profileOfFact, profileOfTopic } from '../../src/answering/profile.js';
import { buildReader } from '../../src/reading/concepts/read.js';
import { boatsIn, recordOf, vocabulary } from './small-record.js';

const reader = buildReader(vocabulary);
const boats = boatsIn('2021', '1,140');

test('a fact is read from its own texts: concepts, times, figures', () => {
  const profile = profileOfFact(reader, boats);
  expect(profile.place).toBe('lumen');
  expect(profile.total).toBe(8);
  expect(profile.counts.get('boats')).toBe(8);
  expect(profile.times).toContainEqual({ from: '2021-01-01', to: '2021-12-31' });
  expect(profile.dated).toBe(true);
  expect(profile.figures.has(1140)).toBe(true);
  expect(profile.figures.has(2021)).toBe(false);
});

test('a constraint that most phrasings name is at its core and is covered; a place is not', () => {
  const en = ['how many trawlers in Lumen', 'number of trawlers', 'trawlers, how many', 'trawlers'];
  const profile = profileOfFact(reader, { ...boats, phrasings: { en, zh: ['多少拖网船'] } });
  expect([...profile.core]).toEqual(['trawlers']);
  expect(profile.covers.has('trawlers')).toBe(true);
  expect(profileOfFact(reader, boats).core.size).toBe(0);
});

test('standing text without figures is bound to no time', () => {
  const standing = profileOfFact(reader, {
    ...boats,
    subject: { place: 'lumen', asks: ['definition'], covers: [] },
    figures: [],
  });
  expect(standing.times).toEqual([]);
});

test('a topic counts its title as one more phrasing', () => {
  const [fees] = recordOf([]).notOnRecord;
  if (!fees) throw new Error('no topic');
  expect(profileOfTopic(reader, fees).total).toBe(6);
});
