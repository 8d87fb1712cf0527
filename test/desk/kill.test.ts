/** A kill withdraws a fact with what rests on it, for good order with a second moderator, until settled. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { openStore } from '../../src/store/open-store.js';
import { ana, bo, deskOver, factRef, withValue } from '../support/curation.js';

const dataDir = mkdtempSync(path.join(tmpdir(), 'press-desk-kill-'));
afterAll(() => rmSync(dataDir, { recursive: true, force: true }));

it('takes every figure away at once and lasts until a further revision', async () => {
  const store = await openStore({ dataDir });
  try {
    const { curation, body, value } = await deskOver(store);
    const ref = factRef('registered-total');
    const kill = { action: 'kill', ref, base: 1, reason: 'nobody vouches for it' } as const;
    const { proposal, standing } = await curation.propose(ana, kill);
    expect([standing, proposal.kind, proposal.assessment.checks]).toEqual([
      'second-moderator',
      'kill',
      expect.not.arrayContaining([expect.objectContaining({ level: 'block' })]),
    ]);
    await expect(curation.approve(ana, proposal, { readThere: true })).rejects.toThrow(
      'own-proposal',
    );
    await curation.approve(bo, proposal, { readThere: true });

    const { record } = await curation.record();
    for (const id of ['registered-total', 'below-municipal']) {
      const fact = record.byId.get(id);
      expect(fact).toMatchObject({ figures: [], sources: [], withdrawn: { factId: ref.id } });
      expect(fact?.withdrawn?.was.figures).not.toEqual([]);
    }
    const earlier = await curation.recordAsKnownOn('2999-01-01T00:00:00.000Z');
    expect(earlier.byId.get(ref.id)?.figures).toEqual([]);
    await expect(curation.propose(ana, { ...kill, base: 2 })).rejects.toThrow('already-killed');

    // The same text again, since it was right after all, is a change all the same.
    const text = withValue(await body(ref.id), 'count', '12859');
    const settled = await curation.propose(ana, {
      action: 'edit',
      ref,
      base: 2,
      kind: 'correction',
      body: text,
      reason: 'counted again',
    });
    expect(settled.standing).toBe('second-moderator');
    await curation.approve(bo, settled.proposal, { readThere: true });
    expect(await value(ref.id, 'count')).toBe('12859');
    const notices = await store.notices.list({ limit: 5 });
    expect(notices.map(({ kind, firstWrong }) => [kind, firstWrong])).toEqual([
      ['settlement', 1],
      ['kill', 1],
    ]);
    expect((await store.verifyChain()).problems).toEqual([]);
  } finally {
    await store.close();
  }
});
