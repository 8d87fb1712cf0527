/** Long answers, and many: the newest is shown, and nothing is lost. */
import type { Person } from 'local-discord';
import { afterAll, beforeAll, expect, it } from 'vitest';
import {
  embedOf,
  fieldsOf,
  openPressRoom,
  textOf,
  type WholeDesk,
} from '../../support/whole-desk.js';

let desk: WholeDesk;
let officer: Person;
let journalist: Person;

beforeAll(async () => {
  ({ desk, a: officer, journalist } = await openPressRoom({ acknowledgeMs: 30_000 }));
});
afterAll(() => desk?.stop());

const long = (word: string) => `${word} ${'_*words* that are told.\n'.repeat(80)}${word} ends.`;

it('shows what was told last, and holds all of it in a file', async () => {
  const refusal = await journalist.ask('How many gliders are registered in Beijing?');
  const form = (await journalist.press(refusal, 'Ask a press officer')).modal;
  await journalist.submit(form, { Outlet: 'Honey Weekly' });
  const card = await officer.sees((one) => textOf(one).includes('gliders'), '#desk');
  const words = ['first', 'second', 'third', 'fourth', 'newest'];
  for (const word of words) {
    const answer = (await officer.press(card, 'Answer')).modal;
    await officer.submit(answer, { 'What you tell them': long(word), basis: 'off-record' });
    await journalist.sees((one) => textOf(one).includes(`${word} `), 'dm');
  }
  await officer.changed(card, (now) => (fieldsOf(now)['What was told'] ?? '').includes('newest'));

  const mine = (await journalist.slash('inquiry')).message;
  expect(Object.values(fieldsOf(mine))[0]).toMatch(/newest[\s\S]*earlier/);
  const whole = (await journalist.choose(mine, '1', 'Show what you were told…')).message;
  expect(whole.content).toContain('The file holds all of it.');
  expect(embedOf(whole).description).toContain('newest ends');
  const [file] = whole.attachments;
  expect(file?.filename).toBe('inquiry-1.txt');
  const text = await (await fetch(file?.url ?? '')).text();
  expect(words.filter((word) => text.includes(`${word} ends.`))).toEqual(words);
  expect(text.indexOf('newest')).toBeLessThan(text.indexOf('first'));
});
