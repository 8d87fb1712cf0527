/** The words before and behind a figure that hedge it. Pure. */

import type { SaidQualifier } from './figure.js';
import { fold } from './fold.js';
import { wordEnd } from './word.js';

function table(
  entries: Readonly<Partial<Record<SaidQualifier, string>>>,
): ReadonlyMap<string, SaidQualifier> {
  const map = new Map<string, SaidQualifier>();
  for (const [qualifier, words] of Object.entries(entries)) {
    for (const word of words.split('|')) map.set(word, qualifier as SaidQualifier);
  }
  return map;
}

/** Phrases of up to four words; "then" for "than" is a common slip. */
const english = table({
  about:
    'about|around|approximately|approx|approx.|roughly|some|circa|ca|ca.|c.|somewhere around|' +
    'in the region of|an estimated|estimated|in the order of|give or take',
  under:
    'nearly|almost|close to|just under|slightly under|a little under|just below|under|below|' +
    'less than|less then|fewer than|fewer then|just less than|slightly less than|not quite|' +
    'just short of|short of|nearing|approaching|nearly about|well under|virtually',
  over:
    'more than|more then|over|above|upwards of|upward of|in excess of|exceeding|exceeds|exceeded|' +
    'exceed|surpassing|surpassed|surpasses|surpass|topped|topping|tops|beyond|just over|just above|' +
    'slightly over|slightly above|slightly more than|a little over|a little more than|' +
    'just more than|well over|greater than|larger than|higher than|passed|north of|past',
  'at-least':
    'at least|no fewer than|no less than|not less than|not fewer than|a minimum of|minimum|' +
    'no fewer then|no less then',
  'at-most':
    'at most|no more than|no more then|not more than|up to|a maximum of|maximum|as many as|' +
    'as much as|not over|at the most|not exceeding',
});

/** Comparatives: `no fewer than`, `greater or equal to`, `equal to or more than`. */
const comparatives = {
  over: 'more greater larger bigger higher longer older'.split(' '),
  under: 'less fewer lower smaller shorter younger'.split(' '),
} as const;
const opposite = { over: 'at-most', under: 'at-least' } as const;
const orEqual = { over: 'at-least', under: 'at-most' } as const;

function comparisons(): ReadonlyMap<string, SaidQualifier> {
  const map = new Map<string, SaidQualifier>();
  for (const side of ['over', 'under'] as const) {
    for (const word of comparatives[side]) {
      for (const than of ['than', 'then']) {
        map.set(`${word} ${than}`, side);
        for (const not of ['no', 'not']) map.set(`${not} ${word} ${than}`, opposite[side]);
        map.set(`${word} or equal ${than}`, orEqual[side]);
        map.set(`${word} ${than} or equal to`, orEqual[side]);
        map.set(`equal or ${word} ${than}`, orEqual[side]);
        map.set(`equal to or ${word} ${than}`, orEqual[side]);
      }
      map.set(`${word} or equal to`, orEqual[side]);
    }
  }
  map.set('at least or equal to', 'at-least');
  map.set('at most or equal to', 'at-most');
  return map;
}

const englishPhrases: ReadonlyMap<string, SaidQualifier> = new Map([...comparisons(), ...english]);

const longestEnglish = 6;

const chinese = table({
  about:
    '约|大约|大概|约莫|约为|约有|大概有|约占|约合|大约有|大约为|大约是|大致|大体|估计|差不多有|折合约|合计约',
  under:
    '近|将近|接近|不到|不足|低于|少于|小于|未满|未达|差不多|几近|不满|逼近|近乎|几乎|将近有|接近于|少于约|未到|不够',
  over: '超过|超|逾|超出|多于|高于|大于|突破|过|破|已超|超过有|远超|超逾|超越|超过了|突破了|上',
  'at-least':
    '大于等于|大于或等于|大于或者等于|高于或等于|多于或等于|不少过|至少是|至少为|至少要|最少有|起码有|至少|不少于|不低于|起码|不下|不下于|最少|不小于|至少有|达到或超过',
  'at-most':
    '小于等于|小于或等于|小于或者等于|低于或等于|少于或等于|最多为|最多是|最多有|至多有|至多为|不大于等于|至多|最多|不超过|不多于|不高于|不大于|未超过|没有超过|顶多|最高|不超|不逾',
});
const longestChinese = 7;

