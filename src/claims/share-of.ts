/** Of what whole a share is told: "1.7% of the workers" is no share of the organizations. Pure. */
import { keeping } from '../base/remembering.js';
import type { Figure } from '../facts/schema.js';
import type { Statement } from '../reading/clauses/statement.js';
import type { Token } from '../reading/clauses/tokens.js';
import type { Mention, Reader } from '../reading/concepts/read.js';
import { type Located, type LocatedReading, readLocated } from './located.js';

const anyDay = '2000-01-01';
const englishOf = /^of (?!(?:them|these|those|which|whom)\b)/;
const wholes = keeping<Reader, Figure, Whole>();

/** Whether a whole is the organizations that the record is about, or something else that is named. */
type Whole = 'organizations' | 'other' | null;

/** Said of any whole, and none themselves. */
const said = new Set(['registered', 'total', 'number']);

/** What is named first behind a place in a text, and where. */
function firstNamed(
  mentions: readonly Located<Mention>[],
  from: number,
  to: number,
): Located<Mention> | undefined {
  return mentions
    .filter(
      ({ kind, concept, begin, finish }) =>
        kind !== 'place' &&
        kind !== 'cue' &&
        kind !== 'ask' &&
        !said.has(concept) &&
        begin >= from &&
        finish <= to,
    )
    .toSorted((a, b) => a.begin - b.begin || b.finish - a.finish)[0];
}

const wholeNamed = (named: Mention | undefined, { vocabulary }: Reader): Whole => {
  if (!named) return null;
  const isOfRecord = named.subject === true || vocabulary.subject.has(named.concept);
  return isOfRecord || named.kind === 'organization-kind' || named.concept === 'sector'
    ? 'organizations'
    : 'other';
};

/** The whole that the label of a share on record names; `null` where it names none. */
function wholeOf(figure: Figure, reader: Reader): Whole {
  return wholes(reader, figure, () => {
    const { folded, mentions } = readLocated(figure.label.en, reader, anyDay);
    const lead = englishOf.exec(folded);
    if (!lead) return null;
    return wholeNamed(firstNamed(mentions, lead[0].length, folded.length), reader);
  });
}

/** The stretch of a sentence that names of what a share is told: behind "of", or behind 占. */
function stretchOf(
  tokens: readonly Token[],
  { at, said }: Statement,
): readonly [number, number] | null {
  const next = tokens.findIndex(({ start }) => start >= said.end);
  if (next > at && tokens[next]?.form === 'of') {
    const end = tokens.slice(next).find(({ kind }) => kind === 'mark')?.start;
    return [tokens[next]?.end ?? 0, end ?? Number.POSITIVE_INFINITY];
  }
  const takes = tokens.slice(0, at).findLastIndex(({ form }) => /^占/.test(form));
  if (takes < 0) return null;
  return [tokens[takes]?.end ?? 0, tokens[at]?.start ?? 0];
}

/** What a share is said to be of where the record tells of another whole, as written; else `null`. */
export function otherWhole(
  tokens: readonly Token[],
  statement: Statement,
  { folded, spelt }: LocatedReading,
  figure: Figure,
  reader: Reader,
): string | null {
  if (figure.unit !== 'percent' || statement.said.unit.kind !== 'share') return null;
  const stretch = stretchOf(tokens, statement);
  const named = stretch && firstNamed(spelt, ...stretch);
  if (!named) return null;
  const [said, recorded] = [wholeNamed(named, reader), wholeOf(figure, reader)];
  if (recorded === null || said === recorded) return null;
  return folded.slice(named.begin, named.finish);
}
