/** Words around an answer: dates, sources, errata, what can be done next. */
import type { Status } from '../../facts/schema.js';
import { wordsIn } from '../words.js';

type AnswerWords = {
  readonly asOf: string;
  readonly reading: string;
  readonly noDate: string;
  readonly source: string;
  readonly sources: string;
  readonly working: string;
  readonly recomputed: string;
  readonly erratum: (publisher: string) => string;
  readonly asPrinted: string;
  readonly asRead: string;
  readonly why: string;
  readonly evidence: string;
  readonly topic: string;
  readonly reviewBy: string;
  readonly publishedOn: string;
  readonly reference: (factId: string, revision: number) => string;
  readonly sourcesButton: string;
  readonly relatedButton: string;
  readonly citationButton: string;
  readonly chartButton: string;
  readonly relatedHeading: (title: string) => string;
  readonly noRelated: (title: string) => string;
  readonly sourcesHeading: (title: string) => string;
  readonly citationHeading: string;
  readonly citationErratum: string;
  readonly caveat: (text: string) => string;
  /** A caveat of a fact that this one is derived from. */
  readonly caveatOf: (title: string, text: string) => string;
  readonly alternatives: string;
  /** What a status other than the usual adds to a date. */
  readonly statusOf: (status: Exclude<Status, 'normal'>) => string;
  readonly revisedSince: (told: number, current: number) => string;
};

const statusWords = {
  en: {
    provisional: 'provisional',
    estimated: 'estimated',
    revised: 'revised',
    break: 'counted otherwise than before',
  },
  zh: { provisional: '初步数', estimated: '估计数', revised: '修订数', break: '统计口径有变' },
} as const;

export const answerWords = wordsIn<AnswerWords>({
  en: {
    asOf: 'As of ',
    reading: ': ',
    noDate: 'standing text',
    source: 'Source',
    sources: 'Sources',
    working: 'How it is derived',
    recomputed: 'Recomputed: a figure it rests on has changed since this one was last reviewed.',
    erratum: (publisher) => `Erratum: ${publisher}`,
    asPrinted: 'In print',
    asRead: 'Read as',
    why: 'Why',
    evidence: 'Evidence',
    topic: 'Topic',
    reviewBy: 'Next review by',
    publishedOn: 'Published',
    reference: (factId, revision) => `${factId} · revision ${revision}`,
    sourcesButton: 'Sources',
    relatedButton: 'Related',
    citationButton: 'Copy citation',
    chartButton: 'Chart',
    relatedHeading: (title) => `Related to “${title}”`,
    noRelated: (title) => `Nothing on record is related to “${title}”.`,
    sourcesHeading: (title) => `Sources of “${title}”`,
    citationHeading: 'Ready to paste, in English and in Chinese:',
    caveat: (text) => `Note: ${text}.`,
    caveatOf: (title, text) => `“${title}”: ${text}`,
    alternatives: 'Other sources give',
    statusOf: (status) => statusWords.en[status],
    citationErratum: 'Mind the erratum: a source of this figure prints it differently.',
    revisedSince: (told, current) =>
      `The message above gave revision ${told}. Revision ${current} now stands on record and is shown here.`,
  },
  zh: {
    asOf: '截至',
    reading: '：',
    noDate: '常设说明',
    source: '来源',
    sources: '来源',
    working: '推算方法',
    recomputed: '已重新计算：本条所依据的数字在上次审核之后有更新。',
    erratum: (publisher) => `勘误：${publisher}`,
    asPrinted: '原文',
    asRead: '应读作',
    why: '原因',
    evidence: '依据',
    topic: '专题',
    reviewBy: '下次复核不晚于',
    publishedOn: '发布于',
    reference: (factId, revision) => `${factId} · 第${revision}版`,
    sourcesButton: '来源',
    relatedButton: '相关内容',
    citationButton: '复制引文',
    chartButton: '图表',
    relatedHeading: (title) => `与“${title}”相关`,
    noRelated: (title) => `记录中没有与“${title}”相关的内容。`,
    sourcesHeading: (title) => `“${title}”的来源`,
    citationHeading: '中英文引文，可直接粘贴：',
    caveat: (text) => `说明：${text}。`,
    caveatOf: (title, text) => `“${title}”：${text}`,
    alternatives: '其他来源的数字',
    statusOf: (status) => statusWords.zh[status],
    citationErratum: '请留意勘误：有来源所印的数字与此不同。',
    revisedSince: (told, current) =>
      `上面的消息给出的是第${told}版，现行记录为第${current}版，以下为现行内容。`,
  },
});
