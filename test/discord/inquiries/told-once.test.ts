/** What the inquiry desk says is said once, whatever becomes of the requests and of Discord's memory. */
import { type APIMessage, PermissionFlagsBits } from 'discord-api-types/v10';
import { type Person, scripted } from 'local-discord';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { openPressRoom, textOf, type WholeDesk } from '../../support/whole-desk.js';

let desk: WholeDesk;
let officer: Person;
let journalist: Person;
let ahead = 0;

beforeAll(async () => {
  const room = await openPressRoom({ acknowledgeMs: 30_000, now: () => Date.now() + ahead });
  ({ desk, a: officer, journalist } = room);
});
afterAll(() => desk?.stop());

/** Discord forgets every nonce, and what was put off is due. */
async function later(): Promise<void> {
  ahead += 10 * 60_000;
  desk.pass(120);
  await desk.desk.inquiring.inquiries.look();
}

const channelNamed = (name: string) =>
  [...desk.sandbox.world.channels.values()].find((one) => 'name' in one && one.name === name)?.id;
const postsTo = (id: string | undefined) =>
  ({ method: 'POST', path: new RegExp(`^/channels/${id}/messages$`) }) as const;
const all = (who: Person, word: string, place?: string) =>
  who.messages(place).filter((one) => textOf(one).includes(word));

async function inquiry(question: string, notify: 'channel' | 'direct'): Promise<APIMessage> {
  const refusal = await journalist.ask(question);
  const form = (await journalist.press(refusal, 'Ask a press officer')).modal;
  await journalist.submit(form, { Outlet: 'Honey Weekly', notify });
  return officer.sees((one) => textOf(one).includes(question), '#desk');
}

async function answer(card: APIMessage, text: string): Promise<void> {
  const form = (await officer.press(card, 'Answer')).modal;
  await officer.submit(form, { 'What you tell them': text });
}

it('sends a letter once where the note about it cannot be posted', async () => {
  const card = await inquiry('How many beekeepers are registered in Beijing?', 'direct');
  const { faults, world } = desk.sandbox;
  const dm = () => world.directMessages.get(journalist.user.id);
  const ends = [
    faults.script({ method: 'POST', path: /^\/channels\/\d+\/messages$/ }, ({ path }) =>
      path === `/channels/${dm()}/messages` ? scripted.directClosed : undefined,
    ),
    faults.script(postsTo(channelNamed('desk')), () => scripted.missingPermissions),
  ];
  await answer(card, 'Some four thousand.');
  await journalist.sees((one) => textOf(one).includes('Some four thousand.'));
  await officer.changed(card, (now) => textOf(now).includes('told 1 of 1'));
  await later();
  await later();
  expect(all(journalist, 'Some four thousand.')).toHaveLength(1);
  for (const end of ends) end();
  await later();
  await officer.sees((one) => one.content.includes('direct messages are closed'), '#desk');
  await later();
  expect(all(officer, 'direct messages are closed', '#desk')).toHaveLength(1);
  expect(all(journalist, 'Some four thousand.')).toHaveLength(1);
});

it('says nothing again that an earlier attempt has posted, though its answer was lost', async () => {
  const { faults } = desk.sandbox;
  // What is posted stands there, and the bot learns of none of it.
  const ends = [faults.script(postsTo(channelNamed('desk')), () => 'garble')];
  const refusal = await journalist.ask('Which social organization has the most divers?');
  const form = (await journalist.press(refusal, 'Ask a press officer')).modal;
  const typed = { Outlet: 'Honey Weekly', Deadline: 'in 40 minutes', notify: 'channel' };
  await journalist.submit(form, typed);
  const card = await officer.sees((one) => textOf(one).includes('most divers'), '#desk');
  await later();
  await later();
  await officer.sees((one) => one.content.includes('passed without an answer'), '#desk');
  ends.push(faults.script(postsTo(channelNamed('press-room')), () => 'garble'));
  await answer(card, 'The divers’ own.');
  await journalist.sees((one) => textOf(one).includes('The divers’ own.'));
  await later();
  await later();
  for (const end of ends) end();
  await later();
  await officer.changed(card, (now) => textOf(now).includes('told 1 of 1'));
  expect(all(journalist, 'The divers’ own.')).toHaveLength(1);
  expect(all(officer, 'most divers', '#desk').map(({ content }) => content === '')).toEqual([
    ...[true, false],
  ]);
});

it('does not write again where it cannot look, and tells the desk', async () => {
  const card = await inquiry('How many gliders are registered in Beijing?', 'channel');
  const { faults, world } = desk.sandbox;
  const general = channelNamed('press-room') ?? '';
  const channel = world.channels.get(general);
  if (!channel || !('permission_overwrites' in channel)) throw new Error('no such channel');
  const open = faults.script(postsTo(general), () => 'garble');
  await answer(card, 'Three gliders.');
  await journalist.sees((one) => textOf(one).includes('Three gliders.'));
  open();
  const before = channel.permission_overwrites ?? [];
  const show = (overwrites: typeof before) => {
    const changed = { ...channel, permission_overwrites: overwrites };
    world.channels.set(general, changed);
    world.announce({ t: 'channel-updated', channel: changed });
  };
  const deny = String(PermissionFlagsBits.ReadMessageHistory);
  show([...before, { id: world.bot.id, type: 1, allow: '0', deny }]);
  await later();
  await later();
  await officer.sees((one) => one.content.includes('may have been told'), '#desk');
  expect(all(journalist, 'Three gliders.')).toHaveLength(1);
  show(before);
  await later();
  await officer.changed(card, (now) => textOf(now).includes('told 1 of 1'));
  expect(all(journalist, 'Three gliders.')).toHaveLength(1);
  expect(all(officer, 'may have been told', '#desk')).toHaveLength(1);
});
