/** What of a claim's clause nothing on record accounts for. Pure. */
import { clausesOf, leadUpTo, type Range } from '../reading/clauses/segments.js';
import type { ReadSentence, Statement } from '../reading/clauses/statement.js';
import { classesOfChinese, type Token } from '../reading/clauses/tokens.js';
import { editDistance } from '../reading/words/edit-distance.js';
import type { Language } from '../reading/words/language.js';
import { joinsLevels } from './candidates.js';
import type { FactLexis } from './lexis.js';
import type { LocatedReading } from './located.js';

/** Asks that only say what kind of figure is spoken of. */
const plainAsks = new Set(['count', 'number', 'quantity', 'share', 'money', 'date']);
/** Topics that say of which whole and since when, but narrow nothing. */
const plainTopics = new Set(['sector', 'total', 'people', 'data-words']);

/** The parts of the passage that must be accounted for: the clause itself and what leads up to it. */
function partsOf(
  { tokens }: ReadSentence,
  { core, passage, at, frames }: Statement,
): readonly Range[] {
  const lead = clausesOf(tokens, [passage[0], Math.min(core[0], at)]).filter(
    ([from, to]) => !frames.some(([first, last]) => first <= from && to <= last),
  );
  return [...lead, core];
}

/** Stretches of the sentence that names and times known for the fact cover. */
function coveredBy(located: LocatedReading, lexis: FactLexis, covers: ReadonlySet<string>) {
  // Levels joined to one another are all of them.
  const joined = joinsLevels(located.spelt);
  const spans = located.spelt.filter(({ concept, kind, subject }) => {
    if (kind === 'place' || kind === 'currency') return true;
    if (kind === 'ask') return plainAsks.has(concept);
    if (kind === 'cue') return false;
    if (kind === 'level' && joined) return true;
    return (
      subject || plainTopics.has(concept) || lexis.concepts.has(concept) || covers.has(concept)
    );
  });
  const placed = spans.map((span) => {
    // 北京市: the rank of a place belongs to its name.
    const isRanked = span.kind === 'place' && /[市省]/.test(located.folded.charAt(span.finish));
    return isRanked ? { ...span, finish: span.finish + 1 } : span;
  });
  return [...placed, ...located.times];
}

/** A sentence with what is known of it: what its words are held against. */
interface Held {
  readonly text: string;
  readonly read: ReadSentence;
  readonly located: LocatedReading;
  readonly lexis: FactLexis;
  /** Concepts that the fact covers. */
  readonly covers: ReadonlySet<string>;
  readonly language: Language;
}

/** Whether what is read of a sentence leaves a token that the record's words do not account for. */
function accounting({ read, located, lexis, covers, language }: Held) {
  const known = coveredBy(located, lexis, covers);
  const isCovered = (start: number, end: number) =>
    known.some(({ begin, finish }) => begin <= start && finish >= end);
  // "Beijing's neighbour Tianjin": what stands between two places only joins them.
  const isPlace = (start: number) =>
    located.mentions.some(({ kind, begin }) => kind === 'place' && begin === start);
  const isApposed = (index: number) =>
    /^(?:'s|的)$/.test(read.tokens[index - 1]?.form ?? '') &&
    isPlace(read.tokens[index - 2]?.start ?? -1) &&
    isPlace(read.tokens[index + 1]?.start ?? -1);
  return (token: Token, index: number): boolean => {
    if (token.kind === 'mark' || token.kind === 'figure' || token.kind === 'date') return true;
    if (token.classes.size > 0) return true;
    if (isCovered(token.start, token.end) || isApposed(index)) return true;
    if (token.kind === 'word')
      return token.form.length === 1 || isOwnWord(token.form, lexis, language);
    return token.kind === 'han' && isSpelt(token, lexis, isCovered);
  };
}

/** Words of a whole sentence that neither the grammar nor the record's own words account for. */
export function unreadWords(held: Held): readonly string[] {
  const isRead = accounting(held);
  return held.read.tokens
    .filter((token, index) => !isRead(token, index))
    .map(({ start, end }) => held.text.slice(start, end));
}

/**
 * The same of a claim's clause alone, as written; empty where the whole clause is read. `only` are
 * the stretches that are the figure's own where a sentence shares several figures out.
 */
export function unreadOf(
  held: Held,
  statement: Statement,
  only: readonly (readonly [number, number])[] | null,
): readonly string[] {
  const isRead = accounting(held);
  const unread: string[] = [];
  const { tokens } = held.read;
  const lead = leadingUp(tokens, statement);
  // What stands before the thing named last is said of the figure before.
  for (let index = statement.at - 1; index >= lead; index -= 1) {
    const token = tokens[index] as Token;
    if (!isRead(token, index)) unread.unshift(held.text.slice(token.start, token.end));
    else if (token.classes.size === 0) break;
  }
  for (const [from, to] of partsOf(held.read, statement)) {
    for (let index = from; index < to; index += 1) {
      const token = held.read.tokens[index] as Token;
      if (statement.read.has(index)) continue;
      // A hedge is part of the figure: 12500家出头.
      if (token.start >= statement.said.start && token.end <= statement.said.end) continue;
      if (only && !only.some(([start, end]) => token.start >= start && token.end <= end)) continue;
      if (!isRead(token, index)) unread.push(held.text.slice(token.start, token.end));
    }
  }
  return unread;
}

/**
 * Where the words that lead straight up to a figure begin, in a clause that it shares with a figure
 * before it: "76 groups ran 225 projects" tells of both that they are run.
 */
function leadingUp(tokens: readonly Token[], { at, passage }: Statement): number {
  if (passage[0] < at) return at;
  const from = leadUpTo(tokens, at);
  return from > 0 && tokens[from - 1]?.kind === 'figure' ? from : at;
}

/** Shorter words are too like others to be a slip of one of the fact's. */
const shortestSlip = 7;

/** Whether an English word is one of the fact's, or none of the language and a letter off one. */
function isOwnWord(form: string, lexis: FactLexis, { rootOf, isEnglish }: Language): boolean {
  if (lexis.english.has(rootOf(form))) return true;
  // A participle without its e is no word, whatever the regular endings say.
  const participle = form.replace(/([^e])d$/, '$1ed');
  if (participle !== form && lexis.english.has(rootOf(participle))) return true;
  if (form.length < shortestSlip || isEnglish(form)) return false;
  return [...lexis.words].some(
    (word) => word.length >= shortestSlip && editDistance(form, word, 1) <= 1,
  );
}

/** Whether a Chinese word changes nothing: what does would have to be read on its own. */
const isPlain = (part: string) => {
  const classes = classesOfChinese(part);
  return classes.size > 0 && [...classes].every((name) => name === 'grammar' || name === 'neutral');
};

/** Whether a Chinese word is one of the fact's, or made of known names and words throughout. */
function isSpelt(
  { form, start }: Token,
  lexis: FactLexis,
  isCovered: (start: number, end: number) => boolean,
): boolean {
  if (lexis.chinese.has(form)) return true;
  let at = 0;
  while (at < form.length) {
    let taken = 0;
    for (let length = form.length - at; length > 0; length -= 1) {
      const part = form.slice(at, at + length);
      const isWord =
        length > 1
          ? lexis.chinese.has(part) || isPlain(part)
          : classesOfChinese(part).has('grammar');
      if (isWord || isCovered(start + at, start + at + length)) {
        taken = length;
        break;
      }
    }
    if (taken === 0) return false;
    at += taken;
  }
  return true;
}
