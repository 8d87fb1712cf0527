/** Where the clauses of a sentence begin and end. Pure. */
import { englishJoints } from './en/words.js';
import type { Token } from './tokens.js';
import { chineseJoints } from './zh/words.js';

/** A stretch of tokens: first, one past the last. */
export type Range = readonly [number, number];

const pause = new Set([
  ',',
  '，',
  ';',
  '；',
  '(',
  ')',
  '（',
  '）',
  '—',
  '–',
  '?',
  '？',
  '[',
  ']',
  '|',
  '/',
]);
const strong = new Set([';', '；', '|', '。', '!', '！', '\n']);
const opposed = new Set([
  'but',
  'while',
  'whereas',
  'although',
  'though',
  '但',
  '但是',
  '然而',
  '可是',
]);

/** Whether a clause ends before or at a token. */
export const isCut = ({ kind, form }: Token): boolean =>
  kind === 'mark' ? pause.has(form) : englishJoints.has(form) || chineseJoints.has(form);

/** Whether nothing said before a token governs what stands behind it. */
export const isStrongCut = ({ kind, form }: Token): boolean =>
  kind === 'mark' ? strong.has(form) : opposed.has(form);

/** The clause around the token `at`, not beyond `within`. */
export function clauseAround(tokens: readonly Token[], at: number, within: Range): Range {
  let from = at;
  while (from > within[0] && !isCut(tokens[from - 1] as Token)) from -= 1;
  let to = at + 1;
  while (to < within[1] && !isCut(tokens[to] as Token)) to += 1;
  return [from, to];
}

/** The clauses of a range one after another. */
export function clausesOf(tokens: readonly Token[], [from, to]: Range): Range[] {
  const clauses: Range[] = [];
  let start = from;
  for (let at = from; at < to; at += 1) {
    if (!isCut(tokens[at] as Token)) continue;
    if (at > start) clauses.push([start, at]);
    start = at + 1;
  }
  if (to > start) clauses.push([start, to]);
  return clauses;
}

/** Where the words begin that lead straight up to a token, back to a figure or a mark. */
export function leadUpTo(tokens: readonly Token[], at: number): number {
  let from = at;
  while (from > 0 && tokens[from - 1]?.kind !== 'figure' && tokens[from - 1]?.kind !== 'mark')
    from -= 1;
  return from;
}
