import { spawn } from 'node:child_process';
import path from 'node:path';
import { expect, it } from 'vitest';
import { postgresIsHere } from '../support/postgres.js';

const root = path.resolve(import.meta.dirname, '../..');

async function desk(...args: string[]): Promise<{ code: number | null; out: string }> {
  const child = spawn(process.execPath, ['src/launch.mjs', 'cli/main', ...args], {
    ...{ cwd: root, stdio: ['ignore', 'pipe', 'inherit'] },
    env: { ...process.env, DATABASE_URL: '' },
  });
  let out = '';
  child.stdout?.on('data', (chunk) => {
    out += String(chunk);
  });
  const code = await new Promise<number | null>((resolve) => child.on('close', resolve));
  return { code, out };
}

it('kills writing processes and finds every acknowledged change whole', async () => {
  const { code, out } = await desk('bench', 'crash', '--rounds', '6', '--json');
  const reports = JSON.parse(out) as Record<string, unknown>[];
  const stores = postgresIsHere ? ['sqlite', 'postgresql'] : ['sqlite'];
  expect(reports.map(({ store }) => store)).toEqual(stores);
  for (const report of reports) {
    expect(Object.keys(report)).toEqual(['store', 'rounds', 'acknowledged', 'lost', 'torn']);
    expect(report).toMatchObject({ rounds: 6, lost: 0, torn: 0 });
    expect(report.acknowledged).toBeGreaterThan(0);
  }
  expect(code).toBe(0);
});
