/** Reads and writes the texts of the reviewed record, in the project's `data/` folder or elsewhere. */
import { existsSync } from 'node:fs';
import { readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { UserError } from '../base/user-error.js';
import type { DataFile } from '../facts/read-files.js';
import type { WrittenFile } from '../facts/write-files.js';
import { makeFolder } from './make-folder.js';

/** The project's root, found upward from this file whether it runs from source or compiled. */
export function projectRoot(): string {
  const here = path.dirname(fileURLToPath(import.meta.url));
  const up = here.includes(`${path.sep}dist${path.sep}`) ? '../../..' : '../..';
  return path.resolve(here, up);
}

/** The vocabulary that every record has, beside the project's own record. */
const generalFolder = 'vocabulary';

/** Where the record of a folder stands; the project's own where none is named. */
export function recordPlace(folder?: string): string {
  return folder === undefined ? path.join(projectRoot(), 'data') : recordFolder(folder);
}

/**
 * All YAML files of a record and of the general vocabulary, in order of their names: the record's
 * with paths as if it stood in `data/`, the general ones in `vocabulary/`.
 * @param folder the record's; the project's own where it is left out
 * @throws UserError `no-record-there` where there is no such folder, `record-unreadable`
 */
export async function readDataFolder(folder?: string): Promise<readonly DataFile[]> {
  const place = recordPlace(folder);
  const general = await readFolder(path.join(projectRoot(), generalFolder), generalFolder);
  const own = await readFolder(place).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'ENOENT' && error.code !== 'ENOTDIR') throw error;
    throw new UserError('no-record-there', { folder: place });
  });
  return [...general, ...own];
}

const goldenFile = 'golden/questions.jsonl';

/**
 * The known questions of a record, a JSON object a line; empty where it has none.
 * @param folder the record's; the project's own where it is left out
 * @throws UserError `record-unreadable`
 */
export async function readGoldenText(folder?: string): Promise<string> {
  try {
    return await textOf(path.join(recordPlace(folder), goldenFile));
  } catch (error) {
    if (error instanceof UserError && error.context.reason === 'ENOENT') return '';
    throw error;
  }
}

async function textOf(file: string): Promise<string> {
  try {
    return await readFile(file, 'utf8');
  } catch (error) {
    const { code: reason } = error as NodeJS.ErrnoException;
    throw new UserError('record-unreadable', { file, reason });
  }
}

async function readFolder(folder: string, as = 'data'): Promise<readonly DataFile[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const paths = entries
    .filter((entry) => entry.isFile() && entry.name.endsWith('.yaml'))
    .map((entry) => path.join(entry.parentPath, entry.name))
    .sort();
  return Promise.all(
    paths.map(async (file) => ({
      path: path.posix.join(as, path.relative(folder, file).split(path.sep).join('/')),
      text: await textOf(file),
    })),
  );
}

/** The folder itself, or its `data/` where it is a project's root. */
function recordFolder(folder: string): string {
  const inner = path.join(folder, 'data');
  return !existsSync(path.join(folder, 'facts')) && existsSync(inner) ? inner : folder;
}

/**
 * All YAML files of a folder that holds what `data/` holds, with paths as if it were `data/`. One
 * that is not there yet is empty.
 */
export async function readRecordFolder(folder: string): Promise<readonly DataFile[]> {
  const place = recordFolder(folder);
  return existsSync(place) ? readFolder(place) : [];
}

/**
 * Writes what differs, each file in one step, and removes files of topics that are gone. Says which
 * paths were touched.
 */
export async function writeRecordFolder(
  folder: string,
  files: readonly WrittenFile[],
): Promise<readonly string[]> {
  const held = new Map((await readRecordFolder(folder)).map((file) => [file.path, file.text]));
  const place = recordFolder(folder);
  const touched: string[] = [];
  for (const { path: name, text } of files) {
    const target = path.join(place, path.posix.relative('data', name));
    if (text === null) await rm(target, { force: true });
    else if (held.get(name) === text) continue;
    else {
      makeFolder(path.dirname(target));
      const draft = `${target}.${process.pid}.tmp`;
      await writeFile(draft, text);
      await rename(draft, target);
    }
    touched.push(path.posix.relative('data', name));
  }
  return touched;
}
