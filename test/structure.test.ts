/** The arrows between the rooms, as docs/ARCHITECTURE.md draws them, held against the imports. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';

const root = path.resolve(import.meta.dirname, '..');

function sources(folder: string): string[] {
  return readdirSync(path.join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.ts'))
    .map((entry) => path.relative(root, path.join(entry.parentPath, entry.name)));
}

/** What a file imports: project files from the root without an extension, packages by name. */
function importsOf(file: string): string[] {
  const text = readFileSync(path.join(root, file), 'utf8');
  const found = text.matchAll(
    /(?:^|\n)\s*(?:import|export)\s[^'"]*?from\s*['"]([^'"]+)['"]|import\(\s*['"]([^'"]+)['"]\s*\)|(?:^|\n)\s*import\s*['"]([^'"]+)['"]/g,
  );
  return [...found].map(([, from, dynamic, bare]) => {
    const target = from ?? dynamic ?? bare ?? '';
    if (!target.startsWith('.')) return target;
    return path.relative(root, path.resolve(root, path.dirname(file), target)).replace(/\.js$/, '');
  });
}

const files = [...sources('src'), ...sources('commands'), ...sources('bench')];
const imports = new Map(files.map((file) => [file, importsOf(file)]));

/** The room a project file stands in: `commands`, `src/facts`, or `src` for what lies open there. */
function roomOf(file: string): string {
  const parts = file.split('/');
  if (parts[0] === 'commands' || parts[0] === 'bench') return parts[0];
  return parts.length > 2 ? `src/${parts[1]}` : 'src';
}

const isPackage = (target: string) => !/^(?:src|commands|bench)(?:\/|$)/.test(target);

/** Which rooms each room may import from, besides itself. */
const pureRooms = [
  'src/base',
  'src/facts',
  'src/reading',
  'src/answering',
  'src/claims',
  'src/inquiry',
  'src/wording',
];
const mayUse: Readonly<Record<string, readonly string[]>> = {
  'src/base': [],
  'src/facts': ['src/base'],
  'src/reading': ['src/base', 'src/facts'],
  'src/answering': ['src/base', 'src/facts', 'src/reading'],
  'src/claims': ['src/base', 'src/facts', 'src/reading', 'src/answering'],
  'src/inquiry': ['src/base', 'src/facts', 'src/reading', 'src/answering', 'src/claims'],
  'src/wording': pureRooms,
  'src/threads': ['src/base'],
  'src/desk': [...pureRooms, 'src/threads'],
  'src/store': [...pureRooms, 'src/desk'],
  'src/back-room': ['src', ...pureRooms, 'src/desk', 'src/store', 'src/threads'],
  'src/pictures': [...pureRooms, 'src/threads'],
  'src/discord': [...pureRooms, 'src/desk', 'src/pictures'],
  commands: [...pureRooms, 'src/desk', 'src/pictures', 'src/discord'],
  'src/cli': ['src', ...pureRooms, 'src/desk', 'src/store', 'src/pictures', 'src/discord', 'bench'],
  bench: ['src', ...pureRooms, 'src/desk', 'src/store', 'src/cli', 'src/discord'],
};

const purePackages = [
  'zod',
  'yaml',
  'decimal.js',
  'lru-cache',
  'pinyin-pro',
  'fuse.js',
  'opencc-js/t2cn',
  'opencc-js/cn2t',
  'stemmer',
];

