/** Chinese numerals: in characters, in digits with 万 and 亿, and mixed (1万2858, 1.2万3千). Pure. */
import { Decimal } from 'decimal.js';
import { isDigit, readDigits, scaleDigits } from './digits.js';
import { type Numeral, powerOfTen, stepOf } from './numeral.js';

/** A numeral with what decides whether it is a figure at all. */
export interface ChineseNumeral extends Numeral {
  /** Begins with a unit of its own, as in 百余家 or 千万元: a figure only in company. */
  readonly bare: boolean;
  /** Too short, or a mere run of digits, to be a figure without a measure word behind it. */
  readonly needsMeasure: boolean;
}

const digitValues = new Map<string, number>(
  [...'〇0零0一1壹1二2两2俩2贰2三3叁3四4肆4五5伍5六6陆6七7柒7八8捌8九9玖9'].flatMap(
    (character, index, all) => (index % 2 === 0 ? [[character, Number(all[index + 1])]] : []),
  ),
);
/** 廿, 卅, 卌: tens in one character. */
const wholeTens = new Map<string, number>([
  ['廿', 2],
  ['卅', 3],
  ['卌', 4],
]);
const placeUnits = new Map<string, number>([
  ['十', 1],
  ['拾', 1],
  ['百', 2],
  ['佰', 2],
  ['千', 3],
  ['仟', 3],
]);
const bigUnits = new Map<string, number>([
  ['万', 4],
  ['亿', 8],
  ['兆', 12],
]);
const exponents = new Map<string, number>([...bigUnits, ...placeUnits]);

const everyCharacter = new Set([...digitValues.keys(), ...exponents.keys(), ...wholeTens.keys()]);
everyCharacter.delete('俩');

/** Whether a character can stand in a Chinese numeral. */
export function isNumeralCharacter(character: string): boolean {
  return everyCharacter.has(character) || character === '俩';
}

/** One past the run of numeral characters at `position`. */
export function numeralRunEnd(folded: string, position: number): number {
  let end = position;
  while (end < folded.length && everyCharacter.has(folded.charAt(end))) end += 1;
  return end;
}

