/** Figures written in every supported notation, each with what it must be read as. */
import { Decimal } from 'decimal.js';
import fc from 'fast-check';
import type { FigureUnit, SaidQualifier } from '../../../src/reading/figures/figure.js';
import { type ScriptName, spellChinese, spellDigits, spellEnglish } from './spell.js';

export interface Written {
  readonly notation: string;
  /** The figure with its unit and hedge, as it stands in `sentence`. */
  readonly text: string;
  readonly sentence: string;
  readonly value: Decimal;
  readonly step: Decimal;
  readonly unit: FigureUnit;
  readonly qualifier: SaidQualifier;
}

/** A number as printed, before its unit. */
interface Printed {
  readonly notation: string;
  readonly text: string;
  readonly value: Decimal;
  readonly step: Decimal;
}

const ten = new Decimal(10);

/** The size of the last digit that is not a filling zero, counted on the printed digits. */
function stepOfDigits(digits: string, exponent: number): Decimal {
  const [whole = '', fraction] = digits.split('.');
  if (fraction !== undefined) return ten.pow(exponent - fraction.length);
  return ten.pow(exponent + (/0*$/.exec(whole)?.[0].length ?? 0));
}

function printed(notation: string, text: string, digits: string, exponent = 0): Printed {
  const value = new Decimal(digits).times(ten.pow(exponent));
  return { notation, text, value, step: stepOfDigits(digits, exponent) };
}

const grouped = (digits: string, separator: string): string =>
  digits.replace(/\B(?=(\d{3})+$)/g, separator);

const fullwidth = (text: string): string =>
  text.replace(/[0-9.%,]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) + 0xfee0));

/** Whole numbers of all sizes alike, round ones among them. */
const whole = (digits: number, least = 2): fc.Arbitrary<number> =>
  fc
    .tuple(fc.integer({ min: 1, max: digits }), fc.nat(), fc.integer({ min: 0, max: 5 }))
    .map(([size, seed, zeros]) => {
      const raw = Math.max(least, seed % 10 ** size);
      const round = 10 ** Math.min(zeros, Math.max(0, size - 1));
      return Math.max(least, zeros > 2 ? raw : Math.floor(raw / round) * round);
    });

/** Coefficients such as `1001.97`, `92`, `0.1`. */
const coefficient: fc.Arbitrary<string> = fc
  .tuple(
    fc.integer({ min: 1, max: 9999 }),
    fc.integer({ min: 0, max: 2 }),
    fc.integer({ min: 0, max: 999 }),
  )
  .map(([integer, places, seed]) =>
    places === 0
      ? String(integer)
      : `${seed % 7 === 0 ? 0 : integer}.${String(seed).padStart(3, '3').slice(-places)}`,
  )
  .filter((digits) => new Decimal(digits).gt(0));

/** Not a year standing alone: those are read as dates, as they must be. */
const noYear = (n: number): boolean => n < 1900 || n > 2099;

const englishScales: readonly (readonly [string, number])[] = [
  ['k', 3],
  ['K', 3],
  [' thousand', 3],
  [' million', 6],
  [' billion', 9],
  [' trillion', 12],
  ['bn', 9],
  [' bn', 9],
  ['m', 6],
  [' mn', 6],
  ['tn', 12],
  [' hundred million', 8],
];

const englishNumbers = {
  plain: whole(9)
    .filter(noYear)
    .map((n) => printed('plain', String(n), String(n))),
  comma: whole(9).map((n) => printed('comma', grouped(String(n), ','), String(n))),
  space: whole(9)
    .filter(noYear)
    .map((n) => printed('space', grouped(String(n), ' '), String(n))),
  decimal: coefficient
    .filter((digits) => digits.includes('.'))
    .map((digits) => printed('decimal', digits, digits)),
  scaled: fc
    .tuple(coefficient, fc.constantFrom(...englishScales))
    .map(([digits, [scale, exponent]]) =>
      printed(`scaled${scale.trim()}`, `${digits}${scale}`, digits, exponent),
    ),
  words: fc
    .tuple(whole(9, 13), fc.boolean())
    .map(([n, and]) => printed('words', spellEnglish(n, and), String(n))),
};

const chineseScales: readonly (readonly [string, number])[] = [
  ['万', 4],
  ['亿', 8],
  ['万亿', 12],
  ['百万', 6],
  ['千万', 7],
  ['萬', 4],
  ['億', 8],
];

const scriptNames: readonly ScriptName[] = [
  'simplified',
  'traditional',
  'formal',
  'formalTraditional',
];

