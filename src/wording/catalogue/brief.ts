/** Words of fact sheets. */
import { wordsIn } from '../words.js';

type BriefWords = {
  readonly desk: (title: string) => string;
  readonly issued: (date: string) => string;
  readonly figures: string;
  readonly figure: string;
  readonly value: string;
  readonly scope: string;
  readonly asOf: string;
  readonly fact: string;
  readonly statements: string;
  readonly dated: (date: string) => string;
  readonly computed: (working: string) => string;
  readonly recomputed: string;
  readonly errata: string;
  readonly erratum: (publisher: string, printed: string, read: string) => string;
  readonly because: (why: string, evidence: string) => string;
  readonly sources: string;
  readonly source: (publisher: string, title: string, date: string) => string;
  readonly citations: string;
  readonly caution: string;
  readonly attached: string;
  readonly fileName: string;
};

export const briefWords = wordsIn<BriefWords>({
  en: {
    desk: (title) => `Press Desk, ${title}`,
    issued: (date) => `Fact sheet issued on ${date}`,
    figures: 'Figures',
    figure: 'What is counted',
    value: 'Value',
    scope: 'Scope',
    asOf: 'As of',
    fact: 'Fact, revision',
    statements: 'On record',
    dated: (date) => `(as of ${date})`,
    computed: (working) => `Derived: ${working}`,
    recomputed: 'Recomputed: a figure it rests on has changed since it was last reviewed.',
    errata: 'Errata',
    erratum: (publisher, printed, read) =>
      `${publisher} prints ${printed}; the desk reads ${read}.`,
    because: (why, evidence) => `${why} ${evidence}`,
    sources: 'Sources',
    source: (publisher, title, date) => `${publisher}, “${title}” (${date})`,
    citations: 'To cite',
    caution: 'Each figure holds for the date it names and for no other.',
    attached: 'The whole sheet, with sources and citations, is attached.',
    fileName: 'fact-sheet',
  },
  zh: {
    desk: (title) => `新闻咨询台 · ${title}`,
    issued: (date) => `资料页，${date}出具`,
    figures: '数字',
    figure: '统计内容',
    value: '数值',
    scope: '范围',
    asOf: '截至',
    fact: '条目与版次',
    statements: '记录内容',
    dated: (date) => `（截至${date}）`,
    computed: (working) => `推算：${working}`,
    recomputed: '已重新计算：所依据的数字在上次审核之后有更新。',
    errata: '勘误',
    erratum: (publisher, printed, read) => `${publisher}印作${printed}；本台读作${read}。`,
    because: (why, evidence) => `${why}${evidence}`,
    sources: '来源',
    source: (publisher, title, date) => `${publisher}《${title}》（${date}）`,
    citations: '引用',
    caution: '每个数字只对所注日期有效。',
    attached: '完整资料页（含来源与引文）见附件。',
    fileName: 'fact-sheet',
  },
});
