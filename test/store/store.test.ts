import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { DatabaseSync } from '@photostructure/sqlite';
import pg from 'pg';
import { describe, expect, it } from 'vitest';
import { UserError } from '../../src/base/user-error.js';
import type { DeskStore, ProposalDraft, RevisionDraft, StoreHead } from '../../src/desk/ports.js';
import type { Entry } from '../../src/facts/entry.js';
import { openStore, type StoreOptions, sqliteFileName } from '../../src/store/open-store.js';
import { onEveryEngine } from '../support/engines.js';

const ana = { id: '1', name: 'Ana' };
const topic = (id: string, order = 1): Entry => ({
  kind: 'topic',
  body: { id, title: { en: id, zh: '题' }, order },
});

function draft(entry: Entry, more: Partial<RevisionDraft> = {}): RevisionDraft {
  const id = entry.kind === 'source' ? entry.body.key : entry.body.id;
  return {
    ref: { kind: entry.kind, id },
    ...{ entry, kind: 'new-data', author: ana, approver: null },
    ...{ reason: 'because', source: null, proposalId: null },
    ...more,
  };
}

function append(store: DeskStore, entry: Entry, more: Partial<RevisionDraft> = {}) {
  return store.write(async (books) => {
    const revision = await books.revisions.append(draft(entry, more));
    const { ref, number, hash } = revision;
    await books.audit.append({
      ...{ actor: ana, action: 'published', ref },
      ...{ revision: number, revisionHash: hash },
    });
    return revision;
  });
}

const proposal = (id: string, more: Partial<ProposalDraft> = {}): ProposalDraft => ({
  ref: { kind: 'topic', id },
  ...{ base: 1, action: 'edit', entry: topic(id, 7), newSources: [], kind: 'clarification' },
  embargo: null,
  ...{ reason: 'why', source: null, custody: null, author: ana, state: 'open', override: null },
  assessment: {
    changes: [],
    checks: [],
    derived: [],
    touchesFigures: false,
    brought: [],
    unnoticed: false,
  },
  ...{ decision: null, published: null },
  ...more,
});

async function code(work: Promise<unknown>): Promise<unknown> {
  const error = await work.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  return error instanceof UserError ? error.code : error;
}

/** Reaches past the store, as an intruder or a failing disk would. */
async function tamper({ dataDir, databaseUrl }: StoreOptions, statement: string): Promise<void> {
  if (databaseUrl === undefined) {
    const raw = new DatabaseSync(path.join(dataDir, sqliteFileName));
    raw.exec(statement);
    raw.close();
    return;
  }
  const client = new pg.Client({ connectionString: databaseUrl });
  await client.connect();
  await client.query(statement);
  await client.end();
}

async function until(holds: () => boolean | Promise<boolean>, limitMs = 10_000): Promise<void> {
  const giveUpAt = Date.now() + limitMs;
  while (!(await holds())) {
    if (Date.now() > giveUpAt) throw new Error('it did not come about in time');
    await sleep(10);
  }
}

