/** How a figure's value is written in each language: `100.197 billion yuan`, `1001.97亿元`. Pure. */
import { Decimal } from 'decimal.js';
import type { AsOf } from './as-of.js';
import type { Figure, Qualifier } from './schema.js';
import { type Unit, unitForm, unitKind } from './units.js';

export type WrittenLanguage = 'en' | 'zh';

/** Digits with a comma every three places, decimals as they stand. */
function grouped(value: Decimal): string {
  const [whole = '', fraction] = value.toFixed().split('.');
  const commas = whole.replace(/\B(?=(\d{3})+(?!\d))/g, ',');
  return fraction === undefined ? commas : `${commas}.${fraction}`;
}

function writeMoney(value: Decimal, unit: Unit, language: WrittenLanguage): string {
  const words = { en: unitForm(unit).en[1], zh: unitForm(unit).zh };
  const scales: readonly (readonly [string, number])[] =
    language === 'en'
      ? [
          ['trillion', 1e12],
          ['billion', 1e9],
          ['million', 1e6],
        ]
      : [
          ['亿', 1e8],
          ['万', 1e4],
        ];
  const scale = scales.find(([, size]) => value.abs().gte(size));
  const number = scale ? value.dividedBy(scale[1]) : value;
  if (language === 'zh') return `${number.toFixed()}${scale?.[0] ?? ''}${words.zh}`;
  return [grouped(number), scale?.[0], words.en].filter(Boolean).join(' ');
}

/** Chinese writes round counts from ten thousand up in 万; others keep their digits. */
function writeChineseCount(value: Decimal): string {
  const round = value.abs().gte(1e4) && value.modulo(100).isZero();
  return round ? `${value.dividedBy(1e4).toFixed()}万` : value.toFixed();
}

const monthNames = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

/** A date of any length in words: `8 December 2021`, `November 2021`, `2021年11月`. */
export function writeDate(date: string, language: WrittenLanguage): string {
  const [year = '', month, day] = date.split('-');
  if (language === 'zh') {
    return `${year}年${month ? `${Number(month)}月` : ''}${day ? `${Number(day)}日` : ''}`;
  }
  return [day && String(Number(day)), month && monthNames[Number(month) - 1], year]
    .filter(Boolean)
    .join(' ');
}

/** An as-of date in words; balance-sheet dates read `end of 2020`, `2020年底`. */
export function writeAsOf(asOf: AsOf, language: WrittenLanguage): string {
  const date = writeDate(asOf.date, language);
  if (asOf.precision !== 'end-of-year') return date;
  return language === 'en' ? `end of ${date}` : `${date}底`;
}

const qualifierWords: Record<Qualifier, { readonly en: string; readonly zh: string }> = {
  exact: { en: '', zh: '' },
  about: { en: 'about ', zh: '约' },
  over: { en: 'over ', zh: '超过' },
};

/** A value with its unit and no qualifier: `12,858`, `12858家`, `1.70%`, `100.197 billion yuan`. */
export function writeValue(
  figure: Pick<Figure, 'value' | 'unit' | 'places'>,
  language: WrittenLanguage,
): string {
  if (figure.unit === 'date') return writeDate(figure.value, language);
  if (figure.unit === 'percent') return `${figure.value}%`;
  const value = new Decimal(figure.value);
  if (unitKind(figure.unit) === 'money') return writeMoney(value, figure.unit, language);
  return language === 'en'
    ? grouped(value)
    : `${writeChineseCount(value)}${unitForm(figure.unit).zh}`;
}

/** A figure as it is told: qualifier, value and unit (`over 1.4 billion yuan`, `超过14亿元`). */
export function writeFigure(
  figure: Pick<Figure, 'value' | 'unit' | 'qualifier' | 'places'>,
  language: WrittenLanguage,
): string {
  return `${qualifierWords[figure.qualifier][language]}${writeValue(figure, language)}`;
}
