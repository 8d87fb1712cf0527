/** A question that the record does not answer, from the one who asks it to a fact on record and back. */
import type { APIMessage } from 'discord-api-types/v10';
import type { OpenModal, Person } from 'local-discord';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { approveRead, openPressRoom, textOf, type WholeDesk } from '../../support/whole-desk.js';

let desk: WholeDesk;
let a: Person;
let b: Person;
let journalist: Person;

const question = 'How many beekeepers are registered with social organizations in Beijing?';
const inDesk = (id: number, state: string) => (message: APIMessage) =>
  message.embeds[0]?.title === `Inquiry ${id} · ${state}`;
const value = (modal: OpenModal, label: string) => {
  const field = modal.fields.find((one) => one.label === label)?.component;
  return field && 'value' in field ? field.value : undefined;
};
/** The value of the choice that names something. */
const groupOf = (message: APIMessage, word: string) =>
  /"value":"([^"]+)"/.exec(
    JSON.stringify(message.components)
      .split('{"label"')
      .find((part) => part.includes('2 ×') && part.includes(word)) ?? '',
  )?.[1] ?? '';
/** The first choice of a menu. */
const firstChoice = (message: APIMessage, control: string) => {
  const menus = JSON.stringify(message.components).split('"custom_id"');
  const menu = menus.find((part) => part.includes(control)) ?? '';
  return /"value":"([^"]+)"/.exec(menu)?.[1] ?? '';
};
const lines = (text: string, count: number) =>
  Array.from({ length: count }, (_, index) => `${text} ${index + 1}`).join('\n');

beforeAll(async () => {
  ({ desk, a, b, journalist } = await openPressRoom({ acknowledgeMs: 30_000 }));
});

afterAll(async () => {
  await desk?.stop();
});

it('goes from a refusal to an officer, to a fact, and back to the one who asked', async () => {
  const refusal = await journalist.ask(question);
  expect(textOf(refusal)).not.toMatch(/4,560/);
  const form = (await journalist.press(refusal, 'Ask a press officer')).modal;
  const typed = { Outlet: 'Honey Weekly', Deadline: 'when it suits' };
  const refused = (await journalist.submit(form, typed)).message;
  expect(refused.content).toContain('cannot read “when it suits”');
  const again = (await journalist.press(refused, 'Correct it')).modal;
  expect(value(again, 'Outlet')).toBe('Honey Weekly');
  const filed = (await journalist.submit(again, { Deadline: 'tomorrow 5pm London time' })).message;
  expect(filed.content).toContain('inquiry 1');
  // 4 March 2026, 17:00 in London, in each reader's own zone.
  const deadline = `<t:${Date.UTC(2026, 2, 4, 17) / 1000}:f>`;
  expect(textOf(filed)).toContain(deadline);

  const card = await a.sees(inDesk(1, 'New'), '#desk');
  expect(textOf(card)).toContain(question);
  expect(textOf(card)).toContain(deadline);
  expect(textOf(card)).toContain('Jo Reporter, Honey Weekly');
  await a.press(card, 'Take it');
  await a.changed(card, (now) => textOf(now).includes('With Mo Deskman'));
  const hold = (await a.press(card, 'Holding statement')).modal;
  await a.submit(hold, { 'After this': 'assigned' });
  const held = await journalist.sees((one) => one.content.includes('a holding statement'));
  expect(textOf(held)).toContain('An officer of the press desk is looking into your question.');
  expect(held.content).toContain(`<@${journalist.user.id}>`);
  await a.changed(card, inDesk(1, 'Held'));

  // What is not for quoting is not put where others read it, and /inquiry shows it.
  const answer = (await a.press(card, 'Answer')).modal;
  await a.submit(answer, { 'What you tell them': 'Some 4,000 at least.', basis: 'off-record' });
  const direct = await journalist.sees((one) => textOf(one).includes('Some 4,000'), 'dm');
  expect(textOf(direct)).toContain('not to be published in any form');
  expect(journalist.messages().some((one) => textOf(one).includes('Some 4,000'))).toBe(false);
  const mine = (await journalist.slash('inquiry')).message;
  expect(textOf(mine)).toContain('Inquiry 1 · Answered');
  expect(textOf(mine)).toContain('Some 4,000');

  await a.changed(card, inDesk(1, 'Answered'));
  const ways = (await a.press(card, 'Put it on record')).message;
  const first = (await a.choose(ways, 'registration', 'A new fact under this topic…')).modal;
  const half = (
    await a.submit(first, {
      id: 'beekeeper-total',
      'title-en': 'Beekeepers registered with social organizations in Beijing',
      'title-zh': '北京市社会组织登记的养蜂人人数',
      'statement-en': 'Beijing had 4,560 registered beekeepers in June 2022.',
      'statement-zh': '截至2022年6月，北京市登记的养蜂人共有4560人。',
    })
  ).message;
  const second = (await a.press(half, 'Continue')).modal;
  const asked = second.fields.find(({ customId }) => customId === 'phrasings-en')?.component;
  expect(asked && 'value' in asked ? asked.value : '').toBe(question);
  const template = second.fields.find(({ customId }) => customId === 'figure')?.component;
  const figure = String(template && 'value' in template ? template.value : '')
    .replace('value: ', 'value: 4560')
    .replace('unit: organization', 'unit: person')
    .replace('as of: ', 'as of: 2022-06');
  const preview = (
    await a.submit(second, {
      figure,
      sources: 'chinanpo',
      'phrasings-en': `${question}\n${lines('Beekeepers registered with social organizations, version', 7)}`,
      'phrasings-zh': lines('北京社会组织登记的养蜂人有多少 第', 6),
    })
  ).message;
  expect(textOf(preview)).toContain('beekeeper-total · new');
  expect(textOf(preview)).toContain('Please add the words of the source');
  const excerpt = (await a.press(preview, 'Excerpt of the source…')).modal;
  const proven = (
    await a.submit(excerpt, { excerpt: 'Four thousand five hundred and sixty keep bees.' })
  ).message;
  expect(textOf(proven)).toContain('It will wait for a second moderator.');
  await a.press(proven, 'Propose');
  await a.changed(proven, (now) => now.content.includes('waits for a second'));
  await a.changed(card, (now) => textOf(now).includes('Proposal 1'));

  const queue = (await b.slash('desk', {}, { sub: 'review', in: '#desk' })).message;
  await b.choose(queue, '1', 'Open a proposal');
  const opened = await b.changed(queue, (now) => textOf(now).includes('Proposed by'));
  expect((await approveRead(b, opened)).content).toContain('Published: beekeeper-total');

  const told = await journalist.sees((one) => one.content.includes('is on record now'));
  expect(textOf(told)).toContain('4,560');
  const at_once = await journalist.ask(question);
  expect(textOf(at_once)).toContain('4,560');
  expect(JSON.stringify(at_once.components)).toContain('Not helpful');
  expect((await desk.desk.store.verifyChain()).problems).toEqual([]);
  expect(desk.troubles).toEqual([]);
  expect(desk.logs.filter(({ level }) => level === 'error')).toEqual([]);
});

