/** Who stands for a statement: the text, or nobody. Pure. */
import { isStrongCut, type Range } from './segments.js';
import type { Polarity } from './statement.js';
import type { Token } from './tokens.js';

const modal =
  /^(?:may|might|can|could|would|should|must|ought|likely|probably|possibly|perhaps|maybe|可能|也许|或许|恐怕|似乎|好像|想必)$/;

interface Scope {
  readonly sentence: string;
  readonly tokens: readonly Token[];
  readonly at: number;
  readonly core: Range;
  /** Tokens of the passage. */
  readonly passage: Range;
  /** Tokens read otherwise already: negators of a bound, words of a name. */
  readonly skip: (token: number) => boolean;
  /** Other figures, by token, in order. */
  readonly figures: readonly number[];
}

const kinds = ['deny', 'doubt', 'condition', 'false', 'plan'] as const;
type Kind = (typeof kinds)[number];

/** Whether a negator stands up to three words before a token, in its clause. */
function negatedWord({ tokens, skip }: Scope, index: number): number {
  for (let back = index - 1; back >= Math.max(0, index - 3); back -= 1) {
    const token = tokens[back] as Token;
    if (token.kind === 'mark' || token.kind === 'figure') return -1;
    if (token.classes.has('negator') && !skip(back)) return back;
  }
  return -1;
}

/** Whether what a word of attitude says holds for the figure. */
function reaches(scope: Scope, index: number, kind: Kind): boolean {
  const { tokens, at, core, figures, skip } = scope;
  if (skip(index)) return false;
  if (index < at) {
    for (let between = index; between < at; between += 1) {
      if (isStrongCut(tokens[between] as Token)) return false;
    }
    return true;
  }
  for (let between = at; between < index; between += 1) {
    if (isStrongCut(tokens[between] as Token)) return false;
  }
  if (index < core[1]) return !figures.some((other) => other > at && other < index);
  if (kind === 'plan') return false;
  if (kind === 'doubt' && modal.test((tokens[index] as Token).form)) return false;
  // In a later clause it looks ahead where a figure follows it there, else back.
  const next = figures.find((other) => other > index);
  if (next === undefined) return true;
  for (let between = index; between < next; between += 1) {
    const { kind: tokenKind, form } = tokens[between] as Token;
    if (tokenKind === 'mark' && /^[,，;；]$/.test(form)) return true;
  }
  return false;
}

/** "made up some 34% of all" tells of a part; "is made up" and "a made-up figure" of an invention. */
function isComposed(tokens: readonly Token[], index: number, sentence: string): boolean {
  const { start = 0, end = 0 } = tokens[index] ?? {};
  if (sentence.slice(start, end).includes('-')) return false;
  const behind = tokens.slice(index + 1, index + 6);
  const figure = behind.findIndex(({ kind }) => kind === 'figure');
  return (
    figure >= 0 &&
    !behind
      .slice(0, figure)
      .some(({ kind, form }) => kind === 'mark' || /^(?:and|or|by)$/.test(form))
  );
}

/** "Lies between": where a figure is, and no untruth. */
const situated = /^(?:between|at|in|within|around|above|below|near|somewhere|anywhere|under|over)$/;

/** 并非 at the head of a Chinese sentence denies all of it, up to what is set against it. */
function opensDenial(tokens: readonly Token[], index: number, at: number): boolean {
  if (index > 0 || tokens[index]?.kind !== 'han') return false;
  return !tokens
    .slice(index + 1, at)
    .some((token) => isStrongCut(token) || /^(?:而|而是|却|则)$/.test(token.form));
}

/** "Had it held so much, it could ...": a condition by the place of its verb, in what asks nothing. */
function opensCondition({ tokens, at }: Scope): boolean {
  const first = tokens.findIndex(({ kind }) => kind !== 'mark');
  if (first < 0 || first >= at || !/^(?:had|were)$/.test(tokens[first]?.form ?? '')) return false;
  return !tokens.some(({ form }, index) =>
    index < at ? index > first && /^[;；]$/.test(form) : /^[?？]+$/.test(form),
  );
}

export interface ReadPolarity {
  readonly polarity: Polarity;
  readonly status: 'fact' | 'planned';
  /** Tokens that say so. */
  readonly read: readonly number[];
}

