/** Words in and around charts. */
import { wordsIn } from '../words.js';

type ChartWords = {
  readonly asOf: (scope: string, date: string) => string;
  readonly rest: string;
  readonly restIsComputed: string;
  readonly mayOverlap: string;
  readonly derived: string;
  readonly recomputed: string;
  readonly erratum: (facts: string) => string;
  readonly source: (sources: string) => string;
  readonly oneSource: (publisher: string, date: string) => string;
  readonly sourceJoin: string;
  readonly reference: (factId: string, revision: number) => string;
  readonly desk: string;
  readonly textChart: (title: string, frame: string) => string;
  readonly textWhole: (whole: string) => string;
  readonly textRow: (figure: string, share: string | null) => string;
  readonly textJoin: string;
  readonly textEnd: string;
  readonly textBreak: string;
  readonly remark: (text: string, remark: string) => string;
  readonly counted: (value: string, label: string) => string;
  readonly amount: (value: string, label: string) => string;
  /** A figure of a fact that holds several, away from that fact. */
  readonly under: (title: string, label: string) => string;
  readonly noteJoin: string;
  readonly noteMark: string;
  readonly fromTo: (scope: string, first: string, last: string) => string;
  /** Years of a course that have no figure, the first of them and the last. */
  readonly gap: (first: number, last: number) => string;
  readonly textBetween: (between: string, row: string) => string;
};

export const chartWords = wordsIn<ChartWords>({
  en: {
    asOf: (scope, date) => `${scope}, as of ${date}`,
    rest: 'all others',
    restIsComputed: 'What remains is the total less the figures on record.',
    mayOverlap: 'Separate counts: an organization may stand in more than one of them.',
    derived: 'Shares computed from the recorded figures.',
    recomputed: 'Recomputed after a change of a figure it rests on.',
    erratum: (facts) => `Mind the erratum: a source prints this differently (see ${facts}).`,
    source: (sources) => `Source: ${sources}`,
    oneSource: (publisher, date) => `${publisher} (${date})`,
    sourceJoin: '; ',
    reference: (factId, revision) => `${factId} r${revision}`,
    desk: 'Press Desk',
    textChart: (title, frame) => `Chart. ${title}. ${frame}`,
    textWhole: (whole) => `${whole}; of these:`,
    textRow: (figure, share) => (share === null ? figure : `${figure} (${share})`),
    textJoin: '; ',
    textEnd: '.',
    textBreak: ' ',
    remark: (text, remark) => `${text} (${remark})`,
    counted: (value, label) => `${value} ${label}`,
    amount: (value, label) => `${label}: ${value}`,
    under: (title, label) => `${title}: ${label}`,
    noteJoin: ' ',
    noteMark: '; ',
    fromTo: (scope, first, last) => `${scope}, ${first} to ${last}`,
    gap: (first, last) =>
      first === last ? `no figure for ${first}` : `no figures for ${first} to ${last}`,
    textBetween: (between, row) => `${between}; ${row}`,
  },
  zh: {
    asOf: (scope, date) => `${scope}，截至${date}`,
    rest: '其余',
    restIsComputed: '其余为总数减去已记录数字所得。',
    mayOverlap: '各项分别统计，同一组织可能计入多项。',
    derived: '占比由记录中的数字算出。',
    recomputed: '所依据的数字有更新，已重新计算。',
    erratum: (facts) => `请留意勘误：有来源所印的数字与此不同（见 ${facts}）。`,
    source: (sources) => `来源：${sources}`,
    oneSource: (publisher, date) => `${publisher}，${date}`,
    sourceJoin: '；',
    reference: (factId, revision) => `${factId} 第${revision}版`,
    desk: '新闻咨询台',
    textChart: (title, frame) => `图表。${title}。${frame}`,
    textWhole: (whole) => `${whole}，其中`,
    textRow: (figure, share) => (share === null ? figure : `${figure}（${share}）`),
    textJoin: '；',
    textEnd: '。',
    textBreak: '',
    remark: (text, remark) => `${text}（${remark}）`,
    counted: (value, label) => `${label}${value}`,
    amount: (value, label) => `${label}${value}`,
    under: (title, label) => `${title}：${label}`,
    noteJoin: '',
    noteMark: '；',
    fromTo: (scope, first, last) => `${scope}，${first}至${last}`,
    gap: (first, last) => (first === last ? `${first}年无数据` : `${first}年至${last}年无数据`),
    textBetween: (between, row) => `${between}；${row}`,
  },
});
