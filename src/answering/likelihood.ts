/**
 * How well the concepts a question names fit each entry of the record: naive Bayes over concepts
 * said and left unsaid, counted from the entries' own phrasings. Pure.
 */
import type { ConceptCounts } from './understand/profile.js';

/** Pseudo-texts that pull a rare count towards the average over all entries. */
const PRIOR = 2;
/** What is left unsaid weighs as much as what is said. */
const SILENCE = 1;
const MOST = 0.98;

export interface ConceptModel {
  /** Log-likelihood ratio of every entry against the average one, by entry id. */
  score(evidence: ReadonlyMap<string, number>): ReadonlyMap<string, number>;
}

interface Row {
  readonly id: string;
  /** Sum over all concepts of what leaving them unsaid says. */
  readonly silent: number;
  readonly said: ReadonlyMap<string, number>;
  readonly unsaid: ReadonlyMap<string, number>;
}

export function buildConceptModel(entries: readonly ConceptCounts[]): ConceptModel {
  const overall = new Map<string, number>();
  let texts = 0;
  for (const entry of entries) {
    texts += entry.total;
    for (const [concept, count] of entry.counts)
      overall.set(concept, (overall.get(concept) ?? 0) + count);
  }
  const average = new Map(
    [...overall].map(([concept, count]) => [concept, (count + 0.5) / (texts + 1)] as const),
  );
  const rows: Row[] = entries.map((entry) => {
    const said = new Map<string, number>();
    const unsaid = new Map<string, number>();
    let silent = 0;
    for (const [concept, rate] of average) {
      const share = Math.min(
        MOST,
        ((entry.counts.get(concept) ?? 0) + PRIOR * rate) / (entry.total + PRIOR),
      );
      const absent = SILENCE * Math.log((1 - share) / (1 - Math.min(MOST, rate)));
      said.set(concept, Math.log(share / rate));
      unsaid.set(concept, absent);
      silent += absent;
    }
    return { id: entry.id, silent, said, unsaid };
  });
  return {
    score(evidence) {
      const scores = new Map<string, number>();
      for (const row of rows) {
        let score = row.silent;
        for (const [concept, weight] of evidence) {
          const said = row.said.get(concept);
          if (said !== undefined) score += weight * (said - (row.unsaid.get(concept) ?? 0));
        }
        scores.set(row.id, score);
      }
      return scores;
    },
  };
}
