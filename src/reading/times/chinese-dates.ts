/** Dates, months and years in Chinese, in digits and in characters. Pure. */

import { readChineseNumeral } from '../figures/chinese-number.js';
import type { DatePrecision } from '../figures/figure.js';
import { type FoundDate, fullYear, halfMonths, manyYears, quarterMonths } from './english-dates.js';

const digitsOf = new Map<string, number>(
  [...'〇一二三四五六七八九'].map((character, index) => [character, index]),
);
digitsOf.set('零', 0);

const endOfYear = '(年底|年年底|年末|年终|底|末|岁末)';
const partOfYear =
  '(年初|年中|初|中(?!国|华|央|关|心|医)|上半年|下半年|第?[一二三四1-4]季度|前[一二三1-3]个?季度)';
const numericMonthDay = ' ?(\\d{1,2}) ?月份?(?:[底末初]|[上中下]旬)?(?: ?(\\d{1,2}) ?[日号])?';
const writtenMonthDay =
  '([正一二三四五六七八九十]{1,2})月份?(?:[底末初]|[上中下]旬)?(?:([一二三四五六七八九十廿卅]{1,3})[日号])?';

const numericYear = new RegExp(
  `((?:19|20)\\d{2}) ?(?:财?年度?|财年)(?!代)(?:的(?=[年上下第前]))?(?:${endOfYear}|${partOfYear}|${numericMonthDay})?`,
  'y',
);
const yearThenPart = new RegExp(`((?:19|20)\\d{2})的?(?:${endOfYear}|${partOfYear})`, 'y');
const shortYear = new RegExp(`(\\d{2})年(?:${endOfYear}|${numericMonthDay})`, 'y');
const writtenYear = new RegExp(
  `([一二][〇零0一二三四五六七八九]{3})年度?(?!代)(?:${endOfYear}|${partOfYear}|${writtenMonthDay})?`,
  'y',
);
const numericMonth = new RegExp(numericMonthDay.slice(2), 'y');
const writtenMonth = new RegExp(writtenMonthDay, 'y');
/** 1-11月 stands for the months up to the second; 8-10日 likewise. */
const spanOfMonths = /\d{1,2}(?:-|~|–|至|到)(\d{1,2})月份?/y;
const spanOfDays = /\d{1,2}(?:-|~|–|至|到)(\d{1,2})日/y;
const dayAlone = /(\d{1,2})日(?![元本均常用])/y;

function exec(pattern: RegExp, text: string, position: number): RegExpExecArray | null {
  pattern.lastIndex = position;
  return pattern.exec(text);
}

interface Parts {
  readonly year?: number;
  readonly month?: number;
  readonly day?: number;
}

interface Season {
  readonly end?: string | undefined;
  readonly part?: string | undefined;
}

const partMonths: Readonly<Record<string, readonly [number, number]>> = {
  年初: [1, 3],
  初: [1, 3],
  年中: [5, 8],
  中: [5, 8],
  上半年: halfMonths(1),
  下半年: halfMonths(2),
};
const counted = '一二三四';

/** The months that a part of a year takes in. */
function monthsOf(part: string): readonly [number, number] {
  const known = partMonths[part];
  if (known) return known;
  const sign = /[一二三四1-4]/.exec(part)?.[0] ?? '1';
  const quarter = Number(sign) || counted.indexOf(sign) + 1;
  return part.startsWith('前') ? [1, quarter * 3] : quarterMonths(quarter);
}

function dated(position: number, length: number, parts: Parts, season: Season): FoundDate | null {
  const { year, month, day } = parts;
  if (month !== undefined && (month < 1 || month > 12)) return null;
  if (day !== undefined && (day < 1 || day > 31)) return null;
  let precision: DatePrecision = 'year';
  if (day !== undefined) precision = 'day';
  else if (month !== undefined) precision = 'month';
  else if (season.end) precision = 'end-of-year';
  else if (season.part) precision = 'part-of-year';
  const date = {
    ...(year !== undefined && { year }),
    ...(month !== undefined && { month }),
    ...(day !== undefined && { day }),
  };
  const found = { start: position, end: position + length, date, precision };
  return precision === 'part-of-year' && season.part
    ? { ...found, months: monthsOf(season.part) }
    : found;
}

const numberOf = (text: string | undefined): number | undefined =>
  text === undefined ? undefined : Number(text);

