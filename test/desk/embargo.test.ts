/** What is held: kept from the record until its time, published once, whatever happens meanwhile. */
import { expect, it } from 'vitest';
import { UserError } from '../../src/base/user-error.js';
import { assess } from '../../src/desk/curation/assess.js';
import type { Draft } from '../../src/desk/curation/draft.js';
import { startEmbargoClock, type Timer } from '../../src/desk/embargo/clock.js';
import type { Proposal } from '../../src/desk/ports.js';
import { readText } from '../../src/reading/read-text.js';
import { embargoLines } from '../../src/wording/curation/embargo-cards.js';
import {
  ana,
  bo,
  curationOver,
  factRef,
  shippedIdentities,
  type TestDesk,
  withValue,
} from '../support/curation.js';
import { onEveryEngine, type TestEngine } from '../support/engines.js';
import { fillSmall } from '../support/small-record.js';

const total = factRef('registered-total');
const title = { en: 'Registration figures, third quarter', zh: '第三季度登记数据' };
const minute = 60_000;
const start = Date.UTC(2026, 2, 3, 9);
const publishAt = new Date(start + 90 * minute).toISOString();

/** A desk over a small record whose clock stands until it is set. */
async function heldDesk(engine: TestEngine, announcement: typeof title | null = null) {
  const place = await engine.place();
  const clock = { now: start };
  /** What the assessment of a change of the total is to throw. */
  const broken: { error?: unknown } = {};
  const open = async () => {
    const store = await engine.open({ ...place, now: () => clock.now });
    const parts = { read: readText, identities: shippedIdentities(), now: () => clock.now };
    return curationOver(store, {
      now: parts.now,
      async assess(change, state) {
        if (broken.error !== undefined && change.ref.id === total.id) throw broken.error;
        return assess(change, state, store.revisions, { ...parts, golden: null, answerWith: null });
      },
    });
  };
  const desk = await open();
  await fillSmall(desk.store);
  const draft: Draft = {
    ...{ action: 'edit', ref: total, base: 1, reason: 'the registry sent it', kind: 'new-data' },
    body: withValue(await desk.body('registered-total'), 'count', '13021'),
    embargo: { publishAt, announcement },
  };
  const { proposal } = await desk.curation.propose(ana, draft);
  const held = await desk.curation.approve(bo, proposal, { readThere: true });
  return { desk, clock, open, held, broken };
}

/** Another change that is held until the same minute. */
async function alsoHeld(desk: TestDesk) {
  const body = await desk.body('growth-trend');
  const { proposal } = await desk.curation.propose(ana, {
    ...{ action: 'edit', ref: factRef('growth-trend'), base: 1, reason: 'plainer' },
    ...{ body: { ...body, title: { en: 'How it grew', zh: '增长情况' } }, kind: 'new-data' },
    embargo: { publishAt, announcement: null },
  });
  return (await desk.curation.approve(bo, proposal, { readThere: true })).proposal;
}

const value = (desk: TestDesk) => desk.value('registered-total', 'count');
const embargoes = ({ curation }: TestDesk) => curation.embargoes;
const again = async (desk: TestDesk, { id }: Proposal) =>
  (await desk.store.proposals.find(id)) as Proposal;

