/** Whether a word is plain English, by a list of base forms and the regular inflections. Pure. */
import { ENGLISH_WORDS } from './english-words.js';
import { IRREGULAR } from './irregular.js';
import { CHAT, LONG_FORMS } from './shorthand.js';

const words = new Set(ENGLISH_WORDS.trim().split(/\s+/));
for (const form of IRREGULAR.keys()) words.add(form);
for (const long of [...LONG_FORMS.values(), ...CHAT.values()])
  for (const word of long) words.add(word);

/** Endings, what may have stood in their place, and how long a base must at least be. */
const ENDINGS: readonly (readonly [string, readonly string[], number])[] = [
  ['ness', [''], 4],
  ['iest', ['y'], 4],
  ['ings', ['', 'e'], 3],
  ['ers', ['', 'e'], 4],
  ['ies', ['y'], 3],
  ['ied', ['y'], 3],
  ['ing', ['', 'e'], 3],
  ['est', ['', 'e'], 4],
  ['ier', ['y'], 4],
  ['ily', ['y'], 4],
  ["'s", [''], 2],
  ['es', ['', 'e'], 3],
  ['ed', ['', 'e'], 3],
  ['er', ['', 'e'], 4],
  ['ly', [''], 4],
  ['s', [''], 3],
  ['d', [''], 4],
];

/** True for a lower-case English word that the list has, or a regular inflection of one. */
export function isEnglish(word: string): boolean {
  if (words.has(word)) return true;
  for (const [ending, bases, least] of ENDINGS) {
    const stem = word.slice(0, -ending.length);
    if (stem.length < 2 || !word.endsWith(ending)) continue;
    for (const base of bases) {
      const candidate = stem + base;
      if (candidate.length < least || !words.has(candidate)) continue;
      // "timeer" is not "time" with an ending: a silent e goes before a vowel.
      if (base === '' && /^[ei]/.test(ending) && /[^eoy]e$/.test(candidate)) continue;
      return true;
    }
  }
  const doubled = /^(.+)([bdgklmnprt])\2(?:ed|ing|ers?)$/.exec(word);
  return doubled !== null && words.has(`${doubled[1]}${doubled[2]}`);
}