/** A month or day in characters. */
function spelled(text: string | undefined): number | undefined {
  if (text === undefined) return undefined;
  if (text === '正') return 1;
  const numeral = readChineseNumeral(text, 0);
  return numeral && numeral.end === text.length && !numeral.range ? numeral.value.toNumber() : 0;
}

function parts(year: number | undefined, month?: number, day?: number): Parts {
  return {
    ...(year !== undefined && { year }),
    ...(month !== undefined && { month }),
    ...(day !== undefined && { day }),
  };
}

const republic = new RegExp(
  `(\\d{2,3})年度?(?:${endOfYear}|${partOfYear}|${numericMonthDay})?`,
  'y',
);
const writtenRepublic = new RegExp(
  `([一二三四五六七八九十百零〇]{1,5})年度?(?:${endOfYear}|${partOfYear}|${writtenMonthDay})?`,
  'y',
);
/** Years of the Republic of China begin with 1912. */
const beforeRepublic = 1911;

const inRepublic = (folded: string, position: number): boolean => folded.endsWith('民国', position);

/** 民国110年12月8日 at its digits, with the name of the era. */
function republicAt(folded: string, position: number): FoundDate | null {
  if (!inRepublic(folded.slice(Math.max(0, position - 2), position), 2)) return null;
  const match = exec(republic, folded, position);
  if (!match) return null;
  const [all, year, end, part, month, day] = match;
  const read = parts(Number(year) + beforeRepublic, numberOf(month), numberOf(day));
  return dated(position - 2, all.length + 2, read, { end, part });
}

const decadeDigits = /([2-9]0|(?:19|20)\d0)年代/y;
const decadeCharacters = /([二三四五六七八九])十年代/y;
const centuryDigits = /(\d{1,2})世纪(?:(?:的)?(?:([2-9]0)|([二三四五六七八九])十)年代)?/y;
const centuryCharacters = /([一二]?十[一二三四五六七八九]?)世纪(?:([二三四五六七八九])十年代)?/y;
const centuryOfDecade = /(上世纪|本世纪|二十世纪)$/;

function tenYears(start: number, end: number, first: number): FoundDate {
  return manyYears(start, end, [first, first + 9]);
}

/** 20世纪, 90年代, 20世纪90年代 at their digits. */
function eraAtDigits(folded: string, position: number): FoundDate | null {
  const century = exec(centuryDigits, folded, position);
  if (century) {
    const [all, number, short, written] = century;
    const last = Number(number) * 100;
    const ten = short ? Number(short) : written ? spelled(`${written}十`) : undefined;
    const end = position + all.length;
    return ten === undefined
      ? manyYears(position, end, [last - 99, last])
      : tenYears(position, end, last - 100 + ten);
  }
  const decade = exec(decadeDigits, folded, position);
  if (!decade) return null;
  const named = centuryOfDecade.exec(folded.slice(Math.max(0, position - 4), position));
  const value = Number(decade[1]);
  const first = value > 100 ? value : value + (named?.[1] === '本世纪' ? 2000 : 1900);
  return tenYears(position - (named?.[0].length ?? 0), position + decade[0].length, first);
}

/** 九十年代, 二十一世纪, 十二五 at their characters. */
function eraAtCharacters(folded: string, position: number): FoundDate | null {
  const century = exec(centuryCharacters, folded, position);
  if (century) {
    const [all, number, written] = century;
    const last = (spelled(number) ?? 0) * 100;
    const end = position + all.length;
    return written
      ? tenYears(position, end, last - 100 + (spelled(`${written}十`) ?? 0))
      : manyYears(position, end, [last - 99, last]);
  }
  const decade = exec(decadeCharacters, folded, position);
  if (decade) {
    const named = centuryOfDecade.exec(folded.slice(Math.max(0, position - 4), position));
    const first = (spelled(`${decade[1]}十`) ?? 0) + (named?.[1] === '本世纪' ? 2000 : 1900);
    return tenYears(position - (named?.[0].length ?? 0), position + decade[0].length, first);
  }
  const plan = exec(fiveYears, folded, position);
  if (!plan) return null;
  // The eleventh plan began with 2006.
  const first = 2006 + '一二三四五六'.indexOf(plan[1] ?? '') * 5;
  return plan[2]?.includes('末')
    ? {
        start: position,
        end: position + plan[0].length,
        date: { year: first + 4 },
        precision: 'end-of-year',
      }
    : manyYears(position, position + plan[0].length, [first, first + 4]);
}

