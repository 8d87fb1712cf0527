/** The upper end of a range, where a figure is the lower one. Pure. */
import type { Decimal } from 'decimal.js';
import { smallChangeBehind } from './change.js';
import { isNumeralCharacter, readChineseNumeral } from './chinese-number.js';
import { isDigit } from './digits.js';
import { nextWord, numberWords, partNamed, readEnglishNumber, wordEnd } from './english-number.js';
import type { Numeral } from './numeral.js';
import { hundredthsAt, tenthsBehind } from './parts.js';
import { inclusiveEnd } from './qualifiers.js';
import { lowerEnd } from './range-scale.js';
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
  /(?:(?: ?[~–]{1,2} ?|--| ?\.\.\. ?| ?… ?|-| - | ?[至到](?!了) ?| up to | to | through | thru )(?:(?=up to ))?|(?: and | ?[和与跟] ?)| or | ?或 ?)/y;
/** A change from one figure to another is two figures. */
const changes =
  /$(?<=\b(?:rose|risen|rise|rises|rising|grew|grown|grow|grows|growing|fell|fallen|fall|falls|falling|increased?|increases|increasing|decreased?|decreases|decreasing|dropp?e?d?|drops|declined?|declines|climbed|climbs|jumped|jumps|soared|surged|shrank|shrunk|expanded|went|gone|goes|moved|doubled|tripled|swelled|slipped|plunged|tumbled|slumped|cut|reduced|raised|lifted|boosted|up|down|changed)\b[^.;,]{0,40})/;
const changesChinese = /(?:增加|增长|下降|增|降|升|涨|跌|提高|减少) ?$/;
const verbOfChange = /[增升涨降跌减扩缩提变翻]|发展/;

/** Whether what stands around "从...到..." tells of a change and not of a range. */
const isChange = (folded: string, start: number, end: number): boolean =>
  verbOfChange.test(folded.slice(Math.max(0, start - 12), start)) ||
  verbOfChange.test(folded.slice(end, end + 8));

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

/** A number in words that counts no parts: not the two of `one to two thirds`. */
function wholeNumber(folded: string, position: number): Numeral | null {
  const number = readEnglishNumber(folded, position);
  return number && partNamed(nextWord(folded, number.end).word) === undefined ? number : null;
}

/** Any numeral at `position`, as the upper end of a range. */
function upperAt(page: Page, position: number, lower: Numeral): Numeral | null {
  const { folded } = page;
  const code = folded.charCodeAt(position);
  if (isDigit(code)) return readDigitNumeral(page, position);
  const word = folded.slice(position, wordEnd(folded, position));
  if (numberWords.has(word) || word === 'a')
    return lower.form === 'words' ? wholeNumber(folded, position) : null;
  if (!isNumeralCharacter(folded.charAt(position))) return null;
  const share = hundredthsAt(folded, position);
  if (share) return share;
  const numeral = readChineseNumeral(folded, position);
  return numeral && (tenthsBehind(folded, numeral) ?? numeral);
}

const changeBehind = (folded: string, { unit, end }: UnitBehind) =>
  smallChangeBehind(folded, end, unit, false);

const sameUnit = (a: UnitBehind | null, b: UnitBehind | null): boolean =>
  !a || !b || (a.unit.kind === b.unit.kind && JSON.stringify(a.unit) === JSON.stringify(b.unit));

const either: ReadonlySet<string> = new Set(['or', '或']);

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
  const change = own && changeBehind(folded, own);
  const position = inclusiveEnd(folded, change?.end ?? own?.end ?? numeral.end);
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
  if (/[从由自]/.test(before.slice(-3)) && isChange(folded, start, upper.end)) return null;
  const other = unitBehind(folded, upper.end);
  if (!sameUnit(own, other)) return null;
  const more = other && changeBehind(folded, other);
  const size = more ? upper.value.plus(more.value) : upper.value;
  const to =
    sign > 0 && negativeFrom(folded, at + sign, upper.end) !== null ? size.negated() : size;
  const takesTenths =
    upper.share === 'percentage' && !numeral.share && folded.charAt(upper.end - 1) === '成';
  const shared = own ? numeral.value : lowerEnd(folded, numeral, upper, to);
  if (shared === null) return null;
  const lower = takesTenths ? numeral.value.times(10) : shared.plus(change?.value ?? 0);
  if (!lower.lt(to)) return null;
  if (isYear(folded, start, numeral) && to.gt(latestYear)) return null;
  if (word === '-' && lower.times(widestHyphen).lt(to)) return null;
  // "Five or six"; what is further apart are two figures.
  const year = numeral.plain && numeral.value.gte(1900) && numeral.value.lt(2100);
  const near = numeral.value.eq(1) ? lower.times(2) : lower.times(1.5);
  if (either.has(word) && (near.lt(to) || year)) return null;
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
