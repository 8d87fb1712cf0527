/** The record told by somebody else is not said to be wrong, and dates only where their event is told of. */
import { beforeAll, expect, it } from 'vitest';
import type { Snapshot } from '../../src/desk/snapshot.js';
import { preparedSnapshot } from '../support/prepared.js';
import { reviewedRecord } from '../support/record.js';

const today = '2026-11-23';
let desk: Snapshot;
beforeAll(async () => {
  desk = await preparedSnapshot('shipped', reviewedRecord());
}, 300_000);

const verdicts = (text: string) => desk.checker.check(text, today).map(({ verdict }) => verdict);

/** Of the figures and dates of the record's own statements. */
const mostDiffering = 0.025;
const fewestBorneOut = 0.5;

it('bears out most of its own statements, put in somebody’s mouth, and accuses hardly any', () => {
  const told = desk.record.facts.flatMap(({ statement }) => [
    ...verdicts(`Officials said: ${statement.en}`),
    ...verdicts(`据介绍，${statement.zh}`),
  ]);
  const share = (...of: readonly string[]) =>
    told.filter((verdict) => of.includes(verdict)).length / told.length;
  expect(told.length).toBeGreaterThan(300);
  expect(share('differs')).toBeLessThanOrEqual(mostDiffering);
  expect(share('matches', 'rounded')).toBeGreaterThanOrEqual(fewestBorneOut);
});

it.each([
  'The conference on semiconductors opened on 3 June 2024.',
  'The meeting was held on 5 May 2023 in London.',
  'The torch relay ended. The conference was held on 5 May 2023.',
  '第五届航天大会于2019年3月1日举行。',
  '首届推介活动的发布会在2021年12月下旬举行。',
  'As of October 2018 the law on overseas activities had been in force for a year.',
])('says nothing of the day of another event: %s', (text) => {
  expect(verdicts(text)).toEqual(['no-record']);
});

it('tells a day that is wrong for the event on record', () => {
  expect(
    verdicts('The press conference on Beijing’s social organizations was held on 3 May 2021.'),
  ).toEqual(['differs']);
});

it.each([
  'Beijing’s Changping District had 513 social organizations and 7,038 community ones in August 2024.',
  '北京市登记的社会组织由12858家降至12566家。',
])('accuses no figure of the record for standing beside another: %s', (text) => {
  expect(verdicts(text)).not.toContain('differs');
});

it.each([
  ['北京社会组织资产总额1001.97亿。', 'matches'],
  ['北京的基金会为抗疫一线捐赠善款14亿。', 'matches'],
  ['北京社会组织的资产一共两千亿。', 'differs'],
])('takes an amount without its unit as money where money is told of: %s', (text, verdict) => {
  expect(verdicts(text)).toEqual([verdict]);
});

it('reads on behind dots inside a sentence', () => {
  expect(verdicts('Beijing has 12,500 ... 13,500 registered social organizations.')).toEqual([
    'rounded',
  ]);
});

it.each([
  [
    'Beijing’s count of municipal-level social organizations is 4,449 higher than Hebei’s.',
    'no-record',
  ],
  ['Beijing is 12,858 social organizations ahead of Hebei.', 'no-record'],
  ['At 6.5361 yuan to the dollar the assets were hard to compare.', 'no-record'],
  ['2021年12月8日，北京没有召开社会组织线上发布会。', 'differs'],
])('bears out no difference, rate or denial: %s', (text, verdict) => {
  expect(verdicts(text)).toEqual([verdict]);
});

it.each([
  ['北京的饭馆天天满座。其中5A级的有238家。', 'no-record'],
  ['北京的社会组织天天有活动。其中5A级的有238家。', 'matches'],
])('leaves a bare count to what was spoken of before: %s', (text, verdict) => {
  expect(verdicts(text)).toEqual([verdict]);
});

it.each([
  ['北京登记的社会组织有12800家冒头。', 'rounded'],
  ['People employed by Beijing’s social organizations: 300,000 minimum.', 'differs'],
  ['Registered social organizations in Beijing: 12,800 and some.', 'rounded'],
  ['Beijing’s 5A-rated social organizations number 238.', 'matches'],
  ['【简讯】北京登记社会组织：12858家', 'matches'],
  ['Never forget: 160 Beijing social organizations helped prepare the Winter Olympics.', 'matches'],
])('reads a hedge as part of its figure, and headlines: %s', (text, verdict) => {
  expect(verdicts(text)).toEqual([verdict]);
});
