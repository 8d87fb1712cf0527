/**
 * Marks what was corrected in a text as it was sent: the old struck through, the new beside it. The
 * text is Discord's or a file's Markdown; nothing but the passages known to be wrong is touched. Pure.
 */
import type { Fact } from '../../facts/record.js';
import type { Script } from '../../reading/language.js';
import { asOfInSentence, figureValue } from '../fact-lines.js';
import { inScript } from '../words.js';
import { type ChangedFact, changedFigures } from './changed.js';

/** A passage that is wrong, and what stands for it now; `null` where nothing does. */
export interface Replacement {
  readonly before: string;
  readonly after: string | null;
  /** A passage so common that it counts only right before this one. */
  readonly near: string | null;
}

/** Written figures with fewer digits than this may stand for something else beside them. */
const tellingDigits = 3;

function figureReplacements(told: Fact, after: Fact | null, script: Script, alone: boolean) {
  return changedFigures(told, after).flatMap((changed): Replacement[] => {
    const { before: was, after: is } = changed;
    const before = figureValue(was, script);
    const now = is && figureValue(is, script);
    const digits = before.replace(/\D/g, '').length;
    const label = inScript(was.label, script);
    const value: Replacement[] =
      before === now ? [] : [{ before, after: now, near: digits < tellingDigits ? label : null }];
    const dates =
      is && alone ? [asOfInSentence(was.asOf, script), asOfInSentence(is.asOf, script)] : ['', ''];
    const [oldDate = '', newDate = ''] = dates;
    const date: Replacement[] =
      oldDate === newDate ? [] : [{ before: oldDate, after: newDate, near: null }];
    return [...value, ...date];
  });
}

/**
 * The passages that tell a changed fact wrongly, in one script, the longest first.
 * @param alone whether the message tells this fact only, so that a date in it is the fact's
 */
export function replacementsOf(
  { before, after, earlier }: ChangedFact,
  script: Script,
  alone: boolean,
): readonly Replacement[] {
  const found = [before, ...earlier].flatMap((told): Replacement[] => {
    const statement = inScript(told.statement, script);
    const now = after && inScript(after.statement, script);
    return [
      ...(statement === now || statement.includes('{')
        ? []
        : [{ before: statement, after: now, near: null }]),
      ...figureReplacements(told, after, script, alone),
    ];
  });
  const unique = new Map(found.map((one) => [one.before, one]));
  return [...unique.values()].sort((a, b) => b.before.length - a.before.length);
}

const word = /[\p{L}\p{M}]+|\p{N}+(?:[.,]\p{N}+)*|\s+|./gsu;
const han = /\p{Script=Han}/u;

/** Words, whole numbers and single Han characters. */
function piecesOf(text: string): readonly string[] {
  return [...text.matchAll(word)].flatMap(([piece]) => (han.test(piece) ? [...piece] : [piece]));
}

type Piece = { readonly text: string; readonly side: 'both' | 'old' | 'new' };

/** How two texts run together, by their longest common subsequence of words. */
function aligned(before: readonly string[], after: readonly string[]): readonly Piece[] {
  const width = after.length + 1;
  const longest = new Uint16Array((before.length + 1) * width);
  for (let a = before.length - 1; a >= 0; a -= 1)
    for (let b = after.length - 1; b >= 0; b -= 1)
      longest[a * width + b] =
        before[a] === after[b]
          ? (longest[(a + 1) * width + b + 1] ?? 0) + 1
          : Math.max(longest[(a + 1) * width + b] ?? 0, longest[a * width + b + 1] ?? 0);
  const pieces: Piece[] = [];
  let [a, b] = [0, 0];
  while (a < before.length || b < after.length) {
    const [old, now] = [before[a], after[b]];
    if (old !== undefined && old === now) {
      pieces.push({ text: old, side: 'both' });
      a += 1;
      b += 1;
    } else if (
      now === undefined ||
      (old !== undefined &&
        (longest[(a + 1) * width + b] ?? 0) >= (longest[a * width + b + 1] ?? 0))
    ) {
      pieces.push({ text: old ?? '', side: 'old' });
      a += 1;
    } else {
      pieces.push({ text: now, side: 'new' });
      b += 1;
    }
  }
  return pieces;
}

/** Texts of more pieces than this, both together, are struck through as wholes. */
const mostPieces = 1_500;

/** How marked passages are written where they stand. */
interface Marks {
  readonly struck: (text: string) => string;
  readonly set: (text: string) => string;
}

/** The old with the new beside it, word by word where the two run together. */
function beside(before: string, after: string | null, { struck, set }: Marks): string {
  if (after === null) return struck(before);
  const [old, now] = [piecesOf(before), piecesOf(after)];
  if (old.length + now.length > mostPieces) return `${struck(before)} ${set(after)}`;
  let out = '';
  let wrong = '';
  let right = '';
  const flush = () => {
    const [gone, come] = [wrong.trim(), right.trim()];
    const lead = /^\s*/.exec(wrong === '' ? right : wrong)?.[0] ?? '';
    const last = right === '' ? wrong : right;
    const trail = last.slice(last.trimEnd().length);
    if (gone + come !== '') {
      out += lead + [gone && struck(gone), come && set(come)].filter(Boolean).join(' ') + trail;
    } else out += right;
    wrong = '';
    right = '';
  };
  for (const { text, side } of aligned(old, now)) {
    if (side === 'old') wrong += text;
    else if (side === 'new') right += text;
    else {
      // A lone space between two changed words belongs to both.
      if (/^\s+$/.test(text) && wrong !== '' && right !== '') {
        wrong += text;
        right += text;
        continue;
      }
      flush();
      out += text;
    }
  }
  flush();
  return out;
}

