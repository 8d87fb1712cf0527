/** The executable, as somebody starts it to point a bot of theirs at it. */
import { spawn } from 'node:child_process';
import path from 'node:path';
import { Client, Events } from 'discord.js';
import { expect, it, onTestFinished } from 'vitest';

const script = path.resolve(import.meta.dirname, '../bin/local-discord.mjs');

function run(...options: readonly string[]) {
  const child = spawn(process.execPath, [script, ...options]);
  onTestFinished(() => void child.kill());
  let [out, err] = ['', ''];
  child.stdout.on('data', (chunk) => {
    out += chunk;
  });
  child.stderr.on('data', (chunk) => {
    err += chunk;
  });
  const ended = new Promise<number | null>((resolve) => child.once('exit', resolve));
  const said = async (what: RegExp): Promise<string> => {
    const stopped = ended.then(() => 'ended' as const);
    for (;;) {
      const found = what.exec(out)?.[1];
      if (found !== undefined) return found;
      const next = new Promise<void>((resolve) => child.stdout.once('data', () => resolve()));
      if ((await Promise.race([next, stopped])) === 'ended') throw new Error(`ended: ${out}${err}`);
    }
  };
  return { child, ended, said, err: () => err };
}

it('says where page and API are, lets a bot in, and stops when asked to', async () => {
  const { child, ended, said } = run('--port', '0', '--name', 'Mine', '--token', 'mine');
  const page = await fetch(await said(/^Page {3}(\S+)$/m));
  expect([page.status, page.headers.get('content-type')]).toEqual([
    200,
    'text/html; charset=utf-8',
  ]);
  const client = new Client({ intents: ['Guilds'], rest: { api: await said(/^API {4}(\S+)$/m) } });
  onTestFinished(() => client.destroy());
  const ready = new Promise<Client<true>>((resolve) => client.once(Events.ClientReady, resolve));
  await client.login(await said(/^Token {2}(\S+)$/m));
  expect((await ready).guilds.cache.map(({ name }) => name)).toEqual(['Mine']);
  child.kill('SIGTERM');
  expect(await ended).toBe(0);
});

it.each([
  [['--port', 'x'], 'x is no port.'],
  [['--porter'], 'local-discord [--port N]'],
])('refuses %j in words', async (options, words) => {
  const { ended, err } = run(...options);
  expect(await ended).toBe(1);
  expect(err()).toContain(words);
});
