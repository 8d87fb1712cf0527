/** What surrounds a figure of a sentence, read at each distance. Pure. */
import type { ReadSentence, Statement } from '../reading/clauses/statement.js';
import type { Reader, Reading } from '../reading/concepts/read.js';
import { type Turns, turnsOf } from './conjuncts.js';
import { type LocatedReading, within } from './located.js';
import { pairedTime } from './paired-times.js';
import { type BoundPlaces, placesOf } from './places.js';

/**
 * What surrounds a figure, read at each distance. Figures of one unit in words that are otherwise the
 * same share it; what is found of it whatever the value is kept with it.
 */
export interface Readings {
  readonly own: Reading;
  /** The sentence up to the end of the passage. */
  readonly soFar: Reading;
  readonly sentence: Reading;
  /** The sentence before. */
  readonly before: Reading | null;
  readonly places: BoundPlaces;
  /** Words of the passage. */
  readonly forms: ReadonlySet<string>;
}

/** What the sentences before one leave to it: what the last is about, and the place spoken of. */
export interface Before {
  readonly reading: Reading | null;
  readonly places: readonly string[];
}

/** Kinds of concept that one of several things said in turn does not share with the others. */
const single: ReadonlySet<string> = new Set(['level', 'grade']);
const shareable: ReadonlySet<string> = new Set(['attribute', 'event', 'organization-kind']);

/** A reading without what is told of other things in turn, and is not said for all of them at once. */
function inTurn(located: LocatedReading, { others }: Turns, own: Reading): LocatedReading {
  const isOthers = ({ begin, finish }: { readonly begin: number; readonly finish: number }) =>
    others.some(([start, end]) => begin >= start && finish <= end);
  const hasOwn = (kind: string) => own.mentions.some((mention) => mention.kind === kind);
  // One attribute of several places is said of each of them.
  if (
    hasOwn('place') &&
    located.mentions.some((mention) => mention.kind === 'place' && isOthers(mention))
  )
    return located;
  return {
    ...located,
    mentions: located.mentions.filter(
      (mention) =>
        !isOthers(mention) ||
        !(single.has(mention.kind) || (shareable.has(mention.kind) && hasOwn(mention.kind))),
    ),
  };
}

/** What surrounds a statement, read at each distance. */
export function readingsOf(
  statement: Statement,
  read: ReadSentence,
  located: LocatedReading,
  whole: Reading,
  before: Before,
  reader: Reader,
): Readings {
  const start = (index: number) => read.tokens[index]?.start ?? 0;
  const end = (index: number) => read.tokens[index - 1]?.end ?? 0;
  const [from, to] = statement.passage;
  // Whose word it is says nothing of what it is about.
  const frames = read.statements.flatMap((other) => other.frames);
  const stretches = (first: number, last: number) => {
    const kept: (readonly [number, number])[] = [];
    let at = first;
    for (const [begin, finish] of frames) {
      if (begin < at || finish > last) continue;
      if (begin > at) kept.push([start(at), end(begin)]);
      at = finish;
    }
    if (last > at) kept.push([start(at), end(last)]);
    return kept;
  };
  const turns = turnsOf(read, statement);
  const time = pairedTime(read, statement, located);
  const timed = (reading: Reading): Reading => (time ? { ...reading, times: [time] } : reading);
  const own = within(located, turns?.own ?? stretches(from, to), reader);
  const told = turns ? inTurn(located, turns, own) : located;
  return {
    own: timed(own),
    soFar: timed(within(told, stretches(0, to), reader)),
    sentence: timed(
      frames.length > 0 || turns ? within(told, stretches(0, read.tokens.length), reader) : whole,
    ),
    before: before.reading,
    places: placesOf(read, statement, located, before.places),
    forms: new Set(read.tokens.slice(from, to).map(({ form }) => form)),
  };
}
