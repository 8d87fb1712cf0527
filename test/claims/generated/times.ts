/** When a sentence puts its figure: the date of the record, or another one. */
import type { Measure } from './measures.js';
import type { Random } from './random.js';

export interface Time {
  readonly text: string;
  /** A careful reader may leave it unread. */
  readonly rare: boolean;
}

const sure = (text: string): Time => ({ text, rare: false });
const rare = (text: string): Time => ({ text, rare: true });

/** The years of other times. */
const otherYears = [2009, 2011, 2013, 2014, 2018, 2019, 2024, 2025] as const;
/** Those of them that one speaks of as long past. */
const longAgo = [2009, 2011, 2013, 2014] as const;
/** Those of some years at which the record has nothing of a measure, itself or a point beside it. */
const unheld = ({ at, alsoIn = [] }: Measure, years: readonly number[]): readonly number[] =>
  years.filter((year) => year !== at?.year && !alsoIn.includes(year));
const months =
  'January February March April May June July August September October November December'.split(
    ' ',
  );

const two = (year: number) => String(year % 100).padStart(2, '0');
const republic = (year: number) => year - 1911;

export function recordedTimeEn({ at }: Measure, random: Random): Time {
  if (!at) throw new Error('no date');
  const { year, month } = at;
  if (month === 11) {
    return random.pick([
      sure(`in November ${year}`),
      sure(`as of November ${year}`),
      sure(`in Nov. ${year}`),
      sure(`in ${year}`),
      rare(`in Nov ’${two(year)}`),
      rare(`in 11/${year}`),
    ]);
  }
  return random.pick([
    sure(`at the end of ${year}`),
    sure(`at year-end ${year}`),
    sure(`by the end of ${year}`),
    sure(`as of 31 December ${year}`),
    sure(`in ${year}`),
    rare(`at the end of ’${two(year)}`),
  ]);
}

export function otherTimeEn(measure: Measure, random: Random): Time {
  const { at } = measure;
  if (!at) throw new Error('no date');
  const year = random.pick(unheld(measure, otherYears));
  const month = random.pick(months);
  return random.pick([
    sure(`in ${year}`),
    sure(`at the end of ${year}`),
    sure(`in ${month} ${year}`),
    sure(`back in ${random.pick(unheld(measure, longAgo))}`),
    sure(`as of ${month} ${year}`),
    rare(`in the first half of ${year}`),
    rare(`in the third quarter of ${year}`),
    rare(`in FY${year}`),
    rare(`in FY${two(year)}`),
    rare(`in ${month.slice(0, 3)} ’${two(year)}`),
    rare(`at YE${year}`),
    rare(random.pick(['ten years ago', 'two decades ago', 'last year', 'in the 1990s'])),
    rare(`in ${random.pick(months.slice(0, 8))} ${at.year}`),
  ]);
}

export function recordedTimeZh({ at }: Measure, random: Random): Time {
  if (!at) throw new Error('no date');
  const { year, month } = at;
  if (month === 11) {
    return random.pick([
      sure(`${year}年11月，`),
      sure(`截至${year}年11月，`),
      sure(`${year}年，`),
      sure(`截至${year}年11月底，`),
      rare(`民国${republic(year)}年11月，`),
      rare(`${two(year)}年11月，`),
      rare(`二〇二一年十一月，`),
    ]);
  }
  return random.pick([
    sure(`${year}年底，`),
    sure(`截至${year}年底，`),
    sure(`${year}年末，`),
    sure(`截至${year}年12月31日，`),
    rare(`民国${republic(year)}年底，`),
    rare(`${two(year)}年底，`),
  ]);
}

export function otherTimeZh(measure: Measure, random: Random): Time {
  const { at } = measure;
  if (!at) throw new Error('no date');
  const year = random.pick(unheld(measure, otherYears));
  const month = random.int(1, 12);
  return random.pick([
    sure(`${year}年，`),
    sure(`${year}年底，`),
    sure(`截至${year}年${month}月，`),
    sure(`早在${random.pick(unheld(measure, longAgo))}年，`),
    sure(`${year}年${month}月，`),
    rare(`${year}年上半年，`),
    rare(`${year}年第三季度，`),
    rare(`${year}财年，`),
    rare(`民国${republic(year)}年底，`),
    rare(`${two(year)}年底，`),
    rare(random.pick(['十年前，', '二十年前，', '去年，', '上世纪九十年代，'])),
    rare(`${at.year}年${random.int(1, 8)}月，`),
  ]);
}