/** Hedges that need a bare unit or 半 behind them: 过百, 上千, 破万. */
const onlyBeforeBare = new Set(['过', '上', '破']);

const behindChinese = table({
  about: '左右|上下',
  under: '不到',
  over: '出头|多|开外|有余|还多|不止|之上',
  'at-least': '以上|及以上|或以上|或者以上|或更多|或者更多|往上|起',
  'at-most': '以下|以内|之内|及以下|或以下|或者以下|之下|或更少|或者更少|封顶',
});
const longestBehind = 4;
const behindEnglish = table({
  about: 'or so|or thereabouts|give or take|approximately',
  'at-least':
    'or more|and more|plus|and up|and upward|and upwards|or upward|or upwards|and above|or above|' +
    'and over|or over|or greater|or higher|or larger|or bigger|or better|if not more|' +
    'and counting|at least|minimum',
  'at-most':
    'or less|or fewer|or lower|or smaller|or under|or below|and under|and below|and less|' +
    'if not less|if not fewer|at most|tops|maximum|max',
  over: 'odd|and then some',
});
const longestEnglishBehind = 3;
/** A comparison that goes on to a number of its own: `200 or greater than 190`. */
const thanNumber = / th[ae]n (?:\w+ )?[-\d]/y;
const thanAlone = / th[ae]n\b/y;

/** A closing tag's bracket, a quotation mark of markdown and an arrow are no "more than". */
const noComparison = /(?:<\/?[a-z][^<>]{0,40}|(?:^|\n) *>*|[-=])>$/;

const signs: ReadonlyMap<string, SaidQualifier> = new Map([
  ['~', 'about'],
  ['<', 'under'],
  ['≥', 'at-least'],
  ['≤', 'at-most'],
  ['>=', 'at-least'],
  ['<=', 'at-most'],
  ['=>', 'at-least'],
  ['=<', 'at-most'],
  ['> =', 'at-least'],
  ['< =', 'at-most'],
  ['>', 'over'],
]);

export interface Hedge {
  readonly qualifier: SaidQualifier;
  readonly start: number;
  readonly end: number;
}

const isLetter = (code: number): boolean => code >= 97 && code <= 122;
const isHan = (code: number): boolean => code >= 0x4e00 && code <= 0x9fff;

function chineseBefore(folded: string, end: number, bare: boolean): Hedge | null {
  for (let length = Math.min(longestChinese, end); length > 0; length -= 1) {
    const start = end - length;
    const word = folded.slice(start, end);
    const qualifier = chinese.get(word);
    if (qualifier === undefined) continue;
    if (onlyBeforeBare.has(word) && !bare) return null;
    // 最近, 附近, 经过 and the like are words of their own.
    if (word.length === 1 && /[最附靠邻远条合节经通不]/.test(folded.charAt(start - 1))) return null;
    return { qualifier, start, end };
  }
  return null;
}

/** Where the word before `end` begins, spaces between skipped; `end` where there is none. */
function wordStart(folded: string, end: number): number {
  let start = end;
  if (folded.charCodeAt(start - 1) === 46) start -= 1;
  while (start > 0 && isLetter(folded.charCodeAt(start - 1))) start -= 1;
  return start;
}

function englishBefore(folded: string, end: number): Hedge | null {
  let found: Hedge | null = null;
  let start = end;
  for (let count = 0; count < longestEnglish; count += 1) {
    const next = wordStart(folded, start);
    if (next === start) break;
    start = next;
    const qualifier = englishPhrases.get(folded.slice(start, end));
    if (qualifier) found = { qualifier, start, end };
    if (folded.charCodeAt(start - 1) !== 32) break;
    start -= 1;
  }
  return found;
}

