/** Dates, months and years in Chinese, in digits and in characters. Pure. */

import { readChineseNumeral } from './chinese-number.js';
import type { FoundDate } from './english-dates.js';
import type { DatePrecision } from './figure.js';

const digitsOf = new Map<string, number>(
  [...'〇一二三四五六七八九'].map((character, index) => [character, index]),
);
digitsOf.set('零', 0);

const endOfYear = '(年底|年末|年终|底|末|岁末)';
const partOfYear =
  '(年初|年中|初|中(?!国|华|央|关|心|医)|上半年|下半年|第?[一二三四1-4]季度|前[一二三1-3]季度)';
const numericMonthDay = ' ?(\\d{1,2}) ?月份?(?:[底末初]|[上中下]旬)?(?: ?(\\d{1,2}) ?[日号])?';
const writtenMonthDay =
  '([正一二三四五六七八九十]{1,2})月份?(?:[底末初]|[上中下]旬)?(?:([一二三四五六七八九十]{1,3})[日号])?';

const numericYear = new RegExp(
  `((?:19|20)\\d{2}) ?年度?(?!代)(?:${endOfYear}|${partOfYear}|${numericMonthDay})?`,
  'y',
);
const shortYear = new RegExp(`(\\d{2})年(?:${endOfYear}|${numericMonthDay})`, 'y');
const writtenYear = new RegExp(
  `([一二][〇零一二三四五六七八九]{3})年度?(?!代)(?:${endOfYear}|${partOfYear}|${writtenMonthDay})?`,
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

function dated(
  position: number,
  length: number,
  parts: Parts,
  season: { readonly end: boolean; readonly part: boolean },
): FoundDate | null {
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
  return { start: position, end: position + length, date, precision };
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

/** A Chinese date that begins with digits: 2021年12月8日, 2020年底, 21年11月, 12月8日, 8日. */
export function chineseDateAtDigits(folded: string, position: number): FoundDate | null {
  const full = exec(numericYear, folded, position);
  if (full) {
    const [all, year, end, part, month, day] = full;
    const read = parts(Number(year), numberOf(month), numberOf(day));
    return dated(position, all.length, read, { end: end !== undefined, part: part !== undefined });
  }
  const short = exec(shortYear, folded, position);
  if (short) {
    const [all, year, end, month, day] = short;
    const read = parts(2000 + Number(year), numberOf(month), numberOf(day));
    return dated(position, all.length, read, { end: end !== undefined, part: false });
  }
  const season = { end: false, part: false };
  const months = exec(spanOfMonths, folded, position);
  if (months) return dated(position, months[0].length, { month: Number(months[1]) }, season);
  const days = exec(spanOfDays, folded, position);
  if (days) return dated(position, days[0].length, { day: Number(days[1]) }, season);
  const month = exec(numericMonth, folded, position);
  if (month) {
    const read = parts(undefined, numberOf(month[1]), numberOf(month[2]));
    return dated(position, month[0].length, read, season);
  }
  const day = exec(dayAlone, folded, position);
  return day
    ? dated(position, day[0].length, parts(undefined, undefined, Number(day[1])), season)
    : null;
}

/** A Chinese date in characters: 二〇二〇年, 二〇二一年十二月八日, 十二月八日. */
export function chineseDateAtCharacters(folded: string, position: number): FoundDate | null {
  const full = exec(writtenYear, folded, position);
  if (full) {
    const [all, digits = '', end, part, month, day] = full;
    const year = [...digits].reduce((sum, digit) => sum * 10 + (digitsOf.get(digit) ?? 0), 0);
    const read = parts(year, spelled(month), spelled(day));
    return dated(position, all.length, read, { end: end !== undefined, part: part !== undefined });
  }
  const month = exec(writtenMonth, folded, position);
  if (!month) return null;
  const read = parts(undefined, spelled(month[1]), spelled(month[2]));
  return dated(position, month[0].length, read, { end: false, part: false });
}