it('reaches who can be reached, keeps deadlines over a restart, and learns only by hand', async () => {
  const asked = 'Which social organization in Beijing keeps the most beehives?';
  const file = async (who: Person, text: string, notify: string) => {
    const answer = await who.ask(text);
    const form = (await who.press(answer, 'Ask a press officer')).modal;
    const typed = { Outlet: 'Daily', Deadline: 'in 40 minutes', notify };
    return (await who.submit(form, typed)).message;
  };
  await file(journalist, asked, 'direct');
  const second = await file(b, `${asked.slice(0, -1)} of all?`, 'channel');
  expect(second.content).toContain('1 other has asked the same');
  const card = await a.sees((one) => textOf(one).includes('beehives'), '#desk');
  await a.changed(card, (now) => textOf(now).includes('2 people ask the same'));

  await desk.restart();
  desk.pass(50);
  await desk.desk.inquiring.inquiries.look();
  const passed = await a.sees(
    (one) => one.content.includes('has passed without an answer'),
    '#desk',
  );
  expect(passed.message_reference?.message_id).toBe(card.id);

  const dm = desk.sandbox.world.directMessages.get(journalist.user.id) ?? '';
  desk.sandbox.faults.failNext(
    { method: 'POST', path: `/channels/${dm}/messages` },
    { status: 403, body: { code: 50007, message: 'Cannot send messages to this user' } },
  );
  const attach = (await a.press(card, 'Attach a fact')).modal;
  await a.submit(attach, { other: 'registered-total', text: 'The nearest there is.' });
  const told = await journalist.sees(
    (one) =>
      textOf(one).includes('The nearest there is.') && one.content.includes(journalist.user.id),
  );
  expect(textOf(told)).toContain('12,858');
  await a.sees((one) => one.content.includes('direct messages are closed'), '#desk');
  await a.changed(card, (now) => textOf(now).includes('told 2 of 2'));

  const known = await journalist.ask('how many social orgs are there in beijing?');
  await journalist.press(known, 'Not helpful');
  const lists = (await a.slash('desk', {}, { sub: 'inquiries', in: '#desk' })).message;
  expect(textOf(lists)).toContain('2 ×');
  expect(textOf(lists)).toContain('did not help');
  const group = (await a.choose(lists, groupOf(lists, 'beehives'), 'Look at a group of questions…'))
    .message;
  expect(textOf(group)).toContain('A question asked 2 times');
  const offRecord = (await a.press(group, 'A topic not on record…')).modal;
  expect(offRecord.fields.map(({ customId }) => customId)).toEqual([
    ...['title-en', 'title-zh', 'reply-en', 'reply-zh', 'phrasings'],
  ]);
  const preview = (
    await a.choose(group, firstChoice(group, 'i-phrasing'), 'A phrasing of this fact…')
  ).message;
  expect(textOf(preview)).toContain('beehives');
  await a.press(preview, 'Propose');
  await a.changed(preview, (now) => /Published|waits/.test(now.content));
  const after = (await a.slash('desk', {}, { sub: 'inquiries', in: '#desk' })).message;
  expect(textOf(after)).not.toContain('beehives');

  const report = (await a.slash('desk', {}, { sub: 'report', in: '#desk' })).message;
  expect(textOf(report)).toMatch(/\d opened by \d people, \d answered/);
  expect(report.attachments[0]?.filename).toMatch(/\.csv$/);
  expect(report.embeds[0]?.image?.url).toMatch(/\.png/);

  const held = (await journalist.slash('privacy')).message;
  expect(textOf(held)).toContain('Your inquiries');
  const exported = (await journalist.press(held, 'Export as a file')).message;
  expect(exported.attachments[0]?.filename).toBe('press-desk-privacy.json');
  const sure = (await journalist.press(held, 'Delete it')).message;
  await journalist.press(sure, 'Delete it for good');
  await journalist.changed(sure, (now) => now.content.startsWith('Done.'));
  expect(textOf((await journalist.slash('privacy')).message)).toContain('names you.');
  await a.changed(card, (now) => textOf(now).includes('1 person asks'));
  expect(textOf(a.current(card) as APIMessage)).not.toContain('Jo Reporter');
  expect((await desk.desk.store.verifyChain()).problems).toEqual([]);
  expect(desk.troubles).toEqual([]);
});
