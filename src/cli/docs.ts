/** `desk docs`: the tables of commands in the README and docs/PERMISSIONS.md, as the code defines them. */
import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { Command } from '../discord/command.js';
import { listCommands } from '../discord/command-list.js';
import { loadCommands } from '../discord/load-commands.js';
import { permissionTable } from '../discord/permissions/table.js';
import { projectRoot } from '../store/data-folder.js';
import type { ListedCommand } from '../wording/guide-cards.js';
import { CliError, readArgs, type Subcommand } from './command-line.js';
import { permissionPage } from './permission-docs.js';

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
  const rows = listCommands(commands, permissionTable).filter(
    (command) => command.access === access,
  );
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

/** A document made from the code: what of it is shown, and the whole of it put right. */
interface Made {
  readonly file: string;
  shown(commands: readonly Command[]): string;
  written(text: string, commands: readonly Command[]): string;
}

const page = (commands: readonly Command[]) => permissionPage(commands, permissionTable);

const documents: Readonly<Record<string, Made>> = {
  commands: {
    file: 'README.md',
    shown: (commands) =>
      `${commandTable(commands, 'everyone')}\n\n${commandTable(commands, 'moderator')}\n`,
    written: withCommandTables,
  },
  permissions: {
    file: 'docs/PERMISSIONS.md',
    shown: page,
    written: (_, commands) => page(commands),
  },
};

export const docs: Subcommand = async (args, io) => {
  const { values, positionals } = readArgs(args, { write: { type: 'boolean' } });
  const [what = 'commands', ...others] = positionals;
  const document = Object.hasOwn(documents, what) ? documents[what] : undefined;
  if (!document || others.length > 0) throw new CliError('docs wants: commands, or permissions');
  const commands = await loadCommands();
  if (!values.write) {
    io.out(document.shown(commands));
    return 0;
  }
  const file = path.join(projectRoot(), document.file);
  const text = await readFile(file, 'utf8').catch(() => '');
  const written = document.written(text, commands);
  if (written !== text) await writeFile(file, written);
  io.out(`${document.file} is ${written === text ? 'up to date' : 'written anew'}.\n`);
  return 0;
};
