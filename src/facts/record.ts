/** The record as readers see it: one immutable snapshot of everything published. Pure. */
import { type RecordAbout, UNNAMED } from './about.js';
import type { FactBody, Incomparable, NotOnRecord, Rate, Source } from './schema.js';

export interface Topic {
  readonly id: string;
  readonly title: { readonly en: string; readonly zh: string };
  readonly order: number;
}

/** A published fact: its body, the topic it is filed under, and the revision that holds. */
export interface Fact extends FactBody {
  readonly topic: string;
  /** 1 for the first published text; one more with each published change. */
  readonly revision: number;
  /** ISO instant of publication, `null` for what came with the reviewed files. */
  readonly publishedAt: string | null;
  /** Figures recomputed because an input changed after the fact was last reviewed: their ids. */
  readonly recomputed: readonly string[];
  /** Set where the fact was killed, or one that it is computed from; it then says nothing else. */
  readonly withdrawn?: Withdrawal;
}

export interface Withdrawal {
  /** ISO instant. */
  readonly at: string;
  /** The fact that was killed. */
  readonly factId: string;
  /** What was told until then: for matching questions, never to be shown. */
  readonly was: Fact;
}

export interface FactRecord {
  /** What the record says of itself. */
  readonly about: RecordAbout;
  readonly topics: readonly Topic[];
  /** In the order of topics and, inside a topic, of its file. */
  readonly facts: readonly Fact[];
  readonly byId: ReadonlyMap<string, Fact>;
  readonly sources: ReadonlyMap<string, Source>;
  /** Exchange rates, each of one day. */
  readonly rates: readonly Rate[];
  /** What may not be compared. */
  readonly incomparable: readonly Incomparable[];
  readonly notOnRecord: readonly NotOnRecord[];
}

/** Assembles a snapshot; `facts` are put in the order of `topics`. */
export function makeRecord(parts: {
  readonly about?: RecordAbout;
  readonly topics: readonly Topic[];
  readonly facts: readonly Fact[];
  readonly sources: readonly Source[];
  readonly rates?: readonly Rate[];
  readonly incomparable?: readonly Incomparable[];
  readonly notOnRecord: readonly NotOnRecord[];
}): FactRecord {
  const topics = [...parts.topics].sort((a, b) => a.order - b.order || (a.id < b.id ? -1 : 1));
  const rank = new Map(topics.map((topic, index) => [topic.id, index]));
  const facts = [...parts.facts].sort(
    (a, b) => (rank.get(a.topic) ?? topics.length) - (rank.get(b.topic) ?? topics.length),
  );
  return {
    about: parts.about ?? UNNAMED,
    topics,
    facts,
    byId: new Map(facts.map((fact) => [fact.id, fact])),
    sources: new Map(parts.sources.map((source) => [source.key, source])),
    rates: parts.rates ?? [],
    incomparable: parts.incomparable ?? [],
    notOnRecord: parts.notOnRecord,
  };
}
