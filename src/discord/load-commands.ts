/**
 * Loads the commands: `commands/<name>.ts`, or `commands/<name>/index.ts` for one whose subcommands
 * stand in files beside it. A bad file stops the start and is named.
 */
import { readdir } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { ApplicationCommandOptionType, ApplicationCommandType } from 'discord.js';
import type { Command, Subcommand } from './command.js';
import { controlsIn, hasRow, idleRows, type Named, partsOf } from './permissions/named.js';
import type { PermissionTable } from './permissions/rule.js';
import { permissionTable } from './permissions/table.js';

/** A command file that cannot be used; the message names it. */
export class CommandFileError extends Error {
  constructor(
    readonly file: string,
    readonly problem: string,
    options?: ErrorOptions,
  ) {
    super(`commands/${file}: ${problem}`, options);
    this.name = 'CommandFileError';
  }
}

/** The folder of commands next to the running sources, compiled or not. */
export const commandsFolder = fileURLToPath(new URL('../../commands/', import.meta.url));

const isCode = (name: string) => /\.[jt]s$/.test(name) && !name.endsWith('.d.ts');
const isIndex = (name: string) => path.parse(name).name === 'index';

/** `Answer this` stands in `answer-this.ts`. */
const fileNameFor = (commandName: string) => commandName.toLowerCase().replace(/ /g, '-');

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}

const types: readonly unknown[] = [
  ApplicationCommandType.ChatInput,
  ApplicationCommandType.Message,
];

const isSoundList = (list: unknown) =>
  Array.isArray(list) &&
  list.every(
    (item) => isObject(item) && typeof item.name === 'string' && typeof item.run === 'function',
  );

/** What commands and subcommands have in common. */
function partsProblem(value: Record<string, unknown>): string | undefined {
  const { run, help, components, modals, autocomplete } = value;
  if (typeof run !== 'function') return 'has no run function';
  if (!isObject(help) || typeof help.en !== 'string' || typeof help.zh !== 'string') {
    return 'its help has no line in English and Chinese';
  }
  if (autocomplete !== undefined && typeof autocomplete !== 'function') {
    return 'its autocomplete is not a function';
  }
  const lists = [components, modals].filter((list) => list !== undefined);
  if (!lists.every(isSoundList)) {
    return 'components and modals are lists of controls with name and run';
  }
  return undefined;
}

function nameProblem(data: unknown, name: string): string | undefined {
  if (!isObject(data) || typeof data.name !== 'string') return 'has no data.name';
  if (fileNameFor(data.name) !== name) {
    return `is named ${data.name}; file and command share one name`;
  }
  return undefined;
}

function commandProblem(value: Record<string, unknown>, name: string): string | undefined {
  const { data, placement } = value;
  if (isObject(data) && !types.includes(data.type)) {
    return 'its data.type is neither ChatInput nor Message';
  }
  const problem = nameProblem(data, name) ?? partsProblem(value);
  if (problem !== undefined) return problem;
  if (placement !== 'to-everyone' && placement !== 'to-asker') return 'placement is not set';
  return undefined;
}

function subcommandProblem(value: Record<string, unknown>, name: string): string | undefined {
  const { data } = value;
  if (isObject(data) && data.type !== ApplicationCommandOptionType.Subcommand) {
    return 'its data.type is not Subcommand';
  }
  return nameProblem(data, name) ?? partsProblem(value);
}

/** A file's default export; `file` is what errors call it. */
async function load<T>(
  folder: string,
  file: string,
  problemOf: (value: Record<string, unknown>) => string | undefined,
): Promise<T> {
  let module: unknown;
  try {
    module = await import(pathToFileURL(path.join(folder, file)).href);
  } catch (cause) {
    // A command's folder has named the file of its subcommand already.
    if (cause instanceof Error && cause.name === 'CommandFileError') throw cause;
    throw new CommandFileError(file, 'cannot be loaded', { cause });
  }
  const value = isObject(module) ? module.default : undefined;
  const problem = isObject(value) ? problemOf(value) : 'has no default export that is a command';
  if (problem !== undefined) throw new CommandFileError(file, problem);
  return value as T;
}

