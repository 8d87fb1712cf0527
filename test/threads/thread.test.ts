/** A thread for heavy work: what its work gives, how it ends, and who is told why. */
import path from 'node:path';
import { afterEach, expect, it, vi } from 'vitest';
import { UserError } from '../../src/base/user-error.js';
import { openThread, type Thread } from '../../src/threads/thread.js';

const support = path.resolve(import.meta.dirname, '../support');
const opened: Thread[] = [];

function open(script = 'thread-works', answers: Record<string, () => unknown> = {}) {
  const troubles: { readonly what: string; readonly details: Record<string, unknown> }[] = [];
  const thread = openThread({
    ...{ script: path.join(support, script), memoryMb: 64, answers },
    onTrouble: (what, details) => troubles.push({ what, details: { ...details } }),
  });
  opened.push(thread);
  const limits = { timeMs: 10 * 60_000, tooHard: () => new UserError('picture-too-hard') };
  const run = (name: string, payload: unknown = null) => thread.run<unknown>(name, payload, limits);
  return { thread, troubles, run };
}

afterEach(async () => {
  vi.useRealTimers();
  await Promise.all(opened.splice(0).map((thread) => thread.close()));
});

const tooHard = { name: 'UserError', code: 'picture-too-hard' };

it('does work in order, and goes on after work that fails', async () => {
  const { thread, troubles, run } = open();
  const failing = expect(run('fail')).rejects.toThrow(/the work is wrong/);
  expect(await Promise.all([run('double', 1), run('double', 2)])).toEqual([2, 4]);
  await failing;
  expect([thread.ends(), troubles]).toEqual([0, []]);
});

it('is ended at its time, which is told apart from a failure', async () => {
  const { thread, troubles, run } = open();
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  const waiting = expect(run('forever')).rejects.toMatchObject(tooHard);
  const next = run('double', 4);
  vi.runOnlyPendingTimers();
  await waiting;
  expect(thread.ends()).toBe(1);
  expect(troubles).toEqual([
    {
      what: 'a thread was ended at its limit',
      details: { thread: 'thread-works', work: 'forever', limit: 'time' },
    },
  ]);
  expect(await next).toBe(8);
});

it('is ended at its memory, which is told apart from a failure', async () => {
  const { thread, troubles, run } = open();
  await expect(run('fill')).rejects.toMatchObject(tooHard);
  expect(thread.ends()).toBe(1);
  expect(troubles).toEqual([
    {
      what: 'a thread was ended at its limit',
      details: { thread: 'thread-works', work: 'fill', limit: 'memory' },
    },
  ]);
  expect(await run('double', 4)).toBe(8);
});

it.each([
  ['a mistake that nothing catches', 'thread-works', 'break', /nobody caught it/],
  ['an end of its own', 'thread-works', 'exit', /code 3/],
  ['a module that is missing', 'thread-without-module', 'double', /nowhere/],
])('gives the cause of %s to whoever waits, and to the log', async (_, script, work, cause) => {
  const { thread, troubles, run } = open(script);
  const error = await run(work).catch((thrown: unknown) => thrown);
  expect(error).not.toBeInstanceOf(UserError);
  expect(error).toMatchObject({ cause: { message: expect.stringMatching(cause) } });
  expect(thread.ends()).toBe(1);
  expect(troubles).toEqual([
    {
      what: 'a thread has failed',
      details: {
        ...{ thread: script, work },
        error: expect.objectContaining({ message: expect.stringMatching(cause) }),
      },
    },
  ]);
});

it('tells of a failure between two pieces of work, and does the next one anew', async () => {
  let breakNow: (value: null) => void = () => undefined;
  const untilThen = new Promise<null>((resolve) => {
    breakNow = resolve;
  });
  const { thread, troubles, run } = open('thread-works', { untilThen: () => untilThen });
  await run('breakLater');
  breakNow(null);
  await expect
    .poll(() => troubles)
    .toMatchObject([
      { what: 'a thread has failed', details: { work: undefined, error: { name: 'RangeError' } } },
    ]);
  expect(thread.ends()).toBe(1);
  expect(await run('double', 4)).toBe(8);
});

it('tells what is printed in it before the work is done, the beginning of what is long', async () => {
  const { troubles, run } = open();
  await run('print', 'a');
  const printed = (text: unknown) => ({
    what: 'a thread printed something',
    details: { thread: 'thread-works', work: 'print', text },
  });
  expect(troubles).toEqual([printed('a out'), printed('a err')]);
  troubles.length = 0;
  await run('print', 'b'.repeat(100_000));
  expect(troubles).toEqual(Array(2).fill(printed('b'.repeat(4_000))));
});

it('is closed without trouble', async () => {
  const { thread, troubles, run } = open();
  const [current, waiting] = [run('forever'), run('double', 4)].map((work) =>
    expect(work).rejects.toMatchObject(tooHard),
  );
  await thread.close();
  await Promise.all([current, waiting]);
  expect(troubles).toEqual([]);
});
