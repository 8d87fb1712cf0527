/**
 * A figure turns out wrong. What the desk told before is corrected wherever it stands, the author of a
 * watched text is told, the log shows it, the desk hears what was reached. Then the fact is killed,
 * and settled again.
 */
import type { APIMessage } from 'discord-api-types/v10';
import type { Person } from 'local-discord';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  approveRead,
  embedOf,
  openWholeDesk,
  textOf,
  type WholeDesk,
} from '../support/whole-desk.js';

let desk: WholeDesk;
let jo: Person;
let mo: Person;
let max: Person;

beforeAll(async () => {
  // Checks of a record just changed take long on a busy machine.
  desk = await openWholeDesk({ acknowledgeMs: 60_000 });
  [jo, mo, max] = [
    await desk.person('journalist'),
    await desk.person('moderator'),
    await desk.person('moderator2'),
  ];
  await mo.knows('desk');
});
afterAll(() => desk?.stop());

const atDesk = (sub: string) => ({ sub, in: '#desk' }) as const;
const question = 'how many social organizations are registered in Beijing?';
const claim = 'It rained. In November 2021 Beijing had 12,858 registered social organizations.';

/** Puts a change of the registered total forward by hand, and has the other moderator approve it. */
async function publish(change: (card: APIMessage) => Promise<APIMessage>): Promise<void> {
  const card = (await mo.slash('desk', { fact: 'registered-total' }, atDesk('edit'))).message;
  const preview = await change(card);
  await mo.press(preview, 'Propose');
  const waits = await mo.changed(preview, (now) => now.content.includes('waits for a second'));
  const number = /(\d+)/.exec(waits.content)?.[1] ?? '';
  const opened = (await max.slash('desk', { proposal: number }, atDesk('review'))).message;
  const reads = JSON.stringify(opened.embeds).includes('In the source');
  const done = reads
    ? await approveRead(max, opened)
    : await max
        .press(opened, 'Approve')
        .then(() => max.changed(opened, (now) => now.content.includes('Published')));
  expect(done.content).toContain('Published: registered-total');
  await desk.desk.refresh();
}

const edit = (value: string, kind: string) => async (card: APIMessage) => {
  const form = (await mo.press(card, 'Figures')).modal;
  const grounds = `The registry corrected its count.\nExcerpt: ${value} in all`;
  const typed = { value, kind, grounds };
  return (await mo.submit(form, typed)).message;
};

let asked: APIMessage;
let direct: APIMessage;
let chinese: APIMessage;
let share: APIMessage;
let chart: APIMessage;
let brief: APIMessage;
let check: APIMessage;

/** Waits until what a message told is kept in mind. */
const remembered = ({ channel_id: channelId, id: messageId }: APIMessage) =>
  expect.poll(() => desk.desk.store.notices.told({ channelId, messageId })).not.toBeNull();

const corrected = (message: APIMessage) =>
  jo.changed(message, ({ content }) => content.includes('notice no.'));

