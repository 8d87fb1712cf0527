/** Currencies before and behind an amount, with their small change. A foreign dollar is never another's. Pure. */
import type { Currency } from './figure.js';
import { wordEnd } from './word.js';

export interface CurrencyBefore {
  readonly currency: Currency;
  readonly start: number;
}
export interface CurrencyBehind {
  readonly currency: Currency;
  readonly end: number;
}

/** Codes and short words that stand before or behind an amount. */
const codes = new Map<string, Currency>([
  ['cny', 'CNY'],
  ['rmb', 'CNY'],
  ['yuan', 'CNY'],
  ['cnh', 'CNY'],
  ['usd', 'USD'],
  ['hkd', 'HKD'],
  ['twd', 'TWD'],
  ['ntd', 'TWD'],
  ['mop', 'MOP'],
  ['eur', 'EUR'],
  ['gbp', 'GBP'],
  ['jpy', 'JPY'],
  ['krw', 'KRW'],
  ['aud', 'AUD'],
  ['cad', 'CAD'],
  ['nzd', 'NZD'],
  ['sgd', 'SGD'],
  ['chf', 'CHF'],
  ['inr', 'INR'],
  ['rub', 'RUB'],
]);
for (const code of (
  'aed ars bgn brl btc clp cop czk dem dkk egp frf huf idr ils isk itl kwd lbp mxn myr ngn nok ' +
  'php pkr pln pte qar ron sar sek thb try uah vnd zar'
).split(' ')) {
  codes.set(code, 'XXX');
}

/** Words that, attached to digits, are a currency and not part of a name (`RMB100`). */
export const currencyWords: ReadonlySet<string> = new Set([...codes.keys(), 'rs', 'rm', 'rp', 'm']);

/** What the letters before a dollar sign say of it; other letters make it some other dollar. */
const dollarOf = new Map<string, Currency>([
  ['us', 'USD'],
  ['u.s', 'USD'],
  ['u.s.', 'USD'],
  ['usd', 'USD'],
  ['hk', 'HKD'],
  ['hkd', 'HKD'],
  ['nt', 'TWD'],
  ['ntd', 'TWD'],
  ['a', 'AUD'],
  ['au', 'AUD'],
  ['aud', 'AUD'],
  ['c', 'CAD'],
  ['ca', 'CAD'],
  ['can', 'CAD'],
  ['cad', 'CAD'],
  ['nz', 'NZD'],
  ['nzd', 'NZD'],
  ['s', 'SGD'],
  ['sg', 'SGD'],
  ['sgd', 'SGD'],
  ['mop', 'MOP'],
]);
const yuanOf = new Map<string, Currency>([
  ['cn', 'CNY'],
  ['rmb', 'CNY'],
  ['cny', 'CNY'],
  ['jp', 'JPY'],
  ['jpy', 'JPY'],
]);

/** Signs; `¥` is the yuan's here, not the yen's. */
const signs = new Map<string, Currency>([
  ['$', 'USD'],
  ['¥', 'CNY'],
  ['€', 'EUR'],
  ['£', 'GBP'],
  ['₩', 'KRW'],
  ['₹', 'INR'],
  ['₽', 'RUB'],
]);
for (const sign of '₡₦₪₫₭₮₱₲₴₵₸₺₼₾₿฿₶₤') signs.set(sign, 'XXX');
signs.set('£', 'GBP');

const isLetter = (code: number): boolean => code >= 97 && code <= 122;

