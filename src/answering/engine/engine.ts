/** The matching engine: from a text to ranked entries with a calibrated confidence. Pure. */
import { normalise } from '../normalise.js';
import { featuresOfText } from './features.js';
import { tokenise } from './tokens.js';
import type { Band, EngineEntry, MatchEngine, MatchResult, Ranked } from './types.js';

interface Sparse {
  readonly ids: readonly number[];
  readonly weights: readonly number[];
}

function unit(weights: ReadonlyMap<number, number>): Sparse {
  let square = 0;
  for (const weight of weights.values()) square += weight * weight;
  const scale = square > 0 ? 1 / Math.sqrt(square) : 0;
  return { ids: [...weights.keys()], weights: [...weights.values()].map((w) => w * scale) };
}

/** Builds an engine over the entries. */
export function buildEngine(entries: readonly EngineEntry[]): MatchEngine {
  const features = new Map<string, number>();
  const frequency: number[] = [];
  const words = new Set<string>();
  const owners: number[] = [];
  const raw: Map<string, number>[] = [];
  entries.forEach((entry, owner) => {
    for (const text of [...(entry.title ?? []), ...entry.phrasings]) {
      const normalised = normalise(text);
      for (const token of tokenise(normalised)) words.add(token.text);
      const row = featuresOfText(normalised);
      for (const key of row.keys()) {
        let id = features.get(key);
        if (id === undefined) {
          id = features.size;
          features.set(key, id);
          frequency.push(0);
        }
        frequency[id] = (frequency[id] ?? 0) + 1;
      }
      owners.push(owner);
      raw.push(row);
    }
  });
  const total = raw.length;
  const idf = frequency.map((count) => Math.log(1 + total / count) ** 0.7);
  const weigh = (row: ReadonlyMap<string, number>): Sparse => {
    const weights = new Map<number, number>();
    for (const [key, weight] of row) {
      const id = features.get(key);
      if (id !== undefined) weights.set(id, weight * (idf[id] ?? 0));
    }
    return unit(weights);
  };
  const postings: { row: number; weight: number }[][] = features.size
    ? Array.from({ length: features.size }, () => [])
    : [];
  const rows = raw.map(weigh);
  rows.forEach((row, index) => {
    row.ids.forEach((id, at) => {
      postings[id]?.push({ row: index, weight: row.weights[at] ?? 0 });
    });
  });

  const match = (text: string, limit = 10): MatchResult => {
    const normalised = normalise(text);
    const tokens = tokenise(normalised);
    const query = weigh(featuresOfText(normalised));
    const similarity = new Float64Array(total);
    query.ids.forEach((id, at) => {
      const weight = query.weights[at] ?? 0;
      for (const posting of postings[id] ?? [])
        similarity[posting.row] = (similarity[posting.row] ?? 0) + weight * posting.weight;
    });
    const best = new Float64Array(entries.length);
    const sum = new Float64Array(entries.length);
    const count = new Float64Array(entries.length);
    owners.forEach((owner, row) => {
      const value = similarity[row] ?? 0;
      best[owner] = Math.max(best[owner] ?? 0, value);
      sum[owner] = (sum[owner] ?? 0) + value;
      count[owner] = (count[owner] ?? 0) + 1;
    });
    const ranked: Ranked[] = entries.map((entry, owner) => {
      const nearest = best[owner] ?? 0;
      const mean = (sum[owner] ?? 0) / Math.max(1, count[owner] ?? 0);
      return { id: entry.id, score: 0.5 * nearest + 2 * mean, evidence: { nearest, mean } };
    });
    ranked.sort((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1));
    const candidates = ranked.slice(0, limit).filter((candidate) => candidate.score > 0);
    const unknownWords = tokens.filter((token) => !words.has(token.text)).map((t) => t.text);
    const coverage = tokens.length ? 1 - unknownWords.length / tokens.length : 0;
    const first = candidates[0];
    const margin = (first?.score ?? 0) - (candidates[1]?.score ?? 0);
    const confidence = first
      ? 1 / (1 + Math.exp(-(-4 + 6 * (first.evidence.nearest ?? 0) + 8 * margin + coverage)))
      : 0;
    const known = entries.find((entry) => entry.id === first?.id);
    let band: Band = confidence >= 0.7 ? 'answer' : confidence >= 0.3 ? 'clarify' : 'decline';
    if (!first || known?.offRecord) band = 'decline';
    return {
      normalised,
      repaired: normalised,
      repairs: [],
      candidates,
      confidence,
      band,
      unknownWords,
      coverage,
    };
  };

  return {
    match,
    with: (entry) => buildEngine([...entries.filter((other) => other.id !== entry.id), entry]),
    without: (id) => buildEngine(entries.filter((other) => other.id !== id)),
    entries,
    vocabulary: { size: words.size, has: (word) => words.has(word) },
  };
}
