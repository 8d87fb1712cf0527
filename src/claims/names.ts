/** Which words of a sentence belong to names, and which only say how it stands to what it tells. Pure. */
import type { ReadSentence } from '../reading/clauses/statement.js';
import type { Token } from '../reading/clauses/tokens.js';
import { isConstraint } from '../reading/concepts/vocabulary.js';
import type { LocatedReading } from './located.js';

/** Tells of words that are part of a name; those that deny, doubt or suppose never are in a topic's. */
export function nameTest(located: LocatedReading, topics: ReadonlySet<string>) {
  const strict = located.spelt.filter(
    ({ kind }) => isConstraint(kind) && kind !== 'attribute' && kind !== 'currency',
  );
  const loose = located.spelt.filter(
    ({ kind, concept }) => kind === 'attribute' || (kind === 'topic' && topics.has(concept)),
  );
  return ({ start, end, classes, kind: written }: Token): boolean => {
    const covers = (span: { readonly begin: number; readonly finish: number }) =>
      span.begin <= start && span.finish >= end;
    if (strict.some(covers)) return true;
    const within = loose.filter(covers);
    // Part of a longer Chinese word: 会 of 发布会.
    const isSyllable = (span: { readonly begin: number; readonly finish: number }) =>
      written === 'han' && end - start === 1 && span.finish - span.begin > 2;
    if (within.some(isSyllable)) return true;
    return within.length > 0 && !weighty.some((name) => classes.has(name));
  };
}

/** What such words do, they do inside a topic's name too. */
const weighty = [
  'negator',
  'deny',
  'doubt',
  'plan',
  'condition',
  'false',
  'truth',
  'report',
  'each',
] as const;

/** A concept like forecasts that a "will" spells is no attribute that the claim is about. */
export function withoutStance(
  located: LocatedReading,
  { tokens, statements }: ReadSentence,
): LocatedReading {
  const stance = tokens.filter(({ classes }) => weighty.some((name) => classes.has(name)));
  const isStance = ({ begin, finish }: { readonly begin: number; readonly finish: number }) =>
    stance.some(({ start, end }) => start >= begin && end <= finish);
  // Nor is what belongs to a bound: the most of "at the most".
  const bound = statements.flatMap(({ read }) => [...read].flatMap((index) => tokens[index] ?? []));
  const isBound = ({ begin, finish }: { readonly begin: number; readonly finish: number }) =>
    bound.some(({ start, end }) => start <= begin && end >= finish);
  return {
    ...located,
    mentions: located.mentions.filter(
      (mention) =>
        !(mention.kind === 'attribute' && isStance(mention)) &&
        !(mention.kind !== 'place' && isBound(mention)),
    ),
  };
}
