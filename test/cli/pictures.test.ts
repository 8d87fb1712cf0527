/** `desk cite`, `chart`, `brief` and `derive` as they are typed. */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { runTyped } from '../support/cli.js';

const scratch = mkdtempSync(path.join(os.tmpdir(), 'press-desk-pictures-'));
afterAll(() => rmSync(scratch, { recursive: true, force: true }));

const desk = runTyped;

describe('desk cite', () => {
  it('gives a line in English and one in Chinese', async () => {
    const { code: status, out } = await desk('cite', 'total-assets');
    expect(status).toBe(0);
    const [english, chinese] = out.trim().split('\n');
    expect(english).toMatch(/100\.197 billion yuan.*end of 2020.*https:.*total-assets, revision 1/);
    expect(chinese).toMatch(/2020年底.*1001\.97亿元.*total-assets，第1版/);
  });

  it('gives one line where a language is named', async () => {
    expect(
      (await desk('cite', 'total-assets', '--lang', 'zh-Hant')).out.trim().split('\n'),
    ).toEqual([expect.stringContaining('總資產1001.97億元')]);
  });
});

describe('desk chart', () => {
  it('writes the picture and says what it shows', async () => {
    const file = path.join(scratch, 'share.png');
    const { code: status, out } = await desk(
      'chart',
      'municipal-share',
      '--out',
      file,
      '--theme',
      'dark',
    );
    expect(status).toBe(0);
    expect(out).toContain('34.6%');
    expect(readFileSync(file).subarray(1, 4).toString()).toBe('PNG');
  });
});

describe('desk brief', () => {
  it('writes the sheet with its chart beside it', async () => {
    const file = path.join(scratch, 'economy.md');
    expect((await desk('brief', 'economy', '--out', file, '--lang', 'zh')).code).toBe(0);
    const sheet = readFileSync(file, 'utf8');
    expect(sheet).toMatch(/^# 资产与就业/);
    const picture = /!\[[^\]]*\]\(<([^>]+)>\)/.exec(sheet)?.[1] ?? '';
    expect(readFileSync(path.join(scratch, picture)).length).toBeGreaterThan(10_000);
  });
});

describe('desk derive', () => {
  it.each([
    [['what share of assets do municipal organizations hold?'], 0, '52.9%'],
    [['--op', 'share', '--of', 'five-a-rated.count', '--in', 'registered-total.count'], 0, '1.85%'],
    [['市级资产占总资产的比例'], 0, '截至2020年底'],
    [['assets per organization'], 1, 'true at no time'],
    [['what is a dog'], 1, 'could not tell'],
  ])('%j', async (args, status, told) => {
    const run = await desk('derive', ...args);
    expect([run.code, run.err]).toEqual([status, '']);
    expect(run.out).toContain(told);
  });
});

it.each([
  [['cite'], 2, 'cite wants the id of one fact'],
  [['cite', 'nothing'], 1, 'there is no fact nothing'],
  [['cite', 'total-assets', '--lang', 'fr'], 2, '--lang is one of'],
  [['chart', 'municipal-share'], 2, 'chart wants --out'],
  [['chart', 'growth-trend', '--out', path.join(scratch, 'x.png')], 1, 'has no chart'],
  [
    ['chart', 'municipal-share', '--out', path.join(scratch, 'no', 'x.png')],
    1,
    'cannot be written',
  ],
  [['chart', 'municipal-share', '--out', 'x.png', '--theme', 'pink'], 2, '--theme is one of'],
  [['brief', 'weather'], 1, 'there is no topic weather'],
  [['derive'], 2, 'either a question'],
  [['derive', '--op', 'guess'], 2, '--op is one of'],
  [['derive', '--op', 'ratio', '--of', 'x'], 2, 'names no figure'],
])('%j is refused in one line', async (args, status, told) => {
  const run = await desk(...args);
  expect(run.code).toBe(status);
  expect(run.err).toContain(told);
  expect(run.err.trim().split('\n')).toHaveLength(1);
  expect(run.out).toBe('');
});
