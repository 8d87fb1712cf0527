/** Builds the page when its sources are newer than what was built, once for all test files. */
import { mkdirSync, readdirSync, rmdirSync, statSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { build } from 'vite';

const root = path.resolve(import.meta.dirname, '../..');
const source = path.join(root, 'page');
/** The tests' own copy of the page: a build for use beside them must not pull files from under it. */
export const PAGE_FOLDER = path.join(root, 'dist/page-for-tests');
const built = path.join(PAGE_FOLDER, 'index.html');
const lock = path.join(root, 'dist/.page-lock');

/** A build takes about a second; a lock this old was left behind. */
const STALE_MS = 30_000;

function changedAt(file: string): number {
  return statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? 0;
}

function isFresh(): boolean {
  const files = readdirSync(source, { recursive: true, encoding: 'utf8' });
  return files.every((file) => changedAt(path.join(source, file)) <= changedAt(built));
}

function takeLock(): boolean {
  mkdirSync(path.dirname(lock), { recursive: true });
  try {
    mkdirSync(lock);
    return true;
  } catch {
    if (Date.now() - changedAt(lock) > STALE_MS) rmdirSync(lock);
    return false;
  }
}

/** Leaves older files in place, for pages that are open and may still load them. */
async function buildInto(outDir: string): Promise<void> {
  const configFile = path.join(source, 'vite.config.ts');
  const { NODE_ENV } = process.env;
  // The same bundle as anybody's, not libraries' development versions.
  process.env.NODE_ENV = 'production';
  try {
    await build({ configFile, build: { outDir, emptyOutDir: false } });
  } finally {
    process.env.NODE_ENV = NODE_ENV;
  }
}

/** Test files run side by side: one builds, the others wait for it. */
export async function buildPage(): Promise<void> {
  const deadline = Date.now() + 2 * STALE_MS;
  while (Date.now() < deadline) {
    if (takeLock()) {
      try {
        if (!isFresh()) await buildInto(PAGE_FOLDER);
        return;
      } finally {
        rmdirSync(lock);
      }
    }
    await pause(100);
  }
  throw new Error('the page was not built in time');
}