describe('a correction', () => {
  it('reaches what was told before it, in place', async () => {
    asked = await jo.ask(question);
    direct = await jo.ask(question, 'dm');
    chinese = await jo.ask('北京登记的社会组织有多少家？');
    share = (await jo.slash('fact', { id: 'below-municipal' })).message;
    chart = (await jo.slash('chart', { fact: 'registered-total' })).message;
    brief = (await jo.slash('brief', { topic: 'registration' })).message;
    check = (await jo.slash('check', { text: claim })).message;
    const watch = (await jo.press(check, 'Watch this text')).message;
    expect(watch.content).toContain('Watching 1 figure of this text');
    const other = await jo.ask('What are the total assets of social organizations in Beijing?');

    await publish(edit('12868', 'correction'));

    const now = await corrected(asked);
    expect(now.content).toContain('**Correction · 3 March 2026 · notice no. ');
    expect(now.content).toContain('~~12,858~~ **12,868** registered social organizations');
    expect(now.content).toContain('Why: The registry corrected its count.');
    expect(now.content).toContain('\n**~~12,858~~ 12,868** registered social organizations');
    expect(embedOf(now).description).toContain('Beijing had ~~12,858~~ **12,868** registered');
    expect(embedOf(now).footer?.text).toBe('registered-total · revision 2');
    expect(now.components).toEqual(asked.components);
    expect((await corrected(direct)).content).toContain('**~~12,858~~ 12,868**');
    const zh = await jo.changed(chinese, ({ content }) => content.includes('通知第'));
    expect(zh.content).toContain('~~12858家~~');
    // What is computed from it is wrong as well.
    expect((await corrected(share)).content).toContain('**~~8,409~~ 8,419**');
    const sheet = await corrected(brief);
    expect(textOf(sheet)).toContain('~~12,858~~ 12,868');
    const file = sheet.attachments.find(({ filename }) => filename.endsWith('.md'));
    const page = await (await fetch(file?.url ?? '')).text();
    expect(page).toContain('~~12,858~~ **12,868**');
    expect(page).toContain('> Correction · 3 March 2026');
    const checked = await corrected(check);
    expect(checked.content).toContain('Verdicts below that rest on it may no longer hold');
    expect(textOf(checked)).toContain('On record: ~~12,858~~ **12,868** registered');
    const drawn = (await corrected(chart)).attachments[0];
    expect(drawn?.description).toContain('Corrected: 12,858 → 12,868.');
    expect(drawn?.url).not.toBe(chart.attachments[0]?.url);
    expect(jo.current(other)?.content).toBe(other.content);
  });

  it('is told to who has a text of it watched, once, and to the desk', async () => {
    const told = await jo.sees(({ content }) => content.includes('have the desk watch'), 'dm');
    expect(told.content).toContain('Sentence 1, characters 41 to 46');
    expect(told.content).toContain('~~12,858~~ **12,868**');
    const report = await mo.sees(
      ({ embeds }) => embeds[0]?.title?.startsWith('Delivery of notice no.') ?? false,
      '#desk',
    );
    expect(embedOf(report).description).toContain(
      '7 messages told it: 7 corrected in place, 0 replied to, 0 not reached.',
    );
    expect(embedOf(report).description).toContain('Watched texts: 1 told, 0 not reached.');
    expect(
      jo.messages('dm').filter(({ content }) => content.includes('have the desk watch')),
    ).toHaveLength(1);
    const stop = (await jo.press(told, 'Stop watching')).message;
    expect(stop.content).toContain('no longer watched');
  });

  it('stands in the public log', async () => {
    const log = (await jo.slash('corrections')).message;
    const text = textOf(log);
    expect(text).toContain('Correction · 3 March 2026');
    expect(text).toContain('~~12,858~~ **12,868**');
    expect(text).toContain('Why: The registry corrected its count.');
  });

  it('is a reply where a response can be edited no more', async () => {
    desk.pass(60);
    const late = (await jo.slash('fact', { id: 'registered-total' })).message;
    await remembered(late);
    desk.pass(16);
    await publish(edit('12878', 'correction'));
    const reply = await jo.sees((message) => message.message_reference?.message_id === late.id);
    expect(reply.content).toContain('About the message above:');
    expect(reply.content).toContain('~~12,868~~ **12,878**');
    // What was corrected before is corrected on.
    const again = await jo.changed(asked, ({ content }) => content.includes('12,878'));
    expect(again.content).toContain('~~12,858~~ **12,878** registered');
  });
});

describe('a revision with new data', () => {
  it('is sent to nobody', async () => {
    const before = await jo.ask(question);
    await publish(edit('12900', 'new-data'));
    const after = await jo.ask(question);
    expect(after.content).toContain('12,900');
    expect(jo.current(before)?.content).toBe(before.content);
  });
});

describe('a kill', () => {
  it('withdraws the fact wherever it was told and wherever it is asked for', async () => {
    const before = await jo.ask(question);
    await publish(async (card) => {
      const form = (await mo.press(card, 'Figures')).modal;
      const preview = await mo.submit(form, { kind: 'kill', grounds: 'Nobody can vouch for it.' });
      expect(textOf(preview.message)).toContain('Kill: Withdrawn everywhere until settled');
      return preview.message;
    });
    const now = await jo.changed(before, ({ content }) => content.includes('Withdrawn ·'));
    expect(now.content).toContain('~~12,900~~ **withdrawn**');
    expect(now.content).toContain('**~~12,900~~**');
    const answer = await jo.ask(question);
    expect(answer.content).toContain('has been withdrawn');
    expect(textOf(answer)).not.toMatch(/12,?\d{3}/);
    const rests = (await jo.slash('fact', { id: 'below-municipal' })).message;
    expect(rests.content).toContain('which was withdrawn');
    const checked = (await jo.slash('check', { text: claim })).message;
    expect(textOf(checked)).not.toContain('On record: ');
    expect(textOf(checked)).toContain('has been withdrawn; nothing is said of it');
    const earlier = (await jo.slash('ask', { question, known_on: '2026-03-03' })).message;
    expect(textOf(earlier)).not.toMatch(/12,?[89]\d{2}/);
    const chartNow = await jo.slash('chart', { fact: 'registered-total' });
    expect(chartNow.message.attachments).toEqual([]);
  });

  it('is settled by a further proposal, which is told as well', async () => {
    await publish(edit('12859', 'correction'));
    const settled = await jo.changed(asked, ({ content }) => content.includes('Settled ·'));
    expect(settled.content).toContain('**12,859** registered');
    expect((await jo.ask(question)).content).toContain('**12,859**');
  });
});

it('leaves the logs sound and nothing on record of what was asked', async () => {
  expect((await desk.desk.store.verifyChain()).problems).toEqual([]);
  expect(desk.sandbox.unknownRoutes).toEqual([]);
  expect(desk.troubles).toEqual([]);
  expect(desk.logs.filter(({ level }) => level === 'error')).toEqual([]);
});
