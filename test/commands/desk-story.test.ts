/** A figure is corrected, approved, told and reverted: the whole way, as moderators and press go it. */

import type { Person } from 'local-discord';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { approveRead, openPressRoom, textOf, type WholeDesk } from '../support/whole-desk.js';

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

/** Opens a waiting proposal from the queue and approves it. */
async function approve(moderator: Person, proposal: string) {
  const queue = (await moderator.slash('desk', {}, at('review'))).message;
  await moderator.choose(queue, proposal, 'Open a proposal');
  const opened = await moderator.changed(queue, (now) => textOf(now).includes('Proposed by'));
  expect(textOf(opened)).toContain('In the source');
  return (await approveRead(moderator, opened)).content;
}

it('goes from a transposed digit to a published correction and back', async () => {
  expect(await ask()).toContain('12,858');

  const card = (await a.slash('desk', { fact: 'registered-total' }, at('edit'))).message;
  expect(textOf(card)).toContain('Revision 1 stands on record');
  const form = (await a.press(card, 'Figures')).modal;
  expect(form.fields.map(({ label }) => label)).toEqual([
    'Value',
    'As of',
    'How exact it is',
    'Kind of change',
    'Reason, and source on a line of its own',
  ]);
  const slipped = (
    await a.submit(form, {
      Value: '12,585',
      kind: 'correction',
      grounds: 'The registry has corrected its count.\nchinanpo\nExcerpt: 共有一万两千八百六十八家',
    })
  ).message;
  expect(textOf(slipped)).toContain('Transposed digits suspected in count: 12585 is 12858');
  expect(textOf(slipped)).toContain('it cannot be published as it stands');

  const again = (await a.press(slipped, 'Fix it')).modal;
  const value = (label: string) => {
    const field = again.fields.find((one) => one.label === label)?.component;
    return field && 'value' in field ? field.value : undefined;
  };
  expect(value('Value')).toBe('12,585');
  expect(value('Reason, and source on a line of its own')).toContain('The registry has corrected');
  const right = (await a.submit(again, { Value: '12,868' })).message;
  const preview = textOf(right);
  expect(preview).toContain('Beijing had 12,868 registered social organizations in November 2021.');
  expect(preview).toContain('共有12868家');
  expect(preview).toContain('below-municipal.count: 8,409 → 8,419');
  expect(preview).toContain('It will wait for a second moderator.');
  await a.press(right, 'Propose');
  const waits = await a.changed(right, (now) => now.content.includes('waits for a second'));
  expect(await ask()).toContain('12,858');

  // Nobody approves their own.
  await a.press(waits, 'Open the proposal');
  const own = await a.changed(waits, (now) => textOf(now).includes('Proposed by'));
  expect(JSON.stringify(own.components)).not.toContain('"Approve"');

  expect(await approve(b, '1')).toContain('Published: registered-total, revision 2');
  const told = await ask();
  expect(told).toContain('12,868');
  expect(told).toContain('November 2021');
  expect(told).toContain('revision 2');

  const history = (await a.slash('desk', { fact: 'registered-total' }, at('history'))).message;
  const past = textOf(history);
  expect(past).toContain('Revision 2');
  expect(past).toContain('by Mo Deskman, approved by Max Second');
  expect(past).toContain(
    'In the source: “共有一万两千八百六十八家” · The second moderator has read it there.',
  );
  expect(past).toContain('Revision 1 compared with revision 2');
  expect(past).toContain('Before: 12858');

  const byB = (await b.slash('desk', { fact: 'registered-total' }, at('history'))).message;
  const back = (await b.press(byB, 'Return to revision 1…')).modal;
  const returned = (
    await b.submit(back, { kind: 'correction', reason: 'The correction itself was wrong.' })
  ).message;
  await b.press(returned, 'Propose');
  await b.changed(returned, (now) => now.content.includes('waits for a second'));
  expect(await approve(a, '2')).toContain('revision 3');
  const atLast = await ask();
  expect(atLast).toContain('12,858');
  expect(atLast).toContain('revision 3');
  expect((await desk.desk.store.verifyChain()).problems).toEqual([]);
  expect(desk.troubles).toEqual([]);
  expect(desk.logs.filter(({ level }) => level === 'error')).toEqual([]);
});
