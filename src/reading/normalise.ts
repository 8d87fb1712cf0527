/**
 * One spelling for texts that a reader would call the same: full-width and compatibility forms,
 * letter case, accents, Traditional characters, quotes and spaces. Pure.
 */
import { Converter } from 'opencc-js/t2cn';

/** A text with its Traditional characters as their Simplified forms. */
export const toSimplified = Converter({ from: 't', to: 'cn' });

const HAN = /\p{Script=Han}/u;
/** Controls, soft hyphens, joiners, direction marks, variation selectors: nothing a reader sees. */
const INVISIBLE = /[\p{Cc}\p{Cf}\p{Default_Ignorable_Code_Point}]/gu;
const MARKS_ON_LATIN = /([\p{Script=Latin}\p{N}])\p{M}+/gu;
const APOSTROPHES = /[\u2018\u2019\u201b\u02bc\u00b4`\u2032]/g;
const DOUBLE_QUOTES = /[\u201c\u201d\u201e\u00ab\u00bb\u2033]/g;
const DASHES = /[\u2010-\u2015\u2212]/g;
const SPACES = /\s+/g;
const PLAIN_ASCII = /^[\x20-\x7e]*$/;

function once(text: string): string {
  const folded = text
    .replace(/\s/g, ' ')
    .normalize('NFKC')
    .toLowerCase()
    .normalize('NFD')
    .replace(MARKS_ON_LATIN, '$1')
    .normalize('NFKC')
    .replace(INVISIBLE, '')
    .replace(APOSTROPHES, "'")
    .replace(DOUBLE_QUOTES, '"')
    .replace(DASHES, '-');
  const simplified = HAN.test(folded) ? toSimplified(folded) : folded;
  return simplified.replace(SPACES, ' ').trim();
}

/**
 * Folds a text to the form in which texts are compared: NFKC, lower case, no accents on Latin
 * letters, Simplified Chinese, straight quotes and dashes, single spaces. Keeps every digit and
 * every Han character (as its Simplified form) and is idempotent: `normalise(normalise(t))` is
 * `normalise(t)`.
 */
export function normalise(text: string): string {
  if (PLAIN_ASCII.test(text)) return text.toLowerCase().replace(SPACES, ' ').trim();
  let current = once(text);
  // A fold may open the way for another (a letter whose lower case decomposes); three rounds settle it.
  for (let round = 0; round < 3; round += 1) {
    const next = once(current);
    if (next === current) break;
    current = next;
  }
  return current;
}
