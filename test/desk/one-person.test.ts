/**
 * Nothing that readers are told goes live on one person's word. The changes are made from the schema
 * of the record; what readers get before and after each is held side by side.
 */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { suggestFacts } from '../../src/answering/autocomplete.js';
import type { Draft } from '../../src/desk/curation/draft.js';
import { recordAhead } from '../../src/desk/curation/trial.js';
import { filesPerson } from '../../src/desk/files/import-files.js';
import type { DeskStore } from '../../src/desk/ports.js';
import { chartOf } from '../../src/facts/charts.js';
import {
  type Entry,
  type EntryRef,
  entriesOf,
  entryId,
  refKey,
  refOf,
} from '../../src/facts/entry.js';
import { readRecordFiles } from '../../src/facts/read-files.js';
import type { FactRecord } from '../../src/facts/record.js';
import { seriesOf } from '../../src/facts/series/series.js';
import { openStore } from '../../src/store/open-store.js';
import { factCard, factSourcesCard } from '../../src/wording/answer-card.js';
import { citationLine } from '../../src/wording/citation.js';
import { factsCard, sourcesCard } from '../../src/wording/list-cards.js';
import { verdictCard } from '../../src/wording/verdict-card.js';
import { ana, bo, curationOver, type TestDesk } from '../support/curation.js';
import { dataFiles } from '../support/record.js';
import { changesOf, schemaFields } from '../support/schema-changes.js';

const shipped = entriesOf(readRecordFiles(dataFiles()));

/** The first entries that have every field between them, and what those rest on. */
function fewEntries(): readonly Entry[] {
  const kept = new Set<Entry>(
    shipped.filter((entry) => ['registered-total', 'municipal-share'].includes(entryId(entry))),
  );
  for (const field of schemaFields) {
    const has = (entry: Entry) => changesOf(field, [entry]).length > 0;
    if ([...kept].some(has)) continue;
    const first = shipped.find(has);
    if (first) kept.add(first);
  }
  const facts = [...kept].flatMap((entry) => (entry.kind === 'fact' ? [entry.body] : []));
  const needed = new Set([
    ...facts.map(({ topic }) => `topic/${topic}`),
    ...facts.flatMap(({ sources }) => sources.map(({ source }) => `source/${source}`)),
    ...['municipal-level', 'national-total'].map((id) => `fact/${id}`),
  ]);
  return shipped.filter((entry) => kept.has(entry) || needed.has(refKey(refOf(entry))));
}

const scripts = ['en', 'zh-Hans'] as const;

/** What somebody who is no moderator is shown: facts, sources, lists, charts, series, replies. */
function publicView(record: FactRecord, script: (typeof scripts)[number]): string {
  const shown = [
    sourcesCard(record, script),
    factsCard(record, script, { topic: null, page: 0 }),
    record.topics.map(({ id }) => factsCard(record, script, { topic: id, page: 0 })),
    record.notOnRecord.map(({ id }) => {
      const reason = { code: 'not-on-record', topicId: id } as const;
      return verdictCard({ kind: 'declined', reason, nearest: [] }, record, script);
    }),
    record.facts.map((fact) => [
      factCard(fact, record, script),
      factSourcesCard(fact, record, script),
      citationLine(fact, record, script),
    ]),
  ];
  const typed = ['register', 'total', '社会组织'].map((text) =>
    suggestFacts(record, text, 'en').map(({ id }) => id),
  );
  const charts = record.facts.map(({ id }) => chartOf(record, id));
  const series = seriesOf(record).map(({ points, headline }) =>
    [headline, ...points].map(({ fact, figure }) => [fact.id, figure.id]),
  );
  // Revision numbers tell of a change, not what it says.
  const told = (key: string, value: unknown) =>
    ['revision', 'publishedAt', 'tells', 'footer'].includes(key) && key !== 'footer'
      ? undefined
      : typeof value === 'string'
        ? value.replace(/ · (?:revision \d+|第\d+版)(?: · (?:Published|公布)[^·]*)?/g, '')
        : value;
  return JSON.stringify({ shown, typed, charts, series }, told);
}

let dataDir: string;
let store: DeskStore;
let desk: TestDesk;
let before: ReadonlyMap<string, string>;
let published: number;
const entries = fewEntries();

beforeAll(async () => {
  dataDir = await mkdtemp(path.join(tmpdir(), 'press-desk-one-'));
  store = await openStore({ dataDir });
  await store.write(async (books) => {
    for (const entry of entries) {
      await books.revisions.append({
        ...{ ref: refOf(entry), entry, kind: 'import', author: filesPerson, approver: null },
        ...{ reason: 'as filed', source: null, proposalId: null },
      });
    }
  });
  desk = curationOver(store, { identities: [] });
  await settle();
});
afterAll(async () => {
  await store.close();
  await rm(dataDir, { recursive: true, force: true });
});

/** Takes what stands now for what readers are shown. */
async function settle(): Promise<void> {
  const state = await desk.curation.record();
  before = new Map(scripts.map((script) => [script, publicView(state.record, script)]));
  published = state.published;
}

interface Tried {
  /** Whether readers would see another text. */
  readonly visible: boolean;
  readonly live: boolean;
}

/** Ana alone puts it forward, with a reason to set failed checks aside; what would come of it is seen. */
async function tryAlone(draft: Draft): Promise<Tried> {
  const { curation } = desk;
  const { proposal, revision } = await curation.propose(ana, draft, 'set aside');
  const { published: now } = await curation.record();
  if (revision) return { visible: true, live: true };
  const after = recordAhead(await curation.ahead(proposal.id), 0);
  const visible = scripts.some((script) => publicView(after, script) !== before.get(script));
  await expect(curation.approve(ana, proposal, { readThere: true })).rejects.toThrow(
    'own-proposal',
  );
  await curation.withdraw(ana, proposal);
  return { visible, live: now !== published };
}

