/** Titles, labels and hints of the desk's forms. Titles and labels hold 45 characters, hints 100. */
import { wordsIn } from '../words.js';

type FormWords = {
  readonly figureTitle: string;
  readonly statementTitle: string;
  readonly detailsTitle: string;
  readonly phrasingsTitle: string;
  readonly retireTitle: string;
  readonly killTitle: string;
  readonly revertTitle: string;
  readonly addFirstTitle: string;
  readonly addSecondTitle: string;
  readonly offRecordTitle: string;
  readonly overrideTitle: string;
  readonly sendBackTitle: string;
  readonly refuseTitle: string;
  readonly value: string;
  readonly valueHint: (label: string) => string;
  readonly asOf: string;
  readonly asOfHint: string;
  readonly endOf: (year: string) => string;
  readonly qualifier: string;
  readonly kind: string;
  readonly kindHint: string;
  /** What each kind of change means, for the menu; at most 100 characters. */
  readonly 'kind-new-data': string;
  readonly 'kind-correction': string;
  readonly 'kind-clarification': string;
  readonly 'kind-kill': string;
  readonly grounds: string;
  readonly groundsHint: string;
  readonly sourceLine: (source: string) => string;
  readonly reason: string;
  readonly reasonHint: string;
  readonly source: string;
  readonly sourceHint: string;
  readonly statementEn: string;
  readonly statementZh: string;
  readonly titleEn: string;
  readonly titleZh: string;
  readonly sources: string;
  readonly sourcesHint: string;
  readonly reviewBy: string;
  readonly reviewByHint: string;
  readonly addEn: string;
  readonly addZh: string;
  readonly remove: string;
  readonly onePerLine: string;
  readonly id: string;
  readonly idHint: string;
  readonly figure: string;
  readonly figureHint: string;
  readonly phrasingsEn: string;
  readonly phrasingsEnHint: string;
  readonly phrasingsZh: string;
  readonly phrasingsZhHint: string;
  readonly overrideHint: string;
  readonly decisionHint: string;
};

