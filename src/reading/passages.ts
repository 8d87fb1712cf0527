/** Cuts a text into sentences. Pure. */
import type { Span } from './figures/figure.js';

/** Abbreviations whose full stop ends no sentence. */
const abbreviation =
  /(?:^|[\s(])(?:no|nos|approx|ca|vs|dr|mr|ms|mrs|prof|st|inc|ltd|co|dept|est|etc|fig|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec|e\.g|i\.e|[a-z])$/i;
const closers = /["'”’»)\]」』）]/;

/** A capitalised word, or a Han character, straight behind a full stop that ends a word or number. */
const glued = /^(?:[\p{L}\d%])\.(?:\p{Lu}\p{Ll}+[\s,']|\p{Script=Han})/u;
const opensSentence = (text: string, stop: number) =>
  glued.test(text.slice(stop - 1, stop + 20)) &&
  /[\p{L}\d]{2}$/u.test(text.slice(Math.max(0, stop - 2), stop));

/** Sentences with their offsets in the text, without surrounding space; empty ones are left out. */
export function sentencesOf(text: string): readonly Span[] {
  const sentences: Span[] = [];
  let start = 0;
  const close = (end: number) => {
    const raw = text.slice(start, end);
    const lead = raw.length - raw.trimStart().length;
    const trimmed = raw.trim();
    if (trimmed !== '') {
      const from = start + lead;
      sentences.push({ start: from, end: from + trimmed.length, text: trimmed });
    }
    start = end;
  };
  for (let index = 0; index < text.length; index += 1) {
    const character = text.charAt(index);
    let end = index + 1;
    if (character === '\n') {
      close(end);
      continue;
    }
    if ('。！？'.includes(character) || '!?'.includes(character)) {
      while (closers.test(text.charAt(end))) end += 1;
    } else if (character === '.') {
      while (closers.test(text.charAt(end))) end += 1;
      if (end < text.length && !/\s/.test(text.charAt(end)) && !opensSentence(text, index))
        continue;
      if (abbreviation.test(text.slice(Math.max(0, index - 8), index))) continue;
    } else continue;
    close(end);
    index = end - 1;
  }
  close(text.length);
  return sentences;
}
