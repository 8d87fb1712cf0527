/** What takes long: done elsewhere, within limits, while questions are answered. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { importOne } from '../../bench/import.js';
import { importShapes } from '../../bench/import-shapes.js';
import { openBackRoom } from '../../src/back-room/back-room.js';
import { makeMirror } from '../../src/back-room/mirror.js';
import { assess } from '../../src/desk/curation/assess.js';
import type { Resolved } from '../../src/desk/curation/draft.js';
import { exportAttachment } from '../../src/desk/files/export-files.js';
import { planUploadOver } from '../../src/desk/files/upload.js';
import { refKey } from '../../src/facts/entry.js';
import { goldenQuestions, type OpenDesk, openDesk } from '../../src/open-desk.js';
import { readText } from '../../src/reading/read-text.js';
import { ana, factRef, shippedIdentities, testNow, withValue } from '../support/curation.js';
import { openPrepared } from '../support/prepared.js';
import { dataFiles } from '../support/record.js';

let dataDir: string;
let desk: OpenDesk;

beforeAll(async () => {
  dataDir = await mkdtemp(path.join(tmpdir(), 'press-desk-'));
  const golden = (await goldenQuestions()).filter(({ expect: id }) => id === 'registered-total');
  desk = await openPrepared(dataDir, () =>
    openDesk({ dataDir, approvals: 2, golden: golden.slice(0, 2) }),
  );
});

afterAll(async () => {
  await desk.close();
  await rm(dataDir, { recursive: true, force: true, maxRetries: 10 });
});

it.each(Object.entries(importShapes))(
  'answers an import of %s, and stores nothing',
  async (shape, make) => {
    const plan = planUploadOver(desk.store);
    const here = {
      ...desk,
      curating: {
        ...desk.curating,
        files: {
          ...desk.curating.files,
          preview: async (upload: Parameters<typeof plan>[0]) =>
            plan(upload, await desk.curation.record()),
        },
      },
    };
    const { outcome } = await importOne(here, shape, make(2_000));
    expect(outcome).toMatch(/^(?:attachment-|files-invalid|\d+ entries differ)/);
  },
);

it('reads an import in a thread, and answers questions meanwhile', async () => {
  const text = exportAttachment(await desk.curation.record(), 'yaml');
  const [first = ''] = text.match(/Number of .*|Share of .*/) ?? [];
  let asked = 0;
  const timer = setInterval(() => {
    asked += 1;
    desk.ask({ text: 'How many?', personId: '1', channelId: '1' });
  }, 20);
  const plan = await desk.curating.files.preview({
    name: 'record.yaml',
    text: text.replaceAll(first, `${first} (revised)`),
  });
  clearInterval(timer);
  expect(plan.items.length).toBeGreaterThan(0);
  expect(plan.items.every(({ outcome }) => outcome === 'take-files')).toBe(true);
  expect(asked).toBeGreaterThan(1);
});

it('ends an import at its time and at its memory, and reads the next one', async () => {
  const state = await desk.curation.record();
  const open = (importing: { readonly timeMs: number; readonly memoryMb: number }) =>
    openBackRoom({
      ...{ files: [], dataDir, golden: [], store: desk.store, now: Date.now, importing },
    });
  const upload = { name: 'a.yaml', text: importShapes['list items']?.(2_000_000) ?? '' };
  const hard = { code: 'attachment-too-hard', context: { name: 'a.yaml' } };
  const slow = open({ timeMs: 400, memoryMb: 512 });
  await expect(slow.plan(upload, state)).rejects.toMatchObject(hard);
  await slow.close();
  const small = open({ timeMs: 60_000, memoryMb: 24 });
  await expect(small.plan(upload, state)).rejects.toMatchObject(hard);
  const next = small.plan(
    { name: 'b.yaml', text: 'nothing: here' },
    { ...state, revisions: new Map() },
  );
  await expect(next).rejects.toMatchObject({ code: 'attachment-unknown-shape' });
  await small.close();
});

it.each(['yaml', 'json'] as const)('writes the record as %s in a thread', async (format) => {
  const { text } = await desk.curating.files.take(ana, format);
  expect(text).toBe(exportAttachment(await desk.curation.record(), format));
});

it('ends an export at its time', async () => {
  const state = await desk.curation.record();
  const exporting = { timeMs: 5, memoryMb: 512 };
  const room = openBackRoom({
    ...{ files: [], dataDir, golden: [], store: desk.store, now: Date.now, exporting },
  });
  await expect(room.write(state, 'json')).rejects.toMatchObject({ code: 'export-too-hard' });
  await room.close();
});

