/** Cuts a text into sentences. Pure. */
import { remembering } from '../base/remembering.js';
import type { Span } from './figures/figure.js';

/** Abbreviations whose full stop ends no sentence. */
const abbreviation =
  /(?:^|[\s(])(?:no|nos|approx|ca|vs|dr|mr|ms|mrs|prof|st|inc|ltd|co|dept|est|etc|fig|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec|e\.g|i\.e|[a-z])$/i;
/** A scale cut short, where the sentence goes on: "100.2 bln. yuan". */
const scale = /\d ?(?:bln|mln|trln|bn|mn|tn)$/i;
/** Dots behind which the sentence goes on: "13,000 ... 14,000". */
const goesOn = /^ [\p{Ll}\d]/u;
const closers = /["'”’»)\]」』）]/;

/** A capitalised word, or a Han character, straight behind a full stop that ends a word or number. */
const glued = /^(?:[\p{L}\d%])\.(?:\p{Lu}\p{Ll}+[\s,']|\p{Script=Han})/u;
const opensSentence = (text: string, stop: number) =>
  glued.test(text.slice(stop - 1, stop + 20)) &&
  /[\p{L}\d]{2}$/u.test(text.slice(Math.max(0, stop - 2), stop));

/** Sentences with their offsets in the text, without surrounding space; empty ones are left out. */
export const sentencesOf: (text: string) => readonly Span[] = remembering(cut);

/** Where a sentence may end. */
const stops = /[\n.!?。！？]/g;

function cut(text: string): readonly Span[] {
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
  for (const { index, 0: character } of text.matchAll(stops)) {
    if (index < start) continue;
    let end = index + 1;
    if (character === '\n') {
      close(end);
      continue;
    }
    while (closers.test(text.charAt(end))) end += 1;
    if (character === '.') {
      const isGlued = end < text.length && !/\s/.test(text.charAt(end));
      if (isGlued && !opensSentence(text, index)) continue;
      const before = text.slice(Math.max(0, index - 8), index);
      if (abbreviation.test(before)) continue;
      if (before.endsWith('..') && goesOn.test(text.slice(end, end + 3))) continue;
      if (scale.test(before) && /^ \p{Ll}/u.test(text.slice(end, end + 3))) continue;
    }
    close(end);
  }
  close(text.length);
  return sentences;
}
