/**
 * The process that `desk bench crash` kills: two moderators who publish without pause. Each line on
 * its output acknowledges one change that the store has confirmed.
 */
import { writeSync } from 'node:fs';
import { type Curation, makeCuration } from '../src/desk/curation/curation.js';
import { importOnFirstStart } from '../src/desk/files/import-files.js';
import type { Person, Revision } from '../src/desk/ports.js';
import { makeRecordKeeper } from '../src/desk/record-keeper.js';
import { readText } from '../src/reading/read-text.js';
import { readDataFolder } from '../src/store/data-folder.js';
import { openStore } from '../src/store/open-store.js';

/** What a line says. */
export type Acknowledgement =
  | { readonly proposal: number; readonly version: number }
  | { readonly fact: string; readonly number: number; readonly hash: string };

const ana: Person = { id: '1', name: 'Ana' };
const bo: Person = { id: '2', name: 'Bo' };
const reason = 'crash benchmark';

function acknowledge(said: Acknowledgement): void {
  // Written before anything else happens, so that a kill cannot fall between change and word.
  writeSync(1, `${JSON.stringify(said)}\n`);
}

function acknowledgeRevision({ ref, number, hash }: Revision): void {
  acknowledge({ fact: ref.id, number, hash });
}

/** A figure changed by one moderator and approved by the other, over and over. */
async function keepCorrecting(curation: Curation): Promise<never> {
  const ref = { kind: 'fact', id: 'national-total' } as const;
  for (let turn = 0; ; turn += 1) {
    const { entry, number: base } = await curation.latest(ref);
    if (entry.kind !== 'fact') throw new Error('not a fact');
    const figures = entry.body.figures.map((figure) => ({
      ...figure,
      value: String(900_000 + base * 10 + (turn % 10)),
    }));
    const draft = { action: 'edit', ref, base, reason, body: { ...entry.body, figures } } as const;
    const { proposal } = await curation.propose(ana, draft, reason);
    acknowledge({ proposal: proposal.id, version: proposal.version });
    const { revision } = await curation.approve(bo, proposal, {
      override: reason,
      readThere: true,
    });
    if (revision) acknowledgeRevision(revision);
  }
}

/** A phrasing put in the place of the one before by one moderator and approved by the other. */
async function keepPhrasing(curation: Curation): Promise<never> {
  const ref = { kind: 'fact', id: 'growth-trend' } as const;
  for (;;) {
    const { entry, number: base } = await curation.latest(ref);
    if (entry.kind !== 'fact') throw new Error('not a fact');
    const mine = entry.body.phrasings.en.filter((text) => text.startsWith('Crash benchmark '));
    const text = `Crash benchmark ${base}?`;
    const { proposal } = await curation.propose(bo, {
      ...{ action: 'phrasings', ref, base, reason },
      ...{ add: { en: [text] }, remove: { en: mine } },
    });
    const { revision } = await curation.approve(ana, proposal);
    if (revision) acknowledgeRevision(revision);
  }
}

const { DATA_DIR: dataDir = '.', DATABASE_URL: databaseUrl } = process.env;
const store = await openStore({ dataDir, databaseUrl: databaseUrl || undefined });
await importOnFirstStart(store, await readDataFolder(), readText);
const curation = makeCuration({
  ...{ store, keeper: makeRecordKeeper(store), approvals: 2 },
  ...{ read: readText, identities: [], now: Date.now },
});
// What an earlier writer was killed over is taken back.
for (const author of [ana, bo]) {
  const { items } = await store.proposals.list({ states: ['open'], authorId: author.id });
  for (const proposal of items) await curation.withdraw(author, proposal);
}
await Promise.all([keepCorrecting(curation), keepPhrasing(curation)]);
