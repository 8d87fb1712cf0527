/** Units of figures: currencies before and behind, shares, ratios, durations. Pure. */
import { nextWord, wordEnd } from './english-number.js';
import type { Currency, FigureUnit } from './figure.js';

export interface UnitBefore {
  readonly currency: Currency;
  readonly start: number;
}
export interface UnitBehind {
  readonly unit: FigureUnit;
  readonly end: number;
}

/** Written straight before the number, longest first. ¥ is the yuan's sign here, not the yen's. */
const currencyPrefixes: readonly (readonly [string, Currency])[] = [
  ['人民币¥', 'CNY'],
  ['人民币', 'CNY'],
  ['cn¥', 'CNY'],
  ['rmb¥', 'CNY'],
  ['cny', 'CNY'],
  ['rmb', 'CNY'],
  ['yuan', 'CNY'],
  ['jp¥', 'JPY'],
  ['¥', 'CNY'],
  ['u.s.$', 'USD'],
  ['us$', 'USD'],
  ['usd$', 'USD'],
  ['usd', 'USD'],
  ['hk$', 'HKD'],
  ['hkd', 'HKD'],
  ['nt$', 'TWD'],
  ['twd', 'TWD'],
  ['$', 'USD'],
  ['€', 'EUR'],
  ['eur', 'EUR'],
  ['£', 'GBP'],
  ['gbp', 'GBP'],
  ['jpy', 'JPY'],
  ['美元', 'USD'],
];
const prefixEnds = new Set(
  currencyPrefixes.map(([prefix]) => prefix.charCodeAt(prefix.length - 1)),
);

/** Words that, attached to digits, are a currency and not part of a name (`RMB100`). */
export const currencyWords: ReadonlySet<string> = new Set(
  currencyPrefixes.map(([prefix]) => prefix).filter((prefix) => /^[a-z]+$/.test(prefix)),
);

/** The currency written before `position`, one space allowed between. */
export function currencyBefore(folded: string, position: number): UnitBefore | null {
  const end = folded.charCodeAt(position - 1) === 32 ? position - 1 : position;
  if (!prefixEnds.has(folded.charCodeAt(end - 1))) return null;
  for (const [prefix, currency] of currencyPrefixes) {
    if (!folded.endsWith(prefix, end)) continue;
    const start = end - prefix.length;
    const before = folded.charCodeAt(start - 1);
    if (before >= 97 && before <= 122 && /^[a-z]/.test(prefix)) continue;
    return { currency, start };
  }
  return null;
}

const currencyPhrases = new Map<string, Currency>([
  ['yuan', 'CNY'],
  ['renminbi', 'CNY'],
  ['rmb', 'CNY'],
  ['cny', 'CNY'],
  ['kuai', 'CNY'],
  ['chinese yuan', 'CNY'],
  ['dollars', 'USD'],
  ['dollar', 'USD'],
  ['usd', 'USD'],
  ['us dollars', 'USD'],
  ['us dollar', 'USD'],
  ['u.s. dollars', 'USD'],
  ['u.s. dollar', 'USD'],
  ['american dollars', 'USD'],
  ['hong kong dollars', 'HKD'],
  ['hk dollars', 'HKD'],
  ['hkd', 'HKD'],
  ['taiwan dollars', 'TWD'],
  ['new taiwan dollars', 'TWD'],
  ['euros', 'EUR'],
  ['euro', 'EUR'],
  ['eur', 'EUR'],
  ['pounds', 'GBP'],
  ['pounds sterling', 'GBP'],
  ['gbp', 'GBP'],
  ['yen', 'JPY'],
  ['japanese yen', 'JPY'],
  ['jpy', 'JPY'],
]);
const currencyStarts = new Set([...currencyPhrases.keys()].map((phrase) => phrase.split(' ')[0]));

const chineseCurrencies: readonly (readonly [RegExp, Currency])[] = [
  [/(?:美元|美金|美刀)/y, 'USD'],
  [/(?:港元|港币)/y, 'HKD'],
  [/(?:新台币|台币)/y, 'TWD'],
  [/欧元/y, 'EUR'],
  [/英镑/y, 'GBP'],
  [/(?:日元|日币)/y, 'JPY'],
  [/(?:元人民币|人民币|元(?![旦宵素首月件老]))|块钱?/y, 'CNY'],
];

