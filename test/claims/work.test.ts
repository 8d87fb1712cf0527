/** How much a checker reads of a text, counted and not timed: the machine may be busy. */
import { describe, expect, it } from 'vitest';
import { repeatedThings } from '../../bench/long-texts.js';
import { buildClaimChecker, longestText } from '../../src/claims/check.js';
import { buildReader, type Reader } from '../../src/reading/concepts/read.js';
import { parseVocabulary } from '../../src/reading/concepts/vocabulary.js';
import { dataFiles, reviewedRecord } from '../support/record.js';

const reader = buildReader(
  parseVocabulary(dataFiles().filter(({ path }) => /(?:^|\/)vocabulary\//.test(path))),
);
let characters = 0;
const counting: Reader = {
  ...reader,
  read(text, today) {
    characters += typeof text === 'string' ? text.length : 0;
    return reader.read(text, today);
  },
};
const checker = buildClaimChecker(reviewedRecord(), counting);

const readOf = (text: string): number => {
  characters = 0;
  checker.check(text, '2026-01-01');
  return characters;
};
const repeated = (thing: string) =>
  thing.repeat(Math.ceil(longestText / thing.length)).slice(0, longestText);

describe('a text of 6,000 characters', () => {
  it.each(repeatedThings)('of %j alone is read for its concepts twice at most', (thing) => {
    expect(readOf(repeated(thing))).toBeLessThanOrEqual(2 * longestText);
  });

  it('of different claims is read once, and its clauses that tell a trend once more', () => {
    const text = Array.from(
      { length: 90 },
      (_, index) => `In Beijing ${12_000 + index} social organizations are registered. `,
    )
      .join('')
      .slice(0, longestText);
    expect(readOf(text)).toBeLessThanOrEqual(longestText);
    expect(checker.check(text, '2026-01-01').length).toBeGreaterThan(80);
  });

  it('of one claim over and over is read and judged once, every figure in its place', () => {
    const claim = 'Beijing has 12,858 registered social organizations. ';
    const text = repeated(claim).slice(0, claim.length * 100);
    // The first has no sentence before it.
    expect(readOf(text)).toBeLessThanOrEqual(2 * claim.length);
    const claims = checker.check(text, '2026-01-01');
    expect(claims.map(({ verdict }) => verdict)).toEqual(Array(100).fill('matches'));
    expect(claims.map(({ said }) => said.start)).toEqual(
      Array.from({ length: 100 }, (_, index) => index * claim.length + claim.indexOf('12,858')),
    );
  });

  it('of one claim with other figures is read once, each figure judged by its own value', () => {
    const claimOf = (figure: string) => `Beijing has ${figure} registered social organizations. `;
    const text = ['12,858', '21,858', '12,858', '35,001'].map(claimOf).join('');
    expect(readOf(text)).toBeLessThanOrEqual(claimOf('12,858').length);
    const claims = checker.check(text, '2026-01-01');
    expect(claims.map(({ verdict }) => verdict)).toEqual([
      ...['matches', 'differs'],
      ...['matches', 'differs'],
    ]);
    expect(claims.map(({ said }) => said.text)).toEqual(['12,858', '21,858', '12,858', '35,001']);
  });

  it('of one claim with other years is read for each of them', () => {
    const claimOf = (year: number) =>
      `In ${year} Beijing had 12,858 registered social organizations. `;
    const claims = checker.check([2021, 1987].map(claimOf).join(''), '2026-01-01');
    expect(claims.map(({ verdict }) => verdict)).toEqual(['matches', 'outdated-or-other']);
  });

  it('without an end to its sentence is judged in none of its figures', () => {
    const text = `${'Beijing and so on and on '.repeat(80)} has 12,858 registered social organizations.`;
    expect(checker.check(text, '2026-01-01').map(({ verdict }) => verdict)).toEqual(['no-record']);
  });
});
