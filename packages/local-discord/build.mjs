/**
 * Builds what is older than its sources. Plain JavaScript, since it runs before anything is
 * compiled; run by itself it builds this package.
 */
import { spawnSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  readdirSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';

const here = import.meta.dirname;
const dist = path.join(here, 'dist');
const lock = path.join(here, 'node_modules', '.build-lock');
const staleLockMs = 120_000;

/**
 * @typedef {object} Part
 * @property {string} stamp file whose time says when the part was last built
 * @property {() => number} changed newest modification time of the sources, ms
 * @property {() => string[]} tool script to run with Node, and its arguments
 * @property {() => void} [tidy] what to do after it ran
 */

/**
 * Newest modification time, ms, of files, and of the files below folders that have the extension.
 * @param {readonly string[]} places
 */
export function newest(places, extension = '') {
  let latest = 0;
  for (const place of places) {
    const found = statSync(place);
    const files = found.isDirectory()
      ? readdirSync(place, { recursive: true, withFileTypes: true })
          .filter((entry) => entry.isFile() && entry.name.endsWith(extension))
          .map((entry) => path.join(entry.parentPath, entry.name))
      : [place];
    for (const file of files) latest = Math.max(latest, statSync(file).mtimeMs);
  }
  return latest;
}

/** Path of a package's executable script. */
export function toolPath(packageName, command) {
  const require = createRequire(import.meta.url);
  const manifest = require.resolve(`${packageName}/package.json`);
  const { bin } = require(manifest);
  return path.join(path.dirname(manifest), typeof bin === 'string' ? bin : bin[command]);
}

const pageFolder = path.join(here, 'page');
const sources = path.join(here, 'src');

/** Compiles the server, whose types `npm run check` looks at. @type {Part} */
export const code = {
  stamp: path.join(dist, '.code-built'),
  changed: () => newest([sources, path.join(here, 'tsconfig.build.json')]),
  tool: () => [toolPath('typescript', 'tsc'), '-b', path.join(here, 'tsconfig.build.json')],
};

/** Bundles the page. @type {Part} */
export const page = {
  stamp: path.join(dist, '.page-built'),
  changed: () => newest([pageFolder, path.join(sources, 'protocol.ts')]),
  tool: () => [
    toolPath('vite', 'vite'),
    'build',
    '--logLevel',
    'warn',
    '--config',
    path.join(pageFolder, 'vite.config.ts'),
  ],
};

/** Removes everything built of this package. */
export function clean() {
  rmSync(dist, { recursive: true, force: true });
}

const builtAt = (part) => (existsSync(part.stamp) ? statSync(part.stamp).mtimeMs : 0);
const isStale = (part) => builtAt(part) < part.changed();

function buildPart(part) {
  const started = new Date();
  const run = spawnSync(process.execPath, part.tool(), { cwd: here, encoding: 'utf8' });
  if (run.status !== 0) {
    process.stderr.write(`The build failed.\n${run.stdout}${run.stderr}`);
    process.exit(1);
  }
  mkdirSync(path.dirname(part.stamp), { recursive: true });
  part.tidy?.();
  writeFileSync(part.stamp, '');
  utimesSync(part.stamp, started, started);
}

/** Runs `work` while no other build of this checkout runs; waits for one under way. */
function locked(work) {
  mkdirSync(path.dirname(lock), { recursive: true });
  for (;;) {
    try {
      mkdirSync(lock);
      break;
    } catch (error) {
      if (error.code !== 'EEXIST') throw error;
      const age = existsSync(lock) ? Date.now() - statSync(lock).mtimeMs : 0;
      if (age > staleLockMs) rmSync(lock, { recursive: true, force: true });
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 100);
    }
  }
  const release = () => rmSync(lock, { recursive: true, force: true });
  process.once('exit', release);
  try {
    work();
  } finally {
    release();
    process.off('exit', release);
  }
}

/** Builds the parts whose sources are newer, one at a time. @param {readonly Part[]} parts */
export function buildStale(parts) {
  if (parts.some(isStale)) locked(() => parts.filter(isStale).forEach(buildPart));
}

if (process.argv[1] === import.meta.filename) buildStale([code, page]);