/** 多, 余 and 来 hedge from within: 9200余万, 一千多亿, 三十来. */
const hedges: ReadonlyMap<string, 'over' | 'about'> = new Map([
  ['多', 'over'],
  ['余', 'over'],
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

const bigChain = /[万亿]{1,4}/y;

function matchAt(pattern: RegExp, text: string, position: number): string {
  pattern.lastIndex = position;
  return pattern.exec(text)?.[0] ?? '';
}

function exponentOf(units: string): number {
  let sum = 0;
  for (const unit of units) sum += exponents.get(unit) ?? 0;
  return sum;
}

/** A number, and by how much it may be more: 1 for 三四, up to 10 for 几. */
interface Amount {
  readonly value: Decimal;
  readonly spread: Decimal;
}

const zero = new Decimal(0);
const none: Amount = { value: zero, spread: zero };
const plus = (a: Amount, b: Amount): Amount => ({
  value: a.value.plus(b.value),
  spread: a.spread.plus(b.spread),
});
const times = ({ value, spread }: Amount, size: Decimal): Amount => ({
  value: value.times(size),
  spread: spread.times(size),
});

/** The parts of a numeral while it is read from left to right. */
interface State {
  total: Amount;
  section: Amount;
  pending: Amount | null;
  /** How many digits the pending part has; only a single one takes the next lower place. */
  pendingDigits: number;
  /** The power of ten of the unit last read, and whether it was 万, 亿 or 兆. */
  lastUnit: number;
  lastWasBig: boolean;
  lastPlace: number;
  lastBig: number;
  sawZero: boolean;
  vague: boolean;
  sawZhao: boolean;
  sawUnit: boolean;
}

const ofDigit = (digit: number): Amount => ({ value: new Decimal(digit), spread: zero });

/** Takes a place unit (十, 百, 千) into the state; false where the numeral is ill-formed. */
function takePlace(state: State, power: number): boolean {
  if (power >= state.lastPlace) return false;
  const isFirst = state.total.value.isZero() && state.section.value.isZero();
  if (state.pending === null && power !== 1 && !isFirst) return false;
  const part = state.pending ?? ofDigit(1);
  state.section = plus(state.section, times(part, powerOfTen(power)));
  state.lastPlace = power;
  state.lastWasBig = false;
  state.lastUnit = power;
  return true;
}

function takeBig(state: State, power: number): boolean {
  const size = powerOfTen(power);
  // 八千三万 is 80,030,000 to some and 83,000,000 to others.
  const skips = !state.sawZero && Number.isFinite(state.lastPlace) && state.lastPlace > 1;
  if (state.pending && state.pendingDigits === 1 && skips) return false;
  const section = state.pending ? plus(state.section, state.pending) : state.section;
  const isEmpty = section.value.isZero() && section.spread.isZero();
  // 万亿 is one unit, behind which 亿 may stand.
  const chained = isEmpty && state.lastWasBig && Number.isFinite(state.lastBig);
  if (isEmpty) {
    if (!state.total.value.isZero() && !state.lastWasBig) return false;
    state.total = state.total.value.isZero() ? times(ofDigit(1), size) : times(state.total, size);
  } else if (power === state.lastBig) return false;
  else if (power < state.lastBig) state.total = plus(state.total, times(section, size));
  else state.total = times(plus(state.total, section), size);
  state.section = none;
  state.lastPlace = Number.POSITIVE_INFINITY;
  state.lastBig = chained ? state.lastBig + power : power;
  state.lastUnit = power;
  state.lastWasBig = true;
  state.sawZhao ||= power === 12;
  return state.total.value.lt(powerOfTen(20));
}

function takeUnit(state: State, character: string): boolean {
  const place = placeUnits.get(character);
  const taken =
    place === undefined ? takeBig(state, bigUnits.get(character) ?? 0) : takePlace(state, place);
  state.pending = null;
  state.sawZero = false;
  state.sawUnit = true;
  return taken;
}

/** Characters that are numerals only in company: 陆, 叁 and 伍 are words of their own. */
const formalOnly = new Set('壹贰叁肆伍陆柒捌玖拾佰仟俩');

const isRising = (first: number, second: number): boolean => first > 0 && second === first + 1;

/** Takes a digit; 三四 (and 三五 of its own) is a pair, of which the first counts and the second is its upper end. */
function takeDigit(state: State, digit: number, written: string, next: string): boolean {
  const { pending } = state;
  if (pending !== null) {
    const first = pending.value.toNumber();
    const isPair =
      state.pendingDigits === 1 &&
      pending.spread.isZero() &&
      (isRising(first, digit) || (!state.sawUnit && first === 3 && digit === 5)) &&
      !formalOnly.has(written) &&
      !digitValues.has(next);
    if (!isPair) return false;
    state.pending = { value: pending.value, spread: new Decimal(digit - first) };
    return true;
  }
  if (digit === 0) {
    state.sawZero = true;
    return true;
  }
  state.pending = ofDigit(digit);
  state.pendingDigits = 1;
  state.lastWasBig = false;
  return true;
}

/** The value so far; a last digit behind 百, 千, 万 or 亿 counts the next lower place (一万二). */
function worth(state: State): Amount {
  const { total, section, pending, pendingDigits, sawZero, lastUnit, vague } = state;
  if (!pending) return plus(total, section);
  const isShort = !sawZero && !vague && lastUnit >= 2 && pendingDigits === 1;
  return plus(plus(total, section), isShort ? times(pending, powerOfTen(lastUnit - 1)) : pending);
}

const decimalRun = /点([〇零一二三四五六七八九壹贰叁肆伍陆柒捌玖]+)([十百千万亿兆]{0,4})/y;

/** A zero typed as a digit stands among the characters: 一五0. */
const digitString =
  /[〇零一二三四五六七八九壹贰叁肆伍陆柒捌玖][〇零一二三四五六七八九壹贰叁肆伍陆柒捌玖0]{1,23}(?!\d)/y;

/** A number digit by digit: 一七二零. A pair that rises (三四) is left to the units behind it. */
function readDigitString(folded: string, position: number): ChineseNumeral | null {
  const run = matchAt(digitString, folded, position);
  if (run.length < 2) return null;
  const end = position + run.length;
  const values = [...run].map((character) => digitValues.get(character) ?? 0);
  const [first = 0, second = 0] = values;
  const isPair = values.length === 2 && (isRising(first, second) || (first === 3 && second === 5));
  if (isPair || exponents.has(folded.charAt(end))) return null;
  const base = { start: position, form: 'characters', plain: false, bare: false } as const;
  const printed = values.join('');
  decimalRun.lastIndex = end;
  const decimals = decimalRun.exec(folded);
  const fraction = [...(decimals?.[1] ?? '')].map((digit) => digitValues.get(digit)).join('');
  if (decimals && decimals[2] !== '') return null;
  // 零三 is a part of a time or of a year.
  if (first === 0 && !decimals) return null;
  const value = new Decimal(fraction === '' ? printed : `${printed}.${fraction}`);
  return {
    ...base,
    end: end + (decimals?.[0].length ?? 0),
    value,
    step: fraction === '' ? stepOf(value) : powerOfTen(-fraction.length),
    needsMeasure: true,
  };
}

function startState(): State {
  return {
    total: none,
    section: none,
    pending: null,
    pendingDigits: 0,
    lastUnit: 0,
    lastWasBig: false,
    lastPlace: Number.POSITIVE_INFINITY,
    lastBig: Number.POSITIVE_INFINITY,
    sawZero: false,
    vague: false,
    sawZhao: false,
    sawUnit: false,
  };
}

interface Scanned {
  readonly state: State;
  readonly end: number;
  readonly inner?: NonNullable<Numeral['inner']>;
  /** Decimals that the digits last read have, for the precision printed. */
  readonly step?: Decimal;
}

/** Scans a numeral; `null` where none begins or it is not well-formed (十四五). */
function scan(folded: string, position: number): Scanned | null {
  const state = startState();
  let end = position;
  let step: Decimal | undefined;
  for (;;) {
    const character = folded.charAt(end);
    if (isDigit(folded.charCodeAt(end))) {
      const digits = readDigits(folded, end);
      if (!digits || state.pending !== null) {
        return state.sawUnit && state.pending === null ? { state, end } : null;
      }
      const { value } = scaleDigits(digits, 0);
      const leads = end === position;
      const space = leads && folded.charAt(digits.end) === ' ' ? 1 : 0;
      const hasUnit = exponents.has(folded.charAt(digits.end + space));
      // Digits behind a unit are a lower part; those with decimals only where a unit follows.
      const fits = leads || (value.lt(powerOfTen(state.lastUnit)) && value.gt(0));
      if (!fits || (!leads && digits.fraction !== '' && !hasUnit)) {
        return state.sawUnit ? { state, end } : null;
      }
      state.pending = { value, spread: zero };
      state.pendingDigits = digits.whole.length + digits.fraction.length;
      state.lastWasBig = false;
      step = scaleDigits(digits, 0).step;
      end = digits.end;
      if (hasUnit) end += space;
      continue;
    }
    if (character === '个' && state.pending && folded.charAt(end + 1) === '亿') {
      // 两个亿
      if (!takeUnit(state, '亿')) return null;
      step = step?.times(powerOfTen(8));
      end += 2;
      continue;
    }
    const digit = digitValues.get(character);
    const tens = wholeTens.get(character);
    if (digit !== undefined) {
      if (!takeDigit(state, digit, character, folded.charAt(end + 1))) return null;
      step = undefined;
    } else if (tens !== undefined) {
      if (state.pending !== null) return null;
      state.pending = ofDigit(tens);
      if (!takeUnit(state, '十')) return null;
    } else if (exponents.has(character)) {
      step = step?.times(powerOfTen(exponents.get(character) ?? 0));
      if (!takeUnit(state, character)) return null;
    } else if (character === '几' && isVagueDigit(folded, state, end)) {
      state.pending = plus(state.pending ?? none, { value: zero, spread: new Decimal(10) });
      state.vague = true;
      step = undefined;
    } else break;
    end += 1;
  }
  if (end === position) return null;
  const isRound =
    state.pending === null || (state.pendingDigits > 1 && state.pending.value.gte(10));
  const hedge = isRound ? hedgeAt(folded, end) : null;
  if (hedge === null) return { state, end, ...(step && { step }) };
  const at = end;
  const chain = matchAt(bigChain, folded, end + 1);
  const size = powerOfTen(exponentOf(chain));
  const amount = times(worth(state), size);
  Object.assign(state, { ...startState(), total: amount, vague: state.vague, sawUnit: true });
  end += 1 + chain.length;
  return {
    state,
    end,
    inner: { qualifier: hedge, at },
    ...(step && { step: step.times(size) }),
  };
}

/** 几 stands for a digit behind a unit (十几, 二百几十) or a zero (一百零几). */
function isVagueDigit(folded: string, state: State, position: number): boolean {
  if (state.vague || folded.charAt(position + 1) === '乎') return false;
  if (state.pending !== null) {
    return state.pendingDigits > 1 && state.pending.value.modulo(10).isZero();
  }
  if (!state.sawUnit) return false;
  const next = folded.charAt(position + 1);
  return state.lastUnit === 1 || state.sawZero || exponents.has(next);
}

/**
 * Reads a numeral at `position`: 一万两千八百五十八, 壹萬貳仟, 十二点八万, 1万2858, 一千多亿, 百余,
 * 三四百, 十几万. `null` where there is none or it is not well-formed (十四五); digits without a unit
 * behind them are none either.
 */
export function readChineseNumeral(
  folded: string,
  position: number,
  formalAlone = false,
): ChineseNumeral | null {
  const first = folded.charAt(position);
  const inDigits = isDigit(first.charCodeAt(0));
  const string = inDigits ? null : readDigitString(folded, position);
  if (string) return string;
  const scanned = scan(folded, position);
  if (!scanned) return null;
  const { state, end, inner } = scanned;
  if (inDigits && !state.sawUnit && !state.vague) return null;
  if (end === position + 1 && formalOnly.has(first) && !formalAlone) return null;
  const { value, spread } = worth(state);
  const bare = exponents.has(first) && first !== '十' && first !== '拾';
  const form = inDigits ? 'digits' : 'characters';
  const base = { start: position, form, plain: false, bare } as const;
  const isPair = !state.vague && spread.gt(0);
  const decimals = inner || state.vague || isPair ? null : decimalsAt(folded, end);
  if (decimals) {
    if (inDigits && state.pending !== null) return null;
    // 八十九点二万余: the hedge stands behind the scale.
    const hedge = decimals.exponent > 0 ? hedgeAt(folded, decimals.end) : null;
    return {
      ...base,
      end: decimals.end + (hedge ? 1 : 0),
      ...(hedge && { inner: { qualifier: hedge, at: decimals.end } }),
      value: new Decimal(`${value.toFixed()}.${decimals.digits}e${decimals.exponent}`),
      step: powerOfTen(decimals.exponent - decimals.digits.length),
      needsMeasure: decimals.exponent === 0,
    };
  }
  const step = inDigits && scanned.step ? scanned.step : stepOf(value);
  // With 亿 or 万 behind it 兆 is a million million everywhere.
  const isRegional = state.sawZhao && state.lastUnit === 12 && state.pending === null;
  return {
    ...base,
    end,
    value,
    step: isPair || state.vague ? Decimal.max(spread.dividedBy(state.vague ? 10 : 1), 1) : step,
    needsMeasure: !inDigits && value.lt(100) && !inner,
    ...(inner && { inner }),
    ...(isPair && { range: { from: value, to: value.plus(spread) } }),
    ...(state.vague && {
      below: value.plus(spread),
      inner: { qualifier: 'over', at: vagueAt(folded, position, end) },
    }),
    ...(isRegional && { alternative: value.dividedBy(powerOfTen(6)) }),
  };
}

const vagueAt = (folded: string, start: number, end: number): number =>
  start + Math.max(0, folded.slice(start, end).indexOf('几'));

function decimalsAt(folded: string, end: number) {
  decimalRun.lastIndex = end;
  const match = decimalRun.exec(folded);
  if (!match) return null;
  const [all, fraction = '', units = ''] = match;
  const digits = [...fraction].map((character) => digitValues.get(character)).join('');
  return { end: end + all.length, digits, exponent: exponentOf(units) };
}
