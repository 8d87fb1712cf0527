/** English numerals in words, mixed with digits, and the scale words that follow digits. Pure. */
import { Decimal } from 'decimal.js';
import { digitRunEnd, isDigit } from './digits.js';
import { type Numeral, powerOfTen, stepOf } from './numeral.js';
import { wordEnd } from './word.js';

const small = new Map<string, number>(
  (
    'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen ' +
    'fifteen sixteen seventeen eighteen nineteen'
  )
    .split(' ')
    .map((word, index) => [word, index]),
);
for (const zero of ['nought', 'naught']) small.set(zero, 0);
const tens = new Map<string, number>(
  'twenty thirty forty fifty sixty seventy eighty ninety'
    .split(' ')
    .map((word, index) => [word, (index + 2) * 10]),
);
/** Tens and units run together: `fortyseven`. */
const fused = new Map<string, number>(
  [...tens].flatMap(([ten, value]) =>
    [...small].slice(1, 10).map(([unit, added]): [string, number] => [ten + unit, value + added]),
  ),
);
for (const [word, value] of fused) small.set(word, value);
tens.set('fourty', 40);
tens.set('ninty', 90);

/** Powers of ten that words stand for; `hundred` apart, since it builds groups. */
const scaleWords = new Map<string, number>([
  ['thousand', 3],
  ['grand', 3],
  ['lakh', 5],
  ['lac', 5],
  ['lkh', 5],
  ['million', 6],
  ['mn', 6],
  ['mln', 6],
  ['mio', 6],
  ['mil', 6],
  ['crore', 7],
  ['billion', 9],
  ['bn', 9],
  ['bln', 9],
  ['bil', 9],
  ['trillion', 12],
  ['tn', 12],
  ['tln', 12],
  ['trn', 12],
  ['quadrillion', 15],
  ['quintillion', 18],
]);

const scaleOfWord = (word: string): number | undefined =>
  scaleWords.get(word) ?? (word.endsWith('s') ? scaleWords.get(word.slice(0, -1)) : undefined);
const isHundred = (word: string): boolean => word === 'hundred' || word === 'hundreds';

/** Words that can begin a number; `a` and `an` only before a scale. */
export const numberWords: ReadonlySet<string> = new Set([...small.keys(), ...tens.keys()]);

export { wordEnd } from './word.js';

/** Spaces in a row that still join two words. */
const widestJoint = 3;

/** One past the joint of two words at `position`: spaces, a hyphen, or a hyphen between spaces. */
function jointEnd(folded: string, position: number): number {
  let end = position;
  const spaces = () => {
    const limit = end + widestJoint;
    while (end < limit && folded.charCodeAt(end) === 32) end += 1;
  };
  spaces();
  const hyphen = folded.charCodeAt(end) === 45;
  if (hyphen) {
    end += 1;
    spaces();
  }
  return end;
}

/** The word behind the joint at `position`, `''` where there is none. */
export function nextWord(folded: string, position: number): { word: string; end: number } {
  const start = jointEnd(folded, position);
  if (start === position) return { word: '', end: position };
  const end = wordEnd(folded, start);
  return end === start ? { word: '', end: position } : { word: folded.slice(start, end), end };
}

/** A word or run of digits, which is what a number is written in. */
interface Token {
  readonly word: string;
  readonly end: number;
}

function tokenBehind(folded: string, position: number): Token {
  const start = jointEnd(folded, position);
  if (start === position) return { word: '', end: position };
  const end = isDigit(folded.charCodeAt(start))
    ? digitRunEnd(folded, start)
    : wordEnd(folded, start);
  return { word: folded.slice(start, end), end };
}

/** A number while it is read from left to right. */
interface State {
  /** What the scales so far have taken. */
  total: Decimal;
  /** The thousands being built: 0 to 999, or `eighty-four` hundreds. */
  group: number;
  last: 'start' | 'unit' | 'teen' | 'ten' | 'hundred' | 'scale' | 'digits';
  /** The power of ten of the last scale, which the next must stay below. */
  scale: number;
  end: number;
}

const isSmall = (word: string): boolean => small.has(word) || tens.has(word);

/** Takes a word for units, teens or tens; false where it cannot follow. */
function takeSmall(state: State, value: number): boolean {
  const kind = value < 10 ? 'unit' : value < 20 || value % 10 > 0 ? 'teen' : 'ten';
  const { last } = state;
  if (last === 'ten') {
    if (kind !== 'unit' || value === 0) return false;
  } else if (last === 'unit') {
    return false;
  } else if (last === 'teen' || last === 'digits') return false;
  else if (last !== 'start' && value === 0) return false;
  state.group += value;
  state.last = kind;
  return true;
}

