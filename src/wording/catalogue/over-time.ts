/** Words of a course over time: how something changed, its extremes, its points, why nothing is told. */
import type { ChangeQualifier } from '../../facts/series/change.js';
import { wordsIn } from '../words.js';

type Amount = (value: string) => string;

type OverTimeWords = {
  readonly rose: (by: string, percent: string | null) => string;
  readonly fell: (by: string, percent: string | null) => string;
  readonly same: string;
  readonly fromTo: (from: string, fromDate: string, to: string, toDate: string) => string;
  readonly times: (times: string) => string;
  readonly highest: (value: string, date: string) => string;
  readonly lowest: (value: string, date: string) => string;
  readonly first: (value: string, date: string) => string;
  readonly latest: (value: string, date: string) => string;
  readonly only: (value: string, date: string) => string;
  readonly isCurrent: (value: string, date: string) => string;
  readonly isOlder: (value: string, date: string) => string;
  readonly newest: (value: string, date: string) => string;
  readonly headline: (value: string, date: string) => string;
  readonly isHeadline: string;
  readonly onRecord: (count: number) => string;
  readonly single: (value: string, date: string) => string;
  readonly noPoint: (time: string) => string;
  readonly before: string;
  readonly after: string;
  readonly refusedTitle: string;
  readonly 'not-comparable': (reason: string) => string;
  readonly 'other-series': string;
  readonly 'same-point': (date: string) => string;
  readonly bound: string;
  readonly break: (date: string) => string;
  readonly brokenAt: (date: string) => string;
  readonly of: (label: string, scope: string) => string;
  readonly points: string;
  readonly working: string;
  readonly rounded: (percent: string) => string;
  readonly sources: string;
  readonly recorded: (title: string, id: string) => string;
  readonly computed: string;
  readonly pointAt: (value: string, date: string) => string;
  readonly remarked: (point: string, remark: string) => string;
  readonly remarks: string;
  /** The points of a series beside the one told. */
  readonly later: (points: string) => string;
  readonly earlier: (points: string) => string;
  readonly listJoin: string;
  readonly more: (count: number) => string;
  readonly usual: (value: string, date: string) => string;
} & { readonly [K in Exclude<ChangeQualifier, 'exact'>]: Amount };

const by = (amount: string, percent: string | null) =>
  percent === null ? `by ${amount}` : `by ${amount} (${percent})`;
const zhBy = (amount: string, percent: string | null) =>
  percent === null ? amount : `${amount}（${percent}）`;

