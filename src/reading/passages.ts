/** Cuts a text into sentences, and a sentence into the passages around its figures. Pure. */
import type { Span } from './figures/figure.js';

/** Abbreviations whose full stop ends no sentence. */
const abbreviation =
  /(?:^|[\s(])(?:no|nos|approx|ca|vs|dr|mr|ms|mrs|prof|st|inc|ltd|co|dept|est|etc|fig|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec|e\.g|i\.e|[a-z])$/i;
const closers = /["'”’»)\]」』）]/;

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
      if (end < text.length && !/\s/.test(text.charAt(end))) continue;
      if (abbreviation.test(text.slice(Math.max(0, index - 8), index))) continue;
    } else continue;
    close(end);
    index = end - 1;
  }
  close(text.length);
  return sentences;
}

/** Where one figure's words may end and the next one's begin. */
const separator =
  /[,;:，；：、()（）—–]|其中|另有|另外|\b(?:and|while|whereas|but|or|with|of which|including|plus)\b/giu;

/** The part of a sentence that speaks of one figure. */
export interface Passage<M extends Span> extends Span {
  readonly mention: M;
}

/**
 * Gives each figure of a sentence the words around it: up to the last separator before the next
 * figure, or up to that figure itself. Together the passages are the whole sentence.
 * `mentions` are those inside the sentence, in its order, with offsets into the whole text.
 */
export function passagesOf<M extends Span>(
  text: string,
  sentence: Span,
  mentions: readonly M[],
): readonly Passage<M>[] {
  let from = sentence.start;
  return mentions.map((mention, index) => {
    const next = mentions[index + 1];
    let to = sentence.end;
    if (next) {
      const between = text.slice(mention.end, next.start);
      const last = [...between.matchAll(separator)].at(-1);
      to = last ? mention.end + last.index : next.start;
    }
    const passage = { start: from, end: to, text: text.slice(from, to), mention };
    from = to;
    return passage;
  });
}
