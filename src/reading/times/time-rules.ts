/** The spellings of times in English and Chinese, longer ones before those they contain. Pure. */
import { dayOf, type Meant, monthOf, months, relative, wholeYears, yearless } from './calendar.js';

const MONTH = `(?<month>${[...monthOf.keys()].sort((a, b) => b.length - a.length).join('|')})\\.?`;
const YEAR = '(?<year>(?:19|20)\\d\\d)';
const DAY = '(?<day>[0-3]?\\d)(?:st|nd|rd|th)?';
/** A year stands alone: no digit, letter, sign of money, or unit makes another number of it. */
const B = '(?<![\\d$€£¥a-z]|\\d[.,])';
const E =
  '(?![\\d%a-z]|[.,]\\d| ?(?:yuan|rmb|usd|dollars|million|billion|家|个|人|元|万|亿|项|件))';

const PARTS: Readonly<Record<string, readonly [number, number]>> = {
  early: [1, 4],
  start: [1, 2],
  beginning: [1, 2],
  mid: [5, 8],
  middle: [5, 8],
  late: [9, 12],
  end: [12, 12],
  close: [12, 12],
  初: [1, 3],
  中: [5, 8],
  底: [12, 12],
  末: [12, 12],
};

const SMALL: Readonly<Record<string, number>> = {
  a: 1,
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  twenty: 20,
  一: 1,
  两: 2,
  二: 2,
  三: 3,
  四: 4,
  五: 5,
  六: 6,
  七: 7,
  八: 8,
  九: 9,
  十: 10,
  二十: 20,
};

type Groups = Readonly<Record<string, string | undefined>>;
interface Rule {
  readonly pattern: RegExp;
  readonly read: (groups: Groups, today: string) => Meant | undefined;
}
const rule = (source: string, read: Rule['read']): Rule => ({
  pattern: new RegExp(source, 'g'),
  read,
});

const part = (groups: Groups, key: string): Meant | undefined => {
  const span = PARTS[key];
  return span && groups.year ? months(Number(groups.year), span[0], span[1]) : undefined;
};
const monthNumber = (groups: Groups): number =>
  groups.month ? (monthOf.get(groups.month) ?? Number(groups.month)) : 0;
const yearOf = (today: string): number => Number(today.slice(0, 4));
const shifted = (today: string, by: number, en: string, zh: string): Meant => {
  const year = yearOf(today) + by;
  return { ...relative(en, zh, `${year}-01-01`, `${year}-12-31`) };
};

