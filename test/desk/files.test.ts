import { expect, it } from 'vitest';
import { UserError } from '../../src/base/user-error.js';
import {
  exportAttachment,
  exportFiles,
  filesInAttachment,
} from '../../src/desk/files/export-files.js';
import { filesPerson, importFiles, importOnFirstStart } from '../../src/desk/files/import-files.js';
import { planFiles } from '../../src/desk/files/plan.js';
import { makeRecordFiles } from '../../src/desk/files/record-files.js';
import { makeRecordKeeper } from '../../src/desk/record-keeper.js';
import type { DataFile } from '../../src/facts/read-files.js';
import { readText } from '../../src/reading/read-text.js';
import { ana, bo, curationOver, factRef, type TestDesk } from '../support/curation.js';
import { onEveryEngine, type TestEngine } from '../support/engines.js';
import { dataFiles } from '../support/record.js';
import { fillSmall, smallFiles } from '../support/small-record.js';

async function filled(engine: TestEngine): Promise<TestDesk> {
  const store = await engine.open();
  await fillSmall(store);
  return curationOver(store);
}

async function exported(desk: TestDesk, held: readonly DataFile[] = []): Promise<DataFile[]> {
  const written = exportFiles(await desk.keeper.current(), held);
  return written.flatMap(({ path, text }) => (text === null ? [] : [{ path, text }]));
}

const replaced = (files: readonly DataFile[], from: string, to: string): DataFile[] => {
  const changed = files.map((file) => ({ ...file, text: file.text.replaceAll(from, to) }));
  expect(changed).not.toEqual(files);
  return changed;
};

const taken = (desk: TestDesk, files: readonly DataFile[], dryRun = false) =>
  importFiles(desk.store, desk.keeper, files, readText, {
    ...{ actor: filesPerson, reason: 'import', dryRun },
  });

const outcomes = async (desk: TestDesk, files: readonly DataFile[]) => {
  const { items } = await planFiles(desk.store, await desk.keeper.current(), files);
  return items.map(({ ref, outcome, change }) => `${ref.id}: ${outcome} (${change})`);
};

const addPhrasing = async (desk: TestDesk, id: string, text: string) => {
  const { number } = await desk.curation.latest(factRef(id));
  const { proposal } = await desk.curation.propose(ana, {
    ...{ action: 'phrasings', ref: factRef(id), base: number, reason: 'asked so' },
    add: { en: [text] },
  });
  await desk.curation.approve(bo, proposal);
};

const oldTitle = 'Share of municipal-level organizations';
const newTitle = 'Municipal share of the register';

