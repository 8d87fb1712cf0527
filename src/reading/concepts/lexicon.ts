/** Finds the vocabulary's concepts in a text: one trie over folded words and Han characters. Pure. */
import { normalise } from '../normalise.js';
import { type Unit, unitsOf } from '../words/units.js';
import type { Vocabulary } from './vocabulary.js';

interface Node {
  readonly next: Map<string, Node>;
  /** Concepts whose spelling ends here. */
  concepts: string[];
}

/** A run of units that spells one or more concepts. */
export interface Span {
  /** First unit. */
  readonly start: number;
  /** One past the last unit. */
  readonly end: number;
  readonly concepts: readonly string[];
}

export interface Lexicon {
  /** Longest spellings first; a spelling inside a longer one is not reported. In text order. */
  find(units: readonly Unit[]): Span[];
  /** Numbers that stand in a spelling: `100` of "per 100". */
  readonly numbers: ReadonlySet<string>;
}

function node(): Node {
  return { next: new Map(), concepts: [] };
}

/** Compiles the spellings of all concepts. */
export function buildLexicon(vocabulary: Vocabulary): Lexicon {
  const root = node();
  const numbers = new Set<string>();
  const { spellOut } = vocabulary.language;
  const enter = (spelling: string, concept: string) => {
    const exact = spelling.startsWith('=');
    const units = unitsOf(spellOut(normalise(exact ? spelling.slice(1) : spelling)));
    if (!units.length) return;
    let at = root;
    for (const unit of units) {
      if (unit.kind === 'number') numbers.add(unit.form);
      const edge = exact && unit.kind === 'word' ? `=${unit.text}` : unit.form;
      let next = at.next.get(edge);
      if (!next) {
        next = node();
        at.next.set(edge, next);
      }
      at = next;
    }
    if (!at.concepts.includes(concept)) at.concepts.push(concept);
  };
  for (const concept of vocabulary.concepts.values()) {
    if (!concept.displayOnly) {
      enter(concept.en, concept.id);
      enter(concept.zh, concept.id);
    }
    for (const word of concept.words) enter(word, concept.id);
  }

  const find = (units: readonly Unit[]): Span[] => {
    const all: Span[] = [];
    const walk = (start: number, end: number, at: Node): void => {
      if (at.concepts.length) all.push({ start, end, concepts: at.concepts });
      const unit = units[end];
      if (!unit || unit.clause !== units[start]?.clause) return;
      const byForm = at.next.get(unit.form);
      if (byForm) walk(start, end + 1, byForm);
      const asWritten = unit.kind === 'word' ? at.next.get(`=${unit.text}`) : undefined;
      if (asWritten) walk(start, end + 1, asWritten);
    };
    for (let start = 0; start < units.length; start += 1) walk(start, start, root);
    // They stand in the order of their beginnings: one is inside another that begins before it and
    // ends no earlier, or that begins with it and ends later.
    const kept: Span[] = [];
    let reach = 0;
    for (let from = 0; from < all.length; ) {
      const { start } = all[from] as Span;
      let to = from;
      let longest = 0;
      for (; all[to]?.start === start; to += 1) longest = Math.max(longest, (all[to] as Span).end);
      for (const span of all.slice(from, to))
        if (span.end === longest && span.end > reach) kept.push(span);
      reach = Math.max(reach, longest);
      from = to;
    }
    return kept;
  };
  return { find, numbers };
}
