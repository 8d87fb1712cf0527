/** The upper end of a range, where a figure is the lower one. Pure. */
import type { Decimal } from 'decimal.js';
import { isNumeralCharacter, readChineseNumeral } from './chinese-number.js';
import { isDigit } from './digits.js';
import { numberWords, readEnglishNumber, wordEnd } from './english-number.js';
import { type Numeral, powerOfTen } from './numeral.js';
import { hundredthsAt, tenthsBehind } from './parts.js';
import { type Page, readDigitNumeral } from './read-digits.js';
import { negativeFrom } from './signs.js';
import { type UnitBehind, unitBehind } from './units.js';

export interface Range {
  readonly from: Decimal;
  readonly to: Decimal;
  readonly step: Decimal;
  readonly end: number;
  /** The upper end as read, for its unit. */
  readonly upper: Numeral;
}

/** Before the upper end the currency or a hedge may be repeated. */
const upperLead =
  /(?:(?:up to|about|around|approximately|some|约|大约|近) ?)?(?:(?:us|hk|nt|cn|rmb|[ac])?[¥$€£]|rmb ?|usd ?|人民币|美元)?(?=[^\s])/y;
const rangeJoint =
  /(?:(?: ?[~–] ?| ?\.\.\. ?| ?… ?|-| - | ?[至到](?!了) ?| up to | to | through | thru )(?:(?=up to ))?|(?: and | ?[和与跟] ?))/y;
/** A change from one figure to another is two figures. */
const changes =
  /$(?<=\b(?:rose|risen|rise|rises|rising|grew|grown|grow|grows|growing|fell|fallen|fall|falls|falling|increased?|increases|increasing|decreased?|decreases|decreasing|dropp?e?d?|drops|declined?|declines|climbed|climbs|jumped|jumps|soared|surged|shrank|shrunk|expanded|went|gone|goes|moved|doubled|tripled|swelled|slipped|plunged|tumbled|slumped|cut|reduced|raised|lifted|boosted|up|down|changed)\b[^.;,]{0,40})/;
const changesChinese = /(?:[从由自]|增加|增长|下降|增|降|升|涨|跌|提高|减少) ?$/;
const from = /\bfrom (?:about |around |some |rmb|us|hk|nt|cny|usd)?[ ¥$€£]*$/;
const between =
  /\bbetween (?:about |around |some |rmb|us|hk|nt|cny|usd|minus |negative )*[ ¥$€£-]*$/;
const betweenChinese = /(?:介于|位于|[在于]) ?$/;
const behindBetween = /(?: ?[^\s,，。;；、0-9]{0,4})? ?之?间/y;

function isBetween(folded: string, start: number, end: number): boolean {
  const before = folded.slice(Math.max(0, start - 24), start);
  if (between.test(before)) return true;
  behindBetween.lastIndex = end;
  return behindBetween.test(folded) || betweenChinese.test(before);
}

/** Any numeral at `position`, as the upper end of a range. */
function upperAt(page: Page, position: number, lower: Numeral): Numeral | null {
  const { folded } = page;
  const code = folded.charCodeAt(position);
  if (isDigit(code)) return readDigitNumeral(page, position);
  const word = folded.slice(position, wordEnd(folded, position));
  if (numberWords.has(word) || word === 'a')
    return lower.form === 'words' ? readEnglishNumber(folded, position) : null;
  if (!isNumeralCharacter(folded.charAt(position))) return null;
  const share = hundredthsAt(folded, position);
  if (share) return share;
  const numeral = readChineseNumeral(folded, position);
  return numeral && (tenthsBehind(folded, numeral) ?? numeral);
}

const sameUnit = (a: UnitBehind | null, b: UnitBehind | null): boolean =>
  !a || !b || (a.unit.kind === b.unit.kind && JSON.stringify(a.unit) === JSON.stringify(b.unit));

