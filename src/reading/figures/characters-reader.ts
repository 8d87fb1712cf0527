/** Chinese characters that begin a figure, a date or none of these. Pure. */
import { Decimal } from 'decimal.js';
import { assemble, type Candidate, toFigure } from './assemble.js';
import { chineseDateAtCharacters } from './chinese-dates.js';
import { type ChineseNumeral, numeralRunEnd, readChineseNumeral } from './chinese-number.js';
import { isLabelled } from './exclusions.js';
import { fractionStep, shareOf } from './fractions.js';
import { type Numeral, powerOfTen, readDigits, scaleDigits } from './numeral.js';
import type { Sink } from './sink.js';

const hundred = new Decimal(100);

function share(
  start: number,
  end: number,
  value: Decimal,
  step: Decimal,
  kind: NonNullable<Numeral['share']>,
): Numeral {
  return { start, end, value, step, form: 'characters', plain: false, share: kind };
}

const denominatorUnits = new Map<string, number>([
  ['百', 100],
  ['千', 1000],
  ['万', 10_000],
]);

/** 百分之一点七, 三分之一, 千分之三: shares said from the whole to the part. */
function fractionAt(folded: string, position: number): Numeral | null {
  const cutAt = folded.indexOf('分之', position);
  if (cutAt < 0 || cutAt > position + 4) return null;
  const bottomText = folded.slice(position, cutAt);
  const whole = denominatorUnits.get(bottomText);
  const bottom = whole === undefined ? readChineseNumeral(folded, position) : null;
  if (whole === undefined && (!bottom || bottom.end !== cutAt)) return null;
  const start = cutAt + 2;
  const digits = readDigits(folded, start);
  const top = digits
    ? { end: digits.end, ...scaleDigits(digits, 0) }
    : readChineseNumeral(folded, start);
  if (!top) return null;
  if (whole !== undefined) {
    const part = hundred.dividedBy(whole);
    const step = Decimal.min(top.step, 1).times(part);
    return share(position, top.end, top.value.times(part), step, 'percentage');
  }
  const denominator = bottom?.value ?? hundred;
  if (denominator.isZero()) return null;
  const value = shareOf(top.value, denominator);
  return share(position, top.end, value, fractionStep(top.value, denominator), 'fraction');
}

const tenths = /成(?:([一二三四五六七八九])(?!个)|半)?(?![员立果为功本长都熟绩就分人品效千百])/y;
const tenthValues = new Map<string, number>(
  [...'一二三四五六七八九'].map((c, index) => [c, index + 1]),
);

/** 三成, 一成七, 三成半, 3.5成: tenths of a whole, in percent. */
export function tenthsBehind(folded: string, numeral: Numeral): Numeral | null {
  if (!numeral.value.lte(10) || folded.charAt(numeral.end) !== '成') return null;
  tenths.lastIndex = numeral.end;
  const match = tenths.exec(folded);
  if (!match) return null;
  const [all, digit] = match;
  const half = all.endsWith('半');
  const added = half ? 5 : (tenthValues.get(digit ?? '') ?? 0);
  const step = half || digit ? new Decimal(1) : numeral.step.times(10);
  return share(
    numeral.start,
    numeral.end + all.length,
    numeral.value.times(10).plus(added),
    Decimal.min(step, powerOfTen(1)),
    'percentage',
  );
}

const countsOne = /(?:只有|仅有|仅|只|唯有|共有|共|达|超过|不到|不足|至少|有且仅有) ?$/;
const vague = /(?:[数几]|成千上)$/;

/** Whether a numeral in characters is a figure, and not part of an idiom, a name or an article. */
function isFigure(folded: string, numeral: ChineseNumeral, candidate: Candidate): boolean {
  const before = folded.slice(Math.max(0, numeral.start - 4), numeral.start);
  const unitFirst = numeral.bare || folded.charAt(numeral.start) === '十';
  if (unitFirst && vague.test(before)) return false;
  if (numeral.bare && !numeral.inner && !candidate.hedge) {
    return numeral.end - numeral.start > 1 && candidate.hasUnit;
  }
  if (numeral.value.eq(1) && !numeral.range) return candidate.hasUnit && countsOne.test(before);
  if (!numeral.needsMeasure) return true;
  return candidate.hasUnit;
}

const halfBehind = /数|以上|左右|的|[，。；、,.\s]|$/y;

/** 一半, 半数, 过半: one half as a share. */
function halfAt(folded: string, position: number): Numeral | null {
  const written = folded.startsWith('一半', position);
  const end = position + (written ? 2 : 1);
  if (!written) {
    if (folded.charAt(position) !== '半') return null;
    const counted = folded.charAt(end) === '数';
    const hedged = /[过近超逾]$/.test(folded.slice(0, position));
    if (!counted && !hedged) return null;
    if (!counted) {
      halfBehind.lastIndex = end;
      if (/[年天月小日径夜岛价导]/.test(folded.charAt(end)) || folded.startsWith('个', end))
        return null;
    }
    const stop = counted ? end + 1 : end;
    return share(position, stop, new Decimal(50), new Decimal(10), 'fraction');
  }
  return share(position, end, new Decimal(50), new Decimal(10), 'fraction');
}

const chineseGrade = /([一二三四五])a级?/y;

/** Reads what stands at the numeral characters at `position`; returns where to go on. */
export function readAtCharacters(sink: Sink, position: number): number {
  const { text, folded } = sink;
  const before = folded.charAt(position - 1);
  const half = halfAt(folded, position);
  if (half) return sink.figure(toFigure(text, assemble(folded, half, true)));
  const runEnd = Math.max(position + 1, numeralRunEnd(folded, position));
  if (folded.charAt(position) === '半') return position + 1;
  chineseGrade.lastIndex = position;
  const grade = chineseGrade.exec(folded);
  if (grade) {
    return sink.grade(position, position + grade[0].length, tenthValues.get(grade[1] ?? '') ?? 0);
  }
  if (before === '第') return runEnd;
  const date = chineseDateAtCharacters(folded, position);
  if (date) return sink.dates([date]);
  const fraction = fractionAt(folded, position);
  if (fraction) return sink.figure(toFigure(text, assemble(folded, fraction)));
  const numeral = readChineseNumeral(folded, position);
  if (!numeral || numeral.end < runEnd) return runEnd;
  const tenth = tenthsBehind(folded, numeral);
  if (tenth) return sink.figure(toFigure(text, assemble(folded, tenth)));
  if (
    isLabelled(folded, numeral.end) ||
    /^点(?:钟|半|[^〇零一二三四五六七八九])/.test(folded.slice(numeral.end, numeral.end + 2))
  )
    return runEnd;
  const candidate = assemble(folded, numeral, numeral.bare);
  if (!isFigure(folded, numeral, candidate)) return runEnd;
  return sink.figure(toFigure(text, candidate));
}
