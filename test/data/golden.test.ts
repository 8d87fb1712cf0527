/** Known questions keep their answers: an edit of the record or the vocabulary that changes one is named. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { evaluationQuestionSchema, markOf } from '../../src/answering/evaluation.js';
import { inquire } from '../../src/inquiry/inquire.js';
import { scoreOf } from '../../src/inquiry/outcome.js';
import { preparedSnapshot } from '../support/prepared.js';
import { reviewedRecord } from '../support/record.js';

const today = '2026-11-23';
const questions = readFileSync(
  path.resolve(import.meta.dirname, '../../data/golden/questions.jsonl'),
  'utf8',
)
  .split('\n')
  .filter((line) => line.trim() !== '')
  .map((line) => evaluationQuestionSchema.parse(JSON.parse(line)));

describe('the golden questions', () => {
  it('ask for every fact and for much that is not on record', () => {
    const record = reviewedRecord();
    const expected = new Set(questions.flatMap(({ expect: facts }) => facts));
    const lacking = record.facts.map(({ id }) => id).filter((id) => !expected.has(id));
    expect(lacking).toEqual([]);
    expect(questions.filter(({ kind }) => kind === 'near-miss').length).toBeGreaterThan(25);
  });

  it('are each answered or refused as they should be', async () => {
    const snapshot = await preparedSnapshot('shipped', reviewedRecord());
    const changed = questions.flatMap((question) => {
      const outcome = scoreOf(inquire(snapshot, { text: question.text, today }));
      const mark = markOf(question, outcome);
      return mark === 'right' || mark === 'refused'
        ? []
        : [
            `${question.id} ${mark}: ${question.text} -> ${outcome.outcome} ${outcome.facts[0] ?? ''}`,
          ];
    });
    expect(changed).toEqual([]);
  });
});
