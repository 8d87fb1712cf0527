/**
 * The claim check against sentences written from parts, whose right verdicts are known by
 * construction. `CLAIM_SEEDS` says how many, a few by themselves. `CLAIM_REPORT` names a file for the
 * sentences that were judged wrongly.
 */
import { writeFileSync } from 'node:fs';
import { Decimal } from 'decimal.js';
import { describe, expect, it } from 'vitest';
import { buildClaimChecker } from '../../../src/claims/check.js';
import { buildReader } from '../../../src/reading/concepts/read.js';
import { parseVocabulary } from '../../../src/reading/concepts/vocabulary.js';
import { dataFiles, factOf, reviewedRecord } from '../../support/record.js';
import { breakdown, judge } from './judge.js';
import { measureNames, measureOf } from './measures.js';
import { report } from './report.js';
import { kindNames, sentenceOf } from './sentences.js';

const today = '2026-11-23';
const { CLAIM_SEEDS, CLAIM_REPORT } = process.env;
const seeds = Number(CLAIM_SEEDS || 600);

describe('the generator of claims', () => {
  it('knows the figures of the record', () => {
    const record = reviewedRecord();
    for (const name of measureNames) {
      const { fact, figure, value, over } = measureOf(name);
      const held = factOf(record, fact).figures.find(({ id }) => id === figure);
      expect(new Decimal(value).eq(String(held?.value)), name).toBe(true);
      expect(held?.qualifier === 'over', name).toBe(over === true);
    }
  });

  it('writes the same sentence for a seed, with every slot filled, of every kind', () => {
    const kinds = new Set<string>();
    for (let seed = 0; seed < 4 * kindNames.length; seed += 1) {
      const sentence = sentenceOf(seed);
      kinds.add(`${sentence.kind} ${sentence.lang === 'en' ? 'en' : 'zh'}`);
      expect(sentence.text).not.toMatch(/[{}[\]]|undefined|<[a-z ]+\*>/);
      expect(sentenceOf(seed)).toEqual(sentence);
    }
    expect(kinds.size).toBe(2 * kindNames.length);
  });
});

describe('a generated claim', () => {
  it(`is never borne out falsely, and judged right in 99 of 100 (${seeds} seeds)`, () => {
    const vocabulary = parseVocabulary(
      dataFiles().filter(({ path }) => /(?:^|\/)vocabulary\//.test(path)),
    );
    const checker = buildClaimChecker(reviewedRecord(), buildReader(vocabulary));
    const result = judge(checker, seeds, today);
    if (CLAIM_REPORT) writeFileSync(CLAIM_REPORT, report(result));
    const { right, falseAssurance } = result;
    const failures = breakdown(result);
    expect(falseAssurance, failures).toBe(0);
    expect(right / seeds, failures).toBeGreaterThanOrEqual(0.99);
  }, 1_800_000);
});
