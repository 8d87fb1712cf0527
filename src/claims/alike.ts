/**
 * Reads the sentences of one text. Those that are alike but for their numerals, as of a table or a
 * list, are read once: they say the same of different figures. Pure.
 */
import { joinRanges } from '../reading/clauses/ranges.js';
import { readSentence } from '../reading/clauses/read.js';
import type { ReadSentence, Statement } from '../reading/clauses/statement.js';
import type { Reader, Reading } from '../reading/concepts/read.js';
import type { DateMention, FigureMention, Span } from '../reading/figures/figure.js';
import { type CutSentence, kindOfFigure, maskedText, shifted } from './cut-text.js';
import { foldInPlace, type LocatedReading, readLocated, withDates, within } from './located.js';
import { nameTest, withoutStance } from './names.js';
import { type Before, type Readings, readingsOf } from './readings.js';

/** A sentence read for what it says of its figures; offsets count from its beginning. */
export interface SentenceReading {
  readonly folded: string;
  readonly figures: readonly FigureMention[];
  readonly dates: readonly DateMention[];
  readonly read: ReadSentence;
  /** Names and times without the words that only say how the sentence stands to what it tells. */
  readonly located: LocatedReading;
  /** All of it, such words included. */
  readonly all: Reading;
  readonly whole: Reading;
  /** What surrounds each of its statements. */
  surroundings(before: Before): readonly Readings[];
}

export interface SentenceReader {
  located(sentence: CutSentence): LocatedReading;
  /** All that a sentence names. */
  whole(sentence: CutSentence): Reading;
  read(sentence: CutSentence): SentenceReading;
}

/** Whether no name or time of a sentence lies in a numeral that is masked, and nothing was mended. */
function hides({ spelt, times, reading }: LocatedReading, text: string, masked: string): boolean {
  if (masked === text) return true;
  const isHidden = ({ begin, finish }: { readonly begin: number; readonly finish: number }) =>
    text.slice(begin, finish) !== masked.slice(begin, finish);
  return reading.repairs.length === 0 && !spelt.some(isHidden) && !times.some(isHidden);
}

/** Figures or dates of a text so that they count from the beginning of a sentence. */
const moved = <M extends Span & { readonly numeral?: Span }>(list: readonly M[], to: Span) =>
  list.map((mention) => shifted(mention, to.start));

/** Whether a sentence is but a number or a mark, as "12." before an item of a list. */
const saysNothing = ({ text, mentions, times }: Reading): boolean =>
  mentions.length + times.length === 0 && !/\p{L}/u.test(text);

/** What sentences alike share. */
type Alike = Omit<SentenceReading, 'folded' | 'figures' | 'dates'>;

/** A sentence read like another one, with the values of its own figures. */
const withFigures = (read: ReadSentence, figures: readonly FigureMention[]): ReadSentence => ({
  ...read,
  statements: read.statements.map((statement): Statement => {
    const { figure = -1 } = read.tokens[statement.at] ?? {};
    const { qualifier, unit } = statement.said;
    const own = figures[figure];
    return own ? { ...statement, said: { ...own, qualifier, unit } } : statement;
  }),
});

/** A reader for the sentences of one text; `topics` are the concepts that facts are known by. */
export function sentenceReader(
  reader: Reader,
  topics: ReadonlySet<string>,
  today: string,
): SentenceReader {
  const byText = new Map<string, LocatedReading>();
  const byMask = new Map<string, LocatedReading>();
  const wholes = new Map<LocatedReading, Reading>();
  const alikes = new Map<LocatedReading, Map<string, Alike>>();
  const isWord = (number: string) => reader.lexicon.numbers.has(number);

  const located = (sentence: CutSentence): LocatedReading => {
    const { text } = sentence.span;
    const same = byText.get(text);
    if (same) return same;
    const masked = maskedText(sentence, isWord);
    const alike = byMask.get(masked);
    const dates = sentence.hasOwnDates ? moved(sentence.dates, sentence.span) : undefined;
    const found = alike ?? readLocated(text, reader, today, dates);
    if (!alike && hides(found, text, masked)) byMask.set(masked, found);
    byText.set(text, found);
    return found;
  };

  const wholeOf = (of: LocatedReading): Reading => {
    const whole = wholes.get(of) ?? within(of, [[0, of.folded.length]], reader);
    wholes.set(of, whole);
    return whole;
  };

  const readAlike = (
    of: LocatedReading,
    folded: string,
    figures: readonly FigureMention[],
    dates: readonly DateMention[],
  ): Alike => {
    const dated = withDates(of, dates);
    const read = readSentence(folded, figures, dates, nameTest(dated, topics));
    const bare = withoutStance(dated, read);
    const whole = within(bare, [[0, folded.length]], reader);
    const known = new Map<Reading | 'nothing' | null, Map<string, readonly Readings[]>>();
    return {
      read,
      located: bare,
      all: within(dated, [[0, folded.length]], reader),
      whole,
      surroundings(before) {
        const said = before.reading && saysNothing(before.reading) ? 'nothing' : before.reading;
        const behind = known.get(said) ?? new Map<string, readonly Readings[]>();
        known.set(said, behind);
        const places = before.places.join(' ');
        const found =
          behind.get(places) ??
          read.statements.map((each) => readingsOf(each, read, bare, whole, before, reader));
        behind.set(places, found);
        return found;
      },
    };
  };

  return {
    located,
    whole: (sentence) => wholeOf(located(sentence)),
    read(sentence) {
      const { span, ...found } = sentence;
      const of = located(sentence);
      const folded = foldInPlace(span.text);
      const own = moved(found.figures, span);
      const dates = moved(found.dates, span);
      const figures = joinRanges(folded, own);
      const kinds = alikes.get(of) ?? new Map<string, Alike>();
      alikes.set(of, kinds);
      const key = JSON.stringify([
        figures.map(kindOfFigure),
        dates.map(({ start, end }) => [start, end]),
      ]);
      const alike = kinds.get(key) ?? readAlike(of, folded, figures, dates);
      kinds.set(key, alike);
      return { ...alike, folded, figures, dates, read: withFigures(alike.read, figures) };
    },
  };
}
