/** Writes a statement anew where it states a figure or date that is being replaced. Pure. */
import { Decimal } from 'decimal.js';
import type { AsOf } from '../facts/as-of.js';
import { type WrittenLanguage, writeAsOf, writeDate } from '../facts/figure-text.js';
import type { Figure } from '../facts/schema.js';
import { bracedIn } from '../facts/statement-figures.js';
import type { Span } from '../reading/figures/figure.js';
import { readMentions } from '../reading/figures/read.js';
import { isoDate } from '../reading/read-text.js';

const scales: Readonly<Record<string, number>> = {
  trillion: 1e12,
  billion: 1e9,
  bn: 1e9,
  million: 1e6,
  thousand: 1e3,
  万亿: 1e12,
  亿: 1e8,
  万: 1e4,
  千: 1e3,
};
const written = new RegExp(`^([\\d,]+(?:\\.\\d+)?)(\\s*)(${Object.keys(scales).join('|')})?$`, 'i');

function digits(value: Decimal, grouped: boolean): string {
  const [whole = '', fraction] = value.toFixed().split('.');
  const shown = grouped ? whole.replace(/\B(?=(\d{3})+(?!\d))/g, ',') : whole;
  return fraction === undefined ? shown : `${shown}.${fraction}`;
}

/** `value` in the manner of a numeral: with commas where it has them, at its scale. */
function inTheMannerOf(numeral: string, value: Decimal, language: WrittenLanguage): string {
  const form = written.exec(numeral);
  const grouped = form ? /,/.test(form[1] ?? '') || !/\d{4}/.test(form[1] ?? '') : true;
  const isGrouped = language === 'en' && grouped;
  const word = form?.[3];
  if (!word) return digits(value, isGrouped);
  const scaled = value.dividedBy(scales[word.toLowerCase()] ?? 1);
  return `${digits(scaled, isGrouped)}${form?.[2] ?? ''}${word}`;
}

/** A trailing space that the reader took along belongs to the sentence. */
const core = ({ start, text }: Span): Span => {
  const kept = text.trimEnd();
  return { start, end: start + kept.length, text: kept };
};

function replaceSpans(text: string, spans: readonly (Span & { readonly with: string })[]): string {
  const braces = bracedIn(text).map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
  }));
  return [...spans]
    .filter((span) => !braces.some(({ start, end }) => span.start < end && start < span.end))
    .sort((a, b) => b.start - a.start)
    .reduce(
      (result, span) => result.slice(0, span.start) + span.with + result.slice(span.end),
      text,
    );
}

/** Puts `is` where the text states the value `was`; what placeholders fill in stays as it is. */
export function restateValue(
  text: string,
  was: Pick<Figure, 'value' | 'unit'>,
  is: Pick<Figure, 'value' | 'unit'>,
  language: WrittenLanguage,
): string {
  if (was.value === is.value) return text;
  const { figures, dates } = readMentions(text);
  if (was.unit === 'date') {
    const spans = dates.filter((date) => isoDate(date) === was.value);
    return replaceSpans(
      text,
      spans.map((span) => ({ ...span, with: writeDate(is.value, language) })),
    );
  }
  const [from, to] = [new Decimal(was.value), new Decimal(is.value)];
  return replaceSpans(
    text,
    figures
      .filter(({ value, range }) => !range && value.equals(from))
      .map(({ numeral }) => core(numeral))
      .map((span) => ({ ...span, with: inTheMannerOf(span.text, to, language) })),
  );
}

/** Puts the as-of date `is` where the text names the date `was` at the same precision. */
export function restateDate(text: string, was: AsOf, is: AsOf, language: WrittenLanguage): string {
  if (was.date === is.date && was.precision === is.precision) return text;
  const spans = readMentions(text).dates.filter(
    (date) => date.precision === was.precision && isoDate(date) === was.date,
  );
  return replaceSpans(
    text,
    spans.map((span) => ({ ...span, with: writeAsOf(is, language) })),
  );
}
