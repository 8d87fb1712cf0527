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
const digits = /\d+(?:[,'_]\d{3})*(?:\.\d+)?/g;
/** Smaller numbers that are no figures are grades, articles and the like. */
const leastHidden = 100;

/** Numbers that a person sees in a text and that are not read as figures or dates of it. */
export function hiddenNumbers(text: string, read: ReadText): readonly Decimal[] {
  const { values, dates } = read(text);
  const known = [
    ...values,
    ...dates.flatMap((date) => date.split('-')).map((part) => new Decimal(part)),
  ];
  const shown = text.normalize('NFKC').replace(address, ' ').match(digits) ?? [];
  return shown
    .map((written) => new Decimal(written.replace(/[,'_]/g, '')))
    .filter((value) => value.gte(leastHidden) && !known.some((one) => one.equals(value)));
}

/** Every number in a text, however it is written, shares in percent. */
export function numbersIn(text: string, read: ReadText): readonly Decimal[] {
  const typed = typedText(text);
  return [...read(typed).values, ...hiddenNumbers(typed, read)];
}
