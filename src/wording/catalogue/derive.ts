/** Words of figures computed on request, and of the reasons for which none is computed. */
import { type Unit, unitForm } from '../../facts/units.js';
import { wordsIn } from '../words.js';

type DeriveWords = {
  readonly share: (part: string, whole: string) => string;
  readonly difference: (more: string, less: string) => string;
  readonly ratio: (a: string, b: string) => string;
  readonly sum: (list: string) => string;
  readonly perUnit: (amount: string, unit: Unit) => string;
  readonly inDollars: (amount: string) => string;
  readonly quoted: (title: string) => string;
  readonly listJoin: string;
  readonly under: (title: string, label: string) => string;
  /** A value per one of something: `468,429 yuan per person`. */
  readonly valuePer: (value: string, valueUnit: Unit, per: Unit) => string;
  readonly valueOf: (value: string, valueUnit: Unit) => string;
  readonly ratioValue: (value: string) => string;
  readonly over: (value: string) => string;
  readonly about: (value: string) => string;
  readonly asOf: (date: string) => string;
  readonly computed: string;
  readonly recorded: (title: string, id: string) => string;
  readonly inputs: string;
  readonly reading: string;
  readonly input: (value: string, date: string, scope: string) => string;
  readonly working: string;
  readonly formula: (formula: string) => string;
  readonly sources: string;
  readonly rate: (yuan: string, label: string, date: string, publisher: string) => string;
  readonly toPlaces: (places: number) => string;
  readonly toDigits: string;
  readonly roundedHalfUp: (result: string, precision: string) => string;
  readonly roundedDown: (result: string, precision: string) => string;
  readonly erratum: (title: string) => string;
  readonly recomputed: (title: string) => string;
  readonly refusedTitle: string;
  readonly atFault: string;
  readonly 'unknown-figure': (name: string) => string;
  readonly 'too-few': string;
  readonly 'same-figure': string;
  readonly 'not-a-quantity': string;
  readonly unit: string;
  readonly 'not-comparable': (reason: string) => string;
  readonly 'as-of': string;
  readonly scope: string;
  readonly 'not-a-part': string;
  readonly overlap: string;
  readonly bound: string;
  readonly zero: string;
  readonly 'no-rate': string;
  readonly 'rate-date': (date: string) => string;
  readonly unread: string;
};

/** English puts the noun of a count behind it; money and percentages carry theirs. */
const counted = (value: string, unit: Unit) => {
  const { told, en } = unitForm(unit);
  return told ? value : `${value} ${en[value === '1' ? 0 : 1]}`;
};

