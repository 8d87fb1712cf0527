/** `desk docs`: the tables of commands in the README, as the commands themselves define them. */
import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { Command } from '../discord/command.js';
import { listCommands } from '../discord/command-list.js';
import { loadCommands } from '../discord/load-commands.js';
import { projectRoot } from '../store/data-folder.js';
import type { ListedCommand } from '../wording/guide-cards.js';
import { CliError, readArgs, type Subcommand } from './command-line.js';

type Access = ListedCommand['access'];

const cell = (text: string) => text.replaceAll('|', '\\|');

function row({ name, options, help }: ListedCommand): string {
  const usage =
    typeof name === 'string'
      ? `\`${[name, options].filter(Boolean).join(' ')}\``
      : `right-click a message, Apps, **${name.en}**`;
  return `| ${cell(usage)} | ${cell(help.en)} |`;
}

/** The table of what people may use who have this access, in Markdown. */
export function commandTable(commands: readonly Command[], access: Access): string {
  const rows = listCommands(commands).filter((command) => command.access === access);
  return ['| | |', '|---|---|', ...rows.map(row)].join('\n');
}

const placeOf = (access: Access) =>
  new RegExp(`(<!-- commands: ${access} -->\\n)[^]*?(\\n<!-- end of commands -->)`);

/**
 * A text with its tables of commands put right.
 * @throws CliError where it has no place for one
 */
export function withCommandTables(text: string, commands: readonly Command[]): string {
  return (['everyone', 'moderator'] as const).reduce((written, access) => {
    const place = placeOf(access);
    if (!place.test(written)) throw new CliError(`README.md has no place for ${access}`, 1);
    const table = commandTable(commands, access);
    return written.replace(place, (_, before: string, after: string) => before + table + after);
  }, text);
}

export const docs: Subcommand = async (args, io) => {
  const { values, positionals } = readArgs(args, { write: { type: 'boolean' } });
  const [what = 'commands', ...others] = positionals;
  if (what !== 'commands' || others.length > 0) throw new CliError('docs wants: commands');
  const commands = await loadCommands();
  if (!values.write) {
    io.out(`${commandTable(commands, 'everyone')}\n\n${commandTable(commands, 'moderator')}\n`);
    return 0;
  }
  const file = path.join(projectRoot(), 'README.md');
  const text = await readFile(file, 'utf8');
  const written = withCommandTables(text, commands);
  if (written !== text) await writeFile(file, written);
  io.out(written === text ? 'README.md is up to date.\n' : 'README.md is written anew.\n');
  return 0;
};
