/** Times told from today or from another time, in English and Chinese. Pure. */
import { elsewhere, type Meant, relative, wholeYears } from './calendar.js';

/** Numbers in words, as they stand before years, months and days. */
export const smallNumbers: Readonly<Record<string, number>> = {
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
  /** `year` is the one year that the text names, from which others may be told; `null` where none is. */
  readonly read: (groups: Groups, today: string, year: number | null) => Meant | undefined;
}
const rule = (source: string, read: Rule['read']): Rule => ({
  pattern: new RegExp(source, 'g'),
  read,
});

const yearOf = (today: string): number => Number(today.slice(0, 4));
const shifted = (today: string, by: number, en: string, zh: string): Meant => {
  const year = yearOf(today) + by;
  return { ...relative(en, zh, `${year}-01-01`, `${year}-12-31`) };
};

/** Longer readings stand before the shorter ones they contain. */
export const relativeRules: readonly Rule[] = [
  rule(`\\byear before last\\b|前年`, (_, t) => shifted(t, -2, 'the year before last', '前年')),
  rule(`上年度?|上一年(?!度)`, (_, t, year) =>
    year === null ? shifted(t, -1, 'last year', '去年') : wholeYears(year - 1, year - 1),
  ),
  rule(
    `\\b(?:end of )?last year\\b|\\bpast year\\b|\\bpast twelve months\\b|\\blast twelve months\\b|去年|旧年`,
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
      const n =
        (Number(g.n) || (smallNumbers[g.n ?? ''] ?? 1)) * (g.unit?.startsWith('decade') ? 10 : 1);
      return { ...shifted(t, -n, `${n} years ago`, `${n}年前`) };
    },
  ),
  rule(`(?<n>\\d{1,2}|二十|[一两二三四五六七八九十])年(?:之|以)?前`, (g, t) => {
    const n = Number(g.n) || (smallNumbers[g.n ?? ''] ?? 1);
    return shifted(t, -n, `${n} years ago`, `${n}年前`);
  }),
  rule(
    `\\b(?:the )?(?:year before|previous year|prior year|year earlier|year prior|preceding year)\\b|前一年|上一年度`,
    (_, _today, year) =>
      year === null ? elsewhere('the year before', '前一年') : wholeYears(year - 1, year - 1),
  ),
  rule(
    `\\b(?:the )?(?:year after(?! year)|following year|subsequent year|year later)\\b|次年|第二年|后一年`,
    (_, _today, year) =>
      year === null ? elsewhere('the year after', '次年') : wholeYears(year + 1, year + 1),
  ),
  rule(
    `\\b(?:last|this|next|current|past|previous) (?:month|week|quarter|spring|summer|autumn|fall|winter)\\b|\\byesterday\\b|\\btomorrow\\b|\\btonight\\b|本月|这个月|上个?月|下个?月|上周|本周|这周|下周|上季度|本季度|昨天|明天|上半年|下半年`,
    (_, t) => relative('that period', '该时段', `${yearOf(t)}-01-01`, `${yearOf(t)}-12-31`),
  ),
  rule(
    `\\b(?:before|pre-?|prior to) ?(?:the )?(?:covid(?:[- ]19)?|pandemic|epidemic|outbreak)\\b|疫情(?:之|以)?前|\\b(?:after|post-?) ?(?:the )?(?:covid(?:[- ]19)?|pandemic)\\b|疫情(?:之|以)?后`,
    () => elsewhere('before or after the pandemic', '疫情前后'),
  ),
];