onEveryEngine('the store', (engine) => {
  it('numbers revisions per entry, chains them, and lists the newest in the order entries came', async () => {
    const store = await engine.open();
    const first = await append(store, topic('b'));
    await append(store, topic('a'));
    const second = await append(store, topic('b', 2));
    expect([first.number, second.number]).toEqual([1, 2]);
    expect(second.previousHash).toBe(first.hash);
    const { items, faults } = await store.revisions.latest();
    expect(faults).toEqual([]);
    expect(items.map(({ ref, number }) => [ref.id, number])).toEqual([
      ['b', 2],
      ['a', 1],
    ]);
    expect((await store.revisions.since(1)).items.map(({ sequence }) => sequence)).toEqual([2, 3]);
    expect((await store.revisions.of(first.ref)).items).toEqual([first, second]);
    expect(await store.revisions.latestOf({ kind: 'topic', id: 'none' })).toBeNull();
    expect(await store.head()).toEqual({ change: 3, published: 3 });
  });

  it('keeps every field of revisions, proposals and audit lines, in any script', async () => {
    const store = await engine.open();
    const odd = { id: '9', name: '贝 "B" \u{1F600}' };
    const revision = await append(store, topic('x'), {
      approver: odd,
      reason: '改\n正',
      source: 'cdb',
    });
    expect(await store.revisions.latestOf(revision.ref)).toEqual(revision);
    const override = { by: odd, at: '2026-01-01T00:00:00.000Z', reason: 'so', codes: ['a'] };
    const saved = await store.write((books) =>
      books.proposals.insert(proposal('x', { override, reason: '为什么' })),
    );
    expect(await store.proposals.find(saved.id)).toEqual(saved);
    const line = await store.write((books) =>
      books.audit.append({ actor: odd, action: 'refused', proposalId: 4, detail: { a: ['值'] } }),
    );
    expect((await store.audit.list({ limit: 1 })).items).toEqual([line]);
  });

  it('tells what held at an instant', async () => {
    let now = Date.UTC(2026, 0, 1);
    const store = await engine.open({ ...(await engine.place()), now: () => now });
    await append(store, topic('a', 1));
    now = Date.UTC(2026, 0, 3);
    await append(store, topic('a', 2));
    const orderAt = async (instant: string) =>
      (await store.revisions.latestAt(instant)).items.map(({ number }) => number);
    expect(await orderAt('2025-12-31T23:59:59.999Z')).toEqual([]);
    expect(await orderAt('2026-01-02T00:00:00.000Z')).toEqual([1]);
    expect(await orderAt('2026-01-03T00:00:00.000Z')).toEqual([2]);
  });

  it('never dates a change before an earlier one, though the clock be set back', async () => {
    let now = Date.UTC(2026, 5, 1);
    const store = await engine.open({ ...(await engine.place()), now: () => now });
    const first = await append(store, topic('a'));
    now = Date.UTC(2026, 4, 1);
    const second = await append(store, topic('b'));
    expect(second.at).toBe(first.at);
  });

  it('undoes everything of a transaction that fails', async () => {
    const store = await engine.open();
    const before = await store.head();
    const failing = store.write(async (books) => {
      await books.revisions.append(draft(topic('a')));
      await books.audit.append({ actor: ana, action: 'proposed' });
      throw new UserError('changed-my-mind');
    });
    expect(await code(failing)).toBe('changed-my-mind');
    expect(await store.head()).toEqual(before);
    expect((await store.revisions.latest()).items).toEqual([]);
    expect((await store.verifyChain()).problems).toEqual([]);
  });

  it('holds one open proposal per entry and author, also when two are made at once', async () => {
    const place = await engine.place();
    const stores = [await engine.open(place), await engine.open(place)];
    const insert = (store: DeskStore | undefined) =>
      store?.write((books) => books.proposals.insert(proposal('a'))) ?? Promise.reject();
    const outcomes = await Promise.all(stores.map((store) => code(insert(store))));
    expect(outcomes.sort()).toEqual(['proposal-already-open', undefined]);
    const [store] = stores;
    const open = await store?.proposals.list({ states: ['open'] });
    expect(open?.items).toHaveLength(1);
    const [held] = open?.items ?? [];
    if (!store || !held) throw new Error('no proposal');
    await store.write((books) => books.proposals.update({ ...held, state: 'withdrawn' }));
    expect(await code(insert(store))).toBeUndefined();
  });

  it('refuses to change a proposal that somebody changed meanwhile', async () => {
    const store = await engine.open();
    const saved = await store.write((books) => books.proposals.insert(proposal('a')));
    const change = (reason: string) =>
      store.write((books) => books.proposals.update({ ...saved, reason }));
    expect((await change('first')).version).toBe(2);
    expect(await code(change('second'))).toBe('proposal-changed');
    expect((await store.proposals.find(saved.id))?.reason).toBe('first');
  });

  it('refuses, in the tables themselves, a revision approved by its author', async () => {
    const store = await engine.open();
    await expect(append(store, topic('a'), { approver: ana })).rejects.toThrow();
    expect((await store.revisions.latest()).items).toEqual([]);
  });

  it('pages back through the audit log and finds by entry and person', async () => {
    const store = await engine.open();
    for (const id of ['a', 'b', 'c']) await append(store, topic(id));
    const numbers = async (filter: Parameters<DeskStore['audit']['list']>[0]) =>
      (await store.audit.list(filter)).items.map(({ number }) => number);
    expect(await numbers({ limit: 2 })).toEqual([3, 2]);
    expect(await numbers({ limit: 2, before: 2 })).toEqual([1]);
    expect(await numbers({ limit: 9, ref: { kind: 'topic', id: 'b' } })).toEqual([2]);
    expect(await numbers({ limit: 9, actorId: '2' })).toEqual([]);
  });

  it('opens an empty place from several processes at once', async () => {
    const place = await engine.place();
    const stores = await Promise.all([1, 2, 3, 4].map(() => engine.open(place)));
    for (const [index, store] of stores.entries()) await append(store, topic(`t${index}`));
    expect((await stores[0]?.revisions.latest())?.items).toHaveLength(4);
  });

  it('lets 20 writers through at once, over several connections, and loses nothing', async () => {
    const place = await engine.place();
    const stores = await Promise.all([1, 2, 3, 4].map(() => engine.open(place)));
    const writers = Array.from({ length: 20 }, async (_, writer) => {
      const store = stores[writer % stores.length];
      if (!store) throw new Error('no store');
      for (let round = 0; round < 5; round += 1) await append(store, topic('shared', writer));
      return store;
    });
    const [store] = await Promise.all(writers);
    expect((await store?.revisions.of({ kind: 'topic', id: 'shared' }))?.items).toHaveLength(100);
    expect((await store?.verifyChain())?.problems).toEqual([]);
  });

  it('tells watchers of changes made here and through another connection', async () => {
    const place = await engine.place();
    const [here, there] = [await engine.open(place), await engine.open(place)];
    const seen: { here: StoreHead[]; there: StoreHead[] } = { here: [], there: [] };
    here.watch((head) => seen.here.push(head));
    const stop = there.watch((head) => seen.there.push(head));
    await append(here, topic('a'));
    expect(seen.here.at(-1)?.published).toBe(1);
    await until(() => seen.there.at(-1)?.published === 1);
    stop();
    await append(there, topic('b'));
    await until(() => seen.here.at(-1)?.published === 2);
    expect(seen.there.at(-1)?.published).toBe(1);
    const changes = seen.here.map(({ change }) => change);
    expect(changes).toEqual([...new Set(changes)].sort((a, b) => a - b));
  });

  describe('proving the chain', () => {
    const problemsAfter = async (statement: string) => {
      const place = await engine.place();
      const store = await engine.open(place);
      for (const order of [1, 2]) await append(store, topic('a', order));
      await append(store, topic('b'));
      expect((await store.verifyChain()).problems).toEqual([]);
      await tamper(place, statement);
      const { problems } = await store.verifyChain();
      return [...new Set(problems.map((problem) => problem.code))];
    };

    it.each([
      [
        `update revisions set body = replace(body, '"order":1', '"order":9') where number = 1`,
        'hash-differs',
      ],
      [`update revisions set author_name = 'Eve' where entry_id = 'b'`, 'hash-differs'],
      [
        `update revisions set approver_id = '7', approver_name = 'Eve' where entry_id = 'b'`,
        'hash-differs',
      ],
      [`delete from revisions where entry_id = 'b'`, 'revision-missing'],
      [`delete from revisions where number = 1 and entry_id = 'a'`, 'chain-broken'],
      [`delete from audit_log where number = 2`, 'number-missing'],
      [`delete from audit_log where number = 3`, 'not-in-audit'],
      [`update audit_log set actor_name = 'Eve' where number = 1`, 'hash-differs'],
      [`update desk_head set published = 2`, 'head-differs'],
      [`update revisions set body = '{' where entry_id = 'b'`, 'unreadable'],
    ])('%s', async (statement, expected) => {
      expect(await problemsAfter(statement)).toContain(expected);
    });

    it('shows a tail cut off everything by a hash that was noted elsewhere', async () => {
      const place = await engine.place();
      const store = await engine.open(place);
      await append(store, topic('a'));
      const { hash } = (await store.audit.list({ limit: 1 })).items[0] ?? {};
      await append(store, topic('b'));
      const noted = (await store.verifyChain()).headHash;
      await tamper(place, `delete from revisions where entry_id = 'b'`);
      await tamper(place, `delete from audit_log where number = 2`);
      await tamper(place, `update desk_head set published = 1, audit = 1, audit_hash = '${hash}'`);
      const { headHash, problems } = await store.verifyChain();
      expect(problems).toEqual([]);
      expect(headHash).not.toBe(noted);
    });
  });

  it('leaves a damaged row out and says so, and goes on', async () => {
    const place = await engine.place();
    const store = await engine.open(place);
    await append(store, topic('a'));
    await append(store, topic('b'));
    await store.write((books) => books.proposals.insert(proposal('a')));
    await tamper(place, `update revisions set body = '{"id":3}' where entry_id = 'a'`);
    await tamper(place, `update proposals set assessment = 'no'`);
    const { items, faults } = await store.revisions.latest();
    expect(items.map(({ ref }) => ref.id)).toEqual(['b']);
    expect(faults).toEqual([
      { where: 'topic/a revision 1', problem: expect.stringContaining('body') },
    ]);
    expect(await code(store.revisions.latestOf({ kind: 'topic', id: 'a' }))).toBe(
      'revision-unreadable',
    );
    expect((await store.proposals.list({})).faults).toHaveLength(1);
    expect(await code(store.proposals.find(1))).toBe('proposal-unreadable');
  });

  it('refuses a store written by a newer desk', async () => {
    const place = await engine.place();
    await engine.open(place);
    await tamper(place, `insert into desk_migrations (name) values ('999-future')`);
    expect(await code(openStore(place))).toBe('store-too-new');
  });

  it('keeps everything over closing and opening again', async () => {
    const place = await engine.place();
    const store = await openStore(place);
    const revision = await append(store, topic('a'));
    await store.close();
    const again = await engine.open(place);
    expect(await again.revisions.latestOf(revision.ref)).toEqual(revision);
  });
});