export const deriveWords = wordsIn<DeriveWords>({
  en: {
    share: (part, whole) => `${part} as a share of ${whole}`,
    difference: (more, less) => `${more} less ${less}`,
    ratio: (a, b) => `${a} against ${b}`,
    sum: (list) => `${list} together`,
    perUnit: (amount, unit) => `${amount} per ${unitForm(unit).en[0]}`,
    inDollars: (amount) => `${amount} in US dollars`,
    quoted: (title) => `“${title}”`,
    listJoin: ' and ',
    under: (title, label) => `${title}: ${label}`,
    valuePer: (value, unit, per) => `${counted(value, unit)} per ${unitForm(per).en[0]}`,
    valueOf: counted,
    ratioValue: (value) => `${value} to 1`,
    over: (value) => `over ${value}`,
    about: (value) => `about ${value}`,
    asOf: (date) => `As of ${date}`,
    computed: 'Computed by the desk from recorded figures; no source prints it.',
    recorded: (title, id) => `The record holds the same figure: “${title}” (${id}).`,
    inputs: 'Computed from',
    reading: ': ',
    input: (value, date, scope) => `${value}, ${scope}, as of ${date}`,
    working: 'Working',
    formula: (formula) => `Formula: ${formula}`,
    sources: 'Sources',
    rate: (yuan, label, date, publisher) =>
      `${yuan} yuan for one US dollar: ${label} of ${date} (${publisher})`,
    toPlaces: (places) =>
      places === 0 ? 'a whole number' : `${places} decimal${places === 1 ? '' : 's'}`,
    toDigits: '4 significant digits',
    roundedHalfUp: (result, precision) => `≈ ${result}, rounded half up to ${precision}`,
    roundedDown: (result, precision) =>
      `≥ ${result}, rounded down to ${precision} because an input is a lower bound`,
    erratum: (title) => `Mind the erratum on “${title}”: a source prints it differently.`,
    recomputed: (title) => `“${title}” was recomputed after a change of a figure it rests on.`,
    refusedTitle: 'This cannot be computed',
    atFault: 'The figures asked for',
    'unknown-figure': (name) => `The record holds no figure ${name}.`,
    'too-few': 'It takes two recorded figures or more.',
    'same-figure': 'A figure cannot be set against itself.',
    'not-a-quantity':
      'Percentages and dates are not computed with; ask with the counts behind them.',
    unit: 'The figures are in units that do not go together.',
    'not-comparable': (reason) => `These figures may not be set against each other: ${reason}`,
    'as-of':
      'The figures are of different dates. Put together they would give a figure that was true at no time.',
    scope: 'The figures speak of different places or levels, so one says nothing of the other.',
    'not-a-part':
      'The record does not say that the first figure counts a part of the second, so it is no share of it.',
    overlap: 'The figures may count the same organizations twice, so they cannot be added up.',
    bound:
      'A figure here is only a lower bound (“over”), and what it would give has no known side.',
    zero: 'Nothing can be divided by zero.',
    'no-rate': 'The record holds no exchange rate for that.',
    'rate-date': (date) =>
      `The exchange rate on record is of ${date}, too far from the date of the amount.`,
    unread:
      'The desk could not tell which recorded figures to compute with. Name them as /facts lists them, for instance: municipal assets as a share of total assets.',
  },
  zh: {
    share: (part, whole) => `${part}占${whole}的比例`,
    difference: (more, less) => `${more}减去${less}`,
    ratio: (a, b) => `${a}与${b}之比`,
    sum: (list) => `${list}之和`,
    perUnit: (amount, unit) => `${amount}，平均${unitForm(unit).each}`,
    inDollars: (amount) => `${amount}换算成美元`,
    quoted: (title) => `“${title}”`,
    listJoin: '与',
    under: (title, label) => `${title}：${label}`,
    valuePer: (value, _unit, per) => `${unitForm(per).each}${value}`,
    valueOf: (value) => value,
    ratioValue: (value) => `${value}比1`,
    over: (value) => `超过${value}`,
    about: (value) => `约${value}`,
    asOf: (date) => `截至${date}`,
    computed: '由本台根据记录中的数字算出，并非任何来源所载。',
    recorded: (title, id) => `记录中有同一数字：“${title}”（${id}）。`,
    inputs: '所用数字',
    reading: '：',
    input: (value, date, scope) => `${value}，${scope}，截至${date}`,
    working: '计算过程',
    formula: (formula) => `公式：${formula}`,
    sources: '来源',
    rate: (yuan, label, date, publisher) => `1美元合${yuan}元：${label}，${date}（${publisher}）`,
    toPlaces: (places) => (places === 0 ? '取整数' : `保留${places}位小数`),
    toDigits: '保留4位有效数字',
    roundedHalfUp: (result, precision) => `≈ ${result}，四舍五入，${precision}`,
    roundedDown: (result, precision) => `≥ ${result}，因所用数字为下限，只舍不入，${precision}`,
    erratum: (title) => `请留意“${title}”的勘误：有来源所印的数字与此不同。`,
    recomputed: (title) => `“${title}”所依据的数字有更新，已重新计算。`,
    refusedTitle: '无法计算',
    atFault: '所问的数字',
    'unknown-figure': (name) => `记录中没有 ${name} 这个数字。`,
    'too-few': '需要两个或更多记录中的数字。',
    'same-figure': '一个数字不能与自身相比。',
    'not-a-quantity': '百分比和日期不参与计算，请改用其背后的数量。',
    unit: '这些数字的单位不能相互计算。',
    'not-comparable': (reason) => `这两个数字不能相互比较：${reason}`,
    'as-of': '这些数字的截止日期不同，合在一起算出的数字在任何时候都不成立。',
    scope: '这些数字所指的地区或层级不同，不能相互计算。',
    'not-a-part': '记录没有说明前一个数字是后一个数字的一部分，因此不能算占比。',
    overlap: '这些数字可能把同一组织计算两次，不能相加。',
    bound: '其中有数字只是下限（“超过”），算出的结果无法确定偏大还是偏小。',
    zero: '不能除以零。',
    'no-rate': '记录中没有可用的汇率。',
    'rate-date': (date) => `记录中的汇率为${date}，与金额的日期相距太远。`,
    unread:
      '本台无法确定要用记录中的哪些数字来计算。请按 /facts 所列的名称写明，例如：市级社会组织资产占总资产的比例。',
  },
});