/** Ana puts it forward, Bo approves. */
async function byTwo(draft: Draft): Promise<void> {
  const { proposal } = await desk.curation.propose(ana, draft, 'set aside');
  await desk.curation.approve(bo, proposal, { override: 'set aside', readThere: true });
  await settle();
}

const reason = 'tried';
const kinds = new Map<string, Tried>();

async function tried(name: string, draft: Draft): Promise<void> {
  const outcome = await tryAlone(draft);
  expect([name, outcome.live]).toEqual([name, false]);
  kinds.set(name, outcome);
}

describe('a change by one person', () => {
  it('of any field of the schema, by an edit or an import, goes live nowhere', async () => {
    const all = schemaFields.map((field) => ({ field, changes: changesOf(field, entries) }));
    const untried = all.filter(({ changes }) => changes.length === 0);
    expect(untried.map(({ field: { kind, path } }) => `${kind} ${path.join('.')}`)).toEqual([]);
    for (const { field, changes } of all) {
      // Every way of it for what is read first, a few for the rest.
      const most = field.path.at(-1) === 'en' && field.path.length < 4 ? 6 : 2;
      let surface = 0;
      for (const { name, before: was, after } of changes.slice(0, most)) {
        const ref = refOf(was);
        surface += 1;
        await (surface % 2 === 1
          ? tried(`edit ${name}`, { action: 'edit', ref, base: 1, body: after.body, reason })
          : tried(`import ${name}`, {
              ...{ action: 'import', of: ref.kind, base: 1, body: after.body, reason },
            }));
      }
    }
  });

  const first = (kind: Entry['kind']) => {
    const entry = entries.find((one) => one.kind === kind);
    if (!entry) throw new Error(`no ${kind}`);
    return entry;
  };
  const everyKind = [...new Set(entries.map(({ kind }) => kind))];

  it('that adds or retires an entry of any kind, adds a source or a phrasing, or kills', async () => {
    for (const kind of everyKind) {
      const { body } = first(kind);
      const id = kind === 'source' ? { key: 'one-more' } : { id: 'one-more' };
      await tried(`add ${kind}`, { action: 'add', of: kind, body: { ...body, ...id }, reason });
      await tried(`import a new ${kind}`, {
        ...{ action: 'import', of: kind, base: 0, body: { ...body, ...id }, reason },
      });
      await tried(`retire ${kind}`, { action: 'retire', ref: refOf(first(kind)), base: 1, reason });
    }
    const fact = refOf(first('fact'));
    const asked = { en: ['What does the weather office say of the moon?'] };
    const phrase = { action: 'phrasings', ref: fact, base: 1, reason } as const;
    await tried('phrase', { ...phrase, add: asked });
    const { body } = first('source');
    await tried('phrase with a source', {
      ...{ ...phrase, add: asked, newSources: [{ ...body, key: 'one-more' }] },
    });
    const [taken = ''] = (await desk.body(fact.id)).phrasings.en;
    await tried('take a phrasing away', { ...phrase, remove: { en: [taken] } });
    await tried('kill', { action: 'kill', ref: fact, base: 1, reason });
  });

  it('that brings back what was retired or killed, or retires what was killed', async () => {
    const at = async (ref: EntryRef) =>
      (await desk.curation.record()).revisions.get(refKey(ref))?.number ?? 0;
    for (const kind of ['source', 'not-on-record', 'fact'] as const) {
      const entry = entries.findLast((one) => one.kind === kind) ?? first(kind);
      const ref = refOf(entry);
      await byTwo({ action: 'retire', ref, base: 1, reason });
      const base = await at(ref);
      await tried(`restore ${kind}`, { action: 'revert', ref, base, to: 1, reason });
      await tried(`import a retired ${kind}`, {
        ...{ action: 'import', of: kind, base, body: entry.body, reason },
      });
    }
    for (const entry of entries.filter(({ kind }) => kind === 'fact').slice(0, 4)) {
      const ref = refOf(entry);
      const figures = entry.kind === 'fact' ? entry.body.figures.length : 0;
      await byTwo({ action: 'kill', ref, base: 1, reason });
      const name = `a killed fact with ${figures > 0 ? 'figures' : 'none'}`;
      await tried(`retire ${name}`, { action: 'retire', ref, base: 2, reason });
      await tried(`revert ${name}`, { action: 'revert', ref, base: 2, to: 1, reason });
      await tried(`edit ${name}`, { action: 'edit', ref, base: 2, body: entry.body, reason });
    }
  });

  it('was tried in at least sixty kinds that readers would have seen', () => {
    const seen = [...kinds].filter(([, { visible }]) => visible).map(([name]) => name);
    expect(seen.length).toBeGreaterThanOrEqual(60);
    // Not one of the kinds that a title, a reply, a source or a figure can be changed in is missing.
    for (const name of [
      ...['fact title.en negated', 'fact statement.en negated', 'topic title.en replaced'],
      ...['source address replaced', 'source publisher.en replaced', 'source title.en replaced'],
      ...['not-on-record reply.en figure with a letter', 'fact figures.*.label.en negated'],
      ...['fact figures.*.scope.en negated', 'fact errata.*.asRead.en negated', 'fact related'],
    ]) {
      expect(seen.filter((one) => one.includes(name))).not.toEqual([]);
    }
  });
});
