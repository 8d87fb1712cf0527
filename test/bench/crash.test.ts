import { expect, it } from 'vitest';
import { desk } from '../support/bench.js';
import { postgresIsHere } from '../support/postgres.js';

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
