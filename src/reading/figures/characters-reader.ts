/** Chinese characters that begin a figure, a date or none of these. Pure. */
import { Decimal } from 'decimal.js';
import { chineseDateAtCharacters } from '../times/chinese-dates.js';
import { assemble, type Candidate, toFigure } from './assemble.js';
import { type ChineseNumeral, numeralRunEnd, readChineseNumeral } from './chinese-number.js';
import { currencyBefore } from './currencies.js';
import { isLabelled } from './exclusions.js';
import { isOfPercent } from './fractions.js';
import type { Numeral } from './numeral.js';
import { fractionAt, tenthsBehind, tenthValue } from './parts.js';
import type { Sink } from './sink.js';
import { isWholeText, standsAlone } from './standing.js';

const fifty = new Decimal(50);

function share(start: number, end: number, value: Decimal, step: Decimal): Numeral {
  return { start, end, value, step, form: 'characters', plain: false, share: 'fraction' };
}

const countsOne = /(?:只有|仅有|仅|只|唯有|共有|共|达|超过|不到|不足|至少|有且仅有) ?$/;
const vague = /(?:[数几]|成千上)$/;

/** Whether a numeral in characters is a figure, and not part of an idiom, a name or an article. */
function isFigure(folded: string, numeral: ChineseNumeral, candidate: Candidate): boolean {
  if (isWholeText(folded, numeral)) return true;
  const before = folded.slice(Math.max(0, numeral.start - 4), numeral.start);
  const unitFirst = numeral.bare || folded.charAt(numeral.start) === '十';
  if (unitFirst && vague.test(before)) return false;
  if (candidate.numeral.range && !numeral.range && !numeral.bare) return true;
  if (candidate.numeral.value.isNegative()) return true;
  if (numeral.bare && !numeral.inner && !candidate.hedge) {
    return numeral.end - numeral.start > 1 && candidate.hasUnit;
  }
  if (numeral.value.eq(1) && !numeral.range) {
    const { unit } = candidate;
    return candidate.hasUnit && (unit.kind === 'money' || countsOne.test(before));
  }
  if (!numeral.needsMeasure) return true;
  if (candidate.hasUnit || candidate.hedge) return true;
  return numeral.end - numeral.start > 1 && standsAlone(folded, numeral);
}

const halfBehind = /数|以上|左右|的|[，。；、,.\s]|$/y;

/** 一半, 半数, 过半: one half as a share; 半成 is a twentieth. */
function halfAt(folded: string, position: number): Numeral | null {
  const written = folded.startsWith('一半', position);
  const end = position + (written ? 2 : 1);
  if (written) return share(position, end, fifty, ten);
  if (folded.charAt(position) !== '半') return null;
  if (isOfPercent(folded, end)) return share(position, end, fifty, ten);
  if (folded.charAt(end) === '成' && !/[员品]/.test(folded.charAt(end + 1))) {
    return { ...share(position, end + 1, new Decimal(5), new Decimal(1)), share: 'percentage' };
  }
  const counted = folded.charAt(end) === '数';
  const hedged = /[过近超逾]/.test(folded.charAt(position - 1));
  if (!counted && !hedged) return null;
  if (!counted) {
    halfBehind.lastIndex = end;
    if (/[年天月小日径夜岛价导]/.test(folded.charAt(end)) || folded.startsWith('个', end))
      return null;
  }
  return share(position, counted ? end + 1 : end, fifty, ten);
}

const unitsOnly = /^[十百千万亿]+$/;
const two = new Decimal(2);
const ten = new Decimal(10);

/** 几十, 数百, 好几千: two of the unit or more, and less than ten. */
function severalOf(folded: string, numeral: ChineseNumeral): Numeral | null {
  const before = folded.charAt(numeral.start - 1);
  if (before !== '几' && before !== '数') return null;
  if (numeral.inner || !unitsOnly.test(folded.slice(numeral.start, numeral.end))) return null;
  const { value } = numeral;
  return {
    start: numeral.start - 1,
    end: numeral.end,
    value: value.times(two),
    step: value,
    form: 'characters',
    plain: false,
    range: { from: value.times(two), to: value.times(ten) },
  };
}

const behindFormal = /.(?:元[整正]|[元角](?:零?.[角分])?$)/y;

/** 壹元整, 人民币陆角: a single formal digit that is a sum and not a word of its own. */
function isSum(folded: string, position: number): boolean {
  behindFormal.lastIndex = position;
  return behindFormal.test(folded) || currencyBefore(folded, position) !== null;
}

const chineseGrade = /([一二三四五])a级?/y;
const timeOfDay = /^点(?:钟|半|[^〇零一二三四五六七八九壹贰叁肆伍陆柒捌玖])/;

/** Reads what stands at the numeral characters at `position`; returns where to go on. */
export function readAtCharacters(sink: Sink, position: number): number {
  const { text, folded } = sink;
  const before = folded.charAt(position - 1);
  const keep = (numeral: Numeral, bare = false): number =>
    sink.figure(toFigure(text, assemble(sink, numeral, bare, sink.floor)));
  const half = halfAt(folded, position);
  if (half) return keep(half, true);
  const runEnd = Math.max(position + 1, numeralRunEnd(folded, position));
  if (folded.charAt(position) === '半') return position + 1;
  chineseGrade.lastIndex = position;
  const grade = chineseGrade.exec(folded);
  if (grade) {
    return sink.grade(position, position + grade[0].length, tenthValue(grade[1] ?? ''));
  }
  if (before === '第') return runEnd;
  const date = chineseDateAtCharacters(folded, position);
  if (date) return sink.dates([date]);
  const fraction = fractionAt(folded, position);
  if (fraction) return keep(fraction);
  const isAll = runEnd - position === folded.trim().length;
  const numeral = readChineseNumeral(folded, position, isAll || isSum(folded, position));
  if (!numeral || numeral.end < runEnd) return runEnd;
  const tenth = tenthsBehind(folded, numeral);
  if (tenth) return keep(tenth);
  if (isLabelled(folded, numeral.end) || timeOfDay.test(folded.slice(numeral.end, numeral.end + 2)))
    return runEnd;
  const several = severalOf(folded, numeral);
  if (several) {
    const whole = assemble(sink, several, true, sink.floor);
    return whole.hasUnit ? sink.figure(toFigure(text, whole)) : runEnd;
  }
  const candidate = assemble(sink, numeral, numeral.bare, sink.floor);
  if (!isFigure(folded, numeral, candidate)) return Math.max(runEnd, numeral.end);
  return sink.figure(toFigure(text, candidate));
}
