/**
 * Brings an English word to the form under which its kin are found: to its stem, where only the
 * inflection goes, or to its root, where derivations go as well. Pure.
 */
import { stemmer } from 'stemmer';

const LETTERS = /^[a-z']+$/;

/** British spellings brought to the American one. */
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

const unmarked = (word: string): string => word.replace(/'s?$/, '').replaceAll("'", '');
const baseOf = (word: string): string => american(plainAdverb(word));

const KEEP_S = /(?:ss|us|is|news|series|species)$/;
const DOUBLED = /([bdgmnprt])\1$/;

/**
 * Stem of one lower-case word: possessive, plural, -ly, -ing, -ed and final e go. Deliberately
 * light: it never maps `organization` and `organ`, or `news` and `new`, onto each other.
 */
export function stemOf(word: string): string {
  const plain = unmarked(word);
  if (!LETTERS.test(plain)) return plain;
  let form = baseOf(plain);
  if (form.length > 3 && form.endsWith('ies')) form = `${form.slice(0, -3)}y`;
  else if (form.length > 4 && /(?:ss|sh|ch|x|z)es$/.test(form)) form = form.slice(0, -2);
  else if (form.length > 3 && form.endsWith('s') && !KEEP_S.test(form)) form = form.slice(0, -1);
  if (form.length > 5 && form.endsWith('ing')) form = form.slice(0, -3).replace(DOUBLED, '$1');
  else if (form.length > 5 && form.endsWith('ied')) form = `${form.slice(0, -3)}y`;
  else if (form.length > 4 && form.endsWith('ed') && !form.endsWith('eed'))
    form = form.slice(0, -2).replace(DOUBLED, '$1');
  if (form.length > 4 && form.endsWith('e')) form = form.slice(0, -1);
  return form;
}

/**
 * Root of one lower-case word: an irregular form as its base, then Porter's stem.
 * @param irregular irregular form to base form
 */
export function rootOf(word: string, irregular: ReadonlyMap<string, string>): string {
  if (!LETTERS.test(word)) return word;
  const plain = unmarked(word);
  return stemmer(baseOf(irregular.get(plain) ?? plain));
}