onEveryEngine('a store that breaks', (engine) => {
  it.runIf(engine.name === 'postgresql')(
    'listens again after its connections were cut',
    async () => {
      const place = await engine.place();
      const [here, there] = [await engine.open(place), await engine.open(place)];
      let seen = 0;
      here.watch(({ published }) => {
        seen = published;
      });
      await append(there, topic('a'));
      await until(() => seen === 1);
      await tamper(
        place,
        `select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid()`,
      );
      await until(async () => (await code(append(there, topic('b')))) === undefined);
      await until(
        async () => seen === (await here.head().catch(() => ({ published: -1 }))).published,
      );
      expect(seen).toBeGreaterThanOrEqual(2);
    },
  );

  it.runIf(engine.name === 'postgresql')('never repeats the address it cannot reach', async () => {
    const databaseUrl = 'postgres://desk:hunter2secret@127.0.0.1:1/nowhere';
    const error = await openStore({ dataDir: '.', databaseUrl }).catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(UserError);
    const told = error instanceof UserError ? error : new UserError('none');
    expect(told.code).toBe('store-unavailable');
    const everything = `${told.message}${told.stack}${JSON.stringify(told.context)}${String(told.cause)}`;
    expect(everything).not.toMatch(/hunter2secret|127\.0\.0\.1:1|nowhere/);
  });

  it.runIf(engine.name === 'sqlite')('says plainly that its folder cannot be used', async () => {
    expect(await code(openStore({ dataDir: '/dev/null/desk' }))).toBe('store-unavailable');
  });
});