onEveryEngine('holding until a time', (engine) => {
  it('keeps what is approved out of the record until the minute, then publishes it once', async () => {
    const { desk, clock, held } = await heldDesk(engine);
    expect([held.proposal.state, held.revision]).toEqual(['held', null]);
    clock.now = Date.parse(publishAt) - 1;
    expect(await embargoes(desk).publishDue()).toEqual([]);
    expect(await value(desk)).toBe('12858');
    expect((await desk.curation.history(total)).revisions).toHaveLength(1);
    expect(await embargoes(desk).releases()).toEqual([]);
    clock.now += 1;
    const [due] = await embargoes(desk).publishDue();
    expect(due?.revision).toMatchObject({ number: 2, author: ana, approver: bo, kind: 'new-data' });
    expect(await embargoes(desk).publishDue()).toEqual([]);
    expect(await value(desk)).toBe('13021');
    expect((await desk.store.verifyChain()).problems).toEqual([]);
  });

  it('publishes once where several processes wake at the same moment, and after a restart', async () => {
    const { desk, clock, open, held } = await heldDesk(engine);
    const others = [await open(), await open()];
    clock.now = Date.parse(publishAt) + 5 * minute;
    const all = await Promise.all([desk, ...others].map((one) => embargoes(one).publishDue()));
    expect(all.flat().filter(({ revision }) => revision !== null)).toHaveLength(1);
    expect((await desk.curation.history(total)).revisions).toHaveLength(2);
    expect(await Promise.all([desk, ...others].map(value))).toEqual(Array(3).fill('13021'));
    expect((await desk.store.verifyChain()).problems).toEqual([]);
    const about = { proposalId: held.proposal.id, action: 'published', limit: 10 } as const;
    expect((await desk.store.audit.list(about)).items).toHaveLength(1);
  });

  it('loses nothing where the fact was edited meanwhile: kept back, with the reason, to be revised', async () => {
    const { desk, clock, held } = await heldDesk(engine);
    const other: Draft = {
      ...{ action: 'edit', ref: total, base: 1, reason: 'a slip', kind: 'correction' },
      body: withValue(await desk.body('registered-total'), 'count', '12868'),
    };
    const { proposal } = await desk.curation.propose(bo, other);
    await desk.curation.approve(ana, proposal, { readThere: true });
    clock.now = Date.parse(publishAt);
    const [due] = await embargoes(desk).publishDue();
    expect(due?.revision).toBeNull();
    expect(due?.proposal.embargo?.blocked).toMatchObject({ code: 'stale-revision' });
    expect(await value(desk)).toBe('12868');
    expect(await embargoes(desk).publishDue()).toEqual([]);
    const { items } = await embargoes(desk).list();
    expect(items.map(({ id }) => id)).toEqual([held.proposal.id]);
    const back = await embargoes(desk).giveBack(
      bo,
      await again(desk, held.proposal),
      'put it on 2',
    );
    expect(back.state).toBe('sent-back');
  });

  it('goes on with what is due behind one that fails, and tries that one again', async () => {
    const { desk, clock, held, broken } = await heldDesk(engine);
    const behind = await alsoHeld(desk);
    clock.now = Date.parse(publishAt);
    broken.error = new Error('the thread has failed');
    const due = await embargoes(desk).publishDue();
    expect(
      due.map(({ proposal, revision, error }) => [proposal.id, revision?.number, error]),
    ).toEqual([
      [held.proposal.id, undefined, broken.error],
      [behind.id, 2, undefined],
    ]);
    expect((await again(desk, held.proposal)).embargo?.blocked).toBeNull();
    broken.error = undefined;
    const [late, ...others] = await embargoes(desk).publishDue();
    expect([late?.proposal.id, late?.revision?.number, others]).toEqual([held.proposal.id, 2, []]);
    expect(await value(desk)).toBe('13021');
  });

  it('keeps back what takes too long to check, until it is moved', async () => {
    const { desk, clock, held, broken } = await heldDesk(engine);
    await alsoHeld(desk);
    clock.now = Date.parse(publishAt);
    broken.error = new UserError('change-too-hard');
    const [due, behind] = await embargoes(desk).publishDue();
    expect([due?.revision, due?.error, behind?.revision?.number]).toEqual([null, undefined, 2]);
    expect(due?.proposal.embargo?.blocked).toMatchObject({ code: 'change-too-hard' });
    const told = (['en', 'zh-Hans', 'zh-Hant'] as const).map((script) =>
      JSON.stringify(embargoLines(due?.proposal.embargo ?? null, script)[0]),
    );
    expect(told).toEqual([
      expect.stringContaining('takes too long'),
      expect.stringContaining('时间过长'),
      expect.stringContaining('時間過長'),
    ]);
    expect(await embargoes(desk).publishDue()).toEqual([]);
    broken.error = undefined;
    const later = new Date(clock.now + minute).toISOString();
    await embargoes(desk).move(bo, await again(desk, held.proposal), later);
    clock.now += minute;
    expect((await embargoes(desk).publishDue())[0]?.revision?.number).toBe(2);
  });

  it('is moved, called off and announced by moderators, and tells who has seen it', async () => {
    const { desk, clock, held } = await heldDesk(engine, title);
    const { releases, move, announce, confirm, callOff, noteSeen } = embargoes(desk);
    expect(await releases()).toEqual([{ proposalId: held.proposal.id, publishAt, title }]);
    const later = new Date(start + 200 * minute).toISOString();
    const put = await move(ana, held.proposal, later);
    // Another date is told to readers once somebody else has confirmed it.
    expect(await releases()).toEqual([]);
    await expect(confirm(ana, put)).rejects.toMatchObject({ code: 'own-proposal' });
    const moved = await confirm(bo, put);
    expect((await releases())[0]?.publishAt).toBe(later);
    // Nobody brings their own change forward alone.
    await expect(move(ana, moved, publishAt)).rejects.toMatchObject({
      code: 'embargo-not-earlier',
    });
    await expect(move(bo, held.proposal, later)).rejects.toMatchObject({
      code: 'proposal-changed',
    });
    await expect(move(bo, moved, '2026-03-03T08:00:00Z')).rejects.toMatchObject({
      code: 'publish-at-past',
    });
    clock.now = Date.parse(publishAt);
    expect(await embargoes(desk).publishDue()).toEqual([]);

    const telling = { en: 'Now 13,021 registered', zh: '数据发布' };
    await expect(announce(ana, moved, telling)).rejects.toMatchObject({
      code: 'announcement-tells',
    });
    const renamed = { en: 'A release', zh: '数据发布' };
    const waits = await announce(ana, moved, renamed);
    expect(await releases()).toEqual([]);
    await expect(confirm(ana, waits)).rejects.toMatchObject({ code: 'own-proposal' });
    const told = await confirm(bo, waits);
    expect((await releases()).map((one) => one.title)).toEqual([renamed]);

    const cat = { id: '100000000000000003', name: 'Cat' };
    await noteSeen(cat, [told.id, 999]);
    await noteSeen(cat, [told.id]);
    const seen = await desk.store.audit.list({ limit: 9, action: 'embargo-seen' });
    expect(seen.items.map(({ actor, proposalId }) => [actor, proposalId])).toEqual([
      [cat, told.id],
    ]);

    const off = await callOff(bo, told, 'the registry has withdrawn the table');
    expect([off.state, await releases()]).toEqual(['withdrawn', []]);
    clock.now = start + 900 * minute;
    expect(await embargoes(desk).publishDue()).toEqual([]);
    expect(await value(desk)).toBe('12858');
  });

  it('goes live by itself though the clock be set back and on, with timers that cannot run over', async () => {
    const { desk, clock, broken } = await heldDesk(engine);
    const waits: number[] = [];
    let fire = () => {};
    const timer: Timer = (work, ms) => {
      waits.push(ms);
      fire = work;
      return () => {};
    };
    const timed = async (at: number) => {
      const before = waits.length;
      clock.now = at;
      fire();
      await expect.poll(() => waits.length, { timeout: 60_000 }).toBeGreaterThan(before);
      return waits.at(-1);
    };
    const due = Date.parse(publishAt);
    const told: unknown[] = [];
    const running = startEmbargoClock({
      ...{ embargoes: embargoes(desk), store: desk.store, now: () => clock.now, timer },
      onDue: (all) => told.push(...all.map(({ error }) => error)),
    });
    await expect.poll(() => waits.length, { timeout: 60_000 }).toBe(1);
    expect(waits).toEqual([minute]);
    expect(await timed(due - 20_000)).toBe(20_000);
    // Set back by a year, as a wrong time server would.
    expect(await timed(due - 365 * 24 * 60 * minute)).toBe(minute);
    expect(await timed(due - 1)).toBe(1);
    expect(await value(desk)).toBe('12858');
    broken.error = new Error('the thread has failed');
    // Tried again soon, not at once and without end.
    expect(await timed(due)).toBe(5_000);
    expect(told).toEqual([broken.error]);
    broken.error = undefined;
    await timed(due + 3 * minute);
    expect(told).toEqual([expect.any(Error), undefined]);
    expect(await value(desk)).toBe('13021');
    await timed(due - 10 * minute);
    expect((await desk.curation.history(total)).revisions).toHaveLength(2);
    await running.close();
  });
});
