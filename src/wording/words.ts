/**
 * Catalogues are written in English and Simplified Chinese, a part per subject; Traditional
 * Chinese is made from the Simplified by OpenCC with Taiwan's phrases. Pure.
 */
import { Converter } from 'opencc-js/cn2t';
import type { Script } from '../answering/verdict.js';

const convert = Converter({ from: 'cn', to: 'twp' });

/** Simplified Chinese in Traditional characters; other text passes unchanged. */
export function toTraditional(text: string): string {
  return convert(text);
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

function traditionalPhrases<P extends Phrases>(phrases: P): P {
  const converted = Object.entries(phrases).map(([key, phrase]): [string, Phrase] => [
    key,
    typeof phrase === 'string'
      ? toTraditional(phrase)
      : (...values: never[]) => toTraditional(phrase(...values)),
  ]);
  return Object.fromEntries(converted) as P;
}

/**
 * Makes a catalogue part: `const answerWords = wordsIn<AnswerWords>({en, zh})`, then
 * `answerWords('zh-Hant').asOf(...)`. A phrase missing in one language does not compile.
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
