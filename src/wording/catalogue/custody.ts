/** Words of source custody and of numbers in texts: where a figure was read, and who has read it there. */
import { wordsIn } from '../words.js';

/** What these phrases need of a finding. */
type Finding = Readonly<
  Record<'list' | 'field' | 'stated' | 'fact' | 'title' | 'before' | 'after', string>
>;

export const custodyChecksInEnglish = {
  'excerpt-missing': (f: Finding) =>
    `Please add the words of the source in which this stands: ${f.list}.`,
  'excerpt-lacks-figure': (f: Finding) =>
    `The excerpt does not hold ${f.list}, written in any way the desk can read.`,
  'statement-hides-figure': (f: Finding) =>
    `“${f.field}” holds ${f.stated}, written so that it is not read as a figure.`,
  'text-states-figure': (f: Finding) =>
    `“${f.field}” tells readers ${f.stated}, which is no figure of this entry.`,
  'fact-has-other-figure': (f: Finding) =>
    `${f.fact} (“${f.title}”) is on record with another figure: ${f.before}, here ${f.after}. Edit that one?`,
};

export const custodyChecksInChinese: {
  readonly [K in keyof typeof custodyChecksInEnglish]: (f: Finding) => string;
} = {
  'excerpt-missing': (f) => `请附上来源中载有此数字的原文：${f.list}。`,
  'excerpt-lacks-figure': (f) => `原文摘录中读不到${f.list}（任何写法都没有）。`,
  'statement-hides-figure': (f) => `“${f.field}”中有${f.stated}，其写法读不成数字。`,
  'text-states-figure': (f) => `“${f.field}”向读者说出${f.stated}，而这不是本条的数字。`,
  'fact-has-other-figure': (f) =>
    `${f.fact}（“${f.title}”）已有记录而数字不同：记录为${f.before}，此处为${f.after}。要改的是那一条吗？`,
};

type CustodyWords = {
  readonly button: string;
  readonly formTitle: string;
  readonly excerpt: string;
  readonly excerptHint: string;
  readonly archive: string;
  readonly archiveHint: string;
  readonly heading: string;
  readonly archived: string;
  readonly archivedCopy: string;
  readonly noExcerpt: string;
  readonly wasRead: string;
  readonly approveTitle: string;
  readonly readThere: string;
  readonly readThereHint: (figures: string) => string;
  readonly iReadIt: string;
  readonly putOn: (revision: number) => string;
  readonly editInstead: (id: string) => string;
};

export const custodyWords = wordsIn<CustodyWords>({
  en: {
    button: 'Excerpt of the source…',
    formTitle: 'Where the figure stands',
    excerpt: 'Excerpt of the source',
    excerptHint: 'The words in which the figure stands, as printed; at most 300 characters.',
    archive: 'Archived copy',
    archiveHint: 'Address of a copy that does not change. May be left out.',
    heading: 'In the source',
    archived: 'Archived copy: ',
    archivedCopy: 'open',
    noExcerpt: 'No excerpt was given.',
    wasRead: 'The second moderator has read it there.',
    approveTitle: 'Approve a figure',
    readThere: 'In the source',
    readThereHint: (figures) => `Please look it up before you approve: ${figures}`,
    iReadIt: 'I read it there',
    putOn: (revision) => `Put it on revision ${revision}`,
    editInstead: (id) => `Edit ${id} instead`,
  },
  zh: {
    button: '来源原文…',
    formTitle: '数字出自何处',
    excerpt: '来源原文摘录',
    excerptHint: '载有该数字的原文，照录；最多300字。',
    archive: '存档副本',
    archiveHint: '不会变动的副本网址，可不填。',
    heading: '来源原文',
    archived: '存档副本：',
    archivedCopy: '打开',
    noExcerpt: '未附原文。',
    wasRead: '另一位审核人员已在原文中读到。',
    approveTitle: '通过一个数字',
    readThere: '来源原文',
    readThereHint: (figures) => `通过之前请核对原文：${figures}`,
    iReadIt: '我已在原文中读到',
    putOn: (revision) => `改在第${revision}版上`,
    editInstead: (id) => `改为编辑${id}`,
  },
});
