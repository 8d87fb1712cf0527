/** An answer goes with its question: edited, put to the desk by an edit, deleted. */
import type { APIMessage } from 'discord-api-types/v10';
import { otherBot, type Person } from 'local-discord';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { settled } from '../../support/desk.js';
import { openWholeDesk, textOf, type WholeDesk } from '../../support/whole-desk.js';

let shift = 0;
let desk: WholeDesk;
let jo: Person;

beforeAll(async () => {
  desk = await openWholeDesk({ now: () => Date.UTC(2026, 2, 3, 9) + shift });
  jo = await desk.person('journalist');
});
afterAll(() => desk?.stop());

const [grade, total] = [
  'What does grade 5A mean?',
  'How many social organizations are registered in Beijing?',
];
const ask = (text: string) => jo.say(`${jo.mention} ${text}`);
const answersTo = (asked: APIMessage) =>
  jo
    .messages(asked.channel_id)
    .filter(({ message_reference }) => message_reference?.message_id === asked.id);
it('edits the answer to a question that is edited, also after a new start', async () => {
  const asked = await ask(grade);
  const answer = await jo.answerTo(asked);
  await jo.edit(asked, `${jo.mention} ${total}`);
  await jo.changed(answer, (now) => textOf(now).includes('12,858'));
  await desk.restart();
  shift += 1_000;
  await jo.edit(asked, `${jo.mention} 北京有多少家登记的社会组织？`);
  await jo.changed(answer, (now) => now.content.includes('12858家'));
  await settled();
  expect(answersTo(asked)).toHaveLength(1);
});

it('answers a question that an edit puts to the desk, once', async () => {
  const said = await jo.say(grade);
  await settled();
  expect(answersTo(said)).toEqual([]);
  await jo.edit(said, `${jo.mention} ${grade}`);
  expect((await jo.answerTo(said)).content).toContain('5A');
  await settled();
  expect(answersTo(said)).toHaveLength(1);
});

it('leaves an answer alone where its question is edited after an hour, or not by its author', async () => {
  const asked = await ask(grade);
  const answer = await jo.answerTo(asked);
  await desk.sandbox.world.announce({
    t: 'message-updated',
    stored: { message: { ...asked, embeds: [] } },
  });
  shift += 61 * 60_000;
  desk.pass(61);
  await jo.edit(asked, `${jo.mention} ${total}`);
  await settled();
  expect(jo.current(answer)?.content).toContain('5A');
  expect(jo.current(answer)?.edited_timestamp).toBeNull();
});

it('takes the answer back where the question is put to somebody else, or deleted', async () => {
  const asked = await ask(grade);
  const answer = await jo.answerTo(asked);
  await jo.edit(asked, 'never mind');
  await jo.gone(answer);

  const second = await ask(grade);
  const toSecond = await jo.answerTo(second);
  await jo.remove(second);
  await jo.gone(toSecond);

  const direct = await jo.say(grade, 'dm');
  const toDirect = await jo.answerTo(direct);
  await jo.remove(direct);
  await jo.gone(toDirect);
});

it('takes the answers along where questions are deleted together, those in hand too', async () => {
  const asked = [await ask(grade), await ask(total)];
  const [first] = asked;
  if (!first) throw new Error('nothing was asked');
  const answer = await jo.answerTo(first);
  otherBot(desk.sandbox, 'janitor').removeTogether(asked);
  await jo.gone(answer);
  await settled();
  expect(asked.flatMap(answersTo)).toEqual([]);
});

it('asks Discord for nothing that it does not have', () => {
  expect(desk.sandbox.unknownRoutes).toEqual([]);
  expect(desk.logs.filter(({ level }) => level === 'error')).toEqual([]);
});
