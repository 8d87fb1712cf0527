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
  readonly times: readonly Located<ReadTime>[];
  readonly reading: Reading;
}

/** Lower case, halfwidth, Simplified; every character stays where it stands. */
export function foldInPlace(text: string): string {
  let folded = '';
  for (const character of text) {
    const form = character.normalize('NFKC').toLowerCase();
    folded += form.length === character.length ? form : character;
  }
  folded = folded.replace(/[‘’`´]/g, "'");
  const simplified = toSimplified(folded);
  return simplified.length === folded.length ? simplified : folded;
}

const unitEnd = (unit: Unit | undefined) => (unit ? unit.at + unit.text.length : 0);

/** Reads a sentence once; roles that a question gives to its words do not hold for a statement. */
export function readLocated(sentence: string, reader: Reader, today: string): LocatedReading {
  const folded = foldInPlace(sentence);
  const reading = reader.read(folded, today);
  const own = unitsOf(folded);
  const ends = (index: number) => {
    const unit = own[index];
    return unit ? unit.at + unit.text.length : folded.length;
  };
  if (own.length !== reading.units.length) {
    // Shorthand was written out: the names alone are found again.
    const mentions = reader.lexicon.find(own).flatMap((span) =>
      span.concepts.flatMap((id): Located<Mention>[] => {
        const concept = reader.vocabulary.concepts.get(id);
        if (!concept) return [];
        const place = {
          start: span.start,
          end: span.end,
          begin: own[span.start]?.at ?? 0,
          finish: ends(span.end - 1),
        };
        return [{ concept: id, kind: concept.kind, role: 'asked', ...place }];
      }),
    );
    return { folded, mentions, spelt: mentions, times: [], reading };
  }
  const mentions = reading.mentions.map(
    (mention): Located<Mention> => ({
      ...mention,
      role: mention.role === 'asker' ? 'asker' : 'asked',
      begin: own[mention.start]?.at ?? 0,
      finish: ends(mention.end - 1),
    }),
  );
  const spellings = new Set(
    reader.lexicon
      .find(reading.units)
      .flatMap(({ start, end, concepts }) => concepts.map((id) => `${id} ${start} ${end}`)),
  );
  const spelt = mentions.filter(({ concept, start, end }) =>
    spellings.has(`${concept} ${start} ${end}`),
  );
  const { units } = reading;
  // Units and times both stand in the order of the text.
  let first = 0;
  const times = reading.times.map((time): Located<ReadTime> => {
    while (first < units.length && unitEnd(units[first]) <= time.at) first += 1;
    let last = first - 1;
    while (last + 1 < units.length && (units[last + 1]?.at ?? 0) < time.end) last += 1;
    return {
      ...time,
      role: time.role === 'event-year' ? 'event-year' : 'asked',
      begin: own[first]?.at ?? 0,
      finish: ends(last),
    };
  });
  return { folded, mentions, spelt, times, reading };
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
  { folded, mentions, times, reading }: LocatedReading,
  ranges: readonly (readonly [number, number])[],
  reader: Reader,
): Reading {
  const inside = ({ begin, finish }: { readonly begin: number; readonly finish: number }) =>
    ranges.some(([start, end]) => begin >= start && finish <= end);
  const kept = mentions.filter(inside);
  const evidence = new Map<string, number>();
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
