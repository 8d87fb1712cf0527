/** Brings a word to the form under which its kin are found. Pure. */
import { stemmer } from 'stemmer';
import { IRREGULAR } from './lexicon/irregular.js';
import { KINDRED } from './lexicon/kindred.js';

/** British spellings that the stemmer would keep apart, brought to the American one. */
function american(word: string): string {
  if (word.length < 6) return word;
  const shared = word
    .replace(/our(s|ed|ing|ite|ites|able|al)?$/, 'or$1')
    .replace(/^programme/, 'program')
    .replace(/tre(s)?$/, 'ter$1');
  return word.length < 7
    ? shared
    : shared.replace(/is(e|ed|es|ing|ation|ations|ational|er|ers)$/, 'iz$1');
}

/** An adverb in -ly as its adjective. */
function plainAdverb(word: string): string {
  return word.length < 7 ? word : word.replace(/ily$/, 'y').replace(/([^aeiou])ly$/, '$1');
}

/** Lemma of one lower-case word: irregular forms to their base, then Porter's stem. */
export function lemmaOf(word: string): string {
  if (!/^[a-z']+$/.test(word)) return word;
  const plain = word.replace(/'s?$/, '').replaceAll("'", '');
  return stemmer(american(plainAdverb(IRREGULAR.get(plain) ?? plain)));
}

const kin = new Map<string, number[]>();
KINDRED.forEach((group, number) => {
  for (const lemma of new Set(group.map(lemmaOf))) {
    const groups = kin.get(lemma);
    if (groups) groups.push(number);
    else kin.set(lemma, [number]);
  }
});

const NONE: readonly number[] = [];

/** Numbers of the groups of kindred words that a lemma stands in. */
export function kindredOf(lemma: string): readonly number[] {
  return kin.get(lemma) ?? NONE;
}

/** All words of the groups, as written. */
export function kindredWords(): string[] {
  return [...new Set(KINDRED.flat())];
}