onEveryEngine('files and store', (engine) => {
  it('fills an empty store once, whoever comes first', async () => {
    const place = await engine.place();
    const stores = [await engine.open(place), await engine.open(place)];
    const imported = await Promise.all(
      stores.map((store) => importOnFirstStart(store, dataFiles(), readText)),
    );
    expect(imported.filter(Boolean)).toHaveLength(1);
    const [store] = stores;
    if (!store) throw new Error('no store');
    const { record } = await makeRecordKeeper(store).current();
    expect(record.facts.length).toBeGreaterThan(20);
    expect(record.rates.length).toBeGreaterThan(0);
    expect(record.facts.every((fact) => fact.publishedAt === null && fact.revision === 1)).toBe(
      true,
    );
    expect(record.facts.every((fact) => fact.recomputed.length === 0)).toBe(true);
    expect((await store.verifyChain()).problems).toEqual([]);
  });

  it('takes nothing in from files that are not sound', async () => {
    const store = await engine.open();
    const broken = replaced(smallFiles(), 'value: "12858"', 'value: "12859"');
    const refused = await importOnFirstStart(store, broken, readText).catch((error) => error);
    expect(refused).toMatchObject({ code: 'files-invalid' });
    expect(refused.context.problems[0]).toMatchObject({ fact: 'registered-total' });
    expect(await store.head()).toEqual({ change: 0, published: 0 });
  });

  it('exports what imports into an empty store as the same record', async () => {
    const desk = await filled(engine);
    await addPhrasing(desk, 'registered-total', 'Size of the register, please?');
    const files = await exported(desk);
    const other = await engine.open();
    await importOnFirstStart(other, files, readText);
    const copy = curationOver(other);
    const bodies = async (one: TestDesk) =>
      [...(await one.keeper.current()).revisions.values()].map(({ entry }) => entry);
    expect(await bodies(copy)).toEqual(await bodies(desk));
    expect(await outcomes(copy, files)).toEqual([]);
    expect(await exported(desk, files)).toEqual(files);
  });

  it('tells on which side the newer text stands, and a conflict where both have moved on', async () => {
    const desk = await filled(engine);
    const files = smallFiles();
    expect(await outcomes(desk, files)).toEqual([]);
    const edited = replaced(files, oldTitle, newTitle);
    expect(await outcomes(desk, edited)).toEqual(['municipal-share: take-files (edit)']);
    await addPhrasing(desk, 'national-total', 'Whole-country tally?');
    expect(await outcomes(desk, edited)).toEqual([
      'national-total: keep-database (edit)',
      'municipal-share: take-files (edit)',
    ]);
    await addPhrasing(desk, 'municipal-share', 'Slice of the register run by the city?');
    expect(await outcomes(desk, edited)).toEqual([
      'national-total: keep-database (edit)',
      'municipal-share: conflict (edit)',
    ]);
  });

  it('imports what is newer in the files and never what would undo an edit', async () => {
    const desk = await filled(engine);
    await addPhrasing(desk, 'national-total', 'Whole-country tally?');
    await addPhrasing(desk, 'growth-trend', 'Is the register swelling?');
    let edited = replaced(smallFiles(), oldTitle, newTitle);
    edited = replaced(
      edited,
      'Growth in the number of social organizations',
      'Growth of the register',
    );
    const before = await desk.store.head();
    const dry = await taken(desk, edited, true);
    expect(dry.taken.map(({ ref }) => ref.id)).toEqual(['municipal-share']);
    expect(await desk.store.head()).toEqual(before);
    const report = await taken(desk, edited);
    expect(report.conflicts.map(({ ref, latest }) => [ref.id, latest?.number])).toEqual([
      ['growth-trend', 2],
    ]);
    expect(report.kept.map(({ ref }) => ref.id)).toEqual(['national-total']);
    expect((await desk.body('municipal-share')).title.en).toBe(newTitle);
    expect((await desk.body('growth-trend')).phrasings.en).toContain('Is the register swelling?');
    expect((await desk.body('growth-trend')).title.en).not.toBe('Growth of the register');
    expect(await outcomes(desk, edited)).toEqual([
      'national-total: keep-database (edit)',
      'growth-trend: conflict (edit)',
    ]);
    expect((await desk.store.verifyChain()).problems).toEqual([]);
  });

  it('does not take older files for newer ones, though newer ones were exported elsewhere', async () => {
    const desk = await filled(engine);
    const old = smallFiles();
    await addPhrasing(desk, 'national-total', 'Whole-country tally?');
    const out = await exported(desk);
    expect(await outcomes(desk, old)).toEqual(['national-total: keep-database (edit)']);
    const oldEdited = replaced(old, 'Social organizations in all of China', 'All of China');
    expect(await outcomes(desk, oldEdited)).toEqual(['national-total: conflict (edit)']);
    const outEdited = replaced(out, 'Social organizations in all of China', 'All of China');
    expect(await outcomes(desk, outEdited)).toEqual(['national-total: take-files (edit)']);
    const report = await taken(desk, outEdited);
    expect(report.taken).toHaveLength(1);
    const manifest = report.manifest;
    if (!manifest) throw new Error('no manifest');
    const synced = outEdited.map((file) => (file.path === manifest.path ? manifest : file));
    expect(await outcomes(desk, synced)).toEqual([]);
    await addPhrasing(desk, 'national-total', 'Tally of the nation?');
    expect(await outcomes(desk, synced)).toEqual(['national-total: keep-database (edit)']);
  });

  it('retires what is taken out of the files, and keeps retired what they still hold', async () => {
    const desk = await filled(engine);
    const files = smallFiles();
    const without = files.map((file) => {
      const start = file.text.indexOf('  - id: growth-trend');
      if (start < 0) return file;
      const end = file.text.indexOf('  - id: ', start + 5);
      return { ...file, text: file.text.slice(0, start) + (end < 0 ? '' : file.text.slice(end)) };
    });
    expect(without).not.toEqual(files);
    expect(await outcomes(desk, without)).toContain('growth-trend: take-files (retire)');
    await taken(desk, without);
    expect((await desk.keeper.current()).record.byId.has('growth-trend')).toBe(false);
    expect(await outcomes(desk, files)).toContain('growth-trend: keep-database (restore)');
  });

  it('does not call a derived figure changed because its input was', async () => {
    const desk = await filled(engine);
    const body = await desk.body('registered-total');
    const { proposal } = await desk.curation.propose(ana, {
      ...{ action: 'edit', ref: factRef('registered-total'), base: 1, reason: 'new table' },
      body: {
        ...body,
        figures: [{ ...body.figures[0], value: '12901' }],
        statement: {
          en: body.statement.en.replace('12,858', '12,901'),
          zh: body.statement.zh.replace('12858', '12901'),
        },
      },
    });
    await desk.curation.approve(bo, proposal, { readThere: true });
    expect(await outcomes(desk, smallFiles())).toEqual(['registered-total: keep-database (edit)']);
    const files = await exported(desk, smallFiles());
    const text = files.find(({ path }) => path.endsWith('registration.yaml'))?.text ?? '';
    expect(text).toContain('value: "8452"');
    expect(await outcomes(desk, files)).toEqual([]);
  });

  it('puts a moderator’s import forward into the queue, and settles no kill by the way', async () => {
    const desk = await filled(engine);
    const text = exportAttachment(await desk.keeper.current(), 'yaml')
      .replaceAll(oldTitle, newTitle)
      .replaceAll('value: "12858"', 'value: "12901"')
      .replaceAll('Beijing had 12,858', 'Beijing had 12,901')
      .replaceAll('共有12858家', '共有12901家');
    const upload = { name: 'record.yaml', text };
    const files = filesInAttachment(upload.name, text);
    const recordFiles = makeRecordFiles(desk.store, desk.curation);
    const { results, plan } = await recordFiles.propose(ana, upload, 'from the table');
    expect(plan.items.map(({ ref }) => ref.id).sort()).toEqual([
      'municipal-share',
      'registered-total',
    ]);
    const standings = results.map((one) =>
      'outcome' in one ? one.outcome.standing : one.error.code,
    );
    expect(standings).toEqual(['second-moderator', 'second-moderator']);
    const { items } = await desk.curation.queue();
    expect(
      items.find(({ proposal }) => proposal.ref.id === 'registered-total')?.proposal,
    ).toMatchObject({ action: 'import', kind: 'import', author: ana });
    const again = await recordFiles.propose(ana, upload, 'from the table');
    const refused = { error: { code: 'proposal-already-open' } };
    expect(again.results).toMatchObject([refused, refused]);

    const killed = await desk.curation.propose(bo, {
      ...{
        action: 'kill',
        ref: factRef('registered-total'),
        base: 1,
        reason: 'cannot be vouched for',
      },
    });
    await desk.curation.approve(ana, killed.proposal);
    expect(await outcomes(desk, files)).toEqual([
      'registered-total: conflict (edit)',
      'municipal-share: take-files (edit)',
    ]);
    await taken(desk, files);
    const { record } = await desk.curation.record();
    expect(record.byId.get('registered-total')?.withdrawn).toBeDefined();
  });

  it('brings along where a figure was read, out and in again', async () => {
    const desk = await filled(engine);
    const body = await desk.body('registered-total');
    const custody = { excerpt: '截至2021年底共12858家', archive: 'https://archive.example/1' };
    const { proposal } = await desk.curation.propose(ana, {
      ...{ action: 'edit', ref: factRef('registered-total'), base: 1, reason: 'of the year' },
      body: { ...body, figures: body.figures.map((one) => ({ ...one, status: 'normal' })) },
      custody,
    });
    await desk.curation.approve(bo, proposal, { readThere: true });
    // Without the mark of the other desk, which says what that one had already.
    const { revisions, ...brought } = JSON.parse(
      exportAttachment(await desk.keeper.current(), 'json'),
    );
    expect(revisions).toBeDefined();
    const other = await filled(engine);
    const upload = { name: 'record.json', text: JSON.stringify(brought) };
    const { plan } = await makeRecordFiles(other.store, other.curation).propose(
      ...([ana, upload, 'from the other desk'] as const),
    );
    expect(plan.items.map(({ ref }) => ref.id)).toEqual(['registered-total']);
    const [queued] = (await other.curation.queue()).items;
    expect(queued?.proposal.custody).toEqual({ ...custody, read: false });
    expect(queued?.standing).toBe('second-moderator');
  });

  it.each(['yaml', 'json'] as const)('goes through a %s attachment and back', async (format) => {
    const desk = await filled(engine);
    await addPhrasing(desk, 'national-total', 'Whole-country tally?');
    const text = exportAttachment(await desk.keeper.current(), format);
    const files = filesInAttachment(`record.${format}`, text);
    expect(await outcomes(desk, files)).toEqual([]);
    const edited = filesInAttachment(
      'record',
      text.replaceAll('Whole-country tally?', 'Tally of all?'),
    );
    expect(await outcomes(desk, edited)).toEqual(['national-total: take-files (edit)']);
  });
});

it.each([
  ['attachment-unreadable', '{ a: [ }'],
  ['attachment-unreadable', `a: &a [x]\nb: [${'*a,'.repeat(50)}]`],
  ['attachment-unreadable', `${'{"a":'.repeat(100)}1${'}'.repeat(100)}`],
  // Brackets that stay open in what is said are no nesting.
  ['attachment-unknown-shape', `- said: "one [of many"\n`.repeat(100)],
  ['attachment-unknown-shape', '42'],
  ['attachment-unknown-shape', ''],
  ['attachment-unknown-shape', '- just: this'],
  ['attachment-unknown-shape', 'topic: { id: ../../etc }'],
  ['attachment-too-large', 'x'.repeat(4_000_001)],
])('refuses an attachment: %s', (code, text) => {
  try {
    filesInAttachment('record.yaml', text);
    throw new Error('it was taken');
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    expect(error.code).toBe(code);
  }
});
