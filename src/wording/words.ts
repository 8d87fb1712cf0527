/**
 * Catalogues are written in English and Simplified Chinese, a part per subject; Traditional
 * Chinese is made from the Simplified by OpenCC. Texts of the record change their characters only,
 * the desk's own words take Taiwan's phrases as well: in a quoted text `发布会` must stay `發布會`.
 * Pure.
 */
import { Converter } from 'opencc-js/cn2t';
import type { Script } from '../answering/verdict.js';

const convertCharacters = Converter({ from: 'cn', to: 'tw' });
const convertPhrases = Converter({ from: 'cn', to: 'twp' });

const cornerQuotes = (text: string) => text.replaceAll('“', '「').replaceAll('”', '」');

/** A text of the record, written in Simplified Chinese, in Traditional characters. */
export function toTraditional(text: string): string {
  return cornerQuotes(convertCharacters(text));
}

/** A text of the record in the reader's script. */
export function inScript(
  text: { readonly en: string; readonly zh: string },
  script: Script,
): string {
  if (script === 'en') return text.en;
  return script === 'zh-Hans' ? text.zh : toTraditional(text.zh);
}

/** The record's written language behind a script. */
export function languageOf(script: Script): 'en' | 'zh' {
  return script === 'en' ? 'en' : 'zh';
}

type Phrase = string | ((...values: never[]) => string);
/** One subject's wording: phrases, or functions that put values into them. */
export type Phrases = { readonly [key: string]: Phrase };

/** Stands in for the value at `index` while the words around it are converted. */
const slot = (index: number) => `\uE000${index}\uE001`;

/** Converts what a phrase says around its values; strings put into it stand as they are. */
function traditionalPhrase(phrase: (...values: never[]) => string, values: readonly unknown[]) {
  const slots = values.map((value, index) => (typeof value === 'string' ? slot(index) : value));
  const converted = cornerQuotes(convertPhrases(phrase(...(slots as never[]))));
  return values.reduce<string>(
    (text, value, index) =>
      typeof value === 'string' ? text.replaceAll(slot(index), () => value) : text,
    converted,
  );
}

function traditionalPhrases<P extends Phrases>(phrases: P): P {
  const converted = Object.entries(phrases).map(([key, phrase]): [string, Phrase] => [
    key,
    typeof phrase === 'string'
      ? cornerQuotes(convertPhrases(phrase))
      : (...values: never[]) => traditionalPhrase(phrase, values),
  ]);
  return Object.fromEntries(converted) as P;
}

/**
 * Makes a catalogue part: `const answerWords = wordsIn<AnswerWords>({en, zh})`, then
 * `answerWords('zh-Hant').asOf(...)`. A phrase missing in one language does not compile. Phrases
 * only place the strings they are given; they do not look into them.
 */
export function wordsIn<P extends Phrases>(written: {
  readonly en: P;
  readonly zh: P;
}): (script: Script) => P {
  let traditional: P | undefined;
  return (script) => {
    if (script === 'en') return written.en;
    if (script === 'zh-Hans') return written.zh;
    traditional ??= traditionalPhrases(written.zh);
    return traditional;
  };
}
