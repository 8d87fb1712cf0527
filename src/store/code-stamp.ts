/** Names the code that makes of a record what is answered from it: other code, another stamp. */
import { createHash, randomUUID } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { projectRoot } from './data-folder.js';

/** What takes part, beside this folder, and the versions of the packages. */
const TAKING_PART = ['base', 'facts', 'reading', 'answering', 'claims', 'inquiry', 'desk', 'store'];

async function stamp(): Promise<string> {
  const hash = createHash('sha256');
  const { node, v8, icu } = process.versions;
  hash.update(JSON.stringify([node, v8, icu, process.platform, process.arch]));
  hash.update(await readFile(path.join(projectRoot(), 'package-lock.json')).catch(() => ''));
  const source = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');
  for (const folder of TAKING_PART) {
    const place = path.join(source, folder);
    const names = await readdir(place, { recursive: true });
    const code = names.filter((name) => /\.[jt]s$/.test(name)).sort();
    const texts = await Promise.all(code.map((name) => readFile(path.join(place, name))));
    for (const [at, text] of texts.entries())
      hash.update(`${folder}/${code[at]} ${text.length}\n`).update(text);
  }
  return hash.digest('hex');
}

let made: Promise<string> | undefined;

/**
 * A hash of the code that runs, its packages and the machine's kind, read once a process. Code that
 * cannot be read has a stamp of its own each time, so that nothing is taken for its work.
 */
export function codeStamp(): Promise<string> {
  made ??= stamp().catch(() => randomUUID());
  return made;
}

/** A name, safe in a path, for what that code makes of some texts. */
export async function keyOf(...inputs: readonly string[]): Promise<string> {
  const hash = createHash('sha256').update(await codeStamp());
  for (const input of inputs) hash.update(`\n${input.length}\n`).update(input);
  return hash.digest('hex').slice(0, 32);
}
