/** Repairs what was mistyped in a question, without touching words that are right. Pure. */

import { isEnglish } from './lexicon/english.js';
import { CHAT, LONG_FORMS } from './lexicon/shorthand.js';
import type { Speller } from './spelling.js';
import type { Token } from './tokens.js';

/** A word put in place of a misspelt one. */
export interface Repair {
  readonly from: string;
  readonly to: string;
}

export interface Repaired {
  readonly text: string;
  readonly repairs: readonly Repair[];
}

/** The words that the record has, as typed there. */
export interface Known {
  has(word: string): boolean;
  /** Whether a word that the record lacks is known to be right. */
  correct(word: string): boolean;
  /** Whether the record has the two words next to each other. */
  pair(first: string, second: string): boolean;
}

/** What standing beside its neighbours in the record is worth, in letters. */
const COMPANY = 0.35;

/** The guess that suits the words before and after it best. */
function choose(
  word: string,
  before: string,
  after: string,
  known: Known,
  speller: Speller,
): string | null {
  let best: { word: string; cost: number } | null = null;
  for (const guess of speller.near(word)) {
    let cost = guess.cost;
    if (known.pair(before, guess.word)) cost -= COMPANY;
    if (known.pair(guess.word, after)) cost -= COMPANY;
    if (!best || cost < best.cost) best = { word: guess.word, cost };
  }
  return best?.word ?? null;
}

function fine(token: Token, known: Known): boolean {
  if (token.kind !== 'word' || /\d/.test(token.text)) return true;
  if (known.has(token.text) || known.correct(token.text)) return true;
  return LONG_FORMS.has(token.text) || isEnglish(token.text);
}

/** Two known words written as one, both of three letters or more. */
function split(word: string, known: Known): string | null {
  for (let at = 3; at + 3 <= word.length; at += 1)
    if (known.has(word.slice(0, at)) && known.has(word.slice(at)))
      return `${word.slice(0, at)} ${word.slice(at)}`;
  return null;
}

/**
 * Repairs a normalised text, given its tokens: chat shorthand, words torn apart or run together,
 * and misspelt words. A word that the record has, or that is plain English, stays as it is.
 */
export function repair(
  text: string,
  tokens: readonly Token[],
  known: Known,
  speller: Speller,
): Repaired {
  const repairs: Repair[] = [];
  let result = '';
  let copied = 0;
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at] as Token;
    if (known.has(token.text)) continue;
    const next = tokens[at + 1];
    let end = token.end;
    let to: string | null = CHAT.get(token.text)?.join(' ') ?? null;
    if (to === null && token.kind === 'word' && next?.kind === 'word') {
      const joined = token.text + next.text;
      const torn = !fine(token, known) || !fine(next, known);
      if (torn && joined.length > 3 && known.has(joined) && next.start === token.end + 1) {
        to = joined;
        end = next.end;
        at += 1;
      }
    }
    if (to === null && !fine(token, known))
      to =
        choose(token.text, tokens[at - 1]?.text ?? '^', next?.text ?? '$', known, speller) ??
        split(token.text, known);
    if (to === null) continue;
    repairs.push({ from: text.slice(token.start, end), to });
    result += text.slice(copied, token.start) + to;
    copied = end;
  }
  return repairs.length ? { text: result + text.slice(copied), repairs } : { text, repairs };
}
