import { describe, expect, test } from 'vitest';
import { buildReader } from '../../../src/reading/concepts/read.js';
import { TODAY, vocabulary } from '../../answering/small-record.js';

const reader = buildReader(vocabulary);

/** Role of each concept that a text names, cues left out. */
function roles(text: string): Record<string, string> {
  const { mentions } = reader.read(text, TODAY);
  return Object.fromEntries(
    mentions.filter(({ kind }) => kind !== 'cue').map(({ concept, role }) => [concept, role]),
  );
}

describe('roles', () => {
  test('what a question names is asked for', () => {
    expect(roles('How many boats are in Dunholm?')).toEqual({
      count: 'asked',
      boats: 'asked',
      dunholm: 'asked',
    });
  });
  test.each([
    ['I write for the Dunholm Weekly. How many boats?', 'dunholm'],
    ['Calling from Dunholm, how many boats are there?', 'dunholm'],
  ])('the town of the asker narrows nothing: %s', (text, place) => {
    expect(roles(text)[place]).toBe('asker');
  });
  test('what stands after a "not" is ruled out, in its clause alone', () => {
    expect(roles('How many boats, not trawlers?')).toMatchObject({
      boats: 'asked',
      trawlers: 'excluded',
    });
    expect(roles('Not today. How many trawlers?')).toMatchObject({ trawlers: 'asked' });
  });
  test('what stands in a sentence that asks nothing is context, but a place counts', () => {
    expect(roles('Trawlers are a sight in Dunholm. How many boats are there?')).toMatchObject({
      trawlers: 'context',
      dunholm: 'asked',
      boats: 'asked',
    });
  });
});
