/** The inquiry desk over a real store and a clock in hand: what is told, to whom, when, how often. */

import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import fc from 'fast-check';
import { afterEach, expect, it } from 'vitest';
import { UserError } from '../../../src/base/user-error.js';
import { makeGists } from '../../../src/desk/inquiries/gists.js';
import type { DeskNote, Herald } from '../../../src/desk/inquiries/herald.js';
import type { InquiryFile } from '../../../src/desk/inquiries/inquiry.js';
import {
  type Filing,
  type InquiryDesk,
  makeInquiryDesk,
} from '../../../src/desk/inquiries/inquiry-desk.js';
import { questionGroups } from '../../../src/desk/inquiries/learning.js';
import { gistOf, likeness } from '../../../src/desk/inquiries/likeness.js';
import { median } from '../../../src/desk/inquiries/report.js';
import {
  afterStep,
  inquiryStates,
  inquirySteps,
  mayStep,
} from '../../../src/desk/inquiries/states.js';
import type { DeskStore } from '../../../src/desk/ports.js';
import { openStore } from '../../../src/store/open-store.js';
import { reviewedSnapshot } from '../../support/desk.js';

const snapshot = await reviewedSnapshot('lean');
const today = '2026-03-03';
const officer = { id: '2', name: 'Mo' };
const closings: (() => Promise<unknown>)[] = [];
afterEach(async () => {
  for (const close of closings.splice(0).reverse()) await close();
});

/** Notes what it is to say; `closed` ways are closed, `failing` things fail that often. */
function makeVoice() {
  const said: string[] = [];
  const closed = new Map<string, string>();
  let failing = 0;
  const fail = () => {
    if (failing <= 0) return;
    failing -= 1;
    throw new Error('Discord is away');
  };
  const about = (note: DeskNote) =>
    'deadline' in note
      ? `${note.kind} ${note.deadline.slice(11, 16)}`
      : note.kind === 'unreached'
        ? `${note.kind} ${note.asker.person.name} ${note.reason} ${note.via}`
        : `${note.kind} ${note.asker.person.name}`;
  const herald: Herald = {
    async showCard({ inquiry, askers }: InquiryFile) {
      fail();
      said.push(`card ${inquiry.id} ${inquiry.state} ${askers.length}`);
      return { channelId: 'desk', messageId: `m${inquiry.id}` };
    },
    async noteAtDesk(note) {
      fail();
      said.push(about(note));
    },
    async tell(via, { asker, reply, sealed }) {
      fail();
      const reason = closed.get(`${asker.person.name} ${via}`);
      if (reason !== undefined) return reason;
      said.push(`${via} ${asker.person.name} ${sealed ? 'sealed' : reply.kind}`);
      return null;
    },
  };
  return {
    herald,
    closed,
    failNext: (times: number) => {
      failing = times;
    },
    /** What was said since the last time, cards aside. */
    take: () => said.splice(0).filter((one) => !one.startsWith('card')),
    all: () => said.splice(0),
  };
}

async function openDesk() {
  const dataDir = mkdtempSync(path.join(tmpdir(), 'press-desk-inquiries-'));
  let now = Date.parse('2026-03-03T09:00:00Z');
  const store: DeskStore = await openStore({ dataDir, now: () => now });
  closings.push(async () => rmSync(dataDir, { recursive: true, force: true, maxRetries: 5 }));
  closings.push(() => store.close());
  const make = (): InquiryDesk =>
    makeInquiryDesk({
      store: store.inquiries,
      snapshots: { current: () => snapshot },
      gist: makeGists({ current: () => snapshot }, () => now),
      publishedAs: async () => ({ kind: 'fact', id: 'registered-total' }),
      now: () => now,
    });
  return {
    make,
    store,
    at(time: string) {
      now = Date.parse(`2026-03-03T${time}:00Z`);
    },
  };
}

const filing = (name: string, more: Partial<Filing> = {}): Filing => ({
  ...{ person: { id: `80${name}`, name }, question: 'How many beehives does the city count?' },
  ...{ script: 'en', questionScript: 'en', nearest: [], outlet: 'Weekly', deadline: null },
  ...{ language: 'either', basis: 'any', notify: 'channel', guildId: 'g', channelId: 'c' },
  ...more,
});

it('tells everyone who asked, by the way they wished for or the one that is open', async () => {
  const { make, store } = await openDesk();
  const voice = makeVoice();
  const desk = make();
  const stop = desk.speakThrough(voice.herald);
  await desk.file(filing('Ann'));
  await desk.file(filing('Bo', { notify: 'direct' }));
  await desk.file(
    filing('Cy', { notify: 'direct', question: 'how many beehives the city counts' }),
  );
  const { file, joined } = await desk.file(filing('Di'));
  expect([joined, file.askers.length]).toEqual([true, 4]);
  const { joined: apart } = await desk.file(
    filing('Ed', { question: 'How many beehives does the city of Shanghai count?' }),
  );
  expect(apart).toBe(false);
  await desk.look();
  expect(voice.all()).toContain('card 1 new 4');

  voice.closed.set('Bo direct', 'dm-closed');
  voice.closed.set('Cy direct', 'dm-closed').set('Cy channel', 'left');
  await desk.answer(officer, 1, { basis: 'on-record', text: 'Ninety.' });
  await desk.look();
  expect(voice.take().sort()).toEqual([
    ...['channel Ann answer', 'channel Bo answer', 'channel Di answer'],
    ...['unreached Bo dm-closed channel', 'unreached Cy left null'],
  ]);
  const kept = await store.inquiries.find(1);
  expect(kept?.deliveries.filter(({ state }) => state === 'unreached')).toHaveLength(1);

  // What is not for quoting goes by message; in the channel stands only that it is there.
  await desk.answer(officer, 1, { basis: 'background', text: 'More or less.' });
  await desk.look();
  expect(voice.take()).toContain('direct Ann answer');
  await desk.look();
  expect(voice.take()).toEqual([]);
  await stop();
});

