/**
 * How a question is framed, beyond what it names: whether it asks for those that do not, for so much
 * each, of whom, or asks nothing at all. A fact answers only where it is framed alike. Pure.
 */
import type { Reading } from '../../reading/concepts/read.js';
import type { Language } from '../../reading/words/language.js';
import { eachIn, isAside, offers } from './aside.js';
import {
  chineseHeads,
  englishHeads,
  type Head,
  isPartOfName,
  owners,
  unknownPlaces,
} from './heads.js';
import { negationIn, withheldIn } from './negation.js';
import { type Seen, seen } from './seen.js';
import { strangeIn } from './strange.js';
import { wordsIn, writtenIn } from './words.js';

export interface Framing {
  /** The word that turns the question round, as written. */
  readonly negated: string | null;
  /** What those asked for have not, are not or did not do: concepts that a negated verb rules out. */
  readonly withheld: readonly string[];
  /** Of those, grades, levels, events and attributes, as the vocabulary names them. */
  readonly apart: readonly string[];
  /** The word that asks for so much apiece or on average. */
  readonly each: string | null;
  /** The text states or wishes something and asks for nothing. */
  readonly aside: boolean;
  /** Nouns, as written, of whom or what the question is about, where no organizations are named. */
  readonly heads: readonly (Head & {
    /** Its lemmas and Chinese words, an abbreviation written out. */
    readonly words: readonly string[];
  })[];
  /** What is done, or asked of, by words that the entry may not know, as written, with their lemmas. */
  readonly strange: readonly {
    readonly word: string;
    readonly words: readonly string[];
    /** Concepts of the vocabulary that it names, where it does. */
    readonly concepts: readonly string[];
  }[];
  /** Its words, as written. */
  readonly words: readonly string[];
}

/** What an entry has to know of a noun to be about it. */
function wordsOfHead(word: string, language: Language): readonly string[] {
  const written = language.lists.shorthand.get(word.toLowerCase())?.join(' ') ?? word;
  return wordsIn(written.toLowerCase(), language);
}

/** Words as written, those left out that name an attribute: whether a fact has that is held against it anyway. */
const unnamedWords = ({ text, mentions }: Seen): readonly string[] => {
  const attributes = mentions.filter(({ kind, role }) => kind === 'attribute' && role === 'asked');
  const named = attributes.flatMap(({ from, to }) => writtenIn(text.slice(from, to)));
  return writtenIn(text).filter((word) => !named.includes(word));
};

/** Reads how a question is framed. */
export function framingOf(reading: Reading, language: Language): Framing {
  const sentences = seen(reading);
  const firstOf = (read: (sentence: Seen) => string | null) =>
    sentences.reduce<string | null>((found, sentence) => found ?? read(sentence), null);
  const named = reading.mentions.filter((mention) => isPartOfName(reading, mention));
  const namesOrganizations = reading.mentions.some(
    (mention) =>
      mention.role !== 'excluded' &&
      (mention.kind === 'organization-kind' ||
        (mention.subject === true && !named.includes(mention))),
  );
  const places = [
    ...sentences.flatMap(unknownPlaces),
    ...named.map(({ start }): Head => {
      const at = reading.units[start]?.at ?? 0;
      return { word: reading.text.slice(at - 1, at + 2), acts: true, concepts: [] };
    }),
  ];
  const withheld = sentences.flatMap(withheldIn);
  return {
    words: sentences.flatMap(unnamedWords),
    strange: sentences.flatMap((sentence) =>
      strangeIn(sentence).map(({ form, start, end }) => {
        const word = form.replace(/[了过]$/, '');
        const own = sentence.mentions.filter(({ from, to }) => from <= start && to >= end);
        const concepts = own.map(({ concept }) => concept);
        return { word, words: wordsOfHead(word, language), concepts };
      }),
    ),
    negated: firstOf(negationIn),
    withheld: withheld.map(({ concept }) => concept),
    apart: withheld.filter(({ kind }) => isApart.has(kind)).map(({ concept }) => concept),
    each: firstOf(eachIn),
    aside:
      sentences.length > 0 && sentences.every((sentence) => isAside(sentence) || offers(sentence)),
    heads: [
      ...places,
      ...(namesOrganizations
        ? []
        : sentences.flatMap((sentence) => [
            ...owners(sentence),
            ...englishHeads(sentence),
            ...chineseHeads(sentence),
          ])),
    ].map((head) => ({ ...head, words: wordsOfHead(head.word, language) })),
  };
}

/** Kinds of what those asked for are said not to have: an entry that tells of none is of all. */
const isApart: ReadonlySet<string> = new Set(['grade', 'level', 'event', 'attribute']);
