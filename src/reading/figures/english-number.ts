/** English numerals in words and the scale words that follow digits. Pure. */
import { Decimal } from 'decimal.js';
import { type Numeral, powerOfTen, stepOfWhole } from './numeral.js';

const small = new Map<string, number>(
  (
    'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen ' +
    'fifteen sixteen seventeen eighteen nineteen'
  )
    .split(' ')
    .map((word, index) => [word, index]),
);
const tens = new Map<string, number>([
  ['twenty', 20],
  ['thirty', 30],
  ['forty', 40],
  ['fourty', 40],
  ['fifty', 50],
  ['sixty', 60],
  ['seventy', 70],
  ['eighty', 80],
  ['ninety', 90],
  ['ninty', 90],
]);
const scales = new Map<string, number>([
  ['thousand', 3],
  ['million', 6],
  ['billion', 9],
  ['trillion', 12],
]);

/** Words that can begin a number; `a` and `an` only before a scale. */
export const numberWords: ReadonlySet<string> = new Set([...small.keys(), ...tens.keys()]);

/** One past the last letter of the word at `position`. */
export function wordEnd(folded: string, position: number): number {
  let end = position;
  for (; end < folded.length; end += 1) {
    const code = folded.charCodeAt(end);
    if (code < 97 || code > 122) break;
  }
  return end;
}

interface Part {
  readonly value: number;
  readonly end: number;
}

const isJoint = (folded: string, position: number): boolean =>
  folded.charCodeAt(position) === 32 || folded.charCodeAt(position) === 45;

/** The word behind one space or hyphen at `position`, `''` where there is none. */
export function nextWord(folded: string, position: number): { word: string; end: number } {
  if (!isJoint(folded, position)) return { word: '', end: position };
  const end = wordEnd(folded, position + 1);
  return { word: folded.slice(position + 1, end), end };
}

/** A number below one hundred. */
function readBelowHundred(folded: string, position: number): Part | null {
  const end = wordEnd(folded, position);
  const word = folded.slice(position, end);
  const units = small.get(word);
  if (units !== undefined) return { value: units, end };
  const ten = tens.get(word);
  if (ten === undefined) return null;
  const next = nextWord(folded, end);
  const added = small.get(next.word);
  return added !== undefined && added > 0 && added < 10
    ? { value: ten + added, end: next.end }
    : { value: ten, end };
}

/** Where the next part of a number begins: behind a space, hyphen or `and`. */
function behindJoint(folded: string, position: number, joinAnd: boolean): number | null {
  if (!isJoint(folded, position)) return null;
  const next = position + 1;
  if (!folded.startsWith('and ', next) && !folded.startsWith('and-', next)) return next;
  return joinAnd ? next + 4 : null;
}

const isScale = (word: string): boolean => word === 'hundred' || scales.has(word);

/** A number below one thousand, or `twelve hundred` and the like. */
function readGroup(folded: string, position: number, joinAnd: boolean): Part | null {
  let first = readBelowHundred(folded, position);
  if (!first) {
    const end = wordEnd(folded, position);
    const word = folded.slice(position, end);
    if ((word !== 'a' && word !== 'an') || !isScale(nextWord(folded, end).word)) return null;
    first = { value: 1, end };
  }
  const next = nextWord(folded, first.end);
  if (next.word !== 'hundred' || first.value === 0) return first;
  const hundreds = { value: first.value * 100, end: next.end };
  const behind = behindJoint(folded, hundreds.end, joinAnd);
  const rest = behind === null ? null : readBelowHundred(folded, behind);
  if (!rest || nextWord(folded, rest.end).word === 'hundred') return hundreds;
  return { value: hundreds.value + rest.value, end: rest.end };
}

/** A whole number below `limit`; `null` also where a scale follows that makes it larger. */
function readBelow(folded: string, position: number, limit: number, joinAnd: boolean): Part | null {
  const group = readGroup(folded, position, joinAnd);
  if (!group || group.value >= limit) return null;
  const next = nextWord(folded, group.end);
  const exponent = scales.get(next.word);
  if (exponent === undefined) return group;
  const scale = 10 ** exponent;
  if (scale >= limit) return null;
  const scaled = { value: group.value * scale, end: next.end };
  const behind = behindJoint(folded, scaled.end, joinAnd);
  const rest = behind === null ? null : readBelow(folded, behind, scale, joinAnd);
  if (rest) return { value: scaled.value + rest.value, end: rest.end };
  // "four thousand, four hundred" is one number; "four thousand, five" is a list.
  const behindComma = folded.startsWith(', ', scaled.end) ? scaled.end + 2 : null;
  const lower = behindComma === null ? null : readBelow(folded, behindComma, scale, joinAnd);
  return lower && lower.value >= 100
    ? { value: scaled.value + lower.value, end: lower.end }
    : scaled;
}