/** The power of ten that the scale behind a numeral's digits stands for. */
function scaleOf(folded: string, { start, end, value }: Numeral): number {
  const tail =
    /(?:(?<![万亿千百兆])[万亿千百兆]+|(?:hundred|thousand|million|billion|trillion|[a-z]{1,3}))$/.exec(
      folded.slice(Math.max(start, end - 10), end),
    )?.[0];
  if (tail === undefined) return 0;
  let power = 0;
  for (const [unit, exponent] of [
    ['百', 2],
    ['千', 3],
    ['万', 4],
    ['亿', 8],
    ['兆', 12],
  ] as const) {
    if (tail.includes(unit)) power += exponent;
  }
  if (power > 0) return power;
  const named = { hundred: 2, thousand: 3, k: 3, million: 6, m: 6, mn: 6, mln: 6, mm: 6 }[tail];
  if (named !== undefined) return named;
  const larger = { billion: 9, b: 9, bn: 9, bln: 9, trillion: 12, t: 12, tn: 12 }[tail];
  return value.isZero() ? 0 : (larger ?? 0);
}

const latestYear = 2100;

/** Whether a lower end is the year in which something else was told: "7,965 in 2012 to 12,858". */
const isYear = (folded: string, start: number, { end }: Numeral): boolean =>
  /^(?:19|20)\d\d$/.test(folded.slice(start, end)) &&
  /\b(?:in|of|since|during|year) $/.test(folded.slice(Math.max(0, start - 8), start));

/** How many times the upper end may be the lower where only a hyphen joins them. */
const widestHyphen = 1000;

/**
 * The range whose lower end is `numeral` (negative where it is), which begins with its currency or
 * sign at `start`; `null` where no upper end follows.
 */
export function rangeBehind(page: Page, numeral: Numeral, start: number): Range | null {
  const { folded } = page;
  const own = numeral.share ? null : unitBehind(folded, numeral.end);
  const position = own ? own.end : numeral.end;
  rangeJoint.lastIndex = position;
  const joint = rangeJoint.exec(folded)?.[0];
  if (joint === undefined) return null;
  const before = folded.slice(Math.max(0, start - 60), start);
  let at = position + joint.length;
  upperLead.lastIndex = at;
  at += upperLead.exec(folded)?.[0].length ?? 0;
  const negative = /(?:minus |negative |负|-)/y;
  negative.lastIndex = at;
  const sign = negative.exec(folded)?.[0].length ?? 0;
  const upper = upperAt(page, at + sign, numeral);
  if (!upper || upper.range || upper.inner) return null;
  if (numeral.share === 'fraction' || upper.share === 'fraction') return null;
  const word = joint.trim();
  const paired = ['and', '和', '与', '跟'].includes(word);
  if (paired ? !isBetween(folded, start, upper.end) : changesChinese.test(before)) return null;
  if (!paired && changes.test(before) && (from.test(before) || word === 'to')) return null;
  if ((word === '至' || word === '到') && /[从由自]/.test(before.slice(-3))) return null;
  if (!sameUnit(own, unitBehind(folded, upper.end))) return null;
  const to =
    sign > 0 && negativeFrom(folded, at + sign, upper.end) !== null
      ? upper.value.negated()
      : upper.value;
  const scale = scaleOf(folded, upper);
  const unscaled = scaleOf(folded, numeral) === 0;
  const shared = numeral.value.times(powerOfTen(scale));
  const takesTenths =
    upper.share === 'percentage' && !numeral.share && folded.charAt(upper.end - 1) === '成';
  const lower = takesTenths
    ? numeral.value.times(10)
    : unscaled && scale > 0 && shared.lt(to)
      ? shared
      : numeral.value;
  if (!lower.lt(to)) return null;
  if (isYear(folded, start, numeral) && to.gt(latestYear)) return null;
  if (word === '-' && lower.times(widestHyphen).lt(to)) return null;
  return { from: lower, to, step: upper.step, end: upper.end, upper };
}

const tolerance = / ?(?:±|\+\/-) ?/y;

/** `200,000±5,000`: a value with what it may be off by. */
export function toleranceBehind(page: Page, numeral: Numeral): Range | null {
  tolerance.lastIndex = numeral.end;
  const joint = tolerance.exec(page.folded)?.[0];
  if (joint === undefined) return null;
  const off = readDigitNumeral(page, numeral.end + joint.length);
  if (!off?.value.lt(numeral.value)) return null;
  return {
    from: numeral.value.minus(off.value),
    to: numeral.value.plus(off.value),
    step: off.step,
    end: off.end,
    upper: off,
  };
}
