/** The store of the inquiry desk, over both engines: what is due, who asked, what is erased. */

import { EventEmitter, once } from 'node:events';
import path from 'node:path';
import { sql } from 'kysely';
import { expect, it } from 'vitest';
import { startDue } from '../../src/desk/due.js';
import { holdingsFile } from '../../src/desk/holdings-file.js';
import type { Asker, Inquiry } from '../../src/desk/inquiries/inquiry.js';
import type { DeskStore } from '../../src/desk/ports.js';
import { textTables } from '../../src/store/inquiries/privacy-book.js';
import { type StoreOptions, sqliteFileName } from '../../src/store/open-store.js';
import { openPostgres } from '../../src/store/postgres.js';
import { openSqlite } from '../../src/store/sqlite.js';
import { onEveryEngine } from '../support/engines.js';

const at = (minute: number) => new Date(Date.UTC(2026, 2, 3, 9, minute)).toISOString();
const person = { id: '801234567890123456', name: 'Pat' };
const other = { id: '809999999999999999', name: 'Sam' };

const draft: Omit<Inquiry, 'id' | 'version'> = {
  ...{ question: 'how many beehives?', script: 'en', nearest: ['registered-total'], state: 'new' },
  ...{ officer: null, card: null, proposalId: null },
  ...{ openedAt: at(0), changedAt: at(0), answeredAt: null },
};
const asker = (inquiryId: number, who = person): Omit<Asker, 'id'> => ({
  ...{ inquiryId, person: who, question: `${who.name} asks`, script: 'en', outlet: 'Weekly' },
  ...{ deadline: at(30), language: 'either', basis: 'any', notify: 'channel' },
  ...{ guildId: '1', channelId: '2', askedAt: at(0) },
});

const fileFor = (store: DeskStore, ...people: readonly (typeof person)[]) =>
  store.inquiries.write(async (books) => {
    const inquiry = await books.insert(draft);
    for (const who of people) await books.putAsker(asker(inquiry.id, who));
    return inquiry;
  });

/** Every text of every table, read past the store. */
async function everything({ dataDir, databaseUrl }: StoreOptions): Promise<string> {
  const { db } = databaseUrl
    ? openPostgres(databaseUrl)
    : openSqlite(path.join(dataDir, sqliteFileName));
  const rows: unknown[] = [];
  for (const { name } of await textTables(db)) {
    rows.push(name, (await sql`select * from ${sql.table(name)}`.execute(db)).rows);
  }
  await db.destroy();
  return JSON.stringify(rows);
}

