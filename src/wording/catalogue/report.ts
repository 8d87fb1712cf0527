/** Words of `/desk report`. */
import { wordsIn } from '../words.js';

const en = {
  title: (from: string, to: string) => `The desk from ${from} to ${to}`,
  all: 'All questions',
  en: 'In English',
  zh: 'In Chinese',
  counts: (counts: {
    readonly questions: number;
    readonly answered: number;
    readonly askedBack: number;
    readonly declined: number;
  }) =>
    `${counts.questions} asked · ${counts.answered} answered · ${counts.askedBack} asked back · ${counts.declined} declined`,
  checked: (count: number) => `${count} ${count === 1 ? 'text' : 'texts'} checked`,
  unhelpful: (count: number) => `${count} ${count === 1 ? 'answer' : 'answers'} did not help`,
  byFact: 'By fact: told, or nearest to what was not',
  noFact: 'Nothing on record near to it',
  inquiries: 'Inquiries',
  filed: (opened: number, askers: number, answered: number) =>
    `${opened} opened by ${askers} ${askers === 1 ? 'person' : 'people'}, ${answered} answered`,
  median: (minutes: number) => `Median time to an officer’s answer: ${minutes} min`,
  noMedian: 'No inquiry was answered.',
  deadlines: 'Open deadlines',
  none: 'None',
  misquoted: 'Quoted wrongly most often',
  times: (count: number) => `${count} ×`,
  answered: 'Answered',
  askedBack: 'Asked back',
  declined: 'Declined',
  chartTitle: 'What became of the questions',
  desk: 'Press Desk',
};
export type ReportWords = typeof en;

const zh: ReportWords = {
  title: (from, to) => `${from}至${to}的工作情况`,
  all: '全部问题',
  en: '英文',
  zh: '中文',
  counts: ({ questions, answered, askedBack, declined }) =>
    `共${questions}次 · 已答${answered} · 反问${askedBack} · 未能回答${declined}`,
  checked: (count) => `核对文稿${count}次`,
  unhelpful: (count) => `答复没有帮助${count}次`,
  byFact: '按条目：已告知的，或与未答问题最近的',
  noFact: '记录中没有相近内容',
  inquiries: '咨询',
  filed: (opened, askers, answered) => `新到${opened}项，提问${askers}人，已答复${answered}项`,
  median: (minutes) => `新闻官答复所需时间（中位数）：${minutes}分钟`,
  noMedian: '没有咨询得到答复。',
  deadlines: '尚未到期的截止时间',
  none: '无',
  misquoted: '最常被引错的数字',
  times: (count) => `${count}次`,
  answered: '已答',
  askedBack: '反问',
  declined: '未能回答',
  chartTitle: '提问的结果',
  desk: 'Press Desk',
};

export const reportWords = wordsIn<ReportWords>({ en, zh });
