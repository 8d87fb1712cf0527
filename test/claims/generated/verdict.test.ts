/** The oracle itself: verdicts that the rules of fair rounding leave no doubt about. */
import { Decimal } from 'decimal.js';
import { describe, expect, it } from 'vitest';
import { measureOf } from './measures.js';
import { type Expected, outcomeOf, type Relation, verdictsOf } from './verdict.js';

const said = (value: string, step: string) => ({
  value: new Decimal(value),
  step: new Decimal(step),
});
const total = measureOf('registered');

describe('the verdict of a figure', () => {
  it.each<[Relation, string, string, readonly string[]]>([
    ['is', '12858', '1', ['matches']],
    ['is', '12900', '100', ['rounded']],
    ['is', '12588', '1', ['differs']],
    ['is', '128580', '1', ['differs']],
    ['about', '13000', '1000', ['rounded']],
    ['nearly', '13000', '1000', ['rounded']],
    ['nearly', '12800', '100', ['differs']],
    ['over', '12800', '100', ['matches', 'rounded']],
    ['over', '13000', '1000', ['differs']],
    ['over', '12858', '1', ['differs']],
    ['at-least', '12858', '1', ['matches', 'rounded']],
    ['at-most', '12858', '1', ['matches', 'rounded']],
    ['less-than', '12858', '1', ['differs']],
    ['at-most', '12000', '1000', ['differs']],
  ])('%s %s of 12,858 is %s', (relation, value, step, verdicts) => {
    expect(verdictsOf(total, relation, said(value, step))).toEqual(verdicts);
  });

  it('of a recorded "over" is contradicted by what keeps below it', () => {
    const over = said('1400000000', '100000000');
    expect(verdictsOf(measureOf('donated'), 'over', over)).toEqual(['matches', 'rounded']);
    expect(verdictsOf(measureOf('donated'), 'at-most', over)).toEqual(['differs']);
  });
});

describe('the outcome of a sentence', () => {
  const fact = 'registered-total';
  const right: Expected = { verdicts: ['matches'], facts: [fact] };
  const silent: Expected = { verdicts: ['no-record'], facts: [] };
  const claim = (verdict: 'matches' | 'differs' | 'no-record', factId: string | null = fact) => ({
    verdict,
    factId,
  });

  it('is right where every figure is judged as it should be, in order', () => {
    expect(outcomeOf([claim('matches')], [right])).toBe('right');
    expect(outcomeOf([claim('no-record', null), claim('matches')], [silent, right])).toBe('right');
    expect(outcomeOf([], [silent])).toBe('right');
  });

  it('is wrong where a figure is passed over, doubled or judged of another fact', () => {
    expect(outcomeOf([], [right])).toBe('wrong');
    expect(outcomeOf([claim('matches'), claim('differs')], [right])).toBe('wrong');
    expect(outcomeOf([claim('differs')], [silent])).toBe('wrong');
  });

  it('is false assurance where a mark of approval stands for nothing borne out', () => {
    expect(outcomeOf([claim('matches')], [silent])).toBe('false-assurance');
    expect(outcomeOf([claim('matches'), claim('matches')], [right])).toBe('false-assurance');
    expect(outcomeOf([claim('matches', 'five-a-rated')], [right])).toBe('false-assurance');
  });
});