function takeScale(state: State, power: number): boolean {
  const size = powerOfTen(power);
  if (state.last === 'scale') {
    // Three lakh crore, three thousand million.
    if (power + state.scale > 21) return false;
    state.total = state.total.times(size);
    state.scale += power;
    return true;
  }
  // Two thousand two hundred million: the thousands are counted with the hundreds.
  if (state.scale === 3 && power > 3 && state.group > 0) {
    state.total = state.total.plus(state.group).times(size);
    state.group = 0;
    state.scale = power;
    state.last = 'scale';
    return true;
  }
  if (power >= state.scale || state.group === 0) return false;
  state.total = state.total.plus(size.times(state.group));
  state.group = 0;
  state.scale = power;
  state.last = 'scale';
  return true;
}

/** Whether digits may go on a number: `3 hundred and 21`, `4 thousand 3 hundred`. */
function digitsGoOn(folded: string, state: State, token: Token): boolean {
  if (state.last !== 'hundred' && state.last !== 'scale') return false;
  if (token.word.length > 3 || token.word.startsWith('0')) return false;
  const next = folded.charAt(token.end);
  if (next === '/') return false;
  if (next === '%' || next === ',' || next === '.') {
    if (next === '%' || isDigit(folded.charCodeAt(token.end + 1))) return false;
  }
  const { word } = nextWord(folded, token.end);
  if (isHundred(word)) return state.last === 'scale' && token.word.length === 1;
  const power = scaleOfWord(word);
  if (power !== undefined) return state.last === 'scale' && power < state.scale;
  return state.last === 'hundred' && token.word.length < 3;
}

const afterAnd = new Set<State['last']>(['hundred', 'scale']);

/** Where the word behind a joining `and` begins; `position` where there is none. */
function skipAnd(folded: string, position: number, joinAnd: boolean): number | null {
  const and = nextWord(folded, position);
  if (and.word !== 'and') return position;
  return joinAnd ? and.end : null;
}

/** Where a lower part behind a comma begins: "four thousand, four hundred". */
function behindComma(folded: string, state: State): number | null {
  if (state.last !== 'scale' || folded.charCodeAt(state.end) !== 44) return null;
  const next = nextWord(folded, state.end + 1);
  if (next.word === '' || !isSmall(next.word)) return null;
  let behind = nextWord(folded, next.end);
  if (isSmall(behind.word)) behind = nextWord(folded, behind.end);
  // "Four thousand, five" is a list.
  return isHundred(behind.word) || (scaleOfWord(behind.word) ?? 99) < state.scale
    ? state.end + 1
    : null;
}

/** Takes the words that go on the number; the state ends where they no longer do. */
function takeWords(folded: string, state: State, joinAnd: boolean): void {
  for (;;) {
    let from = behindComma(folded, state) ?? state.end;
    if (afterAnd.has(state.last)) {
      const behind = skipAnd(folded, from, joinAnd);
      if (behind === null) return;
      from = behind;
    }
    const token = tokenBehind(folded, from);
    const { word } = token;
    if (word === '') return;
    const value = small.get(word) ?? tens.get(word);
    if (value !== undefined) {
      // Behind "and", the words begin a fraction.
      if (from !== state.end && isPart(folded, token)) return;
      if (isPart(folded, token) && state.last !== 'ten') return;
      if (!takeSmall(state, value)) return;
    } else if (isHundred(word) && from === state.end) {
      if (state.group === 0 || state.group > 99) {
        if (state.last !== 'digits' || state.group === 0) return;
      }
      state.group *= 100;
      state.last = 'hundred';
    } else if (isDigit(word.charCodeAt(0))) {
      if (!digitsGoOn(folded, state, token)) return;
      state.group += Number(word);
      state.last = 'digits';
    } else {
      const power = from === state.end ? scaleOfWord(word) : undefined;
      if (power === undefined || !takeScale(state, power)) return;
    }
    state.end = token.end;
  }
}

const parts = new Map<string, number>([
  ['half', 2],
  ['halves', 2],
  ['quarter', 4],
  ...'third fourth fifth sixth seventh eighth ninth tenth'
    .split(' ')
    .map((word, index): [string, number] => [word, index + 3]),
]);

