import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { DatabaseSync } from '@photostructure/sqlite';
import { afterEach, describe, expect, it } from 'vitest';
import { facts } from '../../src/cli/facts.js';
import { openStore, sqliteFileName } from '../../src/store/open-store.js';
import { runCommand } from '../support/cli.js';
import { ana, curationOver, factRef } from '../support/curation.js';

const made: string[] = [];
afterEach(() => {
  for (const folder of made.splice(0)) rmSync(folder, { recursive: true, force: true });
});

function folder(): string {
  const place = mkdtempSync(path.join(tmpdir(), 'press-desk-cli-'));
  made.push(place);
  return place;
}

const desk = (dataDir: string, ...args: string[]) => runCommand(facts, args, { DATA_DIR: dataDir });

async function addPhrasing(dataDir: string, id: string, text: string): Promise<void> {
  const store = await openStore({ dataDir });
  const { curation } = curationOver(store, { approvals: 1 });
  const { number } = await curation.latest(factRef(id));
  await curation.propose(ana, {
    ...{ action: 'phrasings', ref: factRef(id), base: number, reason: 'asked so' },
    add: { en: [text] },
  });
  await store.close();
}

function edit(dir: string, file: string, from: string, to: string): void {
  const target = path.join(dir, file);
  const text = readFileSync(target, 'utf8');
  expect([file, from, text.includes(from)]).toEqual([file, from, true]);
  writeFileSync(target, text.replace(from, to));
}

const shipped = path.resolve(import.meta.dirname, '../../data');

describe('desk facts, on the store', () => {
  it('exports what the shipped files say, byte for byte, and then nothing that does not differ', async () => {
    const [dataDir, out] = [folder(), folder()];
    const first = await desk(dataDir, 'export', '--to', out);
    expect(first).toMatchObject({ code: 0, err: '' });
    for (const name of readdirSync(out, { recursive: true, encoding: 'utf8' })) {
      if (!name.endsWith('.yaml') || name === 'revisions.yaml') continue;
      const text = readFileSync(path.join(out, name), 'utf8');
      expect([name, text]).toEqual([name, readFileSync(path.join(shipped, name), 'utf8')]);
    }
    expect((await desk(dataDir, 'export', '--to', out)).out).toBe('Nothing differs.\n');
    await addPhrasing(dataDir, 'employment', 'Headcount of the sector?');
    const again = await desk(dataDir, 'export', '--to', out);
    expect(again.out.trim().split('\n')).toEqual(['facts/economy.yaml', 'revisions.yaml']);
  });

  it('shows in both directions what differs', async () => {
    const [dataDir, out] = [folder(), folder()];
    await desk(dataDir, 'export', '--to', out);
    expect(await desk(dataDir, 'diff', '--from', out)).toMatchObject({ code: 0 });
    await addPhrasing(dataDir, 'employment', 'Headcount of the sector?');
    edit(out, 'facts/grades.yaml', 'en: What grade 5A means', 'en: The meaning of 5A');
    const { code, out: told } = await desk(dataDir, 'diff', '--from', out);
    expect(code).toBe(1);
    expect(told).toMatch(/fact\/employment: newer in the database \(edit, revision 2 by Ana/);
    expect(told).toContain('phrasings.en: - Headcount of the sector?');
    expect(told).toContain('fact/what-is-5a: newer in the files');
    expect(told).toContain('title.en: What grade 5A means');
  });

  it('imports after a dry run that changes nothing, lists a conflict and leaves it alone', async () => {
    const [dataDir, out] = [folder(), folder()];
    await desk(dataDir, 'export', '--to', out);
    edit(out, 'facts/grades.yaml', 'en: What grade 5A means', 'en: The meaning of 5A');
    edit(
      out,
      'facts/economy.yaml',
      'What are the total assets',
      'What, pray, are the total assets',
    );
    await addPhrasing(dataDir, 'total-assets', 'Wealth of the sector?');
    const before = await desk(dataDir, 'verify', '--json');
    const dry = await desk(dataDir, 'import', '--from', out, '--dry-run');
    expect(dry.out).toContain('1 would be imported, 0 newer in the database, 1 in conflict');
    expect(await desk(dataDir, 'verify', '--json')).toEqual(before);
    const real = await desk(dataDir, 'import', '--from', out);
    expect(real.code).toBe(1);
    expect(real.out).toContain('fact/total-assets: CONFLICT: changed on both sides');
    expect(real.out).toContain('1 imported, 0 newer in the database, 1 in conflict');
    const left = await desk(dataDir, 'diff', '--from', out);
    expect(left.out).toContain('1 differ');
    expect(left.out).toContain('Wealth of the sector?');
    expect((await desk(dataDir, 'verify')).code).toBe(0);
  });

  it('takes nothing from files that are not sound, and names file, fact and field', async () => {
    const [dataDir, out] = [folder(), folder()];
    cpSync(shipped, out, { recursive: true });
    await desk(dataDir, 'diff', '--from', out);
    edit(out, 'facts/registration.yaml', 'value: "12858"', 'value: "12585"');
    const { code, err } = await desk(dataDir, 'import', '--from', out);
    expect(code).toBe(1);
    expect(err).toMatch(/data\/facts\/registration\.yaml: registered-total: statement\.en/);
    edit(out, 'facts/registration.yaml', 'value: "12585"', 'value: [');
    const broken = await desk(dataDir, 'import', '--from', out);
    expect(broken).toMatchObject({ code: 1, out: '' });
    expect((await desk(dataDir, 'verify', '--json')).out).toMatch(/"revisions":\d{3}/);
  });

  it('proves the chain, and fails where somebody altered it', async () => {
    const dataDir = folder();
    await desk(dataDir, 'diff');
    const whole = await desk(dataDir, 'verify');
    expect(whole.code).toBe(0);
    expect(whole.out).toMatch(
      /^\d+ revisions and \d+ audit lines are whole; newest hash [0-9a-f]{64}\.\n$/,
    );
    const raw = new DatabaseSync(path.join(dataDir, sqliteFileName));
    raw.exec(
      `update revisions set body = replace(body, '12858', '12885') where entry_id = 'registered-total'`,
    );
    raw.close();
    const altered = await desk(dataDir, 'verify');
    expect(altered.code).toBe(1);
    expect(altered.err).toContain('fact/registered-total revision 1: hash-differs');
  });

  it.each([
    [['export'], 'facts export wants --to DIR'],
    [['import'], 'facts import wants --from DIR'],
    [['verify', '--loud'], '--loud'],
  ])('%j is explained in a line', async (args, line) => {
    const { code, err } = await desk(folder(), ...args);
    expect(code).toBe(2);
    expect(err).toContain(line);
  });

  it('says that files or store are not there, and nothing of their address', async () => {
    const dataDir = folder();
    const none = await desk(dataDir, 'import', '--from', path.join(dataDir, 'nowhere'));
    expect(none).toMatchObject({ code: 1, err: 'there are no reviewed files there' });
    const DATABASE_URL = 'postgres://desk:hunter2secret@127.0.0.1:1/nowhere';
    const away = await runCommand(facts, ['verify'], { DATA_DIR: dataDir, DATABASE_URL });
    expect(away).toMatchObject({ code: 1, err: 'the store cannot be reached' });
  });
});
