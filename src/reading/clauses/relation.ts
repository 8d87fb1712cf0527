/** Bounds that a clause puts on a figure beyond the hedge next to it, and their negation. Pure. */
import type { FigureMention, SaidQualifier } from '../figures/figure.js';
import { englishBehindAlone, englishBehindJoined, englishBoundsBefore } from './en/words.js';
import type { Range } from './segments.js';
import type { Token } from './tokens.js';
import { chineseBehind, chineseBoundsBefore } from './zh/words.js';

const opposite: Readonly<Record<SaidQualifier, SaidQualifier>> = {
  exact: 'exact',
  about: 'about',
  over: 'at-most',
  under: 'at-least',
  'at-least': 'under',
  'at-most': 'over',
};

const joined = new Map<string, SaidQualifier>(
  Object.entries(englishBehindJoined).flatMap(([bound, words]) =>
    words.split(' ').map((word) => [word, bound as SaidQualifier] as const),
  ),
);

/** Up to `count` words before `at`, as one phrase. */
const phrase = (tokens: readonly Token[], from: number, to: number) =>
  tokens
    .slice(Math.max(0, from), to)
    .map(({ form }) => form)
    .join(' ');

interface Bound {
  readonly qualifier: SaidQualifier;
  /** Tokens that say it. */
  readonly tokens: readonly number[];
}

const indices = (from: number, to: number) =>
  Array.from({ length: to - from }, (_, index) => from + index);

function before(tokens: readonly Token[], at: number, core: Range): Bound | null {
  for (let words = 3; words > 0; words -= 1) {
    const from = at - words;
    if (from < core[0]) continue;
    const said = phrase(tokens, from, at);
    const qualifier = englishBoundsBefore[said] ?? chineseBoundsBefore[said.replaceAll(' ', '')];
    if (qualifier) return { qualifier, tokens: indices(from, at) };
  }
  return null;
}

function behind(tokens: readonly Token[], at: number, core: Range): Bound | null {
  for (let from = at + 1; from < core[1]; from += 1) {
    const token = tokens[from] as Token;
    if (token.kind === 'han') {
      for (let count = 3; count > 0; count -= 1) {
        const word = phrase(tokens, from, Math.min(core[1], from + count)).replaceAll(' ', '');
        const qualifier = chineseBehind[word];
        if (qualifier) return { qualifier, tokens: indices(from, Math.min(core[1], from + count)) };
      }
      continue;
    }
    for (let count = 4; count > 0; count -= 1) {
      const to = Math.min(core[1], from + count);
      const qualifier = englishBehindAlone[phrase(tokens, from, to)];
      // "plus" before a word is an addition, "maximum" before one its adjective.
      const isLast = to === core[1] || tokens[to]?.kind === 'mark';
      if (qualifier && (isLast || count > 1)) return { qualifier, tokens: indices(from, to) };
    }
    if (/^(?:or|and|if not|if)$/.test(token.form)) {
      const skip = tokens[from + 1]?.form === 'not' ? 2 : 1;
      const word = tokens[from + skip];
      const qualifier = word && from + skip < core[1] ? joined.get(word.form) : undefined;
      const goesOn = tokens[from + skip + 1];
      if (qualifier && !(goesOn?.form === 'than' || (word?.form === 'on' && goesOn)))
        return { qualifier, tokens: indices(from, from + skip + 1) };
    }
  }
  return null;
}

const bounds: ReadonlySet<SaidQualifier> = new Set(['over', 'under', 'at-least', 'at-most']);

export interface Relation {
  readonly qualifier: SaidQualifier;
  /** Tokens read as part of the bound, a negator that turns it round among them. */
  readonly read: readonly number[];
}

/** "not just 13,000 but more": the figure is a lower bound. */
function notJust(tokens: readonly Token[], at: number, core: Range): Bound | null {
  const start = tokens.slice(core[0], at).findLastIndex(({ classes }) => classes.has('only-not'));
  if (start < 0) return null;
  const next = tokens.slice(at + 1, at + 9);
  const mark = next.findIndex(({ form }) => /^[;；。!！?？]$/.test(form));
  if (mark >= 0) next.length = mark;
  const but = next.findIndex(({ form }) => form === 'but' || form === '而' || form === '还');
  if (but < 0) return null;
  const more = next[but + 1]?.form ?? '';
  const word = /^(?:even|far|much)$/.test(more) ? (next[but + 2]?.form ?? '') : more;
  return joined.has(word)
    ? { qualifier: 'over', tokens: [core[0] + start, at + 1 + but, at + 2 + but] }
    : null;
}

/**
 * The hedge of the figure at token `at` as its clause has it: stacked hedges, bounds behind the
 * noun, and a negator before a bound ("does not exceed", 没有突破) that turns it round.
 */
export function relationOf(
  figure: FigureMention,
  tokens: readonly Token[],
  at: number,
  core: Range,
): Relation {
  const read: number[] = [];
  let { qualifier } = figure;
  let first = at;
  const numeralFirst = figure.numeral.start > figure.start;
  const hedgedBefore = bounds.has(qualifier) && numeralFirst;
  if (!bounds.has(qualifier)) {
    const found = before(tokens, at, core) ?? behind(tokens, at, core) ?? notJust(tokens, at, core);
    if (found) {
      qualifier = found.qualifier;
      read.push(...found.tokens);
      first = Math.min(at, ...found.tokens);
      if (first > at) first = at;
    }
  }
  const isBefore = hedgedBefore || first < at;
  // A negator straight before the bound, an adverb or auxiliary between them at most.
  let negator = -1;
  for (let back = first - 1; back >= Math.max(core[0], first - 3); back -= 1) {
    const token = tokens[back] as Token;
    if (token.classes.has('negator')) {
      negator = back;
      break;
    }
    if (!/^(?:yet|even|have|has|had|to|been|be|曾|有|能|能够|可能|会|yet to)$/.test(token.form))
      break;
  }
  if (negator >= 0 && isBefore && bounds.has(qualifier)) {
    return { qualifier: opposite[qualifier], read: [...read, ...indices(negator, first)] };
  }
  // "did not reach 13,000", 没有达到: what is not reached lies above.
  const previous = tokens[first - 1];
  if (previous?.classes.has('reach') && !bounds.has(qualifier)) {
    const earlier = tokens[first - 2];
    const skipped = earlier && /^(?:yet|even|曾|能|能够)$/.test(earlier.form) ? 3 : 2;
    const turned = tokens[first - skipped];
    if (first - skipped >= core[0] && turned?.classes.has('negator'))
      return { qualifier: 'under', read: [...read, ...indices(first - skipped, first)] };
  }
  return { qualifier, read };
}
