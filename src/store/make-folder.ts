/** Makes a folder and those above it. */
import { existsSync, mkdirSync } from 'node:fs';
import path from 'node:path';

/**
 * Node's own recursive call never returns where the system answers ENOENT below a folder that is
 * there, as `/proc` does; a folder at a time always ends.
 * @throws NodeJS.ErrnoException, for instance `ENOTDIR` where a part of the path is a file
 */
export function makeFolder(folder: string): void {
  const whole = path.resolve(folder);
  if (existsSync(whole)) return;
  makeFolder(path.dirname(whole));
  try {
    mkdirSync(whole);
  } catch (error) {
    // Another process may have made it in between.
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  }
}