export const formWords = wordsIn<FormWords>({
  en: {
    figureTitle: 'Change a figure',
    statementTitle: 'Change the statement',
    detailsTitle: 'Change title, sources, review date',
    phrasingsTitle: 'Add or remove phrasings',
    retireTitle: 'Retire a fact',
    killTitle: 'Kill a fact: withdraw it everywhere',
    revertTitle: 'Return to an earlier revision',
    addFirstTitle: 'A new fact, 1 of 2',
    addSecondTitle: 'A new fact, 2 of 2',
    offRecordTitle: 'A topic not on record',
    overrideTitle: 'Set failed checks aside',
    sendBackTitle: 'Send back',
    refuseTitle: 'Refuse for good',
    value: 'Value',
    valueHint: (label) => `of: ${label}. The statements are brought in line.`,
    asOf: 'As of',
    asOfHint: '2021-11-30, 2021-11, 2021, or end of 2021',
    endOf: (year) => `end of ${year}`,
    qualifier: 'How exact it is',
    kind: 'Kind of change',
    kindHint: 'A correction or kill is sent to every message that told this; a revision is not.',
    'kind-new-data': 'The old was right for its time; not sent',
    'kind-correction': 'The old was wrong; earlier messages are corrected',
    'kind-clarification': 'Wording only; not sent',
    'kind-kill': 'Withdrawn everywhere until settled; other fields of the form are not taken',
    grounds: 'Reason, and source on a line of its own',
    groundsHint:
      'Source: a key or address. “Excerpt: …”, its words with the figure, on a line too.',
    sourceLine: (source) => `Source: ${source}`,
    reason: 'Reason',
    reasonHint: 'Kept with the change, for everyone who asks why.',
    source: 'Source of this change',
    sourceHint: 'A key from /sources, or an address.',
    statementEn: 'Statement in English',
    statementZh: 'Statement in Chinese',
    titleEn: 'Title in English',
    titleZh: 'Title in Chinese',
    sources: 'Sources cited',
    sourcesHint: 'Keys, one on a line, the weightiest first.',
    reviewBy: 'Review by',
    reviewByHint: 'A day such as 2027-06-30.',
    addEn: 'Add in English',
    addZh: 'Add in Chinese',
    remove: 'Remove',
    onePerLine: 'One phrasing on a line.',
    id: 'Id',
    idHint: 'Lower-case letters, digits and hyphens, such as district-total. It stays for good.',
    figure: 'Figure (leave the value empty for none)',
    figureHint: 'Fill in behind the colons. As of: 2021-11, 2021, or end of 2021.',
    phrasingsEn: 'How it is asked for in English',
    phrasingsEnHint: 'At least 6, one on a line.',
    phrasingsZh: 'How it is asked for in Chinese',
    phrasingsZhHint: 'At least 4, one on a line.',
    overrideHint: 'Why it is right although checks have failed. Kept for good.',
    decisionHint: 'The author reads this.',
  },
  zh: {
    figureTitle: '更改数字',
    statementTitle: '更改表述',
    detailsTitle: '更改标题、来源、复核期限',
    phrasingsTitle: '增删问法',
    retireTitle: '停用一条',
    killTitle: '撤下一条（各处立即撤下）',
    revertTitle: '还原到更早的版本',
    addFirstTitle: '新增一条（1/2）',
    addSecondTitle: '新增一条（2/2）',
    offRecordTitle: '不在记录中的话题',
    overrideTitle: '放行未通过的检查',
    sendBackTitle: '退回',
    refuseTitle: '否决',
    value: '数值',
    valueHint: (label) => `${label}。表述中的数字会随之改写。`,
    asOf: '时点',
    asOfHint: '2021-11-30、2021-11、2021 或 2021年底',
    endOf: (year) => `${year}年底`,
    qualifier: '准确程度',
    kind: '更改类别',
    kindHint: '更正与撤下会通知此前每一条相关消息，修订不会。',
    'kind-new-data': '旧数字在当时并无错误；不通知',
    'kind-correction': '旧内容有误；此前的消息将更正',
    'kind-clarification': '仅改文字；不通知',
    'kind-kill': '核定之前各处撤下；表中其他内容不采用',
    grounds: '理由；依据另起一行',
    groundsHint: '依据可写 /sources 中的编号或网址；可另起一行写“原文：……”，照录载有数字的原文。',
    sourceLine: (source) => `依据：${source}`,
    reason: '理由',
    reasonHint: '随更改保存，供日后查考。',
    source: '更改依据',
    sourceHint: '/sources 中的编号，或网址。',
    statementEn: '英文表述',
    statementZh: '中文表述',
    titleEn: '英文标题',
    titleZh: '中文标题',
    sources: '引用的来源',
    sourcesHint: '填写编号，每行一个，主要来源在前。',
    reviewBy: '复核期限',
    reviewByHint: '日期，如 2027-06-30。',
    addEn: '新增英文问法',
    addZh: '新增中文问法',
    remove: '删去',
    onePerLine: '每行一条。',
    id: '编号',
    idHint: '小写字母、数字和连字符，如 district-total，定下后不再更改。',
    figure: '数字（没有则数值留空）',
    figureHint: '填在冒号后。时点可写 2021-11、2021 或 2021年底。',
    phrasingsEn: '英文问法',
    phrasingsEnHint: '至少6条，每行一条。',
    phrasingsZh: '中文问法',
    phrasingsZhHint: '至少4条，每行一条。',
    overrideHint: '检查未通过而仍属正确的理由，长期保存。',
    decisionHint: '提出者会看到。',
  },
});

/** What each line of the figure field is called; the first of each list is what is shown. */
export const figureLineNames = {
  value: ['value', '数值', '數值'],
  unit: ['unit', '单位', '單位'],
  qualifier: ['qualifier', '限定'],
  asOf: ['as of', '时点', '時點'],
  labelEn: ['label en', '英文名称', '英文名稱'],
  labelZh: ['label zh', '中文名称', '中文名稱'],
  scopeEn: ['scope en', '英文范围', '英文範圍'],
  scopeZh: ['scope zh', '中文范围', '中文範圍'],
  place: ['place', '地点', '地點'],
  reviewBy: ['review by', '复核期限', '覆核期限'],
} as const satisfies Readonly<Record<string, readonly string[]>>;