/** Passages that stay as they are: struck through already, addresses, links' targets. */
const settledPassages = /~~[^~]*~~|\]\([^()\s]*\)|\]\(<[^<>]*>\)|https?:\/\/[^\s)>]+/g;
const codeBlocks = /```[^`]*```/g;

interface Stretch {
  readonly text: string;
  /** Whether it may still be marked. */
  readonly open: boolean;
}

function splitBy(stretches: readonly Stretch[], pattern: RegExp): readonly Stretch[] {
  return stretches.flatMap((stretch): Stretch[] => {
    if (!stretch.open) return [stretch];
    const parts: Stretch[] = [];
    let at = 0;
    for (const match of stretch.text.matchAll(pattern)) {
      parts.push({ text: stretch.text.slice(at, match.index), open: true });
      parts.push({ text: match[0], open: false });
      at = match.index + match[0].length;
    }
    parts.push({ text: stretch.text.slice(at), open: true });
    return parts;
  });
}

const isNumeral = (text: string) => /[\p{N}]/u.test(text);
const isLatin = (text: string) => /[A-Za-z]/.test(text);

/** Whether a passage stands there as a whole, not as part of a longer number or word. */
function standsAlone(text: string, from: number, to: number): boolean {
  const [first = '', last = ''] = [text[from], text[to - 1]];
  const [before = '', beforeThat = ''] = [text[from - 1], text[from - 2]];
  const [behind = '', behindThat = ''] = [text[to], text[to + 1]];
  if (isNumeral(first) && (isNumeral(before) || (/[.,]/.test(before) && isNumeral(beforeThat))))
    return false;
  if (isNumeral(last) && (isNumeral(behind) || (/[.,]/.test(behind) && isNumeral(behindThat))))
    return false;
  if (isNumeral(last) && behind === '%') return false;
  return !(isLatin(first) && isLatin(before)) && !(isLatin(last) && isLatin(behind));
}

/** Whether `near` follows, markup and separators aside. */
function leadsTo(text: string, near: string | null): boolean {
  if (near === null) return true;
  return text.replace(/^[\s*~·:：|]+/, '').startsWith(near);
}

/** Whether bold is open at the end of a text. */
const isBold = (text: string) => (text.split('\n').at(-1)?.split('**').length ?? 1) % 2 === 0;

const inMarkdown: Marks = { struck: (text) => `~~${text}~~`, set: (text) => `**${text}**` };
const inBold: Marks = { struck: inMarkdown.struck, set: (text) => text };

/**
 * @param write how a plain text stands in this kind of Markdown: with what escapes
 * @param withdrawn what stands in a block to copy where nothing holds any more
 */
export function markText(
  text: string,
  replacements: readonly Replacement[],
  write: (plain: string) => string,
  withdrawn: string,
): string {
  let stretches = splitBy(splitBy([{ text, open: true }], codeBlocks), settledPassages);
  for (const { before, after, near } of replacements) {
    const [old, label] = [write(before), near === null ? null : write(near)];
    if (old === '') continue;
    stretches = stretches.flatMap((stretch, index): Stretch[] => {
      if (!stretch.open) return [stretch];
      const parts: Stretch[] = [];
      const lead = stretches
        .slice(0, index)
        .map((one) => one.text)
        .join('');
      let at = 0;
      for (let from = stretch.text.indexOf(old); from >= 0; ) {
        const to = from + old.length;
        if (standsAlone(stretch.text, from, to) && leadsTo(stretch.text.slice(to), label)) {
          const marks = isBold(lead + stretch.text.slice(0, from)) ? inBold : inMarkdown;
          parts.push({ text: stretch.text.slice(at, from), open: true });
          parts.push({ text: beside(old, after && write(after), marks), open: false });
          at = to;
        }
        from = stretch.text.indexOf(old, Math.max(to, from + 1));
      }
      parts.push({ text: stretch.text.slice(at), open: true });
      return parts;
    });
  }
  const marked = stretches.map((stretch) => stretch.text).join('');
  // What is there to be copied holds what may be copied, and nothing struck through.
  return marked.replace(codeBlocks, (block) =>
    replacements.reduce(
      (copied, { before, after }) => replaceWhole(copied, before, after ?? `[${withdrawn}]`),
      block,
    ),
  );
}

function replaceWhole(text: string, before: string, after: string): string {
  let out = '';
  let at = 0;
  for (let from = text.indexOf(before); before !== '' && from >= 0; ) {
    const to = from + before.length;
    if (standsAlone(text, from, to)) {
      out += text.slice(at, from) + after;
      at = to;
    }
    from = text.indexOf(before, to);
  }
  return out + text.slice(at);
}