/** The denominator that a word names: 4 of `quarters`. */
export const partNamed = (word: string): number | undefined =>
  parts.get(word) ?? (word.endsWith('s') ? parts.get(word.slice(0, -1)) : undefined);

/** Whether a number word counts parts: a `two` before `fifths`. */
function isPart(folded: string, { word, end }: Token): boolean {
  const next = nextWord(folded, end).word;
  const bottom = partNamed(next);
  const top = small.get(word);
  if (bottom === undefined || top === undefined) return false;
  return next.endsWith('s') || top === 1;
}

/** Hundredths as they are written on cheques: `and 87/100`. */
const hundredths = / and (\d{1,2})\/100\b/y;

/** The hundredths that `and 87/100` at `position` adds to a whole number. */
export function readHundredths(
  folded: string,
  position: number,
): { readonly value: Decimal; readonly end: number } | null {
  hundredths.lastIndex = position;
  const match = hundredths.exec(folded);
  if (!match) return null;
  return {
    value: new Decimal(match[1] ?? 0).dividedBy(100),
    end: position + match[0].length,
  };
}

/** A fraction joined by `and`, such as ` and two fifths`, at `position`. */
export function readAndPart(
  folded: string,
  position: number,
): { readonly top: number; readonly bottom: number; readonly end: number } | null {
  const and = nextWord(folded, position);
  if (and.word !== 'and') return null;
  const first = nextWord(folded, and.end);
  const named = partNamed(first.word);
  if (named === 2 || named === 4) return { top: 1, bottom: named, end: first.end };
  const top = first.word === 'a' || first.word === 'an' ? 1 : small.get(first.word);
  if (top === undefined || top === 0) return null;
  const second = nextWord(folded, first.end);
  const bottom = partNamed(second.word);
  if (bottom === undefined || top >= bottom || (top > 1 && !second.word.endsWith('s'))) return null;
  return { top, bottom, end: second.end };
}

/** Decimals behind `point`: `one point seven five`, `point eleven`, `point 77`. */
function readPoint(folded: string, position: number): { digits: string; end: number } | null {
  const point = nextWord(folded, position);
  return point.word === 'point' || point.word === 'dot' ? readDecimals(folded, point.end) : null;
}

/** The decimals whose words begin behind the joint at `position`. */
function readDecimals(folded: string, position: number): { digits: string; end: number } | null {
  let digits = '';
  let end = position;
  for (;;) {
    const token = tokenBehind(folded, end);
    if (isDigit(token.word.charCodeAt(0))) {
      if (digits !== '') break;
      return { digits: token.word, end: token.end };
    }
    if (digits === '' && isHundred(nextWord(folded, token.end).word)) {
      // "One point two hundred thirty-six": the decimals are read as a number.
      const number = readEnglishNumber(folded, jointEnd(folded, end), false);
      return number?.value.lt(1000) ? { digits: number.value.toFixed(), end: number.end } : null;
    }
    const digit = token.word === 'oh' || token.word === 'o' ? 0 : small.get(token.word);
    if (digit !== undefined && digit < 10) digits += String(digit);
    else {
      const whole = digit ?? tens.get(token.word);
      if (digits !== '' || whole === undefined) break;
      const unit = small.get(nextWord(folded, token.end).word);
      if (digit === undefined && unit !== undefined && unit > 0 && unit < 10) {
        return { digits: String(whole + unit), end: nextWord(folded, token.end).end };
      }
      return { digits: String(whole), end: token.end };
    }
    end = token.end;
  }
  return digits === '' ? null : { digits, end };
}

/** The words of a number with decimals, a part or a scale behind it. */
function finish(folded: string, start: number, state: State, joinAnd: boolean): Numeral {
  const base = { start, form: 'words', plain: false } as const;
  const whole = state.total.plus(state.group);
  const point = state.last === 'scale' ? null : readPoint(folded, state.end);
  if (point) {
    const scale = readScale(folded, point.end);
    return {
      ...base,
      end: scale.end,
      value: new Decimal(`${whole.toFixed()}.${point.digits}e${scale.exponent}`),
      step: powerOfTen(scale.exponent - point.digits.length),
    };
  }
  const cheque = readHundredths(folded, state.end);
  if (cheque)
    return { ...base, end: cheque.end, value: whole.plus(cheque.value), step: powerOfTen(-2) };
  const part = joinAnd ? readAndPart(folded, state.end) : null;
  if (!part) return { ...base, end: state.end, value: whole, step: stepOf(whole) };
  // "Five and a half million", "a million and a half", "a billion and a half million".
  const behind = readScale(folded, part.end);
  const scaled = state.last === 'scale';
  const share = new Decimal(part.top).dividedBy(part.bottom);
  const size = powerOfTen(behind.exponent || (scaled ? state.scale : 0));
  const value = scaled ? whole.plus(share.times(size)) : whole.plus(share).times(size);
  const step = powerOfTen(
    Math.max(
      -4,
      (behind.exponent || (scaled ? state.scale : 0)) - Math.max(1, share.decimalPlaces()),
    ),
  );
  return { ...base, end: behind.end, value, step };
}

