/** How an entry is asked for, and what its own texts say, as the framing of a question is held against it. Pure. */
import { converseOf, kinOf } from '../../reading/clauses/converse.js';
import type { Reading } from '../../reading/concepts/read.js';
import type { Language } from '../../reading/words/language.js';
import type { FramingKind } from '../verdict.js';
import { type Framing, framingOf } from './framing.js';
import { wordsIn, writtenIn } from './words.js';

/** What an entry says of itself in these respects. */
export interface OwnFraming {
  /** Shares, 0 to 1, of its phrasings that are negated or ask for so much each. */
  readonly negated: number;
  readonly each: number;
  /** Lemmas of English words and Chinese words of its own texts. */
  readonly words: ReadonlySet<string>;
  /** The same of what it states, its example questions left out, and the concepts stated. */
  readonly stated: ReadonlySet<string>;
  readonly concepts: ReadonlySet<string>;
  /** Words that say what its own texts say: who employs hires. */
  readonly kin: ReadonlySet<string>;
  /** Words for the other side of what it states: who gives has not received. */
  readonly against: ReadonlySet<string>;
}

/** Short English verbs have too many senses to turn anything round. */
const isEveryday = (word: string) => /^[a-z]{1,5}$/.test(word);

/** How an entry's own phrasings are framed. */
export function* framingSteps(
  readings: readonly Reading[],
  texts: readonly string[],
  stated: readonly Reading[],
  language: Language,
): Generator<void, OwnFraming> {
  const framings: Framing[] = [];
  for (const reading of readings) {
    framings.push(framingOf(reading, language));
    yield;
  }
  const share = (has: (framing: Framing) => boolean) =>
    framings.length === 0 ? 0 : framings.filter(has).length / framings.length;
  const words = new Set(
    [...stated.map(({ text }) => text), ...texts].flatMap((text) => wordsIn(text, language)),
  );
  return {
    negated: share(({ negated, withheld }) => negated !== null || withheld.length > 0),
    each: share(({ each }) => each !== null),
    words,
    kin: kinOf(words),
    stated: new Set(stated.flatMap(({ text }) => wordsIn(text, language))),
    concepts: new Set(stated.flatMap(({ evidence }) => [...evidence.keys()])),
    against: new Set(
      [...converseOf(new Set(stated.flatMap(({ text }) => writtenIn(text))))].filter(
        (word) => !isEveryday(word),
      ),
    ),
  };
}

/** From this share of its phrasings on, an entry is asked for in that way. */
const OWN = { negated: 0.08, each: 0.25 } as const;

/** An entry, as the framing of a question is held against it. */
export interface Framed {
  readonly framing: OwnFraming;
  /** Concepts that its phrasings name. */
  readonly counts: ReadonlyMap<string, number>;
  /** Constraint concepts that it meets. */
  readonly covers: ReadonlySet<string>;
}

/** What of its framing an entry does not meet, with the words that say so. */
interface Unanswered {
  readonly kind: FramingKind;
  readonly said: string;
  /** It may only be another word for what the entry tells. */
  readonly soft?: boolean;
}

/** What of a question's framing an entry does not meet: kinds of conflict with the words that say so. */
export function unmetFraming(
  framing: Framing,
  { framing: own, counts, covers }: Framed,
): readonly Unanswered[] {
  const head = framing.heads.find(({ words, acts, concepts }) => {
    if (concepts.some((concept) => (acts ? own.concepts : counts).has(concept))) return false;
    return words.some((each) => !(acts ? own.stated : own.words).has(each));
  })?.word;
  // "Non-public": what an entry calls its own.
  const isOwnWord = framing.negated === 'non' && own.words.has('non');
  const negated =
    (isOwnWord ? null : framing.negated) ??
    (framing.withheld.some((concept) => covers.has(concept) || counts.has(concept))
      ? framing.withheld.join(' ')
      : null);
  // "Without registration with the city hold 5A": of both, or it is another question.
  const isOther = framing.apart.some((concept) => !covers.has(concept));
  const strange = framing.strange.find(
    ({ word, words, concepts }) =>
      !concepts.some((concept) => counts.has(concept) || own.concepts.has(concept)) &&
      !own.kin.has(word) &&
      words.some((word) => !own.words.has(word) && !own.kin.has(word)),
  );
  return [
    ...(framing.aside ? [{ kind: 'aside' as const, said: '', soft: true }] : []),
    ...(strange ? [{ kind: 'holder' as const, said: strange.word, soft: true }] : []),
    ...(isOther ? [{ kind: 'negation' as const, said: framing.apart.join(' ') }] : []),
    ...(negated !== null && own.negated < OWN.negated
      ? [{ kind: 'negation' as const, said: negated }]
      : []),
    ...framing.words
      .filter((word) => own.against.has(word))
      .slice(0, 1)
      .map((said) => ({ kind: 'negation' as const, said })),
    ...(framing.each !== null && own.each < OWN.each
      ? [{ kind: 'rate' as const, said: framing.each }]
      : []),
    ...(head === undefined ? [] : [{ kind: 'holder' as const, said: head }]),
  ];
}
