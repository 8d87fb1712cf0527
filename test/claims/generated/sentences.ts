/** One sentence of each seed: every kind, in both languages, turn by turn. */
import { Converter } from 'opencc-js/cn2t';
import type { Written } from './compose.js';
import { languages } from './language.js';
import { kindsOfOthers } from './other-kinds.js';
import { seeded } from './random.js';
import { kindsOfSaying } from './saying-kinds.js';
import { kindsOfSeveral } from './several.js';
import { kindsOfValue } from './value-kinds.js';
import { kindsWithoutFigures } from './without-figures.js';
import { kindsOfWriting } from './writing-kinds.js';

export interface Sentence extends Written {
  readonly seed: number;
  readonly kind: string;
  readonly lang: 'en' | 'zh' | 'zh-Hant';
}

const kinds = Object.entries({
  ...kindsOfValue,
  ...kindsOfSaying,
  ...kindsOfOthers,
  ...kindsOfWriting,
  ...kindsOfSeveral,
  ...kindsWithoutFigures,
});
export const kindNames = kinds.map(([name]) => name);
const toTraditional = Converter({ from: 'cn', to: 'tw' });

/** The sentence of a seed, an integer from 0. */
export function sentenceOf(seed: number): Sentence {
  const random = seeded(seed);
  const kind = kinds[Math.floor(seed / languages.length) % kinds.length];
  const language = languages[seed % languages.length];
  if (!kind || !language) throw new Error('no kinds');
  const [name, write] = kind;
  for (let attempt = 0; attempt < 200; attempt += 1) {
    const written = write(language, random);
    if (!written) continue;
    if (language.lang === 'zh' && random.chance(0.15)) {
      return { ...written, seed, kind: name, lang: 'zh-Hant', text: toTraditional(written.text) };
    }
    const straight = language.lang === 'en' && random.chance(0.5);
    const text = straight ? written.text.replaceAll('’', "'") : written.text;
    return { ...written, seed, kind: name, lang: language.lang, text };
  }
  throw new Error(`no sentence of kind ${name}`);
}
