import { expect, test } from 'vitest';

import { reviewedRecord } from '../support/record.js';
import { reviewedVocabulary } from '../support/vocabulary.js';

const whole = reviewedRecord();
const facts = whole.facts.filter(({ topic }) => topic === 'registration');
const record = {
  ...whole,
  facts,
  byId: new Map(facts.map((fact) => [fact.id, fact])),
  notOnRecord: whole.notOnRecord.slice(0, 8),
};

test('every phrasing is held out once and then left out of its record', () => {
  const folds = foldsOf(record, 3);
  const heldOut = folds.flatMap((fold) => fold.heldOut.map(({ text }) => text));
  const all = [...record.facts, ...record.notOnRecord].flatMap(({ phrasings }) => [
    ...phrasings.en,
    ...phrasings.zh,
  ]);
  expect(heldOut.toSorted()).toEqual(all.toSorted());
  for (const fold of folds) {
    const kept = fold.record.facts.flatMap(({ phrasings }) => [...phrasings.en, ...phrasings.zh]);
    for (const { text } of fold.heldOut) expect(kept).not.toContain(text);
  }
});

test('weights point the way that reason says, and the bands are kept', () => {
  const fitted = calibrate(record, reviewedVocabulary(), '2026-03-15', 2);
  expect(fitted.weights.lead).toBeGreaterThan(0);
  expect(fitted.weights.overTopics).toBeGreaterThan(0);
  expect(fitted.weights.soft).toBeLessThan(0);
  expect(fitted.answerFrom).toBe(shippedCalibration.answerFrom);
}, 120_000);