/** The letters that belong to a sign at `position`, set off by a space or not. */
function lettersBefore(folded: string, position: number): { word: string; start: number } {
  const spaced = folded.charCodeAt(position - 1) === 32;
  const end = spaced ? position - 1 : position;
  let start = end;
  while (start > 0 && end - start < 5) {
    const code = folded.charCodeAt(start - 1);
    if (!isLetter(code) && code !== 46) break;
    start -= 1;
  }
  const word = folded.slice(start, end);
  const before = folded.charAt(start - 1);
  const isWhole = !isLetter(before.charCodeAt(0)) && !/[\d'.]/.test(before);
  if (word === '' || !isWhole || word.startsWith('.')) return { word: '', start: position };
  // "Exceeds a $ 4 billion fund": an article; "music ' s $ 500 million": a genitive.
  if (spaced && (word === 'a' || (word === 's' && /'\s?$/.test(folded.slice(0, start).slice(-2)))))
    return { word: '', start: position };
  if (spaced && !dollarOf.has(word) && !codes.has(word)) return { word: '', start: position };
  return { word, start };
}

function signBefore(folded: string, end: number): CurrencyBefore | null {
  const sign = folded.charAt(end - 1);
  const currency = signs.get(sign);
  if (currency === undefined) return null;
  const { word, start } = lettersBefore(folded, end - 1);
  if (sign === '$' && word !== '') {
    const named = dollarOf.get(word);
    if (named || !word.includes('.')) return { currency: named ?? 'XXX', start };
  }
  if (sign === '¥') {
    if (folded.endsWith('人民币', end - 1)) return { currency: 'CNY', start: end - 4 };
    const named = yuanOf.get(word);
    if (named) return { currency: named, start };
  }
  return { currency, start: end - 1 };
}

const chineseNames: readonly (readonly [string, Currency])[] = [
  ['人民币', 'CNY'],
  ['美元', 'USD'],
  ['美金', 'USD'],
  ['美刀', 'USD'],
  ['港元', 'HKD'],
  ['港币', 'HKD'],
  ['港纸', 'HKD'],
  ['新台币', 'TWD'],
  ['台币', 'TWD'],
  ['澳门元', 'MOP'],
  ['澳门币', 'MOP'],
  ['葡币', 'MOP'],
  ['欧元', 'EUR'],
  ['英镑', 'GBP'],
  ['日元', 'JPY'],
  ['日币', 'JPY'],
  ['日圆', 'JPY'],
  ['韩元', 'KRW'],
  ['韩币', 'KRW'],
  ['韩圜', 'KRW'],
  ['澳元', 'AUD'],
  ['澳币', 'AUD'],
  ['加元', 'CAD'],
  ['加拿大元', 'CAD'],
  ['澳大利亚元', 'AUD'],
  ['加币', 'CAD'],
  ['纽元', 'NZD'],
  ['新西兰元', 'NZD'],
  ['新加坡元', 'SGD'],
  ['新加坡币', 'SGD'],
  ['新元', 'SGD'],
  ['坡币', 'SGD'],
  ['瑞士法郎', 'CHF'],
  ['卢比', 'INR'],
  ['印度卢比', 'INR'],
  ['印度卢布', 'INR'],
  ['俄罗斯卢布', 'RUB'],
  ['卢布', 'RUB'],
  ...[
    '巴基斯坦卢比',
    '尼泊尔卢比',
    '斯里兰卡卢比',
    '津巴布韦元',
    '牙买加元',
    '文莱元',
    '埃及镑',
    '法郎',
    '马克',
    '里拉',
    '克朗',
    '泰铢',
    '铢',
    '林吉特',
    '令吉',
    '比索',
    '越南盾',
    '印尼盾',
    '奈拉',
    '里亚尔',
    '迪拉姆',
    '第纳尔',
    '兰特',
    '雷亚尔',
    '兹罗提',
    '比特币',
  ].map((name): readonly [string, Currency] => [name, 'XXX']),
];

const lastOfName = new Set(chineseNames.map(([name]) => name.charCodeAt(name.length - 1)));

function chineseBefore(folded: string, end: number): CurrencyBefore | null {
  if (!lastOfName.has(folded.charCodeAt(end - 1))) return null;
  let found: CurrencyBefore | null = null;
  for (const [name, currency] of chineseNames) {
    const start = end - name.length;
    if (folded.endsWith(name, end) && (!found || start < found.start)) found = { currency, start };
  }
  return found;
}

/** `Rs. 20`, `dollar 22.5 million`: words that come before an amount. */
const wordsBefore = new Map<string, Currency>([
  ['rs', 'INR'],
  ['rm', 'XXX'],
  ['rp', 'XXX'],
  ['dollar', 'USD'],
  ['ringgit', 'XXX'],
]);

function wordBefore(folded: string, end: number): CurrencyBefore | null {
  const stop = folded.charCodeAt(end - 1) === 46 ? end - 1 : end;
  let start = stop;
  while (start > 0 && stop - start < 8 && isLetter(folded.charCodeAt(start - 1))) start -= 1;
  const word = folded.slice(start, stop);
  if (word === '' || isLetter(folded.charCodeAt(start - 1))) return null;
  // "MAUD 60": the million stands with the code; the amount's reader takes it from there.
  const currency = codes.get(word) ?? wordsBefore.get(word) ?? codes.get(millionOf(word));
  if (!currency || (stop < end && word !== 'rs')) return null;
  return (word === 'dollar' && wholeNameBefore(folded, start, stop)) || { currency, start };
}

/** `hong kong dollar` before an amount; a nation that is none of those known has some other dollar. */
function wholeNameBefore(folded: string, dollar: number, end: number): CurrencyBefore | null {
  let found: CurrencyBefore | null = null;
  let start = dollar;
  for (let count = 0; count < 2 && folded.charCodeAt(start - 1) === 32; count += 1) {
    const stop = start - 1;
    start = stop;
    while (start > 0 && stop - start < 15 && isLetter(folded.charCodeAt(start - 1))) start -= 1;
    if (start === stop) break;
    const currency = phrases.get(folded.slice(start, end));
    const named = /^[a-z]{3,}(?:an|ese)$/.test(folded.slice(start, stop)) && count === 0;
    if (currency) found = { currency, start };
    else if (named) found = { currency: 'XXX', start };
  }
  return found;
}

const millionOf = (word: string): string =>
  word.length === 4 && word.startsWith('m') ? word.slice(1) : '';

/** Whether the currency word between `start` and the amount counts in millions: `MAUD 60`. */
export function countsMillions(folded: string, start: number): boolean {
  const word = folded.slice(start, wordEnd(folded, start));
  return !codes.has(word) && codes.has(millionOf(word));
}

/** Spaces in a row that still join a currency and its amount. */
const widestGap = 3;

/** The currency written before `position`, spaces or a colon allowed between. */
export function currencyBefore(folded: string, position: number): CurrencyBefore | null {
  let end = position;
  while (position - end < widestGap && folded.charCodeAt(end - 1) === 32) end -= 1;
  if (folded.charCodeAt(end - 1) === 58) end -= 1;
  if (end === 0) return null;
  const code = folded.charCodeAt(end - 1);
  if (code >= 0x4e00 && code <= 0x9fff) return chineseBefore(folded, end);
  if (isLetter(code) || code === 46) return wordBefore(folded, end);
  return signBefore(folded, end);
}

const nations: readonly (readonly [string, Currency])[] = [
  ['us', 'USD'],
  ['u.s.', 'USD'],
  ['american', 'USD'],
  ['united states', 'USD'],
  ['hong kong', 'HKD'],
  ['hk', 'HKD'],
  ['new taiwan', 'TWD'],
  ['taiwan', 'TWD'],
  ['taiwanese', 'TWD'],
  ['nt', 'TWD'],
  ['australian', 'AUD'],
  ['aussie', 'AUD'],
  ['canadian', 'CAD'],
  ['new zealand', 'NZD'],
  ['singapore', 'SGD'],
  ['singaporean', 'SGD'],
];
const otherDollars = 'jamaican bahamian fijian namibian liberian zimbabwean brunei'.split(' ');

const phrases = new Map<string, Currency>();
for (const [nation, currency] of nations) {
  phrases.set(`${nation} dollar`, currency);
  phrases.set(`${nation} dollars`, currency);
}
for (const nation of otherDollars) {
  phrases.set(`${nation} dollar`, 'XXX');
  phrases.set(`${nation} dollars`, 'XXX');
}
for (const [words, currency] of [
  ['renminbi|kuai|chinese yuan|chinese renminbi|yuan renminbi|yuan rmb', 'CNY'],
  ['dollar|dollars|bucks|buck', 'USD'],
  ['euro|euros', 'EUR'],
  ['pound|pounds|pounds sterling|sterling|sterlings|quid|british pounds', 'GBP'],
  ['yen|yens|japanese yen', 'JPY'],
  ['won|wons|korean won|south korean won', 'KRW'],
  ['pataca|patacas', 'MOP'],
  ['swiss franc|swiss francs', 'CHF'],
  ['indian rupee|indian rupees|rupee|rupees|rs', 'INR'],
  ['ruble|rubles|rouble|roubles|russian rubles|russian roubles', 'RUB'],
] as const) {
  for (const word of words.split('|')) phrases.set(word, currency);
}
/** Currencies of which several nations have one: the nation may stand before. */
const others = new Set(
  (
    'franc francs mark marks markka lira lire krona kronor krone kroner koruna koruny peso pesos ' +
    'baht ringgit ringgits dinar dinars dirham dirhams rial rials riyal riyals shekel shekels ' +
    'zloty zlotys naira rand real reais dong rupiah forint hryvnia hryvnias guilder guilders ' +
    'peseta pesetas escudo escudos schilling schillings drachma drachmas bitcoin bitcoins'
  ).split(' '),
);
const adjectives =
  /(?:french|belgian|german|deutsche|deutsch|finnish|italian|turkish|swedish|norwegian|danish|czech|mexican|philippine|argentine|chilean|thai|malaysian|malaysia|kuwaiti|saudi|qatari|iranian|israeli|polish|nigerian|south african|brazilian|vietnamese|indonesian|hungarian|ukrainian|dutch|spanish|portuguese|austrian|greek|egyptian|lebanese|pakistani|sri lankan) /y;

const longestPhrase = 3;

/** Letters and stops of `u.s.`; plain letters otherwise. */
function phraseWordEnd(folded: string, position: number): number {
  return folded.startsWith('u.s.', position) ? position + 4 : wordEnd(folded, position);
}

function phraseAt(folded: string, position: number): CurrencyBehind | null {
  let end = phraseWordEnd(folded, position);
  // In "3 USD50 cards" the currency is the next number's.
  if (end === position || /\d/.test(folded.charAt(end))) return null;
  let found: CurrencyBehind | null = null;
  for (let count = 0; count < longestPhrase; count += 1) {
    const phrase = folded.slice(position, end);
    const currency = phrases.get(phrase) ?? (count === 0 ? codes.get(phrase) : undefined);
    if (currency) found = { currency, end };
    if (folded.charCodeAt(end) !== 32) break;
    end = phraseWordEnd(folded, end + 1);
  }
  if (found) return found;
  adjectives.lastIndex = position;
  const start = position + (adjectives.exec(folded)?.[0].length ?? 0);
  const stop = wordEnd(folded, start);
  const word = folded.slice(start, stop);
  const pounds = start > position && (word === 'pound' || word === 'pounds');
  return others.has(word) || pounds ? { currency: 'XXX', end: stop } : null;
}

/** `$`, `US$`, `€` behind an amount, unless the next amount's digits stand at them. */
function signBehind(folded: string, position: number): CurrencyBehind | null {
  const letters =
    /^(?:us|hk|nt|au?|ca?|s)(?=\$)/.exec(folded.slice(position, position + 3))?.[0] ?? '';
  const at = position + letters.length;
  const currency = signs.get(folded.charAt(at));
  if (currency === undefined || /\d/.test(folded.charAt(at + 1))) return null;
  return { currency: dollarOf.get(letters) ?? currency, end: at + 1 };
}

/** 元 and its like behind an amount; what comes behind 元 may say whose it is. */
const generic = /(?:元(?:整|正(?![\u4e00-\u9fff]))?(?![旦宵素首月件老])|块钱?|蚊)/y;
const inBrackets = /[(（]?/y;

function chineseBehind(folded: string, position: number): CurrencyBehind | null {
  const named = nameAt(folded, position);
  if (named) return named;
  generic.lastIndex = position;
  const word = generic.exec(folded)?.[0];
  if (word === undefined) return null;
  const end = position + word.length;
  if (word === '蚊') return { currency: 'HKD', end };
  if (!word.startsWith('元')) return { currency: 'CNY', end };
  inBrackets.lastIndex = end;
  const bracket = inBrackets.exec(folded)?.[0].length ?? 0;
  const whose = nameAt(folded, end + bracket);
  if (!whose) return { currency: 'CNY', end };
  const closes = bracket === 0 || /[)）]/.test(folded.charAt(whose.end));
  // 元 and a new sum behind it, as in 元，港币100元, have a comma between them.
  if (!closes || /\d/.test(folded.charAt(whose.end))) return { currency: 'CNY', end };
  return { currency: whose.currency, end: whose.end + bracket };
}

function nameAt(folded: string, position: number): CurrencyBehind | null {
  let found: CurrencyBehind | null = null;
  for (const [name, currency] of chineseNames) {
    if (!folded.startsWith(name, position)) continue;
    const end = position + name.length;
    if (!found || end > found.end) found = { currency, end };
  }
  return found;
}

/** The currency at `position`, where an amount has just ended and at most one space been passed. */
export function currencyAt(folded: string, position: number): CurrencyBehind | null {
  if (folded.charAt(position) === '(') {
    // 300万(美元)
    const named = nameAt(folded, position + 1);
    return named && folded.charAt(named.end) === ')' ? { ...named, end: named.end + 1 } : null;
  }
  const code = folded.charCodeAt(position);
  if (isLetter(code)) return signBehind(folded, position) ?? phraseAt(folded, position);
  if (code >= 0x4e00 && code <= 0x9fff) return chineseBehind(folded, position);
  return signBehind(folded, position);
}

const dollarCodes: ReadonlySet<string> = new Set('usd hkd twd ntd aud cad nzd sgd'.split(' '));

/** Whose dollars a code behind an amount says, where only `$` stands before it: `$100 CAD`. */
export function dollarNamedAt(folded: string, position: number): CurrencyBehind | null {
  const start = folded.charCodeAt(position) === 32 ? position + 1 : position;
  const end = wordEnd(folded, start);
  const word = folded.slice(start, end);
  const currency = dollarCodes.has(word) ? codes.get(word) : undefined;
  return currency && !/^ ?\d/.test(folded.slice(end, end + 2)) ? { currency, end } : null;
}

/** Whether a currency's letters begin at `position` with a million before them: `30 MUSD`. */
export function millionsAt(folded: string, position: number): CurrencyBehind | null {
  const end = wordEnd(folded, position);
  const currency = codes.get(millionOf(folded.slice(position, end)));
  return currency ? { currency, end } : null;
}

const cents = new Set('cent cents c pence p pennies penny sen sens'.split(' '));

/** Whether a word names small change. */
export const isSmallChange = (word: string): boolean => cents.has(word);