const fiveYears =
  /十([一二三四五六])五(?=["'”’』」]|[时期规计末以之开])["'”’』」]?((?:期间|时期|规划|计划)?末?)/y;
const thisCentury = /(上|本)世纪(末|初)?(?!\d|[二三四五六七八九]十年代)/y;

/** 上世纪末, 本世纪: a century told by where it lies. */
export function centuryAt(folded: string, position: number): FoundDate | null {
  const match = exec(thisCentury, folded, position);
  if (!match) return null;
  const [all, which, part] = match;
  const first = which === '上' ? 1901 : 2001;
  const years: readonly [number, number] =
    part === '末'
      ? [first + 89, first + 99]
      : part === '初'
        ? [first, first + 9]
        : [first, first + 99];
  return manyYears(position, position + all.length, years);
}

/** Words in front of years that are counted, and not named: 近20年, 过去10年. */
const countsYears = /[近去共时第满了这那数约超过达有已长续期每足逾经]$/;
const yearAlone = /([0-3]\d)年(?![前后来内间里多半以之级限])/y;

/** 08年, 21年: two digits of a year, where nothing in front counts years by them. */
function shortYearAt(folded: string, position: number): FoundDate | null {
  const match = exec(yearAlone, folded, position);
  if (!match) return null;
  const before = folded.slice(Math.max(0, position - 2), position);
  const opens = position === 0 || /[\s,，。、;；:：(（在于自从到至截为是和与]$/.test(before);
  if (countsYears.test(before) || (!opens && !match[0].startsWith('0'))) return null;
  const value = Number(match[1]);
  if (value > 30 && !match[0].startsWith('0')) return null;
  return dated(position, match[0].length, { year: fullYear(value) }, {});
}

/** A Chinese date that begins with digits: 2021年12月8日, 2020年底, 21年11月, 12月8日, 8日, 民国110年. */
export function chineseDateAtDigits(folded: string, position: number): FoundDate | null {
  const named = republicAt(folded, position) ?? eraAtDigits(folded, position);
  if (named) return named;
  const full = exec(numericYear, folded, position);
  if (full) {
    const [all, year, end, part, month, day] = full;
    const read = parts(Number(year), numberOf(month), numberOf(day));
    return dated(position, all.length, read, { end, part });
  }
  const parted = exec(yearThenPart, folded, position);
  if (parted) {
    const [all, year, end, part] = parted;
    return dated(position, all.length, parts(Number(year)), { end, part });
  }
  const short = exec(shortYear, folded, position);
  if (short) {
    const [all, year, end, month, day] = short;
    const read = parts(fullYear(Number(year)), numberOf(month), numberOf(day));
    return dated(position, all.length, read, { end });
  }
  const alone = shortYearAt(folded, position);
  if (alone) return alone;
  const months = exec(spanOfMonths, folded, position);
  if (months) return dated(position, months[0].length, { month: Number(months[1]) }, {});
  const days = exec(spanOfDays, folded, position);
  if (days) return dated(position, days[0].length, { day: Number(days[1]) }, {});
  const month = exec(numericMonth, folded, position);
  if (month) {
    const read = parts(undefined, numberOf(month[1]), numberOf(month[2]));
    return dated(position, month[0].length, read, {});
  }
  const day = exec(dayAlone, folded, position);
  return day
    ? dated(position, day[0].length, parts(undefined, undefined, Number(day[1])), {})
    : null;
}

/** A Chinese date in characters: 二〇二〇年, 二〇二一年十二月八日, 十二月八日, 九十年代. */
export function chineseDateAtCharacters(folded: string, position: number): FoundDate | null {
  const era = eraAtCharacters(folded, position);
  if (era) return era;
  const full = exec(writtenYear, folded, position);
  if (full) {
    const [all, digits = '', end, part, month, day] = full;
    const year = [...digits].reduce((sum, digit) => sum * 10 + (digitsOf.get(digit) ?? 0), 0);
    const read = parts(year, spelled(month), spelled(day));
    return dated(position, all.length, read, { end, part });
  }
  if (inRepublic(folded.slice(Math.max(0, position - 2), position), 2)) {
    const match = exec(writtenRepublic, folded, position);
    const [all = '', digits, end, part, month, day] = match ?? [];
    const year = spelled(digits);
    if (match && year) {
      const read = parts(year + beforeRepublic, spelled(month), spelled(day));
      return dated(position - 2, all.length + 2, read, { end, part });
    }
  }
  const month = exec(writtenMonth, folded, position);
  if (!month) return null;
  const read = parts(undefined, spelled(month[1]), spelled(month[2]));
  return dated(position, month[0].length, read, {});
}
