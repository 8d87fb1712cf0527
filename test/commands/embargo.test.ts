/** A figure that may not be out yet: proposed with its time, approved, held, live by itself. */
import type { Person } from 'local-discord';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { ana, bo, factRef, withValue } from '../support/curation.js';
import { approveRead, openPressRoom, textOf, type WholeDesk } from '../support/whole-desk.js';

/** A limit, also for a machine that is at work on other things. */
const patience = { timeout: 60_000 };

let desk: WholeDesk;
let a: Person;
let b: Person;
let journalist: Person;

const at = (sub: string) => ({ sub, in: '#desk' }) as const;

beforeAll(async () => {
  ({ desk, a, b, journalist } = await openPressRoom());
});

afterAll(async () => {
  await desk?.stop();
});

const ask = async () =>
  textOf(await journalist.ask('how many social organizations are registered in Beijing?'));
const releases = async () => textOf((await journalist.slash('releases')).message);

it('keeps a figure to the moderators until its minute, and then everybody has it', async () => {
  const card = (await a.slash('desk', { fact: 'registered-total' }, at('edit'))).message;
  const form = (await a.press(card, 'Figures')).modal;
  const preview = (
    await a.submit(form, {
      Value: '13,021',
      kind: 'new-data',
      grounds: 'The table for the first quarter.\nchinanpo\nExcerpt: 13,021 organizations',
    })
  ).message;

  // Without a zone it is refused, with what was typed one press away.
  const hold = (await a.press(preview, 'Hold until…')).modal;
  const unzoned = (await a.submit(hold, { 'Goes live at': '2026-03-03 19:00' })).message;
  expect(textOf(unzoned)).toContain('The time has no zone.');
  const again = (await a.press(unzoned, 'Hold until…')).modal;
  const held = (
    await a.submit(again, {
      'Goes live at': '2026-03-03 19:00 Beijing time',
      'Public title in English': 'Registration figures, first quarter',
      'Public title in Chinese': '第一季度登记数据',
    })
  ).message;
  const goesLive = `<t:${Date.UTC(2026, 2, 3, 11) / 1000}:F>`;
  expect(textOf(held)).toContain(`Goes live: ${goesLive}`);
  await a.press(held, 'Propose');
  await a.changed(held, (now) => now.content.includes('waits for a second'));
  expect(await releases()).toContain('No release is announced.');

  const suggested = (who: Person, typed: string, sub: string) =>
    who.autocomplete('desk', 'proposal', typed, at(sub));
  const seenBy = async () => {
    const { items } = await desk.desk.curation.audit({ limit: 20, action: 'embargo-seen' });
    return items.map(({ actor }) => actor.name);
  };
  expect(await suggested(b, 'no such proposal', 'review')).toEqual([]);
  expect(await seenBy()).toEqual([]);

  const queue = (await b.slash('desk', {}, at('review'))).message;
  await b.choose(queue, '1', 'Open a proposal');
  const opened = await b.changed(queue, (now) => textOf(now).includes('Proposed by'));
  expect(textOf(opened)).toContain(goesLive);
  expect((await approveRead(b, opened)).content).toContain('is held and goes live by itself');

  expect(await ask()).toContain('12,858');
  expect(await releases()).toContain(goesLive);
  expect(await releases()).toContain('Registration figures, first quarter');
  expect(await seenBy()).toEqual([b.user.global_name]);
  expect(await suggested(a, 'no such proposal', 'embargo')).toEqual([]);
  expect(await seenBy()).toEqual([b.user.global_name]);
  expect(await suggested(a, 'registered', 'embargo')).toHaveLength(1);
  expect(await seenBy()).toEqual([a.user.global_name, b.user.global_name]);

  const list = (await b.slash('desk', {}, at('embargo'))).message;
  await b.choose(list, '1', 'Open one that is held');
  const shown = await b.changed(list, (now) => JSON.stringify(now.components).includes('Move…'));
  const move = (await b.press(shown, 'Move…')).modal;
  const moved = (await b.submit(move, { 'Goes live at': '2026-03-03T11:30Z' })).message;
  expect(textOf(moved)).toContain(`<t:${Date.UTC(2026, 2, 3, 11, 30) / 1000}:F>`);

  desk.pass(149);
  await desk.desk.refresh();
  expect(await ask()).toContain('12,858');
  desk.pass(1);
  await desk.desk.refresh();
  const told = await ask();
  expect(told).toContain('13,021');
  expect(told).toContain('revision 2');
  expect(await releases()).toContain('No release is announced.');
  expect((await desk.desk.store.verifyChain()).problems).toEqual([]);
  expect(desk.troubles).toEqual([]);
});

