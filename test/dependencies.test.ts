/** What each package.json asks for, held against what is imported: in the right section, and used. */
import { readdirSync, readFileSync } from 'node:fs';
import { isBuiltin } from 'node:module';
import path from 'node:path';
import { describe, expect, it } from 'vitest';

const root = path.resolve(import.meta.dirname, '..');

interface Manifest {
  readonly name: string;
  readonly scripts: Readonly<Record<string, string>>;
  readonly dependencies: Readonly<Record<string, string>>;
  readonly devDependencies: Readonly<Record<string, string>>;
}

/** A folder with a package.json, what of it runs for users, and what only its engineers run. */
const packages = [
  {
    folder: '.',
    shipped: ['src', 'commands'],
    own: ['bench', 'scripts', 'test', 'vitest.config.ts'],
  },
  {
    folder: 'packages/local-discord',
    shipped: ['src', 'bin'],
    own: ['page', 'test', 'build.mjs', 'vitest.config.ts'],
  },
];

/** Tools that run by their command and are imported nowhere. */
const commands: Readonly<Record<string, string>> = {
  '@biomejs/biome': 'biome',
  typescript: 'tsc',
  vitest: 'vitest',
};

function filesIn(place: string): readonly string[] {
  if (path.extname(place) !== '') return [place];
  return readdirSync(place, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.(?:ts|mjs)$/.test(entry.name))
    .map((entry) => path.join(entry.parentPath, entry.name));
}

const imports = [
  /(?:^|\n)\s*(?:import|export)\s[^'"]*?from\s*['"]([^'"]+)['"]/g,
  /(?:^|\n)\s*import\s*['"]([^'"]+)['"]/g,
  /\bimport\(\s*['"]([^'"]+)['"]/g,
];
/** A file inside a package, such as a font or a word list, that is found by its path. */
const paths = [/['"`]((?:@[\w.-]+\/)?[\w.-]+\/[\w./$-]+)/g];

/** The packages, `a` or `@a/b`, that the specifiers in some texts begin with. */
function packagesIn(texts: readonly string[], patterns: readonly RegExp[]): ReadonlySet<string> {
  const targets = texts.flatMap((text) =>
    patterns.flatMap((pattern) => [...text.matchAll(pattern)].map(([, target = '']) => target)),
  );
  const names = targets
    .filter((target) => !isBuiltin(target))
    .map((target) => /^(?:@[\w.-]+\/)?[a-z][\w.-]*/.exec(target)?.[0]);
  return new Set(names.filter((name) => name !== undefined));
}

/** What the files of some places import, and what they use, imported or not. */
function usesIn(places: readonly string[]) {
  const texts = places.flatMap(filesIn).map((file) => readFileSync(file, 'utf8'));
  const imported = packagesIn(texts, imports);
  const named = packagesIn(texts, paths);
  return { imported: [...imported], uses: (name: string) => imported.has(name) || named.has(name) };
}

describe.each(packages)('the package in $folder', ({ folder, shipped, own }) => {
  const home = path.join(root, folder);
  const manifest = JSON.parse(readFileSync(path.join(home, 'package.json'), 'utf8')) as Manifest;
  const dependencies = Object.keys(manifest.dependencies);
  const devDependencies = Object.keys(manifest.devDependencies);
  const within = (places: readonly string[]) => usesIn(places.map((one) => path.join(home, one)));
  const running = within(shipped);
  const developing = within(own);

  it('depends on what it uses when it runs, and on nothing else', () => {
    expect(running.imported.filter((name) => !dependencies.includes(name))).toEqual([]);
    expect(dependencies.filter((name) => !running.uses(name))).toEqual([]);
  });

  it('develops with what its tests, benchmarks and scripts use, and with nothing else', () => {
    const scripts = Object.values(manifest.scripts).join(' ');
    const isRun = (name: string) =>
      commands[name] !== undefined && new RegExp(`\\b${commands[name]}\\b`).test(scripts);
    const known = [...dependencies, ...devDependencies, manifest.name];
    const hasTypesOf = (name: string) => ['node', ...known].some((one) => name === `@types/${one}`);
    expect(developing.imported.filter((name) => !known.includes(name))).toEqual([]);
    const unused = devDependencies.filter(
      (name) => !developing.uses(name) && !isRun(name) && !hasTypesOf(name),
    );
    expect(unused).toEqual([]);
  });

  it('pins exact versions', () => {
    const versions = Object.entries({ ...manifest.dependencies, ...manifest.devDependencies });
    expect(
      versions.filter(
        ([name, version]) => name !== 'local-discord' && !/^\d+\.\d+\.\d+$/.test(version),
      ),
    ).toEqual([]);
  });
});