/** Polarity and status of the figure at token `at`. */
export function polarityOf(scope: Scope): ReadPolarity {
  const { tokens, at, core, passage, skip, sentence } = scope;
  const read: number[] = [];
  let isPlanned = false;
  let turned = 0;
  let polarity: Polarity = 'said';
  const consumed = new Set<number>();
  let reported = false;
  for (let index = 0; index < tokens.length; index += 1) {
    const { classes, form } = tokens[index] as Token;
    if (classes.has('report') && index < at && !skip(index)) reported = true;
    if (classes.has('truth') && !skip(index)) {
      const negator = negatedWord(scope, index);
      if (negator >= 0 && reaches(scope, index, 'false')) {
        turned += 1;
        consumed.add(negator);
        read.push(negator, index);
      } else if (
        !consumed.has(index) &&
        index > 0 &&
        /^(?:is|was|are)$/.test(tokens[index - 1]?.form ?? '')
      ) {
        read.push(index);
      }
    }
    for (const kind of kinds) {
      if (!classes.has(kind) || !reaches(scope, index, kind)) continue;
      if (form === 'made up' && isComposed(tokens, index, sentence)) continue;
      if (form === 'lies' && situated.test(tokens[index + 1]?.form ?? '')) continue;
      if (kind === 'doubt' && form === 'may' && /^May\b/.test(sentence.slice(tokens[index]?.start)))
        continue;
      const negator = negatedWord(scope, index);
      if (kind === 'false') {
        read.push(index);
        if (negator >= 0) {
          consumed.add(negator);
          read.push(negator);
        } else if (reported) polarity = 'denied';
        else turned += 1;
      } else if (kind === 'plan') isPlanned = true;
      else if (polarity === 'said') {
        polarity = kind === 'deny' ? 'denied' : kind === 'doubt' ? 'doubted' : 'supposed';
      }
    }
  }
  // Negators of the clause itself, or of what governs it.
  const from = Math.min(core[0], passage[0]);
  for (let index = from; index < core[1]; index += 1) {
    const { classes, kind } = tokens[index] as Token;
    if (!classes.has('negator') || skip(index) || consumed.has(index)) continue;
    const isOwn = index >= core[0];
    if (!isOwn) {
      // In an earlier clause only one that governs this one: "It is not that".
      const next = tokens[index + 1];
      const isSaid = next?.classes.has('report') || next?.classes.has('truth');
      if (!isSaid && !opensDenial(tokens, index, at)) continue;
    }
    const governs = tokens
      .slice(index + 1, at)
      .some(
        ({ classes: others }, offset) =>
          others.has('report') && !skip(index + 1 + offset) && offset < 4,
      );
    if (index < at && governs) polarity = polarity === 'said' ? 'denied' : polarity;
    else turned += 1;
    if (kind !== 'mark') read.push(index);
  }
  if (turned % 2 === 1 && polarity === 'said') polarity = 'negated';
  if (polarity === 'said' && opensCondition(scope)) polarity = 'supposed';
  if (polarity === 'said' && isAsked(scope)) polarity = 'asked';
  return { polarity, status: isPlanned ? 'planned' : 'fact', read };
}

/** A question about the figure: its own clause is the last one before the mark, or begins as a question. */
function isAsked({ tokens, at, core, figures }: Scope): boolean {
  const mark = tokens.findIndex(({ form }, index) => index > at && /^[?？]+$/.test(form));
  const asksAhead = tokens
    .slice(core[0], core[1])
    .some(({ classes, kind }) => kind === 'han' && classes.has('ask'));
  if (mark < 0) return asksAhead;
  const others = figures.some((other) => other > at && other < mark);
  if (others) return asksAhead;
  const commas = tokens.slice(at, mark).some(({ form }) => /^[,，;；]$/.test(form));
  if (!commas) return true;
  // A tag ("isn't it?", 对吗) asks for the whole; another clause asks for itself.
  const tail = tokens.slice(at + 1, mark);
  const last = tail.slice(tail.findLastIndex(({ form }) => /^[,，;；]$/.test(form)) + 1);
  return (
    last.length <= 4 &&
    !last.some(({ kind, form }) => kind === 'han' && form.length > 1 && !/对|是|吗/.test(form))
  );
}
