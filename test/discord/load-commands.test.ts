import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  CommandFileError,
  loadCommands,
  loadSubcommands,
} from '../../src/discord/load-commands.js';

const help = `help: { en: 'x', zh: 'x' }`;
const sound = `${help}, placement: 'to-asker', run() {}`;
const anyPlace = { role: 'everyone', places: ['desk-guild', 'other-guild', 'direct'] } as const;
/** A table with a row for each of these commands and components. */
const tableOf = (names: readonly string[], components: readonly string[] = []) => {
  const rows = (all: readonly string[]) => Object.fromEntries(all.map((name) => [name, anyPlace]));
  return { commands: rows(names), components: rows(components), modals: {} };
};
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
      await mkdir(path.dirname(path.join(folder, name)), { recursive: true });
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
    const loaded = await loadCommands(folder, tableOf(['one']));
    expect(loaded.map(({ data }) => data.name)).toEqual(['one']);
  });

  it.each([
    ['a syntax error', 'bad.js', 'export default {', /cannot be loaded/],
    ['no default export', 'bad.js', 'export const x = 1;', /no default export/],
    ['another name than its file', 'bad.js', command('good'), /named good/],
    ['no run', 'bad.js', command('bad', help), /no run/],
    [
      'no placement',
      'bad.js',
      command('bad', sound.replace(/placement: '[^']*',/, '')),
      /placement/,
    ],
    ['no line of help', 'bad.js', command('bad', sound.replace(`${help},`, '')), /its help/],
    ['no row', 'bad.js', command('bad'), /command bad has no row in the table of permissions/],
    ['an unknown type', 'bad.js', command('bad').replace('type: 1', 'type: 9'), /data\.type/],
    [
      'components that are none',
      'bad.js',
      command('bad', `${sound}, components: [{}]`),
      /components/,
    ],
  ])('refuses a file with %s, by name', async (_, name, text, problem) => {
    const folder = await folderWith({ 'aa.js': command('aa'), [name]: text });
    const error = await loadCommands(folder, tableOf(['aa'])).catch((thrown: unknown) => thrown);
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
    await expect(loadCommands(folder, tableOf(['aa', 'bb'], ['open']))).rejects.toThrow(
      'commands/bb.js: component open stands in aa.js already',
    );
  });

  it('takes the index of a folder for the command of its name, and leaves its neighbours to it', async () => {
    const folder = await folderWith({
      'one/index.js': command('one'),
      'one/part.js': 'export default {',
      'two.js': command('two'),
    });
    const loaded = await loadCommands(folder, tableOf(['one', 'two']));
    expect(loaded.map(({ data }) => data.name)).toEqual(['one', 'two']);
  });

  it('refuses a folder without an index, one of another name, and one beside a file of its name', async () => {
    await expect(loadCommands(await folderWith({ 'one/part.js': '' }))).rejects.toThrow(
      'commands/one: has no index',
    );
    await expect(
      loadCommands(await folderWith({ 'one/index.js': command('two') })),
    ).rejects.toThrow('commands/one/index.js: is named two; file and command share one name');
    const twice = await folderWith({ 'one.js': command('one'), 'one/index.js': command('one') });
    await expect(loadCommands(twice, tableOf(['one']))).rejects.toThrow(
      /command one stands in one.js already/,
    );
  });

  it('refuses a table that names what is not there, and names a subcommand’s own file', async () => {
    const folder = await folderWith({ 'one.js': command('one') });
    await expect(loadCommands(folder, tableOf(['one', 'two'], ['open']))).rejects.toThrow(
      'the table of permissions names what is not there: command two, component open',
    );
    const top = command('top', `${sound}, subcommands: [{ data: { name: 'part' } }]`);
    const nested = await folderWith({ 'top/index.js': top });
    await expect(loadCommands(nested, tableOf([]))).rejects.toThrow(
      'commands/top/part.js: command top part has no row in the table of permissions',
    );
  });

  describe('of subcommands', () => {
    const part = (name: string, rest = `${help}, run() {}`) =>
      `export default { data: { type: 1, name: '${name}', description: 'x' }, ${rest} };`;
    const load = async (files: Readonly<Record<string, string>>) => {
      const folder = await folderWith(files);
      return loadSubcommands(pathToFileURL(path.join(folder, 'top', 'index.js')).href);
    };

    it('finds the files beside the index', async () => {
      const parts = await load({
        'top/index.js': '',
        'top/aa.js': part('aa'),
        'top/bb.js': part('bb'),
        'top/notes.md': 'x',
      });
      expect(parts.map(({ data }) => data.name)).toEqual(['aa', 'bb']);
    });

    it.each([
      ['a syntax error', 'export default {', /cannot be loaded/],
      ['another name than its file', part('good'), /named good/],
      ['another type', part('bad').replace('type: 1', 'type: 3'), /not Subcommand/],
      ['no line of help', part('bad', 'run() {}'), /its help/],
      ['no run', part('bad', help), /no run/],
      [
        'a control that another claims',
        part('bad', `${help}, run() {}, components: [{ name: 'go', run() {} }]`),
        /component go stands in top\/aa.js already/,
      ],
    ])('refuses a file with %s, by name', async (_, text, problem) => {
      const taken = part('aa', `${help}, run() {}, components: [{ name: 'go', run() {} }]`);
      const error = await load({ 'top/aa.js': taken, 'top/bad.js': text }).catch(
        (thrown: unknown) => thrown,
      );
      expect(error).toBeInstanceOf(CommandFileError);
      expect(String(error)).toMatch(/commands\/top\/bad\.js/);
      expect(String(error)).toMatch(problem);
    });

    it('names the file of a subcommand, not the index that it breaks', async () => {
      const folder = await folderWith({
        'top/index.js': `throw Object.assign(new Error('commands/top/bad.js: no'), { name: 'CommandFileError' });`,
      });
      await expect(loadCommands(folder)).rejects.toThrow(/^commands\/top\/bad\.js: no$/);
    });
  });
});
