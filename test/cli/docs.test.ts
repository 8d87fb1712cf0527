import { readFileSync } from 'node:fs';
import path from 'node:path';
import { ChannelType } from 'discord.js';
import { expect, it } from 'vitest';
import { commandTable, withCommandTables } from '../../src/cli/docs.js';
import { permissionPage } from '../../src/cli/permission-docs.js';
import { lackingIn } from '../../src/discord/held-permissions.js';
import { loadCommands } from '../../src/discord/load-commands.js';
import { permissionTable } from '../../src/discord/permissions/table.js';

const commands = await loadCommands();
const document = (name: string) =>
  readFileSync(path.resolve(import.meta.dirname, '../..', name), 'utf8');

it('the README tells the commands as they define themselves (desk docs --write)', () => {
  const readme = document('README.md');
  expect(withCommandTables(readme, commands)).toBe(readme);
});

it('docs/PERMISSIONS.md tells the table of permissions (desk docs permissions --write)', () => {
  expect(permissionPage(commands, permissionTable)).toBe(document('docs/PERMISSIONS.md'));
});

it('the README asks for the permissions that the desk needs, and for no other', () => {
  const [, asked = ''] =
    /the permissions (.*?)Open the install link/s.exec(document('README.md')) ?? [];
  const named = [...asked.matchAll(/\*([A-Z][A-Za-z ]+)\*/g)].map(([, name = '']) => name);
  const needed = ([ChannelType.GuildText, ChannelType.GuildForum] as const).flatMap((type) =>
    lackingIn({ type }, 0n),
  );
  expect(named.map((name) => name.replace('Channels', 'Channel')).sort()).toEqual(
    [...new Set([...needed, 'Create Events'])].sort(),
  );
});

it('every command and subcommand has a row of its own, under those who may use it', () => {
  const [press, moderators] = [
    commandTable(commands, 'everyone'),
    commandTable(commands, 'moderator'),
  ];
  expect(press).toContain('| `/ask [question:] [as_of:] [known_on:] [reply_to:]` |');
  expect(press).toContain('**Check against the record**');
  expect(press).not.toContain('/desk');
  const desk = commands.find(({ data }) => data.name === 'desk');
  const options = (desk && 'options' in desk.data && desk.data.options) || [];
  expect(options.length).toBeGreaterThan(10);
  for (const { name } of options) expect(moderators).toMatch(`\`/desk ${name}`);
  expect(moderators.split('\n')).toHaveLength(options.length + 2);
});
