/** Chinese numerals: in characters, in digits with 万 and 亿, and mixed (1万2858). Pure. */
import { Decimal } from 'decimal.js';
import {
  type Digits,
  type Numeral,
  powerOfTen,
  readDigits,
  scaleDigits,
  stepOfWhole,
} from './numeral.js';

/** A numeral with what decides whether it is a figure at all. */
export interface ChineseNumeral extends Numeral {
  /** Begins with a unit of its own, as in 百余家 or 千万元: a figure only in company. */
  readonly bare: boolean;
  /** Too short, or a mere run of digits, to be a figure without a measure word behind it. */
  readonly needsMeasure: boolean;
}

const digitValues = new Map<string, number>(
  [...'〇0零0一1壹1二2两2贰2三3叁3参3四4肆4五5伍5六6陆6七7柒7八8捌8九9玖9'].flatMap(
    (character, index, all) => (index % 2 === 0 ? [[character, Number(all[index + 1])]] : []),
  ),
);
const placeUnits = new Map<string, number>([
  ['十', 10],
  ['拾', 10],
  ['百', 100],
  ['佰', 100],
  ['千', 1000],
  ['仟', 1000],
]);
const bigUnits = new Map<string, number>([
  ['万', 4],
  ['亿', 8],
  ['兆', 12],
]);
const exponents = new Map<string, number>([
  ...bigUnits,
  ...[...placeUnits].map(([unit, size]) => [unit, Math.log10(size)] as const),
]);

const everyCharacter = new Set([...digitValues.keys(), ...exponents.keys()]);

/** Whether a character can stand in a Chinese numeral. */
export function isNumeralCharacter(character: string): boolean {
  return everyCharacter.has(character);
}

/** One past the run of numeral characters at `position`. */
export function numeralRunEnd(folded: string, position: number): number {
  let end = position;
  while (end < folded.length && everyCharacter.has(folded.charAt(end))) end += 1;
  return end;
}

/** 多, 余, 几 and 来 hedge from within: 9200余万, 一千多亿, 十几, 三十来. */
const hedges: ReadonlyMap<string, 'over' | 'about'> = new Map([
  ['多', 'over'],
  ['余', 'over'],
  ['几', 'over'],
  ['来', 'about'],
]);
/** What must follow 来 for it to hedge and not to mean "since" or "come". */
const behindLai = /[万亿个家人名件项种次位年元块岁天]/y;

function hedgeAt(folded: string, position: number): 'over' | 'about' | null {
  const hedge = hedges.get(folded.charAt(position)) ?? null;
  if (hedge !== 'about') return hedge;
  behindLai.lastIndex = position + 1;
  return behindLai.test(folded) ? hedge : null;
}

const scaledBehindDigits = / ?([十百千万亿兆]+)/y;
const bigChain = /[万亿]+/y;

function matchAt(pattern: RegExp, text: string, position: number): string {
  pattern.lastIndex = position;
  return pattern.exec(text)?.[0] ?? '';
}

function exponentOf(units: string): number {
  let sum = 0;
  for (const unit of units) sum += exponents.get(unit) ?? 0;
  return sum;
}

/**
 * Reads what follows digits: scale characters, a hedge, or the rest of a mixed numeral.
 * `null` where nothing Chinese follows them.
 */
export function readScaledDigits(
  folded: string,
  start: number,
  digits: Digits,
): ChineseNumeral | null {
  const units = matchAt(scaledBehindDigits, folded, digits.end);
  let end = digits.end + units.length;
  let exponent = exponentOf(units);
  const hedge = hedgeAt(folded, end);
  const whole = digits.fraction === '' ? Number(digits.whole) : 0;
  const hedged = hedge !== null && (exponent > 0 || whole >= 10);
  if (!hedged && exponent === 0) return null;
  const base = { start, form: 'digits', plain: false, bare: false, needsMeasure: false } as const;
  if (hedged) {
    const at = end;
    const chain = matchAt(bigChain, folded, end + 1);
    exponent += exponentOf(chain);
    end += 1 + chain.length;
    return { ...base, end, ...scaleDigits(digits, exponent), inner: { qualifier: hedge, at } };
  }
  const scaled = scaleDigits(digits, exponent);
  const rest = digits.fraction === '' ? readRest(folded, end, exponent) : null;
  if (!rest) return { ...base, end, ...scaled };
  return {
    ...base,
    end: rest.end,
    value: scaled.value.plus(rest.value),
    step: rest.step,
    ...(rest.inner && { inner: rest.inner }),
  };
}

/** The lower part of a mixed numeral: 2858 of 1万2858, 2000万 of 1亿2000万. */
function readRest(folded: string, position: number, exponent: number): ChineseNumeral | null {
  const digits = readDigits(folded, position);
  const plain = digits && digits.fraction === '' && /^[1-9]/.test(digits.whole);
  let rest: ChineseNumeral | null;
  if (plain) {
    const scaled = readScaledDigits(folded, position, digits);
    rest = scaled ?? {
      start: position,
      end: digits.end,
      ...scaleDigits(digits, 0),
      form: 'digits',
      plain: true,
      bare: false,
      needsMeasure: false,
    };
  } else rest = readChineseNumeral(folded, position);
  if (!rest || rest.bare || rest.range || !rest.value.lt(powerOfTen(exponent))) return null;
  return rest;
}

const unitChain = /[十百千万亿]+/y;
const digitRun = /[〇零一二两三四五六七八九]{2,}/y;

