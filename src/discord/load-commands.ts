/** Loads every file of `commands/`; a bad one stops the start and is named. */
import { readdir } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { ApplicationCommandType } from 'discord.js';
import type { Command } from './command.js';

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

const isCommandFile = (name: string) => /\.[jt]s$/.test(name) && !name.endsWith('.d.ts');

/** `Answer this` stands in `answer-this.ts`. */
const fileNameFor = (commandName: string) => commandName.toLowerCase().replace(/ /g, '-');

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}

const types: readonly unknown[] = [
  ApplicationCommandType.ChatInput,
  ApplicationCommandType.Message,
];

function problemOf(value: unknown, file: string): string | undefined {
  if (!isObject(value)) return 'has no default export that is a command';
  const { data, run, offered, access, placement, components, modals, autocomplete } = value;
  if (!isObject(data) || typeof data.name !== 'string') return 'its command has no data.name';
  if (!types.includes(data.type)) return 'its data.type is neither ChatInput nor Message';
  if (fileNameFor(data.name) !== path.parse(file).name) {
    return `its command is named ${data.name}; file and command share one name`;
  }
  if (typeof run !== 'function') return 'its command has no run function';
  if (autocomplete !== undefined && typeof autocomplete !== 'function') {
    return 'its autocomplete is not a function';
  }
  if (offered !== 'everywhere' && offered !== 'desk-guild') return 'offered is not set';
  if (access !== 'everyone' && access !== 'moderator') return 'access is not set';
  if (placement !== 'to-everyone' && placement !== 'to-asker') return 'placement is not set';
  for (const list of [components, modals]) {
    if (list === undefined) continue;
    const sound =
      Array.isArray(list) &&
      list.every(
        (item) => isObject(item) && typeof item.name === 'string' && typeof item.run === 'function',
      );
    if (!sound) return 'components and modals are lists of controls with name and run';
  }
  return undefined;
}

async function load(folder: string, file: string): Promise<Command> {
  let module: unknown;
  try {
    module = await import(pathToFileURL(path.join(folder, file)).href);
  } catch (cause) {
    throw new CommandFileError(file, 'cannot be loaded', { cause });
  }
  const command = isObject(module) ? module.default : undefined;
  const problem = problemOf(command, file);
  if (problem !== undefined) throw new CommandFileError(file, problem);
  return command as Command;
}

/**
 * All commands of a folder, by file name.
 * @throws CommandFileError for a file that holds no sound command, or a name given twice
 */
export async function loadCommands(folder: string = commandsFolder): Promise<readonly Command[]> {
  const files = (await readdir(folder)).filter(isCommandFile).sort();
  const commands: Command[] = [];
  const owner = new Map<string, string>();
  for (const file of files) {
    const command = await load(folder, file);
    const names = [
      `command ${command.data.name}`,
      ...(command.components ?? []).map(({ name }) => `component ${name}`),
      ...(command.modals ?? []).map(({ name }) => `modal ${name}`),
    ];
    for (const name of names) {
      const first = owner.get(name);
      if (first !== undefined)
        throw new CommandFileError(file, `${name} stands in ${first} already`);
      owner.set(name, file);
    }
    commands.push(command);
  }
  return commands;
}
