/** What a part of a question says once for its later parts: when and where. */
import { beforeAll, expect, it } from 'vitest';
import type { Snapshot } from '../../src/desk/snapshot.js';
import { inquire } from '../../src/inquiry/inquire.js';
import { type Outcome, scoreOf } from '../../src/inquiry/outcome.js';
import { preparedSnapshot } from '../support/prepared.js';
import { reviewedRecord } from '../support/record.js';

let desk: Snapshot;
beforeAll(async () => {
  desk = await preparedSnapshot('shipped', reviewedRecord());
}, 300_000);

const ask = (text: string) => inquire(desk, { text, today: '2026-03-03' });
const toldBy = (outcome: Outcome) => {
  const { outcome: met, facts } = scoreOf(outcome);
  return met === 'answer' ? [...new Set(facts)] : [];
};

it.each([
  [
    'How many volunteers were registered in Beijing in September 2020, and how many hours of service?',
    'volunteers-2020-09',
  ],
  ['截至2020年9月的志愿者有多少，志愿服务时长多少', 'volunteers-2020-09'],
])('is told once: %s', (text, fact) => {
  expect(ask(text)).toMatchObject({ kind: 'answer', text });
  expect(toldBy(ask(text))).toEqual([fact]);
});

it('tells nothing else where a part is not sure of itself', () => {
  expect(toldBy(ask('2018年度评估里5A多少家，4A多少家'))).toEqual(['assessment-2018']);
});

it('tells no part of another time than the whole is asked for', () => {
  const asked = ask('In August 2017, how many charities were approved? How many were foundations?');
  expect(toldBy(asked)).toEqual([]);
});

it('leaves a part its own time', () => {
  const asked = ask('How many were registered in 2012, and how many in November 2021?');
  expect(toldBy(asked)).toEqual(['registered-total-2012', 'registered-total']);
});
