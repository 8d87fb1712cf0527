/**
 * Frames of questions: fixed words around one or two operands. A frame is matched from both ends
 * inward and its middle tried at each place once, so that the time taken grows with the text. Pure.
 */

/** Words by class; entries apart by spaces, `_` between the words of one. */
export type WordTable = Readonly<Record<string, string>>;

/** What a frame asks for: `quotient` is a ratio or an amount per unit as the figures' units are. */
export type Asked =
  | 'share'
  | 'difference'
  | 'remainder'
  | 'ratio'
  | 'sum'
  | 'quotient'
  | 'per-unit'
  | 'per-person'
  | 'currency';

/** One frame a line. */
export type FrameTable = readonly (readonly [asked: Asked, frames: string])[];

export type Slot = 'A' | 'B' | 'L' | 'P';

type Entry = readonly string[];

interface Element {
  readonly byFirst: ReadonlyMap<string | undefined, readonly Entry[]>;
  readonly byLast: ReadonlyMap<string | undefined, readonly Entry[]>;
  readonly optional: boolean;
}

interface Frame {
  readonly asked: Asked;
  readonly slots: readonly Slot[];
  readonly prefix: readonly Element[];
  readonly middle: readonly Element[];
  readonly suffix: readonly Element[];
}

export interface Grammar {
  readonly frames: readonly Frame[];
  readonly lead: readonly Element[];
  readonly tail: readonly Element[];
  /** What joins the members of a list: any joiner for `L`, signs of addition for `P`. */
  readonly joiners: Readonly<Record<'L' | 'P', readonly Element[]>>;
}

/** A word or sign of a text with where it stands. */
export interface Token {
  readonly text: string;
  readonly from: number;
  readonly to: number;
}

