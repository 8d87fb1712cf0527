/** Messages to followers where Discord loses its answers, or takes exception to one. */
import { once } from 'node:events';
import { Events } from 'discord.js';
import type { Person } from 'local-discord';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Postman } from '../../src/desk/following/postman.js';
import { makeClient } from '../../src/discord/client.js';
import { makeSender } from '../../src/discord/following/sender.js';
import { openPressRoom, textOf, type WholeDesk } from '../support/whole-desk.js';

let desk: WholeDesk;
let journalist: Person;
let postman: Postman;
let ahead = 0;
const closings: (() => Promise<unknown>)[] = [];

beforeAll(async () => {
  ({ desk, journalist } = await openPressRoom({ now: () => Date.now() + ahead }));
  await journalist.slash('follow', { fact: 'registered-total' });
  // The rounds of a postman are made here, one by one.
  await desk.bot.stop();
  const client = makeClient({ api: desk.sandbox.api });
  const isReady = once(client, Events.ClientReady);
  await client.login(desk.sandbox.token);
  await isReady;
  const silent = () => undefined;
  const logger = { debug: silent, info: silent, warn: silent, error: silent };
  postman = desk.desk.deliver(makeSender(client, desk.desk, logger));
  closings.push(
    () => postman.stop(),
    () => client.destroy(),
  );
});
afterAll(async () => {
  for (const close of closings) await close();
  await desk?.stop();
});

const grouped = (text: string) => text.replace(/(\d{2})(\d{3})/, '$1,$2');
const correct = (from: string, to: string) =>
  desk.publish(
    'registered-total',
    (body) =>
      JSON.parse(JSON.stringify(body).replaceAll(from, to).replaceAll(grouped(from), grouped(to))),
    { kind: 'correction', reason: 'reprinted', override: 'as printed' },
  );
const letters = (figure: string) =>
  journalist
    .messages('dm')
    .filter((one) => textOf(one).includes(`Corrected: `) && textOf(one).includes(figure));
const states = async () =>
  (await desk.desk.store.following.deliveriesTo(journalist.user.id)).map(({ state }) => state);

/** Discord forgets every nonce, and what waits is due. */
async function later(): Promise<void> {
  ahead += 10 * 60_000;
  desk.pass(120);
  await postman.round();
}

/** Decides about every message that is posted directly; counts them. */
function direct(answer: Parameters<typeof desk.sandbox.faults.script>[1]) {
  const counted = { count: 0 };
  const end = desk.sandbox.faults.script(
    { method: 'POST', path: /^\/channels\/\d+\/messages$/ },
    (request, nth) => {
      counted.count += 1;
      return answer(request, nth);
    },
  );
  return { counted, end };
}

it('tells a follower once where the answer to the message was lost', async () => {
  const { end } = direct(() => 'garble');
  await correct('12858', '12868');
  await postman.round();
  await later();
  await later();
  end();
  await later();
  expect(letters('12,868')).toHaveLength(1);
  expect(await states()).toEqual(['sent']);
});

it('sends nothing while it cannot look whether it was sent', async () => {
  const { end } = direct(() => 'garble');
  await correct('12868', '12878');
  await postman.round();
  end();
  const { counted, end: endCount } = direct(() => undefined);
  const closed = desk.sandbox.faults.script(
    { method: 'GET', path: /^\/channels\/\d+\/messages$/ },
    () => ({ status: 403, body: { code: 50013, message: 'Missing Permissions' } }),
  );
  await later();
  await later();
  expect(counted.count).toBe(0);
  closed();
  await later();
  endCount();
  expect(letters('12,878')).toHaveLength(1);
  expect(await states()).toEqual(['sent', 'sent']);
});

it('gives up a message that Discord refuses each time', async () => {
  const refusal = { status: 400, body: { code: 50035, message: 'Invalid Form Body' } };
  const { counted, end } = direct(() => refusal);
  await correct('12878', '12888');
  for (let round = 0; round < 12; round += 1) await later();
  end();
  expect(counted.count).toBe(5);
  expect(desk.troubles.filter((what) => what.includes('given up'))).toHaveLength(1);
  await later();
  expect(letters('12,888')).toEqual([]);
  expect((await states()).toSorted()).toEqual(['closed', 'sent', 'sent']);
});