it('tries a proposal in a thread', async () => {
  const ref = factRef('registered-total');
  const { number: base } = await desk.curation.latest(ref);
  const { body } = (await desk.curation.record()).revisions.get(`fact/${ref.id}`)?.entry ?? {};
  const title = { en: 'Bodies on the register', zh: '登记在册的机构' };
  const { proposal } = await desk.curation.propose(ana, {
    ...{ action: 'edit', ref, base, reason: 'shorter', body: { ...body, title } },
  });
  const ahead = await desk.curation.ahead(proposal.id);
  const question = 'How many social organizations are registered in Beijing?';
  const card = await desk.curating.tryOut(ahead, question);
  expect(JSON.stringify(card)).toContain(title.en);
});

it('asks the known questions of a change in a thread', async () => {
  const { number: base } = await desk.curation.latest(factRef('registered-total'));
  const { assessment } = await desk.curation.preview({
    ...{ action: 'retire', ref: factRef('registered-total'), base, reason: 'no longer told' },
  });
  const changed = assessment.checks.find(({ code }) => code === 'golden-answers-changed');
  expect(changed?.context).toMatchObject({ count: 2 });
  const refused = desk.curation.propose(ana, {
    ...{ action: 'retire', ref: factRef('registered-total'), base: base + 1, reason: 'stale' },
  });
  await expect(refused).rejects.toMatchObject({ code: 'stale-revision' });
});

it('holds a change against the whole record after its thread has ended, and after news in between', async () => {
  const state = await desk.curation.record();
  const { revisions, marks } = desk.store;
  /** Called where the store is asked and does not answer. */
  let onSilence: (() => void) | undefined;
  const of: typeof revisions.of = (asked) => {
    if (!onSilence) return revisions.of(asked);
    onSilence();
    return new Promise(() => undefined);
  };
  const room = openBackRoom({
    ...{ files: dataFiles(), dataDir, golden: [], now: testNow },
    store: { marks, revisions: { ...revisions, of } },
  });
  const ref = factRef('registered-total');
  const newest = state.revisions.get(refKey(ref));
  if (newest?.entry.kind !== 'fact') throw new Error('no fact');
  const change: Resolved = {
    ...{ action: 'edit', ref, base: newest.number, before: newest.entry, retires: false },
    entry: { kind: 'fact', body: withValue(newest.entry.body, 'count', '13021') },
    ...{ newSources: [], kind: 'new-data', reason: 'the registry sent it', source: null },
    ...{ custody: null, embargo: null },
  };
  const expected = await assess(change, state, desk.store.revisions, {
    ...{ read: readText, identities: shippedIdentities(), now: testNow },
    ...{ golden: null, answerWith: null },
  });
  expect(expected.assessment.derived).not.toEqual([]);
  /** Has the thread wait until its time is up. */
  const endThread = async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    const isWaiting = new Promise<void>((resolve) => {
      onSilence = resolve;
    });
    const ending = expect(room.assess(change, state)).rejects.toMatchObject({
      code: 'change-too-hard',
    });
    await isWaiting;
    vi.runAllTimers();
    await ending;
    vi.useRealTimers();
    onSilence = undefined;
  };

  expect((await room.assess(change, state)).assessment).toEqual(expected.assessment);
  await endThread();
  expect((await room.assess(change, state)).assessment).toEqual(expected.assessment);
  await endThread();
  const other = [...state.revisions.values()].find(({ ref: { id } }) => id !== ref.id);
  if (!other) throw new Error('no other entry');
  const sequence = Math.max(...[...state.revisions.values()].map((one) => one.sequence)) + 1;
  const news = { ...other, number: other.number + 1, sequence };
  const next = { ...state, revisions: new Map([...state.revisions, [refKey(other.ref), news]]) };
  expect((await room.assess(change, next)).assessment).toEqual(expected.assessment);
  expect((await room.assess(change, next)).assessment).toEqual(expected.assessment);
  await room.close();
});

it('gives no record in a thread that was not told one from its beginning', async () => {
  const revisions = [...(await desk.curation.record()).revisions.values()];
  const mirror = makeMirror(undefined);
  expect(() => mirror.take({ anew: false, revisions })).toThrow();
  await expect(mirror.current()).rejects.toThrow();
  mirror.take({ anew: true, revisions });
  expect((await mirror.current()).revisions.size).toBe(revisions.length);
});