/** Runs of digits: 三四百 is a range, 一二三四五 a number digit by digit. */
function readDigitRun(folded: string, position: number): ChineseNumeral | null {
  const run = matchAt(digitRun, folded, position);
  if (run === '') return null;
  const values = [...run].map((character) => digitValues.get(character) ?? 0);
  const end = position + run.length;
  const [from = 0, to = 0] = values;
  const base = { start: position, form: 'characters', plain: false, bare: false } as const;
  const units = matchAt(unitChain, folded, end);
  if (values.length === 2 && from > 0 && to === from + 1) {
    const size = powerOfTen(exponentOf(units));
    const range = { from: size.times(from), to: size.times(to) };
    const rangeEnd = end + units.length;
    if (isNumeralCharacter(folded.charAt(rangeEnd))) return null;
    const needsMeasure = units === '';
    return { ...base, end: rangeEnd, value: range.from, step: size, range, needsMeasure };
  }
  if (units !== '' || values.length < 3) return null;
  const value = Number(values.join(''));
  if (!Number.isSafeInteger(value)) return null;
  return { ...base, end, value: new Decimal(value), step: stepOfWhole(value), needsMeasure: true };
}

/** The parts of a numeral while it is read from left to right. */
interface State {
  total: number;
  section: number;
  pending: number | null;
  /** The size of the unit last read, and whether it was 万, 亿 or 兆. */
  lastUnit: number;
  lastWasBig: boolean;
  lastPlace: number;
  lastBig: number;
  sawZero: boolean;
}

/** Takes a digit or unit into the state; false where the numeral is ill-formed. */
function take(state: State, character: string): boolean {
  const digit = digitValues.get(character);
  if (digit !== undefined) {
    if (state.pending !== null) return false;
    if (digit === 0) {
      state.sawZero = true;
      return true;
    }
    state.pending = digit;
    state.lastWasBig = false;
    return true;
  }
  const place = placeUnits.get(character);
  if (place !== undefined) {
    if (place >= state.lastPlace) return false;
    if (state.pending === null && place !== 10 && state.total + state.section > 0) return false;
    state.section += (state.pending ?? 1) * place;
    state.lastPlace = place;
    state.lastUnit = place;
    state.lastWasBig = false;
  } else {
    const big = 10 ** (bigUnits.get(character) ?? 0);
    const section = state.section + (state.pending ?? 0);
    if (section === 0) {
      if (state.total > 0 && !state.lastWasBig) return false;
      state.total = Math.max(state.total, 1) * big;
    } else if (big < state.lastBig) state.total += section * big;
    else state.total = (state.total + section) * big;
    state.section = 0;
    state.lastPlace = Number.POSITIVE_INFINITY;
    state.lastBig = big;
    state.lastUnit = big;
    state.lastWasBig = true;
  }
  state.pending = null;
  state.sawZero = false;
  return true;
}

/** The value so far; a last digit behind 百, 千, 万 or 亿 counts the next lower place (一万二). */
function worth(state: State): number {
  const { total, section, pending, sawZero, lastUnit } = state;
  const place = !sawZero && lastUnit >= 100 && pending !== null ? lastUnit / 10 : 1;
  return total + section + (pending ?? 0) * place;
}

const decimalRun = /点([〇零一二三四五六七八九]+)([十百千万亿兆]*)/y;

/** Characters that are numerals only in company: 陆, 参 and 伍 are words of their own. */
const formalOnly = new Set('壹贰叁参肆伍陆柒捌玖拾佰仟');

/**
 * Reads a numeral in characters at `position`: 一万两千八百五十八, 壹萬貳仟, 十二点八万, 一千多亿, 百余,
 * 三四百. `null` where there is none or it is not well-formed (十四五).
 */
export function readChineseNumeral(folded: string, position: number): ChineseNumeral | null {
  const run = readDigitRun(folded, position);
  if (run) return run;
  const first = folded.charAt(position);
  const state: State = {
    total: 0,
    section: 0,
    pending: null,
    lastUnit: 0,
    lastWasBig: false,
    lastPlace: Number.POSITIVE_INFINITY,
    lastBig: Number.POSITIVE_INFINITY,
    sawZero: false,
  };
  let end = position;
  let inner: Numeral['inner'];
  for (; end < folded.length; end += 1) {
    const character = folded.charAt(end);
    if (inner ? bigUnits.has(character) : everyCharacter.has(character)) {
      if (!take(state, character)) return null;
      continue;
    }
    if (end === position || inner || state.pending !== null) break;
    const hedge = hedgeAt(folded, end);
    if (hedge === null || (character === '几' && state.lastUnit !== 10)) break;
    inner = { qualifier: hedge, at: end };
  }
  if (end === position) return null;
  if (end === position + 1 && formalOnly.has(first)) return null;
  const whole = worth(state);
  if (!Number.isSafeInteger(whole)) return null;
  const bare = exponents.has(first) && first !== '十' && first !== '拾';
  const base = { start: position, form: 'characters', plain: false, bare } as const;
  decimalRun.lastIndex = end;
  const decimals = inner ? null : decimalRun.exec(folded);
  if (decimals) {
    const [all, fraction = '', units = ''] = decimals;
    const printed = [...fraction].map((character) => digitValues.get(character)).join('');
    const exponent = exponentOf(units);
    return {
      ...base,
      end: end + all.length,
      value: new Decimal(`${whole}.${printed}e${exponent}`),
      step: powerOfTen(exponent - printed.length),
      needsMeasure: exponent === 0,
    };
  }
  return {
    ...base,
    end,
    value: new Decimal(whole),
    step: stepOfWhole(whole),
    needsMeasure: whole < 100 && !inner,
    ...(inner && { inner }),
  };
}
