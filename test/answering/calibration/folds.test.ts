import fc from 'fast-check';
import { expect, test } from 'vitest';
import { balance, foldOf } from '../../../src/answering/calibration/folds.js';

const texts = fc
  .array(fc.nat({ max: 12 }), { maxLength: 80 })
  .map((owners) => owners.sort((a, b) => a - b).map((owner, id) => ({ owner, id })));

test('over all folds each entry is held out whole once, and each text beside its like once', () => {
  fc.assert(
    fc.property(texts, fc.integer({ min: 2, max: 6 }), (all, parts) => {
      const whole = new Map<number, number>();
      const beside = new Map<number, number>();
      for (let fold = 0; fold < parts; fold += 1) {
        const { kept, asked, outside } = foldOf(all, fold, parts);
        expect([...kept, ...asked].map(({ id }) => id).sort((a, b) => a - b)).toEqual(
          all.map(({ id }) => id),
        );
        for (const { owner } of kept) expect(outside(owner)).toBe(false);
        for (const { id, owner } of asked) {
          const counts = outside(owner) ? whole : beside;
          counts.set(id, (counts.get(id) ?? 0) + 1);
        }
      }
      for (const { id, owner } of all) {
        expect(whole.get(id)).toBe(1);
        expect(beside.get(id) ?? 0).toBeLessThanOrEqual(1);
        if (all.filter((text) => text.owner === owner).length === 1)
          expect(beside.has(id)).toBe(false);
      }
    }),
  );
});

test('balance gives the unanswerable their share', () => {
  const samples = [true, true, true, true, false].map((answerable) => ({ answerable }));
  const weighed = balance(samples, 0.4);
  const sum = (answerable: boolean) =>
    weighed
      .filter((sample) => sample.answerable === answerable)
      .reduce((total, { weight }) => total + weight, 0);
  expect(sum(true)).toBeCloseTo(3);
  expect(sum(false)).toBeCloseTo(2);
});
