/** A long inquiry stops often on its way, so that others are answered in between. */
import { expect, it } from 'vitest';
import { inSlices } from '../../src/base/steps.js';
import { inquire, inquireSteps } from '../../src/inquiry/inquire.js';
import { preparedSnapshot } from '../support/prepared.js';
import { reviewedRecord } from '../support/record.js';

const sentences = Array.from(
  { length: 30 },
  (_, at) => `In ${1990 + at} Beijing had ${at + 3},${100 + at} registered social organizations.`,
);
const questions = [
  'How many social organizations are registered in Beijing? How many of them are 5A?',
  'What are their total assets? And how many people do they employ?',
].join(' ');
const figures = `Beijing had ${Array.from({ length: 30 }, (_, at) => `${at + 3},${100 + at} organizations`).join(', ')}.`;
const unknown = `How many ${Array.from({ length: 40 }, (_, at) => `orgn${String.fromCharCode(97 + (at % 26))}zat`).join(' ')}?`;

it.each([
  ['a text to check, before each sentence', sentences.join(' '), 'check', sentences.length],
  ['several questions, before each piece', questions, 'anything', 4],
  ['a sentence of many figures, before each', figures, 'check', 30],
  ['one question of many unknown words', unknown, 'anything', 15],
  ['one Chinese question without a stop', '北京社汇阻织总资惨登济'.repeat(18), 'anything', 12],
] as const)('%s', async (_, text, wants, least) => {
  const desk = await preparedSnapshot('shipped', reviewedRecord());
  const inquiry = { text, wants, today: '2026-11-23' };
  let pauses = 0;
  const outcome = await inSlices(inquireSteps(desk, inquiry), async () => {
    pauses += 1;
  });
  expect(pauses).toBeGreaterThanOrEqual(least);
  expect(outcome).toEqual(inquire(desk, inquiry));
});