/** A few words may stand between hedge and figure: "over a total of 300", 约为人民币. */
const filler = /(?:(?:a total of|the|a|an|of|有|为|是|达|到|了|共|计|:) ?|\()$/;

function skipSpaces(folded: string, position: number): number {
  let end = position;
  while (end > 0 && folded.charCodeAt(end - 1) === 32) end -= 1;
  return end;
}

function directlyBefore(folded: string, position: number, bare: boolean): Hedge | null {
  const end = skipSpaces(folded, position);
  if (end === 0) return null;
  const code = folded.charCodeAt(end - 1);
  if (isHan(code)) return chineseBefore(folded, end, bare);
  if (isLetter(code) || code === 46) return englishBefore(folded, end);
  if (code === 45) return englishBefore(folded, end - 1);
  for (const length of [3, 2, 1]) {
    if (length > end) continue;
    const qualifier = signs.get(folded.slice(end - length, end));
    if (qualifier === undefined) continue;
    const quoted = position > end || folded.charAt(end - 2) !== '\n';
    if (length === 1 && quoted && noComparison.test(folded.slice(Math.max(0, end - 44), end))) {
      if (!(end === 1 && position === end)) return null;
    }
    const spansRange = folded.charAt(end - 1) === '~' && end > 1 && folded.charAt(end - 2) !== ' ';
    if (spansRange && !/[\s(,，。:]/.test(folded.charAt(end - 2))) return null;
    return { qualifier, start: end - length, end };
  }
  return null;
}

/** The hedge before `position`; `bare` where the numeral begins with a unit of its own (过百). */
export function hedgeBefore(folded: string, position: number, bare: boolean): Hedge | null {
  const direct = directlyBefore(folded, position, bare);
  if (direct?.qualifier === 'about') {
    // "More than about 13,000": the bound is what is said.
    const outer = directlyBefore(folded, direct.start, bare);
    return outer ? { ...outer, end: direct.end } : direct;
  }
  if (direct) return direct;
  const end = skipSpaces(folded, position);
  const window = folded.slice(Math.max(0, end - 12), end);
  const skipped = filler.exec(window);
  return skipped ? directlyBefore(folded, end - skipped[0].length, bare) : null;
}

const inclusive = /\(含(?:本数)?\)/y;

/** One past `(含)`, which says that a bound is among what it bounds. */
export function inclusiveEnd(folded: string, position: number): number {
  inclusive.lastIndex = position;
  return position + (inclusive.exec(folded)?.[0].length ?? 0);
}

/** The hedge behind a figure that ends at `position`: 左右, 以上, "or more", `+`, "-odd". */
export function hedgeBehind(folded: string, position: number): Hedge | null {
  let start = inclusiveEnd(folded, position);
  if (folded.charCodeAt(start) === 43) return { qualifier: 'at-least', start, end: start + 1 };
  if (folded.charCodeAt(start) === 32 || folded.charCodeAt(start) === 45) start += 1;
  const code = folded.charCodeAt(start);
  if (isHan(code)) {
    for (let length = longestBehind; length > 1; length -= 1) {
      const qualifier = behindChinese.get(folded.slice(start, start + length));
      if (qualifier) return { qualifier, start, end: start + length };
    }
    return null;
  }
  if (!isLetter(code)) return null;
  let end = wordEnd(folded, start);
  let found: Hedge | null = null;
  for (let count = 0; count < longestEnglishBehind; count += 1) {
    const qualifier = behindEnglish.get(folded.slice(start, end));
    if (qualifier) found = { qualifier, start, end };
    if (folded.charCodeAt(end) !== 32) break;
    end = wordEnd(folded, end + 1);
  }
  if (!found) return null;
  thanNumber.lastIndex = found.end;
  if (thanNumber.test(folded)) return null;
  thanAlone.lastIndex = found.end;
  const than = thanAlone.exec(folded)?.[0].length ?? 0;
  return { ...found, end: found.end + than };
}

const comparedBehind = /(?:要|还)?([大多高长]|[小少低短])/y;

/** 比...大, 比...少: the comparison stands around the figure from `start` to `end`. */
export function comparisonAround(folded: string, start: number, end: number): Hedge | null {
  if (folded.charAt(start - 1) !== '比') return null;
  comparedBehind.lastIndex = end;
  const match = comparedBehind.exec(folded);
  if (!match) return null;
  const qualifier = '大多高长'.includes(match[1] ?? '') ? 'over' : 'under';
  return { qualifier, start: start - 1, end: end + match[0].length };
}

const duoBehind = /多(?![次种个样元方数为家位少])/y;

/** 多 behind a measure word: 三年多, 两倍多. */
export function duoAt(folded: string, position: number): Hedge | null {
  duoBehind.lastIndex = position;
  return duoBehind.test(folded) ? { qualifier: 'over', start: position, end: position + 1 } : null;
}

const nearness =
  /^(?:just|slightly|a little|nearly|almost|close|not quite|nearing|approaching|virtually|short of)|^[近将几接逼]|出头$/;

/** Whether a qualifying word, as written, claims that the figure is close and not only a bound. */
export function claimsNearness(word: string): boolean {
  return nearness.test(fold(word));
}
