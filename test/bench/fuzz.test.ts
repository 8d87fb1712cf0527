/** Hostile input, a little of it: the benchmark runs, and what must never happen does not. */
import { expect, it } from 'vitest';
import { desk } from '../support/bench.js';

it('brings nothing down, pings nobody, and shows nothing of the inside', async () => {
  // A small record, which is soon ready.
  const record = ['--record', 'examples/helsinki-libraries'];
  const fuzz = ['bench', 'fuzz', '--inputs', '30', '--seed', '7', '--json'];
  const { out } = await desk(...fuzz, ...record);
  expect(JSON.parse(out)).toMatchObject({
    ...{ inputs: 30, seed: 7, crashes: 0, unhandled: 0, pings: 0, overLimit: 0, internal: 0 },
    ...{ slowestMs: expect.any(Number), medianMs: expect.any(Number) },
    longestBlockMs: expect.any(Number),
  });
});
