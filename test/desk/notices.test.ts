/** The queue of notices, over both engines: who is in line, who holds what, and what is forgotten. */
import { expect, it } from 'vitest';
import type { Delivery, Notice, ToldMessage } from '../../src/desk/corrections/ports.js';
import type { DeskStore } from '../../src/desk/ports.js';
import { onEveryEngine } from '../support/engines.js';

const at = (minute: number) => new Date(Date.UTC(2026, 2, 3, 9, minute)).toISOString();
const channel = (number: number) => `3000000000000000${10 + number}`;

function told(number: number, revision: number, more: Partial<ToldMessage> = {}): ToldMessage {
  return {
    channelId: channel(number % 3),
    messageId: `4000000000000000${10 + number}`,
    guildId: '200000000000000001',
    kind: 'answer',
    script: 'en',
    via: 'message',
    hidden: false,
    at: at(number),
    facts: [{ factId: 'registered-total', revision }],
    figures: [],
    ...more,
  };
}

const notice: Notice = {
  ...{ number: 7, factId: 'registered-total', revision: 4, firstWrong: 2 },
  ...{ kind: 'correction', at: at(30) },
};

const open = (store: DeskStore, one = notice) => store.write(({ notices }) => notices.open(one));
const claim = (store: DeskStore, now: number, except: readonly string[] = []) =>
  store.notices.claim({ now, leaseMs: 1000, limit: 10, except: new Set(except) });
const names = (deliveries: readonly Delivery[]) =>
  deliveries.map(({ messageId }) => Number(messageId.slice(-2)) - 10).sort((a, b) => a - b);

onEveryEngine('the queue of notices', (engine) => {
  it('lines up whoever was told what is wrong, and nobody else, once', async () => {
    const store = await engine.open();
    for (const [number, revision] of [1, 2, 3, 3].entries())
      await store.notices.remember(told(number, revision));
    await store.notices.remember(told(9, 1, { facts: [{ factId: 'other', revision: 3 }] }));
    await open(store);
    await store.notices.spread(notice);
    // Told while the correction was being published: by the old text, then by the new.
    await store.notices.remember(told(5, 3));
    await store.notices.remember(told(6, 4));

    const taken = [...(await claim(store, 0)), ...(await claim(store, 0))];
    expect(names(taken)).toEqual([1, 2, 3, 5]);
    expect(await store.notices.told(told(2, 3))).toEqual(told(2, 3));
    await expect(open(store, { ...notice, number: 8 })).rejects.toThrow();
  });

  it('gives each delivery to one worker, one a channel, and again when the hold runs out', async () => {
    const place = await engine.place();
    const [store, other] = [await engine.open(place), await engine.open(place)];
    for (let number = 0; number < 9; number += 1) await store.notices.remember(told(number, 2));
    await open(store);
    const [mine, theirs] = await Promise.all([claim(store, 5000), claim(other, 5000)]);
    const both = names([...mine, ...theirs]);
    expect(new Set(both).size).toBe(both.length);
    for (const one of [mine, theirs])
      expect(new Set(one.map(({ channelId }) => channelId)).size).toBe(one.length);

    // A worker that dies lets go of nothing by itself; what it was about to post is known after it.
    const [first] = mine.length > 0 ? mine : theirs;
    if (!first) throw new Error('nothing was taken');
    await store.notices.posting(first, 5200, 1000);
    const rest = await claim(store, 6001, [channel(0), channel(1), channel(2)]);
    expect(rest).toEqual([]);
    let again: Delivery | undefined;
    for (let now = 6300; !again; now += 1) {
      const taken = await claim(store, now);
      if (taken.length === 0) throw new Error('it was not given again');
      again = taken.find(({ messageId }) => messageId === first.messageId);
    }
    expect(again).toMatchObject({ attempts: 2, postingAt: new Date(5200).toISOString() });
  });

  it('keeps a waiting one until it is due, whatever the clock does, and settles it once', async () => {
    const store = await engine.open();
    await store.notices.remember(told(1, 3));
    await open(store);
    const [delivery] = await claim(store, 0);
    if (!delivery) throw new Error('nothing was taken');
    await store.notices.postpone(delivery, 90_000, 1);
    expect(await store.notices.nextDue()).toBe(90_000);
    expect(await claim(store, 89_999)).toEqual([]);
    expect(names(await claim(store, 90_000))).toEqual([1]);
    // Set back by two days: nothing is held up for that long.
    await store.notices.postpone(delivery, 3 * 86_400_000, 1);
    expect(names(await claim(store, 86_400_000))).toEqual([1]);

    await store.notices.settle(delivery, { state: 'replied', replyId: '500000000000000001' });
    await store.notices.settle(delivery, { state: 'unreachable', problem: 'gone' });
    expect(await store.notices.tally(7)).toEqual([
      { target: 'message', state: 'replied', problem: null, count: 1 },
    ]);
    expect(await store.notices.places(7, 'replied', 5)).toHaveLength(1);
    await store.notices.reportFinished();
    await store.notices.reportFinished();
    const reports = await claim(store, 86_400_000);
    expect(reports.map(({ target }) => target)).toEqual(['desk']);
    expect(await store.notices.nextDue()).not.toBeNull();
  });

  it('tells watchers of their texts, and forgets what is too old', async () => {
    const store = await engine.open();
    const figures = [
      {
        ...{ factId: 'registered-total', revision: 3, figureId: 'count' },
        ...{ sentence: 2, start: 14, end: 20 },
      },
    ];
    const facts = [{ factId: 'registered-total', revision: 3 }];
    const watch = { id: 'watch-one', userId: '600000000000000001', script: 'zh-Hant' } as const;
    await store.notices.addWatch({ ...watch, at: at(0), facts, figures });
    await store.notices.addWatch({ ...watch, id: 'watch-two', at: at(50), facts, figures });
    await store.notices.remember(told(1, 3));
    await store.notices.remember(told(50, 3));
    expect(await store.notices.findWatch('watch-one')).toMatchObject({ ...watch, figures });
    expect(await store.notices.countWatches(watch.userId)).toBe(2);
    await open(store);
    const taken = await claim(store, 0);
    expect(taken.filter(({ target }) => target === 'watch')).toHaveLength(2);
    expect(await store.notices.dropWatch('watch-two', 'someone-else')).toBe(false);
    expect(await store.notices.dropWatch('watch-two', watch.userId)).toBe(true);
    expect(await store.notices.findWatch('watch-two')).toBeNull();

    await store.notices.prune(at(20));
    expect(await store.notices.findWatch('watch-one')).toBeNull();
    expect(await store.notices.told(told(1, 3))).toBeNull();
    expect(await store.notices.told(told(50, 3))).toEqual(told(50, 3));
    // The log is for good.
    expect(await store.notices.list({ limit: 5 })).toEqual([notice]);
  });
});
