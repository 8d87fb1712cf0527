import { setTimeout as sleep } from 'node:timers/promises';
import { expect, it } from 'vitest';
import { openLiveRecord } from '../../src/desk/live-record.js';
import type { FactRecord } from '../../src/facts/record.js';
import { ana, curationOver, factRef, type TestDesk } from '../support/curation.js';
import { onEveryEngine } from '../support/engines.js';
import { fillSmall } from '../support/small-record.js';

async function until(holds: () => boolean, limitMs = 10_000): Promise<void> {
  const giveUpAt = Date.now() + limitMs;
  while (!holds()) {
    if (Date.now() > giveUpAt) throw new Error('it did not come about in time');
    await sleep(5);
  }
}

const rename = async (desk: TestDesk, title: string) => {
  const ref = factRef('growth-trend');
  const { entry, number: base } = await desk.curation.latest(ref);
  if (entry.kind !== 'fact') throw new Error('not a fact');
  const body = { ...entry.body, title: { ...entry.body.title, en: title } };
  await desk.curation.propose(ana, { action: 'edit', ref, base, reason: 'clearer', body });
};

const titleIn = (record: FactRecord) => record.byId.get('growth-trend')?.title.en;

onEveryEngine('the live record', (engine) => {
  it('follows changes made here and in another process, each swapped in whole', async () => {
    const place = await engine.place();
    const [here, there] = [await engine.open(place), await engine.open(place)];
    await fillSmall(here);
    const [mine, theirs] = [
      curationOver(here, { approvals: 1 }),
      curationOver(there, { approvals: 1 }),
    ];
    const live = await openLiveRecord({
      ...{ store: here, keeper: mine.keeper },
      build: (record: FactRecord) => ({ record, title: titleIn(record) }),
    });
    const seen: (string | undefined)[] = [];
    live.watch(({ title }) => seen.push(title));
    await rename(mine, 'One');
    await live.refresh();
    expect(live.current().title).toBe('One');
    await rename(theirs, 'Two');
    await until(() => live.current().title === 'Two');
    expect(titleIn(live.current().record)).toBe('Two');
    expect(seen).toEqual(['One', 'Two']);
    live.close();
    await rename(mine, 'Three');
    await sleep(100);
    expect(live.current().title).toBe('Two');
  });

  it('keeps what was in force while the new one is built and when building fails', async () => {
    const store = await engine.open();
    await fillSmall(store);
    const desk = curationOver(store, { approvals: 1 });
    const failures: unknown[] = [];
    let fails = false;
    let hold: Promise<void> = Promise.resolve();
    const live = await openLiveRecord({
      ...{ store, keeper: desk.keeper },
      build: async (record: FactRecord) => {
        await hold;
        if (fails) throw new Error('cannot be built');
        return titleIn(record);
      },
      onFailure: (error) => failures.push(error),
    });
    const old = live.current();
    let letGo: () => void = () => undefined;
    hold = new Promise((resolve) => {
      letGo = resolve;
    });
    await rename(desk, 'Built slowly');
    await sleep(50);
    expect(live.current()).toBe(old);
    letGo();
    await until(() => live.current() === 'Built slowly');
    fails = true;
    await rename(desk, 'Never built');
    await until(() => failures.length > 0);
    expect(live.current()).toBe('Built slowly');
    fails = false;
    await live.refresh();
    expect(live.current()).toBe('Never built');
    live.close();
  });

  it('puts a refinement in force unless a newer change has come', async () => {
    const store = await engine.open();
    await fillSmall(store);
    const desk = curationOver(store, { approvals: 1 });
    const refinements: { title: string; release: () => void; signal: AbortSignal }[] = [];
    const overtaken = () => refinements.map(({ signal }) => signal.aborted);
    const live = await openLiveRecord({
      ...{ store, keeper: desk.keeper },
      build: (record: FactRecord, previous: string | undefined) =>
        previous === undefined ? 'first' : `quick ${titleIn(record)}`,
      refine: (built, signal) =>
        new Promise<string>((resolve) => {
          const title = built.replace('quick', 'whole');
          refinements.push({ title, release: () => resolve(title), signal });
        }),
    });
    await rename(desk, 'One');
    await until(() => refinements.length === 1);
    await rename(desk, 'Two');
    await until(() => refinements.length === 2);
    expect(overtaken()).toEqual([true, false]);
    for (const { release } of refinements) release();
    await until(() => live.current() === 'whole Two');
    await sleep(20);
    expect(live.current()).toBe('whole Two');
    await rename(desk, 'Three');
    await until(() => refinements.length === 3);
    expect(overtaken().at(-1)).toBe(false);
    live.close();
    expect(overtaken().at(-1)).toBe(true);
  });

  it('tells of facts that had to be left out, and tells the rest', async () => {
    const store = await engine.open();
    await fillSmall(store);
    const desk = curationOver(store, { approvals: 1 });
    const faults: unknown[] = [];
    const { entry } = await desk.curation.latest(factRef('registered-total'));
    await store.write((books) =>
      books.revisions.append({
        ...{ ref: factRef('registered-total'), entry, kind: 'retirement', author: ana },
        ...{ approver: null, reason: 'past every check', source: null, proposalId: null },
      }),
    );
    const live = await openLiveRecord({
      ...{ store, keeper: desk.keeper },
      build: (record: FactRecord) => record.facts.map(({ id }) => id),
      onFault: (state) => faults.push(...state.faults.map(({ ref }) => ref.id)),
    });
    expect(live.current()).toEqual(['municipal-level', 'growth-trend', 'national-total']);
    expect(faults.sort()).toEqual(['below-municipal', 'municipal-share']);
    live.close();
  });
});