const chineseNumbers = {
  plain: whole(9).map((n) => printed('plain', String(n), String(n))),
  comma: whole(9).map((n) => printed('comma', grouped(String(n), ','), String(n))),
  fullwidth: whole(9).map((n) => printed('fullwidth', fullwidth(String(n)), String(n))),
  scaled: fc
    .tuple(coefficient, fc.constantFrom(...chineseScales))
    .map(([digits, [scale, exponent]]) =>
      printed(`scaled${scale}`, `${digits}${scale}`, digits, exponent),
    ),
  mixed: fc
    .tuple(
      fc.integer({ min: 1, max: 9999 }),
      fc.integer({ min: 1000, max: 9999 }),
      fc.constantFrom('万', '萬'),
    )
    .map(([high, low, unit]) => printed('mixed', `${high}${unit}${low}`, String(high * 1e4 + low))),
  characters: fc
    .tuple(whole(9), fc.constantFrom(...scriptNames))
    // A single formal digit is more often a name: 陆家嘴.
    .filter(([n, script]) => n > 10 || !script.startsWith('formal'))
    .map(([n, script]) => printed(script, spellChinese(n, script), String(n))),
  spokenDecimal: fc
    .tuple(
      fc.integer({ min: 1, max: 999 }),
      fc.integer({ min: 1, max: 99 }),
      fc.constantFrom('万', '亿'),
    )
    .map(([integer, fraction, scale]) =>
      printed(
        'spokenDecimal',
        `${spellChinese(integer, 'simplified')}点${spellDigits(String(fraction), 'simplified')}${scale}`,
        `${integer}.${fraction}`,
        scale === '万' ? 4 : 8,
      ),
    ),
};

type Hedges = readonly (readonly [string, SaidQualifier])[];
const englishHedges: Hedges = [
  ['', 'exact'],
  ['', 'exact'],
  ['about ', 'about'],
  ['some ', 'about'],
  ['nearly ', 'under'],
  ['just under ', 'under'],
  ['more than ', 'over'],
  ['over ', 'over'],
  ['at least ', 'at-least'],
  ['up to ', 'at-most'],
  ['no more than ', 'at-most'],
];
const chineseHedges: Hedges = [
  ['', 'exact'],
  ['', 'exact'],
  ['约', 'about'],
  ['大約', 'about'],
  ['近', 'under'],
  ['將近', 'under'],
  ['不到', 'under'],
  ['超过', 'over'],
  ['逾', 'over'],
  ['至少', 'at-least'],
  ['不超过', 'at-most'],
];

interface Frame {
  readonly before: string;
  readonly after: string;
  readonly unit: FigureUnit;
}
const yuan: FigureUnit = { kind: 'money', currency: 'CNY' };
const dollars: FigureUnit = { kind: 'money', currency: 'USD' };

const englishFrames: readonly Frame[] = [
  { before: '', after: ' yuan', unit: yuan },
  { before: 'RMB ', after: '', unit: yuan },
  { before: 'RMB', after: '', unit: yuan },
  { before: '¥', after: '', unit: yuan },
  { before: 'CN¥', after: '', unit: yuan },
  { before: '', after: ' US dollars', unit: dollars },
  { before: 'US$', after: '', unit: dollars },
  { before: '$', after: '', unit: dollars },
  { before: '', after: ' euros', unit: { kind: 'money', currency: 'EUR' } },
  { before: 'HK$', after: '', unit: { kind: 'money', currency: 'HKD' } },
];
const chineseFrames: readonly Frame[] = [
  { before: '', after: '元', unit: yuan },
  { before: '', after: '元人民币', unit: yuan },
  { before: '人民币', after: '元', unit: yuan },
  { before: '', after: '美元', unit: dollars },
  { before: '', after: '港元', unit: { kind: 'money', currency: 'HKD' } },
  { before: '', after: '歐元', unit: { kind: 'money', currency: 'EUR' } },
];

const chineseMeasures: readonly FigureUnit[] = [
  { kind: 'count', noun: '家', thing: 'organization' },
  { kind: 'count', noun: '人', thing: 'person' },
  { kind: 'count', noun: '件', thing: 'item' },
];
const englishNouns: readonly FigureUnit[] = [
  { kind: 'count', noun: 'organizations', thing: 'organization' },
  { kind: 'count', noun: 'people', thing: 'person' },
  { kind: 'count', noun: 'items', thing: 'item' },
  { kind: 'count', noun: 'projects', thing: 'project' },
];

const anyOf = (table: Readonly<Record<string, fc.Arbitrary<Printed>>>): fc.Arbitrary<Printed> =>
  fc.oneof(...Object.values(table));

const nounOf = (unit: FigureUnit): string => (unit.kind === 'count' ? (unit.noun ?? '') : '');

