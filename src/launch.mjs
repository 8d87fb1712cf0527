/**
 * Runs a compiled entry (`main`, `cli/main`), compiling first when a source is newer than the last
 * build. Plain JavaScript, since it runs before anything is compiled.
 *
 *   node src/launch.mjs main | cli/main ARGS...      build if needed, then run
 *   node src/launch.mjs --build                      build everything
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
import { fileURLToPath, pathToFileURL } from 'node:url';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');
const dist = path.join(root, 'dist');
const lock = path.join(root, 'node_modules', '.press-desk-build');
const staleLockMs = 120_000;

/** Newest modification time, ms, of the files below `folder` that `counts` accepts. */
function newest(folder, counts) {
  let latest = 0;
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile() || !counts(path.join(entry.parentPath, entry.name))) continue;
    latest = Math.max(latest, statSync(path.join(entry.parentPath, entry.name)).mtimeMs);
  }
  return latest;
}

const pageFolder = path.join(root, 'src', 'sandbox', 'page');
const inPage = (file) => file.startsWith(pageFolder + path.sep);
const settings = ['package-lock.json', 'tsconfig.json', 'src/tsconfig.json'];

const parts = [
  {
    stamp: path.join(dist, '.code-built'),
    changed: () =>
      Math.max(
        newest(path.join(root, 'src'), (file) => file.endsWith('.ts') && !inPage(file)),
        ...['commands', 'bench'].map((folder) =>
          newest(path.join(root, folder), (file) => file.endsWith('.ts')),
        ),
        ...settings.map((file) => statSync(path.join(root, file)).mtimeMs),
      ),
    tool: () => [toolPath('typescript', 'tsc'), '-p', path.join(root, 'src', 'tsconfig.json')],
  },
  {
    stamp: path.join(dist, '.page-built'),
    changed: () =>
      Math.max(
        newest(pageFolder, () => true),
        statSync(path.join(root, 'src', 'sandbox', 'protocol.ts')).mtimeMs,
      ),
    tool: () => [
      toolPath('vite', 'vite'),
      'build',
      '--logLevel',
      'warn',
      '--config',
      path.join(pageFolder, 'vite.config.ts'),
    ],
  },
];

/** Path of a package's executable script. */
function toolPath(packageName, command) {
  const manifest = createRequire(import.meta.url).resolve(`${packageName}/package.json`);
  const { bin } = createRequire(import.meta.url)(manifest);
  return path.join(path.dirname(manifest), typeof bin === 'string' ? bin : bin[command]);
}

const builtAt = (part) => (existsSync(part.stamp) ? statSync(part.stamp).mtimeMs : 0);
const isStale = (part) => builtAt(part) < part.changed();

function buildPart(part) {
  const started = new Date();
  const run = spawnSync(process.execPath, part.tool(), { cwd: root, encoding: 'utf8' });
  if (run.status !== 0) {
    process.stderr.write(`The build failed.\n${run.stdout}${run.stderr}`);
    process.exit(1);
  }
  mkdirSync(dist, { recursive: true });
  writeFileSync(part.stamp, '');
  utimesSync(part.stamp, started, started);
}

/** Runs `work` while no other build of this checkout runs; waits for one under way. */
function locked(work) {
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

function build(wanted) {
  if (wanted().length > 0) locked(() => wanted().forEach(buildPart));
}

const entry = process.argv[2] ?? 'main';
if (entry === '--build') {
  rmSync(dist, { recursive: true, force: true });
  build(() => parts.filter(isStale));
} else {
  const sourcesAreHere = existsSync(path.join(root, 'node_modules', 'typescript'));
  const needed = entry === 'main' ? parts : parts.slice(0, 1);
  if (sourcesAreHere) build(() => needed.filter(isStale));
  const script = path.join(dist, 'src', `${entry}.js`);
  process.argv.splice(1, 2, script);
  await import(pathToFileURL(script).href);
}