it('loses nothing while Discord is away or the bot is down, and says nothing twice', async () => {
  const { make, at } = await openDesk();
  const voice = makeVoice();
  const first = make();
  await first.file(filing('Ann'));
  await first.answer(officer, 1, { basis: 'on-record', text: 'Ninety.' });
  const stop = first.speakThrough(voice.herald);
  voice.failNext(4);
  await first.look();
  await stop();
  at('09:30');
  const second = make();
  const stopSecond = second.speakThrough(voice.herald);
  await second.look();
  at('11:30');
  await second.look();
  expect(voice.take()).toEqual(['channel Ann answer']);
  await stopSecond();
});

it('reminds the desk before a deadline and when it passes, each once, over restart and clock', async () => {
  const { make, at } = await openDesk();
  const voice = makeVoice();
  const first = make();
  const stop = first.speakThrough(voice.herald);
  await first.file(filing('Ann', { deadline: '2026-03-03T12:00:00.000Z' }));
  await first.file(filing('Bo', { deadline: '2026-03-03T12:00:00.000Z' }));
  at('10:59');
  await first.look();
  expect(voice.take()).toEqual([]);
  at('11:00');
  await first.look();
  expect(voice.take()).toEqual(['reminder 12:00']);
  // The clock is put back, and forward again.
  at('10:30');
  await first.look();
  at('11:20');
  await first.look();
  await stop();
  at('15:00');
  const second = make();
  const stopSecond = second.speakThrough(voice.herald);
  await second.look();
  await second.look();
  expect(voice.take()).toEqual(['passed 12:00']);
  // Answered in time, or missed while the desk was shut: no reminder of what is over.
  await second.file(
    filing('Cy', { question: 'Who feeds the pandas?', deadline: '2026-03-03T17:00:00.000Z' }),
  );
  await second.answer(officer, 2, { basis: 'on-record', text: 'Keepers.' });
  at('18:00');
  await second.look();
  expect(voice.take()).toEqual(['channel Cy answer']);
  await stopSecond();
});

it('tells once what has become of a proposal, and lets go of who withdraws', async () => {
  const { make } = await openDesk();
  const voice = makeVoice();
  const desk = make();
  const stop = desk.speakThrough(voice.herald);
  await desk.file(filing('Ann'));
  await desk.file(filing('Bo'));
  await desk.withdraw({ id: '80Bo', name: 'Bo' }, 1);
  await expect(desk.withdraw({ id: '80Di', name: 'Di' }, 1)).rejects.toThrow(UserError);
  await desk.proposed(officer, 1, 7);
  await Promise.all([desk.tellPublished(), desk.tellPublished()]);
  await desk.look();
  expect(voice.take()).toEqual(['channel Ann published']);
  expect((await desk.find(1)).inquiry.state).toBe('answered');
  await stop();
});

it('takes no step that the table does not hold, and closes what nobody asks any more', () => {
  const state = fc.constantFrom(...inquiryStates);
  fc.assert(
    fc.property(state, fc.constantFrom(...inquirySteps), (from, step) => {
      if (mayStep(from, step)) expect(inquiryStates).toContain(afterStep(from, step));
      else expect(() => afterStep(from, step)).toThrow(UserError);
      expect(afterStep(from, 'withdraw')).toBe('closed');
      if (from === 'closed') expect(mayStep(from, 'answer')).toBe(false);
    }),
  );
});

it('groups what asks the same, in either language, and keeps other places and years apart', () => {
  const gist = (text: string) => gistOf(snapshot.answerer.reader, text, today);
  const alike = (a: string, b: string) => likeness(gist(a), gist(b));
  expect(alike('average age of volunteers in Beijing', '北京志愿者的平均年龄')).toBeGreaterThan(
    0.4,
  );
  expect(alike('how many beehives in 2019', 'how many beehives in 2020')).toBe(0);
  expect(alike('beehives in Beijing', 'beehives in Shanghai')).toBe(0);
  expect(alike('how many beehives are there', 'how many pandas are there')).toBeLessThan(0.5);
  const heard = (id: string, text: string, who: string) => ({
    ...({
      id,
      text,
      at: `2026-03-0${id}`,
      script: 'en',
      outcome: 'declined',
      factId: null,
    } as const),
    ...{ nearest: ['a'], askerHash: who, unhelpful: false, settled: false },
  });
  const groups = questionGroups(
    [
      heard('1', 'who feeds the pandas?', 'x'),
      heard('2', 'how many beehives are there?', 'x'),
      heard('3', 'beehives, how many?', 'y'),
      heard('4', 'How many beehives are there', 'y'),
    ],
    gist,
  );
  expect(groups.map(({ questions, people }) => [questions.length, people])).toEqual([
    [3, 2],
    [1, 1],
  ]);
});

it('takes the middle of times to an answer', () => {
  expect([median([]), median([3]), median([9, 1, 4]), median([1, 2, 5, 100])]).toEqual([
    ...[null, 3, 4, 3.5],
  ]);
});
