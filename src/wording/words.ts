/**
 * Catalogues are written in English and Simplified Chinese, a part per subject; Traditional
 * Chinese is made from the Simplified by OpenCC. Texts of the record change their characters only,
 * the desk's own words take Taiwan's phrases as well: in a quoted text `发布会` must stay `發布會`.
 * Pure.
 */
import { Converter } from 'opencc-js/cn2t';
import type { Script } from '../reading/language.js';

/** Reading the dictionaries takes a third of a second: it is done when first needed. */
function converterTo(to: 'tw' | 'twp'): (text: string) => string {
  let made: ((text: string) => string) | undefined;
  return (text) => {
    const convert = made ?? Converter({ from: 'cn', to });
    made = convert;
    return convert(text);
  };
}

const convertCharacters = converterTo('tw');
const convertPhrases = converterTo('twp');

/** Reads what Traditional Chinese is made with, before anybody waits for it; pauses in between. */
export function* traditionalSteps(): Generator<void, void> {
  for (const convert of [convertCharacters, convertPhrases]) {
    convert('');
    yield;
  }
}

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

/** Puts stand-ins for the strings among a phrase's values, and among the fields of an object. */
function withSlots(values: readonly unknown[]) {
  const strings: string[] = [];
  const slot = (value: unknown): unknown => {
    if (typeof value !== 'string') return value;
    strings.push(value);
    return `\uE000${strings.length - 1}\uE001`;
  };
  const slotted = values.map((value) =>
    typeof value === 'object' && value !== null && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value).map(([key, field]) => [key, slot(field)]))
      : slot(value),
  );
  return { strings, slotted };
}

/** Converts what a phrase says around its values; strings put into it stand as they are. */
function traditionalPhrase(phrase: (...values: never[]) => string, values: readonly unknown[]) {
  const { strings, slotted } = withSlots(values);
  const converted = cornerQuotes(convertPhrases(phrase(...(slotted as never[]))));
  return converted.replace(
    /\uE000(\d+)\uE001/g,
    (_, index: string) => strings[Number(index)] ?? '',
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
