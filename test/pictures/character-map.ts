/**
 * Which code points a TrueType file maps to a glyph, read straight from its `cmap` (format 12) and
 * apart from the project's own reader, so that each can be held against the other.
 */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

export function charactersOf(font: string): ReadonlySet<number> {
  const bytes = readFileSync(fileURLToPath(import.meta.resolve(font)));
  const tables = bytes.readUInt16BE(4);
  const entry = Array.from({ length: tables }, (_, index) => 12 + index * 16).find(
    (at) => bytes.toString('latin1', at, at + 4) === 'cmap',
  );
  if (entry === undefined) throw new Error(`${font}: no cmap`);
  const cmap = bytes.readUInt32BE(entry + 8);
  const found = new Set<number>();
  for (let index = 0; index < bytes.readUInt16BE(cmap + 2); index += 1) {
    const table = cmap + bytes.readUInt32BE(cmap + 8 + index * 8);
    if (bytes.readUInt16BE(table) !== 12) continue;
    for (let group = 0; group < bytes.readUInt32BE(table + 12); group += 1) {
      const at = table + 16 + group * 12;
      const glyph = bytes.readUInt32BE(at + 8);
      const first = bytes.readUInt32BE(at);
      for (let code = first; code <= bytes.readUInt32BE(at + 4); code += 1) {
        if (glyph + code - first !== 0) found.add(code);
      }
    }
  }
  return found;
}

const folder = '@expo-google-fonts/noto-sans-';

/** What can be drawn in a weight: the characters of both bundled families. */
export function drawable(weight: 'regular' | 'bold'): ReadonlySet<number> {
  const file = weight === 'regular' ? '400Regular/NotoSans' : '700Bold/NotoSans';
  const end = weight === 'regular' ? '_400Regular.ttf' : '_700Bold.ttf';
  return new Set([
    ...charactersOf(`${folder}sc/${file}SC${end}`),
    ...charactersOf(`${folder}tc/${file}TC${end}`),
  ]);
}
