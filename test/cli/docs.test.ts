import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { commandTable, withCommandTables } from '../../src/cli/docs.js';
import { loadCommands } from '../../src/discord/load-commands.js';

const commands = await loadCommands();

it('the README tells the commands as they define themselves (desk docs --write)', () => {
  const readme = readFileSync(path.resolve(import.meta.dirname, '../../README.md'), 'utf8');
  expect(withCommandTables(readme, commands)).toBe(readme);
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
