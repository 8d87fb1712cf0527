/** In which language and script a question is written. Pure. */
import { toSimplified } from './normalise.js';

export type Language = 'en' | 'zh';
/** The written language a reader gets: `zh-Hant` is Chinese in Traditional characters. */
export type Script = 'en' | 'zh-Hans' | 'zh-Hant';

const HAN = /\p{Script=Han}/gu;
const LATIN_WORD = /[\p{Script=Latin}\p{M}]+(?:['’][\p{Script=Latin}]+)*/gu;
/** Abbreviations that people write in either language. */
const NEUTRAL = /^(?:[1-5]?a{1,5}|ngos?|npos?|covid|rmb|usd|cny|ok|pls|thx|hi|hello)$/i;

/** Characters that Simplified Chinese shares with no Traditional form, and the reverse, decide. */
function traditional(text: string): boolean {
  return toSimplified(text) !== text;
}

/**
 * The majority of content decides a mixed question: two Han characters weigh as much as one Latin
 * word. Text with neither is English. Chinese with any character that Simplified writes otherwise
 * is Traditional.
 */
export function languageOf(text: string): { readonly language: Language; readonly script: Script } {
  const folded = text.normalize('NFKC');
  const han = folded.match(HAN)?.length ?? 0;
  const latin = (folded.match(LATIN_WORD) ?? []).filter((word) => !NEUTRAL.test(word)).length;
  if (han === 0 || han / 2 < latin) return { language: 'en', script: 'en' };
  return { language: 'zh', script: traditional(folded) ? 'zh-Hant' : 'zh-Hans' };
}
