/** A topic not on record, from the form an officer fills in to the record's own checks. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, it } from 'vitest';
import type { Change } from '../../../src/discord/curation/work.js';
import { topicIdOf } from '../../../src/discord/inquiries/origin.js';
import { offRecordForm } from '../../../src/discord/inquiries/record-controls.js';
import { openStore } from '../../../src/store/open-store.js';
import { ana, bo, deskOver, testNow } from '../../support/curation.js';

it('is put forward with its reply and phrasings, and published like any other change', async () => {
  const dataDir = mkdtempSync(path.join(tmpdir(), 'press-desk-off-record-'));
  const store = await openStore({ dataDir, now: testNow });
  try {
    const { curation } = await deskOver(store);
    const ref = { kind: 'not-on-record', id: topicIdOf({ kind: 'inquiry', id: 12 }) } as const;
    const change: Change = {
      ...{ kind: 'change', ref, base: 0, body: null, form: offRecordForm, part: 0 },
      ...{ typed: {}, draft: null, revising: null },
    };
    const typed = {
      'title-en': 'Beehives',
      'title-zh': '蜂箱',
      'reply-en': 'The record does not say who keeps beehives.',
      'reply-zh': '记录中没有蜂箱方面的内容。',
      phrasings: 'Who keeps the most beehives?\n哪家的蜂箱最多？',
      nearest: 'registered-total',
      reason: 'Asked in inquiry 12.',
    };
    const { draft } = offRecordForm.draft(change, typed, {} as never);
    const { proposal, revision } = await curation.propose(ana, draft);
    const published =
      revision ?? (await curation.approve(bo, proposal, { readThere: true })).revision;
    expect(published?.entry.body).toMatchObject({
      id: 'asked-12',
      nearest: ['registered-total'],
      phrasings: { en: ['Who keeps the most beehives?'], zh: ['哪家的蜂箱最多？'] },
    });
    const { record } = await curation.record();
    expect(record.notOnRecord.some(({ id }) => id === 'asked-12')).toBe(true);
  } finally {
    await store.close();
    rmSync(dataDir, { recursive: true, force: true });
  }
});