const shareWords = new Set(['percent', 'pct', 'pc', 'percents', 'precent', 'percnt', 'perecent']);
const durationWords = new Set(
  (
    'year years month months week weeks day days hour hours minute minutes second seconds ' +
    'decade decades century centuries'
  ).split(' '),
);
const chineseDuration =
  /(?:个(?:多)?(?:月|小时|星期|季度|工作日)|年度?|岁|周年?|天|小时|分钟|秒|学时|课时)/y;

function phraseAt(folded: string, position: number): { currency: Currency; end: number } | null {
  const first = wordEnd(folded, position);
  const dotted = folded.startsWith('u.s. ', position);
  if (!dotted && !currencyStarts.has(folded.slice(position, first))) return null;
  let end = dotted ? position + 4 : first;
  let found: { currency: Currency; end: number } | null = null;
  for (let count = 0; count < 4; count += 1) {
    const currency = currencyPhrases.get(folded.slice(position, end));
    if (currency) found = { currency, end };
    if (folded.charCodeAt(end) !== 32) break;
    end = wordEnd(folded, end + 1);
  }
  return found;
}

function englishUnit(folded: string, position: number): UnitBehind | null {
  const stop = wordEnd(folded, position);
  const word = folded.slice(position, stop);
  if (shareWords.has(word)) {
    const next = nextWord(folded, stop).word;
    if (next === 'point' || next === 'points') {
      return { unit: { kind: 'points' }, end: stop + 1 + next.length };
    }
    return { unit: { kind: 'share' }, end: stop };
  }
  if (word === 'per') {
    const next = nextWord(folded, stop);
    if (next.word === 'cent') {
      const points = nextWord(folded, next.end);
      return points.word.startsWith('point')
        ? { unit: { kind: 'points' }, end: points.end }
        : { unit: { kind: 'share' }, end: next.end };
    }
    return null;
  }
  if (word === 'percentage') {
    const next = nextWord(folded, stop);
    return next.word.startsWith('point') ? { unit: { kind: 'points' }, end: next.end } : null;
  }
  if (word === 'pp' || word === 'pps') return { unit: { kind: 'points' }, end: stop };
  const currency = phraseAt(folded, position);
  if (currency) return { unit: { kind: 'money', currency: currency.currency }, end: currency.end };
  if (word === 'times' || word === 'fold' || word === 'x') {
    return { unit: { kind: 'ratio' }, end: stop };
  }
  return durationWords.has(word) ? { unit: { kind: 'duration', noun: word }, end: stop } : null;
}

function chineseUnit(folded: string, position: number): UnitBehind | null {
  for (const [pattern, currency] of chineseCurrencies) {
    pattern.lastIndex = position;
    const match = pattern.exec(folded);
    if (match) return { unit: { kind: 'money', currency }, end: position + match[0].length };
  }
  if (folded.startsWith('个百分点', position))
    return { unit: { kind: 'points' }, end: position + 4 };
  if (folded.startsWith('倍', position)) return { unit: { kind: 'ratio' }, end: position + 1 };
  chineseDuration.lastIndex = position;
  const noun = chineseDuration.exec(folded)?.[0];
  return noun === undefined
    ? null
    : { unit: { kind: 'duration', noun }, end: position + noun.length };
}

/**
 * The unit behind a number that ends at `position`, one space or hyphen allowed between:
 * `%`, ` billion`'s ` yuan`, 亿's 元, ` percentage points`, 倍, `-year`.
 */
export function unitBehind(folded: string, position: number): UnitBehind | null {
  let start = position;
  let code = folded.charCodeAt(start);
  if (code === 32 || code === 45) {
    start += 1;
    code = folded.charCodeAt(start);
  }
  if (code === 37) return { unit: { kind: 'share' }, end: start + 1 };
  if (code === 8364) return { unit: { kind: 'money', currency: 'EUR' }, end: start + 1 };
  if (code >= 97 && code <= 122) return englishUnit(folded, start);
  return code >= 0x4e00 && code <= 0x9fff ? chineseUnit(folded, start) : null;
}
