/** Questions that turn round what a fact states, or ask it of somebody else, get no figure. */
import { beforeAll, expect, it } from 'vitest';
import type { Snapshot } from '../../src/desk/snapshot.js';
import { inquire } from '../../src/inquiry/inquire.js';
import { scoreOf } from '../../src/inquiry/outcome.js';
import { preparedSnapshot } from '../support/prepared.js';
import { reviewedRecord } from '../support/record.js';

let desk: Snapshot;
beforeAll(async () => {
  desk = await preparedSnapshot('shipped', reviewedRecord());
}, 300_000);

it.each([
  'How many registered dentists does Beijing have?',
  'How many rural revitalization projects were voted down?',
  'How many jobs were lost at social organizations in Beijing?',
  'How much did Chongqing’s foundations give to fight Covid-19?',
  'The promotion event was far too long',
  '北京有多少社会组织不肯参加抗疫？',
  '没参加抗疫的社会组织有几家？',
  'When did the harbour authority’s press conference take place?',
  '环保局发布会几点开始？',
  '餐饮行业从业人员有多少？',
  '北京有几家登记的研究所？',
  'Which areas are not served by Beijing’s social organizations?',
  'How many volunteers were not registered?',
  'Which areas do the capital’s social organizations not work in?',
  'What share of Beijing’s workforce is in the hotel industry?',
  'How many 5A groups and how many members are there in Wuhan?',
  'Which law covers inheritance in China?',
  'Apart from social organizations, who fought Covid-19 in Beijing?',
  '北京社会组织去年裁掉了多少人？',
  '北京有多少从业人员不是专职？',
  'What share of Beijing’s employed people work in breweries?',
  '亚洲青年创业大会的主题是什么？',
  '北京的美术馆总资产是多少？',
  '北京的理发店有多少从业人员？',
  '4A级连锁公司是什么意思？',
  '出处不清的药能用吗',
  'Who skipped the annual inspection in Beijing?',
  'What share of people work outside social organizations in Beijing?',
  '北京有几家慈善商店？',
  '北京在世的志愿军战士有多少人？',
  '河南洪灾造成多少人伤亡？',
  '没去雄安的有哪些社会组织？',
  '我妹妹是社会工作者',
])('%s', (text) => {
  expect(scoreOf(inquire(desk, { text, today: '2026-11-23' })).outcome).not.toBe('answer');
});
