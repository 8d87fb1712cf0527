/** Repairs what was mistyped in a question, without touching words that are right. Pure. */

import type { Language } from './language.js';
import type { HanRepair } from './repair-han.js';
import type { Speller } from './spelling.js';
import { type Token, tokenise } from './tokens.js';

/** A word put in place of a misspelt one. */
export interface Repair {
  readonly from: string;
  readonly to: string;
}

export interface Repaired {
  readonly text: string;
  readonly repairs: readonly Repair[];
}

/** The words that the record and its vocabulary have, as typed there. */
export interface Known {
  has(word: string): boolean;
  /** Whether the record has the two words next to each other; `^` and `$` are the ends of a text. */
  pair(first: string, second: string): boolean;
  readonly speller: Speller;
  /** What to put where in a run of Han characters, found in steps. */
  han(run: string): Generator<void, readonly HanRepair[]>;
  readonly language: Language;
}

/** What standing beside its neighbours in the record is worth, in letters. */
const COMPANY = 0.35;

/** Whose something is, is a name: it is not mended to a short form of other words ("what's"). */
const isOtherName = (word: string, guess: string): boolean =>
  word.endsWith("'s") && guess.endsWith("'s") && word.slice(0, -2) !== guess.slice(0, -2);

/** The guess that suits the words before and after it best. */
function choose(word: string, before: string, after: string, known: Known): string | null {
  let best: { word: string; cost: number } | null = null;
  for (const guess of known.speller.near(word)) {
    if (isOtherName(word, guess.word)) continue;
    let cost = guess.cost;
    if (known.pair(before, guess.word)) cost -= COMPANY;
    if (known.pair(guess.word, after)) cost -= COMPANY;
    if (!best || cost < best.cost) best = { word: guess.word, cost };
  }
  return best?.word ?? null;
}

function fine(token: Token, { has, language }: Known): boolean {
  if (token.kind !== 'word' || /\d/.test(token.text)) return true;
  return (
    has(token.text) || language.lists.contractions.has(token.text) || language.isEnglish(token.text)
  );
}

/**
 * Two known words written as one, both of three letters or more; an English word is taken for two
 * only where the record has them side by side: `payday`.
 */
function split(word: string, known: Known, isEnglish = false): string | null {
  for (let at = 3; at + 3 <= word.length; at += 1) {
    const [first, second] = [word.slice(0, at), word.slice(at)];
    if (!known.has(first) || !known.has(second)) continue;
    if (!isEnglish || known.pair(first, second)) return `${first} ${second}`;
  }
  return null;
}

/** A word so long is sooner two of the record's own than one misspelt. */
const COMPOUND_FROM = 6;

/** A year typed with the letter o: `2o22`. */
const LETTER_O = /^[12](?=[\do]*\d)[\do]{3}$/;

/** Whether a token of one letter stands by itself: the `u` of `u.s.` and the `r` of `r&d` do not. */
function standsAlone(text: string, { start, end }: Token): boolean {
  return /^(?:\s|$)/.test(text.slice(start - 1, start)) && /^(?:[\s?!,]|$)/.test(text.slice(end));
}

/** A stretch of the text and what is put there. */
interface Change {
  readonly start: number;
  readonly end: number;
  readonly to: string;
}

/** The unit of a date right behind its number, which belongs to the date and to no word after it. */
const DATE_UNIT = /^[年月日号]/;

function* hanChanges(whole: string, token: Token, known: Known): Generator<void, Change[]> {
  const ofDate = /\d/.test(whole[token.start - 1] ?? '') && DATE_UNIT.test(token.text) ? 1 : 0;
  const text = token.text.slice(ofDate);
  const start = token.start + ofDate;
  const changes = yield* known.han(text);
  if (changes.length === 0) return [];
  const characters = [...text];
  const offset = (at: number) => start + characters.slice(0, at).join('').length;
  return changes.map((change) => ({
    start: offset(change.start),
    end: offset(change.end),
    to: change.to,
  }));
}

function wordChange(
  text: string,
  tokens: readonly Token[],
  at: number,
  known: Known,
): Change | null {
  const token = tokens[at] as Token;
  const { start, end } = token;
  const short = known.language.lists.shorthand.get(token.text);
  // A letter by itself is in the record as part of something else: "U.S.", "5 A".
  const isLetter = token.text.length === 1;
  if (short && isLetter && standsAlone(text, token) && !/\d $/.test(text.slice(0, start)))
    return { start, end, to: short.join(' ') };
  if (known.has(token.text)) return null;
  if (short) return isLetter ? null : { start, end, to: short.join(' ') };
  if (LETTER_O.test(token.text)) {
    const to = token.text.replaceAll('o', '0');
    return to === token.text ? null : { start, end, to };
  }
  if (token.kind !== 'word') return null;
  const next = tokens[at + 1];
  if (next?.kind === 'word' && next.start === end + 1) {
    const joined = token.text + next.text;
    const torn = !fine(token, known) || !fine(next, known);
    if (torn && joined.length > 3 && known.has(joined)) return { start, end: next.end, to: joined };
  }
  const isRight = fine(token, known);
  const parts = token.text.length >= COMPOUND_FROM ? split(token.text, known, isRight) : null;
  if (isRight && parts === null) return null;
  const to =
    parts ??
    choose(token.text, tokens[at - 1]?.text ?? '^', next?.text ?? '$', known) ??
    split(token.text, known);
  return to === null ? null : { start, end, to };
}

/** Words between two pauses: each that nobody knows is looked for among all those of the record. */
const STRIDE = 8;

/**
 * Repairs a normalised text, pausing: shorthand, words torn apart or run together, misspelt words, Chinese
 * typed by the wrong character. A word that the record or its vocabulary has, or that a dictionary
 * has, stays as it is.
 */
export function* repairSteps(text: string, known: Known): Generator<void, Repaired> {
  const tokens = tokenise(text);
  const repairs: Repair[] = [];
  let result = '';
  let copied = 0;
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at] as Token;
    if (at % STRIDE === STRIDE - 1) yield;
    if (token.start < copied) continue;
    const word = token.kind === 'han' ? null : wordChange(text, tokens, at, known);
    const changes =
      token.kind === 'han' ? yield* hanChanges(text, token, known) : word ? [word] : [];
    for (const { start, end, to } of changes) {
      repairs.push({ from: text.slice(start, end), to });
      result += text.slice(copied, start) + to;
      copied = end;
    }
  }
  return repairs.length ? { text: result + text.slice(copied), repairs } : { text, repairs };
}