/** Decimals in words behind `point`: `one point seven five`. */
function readPoint(folded: string, position: number): { digits: string; end: number } | null {
  const point = nextWord(folded, position);
  if (point.word !== 'point') return null;
  let digits = '';
  let end = point.end;
  for (;;) {
    const next = nextWord(folded, end);
    const digit = small.get(next.word);
    if (digit === undefined || digit > 9) break;
    digits += String(digit);
    end = next.end;
  }
  return digits === '' ? null : { digits, end };
}

/** The decimals that a part adds. */
const halves: ReadonlyMap<string, string> = new Map([
  ['half', '5'],
  ['quarter', '25'],
]);

/** `and a half` behind a number: the decimals it adds and where it ends. */
function readAndHalf(folded: string, position: number): { digits: string; end: number } | null {
  if (!folded.startsWith(' and a ', position)) return null;
  const end = wordEnd(folded, position + 7);
  const half = halves.get(folded.slice(position + 7, end));
  return half ? { digits: half, end } : null;
}

/**
 * Reads a number in words at `position`: `thirteen thousand`, `two and a half million`,
 * `one point seven`. With `joinAnd` false, `and` ends it, as in `between one hundred and fifty`.
 */
export function readEnglishNumber(
  folded: string,
  position: number,
  joinAnd = true,
): Numeral | null {
  const whole = readBelow(folded, position, Number.MAX_SAFE_INTEGER, joinAnd);
  if (!whole) return null;
  const decimals =
    readPoint(folded, whole.end) ?? (joinAnd ? readAndHalf(folded, whole.end) : null);
  const base = { start: position, form: 'words', plain: false } as const;
  if (!decimals) {
    const scaled = readScale(folded, whole.end, false);
    if (scaled.exponent > 0 && !Number.isSafeInteger(whole.value * 10 ** scaled.exponent))
      return null;
    const value = whole.value * 10 ** scaled.exponent;
    return { ...base, end: scaled.end, value: new Decimal(value), step: stepOfWhole(value) };
  }
  const { exponent, end } = readScale(folded, decimals.end, false);
  return {
    ...base,
    end,
    value: new Decimal(`${whole.value}.${decimals.digits}e${exponent}`),
    step: powerOfTen(exponent - decimals.digits.length),
  };
}

const scaleWords = new Map<string, number>([
  ['hundred', 2],
  ['thousand', 3],
  ['thousands', 3],
  ['grand', 3],
  ['million', 6],
  ['millions', 6],
  ['mn', 6],
  ['mln', 6],
  ['mio', 6],
  ['mil', 6],
  ['billion', 9],
  ['billions', 9],
  ['bn', 9],
  ['bln', 9],
  ['trillion', 12],
  ['trillions', 12],
  ['tn', 12],
  ['trn', 12],
]);

/** Single letters: `k` may stand apart, `m` only attached or with money, `b` and `t` only with money. */
const scaleLetters = new Map<string, number>([
  ['k', 3],
  ['m', 6],
  ['b', 9],
  ['t', 12],
]);

/**
 * Reads scale words behind a number: ` million`, `bn`, `k`, ` hundred million`. `money` says that
 * a currency stands before the number, which settles what a single letter means.
 */
export function readScale(
  folded: string,
  position: number,
  money: boolean,
): { readonly exponent: number; readonly end: number } {
  let exponent = 0;
  let end = position;
  for (;;) {
    const apart = isJoint(folded, end);
    const start = apart ? end + 1 : end;
    const stop = wordEnd(folded, start);
    if (stop === start) break;
    const word = folded.slice(start, stop);
    let power = scaleWords.get(word);
    if (power === undefined && exponent === 0 && stop - start === 1) {
      const letter = word === 'k' || money || (word === 'm' && !apart);
      power = letter ? scaleLetters.get(word) : undefined;
    }
    if (power === undefined || exponent + power > 15) break;
    exponent += power;
    end = stop;
  }
  return { exponent, end };
}