const englishCounts: fc.Arbitrary<Written> = fc
  .tuple(anyOf(englishNumbers), fc.constantFrom(...englishHedges), fc.constantFrom(...englishNouns))
  .map(([number, [hedge, qualifier], unit]) => ({
    ...number,
    text: `${hedge}${number.text}`,
    sentence: `Beijing has ${hedge}${number.text} registered ${nounOf(unit)}, it says.`,
    unit,
    qualifier,
  }));

const englishMoney: fc.Arbitrary<Written> = fc
  .tuple(
    fc.oneof(englishNumbers.comma, englishNumbers.scaled),
    fc.constantFrom(...englishHedges),
    fc.constantFrom(...englishFrames),
  )
  .map(([number, [hedge, qualifier], { before, after, unit }]) => ({
    ...number,
    notation: `${before.trim()}${number.notation}${after}`,
    text: `${hedge}${before}${number.text}${after}`,
    sentence: `They gave ${hedge}${before}${number.text}${after} to hospitals.`,
    unit,
    qualifier,
  }));

const percentage = fc
  .tuple(
    fc.integer({ min: 0, max: 100 }),
    fc.integer({ min: 0, max: 99 }),
    fc.integer({ min: 0, max: 2 }),
  )
  .map(([integer, fraction, places]) =>
    places === 0
      ? String(integer)
      : `${integer}.${String(fraction).padStart(2, '0').slice(0, places)}`,
  )
  .filter((digits) => new Decimal(digits).gt(0));

/** Whole percentages are printed to the last digit: `30%` is not 26%. */
const percentStep = (digits: string): Decimal => ten.pow(-(digits.split('.')[1]?.length ?? 0));

const share: FigureUnit = { kind: 'share' };

const englishShares: fc.Arbitrary<Written> = fc
  .tuple(
    percentage,
    fc.constantFrom('%', ' percent', ' per cent', ' pct', ' %'),
    fc.constantFrom(...englishHedges),
  )
  .map(([digits, sign, [hedge, qualifier]]) => ({
    notation: `percent${sign}`,
    text: `${hedge}${digits}${sign}`,
    sentence: `They make up ${hedge}${digits}${sign} of the total.`,
    value: new Decimal(digits),
    step: percentStep(digits),
    unit: share,
    qualifier,
  }));

const chineseCounts: fc.Arbitrary<Written> = fc
  .tuple(
    anyOf(chineseNumbers),
    fc.constantFrom(...chineseHedges),
    fc.constantFrom(...chineseMeasures),
  )
  .map(([number, [hedge, qualifier], unit]) => ({
    ...number,
    text: `${hedge}${number.text}${nounOf(unit)}`,
    sentence: `据悉，北京有${hedge}${number.text}${nounOf(unit)}，情况良好。`,
    unit,
    qualifier,
  }));

const chineseMoney: fc.Arbitrary<Written> = fc
  .tuple(
    anyOf(chineseNumbers),
    fc.constantFrom(...chineseHedges),
    fc.constantFrom(...chineseFrames),
  )
  .map(([number, [hedge, qualifier], { before, after, unit }]) => ({
    ...number,
    notation: `${before}${number.notation}${after}`,
    text: `${hedge}${before}${number.text}${after}`,
    sentence: `基金会捐款${hedge}${before}${number.text}${after}。`,
    unit,
    qualifier,
  }));

const chineseShares: fc.Arbitrary<Written> = fc
  .tuple(
    percentage,
    fc.constantFrom('%', '％', 'fullwidth', '百分之', '百分之digits'),
    fc.constantFrom(...chineseHedges),
  )
  .map(([digits, form, [hedge, qualifier]]) => {
    const [integer = '', fraction] = digits.split('.');
    const spoken =
      spellChinese(Number(integer), 'simplified') +
      (fraction === undefined ? '' : `点${spellDigits(fraction, 'simplified')}`);
    const texts: Record<string, string> = {
      百分之: `百分之${spoken}`,
      百分之digits: `百分之${digits}`,
      fullwidth: fullwidth(`${digits}%`),
    };
    const text = `${hedge}${texts[form] ?? `${digits}${form}`}`;
    return {
      notation: `percent${form}`,
      text,
      sentence: `占全市总数的${text}。`,
      value: new Decimal(digits),
      step: percentStep(digits),
      unit: share,
      qualifier,
    };
  });

/** Figures in English sentences, by what they are. */
export const english = { count: englishCounts, share: englishShares, money: englishMoney } as const;
/** Figures in Chinese sentences, Simplified and Traditional, by what they are. */
export const chinese = { count: chineseCounts, share: chineseShares, money: chineseMoney } as const;

export const englishFigures = fc.oneof(...Object.values(english));
export const chineseFigures = fc.oneof(...Object.values(chinese));
