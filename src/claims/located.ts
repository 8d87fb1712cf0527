/** Concepts and times of a sentence with where they stand in it. Pure. */
import type { Mention, Reader, Reading, ReadTime } from '../reading/concepts/read.js';
import type { DateMention } from '../reading/figures/figure.js';
import { toSimplified } from '../reading/normalise.js';
import { type Unit, unitsOf } from '../reading/words/units.js';

/** A concept or time and the stretch of the sentence that says it. */
export type Located<T> = T & { readonly begin: number; readonly finish: number };

export interface LocatedReading {
  /** The sentence folded character for character. */
  readonly folded: string;
  readonly mentions: readonly Located<Mention>[];
  /** Those of them that words of the sentence spell, not several words near one another mean. */
  readonly spelt: readonly Located<Mention>[];
  /** Attributes spelt inside the name of a topic: employment in "total employment". */
  readonly nested: readonly Located<Mention>[];
  readonly times: readonly Located<ReadTime>[];
  readonly reading: Reading;
}

const ascii = /^[ -~\n\r\t]*$/;

/** Lower case, halfwidth, Simplified; every character stays where it stands. */
export function foldInPlace(text: string): string {
  if (ascii.test(text)) return text.toLowerCase().replaceAll('`', "'");
  let folded = '';
  for (const character of text) {
    // Han characters have one width and one case.
    const isHan = character >= '\u4e00' && character <= '\u9fff';
    const form = isHan ? character : character.normalize('NFKC').toLowerCase();
    folded += form.length === character.length ? form : character;
  }
  folded = folded.replace(/[‘’`´]/g, "'");
  const simplified = toSimplified(folded);
  return simplified.length === folded.length ? simplified : folded;
}

/** A word is written out in no more units than this. */
const longestForm = 4;

/**
 * For each unit of a reading its place among the units as written: where a word was written out
 * ("that is" for "thats"), several stand for one.
 */
function writtenAt(written: readonly Unit[], read: readonly Unit[]): readonly number[] {
  const places: number[] = [];
  let at = 0;
  while (places.length < read.length) {
    const next = written[at + 1];
    let taken = 1;
    if (written[at]?.form !== read[places.length]?.form && next) {
      while (taken < longestForm && read[places.length + taken]?.form !== next.form) taken += 1;
      if (read[places.length + taken]?.form !== next.form) taken = 1;
    }
    for (let count = 0; count < taken; count += 1)
      places.push(Math.min(at, Math.max(0, written.length - 1)));
    at += 1;
  }
  return places;
}

/**
 * Reads a sentence once; roles that a question gives to its words do not hold for a statement. `dates`
 * are those that it has in lower case, where they are known already.
 */
export function readLocated(
  sentence: string,
  reader: Reader,
  today: string,
  dates?: readonly DateMention[],
): LocatedReading {
  const folded = foldInPlace(sentence);
  const reading = reader.read(folded, today, dates);
  const own = reading.text === folded ? reading.units : unitsOf(folded);
  const places = writtenAt(own, reading.units);
  const begins = (index: number) => own[places[index] ?? 0]?.at ?? 0;
  const ends = (index: number) => {
    const unit = own[places[index] ?? -1];
    return unit ? unit.at + unit.text.length : folded.length;
  };
  const all = reading.mentions.map(
    (mention): Located<Mention> => ({
      ...mention,
      role: mention.role === 'asker' ? 'asker' : 'asked',
      begin: begins(mention.start),
      finish: ends(mention.end - 1),
    }),
  );
  // "below the municipal level": the longer name of a level begins before the one it ends in.
  const isTail = ({ kind, concept, begin }: Located<Mention>) =>
    kind === 'level' &&
    all.some(
      (other) =>
        other.kind === 'level' &&
        other.concept !== concept &&
        other.begin < begin &&
        other.finish > begin,
    );
  const mentions = all.filter((mention) => !isTail(mention));
  const spellings = new Set(
    reading.spelt.flatMap(({ start, end, concepts }) =>
      concepts.map((id) => `${id} ${start} ${end}`),
    ),
  );
  const spelt = mentions.filter(({ concept, start, end }) =>
    spellings.has(`${concept} ${start} ${end}`),
  );
  const { units } = reading;
  const nested = spelt.flatMap((mention): Located<Mention>[] => {
    if (mention.kind !== 'topic' || mention.end - mention.start < 2) return [];
    return reader.lexicon
      .find(units.slice(mention.start + 1, mention.end))
      .flatMap(({ concepts }) => concepts)
      .flatMap((concept) => {
        const kind = reader.vocabulary.concepts.get(concept)?.kind;
        return kind === 'attribute' ? [{ ...mention, concept, kind }] : [];
      });
  });
  // Units and times both stand in the order of the text.
  let first = 0;
  const times = reading.times.map((time): Located<ReadTime> => {
    for (; first < units.length; first += 1) {
      const unit = units[first] as Unit;
      if (unit.at + unit.text.length > time.at) break;
    }
    let last = first - 1;
    while (last + 1 < units.length && (units[last + 1]?.at ?? 0) < time.end) last += 1;
    return {
      ...time,
      role: time.role === 'event-year' ? 'event-year' : 'asked',
      begin: begins(first),
      finish: ends(last),
    };
  });
  return { folded, mentions, spelt, nested, times, reading };
}

const two = (value: number) => String(value).padStart(2, '0');

/** First and last day of a date that names its year. */
function spanOf({ date, precision }: DateMention): readonly [string, string] | null {
  const { year, month, day } = date;
  if (year === undefined) return null;
  if (month === undefined) {
    return [`${year}-${precision === 'end-of-year' ? '12' : '01'}-01`, `${year}-12-31`];
  }
  const from = day === undefined ? '01' : two(day);
  return [
    `${year}-${two(month)}-${from}`,
    `${year}-${two(month)}-${day === undefined ? '31' : from}`,
  ];
}

/** The times of a sentence with the dates that only the reader of figures knows to read. */
export function withDates(located: LocatedReading, dates: readonly DateMention[]): LocatedReading {
  const added = dates.flatMap((date): Located<ReadTime>[] => {
    const span = spanOf(date);
    const { start: begin, end: finish, text } = date;
    const isKnown = located.times.some(
      (time) => !time.yearless && time.begin < finish && time.finish > begin,
    );
    if (!span || isKnown) return [];
    const [from, to] = span;
    const said = { mode: 'at', yearless: null, concept: text.trim(), role: 'asked' } as const;
    const asked = { en: text.trim(), zh: text.trim() };
    return [{ ...said, from, to, asked, at: begin, end: finish, begin, finish }];
  });
  if (added.length === 0) return located;
  const kept = located.times.filter(
    (time) => !added.some(({ begin, finish }) => time.begin < finish && time.finish > begin),
  );
  return { ...located, times: [...kept, ...added] };
}

/** The part of a reading that stands in some stretches of its sentence, as a reading of its own. */
export function within(
  { folded, mentions, nested, times, reading }: LocatedReading,
  ranges: readonly (readonly [number, number])[],
  reader: Reader,
): Reading {
  const inside = ({ begin, finish }: { readonly begin: number; readonly finish: number }) =>
    ranges.some(([start, end]) => begin >= start && finish <= end);
  const kept = mentions.filter(inside);
  const evidence = new Map<string, number>();
  for (const { concept } of nested.filter(inside)) evidence.set(concept, 1);
  for (const { concept, kind } of kept) {
    if (kind !== 'cue') evidence.set(concept, 1);
    for (const implied of reader.vocabulary.concepts.get(concept)?.implies ?? [])
      evidence.set(implied, 1);
  }
  return {
    ...reading,
    text: ranges.map(([start, end]) => folded.slice(start, end)).join(' '),
    mentions: kept,
    times: times.filter(inside),
    evidence,
  };
}
