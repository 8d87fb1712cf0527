/** `desk record new` and `check`, over folders of their own. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { record } from '../../src/cli/record-folder.js';
import { runCommand } from '../support/cli.js';

const scratch = mkdtempSync(path.join(os.tmpdir(), 'press-desk-record-'));
afterAll(() => rmSync(scratch, { recursive: true, force: true }));
const folder = path.join(scratch, 'mine');

/** What `check` says of the new record with one file changed; the file is put back. */
async function checkWith(file: string, from: string, to: string) {
  const target = path.join(folder, file);
  const before = readFileSync(target, 'utf8');
  expect(before).toContain(from);
  writeFileSync(target, before.replace(from, to));
  const ran = await runCommand(record, ['check', folder]);
  writeFileSync(target, before);
  return ran;
}

describe('desk record', () => {
  it('lays out a record that passes its own check', async () => {
    const made = await runCommand(record, ['new', folder]);
    expect(made).toMatchObject({ code: 0, err: '' });
    const { code, out, err } = await runCommand(record, ['check', folder, '--json']);
    expect(err).toBe('');
    expect(code).toBe(0);
    const report = JSON.parse(out);
    expect(report).toMatchObject({ valid: true, weights: 'shipped' });
    const { asked, right, askedBack, wrong } = report.phrasings;
    expect(asked).toBeGreaterThan(5);
    expect(right + askedBack + wrong).toBeLessThanOrEqual(asked);
    expect(wrong).toBe(0);
    expect(report.facts.map(({ id }: { id: string }) => id)).toEqual(['benches']);
  });

  it('refuses a folder that is not empty', async () => {
    const { code, err } = await runCommand(record, ['new', folder]);
    expect(code).toBe(1);
    expect(err).toContain('is not empty');
  });

  it.each([
    ['record.yaml', 'home: exampleton', 'home: elsewhere', 'home: elsewhere'],
    ['record.yaml', 'Europe/London', 'Europe/Nowhere', 'no time zone'],
    ['record.yaml', '  bench: {', '  person: {', 'means something else already'],
    ['facts/benches.yaml', 'value: "412"', 'value: "413"', 'benches'],
    ['facts/benches.yaml', 'unit: bench', 'unit: stool', 'no unit of this record'],
    ['facts/benches.yaml', 'place: exampleton', 'place: narnia', 'has no concept narnia'],
    ['vocabulary/topics.yaml', 'subject: true', 'soft: true', 'marked subject: true'],
    ['vocabulary/places.yaml', 'kind: place', 'kind: plaice', 'vocabulary/places.yaml'],
  ])('finds fault with %s: %s -> %s', async (file, from, to, said) => {
    const { code, err } = await checkWith(file, from, to);
    expect(code).toBe(1);
    expect(err).toContain(said);
  });

  it('says what it wants', async () => {
    expect((await runCommand(record, [])).code).toBe(2);
    expect((await runCommand(record, ['check', path.join(scratch, 'none')])).err).toContain(
      'there is no',
    );
  });
});
