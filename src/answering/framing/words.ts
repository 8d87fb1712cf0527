/** The words of a text, as they stand and as lemmas. Pure. */
import type { Language } from '../../reading/words/language.js';

const segmenter = new Intl.Segmenter('zh', { granularity: 'word' });

/** The words of a text as written. */
export function writtenIn(text: string): readonly string[] {
  return [...segmenter.segment(text)].flatMap(({ segment, isWordLike }) =>
    isWordLike ? [segment] : [],
  );
}

/** Lemmas of the English words and the Chinese words of a text that is folded already. */
export function wordsIn(text: string, { rootOf }: Language): readonly string[] {
  const english = text.match(/[a-z]+/g)?.map(rootOf) ?? [];
  const chinese = [...segmenter.segment(text)].flatMap(({ segment }) =>
    /^\p{Script=Han}+$/u.test(segment) ? [segment] : [],
  );
  return [...english, ...chinese];
}