describe('the dependency rule', () => {
  it('knows every room', () => {
    const rooms = new Set(files.map(roomOf));
    rooms.delete('src');
    expect([...rooms].filter((room) => !(room in mayUse))).toEqual([]);
  });

  it('lets rooms import only what lies below them', () => {
    const broken = files.flatMap((file) => {
      const room = roomOf(file);
      if (room === 'src') return [];
      const allowed = [room, ...(mayUse[room] ?? [])];
      return (imports.get(file) ?? [])
        .filter((target) => !isPackage(target) && !allowed.includes(roomOf(target)))
        .map((target) => `${file} -> ${target}`);
    });
    expect(broken).toEqual([]);
  });

  it('keeps input, output, clock and libraries that do such things out of the pure rooms', () => {
    const pure = files.filter((file) => pureRooms.includes(roomOf(file)));
    const broken = pure.flatMap((file) => {
      const text = readFileSync(path.join(root, file), 'utf8').replace(
        /\/\*[\s\S]*?\*\/|\/\/.*/g,
        '',
      );
      const packages = (imports.get(file) ?? []).filter(
        (target) => isPackage(target) && !purePackages.includes(target),
      );
      const impure = ['process.', 'Date.now(', 'new Date()', 'Math.random(', 'console.', 'fetch('];
      return [...packages, ...impure.filter((word) => text.includes(word))].map(
        (what) => `${file}: ${what}`,
      );
    });
    expect(broken).toEqual([]);
  });

  it('keeps fuse.js where words and questions are matched, Discord in its adapter, databases in the store', () => {
    const homes: Readonly<Record<string, readonly string[]>> = {
      'fuse.js': ['src/reading', 'src/answering', 'bench'],
      'discord.js': ['src/discord', 'commands'],
      kysely: ['src/store'],
      pg: ['src/store', 'bench'],
      '@photostructure/sqlite': ['src/store'],
      '@resvg/resvg-js': ['src/pictures'],
      fontkitten: ['src/pictures'],
    };
    const broken = files.flatMap((file) =>
      (imports.get(file) ?? [])
        .filter((target) => homes[target] && !homes[target].includes(roomOf(file)))
        .map((target) => `${file}: ${target}`),
    );
    expect(broken).toEqual([]);
  });

  it('keeps the local Discord apart: only main and benchmarks start it, and it knows nothing of the desk', () => {
    const users = files.filter((file) =>
      (imports.get(file) ?? []).some((target) => target.startsWith('local-discord')),
    );
    expect(users.filter((file) => !file.startsWith('bench/'))).toEqual(['src/main.ts']);
    const home = 'packages/local-discord';
    const apart = ['src', 'page', 'test'].flatMap((folder) => sources(`${home}/${folder}`));
    const broken = apart.flatMap((file) =>
      importsOf(file)
        .filter((target) => /^(?:src|commands|bench|test|data)\//.test(target))
        .map((target) => `${file} -> ${target}`),
    );
    expect(broken).toEqual([]);
  });

  it('gives Discord the desk’s services, never its store', () => {
    const adapter = files.filter((file) => ['src/discord', 'commands'].includes(roomOf(file)));
    const people = /^(?:Person|Proposal|Revision)$/;
    const broken = adapter.flatMap((file) => {
      const text = readFileSync(path.join(root, file), 'utf8');
      const named = [...text.matchAll(/import type \{([^}]*)\} from '[^']*\/desk\/ports\.js'/g)];
      const names = named.flatMap(([, list = '']) => list.split(',').map((name) => name.trim()));
      const imported = (imports.get(file) ?? []).filter((target) => target === 'src/desk/ports');
      // Every import of the ports is of types, and of those that are plain data.
      if (imported.length !== named.length) return [`${file}: desk/ports`];
      return names.filter((name) => name && !people.test(name)).map((name) => `${file}: ${name}`);
    });
    expect(broken).toEqual([]);
    expect(adapter.length).toBeGreaterThan(40);
  });

  it('has no circle of files importing each other', () => {
    const state = new Map<string, 'open' | 'done'>();
    const circles: string[] = [];
    const visit = (file: string, trail: readonly string[]) => {
      if (state.get(file) === 'done') return;
      if (state.get(file) === 'open') {
        circles.push([...trail.slice(trail.indexOf(file)), file].join(' -> '));
        return;
      }
      state.set(file, 'open');
      for (const target of imports.get(file) ?? []) {
        if (imports.has(`${target}.ts`)) visit(`${target}.ts`, [...trail, file]);
      }
      state.set(file, 'done');
    };
    for (const file of files) visit(file, []);
    expect(circles).toEqual([]);
  });
});
