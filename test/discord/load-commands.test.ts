import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { CommandFileError, loadCommands } from '../../src/discord/load-commands.js';

const sound = `offered: 'everywhere', access: 'everyone', placement: 'to-asker', run() {}`;
const command = (name: string, rest = sound) =>
  `export default { data: { type: 1, name: '${name}', description: 'x' }, ${rest} };`;

describe('loading commands', () => {
  let base: string;
  beforeAll(async () => {
    base = await mkdtemp(path.join(os.tmpdir(), 'commands-'));
  });
  afterAll(() => rm(base, { recursive: true }));

  async function folderWith(files: Readonly<Record<string, string>>): Promise<string> {
    const folder = await mkdtemp(path.join(base, 'case-'));
    await writeFile(path.join(folder, 'package.json'), '{"type":"module"}');
    for (const [name, text] of Object.entries(files)) {
      await writeFile(path.join(folder, name), text);
    }
    return folder;
  }

  it('finds every command of the desk, file and command of one name', async () => {
    const names = (await loadCommands()).map(({ data }) => data.name);
    expect(names).toEqual(
      expect.arrayContaining(['about', 'Answer this', 'ask', 'fact', 'facts', 'help', 'sources']),
    );
    expect(new Set(names).size).toBe(names.length);
  });

  it('passes over what is no command file', async () => {
    const folder = await folderWith({
      'one.js': command('one'),
      'one.d.ts': 'not code',
      'one.js.map': '{}',
      'notes.md': 'x',
    });
    expect((await loadCommands(folder)).map(({ data }) => data.name)).toEqual(['one']);
  });

  it.each([
    ['a syntax error', 'bad.js', 'export default {', /cannot be loaded/],
    ['no default export', 'bad.js', 'export const x = 1;', /no default export/],
    ['another name than its file', 'bad.js', command('good'), /named good/],
    ['no run', 'bad.js', command('bad', `offered: 'everywhere'`), /no run/],
    [
      'no placement',
      'bad.js',
      command('bad', sound.replace(/placement: '[^']*',/, '')),
      /placement/,
    ],
    ['no access', 'bad.js', command('bad', sound.replace(/access: '[^']*',/, '')), /access/],
    ['an unknown type', 'bad.js', command('bad').replace('type: 1', 'type: 9'), /data\.type/],
    [
      'components that are none',
      'bad.js',
      command('bad', `${sound}, components: [{}]`),
      /components/,
    ],
  ])('refuses a file with %s, by name', async (_, name, text, problem) => {
    const folder = await folderWith({ 'aa.js': command('aa'), [name]: text });
    const error = await loadCommands(folder).catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(CommandFileError);
    expect(String(error)).toMatch(/commands\/bad\.js/);
    expect(String(error)).toMatch(problem);
  });

  it('refuses a control that two commands claim', async () => {
    const withControl = `${sound}, components: [{ name: 'open', run() {} }]`;
    const folder = await folderWith({
      'aa.js': command('aa', withControl),
      'bb.js': command('bb', withControl),
    });
    await expect(loadCommands(folder)).rejects.toThrow(
      'commands/bb.js: component open stands in aa.js already',
    );
  });
});
