/**
 * Runs a compiled entry (`main`, `cli/main`), compiling first when a source is newer than the last
 * build. Plain JavaScript, since it runs before anything is compiled.
 *
 *   node src/launch.mjs main | cli/main ARGS...      build if needed, then run
 *   node src/launch.mjs --build                      build everything
 */
import { existsSync, readdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import * as localDiscord from 'local-discord/build';

const { buildStale, newest, toolPath } = localDiscord;
const root = path.resolve(import.meta.dirname, '..');
const dist = path.join(root, 'dist');
const inRoot = (name) => path.join(root, name);

/** Removes what was compiled of sources that are gone: a command's file is loaded where it stands. */
function removeOrphans() {
  for (const folder of ['src', 'commands', 'bench']) {
    const built = path.join(dist, folder);
    for (const entry of readdirSync(built, { recursive: true, withFileTypes: true })) {
      const file = path.join(entry.parentPath, entry.name);
      if (!entry.isFile() || !/\.js(?:\.map)?$/.test(entry.name)) continue;
      const source = inRoot(path.relative(dist, file)).replace(/\.js(?:\.map)?$/, '.ts');
      if (!existsSync(source)) rmSync(file);
    }
  }
}

/** Compiles the desk, and with it the local Discord that it refers to. */
const code = {
  stamp: path.join(dist, '.code-built'),
  changed: () =>
    Math.max(
      newest(['src', 'commands', 'bench'].map(inRoot), '.ts'),
      newest(['package-lock.json', 'tsconfig.json', 'src/tsconfig.json'].map(inRoot)),
      localDiscord.code.changed(),
    ),
  tool: () => [toolPath('typescript', 'tsc'), '-b', inRoot('src/tsconfig.json')],
  tidy: removeOrphans,
};

const entry = process.argv[2] ?? 'main';
if (entry === '--build') {
  localDiscord.clean();
  rmSync(dist, { recursive: true, force: true });
  buildStale([code, localDiscord.page]);
} else {
  const sourcesAreHere = existsSync(inRoot('node_modules/typescript'));
  if (sourcesAreHere) buildStale(entry === 'main' ? [code, localDiscord.page] : [code]);
  const script = path.join(dist, 'src', `${entry}.js`);
  process.argv.splice(1, 2, script);
  await import(pathToFileURL(script).href);
}
