/** A change for an inquiry that is saved, whatever becomes of the inquiry meanwhile. */
import path from 'node:path';
import { DatabaseSync } from '@photostructure/sqlite';
import type { APIMessage } from 'discord-api-types/v10';
import type { Person } from 'local-discord';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { sqliteFileName } from '../../../src/store/open-store.js';
import { openPressRoom, textOf, type WholeDesk } from '../../support/whole-desk.js';

let desk: WholeDesk;
let a: Person;
let b: Person;
let journalist: Person;

beforeAll(async () => {
  ({ desk, a, b, journalist } = await openPressRoom({ acknowledgeMs: 30_000 }));
});

afterAll(async () => {
  await desk?.stop();
});

/** The card of an inquiry as filed, and a topic not on record made for it, ready to be put forward. */
async function readied(thing: string) {
  const refusal = await journalist.ask(`Which social organization in Beijing keeps most ${thing}?`);
  const form = (await journalist.press(refusal, 'Ask a press officer')).modal;
  await journalist.submit(form, { Outlet: 'Daily' });
  const card = await a.sees((one) => textOf(one).includes(thing), '#desk');
  await a.press(card, 'Take it');
  await a.changed(card, (now) => textOf(now).includes('With Mo Deskman'));
  const ways = (await a.press(card, 'Put it on record')).message;
  const topic = (await a.press(ways, 'A topic not on record…')).modal;
  const preview = await a.submit(topic, {
    'title-en': `Who keeps ${thing}`,
    'title-zh': `谁有${thing}`,
    'reply-en': `The record does not say who keeps ${thing}.`,
    'reply-zh': `记录中没有${thing}方面的内容。`,
    phrasings: `Who keeps the most ${thing}?\n哪家的${thing}最多？`,
  });
  return { card, preview: preview.message };
}

const proposals = async () =>
  (await desk.desk.store.proposals.list({ states: ['open'] })).items.length;

it('is told as saved where the inquiry was closed meanwhile, with a remark that it is not noted', async () => {
  const { card, preview } = await readied('beehives');
  const seen = await b.sees(({ id }) => id === card.id, '#desk');
  await b.press(seen, 'Close');
  await b.changed(seen, (now: APIMessage) => textOf(now).includes('Closed'));
  await a.press(preview, 'Propose');
  const outcome = await a.changed(preview, (now) => now.content.includes('waits for a second'));
  expect(outcome.content).toContain('It is not noted where it was asked for. As this inquiry');
  expect(await proposals()).toBe(1);
  expect(desk.troubles).toEqual([]);
});

it('can be put forward again where it could not be saved', async () => {
  const { card, preview } = await readied('teapots');
  const database = new DatabaseSync(path.join(desk.dataDir, sqliteFileName));
  database.exec(
    "CREATE TRIGGER shut BEFORE INSERT ON proposals BEGIN SELECT RAISE(ABORT, 'shut'); END",
  );
  await a.press(preview, 'Propose');
  await a.sees((one) => textOf(one).includes('Something went wrong on our side'), '#desk');
  database.exec('DROP TRIGGER shut');
  database.close();
  await a.press(preview, 'Propose');
  const outcome = await a.changed(preview, (now) => now.content.includes('waits for a second'));
  expect(outcome.content).not.toContain('not noted');
  await a.changed(card, (now) => textOf(now).includes('Proposal 2'));
  expect(await proposals()).toBe(2);
});
