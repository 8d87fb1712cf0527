/** A seeded, made-up record of many facts in series: a thousand measures, each told of ten years. */
import type { EngineEntry } from '../src/answering/engine/index.js';
import type { RevisionReader, StoreHead } from '../src/desk/ports.js';
import type { Entry } from '../src/facts/entry.js';
import { refOf } from '../src/facts/entry.js';
import type { FactRecord } from '../src/facts/record.js';
import { syntheticRecord } from './synthetic-record.js';

type FactEntry = Extract<Entry, { kind: 'fact' }>;
type Revision = Awaited<ReturnType<RevisionReader['latest']>>['items'][number];

const latestYear = 2023;

export interface SeriesRecord {
  /** The facts, those of a series one after another. */
  readonly entries: readonly Entry[];
  /** What each series is asked with, by the id of its anchor. */
  readonly asked: readonly EngineEntry[];
}

/** The text of a fact about `count` things in a year. */
function factOf(
  { id, phrasings }: EngineEntry,
  measure: number,
  back: number,
  model: { readonly topic: string; readonly source: string },
): FactEntry {
  const year = String(latestYear - back);
  const value = String(1000 + measure * 7 + back);
  const [first = id, second = id] = phrasings;
  const asOf = { date: year, precision: 'year' } as const;
  return {
    kind: 'fact',
    body: {
      id: back === 0 ? id : `${id}-${year}`,
      topic: model.topic,
      title: { en: `${first} ${year}`, zh: `${id} ${year}年` },
      statement: { en: `In ${year}: ${value}, ${second}.`, zh: `${year}年有${value}家。` },
      subject: { place: 'beijing', covers: [], asks: ['count'] },
      asOf,
      figures: [
        {
          id: 'count',
          label: { en: first, zh: id },
          value,
          unit: 'organization',
          scope: { en: 'Beijing', zh: '北京' },
          observes: { measure: `measure-${measure}`, span: 'stock' },
          qualifier: 'exact',
          asOf,
        },
      ],
      sources: [{ source: model.source }],
      errata: [],
      related: [],
      reviewBy: '2030-01-01',
      phrasings: back === 0 ? { en: [...phrasings], zh: [] } : { en: [], zh: [] },
      ...(back === 0 ? { headline: true } : { series: id }),
    },
  };
}

/** `years` facts a series; with 1 each series is a single fact, asked with the same words. */
export function seriesRecord(
  phrasings: number,
  years: number,
  { topics, sources }: Pick<FactRecord, 'topics' | 'sources'>,
  random: () => number,
): SeriesRecord {
  const asked = syntheticRecord(phrasings, random);
  const bodies = [...sources.values()];
  const model = { topic: topics[0]?.id ?? '', source: bodies[0]?.key ?? '' };
  const facts = asked.flatMap((entry, measure) =>
    Array.from({ length: years }, (_, back) => factOf(entry, measure, back, model)),
  );
  return {
    asked,
    entries: [...bodies.map((body) => ({ kind: 'source', body }) as const), ...facts],
  };
}

/** Revisions in memory, with the calls of a store by which a record is kept up to date. */
export function revisionsInMemory(entries: readonly Entry[]) {
  const revisionOf = (entry: Entry, number: number, sequence: number, order: number): Revision => ({
    ...{ ref: refOf(entry), number, entry, kind: 'import', sequence, order },
    author: { id: '1', name: 'Moderator' },
    ...{ approver: null, reason: 'benchmark', source: null, custody: null, proposalId: null },
    ...{ at: '2024-01-01T00:00:00Z', previousHash: null, hash: '' },
  });
  const all = entries.map((entry, at) => revisionOf(entry, 1, at + 1, at + 1));
  const listeners = new Set<(head: StoreHead) => void>();
  const headNow = (): StoreHead => ({ change: all.length, published: all.length });
  return {
    head: async () => headNow(),
    revisions: {
      latest: async () => ({ items: all, faults: [] }),
      since: async (sequence: number) => ({ items: all.slice(sequence), faults: [] }),
    },
    watch(listener: (head: StoreHead) => void) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    /** Publishes another text of the entry at a place of `entries`. */
    publish(at: number, entry: Entry) {
      all.push(revisionOf(entry, 2, all.length + 1, at + 1));
      for (const listener of listeners) listener(headNow());
    },
  };
}
