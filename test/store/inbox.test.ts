/** The inbox of both engines, by processes of their own on one store. */
import { expect, it } from 'vitest';
import type { DeskStore } from '../../src/desk/ports.js';
import { onEveryEngine } from '../support/engines.js';

const now = Date.UTC(2026, 2, 3, 9);
const hold = now + 20_000;
const question = (id: number) => ({
  messageId: `${1000 + id}`,
  channelId: '7',
  guildId: id % 2 === 0 ? '9' : null,
});

onEveryEngine('the inbox', (engine) => {
  const pair = async (): Promise<readonly [DeskStore, DeskStore]> => {
    const place = await engine.place();
    const first = await engine.open(place);
    return [first, await engine.open(place)];
  };

  it('gives each message, and each due one, to one of several processes', async () => {
    const [left, right] = await pair();
    const all = Array.from({ length: 25 }, (_, id) => question(id));
    const taken = await Promise.all(
      all.flatMap((one) => [left, right].map((store) => store.inbox.take(one, now, hold))),
    );
    expect(taken.filter(Boolean)).toHaveLength(all.length);
    expect(await left.inbox.claim(now, hold, 50)).toEqual([]);

    const later = hold + 1;
    const claims = await Promise.all(
      [left, right, left, right].map((store) => store.inbox.claim(later, later + 20_000, 10)),
    );
    const ids = claims.flat().map(({ messageId }) => messageId);
    expect(new Set(ids).size).toBe(ids.length);
    expect(claims.flat().every(({ attempts }) => attempts === 2)).toBe(true);
    const rest = await right.inbox.claim(later, later + 20_000, 50);
    expect(ids.length + rest.length).toBe(all.length);
  });

  it('tells the answer of a question, once settled, and takes it up no more', async () => {
    const store = await engine.open();
    const { inbox } = store;
    await inbox.take(question(1), now, hold);
    expect(await inbox.answerTo('1001')).toBeNull();
    await inbox.settle('1001', 'answered', { messageId: '5', channelId: '7' });
    await inbox.settle('1001', 'apologised', { messageId: '6', channelId: '7' });
    expect(await inbox.answerTo('1001')).toEqual({ messageId: '5', channelId: '7' });
    expect(await inbox.claim(hold + 1, hold + 2, 10)).toEqual([]);
    expect(await inbox.nextDue()).toBeNull();
    expect(await inbox.take(question(1), now, hold)).toBe(false);
    await inbox.prune(now + 1, now);
    expect(await inbox.take(question(1), now, hold)).toBe(true);
  });

  it('lets a message go until it is due, and holds what is worked on', async () => {
    const { inbox } = await engine.open();
    await inbox.take(question(1), now, hold);
    await inbox.take(question(2), now, hold);
    await inbox.postpone('1001', now + 5000);
    await inbox.hold(['1002'], hold + 60_000);
    expect(await inbox.nextDue()).toBe(now + 5000);
    const due = await inbox.claim(hold + 1, hold + 50_000, 10);
    expect(due.map(({ messageId }) => messageId)).toEqual(['1001']);
  });

  it('keeps where the desk was spoken to, and how far it has caught up', async () => {
    const { inbox } = await engine.open();
    expect(await inbox.caughtUp()).toBeNull();
    await inbox.setCaughtUp(now);
    await inbox.setCaughtUp(now - 1);
    expect(await inbox.caughtUp()).toBe(now);
    await inbox.visit({ channelId: '1', guildId: null }, now - 10);
    await inbox.visit({ channelId: '2', guildId: '9' }, now);
    await inbox.visit({ channelId: '1', guildId: null }, now + 10);
    expect(await inbox.places(now - 5, 10)).toEqual([
      { channelId: '1', guildId: null },
      { channelId: '2', guildId: '9' },
    ]);
    await inbox.leave('1');
    expect(await inbox.places(now - 5, 10)).toHaveLength(1);
  });

  it('lets a deed be claimed once at a time, by whichever process', async () => {
    const [left, right] = await pair();
    for (let round = 0; round < 10; round += 1) {
      const claims = [left, right, left].map(({ inbox }, holder) =>
        inbox.claimDeed(`k${round}`, `${holder}`, now, 1000),
      );
      expect((await Promise.all(claims)).sort()).toEqual(['mine', 'other', 'other']);
    }
    const claim = ({ inbox }: DeskStore, holder: string, at: number) =>
      inbox.claimDeed('k', holder, at, 1000);
    expect(await claim(left, 'a', now)).toBe('mine');
    expect(await claim(right, 'a', now)).toBe('same');
    expect(await claim(right, 'b', now + 1000)).toBe('mine');
    await right.inbox.releaseDeed('k', 'b');
    expect(await claim(left, 'c', now + 1001)).toBe('mine');
  });
});