const articles = new Set(['a', 'an']);

/**
 * Reads a number in words at `position`: `thirteen thousand`, `two and a half million`,
 * `one point seven`, `a hundred`. With `joinAnd` false, `and` ends it, as in
 * `between one hundred and fifty`.
 */
export function readEnglishNumber(
  folded: string,
  position: number,
  joinAnd = true,
): Numeral | null {
  const end = wordEnd(folded, position);
  const word = folded.slice(position, end);
  const state: State = {
    total: new Decimal(0),
    group: 0,
    last: 'start',
    scale: Number.POSITIVE_INFINITY,
    end,
  };
  if (articles.has(word)) {
    const next = nextWord(folded, end);
    if (!isHundred(next.word) && scaleOfWord(next.word) === undefined) return null;
    if (next.word === 'mil' || next.word === 'grand') return null;
    state.group = 1;
    state.last = 'unit';
  } else {
    const value = small.get(word) ?? tens.get(word);
    if (value !== undefined) takeSmall(state, value);
    else if (isHundred(word) || scaleOfWord(word) !== undefined) {
      state.group = 1;
      state.last = 'unit';
      state.end = position;
      return readBareScale(folded, position, end, word, state, joinAnd);
    } else return null;
  }
  takeWords(folded, state, joinAnd);
  return finish(folded, position, state, joinAnd);
}

/** `hundred fifteen`, `thousand nine hundred`: the one before the scale left out. */
function readBareScale(
  folded: string,
  position: number,
  end: number,
  word: string,
  state: State,
  joinAnd: boolean,
): Numeral | null {
  if (isHundred(word)) {
    state.group = 100;
    state.last = 'hundred';
  } else takeScale(state, scaleOfWord(word) ?? 0);
  state.end = end;
  takeWords(folded, state, joinAnd);
  return state.end === end ? null : finish(folded, position, state, joinAnd);
}

/** Whether a word is `hundred`, `thousand` and so on, which may begin a number. */
export const isScaleWord = (word: string): boolean =>
  word === 'hundred' || (word.length > 5 && scaleWords.has(word));

/** `nineteen eighty-four`, `twenty twenty-one`: a year as it is said, where the words are no number. */
export function readSpokenYear(
  folded: string,
  position: number,
): { readonly year: number; readonly end: number } | null {
  const end = wordEnd(folded, position);
  const century = small.get(folded.slice(position, end)) ?? tens.get(folded.slice(position, end));
  if (century !== 19 && century !== 20) return null;
  const second = nextWord(folded, end);
  const rest = small.get(second.word) ?? tens.get(second.word);
  if (rest === undefined || rest < 10) return null;
  const unit = rest >= 20 ? nextWord(folded, second.end) : null;
  const added = unit ? small.get(unit.word) : undefined;
  const hasUnit = unit && added !== undefined && added > 0 && added < 10;
  const stop = hasUnit ? unit.end : second.end;
  const next = nextWord(folded, stop).word;
  if (isHundred(next) || scaleOfWord(next) !== undefined) return null;
  return { year: century * 100 + rest + (hasUnit ? added : 0), end: stop };
}

/** The lower part in words or digits behind digits with a scale: ` 3 hundred and 21` of `4 thousand ...`. */
export function readMixedRest(
  folded: string,
  value: Decimal,
  exponent: number,
  position: number,
): { readonly value: Decimal; readonly end: number } | null {
  const state: State = {
    total: exponent === 2 ? new Decimal(0) : value,
    group: exponent === 2 ? value.toNumber() : 0,
    last: exponent === 2 ? 'hundred' : 'scale',
    scale: exponent === 2 ? Number.POSITIVE_INFINITY : exponent,
    end: position,
  };
  if (!value.isInteger()) return null;
  takeWords(folded, state, true);
  return state.end === position ? null : { value: state.total.plus(state.group), end: state.end };
}

