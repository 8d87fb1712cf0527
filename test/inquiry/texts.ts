/** Texts that people put to the desk, with the kind of outcome each must get on every surface. */
import type { OutcomeKind } from '../../src/inquiry/outcome.js';

export interface Sent {
  readonly kind: OutcomeKind;
  readonly text: string;
  /** Said just before by the same person in the same place, so that this is a follow-up. */
  readonly after?: string;
}

const of = (kind: OutcomeKind, ...texts: readonly string[]): readonly Sent[] =>
  texts.map((text) => ({ kind, text }));

export const sent: readonly Sent[] = [
  ...of(
    'answer',
    'How many registered social organizations does Beijing have?',
    'number of 5A organizations in the capital please',
    'What did the municipal-level organizations own at the end of 2020?',
    'How many registerd socal organizations does Beijing have?',
    '资产',
    'When was the online press conference held?',
    'Which fields do the organizations work in?',
    'What does grade 5A mean?',
    'How many rural revitalization projects were there?',
    'how many orgs in all of China',
    'What share of the organizations is municipal-level?',
    'What sources do the figures have?',
    '北京登记的社会组织一共多少家？',
    '北京市级社会组织有多少家',
    '5A级社会组织占多大比例？',
    '北京社会组织总资产是多少',
    '有多少家社会组织参与了抗击疫情？',
    '社会组织的从业人员有多少',
    '什么是社会组织？',
    '登记总数减去市级社会组织',
    '北京5A級社會組織有多少家？',
    '北京社會組織的總資產是多少？',
    '截至2021年11月，市級社會組織有幾家？',
    'Beijing 的 5A social organizations 有几家',
  ),
  ...of(
    'decline',
    'How many registered social organizations does Shanghai have?',
    'How many 2A organizations does Beijing have?',
    'What were the total assets in 2015?',
    'Who heads the largest foundation in Beijing?',
    'How many social organizations will there be in 2035?',
    'number of social orgs in Guangzhou',
    'What is the phone number of the civil affairs bureau?',
    '上海有多少家社会组织？',
    '北京2A级社会组织有多少家？',
    '北京社会组织2012年的总资产是多少？',
    '深圳的社會組織有多少家？',
    '朝阳区有多少社会组织？',
    'How do I train for a marathon?',
    'How many 1A organizations are there in Beijing?',
    '今天股市怎么样？',
  ),
  ...of('small-talk', 'hello', 'thanks a lot!', '你好', '谢谢', '謝謝'),
  ...of(
    'derive',
    'ratio of registered organizations to municipal-level organizations',
    'total assets minus municipal assets',
    'assets per employee',
    'total assets in dollars',
    '总资产折合多少美元',
  ),
  ...of(
    'check',
    'Is it true that Beijing has 12,858 registered social organizations?',
    'Fact-check: 300 of the organizations in Beijing hold grade 5A.',
    'Beijing had 12,858 registered social organizations in November 2021.',
    'Beijing had 12,885 registered social organizations in November 2021.',
    'The municipal-level organizations held 53 billion yuan at the end of 2020.',
    'Around 13,000 social organizations are registered in Beijing.',
    'Beijing has 12,858 registered social organizations. Of these, 4,449 are municipal-level. Their total assets came to 100.197 billion yuan at the end of 2020.',
    'Does Beijing have 9,000 registered social organizations?',
    'Shanghai has 12,858 registered social organizations.',
    'The socal organizations of Shanghia number 12,858.',
    'Beijing was home to 238 organizations of grade 5A. Some 213,900 people worked for social organizations.',
    '北京有12858家登记的社会组织，属实吗？',
    '核实：北京5A级社会组织有238家。',
    '截至2021年11月，北京市登记的社会组织共有12885家。',
    '北京社会组织总资产为1001.97亿元。',
    '北京市級社會組織有4449家。',
    '上海登记的社会组织有12858家。',
    '北京有12858家社会组织。其中市级4449家。总资产1001.97亿元。',
    '北京的5A級社會組織有238家，對嗎？',
  ),
  ...of('clarify', 'how many?', '多少'),
  {
    kind: 'answer',
    text: 'and the municipal ones?',
    after: 'What is the number of registered social organizations in Beijing?',
  },
  {
    kind: 'decline',
    text: 'and in Shanghai?',
    after: 'What is the number of registered social organizations in Beijing?',
  },
  {
    kind: 'answer',
    text: 'what about the municipal ones?',
    after: 'What are the total assets of social organizations in Beijing?',
  },
  { kind: 'answer', text: '那市级的呢？', after: '北京登记的社会组织一共多少家？' },
  { kind: 'answer', text: '那5A的呢', after: '北京登记的社会组织一共多少家？' },
  { kind: 'decline', text: '上海的呢？', after: '北京登记的社会组织一共多少家？' },
  { kind: 'answer', text: '那市級的呢？', after: '北京社會組織的總資產是多少？' },
  {
    kind: 'decline',
    text: 'and in 2015?',
    after: 'What are the total assets of social organizations in Beijing?',
  },
  {
    kind: 'answer',
    text: 'and employment?',
    after: 'What are the total assets of social organizations in Beijing?',
  },
  {
    kind: 'small-talk',
    text: 'thanks!',
    after: 'What are the total assets of social organizations in Beijing?',
  },
];
