/** Inquiries where the desk's channel is a forum: a post each, tagged with its state. */
import type { APIGuildForumChannel, APIThreadChannel } from 'discord-api-types/v10';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { pressRoom } from '../../../src/press-room.js';
import { reviewedRecord } from '../../support/record.js';
import { openPressRoom, textOf } from '../../support/whole-desk.js';

let room: Awaited<ReturnType<typeof openPressRoom>>;

beforeAll(async () => {
  const plan = pressRoom(reviewedRecord().about);
  const channels = plan.channels.map((channel) =>
    channel.name === 'desk'
      ? { ...channel, forum: ['new', '已受理', 'Answered', 'urgent'] }
      : channel,
  );
  room = await openPressRoom({
    acknowledgeMs: 30_000,
    guild: { ...plan, channels: channels as unknown as typeof plan.channels },
  });
});

afterAll(() => room?.desk.stop());

it('puts each into a post of its own and keeps its tags true', async () => {
  const { desk, a, journalist } = room;
  const { world } = desk.sandbox;
  const all = () => [...world.channels.values()];
  const forum = all().find((one) => one.name === 'desk') as APIGuildForumChannel;
  const posts = () =>
    all().filter(
      (one): one is APIThreadChannel => 'parent_id' in one && one.parent_id === forum.id,
    );
  const tagged = () =>
    posts().map(({ applied_tags = [] }) =>
      applied_tags.map((id) => forum.available_tags.find((tag) => tag.id === id)?.name),
    );
  const file = async (question: string) => {
    const refusal = await journalist.ask(question);
    const { modal } = await journalist.press(refusal, 'Ask a press officer');
    await journalist.submit(modal, { Outlet: 'Honey Weekly' });
  };

  await file('How many beekeepers are registered with social organizations in Beijing?');
  await expect.poll(tagged).toEqual([['new']]);
  const [post] = posts();
  if (!post) throw new Error('no post');
  expect(post.name).toBe(
    '1 · How many beekeepers are registered with social organizations in Beijing?',
  );
  const card = await a.sees((one) => one.embeds[0]?.title === 'Inquiry 1 · New', `#${post.name}`);
  expect(card.id).toBe(post.id);

  // What an officer tagged it with stays, though the desk has not been told of it yet; a post that
  // went to the archive is opened again.
  const urgent = forum.available_tags.find(({ name }) => name === 'urgent')?.id ?? '';
  const now = world.channels.get(post.id) as APIThreadChannel;
  const metadata = { ...now.thread_metadata, archived: true } as NonNullable<
    APIThreadChannel['thread_metadata']
  >;
  const archived = {
    ...now,
    applied_tags: [...(now.applied_tags ?? []), urgent],
    thread_metadata: metadata,
  };
  world.channels.set(post.id, archived);
  await a.press(card, 'Take it');
  await expect.poll(() => tagged()[0]?.toSorted()).toEqual(['urgent', '已受理']);
  const answer = (await a.press(card, 'Answer')).modal;
  await a.submit(answer, { 'What you tell them': 'Some 4,000 at least.' });
  await expect.poll(() => tagged()[0]?.toSorted()).toEqual(['Answered', 'urgent']);
  await journalist.sees((one) => textOf(one).includes('Some 4,000'));

  // A second one gets a post of its own, and no other where the answer to it was lost.
  desk.sandbox.faults.script({ method: 'POST', path: /threads$/ }, (_, nth) =>
    nth === 1 ? 'garble' : undefined,
  );
  await file('How many lighthouses are registered with social organizations in Beijing?');
  await expect.poll(() => posts().length).toBe(2);
  const [, second] = posts();
  const another = await a.sees((one) => one.id === second?.id, `#${second?.name}`);
  await a.press(another, 'Take it');
  // The desk looks again when the attempt that went wrong, whenever it knows of that, is due once more.
  const later = () => {
    desk.pass(5);
    return tagged()[1];
  };
  await expect.poll(later, { interval: 1_000 }).toEqual(['已受理']);
  expect(posts().length).toBe(2);
});
