/** Reads the texts of the reviewed record from the `data/` folder of the project. */
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { DataFile } from '../facts/read-files.js';

/** The project's root, found upward from this file whether it runs from source or compiled. */
export function projectRoot(): string {
  const here = path.dirname(fileURLToPath(import.meta.url));
  const up = here.includes(`${path.sep}dist${path.sep}`) ? '../../..' : '../..';
  return path.resolve(here, up);
}

/**
 * All YAML files below `root/data`, in order of their names, with paths from `root`.
 * @throws NodeJS.ErrnoException where the folder cannot be read
 */
export async function readDataFolder(root = projectRoot()): Promise<readonly DataFile[]> {
  const entries = await readdir(path.join(root, 'data'), { recursive: true, withFileTypes: true });
  const paths = entries
    .filter((entry) => entry.isFile() && entry.name.endsWith('.yaml'))
    .map((entry) => path.join(entry.parentPath, entry.name))
    .sort();
  return Promise.all(
    paths.map(async (file) => ({
      path: path.relative(root, file).split(path.sep).join('/'),
      text: await readFile(file, 'utf8'),
    })),
  );
}
