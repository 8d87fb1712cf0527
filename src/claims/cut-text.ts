/** Cuts a text into sentences with their figures and dates, and tells which differ by numerals only. Pure. */
import type { DateMention, FigureMention, Span } from '../reading/figures/figure.js';
import { readMentions } from '../reading/figures/read.js';
import { sentencesOf } from '../reading/passages.js';

/** A sentence of a text; its figures and dates have offsets into the text. */
export interface CutSentence {
  readonly span: Span;
  readonly figures: readonly FigureMention[];
  readonly dates: readonly DateMention[];
  /** Whether it has the same dates by itself and in lower case, where a month may be another word. */
  readonly hasOwnDates: boolean;
}

const yearLike = /(?:19|20)\d\d/;
const letter = /[a-z]/i;
/** Capitals that decide on what is read: of a month, and of a unit or letter behind a number. */
const capital = /\d\s?[A-Z]{1,3}\b|\b(?:May|Mar|March|Jun|Sep|Dec)\b/;

/** The sentences of a text that is clean of marks. */
export function cutText(text: string): readonly CutSentence[] {
  const { figures, dates } = readMentions(text);
  const next = { figure: 0, date: 0 };
  const inside = ({ start, end }: Span, span: Span) => start >= span.start && end <= span.end;
  return sentencesOf(text).map((span): CutSentence => {
    const before = (list: readonly Span[], from: number) => {
      let at = from;
      while (at < list.length && (list[at] as Span).start < span.end) at += 1;
      return at;
    };
    const [figure, date] = [before(figures, next.figure), before(dates, next.date)];
    const met = dates.slice(next.date, date);
    const sentence = {
      span,
      figures: figures.slice(next.figure, figure).filter((mention) => inside(mention, span)),
      dates: met.filter((mention) => inside(mention, span)),
      hasOwnDates:
        met.every((date) => inside(date, span) && !letter.test(date.text)) &&
        (met.length > 0 || !yearLike.test(span.text)) &&
        !capital.test(span.text),
    };
    next.figure = figure;
    next.date = date;
    return sentence;
  });
}

/** A figure or date moved so that it counts from `by` on. */
export function shifted<M extends Span & { readonly numeral?: Span }>(mention: M, by: number): M {
  const { start, end, numeral } = mention;
  const moved = { ...mention, start: start - by, end: end - by };
  if (numeral) {
    const { start: first, end: last } = numeral;
    return { ...moved, numeral: { ...numeral, start: first - by, end: last - by } };
  }
  return moved;
}

const digits = /^\d[\d,]*(?:\.\d+)?/;
/** Fewer may be a day, a month or a grade. */
const fewest = 3;
const year = /^(?:19|20)\d\d$/;

/**
 * The sentence with its larger numerals as zeros, so that sentences alike but for these become the
 * same text, every character where it stood. Numerals that may be years, or that are words of the
 * vocabulary (`isWord`), stay.
 */
export function maskedText(
  { span, figures }: CutSentence,
  isWord: (number: string) => boolean,
): string {
  let masked = '';
  let from = 0;
  for (const { numeral, unit } of figures) {
    const at = numeral.start - span.start;
    const written = digits.exec(numeral.text)?.[0] ?? '';
    const number = written.replaceAll(',', '');
    const isLong = number.length >= fewest && unit.kind !== 'duration';
    if (at < from || !isLong || year.test(number) || isWord(number)) continue;
    masked += span.text.slice(from, at) + written.replaceAll(/\d/g, '0');
    from = at + written.length;
  }
  return from === 0 ? span.text : masked + span.text.slice(from);
}

/** All of a figure but its value: figures of one kind in the same place say the same. */
export const kindOfFigure = ({ start, end, numeral, unit, qualifier, ...more }: FigureMention) => [
  ...[start, end, numeral.start, numeral.end, unit, qualifier, more.approximateWord],
  ...[more.fraction, more.range !== undefined, more.below !== undefined],
];
