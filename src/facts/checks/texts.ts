/** The texts of an entry that readers are shown, and the numbers that stand in them. Pure. */
import { Decimal } from 'decimal.js';
import type { Entry } from '../entry.js';
import { type ReadText, typedText } from '../statement-figures.js';

/** A text with the place it has in its entry. */
export interface PlacedText {
  /** `statement.en`, `figures.0.caveat.zh` */
  readonly field: string;
  readonly text: string;
}

/** Every text written in both languages, in the order of the fields; phrasings are asked, not told. */
export function textsOf(entry: Entry | null): readonly PlacedText[] {
  const walk = (value: unknown, path: readonly string[]): readonly PlacedText[] => {
    if (typeof value !== 'object' || value === null) return [];
    return Object.entries(value).flatMap(([key, inner]) => {
      const at = [...path, key];
      if (typeof inner !== 'string') return walk(inner, at);
      return key === 'en' || key === 'zh' ? [{ field: at.join('.'), text: inner }] : [];
    });
  };
  return entry ? walk(entry.body, []) : [];
}

const address = /\b(?:https?:\/\/|www\.)\S+/g;
const digits =
  /(\d+(?:[,'_]\d{3})*(?:\.\d+)?)( ?(?:[万萬亿億兆千百]|thousand|million|billion|trillion|hundred|mn\b|bn\b|[kmb]\b))?/giu;
/** Smaller numbers that are no figures are grades, articles and the like. */
const leastHidden = 100;

/** The digits of a number whatever its scale: `456` of 4,560,000 and of 456万. */
const significant = (value: Decimal) =>
  value
    .toFixed()
    .replace(/^0*\.?0*|\./g, '')
    .replace(/(?<!0)0+$/, '');

/** Numbers that a person sees in a text and that are not read as figures or dates of it. */
export function hiddenNumbers(text: string, read: ReadText): readonly Decimal[] {
  const { values, dates } = read(text);
  const parts = dates.flatMap((date) => date.split('-'));
  const known = [
    ...values.map(significant),
    ...parts.map((part) => significant(new Decimal(part))),
  ];
  const shown = text.normalize('NFKC').replace(address, ' ').matchAll(digits);
  return [...shown].flatMap(([, written = '', scale]) => {
    const value = new Decimal(written.replace(/[,'_]/g, ''));
    const own = significant(value);
    // Of 12亿8000万 each part is in the whole.
    const isRead = known.some((one) => (scale === undefined ? one === own : one.includes(own)));
    return isRead || value.lt(leastHidden) ? [] : [value];
  });
}

/** Every number in a text, however it is written, shares in percent. */
export function numbersIn(text: string, read: ReadText): readonly Decimal[] {
  const typed = typedText(text);
  return [...read(typed).values, ...hiddenNumbers(typed, read)];
}