interface Scale {
  readonly exponent: number;
  readonly end: number;
}

/** Capitals that stand for a scale, attached or apart. */
const scaleLetters = new Map<string, number>([
  ['k', 3],
  ['m', 6],
  ['mm', 6],
  ['b', 9],
  ['bb', 9],
  ['t', 12],
  ['g', 9],
]);

/** The power of ten that a word or letter stands for: 3 of `thousand` and `k`. */
export const powerNamed = (word: string): number | undefined =>
  isHundred(word) ? 2 : (scaleOfWord(word) ?? scaleLetters.get(word));

/** What decides whether a letter behind digits is a scale. */
export interface ScaleContext {
  /** The text as written, for its capitals. */
  readonly text: string;
  /** A currency stands before the number or behind the letter. */
  readonly money: boolean;
  /** The number has decimals or groups, so that it names nothing. */
  readonly measured: boolean;
}

/** 万 and 千 as they are typed in haste, where what is counted follows: 30w元, 15k左右. */
const typed = /^[wWkK](?:[元块人家个名件户条多余]|左右|上下|以[上下])/;

/** `1.5m tall` is a length. */
const lengthBehind = /^ ?(?:tall|wide|long|high|deep|thick|away|[²³23]\b)/;

function letterPower(word: string, start: number, apart: boolean, context: ScaleContext) {
  const power = scaleLetters.get(word);
  const behind = context.text.charAt(start + word.length);
  // The K of Kč is no thousand.
  if (power === undefined || /\p{L}/u.test(behind)) return undefined;
  const capital = context.text.charAt(start) !== word.charAt(0);
  if (word === 'k' || context.money) return power;
  if (word === 'm' && lengthBehind.test(context.text.slice(start + 1, start + 8))) return undefined;
  if (word === 'm') return capital || !apart ? power : undefined;
  if (word === 'mm') return capital ? power : undefined;
  if (word === 'g') return capital && context.measured ? power : undefined;
  if (word === 'b') return capital || (context.measured && !apart) ? power : undefined;
  return capital && context.measured ? power : undefined;
}

/**
 * Reads scale words behind a number: ` million`, `bn.`, `k`, `MM`, ` hundred million`. Without a
 * context no single letter counts.
 */
export function readScale(folded: string, position: number, context?: ScaleContext): Scale {
  let exponent = 0;
  let end = position;
  if (context && typed.test(context.text.slice(position, position + 4)))
    return { exponent: folded.charAt(position) === 'w' ? 4 : 3, end: position + 1 };
  for (;;) {
    const start = jointEnd(folded, end);
    const stop = wordEnd(folded, start);
    if (stop === start) break;
    const word = folded.slice(start, stop);
    let power = isHundred(word) ? 2 : scaleOfWord(word);
    if (power === undefined && exponent === 0 && context) {
      power = letterPower(word, start, start > end, context);
    }
    if (power === undefined || exponent + power > 21) break;
    exponent += power;
    end = stop;
    // The stop of "bln." is no end of a sentence where a word goes on behind it.
    if (
      word.length < 4 &&
      folded.charAt(end) === '.' &&
      /^\. [a-z]/.test(folded.slice(end, end + 3))
    )
      end += 1;
  }
  return { exponent, end };
}

/**
 * Decimals behind a `point` that ends at `position` and has no number before it, with their scale:
 * `point zero four`, `point six percent`.
 */
export function readBareDecimals(
  folded: string,
  start: number,
  position: number,
): { readonly numeral: Numeral; readonly digits: string } | null {
  const read = isDigit(folded.charCodeAt(jointEnd(folded, position)))
    ? null
    : readDecimals(folded, position);
  if (!read) return null;
  const { digits } = read;
  const { exponent, end } = readScale(folded, read.end);
  const value = new Decimal(`0.${digits}e${exponent}`);
  const step = powerOfTen(exponent - digits.length);
  return { numeral: { start, end, value, step, form: 'words', plain: false }, digits };
}

/** Digits that `point` and more digits follow: `1 point 1`. */
export function readSpokenPoint(
  folded: string,
  position: number,
): { readonly digits: string; readonly end: number } | null {
  return readPoint(folded, position);
}
