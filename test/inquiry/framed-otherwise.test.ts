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
  '联想在北京有多少员工',
  '学校为抗疫捐了多少钱？',
  '什么是社会保险？',
  'When was the press conference rescheduled?',
  '万科2020年底总资产多少',
  '2013年市里向社会组织买服务花了多少钱',
  'Who skipped the annual inspection in Beijing?',
  'What share of people work outside social organizations in Beijing?',
  '北京有几家慈善商店？',
  '北京在世的志愿军战士有多少人？',
  '河南洪灾造成多少人伤亡？',
  '没去雄安的有哪些社会组织？',
  '我妹妹是社会工作者',
  'How many social organizations bungled the annual inspection?',
  'How many city-level groups stayed aloof from rural revitalization?',
  'How much did Beijing’s foundations keep back from front-line medics?',
  'Where are Beijing’s social organizations unwelcome?',
  'What does a charitable program mean?',
  'How many social organizations helped with the Lillehammer Winter Olympics?',
  'How many 5A social organizations are there in Amoy?',
  'What did the 160 social organizations pay for the Winter Olympics?',
  'Why has the number of social organizations gone down since 2021?',
  'And Changchun alone? How many social organizations there?',
  '有多少北京社会组织对抗疫漠不关心？',
  '乡村振兴项目搁浅了几个？',
  '北京社会组织开了多少员工？',
  '除掉5A的，其余的社会组织是多少家？',
  '全市从业人员里不在社会组织工作的占几成？',
  '北京登记的专业户有多少？',
  'How many people quit work at Beijing’s social organizations?',
  '我很支持公益项目',
])('%s', (text) => {
  expect(scoreOf(inquire(desk, { text, today: '2026-11-23' })).outcome).not.toBe('answer');
});

it.each([
  ['Which achievements did the Dec 2021 press conference show?', 'conference-focus'],
  ['where did u get your figures', 'sources'],
  [
    'A rough guess is no use to me, I need the number of social organizations in Beijing',
    'registered-total',
  ],
  ['How many groups signed up with the city rather than with a district?', 'municipal-level'],
  ['北京5A级社会组织占比是几个百分点，1%都不到吗？', 'five-a-share'],
  ['冬奥筹备，北京的社会组织有冇参与？', 'winter-olympics'],
  ['minimum original fund of a non-public foundation', 'foundation-requirements'],
  ['date of the online press conference that kicked off the promotion event', 'press-conference'],
])('is no turning round: %s', (text, fact) => {
  const { outcome, facts } = scoreOf(inquire(desk, { text, today: '2026-11-23' }));
  expect(outcome).not.toBe('decline');
  expect(facts).toContain(fact);
});
