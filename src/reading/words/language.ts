/**
 * What is known of English and Chinese at large, taken from no record: irregular forms, short forms,
 * words that stand for one another, which words there are and how characters sound. Lists and
 * dictionaries are handed in. Pure.
 */
import { rootOf } from './stem.js';

/** Reviewed lists, as their files hold them. */
export interface LanguageLists {
  /** A base form and its irregular forms. */
  readonly irregular: ReadonlyMap<string, readonly string[]>;
  /** Words that often stand for one another; a word may stand in several groups. */
  readonly kindred: readonly (readonly string[])[];
  /** Contractions and abbreviations, and the words they stand for. */
  readonly contractions: ReadonlyMap<string, readonly string[]>;
  /** What people type in a hurry, and the words it stands for. */
  readonly shorthand: ReadonlyMap<string, readonly string[]>;
}

/** Large dictionaries, asked a word at a time so that they may be loaded when first needed. */
export interface Dictionaries {
  /** Whether a lower-case word is English, in any of its forms. */
  isEnglish(word: string): boolean;
  /** How a Chinese character is read, usual reading first, in pinyin without tones. */
  readingsOf(character: string): readonly string[];
}

export interface Language extends Dictionaries {
  readonly lists: LanguageLists;
  /** Root of a lower-case word: what its inflections and derivations share. */
  rootOf(word: string): string;
  /** Numbers of the groups of kindred words that a root stands in. */
  kindredOf(root: string): readonly number[];
  /** The words that are read for one: the long form of a short one, else itself. */
  readAs(word: string): readonly string[];
  /** A normalised text with its contractions and abbreviations written out. */
  spellOut(text: string): string;
  /** Words that others may have been typed for: kindred words and contractions. */
  readonly words: ReadonlySet<string>;
}

/** What may be a contraction, as a whole. */
const SHORT = /[a-z](?:[a-z'-]*[a-z])?/g;
const NO_GROUPS: readonly number[] = [];

export const NO_LISTS: LanguageLists = {
  irregular: new Map(),
  kindred: [],
  contractions: new Map(),
  shorthand: new Map(),
};
const NO_DICTIONARIES: Dictionaries = { isEnglish: () => false, readingsOf: () => [] };

/** Puts a language together; without dictionaries every word outside the lists is unknown. */
export function buildLanguage(
  lists: LanguageLists,
  dictionaries: Dictionaries = NO_DICTIONARIES,
): Language {
  const baseOf = new Map(
    [...lists.irregular].flatMap(([base, forms]) => forms.map((form) => [form, base] as const)),
  );
  const root = (word: string) => rootOf(word, baseOf);
  const groups = new Map<string, number[]>();
  lists.kindred.forEach((group, number) => {
    for (const each of new Set(group.map(root))) {
      const numbers = groups.get(each);
      if (numbers) numbers.push(number);
      else groups.set(each, [number]);
    }
  });
  const words = new Set([...lists.kindred.flat(), ...lists.contractions.keys()]);
  const listed = new Set([
    ...words,
    ...baseOf.keys(),
    ...[...lists.contractions.values(), ...lists.shorthand.values()].flat(),
  ]);
  return {
    lists,
    words,
    rootOf: root,
    kindredOf: (each) => groups.get(each) ?? NO_GROUPS,
    readAs: (word) => lists.contractions.get(word) ?? lists.shorthand.get(word) ?? [word],
    spellOut: (text) =>
      text.replace(SHORT, (word) => lists.contractions.get(word)?.join(' ') ?? word),
    isEnglish: (word) => listed.has(word) || dictionaries.isEnglish(word),
    readingsOf: dictionaries.readingsOf,
  };
}

/** A language without lists or dictionaries: Porter's stems and nothing else. */
export const BARE_LANGUAGE = buildLanguage(NO_LISTS);