/** Longer readings stand before the shorter ones they contain. */
export const rules: readonly Rule[] = [
  rule(
    `${B}${YEAR} ?(?:-|–|to|until|till|through|and|vs\\.?|versus|到|至|和|与|跟) ?(?<last>(?:19|20)\\d\\d)年?${E}`,
    (g) => wholeYears(Number(g.year), Number(g.last), 'range'),
  ),
  rule(`${B}${YEAR}年(?:到|至|和|与|跟|-)(?<last>(?:19|20)\\d\\d)年?`, (g) =>
    wholeYears(Number(g.year), Number(g.last), 'range'),
  ),
  rule(`${B}${YEAR}[-/.](?<month>0?[1-9]|1[0-2])[-/.](?<day>[0-3]?\\d)(?!\\d)`, (g) =>
    dayOf(Number(g.year), Number(g.month), Number(g.day)),
  ),
  rule(`${B}${YEAR}年 ?(?<month>1[0-2]|0?[1-9])月 ?(?<day>[0-3]?\\d)[日号]?`, (g) =>
    dayOf(Number(g.year), Number(g.month), Number(g.day)),
  ),
  rule(`\\b${DAY}(?: of)? ${MONTH},? ${YEAR}${E}`, (g) =>
    dayOf(Number(g.year), monthNumber(g), Number(g.day)),
  ),
  rule(`\\b${MONTH} ${DAY},? ${YEAR}${E}`, (g) =>
    dayOf(Number(g.year), monthNumber(g), Number(g.day)),
  ),
  rule(`${B}(?<year>20\\d\\d)[-/](?<month>0[1-9]|1[0-2])(?!\\d)`, (g) =>
    months(Number(g.year), Number(g.month), Number(g.month)),
  ),
  rule(`${B}(?<month>0?[1-9]|1[0-2])/${YEAR}(?!\\d)`, (g) =>
    months(Number(g.year), Number(g.month), Number(g.month)),
  ),
  rule(`${B}${YEAR}年 ?(?<month>1[0-2]|0?[1-9])月份?`, (g) =>
    months(Number(g.year), Number(g.month), Number(g.month)),
  ),
  rule(`\\b${MONTH}(?:,| of)? ?'?${YEAR}${E}`, (g) =>
    months(Number(g.year), monthNumber(g), monthNumber(g)),
  ),
  rule(`${B}${YEAR} ${MONTH}(?![a-z])`, (g) =>
    months(Number(g.year), monthNumber(g), monthNumber(g)),
  ),
  rule(
    `\\b(?<part>early|mid|late|start|beginning|middle|end|close)(?: of|-| in)?(?: the)?(?: year)? ?${YEAR}${E}`,
    (g) => part(g, g.part ?? ''),
  ),
  rule(`\\byear[- ]?end(?: of)? ${YEAR}`, (g) => part(g, 'end')),
  rule(`${B}${YEAR}(?:'s)? year[- ]?end`, (g) => part(g, 'end')),
  rule(`${B}${YEAR} (?:closed|ended|came to an end|drew to a close|was over)`, (g) =>
    part(g, 'end'),
  ),
  rule(`${B}${YEAR}年?(?:的)?年?(?<part>底|末|初|中)(?!国)`, (g) => part(g, g.part ?? '')),
  rule(`${B}${YEAR}年?的?(?<half>上|下)半年`, (g) =>
    g.half === '上' ? months(Number(g.year), 1, 6) : months(Number(g.year), 7, 12),
  ),
  rule(`\\b(?<half>first|second) half (?:of )?${YEAR}${E}`, (g) =>
    g.half === 'first' ? months(Number(g.year), 1, 6) : months(Number(g.year), 7, 12),
  ),
  rule(`\\bq(?<quarter>[1-4]),? (?:of )?${YEAR}${E}`, (g) =>
    months(Number(g.year), Number(g.quarter) * 3 - 2, Number(g.quarter) * 3),
  ),
  rule(`${B}${YEAR}年?第?(?<quarter>[一二三四1-4])季度`, (g) => {
    const quarter = Number(g.quarter) || (SMALL[g.quarter ?? ''] ?? 1);
    return months(Number(g.year), quarter * 3 - 2, quarter * 3);
  }),
  rule(
    `\\b(?:since|from|after|as of the year|starting in|beginning in|ever since) ?${YEAR}(?: onwards?| on| to date| till now| until now| to now)?${E}`,
    (g) => ({
      ...wholeYears(Number(g.year), Number(g.year)),
      to: '9999-12-31',
      mode: 'since',
    }),
  ),
  rule(
    `${B}${YEAR}年?(?:以来|以后|之后|至今|到现在|起|开始)|(?:自|从)${YEAR.replace('year', 'year2')}年?`,
    (g) => {
      const year = Number(g.year ?? g.year2);
      return { ...wholeYears(year, year), to: '9999-12-31', mode: 'since' as const };
    },
  ),
  rule(`\\b(?:before|prior to|earlier than) ${YEAR}${E}`, (g) =>
    wholeYears(Number(g.year) - 1, Number(g.year) - 1),
  ),
  rule(`${B}${YEAR}年?(?:以前|之前)`, (g) => wholeYears(Number(g.year) - 1, Number(g.year) - 1)),
  rule(`\\b(?:the )?(?<decade>(?:19|20)?[0-9]0)'?s\\b`, (g) => {
    const text = g.decade ?? '';
    const start =
      text.length === 4 ? Number(text) : Number(text) + (Number(text) < 30 ? 2000 : 1900);
    return {
      ...wholeYears(start, start + 9),
      concept: `${start}s`,
      asked: { en: `the ${start}s`, zh: `${start}年代` },
    };
  }),
  rule(`(?:上世纪|二十世纪|20世纪)?(?<decade>[5-9一二三四五六七八九][0十])年代`, (g) => {
    const digit = Number(g.decade?.[0]) || (SMALL[g.decade?.[0] ?? ''] ?? 0);
    const start = 1900 + digit * 10;
    return {
      ...wholeYears(start, start + 9),
      concept: `${start}s`,
      asked: { en: `the ${start}s`, zh: `${start}年代` },
    };
  }),
  rule(`${B}${YEAR}年?${E}`, (g) => wholeYears(Number(g.year), Number(g.year))),
  rule(`(?<![\\w])'(?<short>[0-3]\\d)(?!\\w)`, (g) =>
    wholeYears(2000 + Number(g.short), 2000 + Number(g.short)),
  ),
  rule(`(?<![\\d.,])(?<short>[0-3]\\d)年(?![前后来内间])(?<part>底|末|初|中)?`, (g) => {
    const year = 2000 + Number(g.short);
    return g.part ? part({ ...g, year: `${year}` }, g.part) : wholeYears(year, year);
  }),
  rule(`\\b${DAY}(?: of)? ${MONTH}(?![a-z])`, (g) => yearless(monthNumber(g), Number(g.day))),
  rule(`\\b${MONTH} ${DAY}(?!\\d|,\\d)(?![a-z])`, (g) => yearless(monthNumber(g), Number(g.day))),
  rule(`(?<![\\d年])(?<month>1[0-2]|0?[1-9])月(?<day>[0-3]?\\d)[日号]?`, (g) =>
    yearless(Number(g.month), Number(g.day)),
  ),
  rule(`(?<![\\d年个])(?<month>1[0-2]|0?[1-9])月份?`, (g) => yearless(Number(g.month), undefined)),
  rule(
    `\\b(?<month>january|february|april|june|july|august|september|october|november|december|sept|oct|nov|dec|feb)\\b|\\b(?:in|last|this|since|of|during|from|early|late|mid) (?:the )?(?<month2>march|may)\\b(?! i| we| you)`,
    (g) => yearless(monthOf.get(g.month ?? g.month2 ?? '') ?? 0, undefined),
  ),
  // Relative to today
  rule(`\\byear before last\\b|前年`, (_, t) => shifted(t, -2, 'the year before last', '前年')),
  rule(
    `\\b(?:end of )?last year\\b|\\bpast year\\b|\\bpast twelve months\\b|\\blast twelve months\\b|去年|上年度?|上一年|旧年`,
    (_, t) => shifted(t, -1, 'last year', '去年'),
  ),
  rule(`\\bthis year|\\bcurrent year\\b|今年|本年度?|年内`, (_, t) =>
    shifted(t, 0, 'this year', '今年'),
  ),
  rule(`\\bnext year\\b|\\bcoming year\\b|(?<!注|说)明年(?!份)|来年`, (_, t) =>
    shifted(t, 1, 'next year', '明年'),
  ),
  rule(`后年`, (_, t) => shifted(t, 2, 'the year after next', '后年')),
  rule(
    `\\b(?<n>\\d{1,2}|a|one|two|three|four|five|six|seven|eight|nine|ten|twenty) (?<unit>years?|decades?) (?:ago|back)\\b`,
    (g, t) => {
      const n = (Number(g.n) || (SMALL[g.n ?? ''] ?? 1)) * (g.unit?.startsWith('decade') ? 10 : 1);
      return { ...shifted(t, -n, `${n} years ago`, `${n}年前`) };
    },
  ),
  rule(`(?<n>\\d{1,2}|二十|[一两二三四五六七八九十])年(?:之|以)?前`, (g, t) => {
    const n = Number(g.n) || (SMALL[g.n ?? ''] ?? 1);
    return shifted(t, -n, `${n} years ago`, `${n}年前`);
  }),
  rule(
    `\\b(?:the )?(?:year before|previous year|prior year|year earlier|year prior|preceding year)\\b|前一年|上一年度`,
    () => relative('the year before', '前一年', '0001-01-01', '0001-12-31'),
  ),
  rule(
    `\\b(?:the )?(?:year after(?! year)|following year|subsequent year|year later)\\b|次年|第二年|后一年`,
    () => relative('the year after', '次年', '9998-01-01', '9998-12-31'),
  ),
  rule(
    `\\b(?:last|this|next|current|past|previous) (?:month|week|quarter|spring|summer|autumn|fall|winter)\\b|\\byesterday\\b|\\btomorrow\\b|\\btonight\\b|本月|这个月|上个?月|下个?月|上周|本周|这周|下周|上季度|本季度|昨天|明天|上半年|下半年`,
    (_, t) => relative('that period', '该时段', `${yearOf(t)}-01-01`, `${yearOf(t)}-12-31`),
  ),
  rule(
    `\\b(?:before|pre-?|prior to) ?(?:the )?(?:covid(?:[- ]19)?|pandemic|epidemic|outbreak)\\b|疫情(?:之|以)?前|\\b(?:after|post-?) ?(?:the )?(?:covid(?:[- ]19)?|pandemic)\\b|疫情(?:之|以)?后`,
    () => relative('before or after the pandemic', '疫情前后', '0001-01-01', '0001-12-31'),
  ),
];