/** Refuses what two files claim. */
function makeRegister() {
  const owner = new Map<string, string>();
  return (file: string, names: readonly string[]) => {
    for (const name of names) {
      const first = owner.get(name);
      if (first !== undefined) {
        throw new CommandFileError(file, `${name} stands in ${first} already`);
      }
      owner.set(name, file);
    }
  };
}

const inWords = ({ kind, name }: Named) => `${kind} ${name}`;
const controlNames = (part: Pick<Subcommand, 'components' | 'modals'>) =>
  controlsIn(part).map(inWords);

/** The file of a command's part: a subcommand's own where it brings it. */
function fileOf(command: Command, file: string, part: Named): string {
  const subcommands = ('subcommands' in command && command.subcommands) || [];
  const own = subcommands.find(
    (sub) =>
      `${command.data.name} ${sub.data.name}` === part.name ||
      controlNames(sub).includes(inWords(part)),
  );
  if (!own) return file;
  return `${path.dirname(file)}/${fileNameFor(own.data.name)}${path.extname(file)}`;
}

/** @throws CommandFileError for something without a row in the table of permissions */
function requireRows(command: Command, file: string, table: PermissionTable): void {
  const part = partsOf(command).find((each) => !hasRow(table, each));
  if (!part) return;
  const problem = `${inWords(part)} has no row in the table of permissions`;
  throw new CommandFileError(fileOf(command, file, part), problem);
}

/**
 * The subcommands beside an `index.ts`, by file name.
 * @param index the address of that file, its `import.meta.url`
 * @throws CommandFileError for a file that holds no sound subcommand, or a name given twice
 */
export async function loadSubcommands<T extends Subcommand>(index: string): Promise<readonly T[]> {
  const own = path.dirname(fileURLToPath(index));
  const folder = path.dirname(own);
  const names = (await readdir(own)).filter((name) => isCode(name) && !isIndex(name)).sort();
  const register = makeRegister();
  const subcommands: T[] = [];
  for (const name of names) {
    const file = `${path.basename(own)}/${name}`;
    const subcommand = await load<T>(folder, file, (value) =>
      subcommandProblem(value, path.parse(name).name),
    );
    register(file, controlNames(subcommand));
    subcommands.push(subcommand);
  }
  return subcommands;
}

/** The file of each command, from the folder of commands, by name. */
async function commandFiles(folder: string): Promise<readonly string[]> {
  const entries = await readdir(folder, { withFileTypes: true });
  const files = await Promise.all(
    entries.map(async (entry): Promise<readonly string[]> => {
      if (!entry.isDirectory()) return isCode(entry.name) ? [entry.name] : [];
      const inside = await readdir(path.join(folder, entry.name));
      const index = inside.find((name) => isCode(name) && isIndex(name));
      if (index === undefined) throw new CommandFileError(entry.name, 'has no index');
      return [`${entry.name}/${index}`];
    }),
  );
  return files.flat().sort();
}

/**
 * All commands of a folder, by file name.
 * @throws CommandFileError for a file that holds no sound command, a name given twice, or one that the
 * table of permissions does not name; RangeError for a row of the table that names nothing
 */
export async function loadCommands(
  folder: string = commandsFolder,
  table: PermissionTable = permissionTable,
): Promise<readonly Command[]> {
  const register = makeRegister();
  const commands: Command[] = [];
  for (const file of await commandFiles(folder)) {
    const name = isIndex(file) ? path.dirname(file) : path.parse(file).name;
    const command = await load<Command>(folder, file, (value) => commandProblem(value, name));
    register(file, [`command ${command.data.name}`, ...controlNames(command)]);
    requireRows(command, file, table);
    commands.push(command);
  }
  const idle = idleRows(table, commands).map(inWords);
  if (idle.length > 0) {
    throw new RangeError(`the table of permissions names what is not there: ${idle.join(', ')}`);
  }
  return commands;
}