export const overTimeWords = wordsIn<OverTimeWords>({
  en: {
    rose: (amount, percent) => `It rose ${by(amount, percent)}`,
    fell: (amount, percent) => `It fell ${by(amount, percent)}`,
    same: 'It stayed the same',
    fromTo: (from, fromDate, to, toDate) => `from ${from} (${fromDate}) to ${to} (${toDate})`,
    times: (times) => `The later figure is ${times} times the earlier one.`,
    about: (value) => `about ${value}`,
    'at-least': (value) => `at least ${value}`,
    'at-most': (value) => `at most ${value}`,
    highest: (value, date) => `Highest on record: ${value}, ${date}`,
    lowest: (value, date) => `Lowest on record: ${value}, ${date}`,
    first: (value, date) => `The earliest on record: ${value}, ${date}`,
    latest: (value, date) => `The newest on record: ${value}, ${date}`,
    only: (value, date) => `The only one on record, and so the newest: ${value}, ${date}`,
    isCurrent: (value, date) => `It is the newest on record: ${value}, ${date}`,
    isOlder: (value, date) => `There is a newer one on record than ${value}, ${date}.`,
    newest: (value, date) => `The newest: ${value}, ${date}`,
    headline: (value, date) => `The desk's headline figure is another: ${value}, ${date}.`,
    isHeadline: 'It is also the desk’s headline figure.',
    onRecord: (count) => `On record at ${count} ${count === 1 ? 'date' : 'dates'}`,
    single: (value, date) =>
      `The record has this for one date only, so no course can be told: ${value}, ${date}.`,
    noPoint: (time) => `The record does not have this for ${time}.`,
    before: 'Nearest before',
    after: 'Nearest after',
    refusedTitle: 'These cannot be set against each other',
    'not-comparable': (reason) => `These figures may not be set against each other: ${reason}`,
    'other-series': 'These figures count different things, so no change can be told between them.',
    'same-point': (date) => `The record has nothing later than ${date} on this, so no change.`,
    bound: 'The figures are too rough to tell whether it rose or fell.',
    break: (date) => `From ${date} on it is counted otherwise, so the figures cannot be compared.`,
    brokenAt: (date) => `Counted otherwise from ${date} on; only what came since is compared.`,
    of: (label, scope) => `${label} · ${scope}`,
    points: 'On record',
    working: 'Working',
    rounded: (percent) => `≈ ${percent}, rounded half up`,
    sources: 'Sources',
    recorded: (title, id) => `The record tells this change itself: “${title}” (${id}).`,
    computed: 'Computed by the desk from recorded figures.',
    pointAt: (value, date) => `${value} in ${date}`,
    remarked: (point, remark) => `${point}, ${remark}`,
    remarks: '; ',
    later: (points) => `Later reports: ${points}.`,
    earlier: (points) => `Earlier reports: ${points}.`,
    listJoin: '; ',
    more: (count) => `${count} more`,
    usual: (value, date) => `The desk’s headline: ${value}, ${date}.`,
  },
  zh: {
    rose: (amount, percent) => `增加${zhBy(amount, percent)}`,
    fell: (amount, percent) => `减少${zhBy(amount, percent)}`,
    same: '没有变化',
    fromTo: (from, fromDate, to, toDate) => `由${from}（${fromDate}）到${to}（${toDate}）`,
    times: (times) => `后一数字是前一数字的${times}倍。`,
    about: (value) => `约${value}`,
    'at-least': (value) => `至少${value}`,
    'at-most': (value) => `至多${value}`,
    highest: (value, date) => `记录中最高：${value}，${date}`,
    lowest: (value, date) => `记录中最低：${value}，${date}`,
    first: (value, date) => `记录中最早：${value}，${date}`,
    latest: (value, date) => `记录中最新：${value}，${date}`,
    only: (value, date) => `记录中只有这一个，因此也是最新：${value}，${date}`,
    isCurrent: (value, date) => `是记录中最新的：${value}，${date}`,
    isOlder: (value, date) => `记录中有比它更新的数字：它是${value}，${date}。`,
    newest: (value, date) => `最新：${value}，${date}`,
    headline: (value, date) => `本台通常给出的是另一个：${value}，${date}。`,
    isHeadline: '本台通常给出的也是这一个。',
    onRecord: (count) => `记录中有${count}个时点的数字`,
    single: (value, date) => `记录中这项只有一个时点的数字，无法说明变化：${value}，${date}。`,
    noPoint: (time) => `记录中没有${time}的这项数字。`,
    before: '此前最近',
    after: '此后最近',
    refusedTitle: '这些数字不能相互比较',
    'not-comparable': (reason) => `这两个数字不能相互比较：${reason}`,
    'other-series': '这两个数字统计的不是同一内容，无法说明变化。',
    'same-point': (date) => `记录中没有${date}之后的这项数字，无法说明变化。`,
    bound: '数字过于粗略，无法判断是增是减。',
    break: (date) => `${date}起统计口径有变，前后数字不能比较。`,
    brokenAt: (date) => `${date}起统计口径有变，只比较此后的数字。`,
    of: (label, scope) => `${label} · ${scope}`,
    points: '记录中的数字',
    working: '计算过程',
    rounded: (percent) => `≈ ${percent}，四舍五入`,
    sources: '来源',
    recorded: (title, id) => `记录中有这一变化：“${title}”（${id}）。`,
    computed: '由本台根据记录中的数字算出。',
    pointAt: (value, date) => `${date}${value}`,
    remarked: (point, remark) => `${point}（${remark}）`,
    remarks: '；',
    later: (points) => `之后的数字：${points}。`,
    earlier: (points) => `此前的数字：${points}。`,
    listJoin: '；',
    more: (count) => `另有${count}个`,
    usual: (value, date) => `本台通常给出：${value}，${date}。`,
  },
});
