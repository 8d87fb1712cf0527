import { describe, expect, test } from 'vitest';
import { markOf, type Outcome, scoreQuestions } from '../../src/answering/evaluation.js';

const question = (expectation: string | string[], kind = 'direct') => ({
  id: 'q',
  text: '',
  lang: 'en',
  kind,
  expect: expectation,
});
const answer = (...facts: string[]): Outcome => ({ outcome: 'answer', facts });
const clarify = (...facts: string[]): Outcome => ({ outcome: 'clarify', facts });
const decline: Outcome = { outcome: 'decline', facts: [] };

describe('markOf', () => {
  test.each([
    ['a', answer('a'), 'right'],
    [['a', 'b'], answer('b'), 'right'],
    ['a', answer('b'), 'wrong'],
    ['a', clarify('b', 'a'), 'helped'],
    ['a', clarify('b', 'c', 'd', 'a'), 'missed'],
    ['a', clarify('b'), 'missed'],
    ['a', decline, 'missed'],
    ['none', answer('a'), 'wrong'],
    ['none', clarify('a'), 'accepted'],
    ['none', decline, 'refused'],
  ])('%j met with %j is %s', (expectation, outcome, mark) =>
    expect(markOf(question(expectation), outcome)).toBe(mark),
  );
});

test('scoreQuestions counts every question once', () => {
  const outcomes = [answer('a'), clarify('a'), decline, answer('b'), answer('a'), decline];
  const questions = [
    question('a'),
    question('a'),
    question('a'),
    question('a'),
    question('none', 'near-miss'),
    question('none', 'near-miss'),
  ];
  let next = 0;
  const { marked, ...board } = scoreQuestions(questions, () => outcomes[next++] ?? decline);
  expect(board).toEqual({
    questions: 6,
    answerable: 4,
    right: 1,
    helped: 1,
    missed: 1,
    wrong: 2,
    declined: 2,
    nearMiss: { n: 2, wrong: 1 },
  });
  expect(marked.map(({ mark }) => mark)).toEqual([
    'right',
    'helped',
    'missed',
    'wrong',
    'wrong',
    'refused',
  ]);
});
