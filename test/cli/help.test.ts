/** `desk help` and the documents name the same commands. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { runTyped } from '../support/cli.js';

const operations = readFileSync(
  path.resolve(import.meta.dirname, '../../docs/OPERATIONS.md'),
  'utf8',
);
const { code, out: help } = await runTyped('help');

/** Lines of the document that name a command, with its words and every option that they tell. */
const named = operations.split('\n').flatMap((line) => {
  const [, words] = /`npm run -s desk -- ([a-z]+(?: [a-z]+)?)/.exec(line) ?? [];
  if (!words) return [];
  return [{ words, options: [...new Set(line.match(/--[a-z][a-z-]+/g) ?? [])] }];
});

it('is given on demand', () => {
  expect(code).toBe(0);
  expect(named.length).toBeGreaterThan(15);
});

it.each(named)('names what OPERATIONS.md does: $words', ({ words, options }) => {
  const [command = '', action = ''] = words.split(' ');
  const told = help
    .split('\n')
    .filter((line) => new RegExp(`\\bdesk ${command}\\b.*\\b${action}\\b`).test(line))
    .join('\n');
  expect(told).not.toBe('');
  for (const option of options) expect(told).toContain(option);
  if (command === 'bench') expect(told).toContain('--json');
});