onEveryEngine('the store of inquiries', (engine) => {
  it('keeps what an inquiry consists of, one asker a person, one version at a time', async () => {
    const store = await engine.open();
    const inquiry = await fileFor(store, person, other, person);
    const file = await store.inquiries.find(inquiry.id);
    expect(file?.inquiry).toEqual(inquiry);
    expect(file?.askers.map(({ person: who }) => who)).toEqual([person, other]);
    const reply = await store.inquiries.write((books) =>
      books.addReply({
        ...{ inquiryId: inquiry.id, kind: 'answer', basis: 'background', text: 'some\0thing' },
        ...{ factId: null, officer: other, at: at(1) },
      }),
    );
    expect((await store.inquiries.find(inquiry.id))?.deliveries).toHaveLength(2);
    expect((await store.inquiries.find(inquiry.id))?.replies[0]?.text).toBe('some\ufffdthing');
    const told = { replyId: reply.id, askerId: file?.askers[0]?.id ?? 0 };
    await store.inquiries.write((books) =>
      books.setDelivery({
        ...told,
        ...{ state: 'told', via: 'direct', reason: null, at: at(2) },
      }),
    );
    const mine = await store.inquiries.ofPerson(person.id);
    expect(mine[0]?.deliveries.map(({ state }) => state).sort()).toEqual(['told', 'waiting']);

    const next = await store.inquiries.write((books) =>
      books.update({ ...inquiry, state: 'assigned' }),
    );
    expect(next.version).toBe(2);
    const stale = store.inquiries.write((books) => books.update({ ...inquiry, state: 'held' }));
    await expect(stale).rejects.toMatchObject({ code: 'inquiry-changed' });
    expect((await store.inquiries.inStates(['assigned']))[0]?.inquiry).toEqual(next);
  });

  it('gives every inquiry of a list what hangs on it, and on no other', async () => {
    const store = await engine.open();
    const inquiries = [
      await fileFor(store, person),
      await fileFor(store, other, person),
      await fileFor(store),
    ];
    for (const { id } of inquiries.slice(0, 2)) {
      await store.inquiries.write((books) =>
        books.addReply({
          ...{ inquiryId: id, kind: 'holding', basis: 'background', text: `of ${id}` },
          ...{ factId: null, officer: other, at: at(1) },
        }),
      );
    }
    const files = await store.inquiries.inStates(['new']);
    expect(files.map(({ inquiry }) => inquiry)).toEqual(inquiries);
    expect(files.map(({ askers }) => askers.map(({ person: who }) => who.name))).toEqual([
      ...[['Pat'], ['Sam', 'Pat'], []],
    ]);
    const [first, second, third] = files;
    expect(first?.replies.map(({ text }) => text)).toEqual([`of ${first?.inquiry.id}`]);
    expect(first?.deliveries.map(({ askerId }) => askerId)).toEqual([first?.askers[0]?.id]);
    expect(second?.deliveries.map(({ askerId }) => askerId).sort()).toEqual(
      second?.askers.map(({ id }) => id),
    );
    expect(third).toMatchObject({ replies: [], deliveries: [] });
    expect((await store.inquiries.ofPerson(person.id)).map(({ inquiry }) => inquiry)).toEqual([
      ...[inquiries[1], inquiries[0]],
    ]);
  });

  it('hands each deed to one of two processes, and again to another when it was left undone', async () => {
    const place = await engine.place();
    const [here, there] = [await engine.open(place), await engine.open(place)];
    await here.inquiries.write(async ({ deeds }) => {
      for (const minute of [1, 2, 9])
        await deeds.put({ key: `k${minute}`, kind: 'x', subject: '', at: at(minute) });
      await deeds.put({ key: 'k1', kind: 'x', subject: 'again', at: at(0) });
    });
    const taken = await Promise.all(
      [here, there].map((store) => store.inquiries.due.take(at(5), at(7), 5)),
    );
    expect(
      taken
        .flat()
        .map(({ key }) => key)
        .sort(),
    ).toEqual(['k1', 'k2']);
    expect(await there.inquiries.due.take(at(6), at(8), 5)).toEqual([]);
    await here.inquiries.due.done('k1', at(6));
    await here.inquiries.due.putOff('k2', at(8));
    expect(await here.inquiries.due.next()).toBe(at(8));
    const later = await there.inquiries.due.take(at(9), at(11), 5);
    expect(later.map(({ key, attempts }) => [key, attempts])).toEqual([
      ['k2', 2],
      ['k9', 1],
    ]);
    // Whoever took them was killed.
    expect(await here.inquiries.due.take(at(12), at(14), 5)).toHaveLength(2);
  });

  it('does what is due once, after a failure, a restart and a clock that was put back', async () => {
    const store = await engine.open();
    const done: string[] = [];
    let minute = 0;
    let fails = true;
    const begin = () =>
      startDue({
        book: store.inquiries.due,
        now: () => Date.parse(at(minute)),
        doers: {
          async x({ key }) {
            if (key === 'second' && fails) throw new Error('not now');
            done.push(key);
          },
        },
      });
    await store.inquiries.write(async ({ deeds }) => {
      await deeds.put({ key: 'first', kind: 'x', subject: '', at: at(10) });
      await deeds.put({ key: 'second', kind: 'x', subject: '', at: at(20) });
    });
    const first = begin();
    await first.look();
    expect(done).toEqual([]);
    minute = 15;
    await first.look();
    minute = 5;
    await first.look();
    minute = 25;
    await first.look();
    expect(done).toEqual(['first']);
    await first.stop();
    fails = false;
    minute = 60;
    const second = begin();
    await second.look();
    await second.look();
    await second.stop();
    expect(done).toEqual(['first', 'second']);
  });

  it('holds one deed at a time, and begins none once it is to stop', async () => {
    const place = await engine.place();
    const [here, there] = [await engine.open(place), await engine.open(place)];
    const keys = ['k1', 'k2', 'k3'];
    await here.inquiries.write(async ({ deeds }) => {
      for (const [index, key] of keys.entries())
        await deeds.put({ key, kind: 'x', subject: '', at: at(index) });
    });
    const begun: string[] = [];
    const [first, end] = [new EventEmitter(), new EventEmitter()];
    const isBegun = once(first, 'begun');
    const due = startDue({
      book: here.inquiries.due,
      now: () => Date.parse(at(10)),
      doers: {
        async x({ key }) {
          begun.push(key);
          const isOver = once(end, 'over');
          first.emit('begun');
          await isOver;
        },
      },
    });
    await isBegun;
    // What this process has not begun is there for another one.
    const others = await there.inquiries.due.take(at(10), at(12), 5);
    expect(others.map(({ key }) => key)).toEqual(['k2', 'k3']);
    for (const { key } of others) await there.inquiries.due.putOff(key, at(10));
    const stopped = due.stop();
    end.emit('over');
    await stopped;
    expect(begun).toEqual(['k1']);
    const left = await there.inquiries.due.take(at(10), at(12), 5);
    expect(left.map(({ key }) => key)).toEqual(['k2', 'k3']);
  });

  it('gives back what it took and did not begin', async () => {
    const place = await engine.place();
    const [here, there] = [await engine.open(place), await engine.open(place)];
    await here.inquiries.write(({ deeds }) =>
      deeds.put({ key: 'k1', kind: 'x', subject: '', at: at(0) }),
    );
    const begun: string[] = [];
    const due = startDue({
      book: here.inquiries.due,
      now: () => Date.parse(at(10)),
      doers: { x: async ({ key }) => void begun.push(key) },
    });
    // The first look has asked for its deed already.
    await due.stop();
    expect(begun).toEqual([]);
    const left = await there.inquiries.due.take(at(10), at(12), 5);
    expect(left.map(({ key, attempts }) => [key, attempts])).toEqual([['k1', 1]]);
  });

  it('erases a person from every table, and proves the chain afterwards', async () => {
    const place = await engine.place();
    const store = await engine.open(place);
    const entry = (id: string) =>
      ({ kind: 'topic', body: { id, title: { en: id, zh: '题' }, order: 1 } }) as const;
    const publish = (id: string, author: typeof person, approver: typeof person | null) =>
      store.write(async (books) => {
        const revision = await books.revisions.append({
          ...{ ref: { kind: 'topic', id }, entry: entry(id), kind: 'new-data' },
          ...{ author, approver, reason: 'why', source: null, proposalId: null },
        });
        const { ref, number, hash } = revision;
        await books.audit.append({
          ...{ actor: author, action: 'published', ref, revision: number, revisionHash: hash },
        });
        await books.proposals.insert({
          ...{ ref, base: 1, action: 'edit', entry: entry(id), newSources: [], kind: 'new-data' },
          ...{ reason: 'why', source: null, custody: null, author, state: 'open' },
          override: { by: author, at: at(0), reason: 'so', codes: [] },
          assessment: {
            changes: [],
            checks: [],
            derived: [],
            touchesFigures: false,
            brought: [],
            unnoticed: false,
          },
          ...{ decision: null, published: null, embargo: null },
        });
      });
    await publish('a', person, null);
    await publish('b', other, person);
    await publish('c', person, other);
    const alone = await fileFor(store, person);
    const shared = await fileFor(store, person, other);
    await store.inquiries.write(async (books) => {
      const held = await books.update({ ...shared, officer: person });
      await books.addReply({
        ...{ inquiryId: held.id, kind: 'holding', basis: 'on-record', text: 'soon', factId: null },
        ...{ officer: person, at: at(1) },
      });
    });
    const { privacy, heard } = store.inquiries;
    const askerHash = await privacy.hashOf(person.id);
    await heard.note({
      ...{ id: 'heard001', at: at(0), script: 'en', outcome: 'declined', factId: null },
      ...{ nearest: [], text: 'what of the bees?', askerHash },
    });
    const before = await store.verifyChain();
    expect(before.problems).toEqual([]);
    expect(Object.keys(await privacy.holdings(person.id)).sort()).toEqual([
      ...['audit_log', 'inquiries', 'inquiry_askers', 'inquiry_replies', 'proposals'],
      ...['questions_heard', 'revisions'],
    ]);

    expect([...(await privacy.erase(person.id))].sort()).toEqual([alone.id, shared.id]);
    expect(await privacy.holdings(person.id)).toEqual({});
    const left = await everything(place);
    expect(left).not.toContain(person.id);
    expect(left).not.toContain(person.name);
    expect(left).not.toContain(askerHash);
    expect(left).not.toContain('what of the bees?');
    expect(left).toContain(other.id);
    expect((await store.inquiries.find(shared.id))?.askers).toHaveLength(1);
    expect((await store.inquiries.find(alone.id))?.inquiry.state).toBe('closed');
    const after = await store.verifyChain();
    expect(after.problems).toEqual([]);
    expect(after.auditEntries).toBe(before.auditEntries + 1);
    const { items } = await store.proposals.list({ states: ['open'] });
    expect(items.map(({ author }) => author)).toEqual([other]);

    // A name that the desk did not erase is missed.
    const { db } = place.databaseUrl
      ? openPostgres(place.databaseUrl)
      : openSqlite(path.join(place.dataDir, sqliteFileName));
    await db
      .updateTable('audit_log')
      .set({ actor_id: 'erased-000000000000', actor_name: '', actor_salt: null })
      .where('actor_id', '=', other.id)
      .execute();
    await db.destroy();
    expect((await store.verifyChain()).problems.map(({ code }) => code)).toContain('hash-differs');
  });

  it('shows, lists and erases more questions than it reads at a time', async () => {
    const store = await engine.open(await engine.place());
    const { heard, privacy } = store.inquiries;
    const own = await privacy.hashOf(person.id);
    const others = await privacy.hashOf(other.id);
    const ids = Array.from({ length: 450 }, (_, index) => `heard${1000 + index}`);
    for (const [index, id] of ids.entries()) {
      await heard.note({
        // Many within one minute: the id decides among these.
        ...{ id, at: at(index % 7), script: 'en', outcome: 'declined', factId: null, nearest: [] },
        ...{ text: `what of ${id}?`, askerHash: index === 0 ? others : own },
      });
    }
    const listed = (await heard.toLearnFrom(430)).map(({ at: asked, id }) => `${asked} ${id}`);
    expect(listed).toHaveLength(430);
    expect(new Set(listed).size).toBe(430);
    const times = listed.map((each) => each.split(' ')[0] ?? '');
    expect(times).toEqual([...times].sort().reverse());
    expect((await heard.toLearnFrom(1_000)).map(({ id }) => id).sort()).toEqual(ids);
    const counted = await heard.within({ from: at(1), to: at(6) });
    const inPeriod = ids.filter((_, index) => index % 7 >= 1 && index % 7 < 6);
    expect(counted.map(({ id }) => id).sort()).toEqual(inPeriod);
    expect(counted.map((one) => one.at)).toEqual(counted.map((one) => one.at).sort());

    const { questions_heard: rows = [] } = await privacy.holdings(person.id);
    expect(rows.map(({ id }) => id).sort()).toEqual(ids.slice(1));
    expect(Object.keys(rows[0] ?? {}).sort()).toContain('asker_hash');
    expect(JSON.stringify(rows)).not.toContain('row place');
    expect(JSON.parse((await holdingsFile({ questions_heard: rows })).toString())).toEqual({
      questions_heard: rows,
    });

    await privacy.erase(person.id);
    expect(await privacy.holdings(person.id)).toEqual({});
    expect((await heard.toLearnFrom(1_000)).map(({ id }) => id)).toEqual(ids.slice(0, 1));
  });

  it('forgets texts, names and outlets after their time, and keeps the counts', async () => {
    const place = await engine.place();
    const store = await engine.open(place);
    const inquiry = await fileFor(store, person);
    await store.inquiries.write((books) => books.update({ ...inquiry, state: 'answered' }));
    const { heard, privacy } = store.inquiries;
    for (const [id, minute] of [
      ['heard001', 1],
      ['heard002', 50],
    ] as const) {
      await heard.note({
        ...{ id, at: at(minute), script: 'en', outcome: 'declined', factId: null, nearest: [] },
        ...{ text: `text of ${id}`, askerHash: await privacy.hashOf(person.id) },
      });
    }
    await privacy.forgetBefore(at(40));
    const left = await everything(place);
    expect(left).not.toContain(person.id);
    expect(left).not.toContain('Weekly');
    expect(left).not.toContain('text of heard001');
    expect(left).toContain('text of heard002');
    expect(await heard.within({ from: at(0), to: at(59) })).toHaveLength(2);
  });
});