const direct = async (who: Person, accept: (text: string) => boolean) =>
  who.sees((message) => message.author.id === desk.bot.userId && accept(textOf(message)), 'dm');
const lettersTo = (who: Person) =>
  who.messages('dm').filter((message) => textOf(message).includes('Corrected: '));

it('tells followers once, over a restart, until they stop it or their messages are closed', async () => {
  const begun = (await journalist.slash('follow', { fact: 'registered-total' })).message;
  expect(textOf(begun)).toContain('You follow');
  const unknown = await journalist.slash('follow', { fact: 'no-such-fact' });
  expect(textOf(unknown.message)).toContain('no-such-fact');
  const held = (await journalist.slash('privacy')).message;
  expect(textOf(held)).toContain('Facts and topics that you follow: 1 row');
  const { record } = desk.desk.snapshots.current();
  const topic = record.byId.get('registered-total')?.topic ?? '';
  await b.slash('follow', { topic });
  const grouped = (text: string) => text.replace(/(\d{2})(\d{3})/, '$1,$2');
  const change = (from: string, to: string) =>
    desk.publish(
      'registered-total',
      (body) =>
        JSON.parse(
          JSON.stringify(body).replaceAll(from, to).replaceAll(grouped(from), grouped(to)),
        ),
      { kind: 'correction', reason: 'reprinted', override: 'as printed' },
    );

  await change('13021', '13031');
  const letter = await direct(journalist, (text) => text.includes('13,031'));
  expect(textOf(letter)).toContain('Corrected: ');
  expect(textOf(letter)).toContain('13,021');
  const { channel_id: toB } = await direct(b, (text) => text.includes('13,031'));

  // As if the process had ended between sending and noting it.
  const [sent] = await desk.desk.store.following.deliveriesTo(journalist.user.id);
  if (!sent) throw new Error('nothing was sent');
  const longAgo = '2026-03-01T00:00:00.000Z';
  await desk.desk.store.write((books) => books.following.move(sent, 'sending', longAgo));
  await desk.restart();
  await expect
    .poll(async () => (await desk.desk.store.following.deliveries(['sending'])).length, patience)
    .toBe(0);
  expect(lettersTo(journalist)).toHaveLength(1);

  const stopped = (await journalist.press(letter, 'Stop these messages')).message;
  expect(textOf(stopped)).toContain('do not follow');
  desk.sandbox.faults.failNext(
    { method: 'POST', path: new RegExp(`^/channels/${toB}/messages$`) },
    { status: 403, body: { code: 50007, message: 'Cannot send messages to this user' } },
  );
  await change('13031', '13041');
  await expect.poll(() => desk.troubles.length, patience).toBe(1);
  expect(desk.troubles[0]).toContain('following has ended');
  expect(await desk.desk.following.list(b.user.id)).toEqual([]);
  expect(lettersTo(journalist)).toHaveLength(1);
  expect(lettersTo(b)).toHaveLength(1);
});

it('shows announced dates as events of the server, and takes back what is called off', async () => {
  const { curation } = desk.desk;
  const { entry, number } = await curation.latest(factRef('national-total'));
  if (entry.kind !== 'fact') throw new Error('no fact');
  const { proposal } = await curation.propose(ana, {
    custody: { excerpt: '905113' },
    ...{ action: 'edit', ref: factRef('national-total'), base: number, kind: 'new-data' },
    ...{ body: withValue(entry.body, 'count', '905113'), reason: 'the yearbook' },
    embargo: {
      publishAt: '2099-03-03T11:00:00Z',
      announcement: { en: 'National totals', zh: '全国总数' },
    },
  });
  const events = () => [...desk.sandbox.world.scheduledEvents.values()];
  expect(events()).toEqual([]);
  const held = await curation.approve(bo, proposal, { override: 'as printed', readThere: true });
  await expect.poll(() => events().length, patience).toBe(1);
  expect(events()[0]).toMatchObject({
    name: 'National totals',
    scheduled_start_time: '2099-03-03T11:00:00.000Z',
  });
  await desk.restart();
  const off = await curation.embargoes.callOff(ana, held.proposal, 'withdrawn by the ministry');
  expect(off.state).toBe('withdrawn');
  await expect.poll(() => events().length, patience).toBe(0);
  expect(desk.sandbox.unknownRoutes).toEqual([]);
});

it('forgets what followers were told after thirty days, though nothing is published', async () => {
  const { following } = desk.desk.store;
  expect(await following.deliveriesTo(journalist.user.id)).not.toEqual([]);
  desk.pass(31 * 24 * 60);
  await desk.desk.inquiring.inquiries.look();
  expect(await following.deliveriesTo(journalist.user.id)).toEqual([]);
});
