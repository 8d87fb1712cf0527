/** Two facts that differ by their date alone: the one asked for is told, another year is refused. */
import { describe, expect, test } from 'vitest';
import { buildAnswerer } from '../../src/answering/answerer.js';
import { boatsIn, recordOf, TODAY, vocabulary } from './small-record.js';

const desk = buildAnswerer(recordOf([boatsIn('2019', '120'), boatsIn('2021', '140')]), vocabulary);
const ask = (text: string) => desk.answer({ text, today: TODAY }).verdict;

describe('two facts with dates', () => {
  test.each([
    ['How many boats were registered in Lumen in 2019?', 'boats-2019'],
    ['How many boats were registered in Lumen in 2021?', 'boats-2021'],
    ['2019年明港登记了多少船', 'boats-2019'],
    ['2021年登记船只数量', 'boats-2021'],
  ])('%s', (text, factId) => {
    expect(ask(text)).toMatchObject({ kind: 'answered', fact: { factId } });
  });

  test.each(['How many boats were registered in Lumen in 2015?', '2015年明港登记了多少船'])(
    'another year is refused by name, and both are named: %s',
    (text) => {
      const verdict = ask(text);
      expect(verdict).toMatchObject({
        kind: 'declined',
        reason: { code: 'conflict', conflicts: [{ kind: 'time', concept: '2015' }] },
      });
      if (verdict.kind !== 'declined') return;
      expect(verdict.nearest.map(({ factId }) => factId).sort()).toEqual([
        'boats-2019',
        'boats-2021',
      ]);
    },
  );

  test('without a year neither is told for the other: both are offered', () => {
    const verdict = ask('How many boats are registered in Lumen?');
    expect(verdict.kind === 'clarify' && verdict.candidates).toHaveLength(2);
  });
});
