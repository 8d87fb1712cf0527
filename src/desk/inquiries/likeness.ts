/**
 * Which questions ask the same: those that name the same constraints (place, time, grade, ...) and
 * share most of what else they say, as the answer core reads it. A word that the vocabulary knows
 * counts as its concept, so that a question in English and one in Chinese can be alike. Pure.
 */
import { toEnd } from '../../base/steps.js';
import type { Reader } from '../../reading/concepts/read.js';
import { isConstraint } from '../../reading/concepts/vocabulary.js';

/** What a question says, for comparison. */
export interface Gist {
  /** Constraints, times and numbers; questions that differ in any of them are not alike. */
  readonly constraints: string;
  /** Concepts and the roots of other words that carry meaning. */
  readonly terms: ReadonlySet<string>;
}

/** @param today ISO day, for "this year" and the like */
export function gistOf(reader: Reader, text: string, today: string): Gist {
  const { mentions, times, units, content, figures } = reader.read(text, today);
  const constraints = new Set<string>();
  const terms = new Set<string>();
  const covered = new Set<number>();
  for (const { concept, kind, start, end } of mentions) {
    (isConstraint(kind) ? constraints : terms).add(`${kind}:${concept}`);
    for (let at = start; at < end; at += 1) covered.add(at);
  }
  for (const { concept } of times) constraints.add(`time:${concept}`);
  if (times.length === 0) for (const figure of figures) constraints.add(`figure:${figure}`);
  for (const at of content) {
    const unit = units[at];
    if (unit && !covered.has(at) && unit.kind !== 'number') terms.add(unit.form);
  }
  return { constraints: [...constraints].sort().join(' '), terms };
}

/** Least likeness of two questions that count as one. */
export const alikeFrom = 0.5;

/** What is asked for (how many, when, ...) tells questions less apart than what it is asked of. */
const askWeight = 0.25;

const weightOf = (terms: Iterable<string>) =>
  [...terms].reduce((sum, term) => sum + (term.startsWith('ask:') ? askWeight : 1), 0);

/**
 * How much of what two questions say is said by both, 0 to 1 (Jaccard, weighed); 0 for other
 * constraints.
 */
export function likeness(a: Gist, b: Gist): number {
  if (a.constraints !== b.constraints) return 0;
  const both = weightOf([...a.terms].filter((term) => b.terms.has(term)));
  const either = weightOf(a.terms) + weightOf(b.terms) - both;
  // Two that say nothing beyond the same constraints are the same; without those they say nothing.
  return either === 0 ? (a.constraints === '' ? 0 : 1) : both / either;
}

/** The place of the one that is most alike, -1 where none is enough. */
export function mostAlike(gist: Gist, among: readonly Gist[]): number {
  let best = -1;
  let highest = alikeFrom;
  among.forEach((other, at) => {
    const value = likeness(gist, other);
    if (value > highest || (value === highest && best < 0)) {
      best = at;
      highest = value;
    }
  });
  return best;
}

/** Leads of groups, found by what they say, so that thousands need not be compared with each other. */
function leadIndex() {
  const weights: number[] = [];
  const saying = new Map<string, number[]>();
  /** Leads that say nothing beyond their constraints. */
  const silent = new Map<string, number>();
  const keyOf = (constraints: string, term: string) => `${constraints}\n${term}`;
  return {
    /** As {@link mostAlike} among all leads so far. */
    mostAlike({ constraints, terms }: Gist): number {
      if (terms.size === 0) return constraints === '' ? -1 : (silent.get(constraints) ?? -1);
      const both = new Map<number, number>();
      for (const term of terms) {
        for (const lead of saying.get(keyOf(constraints, term)) ?? []) {
          both.set(lead, (both.get(lead) ?? 0) + weightOf([term]));
        }
      }
      const own = weightOf(terms);
      let best = -1;
      let highest = 0;
      for (const [lead, shared] of both) {
        const value = shared / (own + (weights[lead] as number) - shared);
        const isBetter = value > highest || (value === highest && lead < best);
        if (value >= alikeFrom && isBetter) [best, highest] = [lead, value];
      }
      return best;
    },
    add({ constraints, terms }: Gist): void {
      const lead = weights.push(weightOf(terms)) - 1;
      if (terms.size === 0 && !silent.has(constraints)) silent.set(constraints, lead);
      for (const term of terms) {
        const key = keyOf(constraints, term);
        const leads = saying.get(key);
        if (leads) leads.push(lead);
        else saying.set(key, [lead]);
      }
    },
  };
}

/** Items put together with the first before them that they are most alike to, in their order. */
export const groupAlike = <T>(
  items: readonly T[],
  gist: (item: T) => Gist,
): readonly (readonly T[])[] => toEnd(groupAlikeSteps(items, gist));

/** The same, pausing after each item. */
export function* groupAlikeSteps<T>(
  items: readonly T[],
  gist: (item: T) => Gist,
): Generator<void, readonly (readonly T[])[]> {
  const leads = leadIndex();
  const groups: T[][] = [];
  for (const item of items) {
    yield;
    const own = gist(item);
    const found = groups[leads.mostAlike(own)];
    if (found) {
      found.push(item);
      continue;
    }
    leads.add(own);
    groups.push([item]);
  }
  return groups;
}
