/** The concept model against naive Bayes spelt out. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { buildConceptModel } from '../../src/answering/likelihood.js';
import { NO_SUBJECT } from '../../src/answering/subject-words.js';

const CONCEPTS = ['count', 'share', 'assets', 'grade', 'event'];

interface Entry {
  readonly id: string;
  readonly total: number;
  readonly counts: ReadonlyMap<string, number>;
}

const entries: fc.Arbitrary<readonly Entry[]> = fc
  .array(
    fc.record({
      total: fc.integer({ min: 1, max: 30 }),
      shares: fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 5, maxLength: 5 }),
    }),
    { minLength: 1, maxLength: 6 },
  )
  .map((rows) =>
    rows.map(({ total, shares }, at) => ({
      id: `entry-${at}`,
      total,
      counts: new Map(
        shares.flatMap((share, concept) => {
          const count = Math.round(share * total);
          return count > 0 ? [[CONCEPTS[concept] as string, count] as const] : [];
        }),
      ),
    })),
  );

/** Sum over all concepts of log P(said or unsaid | entry) - log P(said or unsaid), smoothed by two texts. */
function spelledOut(all: readonly Entry[], entry: Entry, said: ReadonlySet<string>): number {
  const texts = all.reduce((sum, { total }) => sum + total, 0);
  let sum = 0;
  for (const concept of CONCEPTS) {
    const everywhere = all.reduce((found, { counts }) => found + (counts.get(concept) ?? 0), 0);
    if (everywhere === 0) continue;
    const rate = (everywhere + 0.5) / (texts + 1);
    const smoothed = ((entry.counts.get(concept) ?? 0) + 2 * rate) / (entry.total + 2);
    const share = entry.counts.has(concept) ? Math.min(0.98, smoothed) : smoothed;
    sum += said.has(concept)
      ? Math.log(share / rate)
      : Math.log((1 - Math.min(0.98, share)) / (1 - Math.min(0.98, rate)));
  }
  return sum;
}

test('scores are log-likelihood ratios of naive Bayes over concepts said and unsaid', () => {
  fc.assert(
    fc.property(entries, fc.subarray(CONCEPTS), (all, said) => {
      const model = buildConceptModel(
        all.map((entry) => ({
          ...entry,
          core: new Set<string>(),
          bounds: [],
          signatures: new Map<string, number>(),
          shared: NO_SUBJECT,
        })),
      );
      const scores = model.score(new Map(said.map((concept) => [concept, 1])));
      for (const entry of all)
        expect(scores.get(entry.id)).toBeCloseTo(spelledOut(all, entry, new Set(said)), 8);
    }),
  );
});

test('what no entry names says nothing', () => {
  const entry = {
    id: 'a',
    total: 3,
    counts: new Map([['count', 2]]),
    core: new Set<string>(),
    bounds: [],
    signatures: new Map<string, number>(),
    shared: NO_SUBJECT,
  };
  const model = buildConceptModel([entry]);
  expect(model.score(new Map([['weather', 1]]))).toEqual(model.score(new Map()));
});
