import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readFigures } from '../../../src/reading/figures/read.js';
import { agrees, chineseFaults, englishFaults } from './oracle.js';
import { chinese, english, type Written } from './written-figures.js';

/** 400 in all; sums of money are fewest because the oracle is slowest on them. */
const sizes = { count: 300, share: 70, money: 30 } as const;
const seed = 20211208;

const languages = [
  { language: 'English', culture: 'en-us', figures: english, faults: englishFaults },
  { language: 'Chinese', culture: 'zh-cn', figures: chinese, faults: chineseFaults },
] as const;

function isAgreed(written: Written, culture: 'en-us' | 'zh-cn'): boolean {
  const figures = readFigures(written.sentence);
  const [figure] = figures;
  if (!figure || figures.length > 1) return false;
  const currency = figure.unit.kind === 'money' ? figure.unit.currency : null;
  return agrees(written, figure.value, currency, culture);
}

describe.each(languages)('generated $language figures', ({ culture, figures, faults }) => {
  const outside = (arbitrary: fc.Arbitrary<Written>, numRuns: number) =>
    fc.sample(
      arbitrary.filter((written) => !faults.some((fault) => fault.holds(written))),
      { numRuns, seed },
    );

  it('are read as by Recognizers-Text, outside its listed faults', () => {
    const samples = [
      ...outside(figures.count, sizes.count),
      ...outside(figures.share, sizes.share),
      ...outside(figures.money, sizes.money),
    ];
    expect(samples).toHaveLength(400);
    const apart = samples.filter((written) => !isAgreed(written, culture));
    const share = 1 - apart.length / samples.length;
    const examples = apart.slice(0, 20).map(({ sentence }) => sentence);
    expect(share, examples.join('\n')).toBeGreaterThanOrEqual(0.99);
  });

  it.each(faults)('have a listed fault that is one: $name', ({ holds }) => {
    const all = fc.sample(fc.oneof(figures.count, figures.share, figures.money), {
      numRuns: 1000,
      seed,
    });
    const within = all.filter(holds).slice(0, 20);
    const apart = within.filter((written) => !isAgreed(written, culture));
    expect(apart.length).toBeGreaterThan(within.length / 2);
  });
});
