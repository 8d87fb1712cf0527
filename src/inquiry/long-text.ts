/**
 * What is asked in a text too long to be a question: a mail around one, an article, a list. Reading
 * all of it as a question would hold up everybody else and tell nothing more. Pure.
 */

import { longestSentence } from '../claims/check.js';
import type { Span } from '../reading/figures/figure.js';
import { readMentions } from '../reading/figures/read.js';
import { sentencesOf } from '../reading/passages.js';
import { asksByMark, asksByWord, saysMore, states } from './intent.js';

/** No question is longer, in characters; what is, holds one at most. */
export const longestQuestion = 400;
/**
 * What is asked and states figures is read so far, in characters, which is a whole message on Discord;
 * a longer text is read to its end where a check is what was called for.
 */
export const longestHeard = 2000;
/** Nor are more numbers read than a message in sentences tells: a table is for a check. */
const mostNumbers = 60;
const numbers = /[\d零〇一二两三四五六七八九十百千万亿]+/g;
/** A question so near to the end of a text is what it was written for; greetings may follow. */
const atTheEnd = 4;

export interface LongText {
  /** Its sentences that ask, as many of the last ones as a question may be long; else its beginning. */
  readonly question: string;
  /** Whether it opens or ends with a question, as a mail does and a text for print does not. */
  readonly isLetter: boolean;
}

const lengthOf = (sentences: readonly Span[]) =>
  sentences.reduce((sum, { text }) => sum + text.length + 1, 0);

/** The last of some sentences that together are no longer than a question. */
function lastOf(sentences: readonly Span[]): readonly Span[] {
  const kept: Span[] = [];
  for (const sentence of sentences.toReversed()) {
    if (lengthOf([...kept, sentence]) > longestQuestion) break;
    kept.unshift(sentence);
  }
  return kept;
}

/** Finds what a long text asks. A question mark goes before asking words, which statements have too. */
export function readLongText(text: string): LongText {
  const sentences = sentencesOf(text);
  const marked = sentences.filter((sentence) => asksByMark(sentence.text));
  const asking = marked.length > 0 ? marked : sentences.filter(({ text }) => asksByWord(text));
  const [first, last] = [asking[0], asking.at(-1)];
  if (!first || !last) return { question: text.slice(0, longestQuestion), isLetter: false };
  const kept = lastOf(asking);
  const isLetter = first === sentences[0] || sentences.indexOf(last) >= sentences.length - atTheEnd;
  return {
    // A question without an end asks at its end.
    question:
      kept.length > 0 ? kept.map((each) => each.text).join(' ') : last.text.slice(-longestQuestion),
    isLetter,
  };
}

/** Whether a sentence of a text states a figure; reads no further than the first that does. */
export function statesFigures(text: string): boolean {
  const met = new Set<string>();
  return sentencesOf(text).some((sentence) => {
    if (sentence.text.length > longestSentence || met.has(sentence.text)) return false;
    met.add(sentence.text);
    const whole = { start: 0, end: sentence.text.length };
    return readMentions(sentence.text).figures.some(
      (figure) => states(figure) && saysMore(sentence.text, whole, figure),
    );
  });
}

/** Where the numbers of a text become too many. */
function reachOf(text: string): number {
  let met = 0;
  for (const { index } of text.matchAll(numbers)) {
    met += 1;
    if (met > mostNumbers) return index;
  }
  return text.length;
}

/** The beginning of a text that is read where no check was called for, up to the end of a sentence. */
export function heardOf(text: string): string {
  const most = Math.min(longestHeard, reachOf(text));
  if (text.length <= most) return text;
  const heard = sentencesOf(text.slice(0, most));
  // The last sentence may be cut in two; one without an end is no sentence.
  const last = heard.at(-2);
  return text.slice(0, last ? last.end : most);
}
