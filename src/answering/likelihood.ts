/**
 * How well the concepts a question names fit each entry of the record: naive Bayes over concepts
 * said and left unsaid, counted from the entries' own phrasings. Pure.
 */
import { toEnd } from '../base/steps.js';
import type { ConceptCounts } from './profile.js';

/** Pseudo-texts that pull a rare count towards the average over all entries. */
const PRIOR = 2;
/** No concept is certain to be said. */
const MOST = 0.98;

export interface ConceptModel {
  /** Log-likelihood ratio of every entry against the average one, by entry id. */
  score(evidence: ReadonlyMap<string, number>): ReadonlyMap<string, number>;
}

interface Row {
  readonly id: string;
  readonly rare: Rare;
  /** Sum over all concepts of what leaving them unsaid says. */
  readonly silent: number;
  /** What saying a concept adds to `silent`, for the concepts that the entry's texts name. */
  readonly named: ReadonlyMap<string, number>;
}

/** What holds for concepts that an entry's texts never name; alike for entries with as many texts. */
interface Rare {
  readonly said: number;
  readonly unsaid: ReadonlyMap<string, number>;
  readonly silent: number;
}

const cut = (share: number): number => Math.min(MOST, share);

/** What leaving a concept unsaid says for an entry that names it in `share` of its texts. */
const unsaidAt = (share: number, rate: number): number =>
  Math.log((1 - cut(share)) / (1 - cut(rate)));

export const buildConceptModel = (entries: readonly ConceptCounts[]): ConceptModel =>
  toEnd(conceptModelSteps(entries));

/** The same, pausing often. */
export function* conceptModelSteps(
  entries: readonly ConceptCounts[],
): Generator<void, ConceptModel> {
  const overall = new Map<string, number>();
  let texts = 0;
  for (const entry of entries) {
    texts += entry.total;
    for (const [concept, count] of entry.counts)
      overall.set(concept, (overall.get(concept) ?? 0) + count);
    yield;
  }
  const average = new Map(
    [...overall].map(([concept, count]) => [concept, (count + 0.5) / (texts + 1)] as const),
  );
  const rareFor = new Map<number, Rare>();
  const rareAt = (total: number): Rare => {
    const known = rareFor.get(total);
    if (known) return known;
    const scale = PRIOR / (total + PRIOR);
    const unsaid = new Map<string, number>();
    let silent = 0;
    for (const [concept, rate] of average) {
      const says = unsaidAt(scale * rate, rate);
      unsaid.set(concept, says);
      silent += says;
    }
    const rare = { said: Math.log(scale), unsaid, silent };
    rareFor.set(total, rare);
    return rare;
  };
  const rows: Row[] = [];
  for (const entry of entries) {
    const rare = rareAt(entry.total);
    const named = new Map<string, number>();
    let silent = rare.silent;
    for (const [concept, count] of entry.counts) {
      const rate = average.get(concept) ?? 0;
      const share = cut((count + PRIOR * rate) / (entry.total + PRIOR));
      const unsaid = unsaidAt(share, rate);
      named.set(concept, Math.log(share / rate) - unsaid);
      silent += unsaid - (rare.unsaid.get(concept) ?? 0);
    }
    rows.push({ id: entry.id, rare, silent, named });
    yield;
  }
  /** What saying a concept adds to each row, found when it is first said. */
  const columns = new Map<string, Float64Array>();
  const columnOf = (concept: string): Float64Array => {
    const known = columns.get(concept);
    if (known) return known;
    const column = Float64Array.from(
      rows,
      ({ named, rare }) => named.get(concept) ?? rare.said - (rare.unsaid.get(concept) ?? 0),
    );
    columns.set(concept, column);
    return column;
  };
  const silence = Float64Array.from(rows, ({ silent }) => silent);
  return {
    score(evidence) {
      const scores = silence.slice();
      for (const [concept, weight] of evidence) {
        if (!average.has(concept)) continue;
        const column = columnOf(concept);
        for (let at = 0; at < scores.length; at += 1)
          scores[at] = (scores[at] ?? 0) + weight * (column[at] ?? 0);
      }
      return new Map(rows.map(({ id }, at) => [id, scores[at] ?? 0]));
    },
  };
}
