/** Cuts a sentence into words with what each does to a statement, figures and dates as one each. Pure. */
import { mostWords, remembering } from '../../base/remembering.js';
import type { DateMention, FigureMention } from '../figures/figure.js';
import { type ClassIndex, indexClasses, type WordClass } from './classes.js';
import { englishWords } from './en/words.js';
import { chineseWords } from './zh/words.js';

export interface Token {
  /** Lower case; of a phrase with single spaces. */
  readonly form: string;
  readonly kind: 'word' | 'han' | 'number' | 'figure' | 'date' | 'mark';
  /** Offsets into the sentence. */
  readonly start: number;
  readonly end: number;
  readonly classes: ReadonlySet<WordClass>;
  /** Of a figure, its place among those of the sentence. */
  readonly figure?: number;
}

const english: ClassIndex = indexClasses(
  Object.fromEntries(
    Object.entries(englishWords).map(([name, words]) => [
      name,
      words.replaceAll(/(?<=[a-z])-(?=[a-z])/g, '_'),
    ]),
  ),
  (entry) => entry.split(' ').length,
);
const chinese: ClassIndex = indexClasses(chineseWords, (entry) => entry.length);
const none: ReadonlySet<WordClass> = new Set();

/** The classes of an English word or phrase, lower case. */
export const classesOfEnglish = (form: string): ReadonlySet<WordClass> =>
  english.classes.get(form) ?? none;
export const classesOfChinese = (form: string): ReadonlySet<WordClass> =>
  chinese.classes.get(form) ?? none;

const segmenter = new Intl.Segmenter('zh', { granularity: 'word' });
/** "没去", "未报": a verb of one character and what denies it, but for words that are no denials (没收, 未来). */
const deniedVerb = /^[没沒未][^收落入有法事劲勁命辙轍准準戏戲能来來必婚知遂免尝嘗]$/u;
const pieces =
  /(?<han>\p{Script=Han}+)|(?<word>(?:(?!\p{Script=Han})[\p{L}\p{M}])+(?:['’](?!s\b)(?:(?!\p{Script=Han})\p{L})+)*)|(?<own>['’]s?(?![\p{L}\d]))|(?<number>\d(?:(?!\p{Script=Han})[\p{L}\d])*)|(?<mark>[^\s\p{L}\p{N}'’-])/gu;

interface Piece {
  readonly form: string;
  readonly kind: Token['kind'];
  readonly start: number;
  readonly end: number;
  readonly figure?: number;
}

/** Words of a run of Han characters: the longest entries of the table, else what the segmenter finds. */
const hanTokens = remembering((run): readonly Token[] => {
  const tokens: Token[] = [];
  const ends = new Map<number, number>();
  for (const { segment, index } of segmenter.segment(run)) ends.set(index, index + segment.length);
  const boundaries = [...ends.values()];
  let next = 0;
  let at = 0;
  while (at < run.length) {
    while ((boundaries[next] ?? run.length) <= at) next += 1;
    const wordEnd = boundaries[next] ?? run.length;
    let end = 0;
    for (let length = Math.min(chinese.longest, run.length - at); length > 1; length -= 1) {
      if (chinese.classes.has(run.slice(at, at + length))) {
        // A longer word of the language goes before an entry that it begins with, unless what is
        // left of it is an entry too (可能是).
        const isLonger = wordEnd > at + length && ends.get(at) === wordEnd;
        const rest = run.slice(at + length, wordEnd);
        end = isLonger && !chinese.classes.has(rest) ? 0 : at + length;
        break;
      }
    }
    if (end === 0) end = deniedVerb.test(run.slice(at, wordEnd)) ? at + 1 : wordEnd;
    const form = run.slice(at, end);
    tokens.push({
      form,
      kind: 'han',
      start: at,
      end,
      classes: classesOfChinese(form),
    });
    at = end;
  }
  return tokens;
}, mostWords);

function piecesOf(text: string): Piece[] {
  const found: Piece[] = [];
  for (const match of text.matchAll(pieces)) {
    const { han, word, number, own } = match.groups ?? {};
    const kind = han ? 'han' : word || own ? 'word' : number ? 'number' : 'mark';
    const form = match[0].toLowerCase().replaceAll('’', "'");
    found.push({ form, kind, start: match.index, end: match.index + match[0].length });
  }
  return found;
}

/** Joins English words that a table knows as a phrase. */
function withPhrases(found: readonly Piece[]): Token[] {
  const tokens: Token[] = [];
  let at = 0;
  while (at < found.length) {
    const piece = found[at] as Piece;
    if (piece.kind === 'han') {
      for (const token of hanTokens(piece.form)) {
        tokens.push({
          ...token,
          start: piece.start + token.start,
          end: piece.start + token.end,
        });
      }
      at += 1;
      continue;
    }
    let taken = 1;
    if (piece.kind === 'word') {
      let form = piece.form;
      for (let count = 2; count <= english.longest; count += 1) {
        const next = found[at + count - 1];
        if (next?.kind !== 'word') break;
        form += ` ${next.form}`;
        if (english.classes.has(form)) taken = count;
      }
    }
    const last = found[at + taken - 1] as Piece;
    const form = found
      .slice(at, at + taken)
      .map((part) => part.form)
      .join(' ');
    tokens.push({
      ...piece,
      form,
      end: last.end,
      classes: piece.kind === 'word' ? classesOfEnglish(form) : none,
    });
    at += taken;
  }
  return tokens;
}

/**
 * Tokens of a sentence, in its order. `figures` and `dates` have offsets into the sentence; a date is
 * one token, and so is a figure from its hedge to the end of its numeral, without its unit.
 */
export function tokensOf(
  sentence: string,
  figures: readonly FigureMention[],
  dates: readonly DateMention[],
): readonly Token[] {
  const spans = [
    ...figures.map(({ start, numeral }, index) => ({
      start,
      end: Math.max(start + 1, numeral.end),
      kind: 'figure' as const,
      figure: index,
    })),
    ...dates.map(({ start, end }) => ({ start, end, kind: 'date' as const })),
  ].sort((a, b) => a.start - b.start || b.end - a.end);
  const tokens: Token[] = [];
  let from = 0;
  const plain = (to: number) => {
    if (to <= from) return;
    for (const token of withPhrases(piecesOf(sentence.slice(from, to)))) {
      tokens.push({ ...token, start: token.start + from, end: token.end + from });
    }
  };
  for (const span of spans) {
    if (span.start < from) continue;
    plain(span.start);
    tokens.push({
      form: sentence.slice(span.start, span.end).toLowerCase(),
      classes: none,
      ...span,
    });
    from = span.end;
  }
  plain(sentence.length);
  return tokens;
}
