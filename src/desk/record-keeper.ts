/** The published record as it stands in the store, kept in memory and read on only where it grew. */
import { isDeepStrictEqual } from 'node:util';
import { inSlices } from '../base/steps.js';
import type { RecordAbout } from '../facts/about.js';
import {
  type AssemblyFault,
  assembleRecord,
  assembleSteps,
  type PublishedEntry,
} from '../facts/assemble.js';
import { refKey, refOf } from '../facts/entry.js';
import type { Fact, FactRecord } from '../facts/record.js';
import { pauses } from './pauses.js';
import type { DeskStore, Loaded, Revision, StoreFault } from './ports.js';

export interface RecordState {
  /** Sequence of the newest revision it takes in. */
  readonly published: number;
  /** The newest revision of every entry by its key (`fact/registered-total`), retired ones among them. */
  readonly revisions: ReadonlyMap<string, Revision>;
  readonly record: FactRecord;
  /** Rows that cannot be read. What they hold is not published. */
  readonly unreadable: readonly StoreFault[];
  /** Facts that cannot be told because their formulas lead nowhere. */
  readonly faults: readonly AssemblyFault[];
}

export interface RecordKeeper {
  /** The record with everything that was committed when the call was made. */
  current(): Promise<RecordState>;
}

/** Whether an entry's newest revision takes it out of the record. */
export function isRetired(revision: Revision): boolean {
  return revision.kind === 'retirement';
}

/** Whether an entry's newest revision withdraws it until it is settled. */
export function isKilled(revision: Revision): boolean {
  return revision.kind === 'kill';
}

/** What the newest revisions publish, in the order the entries came. */
export function publishedEntries(revisions: Iterable<Revision>): readonly PublishedEntry[] {
  return [...revisions]
    .filter((revision) => !isRetired(revision))
    .sort((a, b) => a.order - b.order)
    .map((revision) => ({
      entry: revision.entry,
      revision: revision.number,
      // What came with the reviewed files was true before the desk took it in.
      publishedAt: revision.kind === 'import' && revision.number === 1 ? null : revision.at,
      ...(isKilled(revision) ? { withdrawnAt: revision.at } : {}),
    }));
}

/** A record with the facts of an earlier one where they are the same: what was made of those stands. */
function* sharingSteps(
  record: FactRecord,
  earlier: FactRecord | undefined,
): Generator<void, FactRecord> {
  if (!earlier) return record;
  const facts: Fact[] = [];
  for (const fact of record.facts) {
    const known = earlier.byId.get(fact.id);
    facts.push(known && isDeepStrictEqual(known, fact) ? known : fact);
    yield;
  }
  return { ...record, facts, byId: new Map(facts.map((fact) => [fact.id, fact])) };
}

function* stateSteps(
  published: number,
  revisions: ReadonlyMap<string, Revision>,
  unreadable: readonly StoreFault[],
  about: RecordAbout | undefined,
  earlier: RecordState | undefined,
): Generator<void, RecordState> {
  const entries = publishedEntries(revisions.values());
  yield;
  const { record: assembled, faults } = yield* assembleSteps(entries, about);
  yield;
  const record = yield* sharingSteps(assembled, earlier?.record);
  return { published, revisions, record, unreadable, faults };
}

const stateOf = (...parts: Parameters<typeof stateSteps>): Promise<RecordState> =>
  inSlices(stateSteps(...parts), pauses());

const newestOf = (published: number, { items }: Loaded<Revision>) =>
  items.reduce((newest, { sequence }) => Math.max(newest, sequence), published);

/** `about` is what the record says of itself, which stands in its files. */
export function makeRecordKeeper(
  store: Pick<DeskStore, 'head'> & {
    readonly revisions: Pick<DeskStore['revisions'], 'latest' | 'since'>;
  },
  about?: RecordAbout,
): RecordKeeper {
  let kept: RecordState | undefined;

  async function whole(published: number): Promise<RecordState> {
    const loaded = await store.revisions.latest();
    const revisions = new Map(loaded.items.map((one) => [refKey(one.ref), one]));
    return stateOf(newestOf(published, loaded), revisions, loaded.faults, about, kept);
  }

  async function load(): Promise<RecordState> {
    // The head is read first: what is then read is at least as new, never older than it says.
    const { published } = await store.head();
    if (kept && published <= kept.published) return kept;
    if (!kept || kept.unreadable.length > 0) return whole(published);
    const added = await store.revisions.since(kept.published);
    if (added.faults.length > 0) return whole(published);
    const revisions = new Map(kept.revisions);
    for (const revision of added.items) revisions.set(refKey(revision.ref), revision);
    return stateOf(newestOf(published, added), revisions, [], about, kept);
  }

  let tail: Promise<unknown> = Promise.resolve();
  return {
    current() {
      const next = tail.then(async () => {
        kept = await load();
        return kept;
      });
      tail = next.catch(() => undefined);
      return next;
    },
  };
}

/**
 * The record as this desk told it at an ISO instant; empty before its first import. What `today`
 * withdraws is withdrawn there too: nobody is told it by way of an earlier day.
 */
export async function recordAsKnownOn(
  store: Pick<DeskStore, 'revisions'>,
  instant: string,
  today?: Pick<RecordState, 'revisions' | 'record'>,
): Promise<Pick<RecordState, 'record' | 'unreadable' | 'faults'>> {
  const { items, faults } = await store.revisions.latestAt(instant);
  const entries = publishedEntries(items).map((published) => {
    const newest = today?.revisions.get(refKey(refOf(published.entry)));
    return newest && isKilled(newest) ? { ...published, withdrawnAt: newest.at } : published;
  });
  const assembled = assembleRecord(entries, today?.record.about);
  return { record: assembled.record, faults: assembled.faults, unreadable: faults };
}
