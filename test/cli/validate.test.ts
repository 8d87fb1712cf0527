/** `desk facts validate` over the reviewed record and over copies of it, each broken in one way. */
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { facts } from '../../src/cli/facts.js';
import { runCommand } from '../support/cli.js';

const root = path.resolve(import.meta.dirname, '../..');
const scratch = mkdtempSync(path.join(os.tmpdir(), 'press-desk-validate-'));
afterAll(() => rmSync(scratch, { recursive: true, force: true }));

const validate = (folder: string) => runCommand(facts, ['validate', '--root', folder]);

let copies = 0;
/** A copy of `data/` in which one file was changed once. */
function broken(file: string, from: string | RegExp, to: string): string {
  copies += 1;
  const folder = path.join(scratch, String(copies));
  cpSync(path.join(root, 'data'), path.join(folder, 'data'), { recursive: true });
  const target = path.join(folder, file);
  const before = readFileSync(target, 'utf8');
  const after = before.replace(from, to);
  expect(after).not.toBe(before);
  writeFileSync(target, after);
  return folder;
}

const registration = 'data/facts/registration.yaml';

describe('desk facts validate', () => {
  it('finds the reviewed record sound', () => {
    const run = spawnSync(
      process.execPath,
      ['src/launch.mjs', 'cli/main', 'facts', 'validate', '--root', root],
      { cwd: root, encoding: 'utf8' },
    );
    expect(run.stderr).toBe('');
    expect(run.status).toBe(0);
    expect(run.stdout).toMatch(/^\d+ facts, \d+ sources/);
  });

  it.each<[string, string, string | RegExp, string, readonly string[]]>([
    [
      'a date that does not exist',
      registration,
      'date: "2021-11"',
      'date: "2021-13"',
      [registration, 'registered-total', 'asOf.date'],
    ],
    [
      'a date not at its precision',
      registration,
      'precision: month',
      'precision: day',
      [registration, 'registered-total', 'asOf.date'],
    ],
    [
      'an unknown source',
      registration,
      'source: chinanpo',
      'source: chinanop',
      [registration, 'registered-total', 'sources.0.source'],
    ],
    [
      'a duplicate id',
      registration,
      '- id: municipal-level',
      '- id: registered-total',
      [registration, 'registered-total', 'id'],
    ],
    [
      'a statement with another figure',
      registration,
      'Beijing had 12,858',
      'Beijing had 12,585',
      [registration, 'registered-total', 'statement.en'],
    ],
    [
      'a Chinese statement with another figure',
      registration,
      '共有12858家',
      '共有1285家',
      [registration, 'registered-total', 'statement.zh'],
    ],
    [
      'a derived figure unlike its formula',
      registration,
      'value: "34.6"',
      'value: "36.4"',
      [registration, 'municipal-share', 'figures.0.value'],
    ],
    [
      'a formula over no figure',
      registration,
      'formula: registered-total.count',
      'formula: registered-total.sum',
      [registration, 'below-municipal', 'figures.0.formula'],
    ],
    [
      'a missing language',
      registration,
      /zh: 截至2021年11月，北京市登记的社会组织共有12858家。/,
      '',
      [registration, 'registered-total', 'statement.zh'],
    ],
    [
      'a phrasing under two facts',
      'data/facts/grades.yaml',
      '238 ',
      'Beijing NGO total #',
      ['data/facts/grades.yaml', 'five-a-rated'],
    ],
    [
      'a value that is no number',
      registration,
      'value: "4449"',
      'value: "4,449"',
      [registration, 'municipal-level', 'figures.0.value'],
    ],
    [
      'an unknown related fact',
      registration,
      /related: \[ registered-total-2023,/,
      'related: [ registered-total-2032,',
      [registration, 'registered-total', 'related'],
    ],
    [
      'a field that is not known',
      registration,
      'reviewBy:',
      'reviewedBy:',
      [registration, 'registered-total', 'reviewBy'],
    ],
    ['broken YAML', registration, 'facts:', 'facts: [', [registration, 'line']],
    [
      'a bad address',
      'data/sources.yaml',
      'https://pishu.cn',
      'pishu',
      ['data/sources.yaml', 'bluebook', 'address'],
    ],
    [
      'a reply without Chinese',
      'data/not-on-record.yaml',
      /zh: 记录中只有.*基金会的数量.*/,
      '',
      ['data/not-on-record.yaml', 'foundation-count', 'reply.zh'],
    ],
  ])('refuses %s', async (_what, file, from, to, named) => {
    const { code, err } = await validate(broken(file, from, to));
    expect(code).toBe(1);
    expect(err).not.toMatch(/\n\s+at /);
    for (const part of named) expect(err).toContain(part);
  });
});
