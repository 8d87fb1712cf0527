/** The terms of the record for those who keep it: kinds of change, states, actions, fields. */
import { wordsIn } from '../words.js';

type Terms = {
  readonly 'new-data': string;
  readonly correction: string;
  readonly clarification: string;
  readonly retirement: string;
  readonly kill: string;
  readonly import: string;
  readonly add: string;
  readonly edit: string;
  readonly phrasings: string;
  readonly retire: string;
  readonly restore: string;
  readonly open: string;
  readonly 'sent-back': string;
  readonly withdrawn: string;
  readonly held: string;
  readonly 'embargo-seen': string;
  readonly 'embargo-moved': string;
  readonly 'embargo-called-off': string;
  readonly 'embargo-blocked': string;
  readonly announced: string;
  readonly approved: string;
  readonly refused: string;
  readonly blocked: string;
  readonly 'second-moderator': string;
  readonly clear: string;
  readonly stale: string;
  readonly proposed: string;
  readonly revised: string;
  readonly overridden: string;
  readonly published: string;
  readonly 'files-imported': string;
  readonly 'files-exported': string;
  readonly 'person-erased': string;
  readonly exact: string;
  readonly about: string;
  readonly over: string;
};

export const curationTerms = wordsIn<Terms>({
  en: {
    'new-data': 'New data (a revision)',
    correction: 'Correction',
    clarification: 'Clarification',
    retirement: 'Retirement',
    kill: 'Kill',
    import: 'Import',
    add: 'new',
    edit: 'changed',
    phrasings: 'phrasings',
    retire: 'retired',
    restore: 'brought back',
    open: 'open',
    'sent-back': 'sent back',
    withdrawn: 'withdrawn',
    held: 'held until its time',
    'embargo-seen': 'was shown what is held',
    'embargo-moved': 'set another time',
    'embargo-called-off': 'called off',
    'embargo-blocked': 'kept back at its time',
    announced: 'announced',
    approved: 'approved',
    refused: 'refused',
    blocked: 'checks failed',
    'second-moderator': 'waits for a second moderator',
    clear: 'ready',
    stale: 'out of date',
    proposed: 'proposed',
    revised: 'revised',
    overridden: 'set failed checks aside',
    published: 'published',
    'files-imported': 'imported files',
    'files-exported': 'exported the record',
    'person-erased': 'had their name erased',
    exact: 'exact',
    about: 'about',
    over: 'over',
  },
  zh: {
    'new-data': '新数据（修订）',
    correction: '更正',
    clarification: '说明',
    retirement: '停用',
    kill: '撤下',
    import: '导入',
    add: '新增',
    edit: '改动',
    phrasings: '问法',
    retire: '停用',
    restore: '恢复',
    open: '待审',
    'sent-back': '已退回',
    withdrawn: '已撤回',
    held: '待时公布',
    'embargo-seen': '查看了未公布内容',
    'embargo-moved': '更改公布时间',
    'embargo-called-off': '取消公布',
    'embargo-blocked': '到时未能公布',
    announced: '预告',
    approved: '已通过',
    refused: '已否决',
    blocked: '检查未通过',
    'second-moderator': '待另一位审核人员通过',
    clear: '可公布',
    stale: '已过时',
    proposed: '提出',
    revised: '修改提案',
    overridden: '放行未通过的检查',
    published: '公布',
    'files-imported': '导入文件',
    'files-exported': '导出记录',
    'person-erased': '抹去其姓名',
    exact: '准确',
    about: '约',
    over: '超过',
  },
});

type Fields = {
  readonly id: string;
  readonly title: string;
  readonly statement: string;
  readonly subject: string;
  readonly asOf: string;
  readonly figures: string;
  readonly sources: string;
  readonly errata: string;
  readonly phrasings: string;
  readonly related: string;
  readonly reviewBy: string;
  readonly topic: string;
  readonly value: string;
  readonly label: string;
  readonly unit: string;
  readonly scope: string;
  readonly qualifier: string;
  readonly date: string;
  readonly precision: string;
  readonly formula: string;
  readonly places: string;
  readonly reason: string;
  readonly source: string;
  readonly place: string;
  readonly asks: string;
  readonly covers: string;
  readonly partOf: string;
  readonly note: string;
  readonly reply: string;
  readonly caveat: string;
  readonly excerpt: string;
  readonly archive: string;
  readonly en: string;
  readonly zh: string;
};

/** Names of fields, as diffs and error messages show them. */
export const fieldWords = wordsIn<Fields>({
  en: {
    id: 'Id',
    title: 'Title',
    statement: 'Statement',
    subject: 'Subject',
    asOf: 'As of',
    figures: 'Figure',
    sources: 'Sources',
    errata: 'Erratum',
    phrasings: 'Phrasings',
    related: 'Related facts',
    reviewBy: 'Review by',
    topic: 'Topic',
    value: 'Value',
    label: 'Label',
    unit: 'Unit',
    scope: 'Scope',
    qualifier: 'Qualifier',
    date: 'Date',
    precision: 'Precision',
    formula: 'Formula',
    places: 'Decimal places',
    reason: 'Reason',
    source: 'Source',
    place: 'Place',
    asks: 'Asked for',
    covers: 'Covers',
    partOf: 'Part of',
    note: 'Note',
    reply: 'Reply',
    caveat: 'Caveat',
    excerpt: 'Excerpt of the source',
    archive: 'Archived copy',
    en: 'English',
    zh: 'Chinese',
  },
  zh: {
    id: '编号',
    title: '标题',
    statement: '表述',
    subject: '主题',
    asOf: '时点',
    figures: '数字',
    sources: '来源',
    errata: '勘误',
    phrasings: '问法',
    related: '相关条目',
    reviewBy: '复核期限',
    topic: '专题',
    value: '数值',
    label: '名称',
    unit: '单位',
    scope: '范围',
    qualifier: '限定',
    date: '日期',
    precision: '精度',
    formula: '公式',
    places: '小数位数',
    reason: '理由',
    source: '依据',
    place: '地点',
    asks: '所问',
    covers: '涉及',
    partOf: '所属总数',
    note: '备注',
    reply: '答复',
    caveat: '须说明',
    excerpt: '来源原文摘录',
    archive: '存档副本',
    en: '英文',
    zh: '中文',
  },
});