const token = /[a-z0-9]+(?:['.-][a-z0-9]+)*\$?|\p{Script=Han}|[-,、+÷/%$&=:;]/gu;

/** Words, Han characters one by one, and the signs that join or part; `，` has been folded. */
export function tokensOf(folded: string): readonly Token[] {
  return [...folded.matchAll(token)].map(({ 0: text, index }) => ({
    text,
    from: index,
    to: index + text.length,
  }));
}

function entriesOf(list: string): readonly Entry[] {
  return list
    .trim()
    .split(/\s+/)
    .map((entry) => entry.split('_').flatMap((word) => tokensOf(word).map(({ text }) => text)));
}

function grouped(
  entries: readonly Entry[],
  key: (entry: Entry) => string | undefined,
): ReadonlyMap<string | undefined, readonly Entry[]> {
  const groups = new Map<string | undefined, Entry[]>();
  for (const entry of entries) {
    const group = groups.get(key(entry));
    if (group) group.push(entry);
    else groups.set(key(entry), [entry]);
  }
  return groups;
}

/** Makes a grammar of its data. @throws Error where a frame names a class that has no words */
export function grammarOf(table: FrameTable, words: WordTable): Grammar {
  const element = (name: string): Element => {
    const bare = name.replace(/\?$/, '');
    const known = words[bare];
    if (known === undefined && /^[A-Z_]+$/.test(bare)) throw new Error(`no words for ${bare}`);
    const entries = entriesOf(known ?? bare);
    return {
      byFirst: grouped(entries, (entry) => entry[0]),
      byLast: grouped(entries, (entry) => entry.at(-1)),
      optional: bare !== name,
    };
  };
  const frame = (asked: Asked, line: string): Frame => {
    const names = line.trim().split(/\s+/);
    const at = names.flatMap((name, index) => (/^[ABLP]$/.test(name) ? [index] : []));
    const first = at[0];
    const last = at.at(-1);
    if (first === undefined || last === undefined) throw new Error(`no operand in ${line}`);
    return {
      asked,
      slots: at.map((index) => names[index] as Slot),
      prefix: names.slice(0, first).map(element),
      middle: names.slice(first + 1, last).map(element),
      suffix: names.slice(last + 1).map(element),
    };
  };
  return {
    frames: table.flatMap(([asked, lines]) =>
      lines
        .split('\n')
        .filter((line) => line.trim() !== '')
        .map((line) => frame(asked, line)),
    ),
    lead: [element('LEAD')],
    tail: [element('TAIL')],
    joiners: { L: [element('JOIN')], P: [element('PLUS')] },
  };
}

/** Where elements can end that start at `at`; backwards, where they can start that end there. */
function reach(
  elements: readonly Element[],
  tokens: readonly Token[],
  at: number,
  step: 1 | -1,
): ReadonlySet<number> {
  let places = new Set([at]);
  for (const { byFirst, byLast, optional } of step === 1 ? elements : elements.toReversed()) {
    const next = optional ? new Set(places) : new Set<number>();
    for (const place of places) {
      const fitting =
        step === 1 ? byFirst.get(tokens[place]?.text) : byLast.get(tokens[place - 1]?.text);
      for (const entry of fitting ?? []) {
        const from = step === 1 ? place : place - entry.length;
        if (from >= 0 && entry.every((word, offset) => tokens[from + offset]?.text === word)) {
          next.add(place + step * entry.length);
        }
      }
    }
    places = next;
    if (places.size === 0) break;
  }
  return places;
}

/** The text without the words that only open or close a question. */
function trimmed({ lead, tail }: Grammar, tokens: readonly Token[]): readonly Token[] {
  let [from, to] = [0, tokens.length];
  for (let next = from; ; from = next) {
    next = Math.max(from, ...reach(lead, tokens, from, 1));
    if (next === from) break;
  }
  for (let next = to; ; to = next) {
    next = Math.min(to, ...reach(tail, tokens, to, -1));
    if (next === to) break;
  }
  return tokens.slice(from, Math.max(from, to));
}

export interface Match {
  readonly asked: Asked;
  /** Phrases by slot, in the order they stand. */
  readonly phrases: readonly (readonly [slot: Slot, phrase: string])[];
}

/** The readings of one list: apart at one joiner, or at all. */
function listed(
  asked: Asked,
  joiner: readonly Element[],
  tokens: readonly Token[],
  phrase: (from: number, to: number) => string,
): readonly Match[] {
  const joints: (readonly [from: number, to: number])[] = [];
  for (let at = 1; at < tokens.length - 1; ) {
    const end = Math.max(...reach(joiner, tokens, at, 1));
    if (end > at) joints.push([at, end]);
    at = Math.max(at + 1, end);
  }
  const members = (taken: typeof joints): Match => ({
    asked,
    phrases: [...taken, [tokens.length, tokens.length] as const].map(([to], index) => [
      'L',
      phrase(taken[index - 1]?.[1] ?? 0, to),
    ]),
  });
  const pairs = joints.map((joint) => members([joint]));
  return joints.length > 1 ? [...pairs, members(joints)] : pairs;
}

function* matchesOf(
  grammar: Grammar,
  frame: Frame,
  folded: string,
  tokens: readonly Token[],
): Generator<Match> {
  const { asked, slots, prefix, middle, suffix } = frame;
  const phrase = (from: number, to: number) =>
    folded.slice(tokens[from]?.from ?? folded.length, tokens[to - 1]?.to ?? 0);
  for (const from of reach(prefix, tokens, 0, 1)) {
    for (const to of reach(suffix, tokens, tokens.length, -1)) {
      if (from >= to) continue;
      const [first, second] = slots;
      if (first === 'L' || first === 'P') {
        const inner = tokens.slice(from, to);
        yield* listed(asked, grammar.joiners[first], inner, (start, end) =>
          phrase(from + start, from + end),
        );
      } else if (first && !second) {
        yield { asked, phrases: [[first, phrase(from, to)]] };
      } else if (first && second) {
        for (let at = from + 1; at < to; at += 1) {
          for (const after of reach(middle, tokens, at, 1)) {
            if (after >= to) continue;
            yield {
              asked,
              phrases: [
                [first, phrase(from, at)],
                [second, phrase(after, to)],
              ],
            };
          }
        }
      }
    }
  }
}

/** A text that one frame takes apart in more ways asks for no computation. */
const mostWays = 200;

/** All matches of the first frame, then of the second, and so on: one list a frame that fits. */
export function* readingsOf(grammar: Grammar, folded: string): Generator<readonly Match[]> {
  const tokens = trimmed(grammar, tokensOf(folded));
  if (tokens.length === 0) return;
  for (const frame of grammar.frames) {
    const matches: Match[] = [];
    for (const match of matchesOf(grammar, frame, folded, tokens)) {
      if (matches.push(match) > mostWays) break;
    }
    if (matches.length > 0 && matches.length <= mostWays) yield matches;
  }
}
