import { describe, expect, it } from 'vitest';
import type { EvaluationQuestion, Outcome } from '../../src/answering/evaluation.js';
import { makeGoldenCheck } from '../../src/desk/golden.js';
import { type FactRecord, makeRecord } from '../../src/facts/record.js';
import { reviewedRecord } from '../support/record.js';

const question = (id: string, expect: string): EvaluationQuestion => ({
  ...{ id, text: id, lang: 'en', kind: 'direct', expect },
});

const whole = reviewedRecord();
const without = (gone: string): FactRecord =>
  makeRecord({
    ...{ topics: whole.topics, rates: whole.rates, notOnRecord: whole.notOnRecord },
    facts: whole.facts.filter(({ id }) => id !== gone),
    sources: [...whole.sources.values()],
  });

/** Answers a question of a fact's id by that fact where it is on record; counts its making. */
function answerer() {
  let made = 0;
  return {
    made: () => made,
    answerWith: (record: FactRecord) => {
      made += 1;
      return (text: string): Outcome =>
        record.byId.has(text)
          ? { outcome: 'answer', facts: [text] }
          : { outcome: 'decline', facts: [] };
    },
  };
}

const ref = (id: string) => ({ kind: 'fact', id }) as const;

describe('known questions', () => {
  it('hold back a change that would answer one worse, and list it with both answers', async () => {
    const check = makeGoldenCheck({
      questions: [question('employment', 'employment'), question('winter-olympics', 'none')],
      ...answerer(),
    });
    const found = await check(whole, without('employment'), ref('total-assets'));
    expect(found).toEqual([
      {
        code: 'golden-answers-worse',
        level: 'block',
        context: {
          count: 1,
          questions: [
            {
              ...{ id: 'employment', text: 'employment', expect: 'employment' },
              before: { outcome: 'answer', facts: ['employment'] },
              after: { outcome: 'decline', facts: [] },
            },
          ],
        },
      },
    ]);
  });

  it('only tell of answers that get no worse, or that a retirement means to take away', async () => {
    const check = makeGoldenCheck({
      questions: [question('employment', 'none'), question('winter-olympics', 'winter-olympics')],
      ...answerer(),
    });
    const better = await check(whole, without('employment'), ref('total-assets'));
    expect(better).toMatchObject([{ code: 'golden-answers-changed', level: 'warn' }]);
    const retired = await check(whole, without('winter-olympics'), ref('winter-olympics'));
    expect(retired).toMatchObject([{ code: 'golden-answers-changed', level: 'warn' }]);
  });

  it('say nothing where nothing changes, and are asked once of a record in force', async () => {
    const counted = answerer();
    const check = makeGoldenCheck({
      questions: [question('employment', 'employment')],
      ...counted,
    });
    const other = without('winter-olympics');
    expect(await check(whole, other, ref('winter-olympics'))).toEqual([]);
    expect(await check(whole, other, ref('winter-olympics'))).toEqual([]);
    expect(counted.made()).toBe(3);
    expect(await check(whole, other, { kind: 'source', id: 'cdb' })).toEqual([]);
    expect(counted.made()).toBe(3);
  });
});
