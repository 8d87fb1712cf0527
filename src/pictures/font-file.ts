/**
 * Reads a TrueType file: which characters have a glyph, how wide each stands, and its outline. By
 * the OpenType specification, tables `head`, `hhea`, `hmtx`, and `cmap` in formats 4 and 12. Pure.
 */
import { glyphOutline, outlinePath } from './glyph-outline.js';

/** The characters of one font file. */
export interface Font {
  /** Whether the font has a glyph for a code point. */
  readonly has: (codePoint: number) => boolean;
  /** Advance width of a code point in ems; the missing glyph's width where there is none. */
  readonly width: (codePoint: number) => number;
  /** SVG path data of a character standing at `x` on the baseline `y`, `size` pixels to the em. */
  readonly path: (codePoint: number, x: number, y: number, size: number) => string;
}

/** A file that is no TrueType font, or one whose characters cannot be read. */
export class FontFileError extends Error {
  constructor(what: string) {
    super(`font file: ${what}`);
    this.name = 'FontFileError';
  }
}

interface CharacterRange {
  readonly first: number;
  readonly last: number;
  readonly glyphOf: (codePoint: number) => number;
}

function tableOffsets(file: DataView): ReadonlyMap<string, number> {
  const signature = file.byteLength >= 12 ? file.getUint32(0) : 0;
  if (signature !== 0x00010000 && signature !== 0x74727565) throw new FontFileError('not TrueType');
  const offsets = new Map<string, number>();
  for (let index = 0; index < file.getUint16(4); index += 1) {
    const entry = 12 + index * 16;
    const tag = [0, 1, 2, 3].map((byte) => String.fromCharCode(file.getUint8(entry + byte)));
    offsets.set(tag.join(''), file.getUint32(entry + 8));
  }
  return offsets;
}

/** Format 12: groups of code points that run along with glyph numbers. */
function readGroups(file: DataView, at: number): CharacterRange[] {
  return Array.from({ length: file.getUint32(at + 12) }, (_, index) => {
    const group = at + 16 + index * 12;
    const first = file.getUint32(group);
    const startGlyph = file.getUint32(group + 8);
    return {
      first,
      last: file.getUint32(group + 4),
      glyphOf: (codePoint) => startGlyph + codePoint - first,
    };
  });
}

/** Format 4: segments of the Basic Multilingual Plane, four parallel arrays. */
function readSegments(file: DataView, at: number): CharacterRange[] {
  const doubled = file.getUint16(at + 6);
  return Array.from({ length: doubled / 2 }, (_, index) => {
    const end = at + 14 + index * 2;
    const start = end + doubled + 2;
    const rangeOffsetAt = start + doubled * 2;
    const first = file.getUint16(start);
    const delta = file.getUint16(start + doubled);
    const rangeOffset = file.getUint16(rangeOffsetAt);
    return {
      first,
      last: file.getUint16(end),
      glyphOf: (codePoint) => {
        if (rangeOffset === 0) return (codePoint + delta) & 0xffff;
        const glyph = file.getUint16(rangeOffsetAt + rangeOffset + (codePoint - first) * 2);
        return glyph === 0 ? 0 : (glyph + delta) & 0xffff;
      },
    };
  });
}

function readRanges(file: DataView, cmap: number): readonly CharacterRange[] {
  const subtables = Array.from(
    { length: file.getUint16(cmap + 2) },
    (_, index) => cmap + file.getUint32(cmap + 4 + index * 8 + 4),
  );
  const byFormat = (format: number) => subtables.find((at) => file.getUint16(at) === format);
  const wide = byFormat(12);
  if (wide !== undefined) return readGroups(file, wide);
  const narrow = byFormat(4);
  if (narrow !== undefined) return readSegments(file, narrow);
  throw new FontFileError('no Unicode character map');
}

/**
 * Reads a font from the bytes of its file, which are kept and looked into as characters are asked for.
 * @throws FontFileError where the bytes are no TrueType font with a Unicode character map
 */
export function readFont(bytes: Uint8Array): Font {
  const file = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const offsets = tableOffsets(file);
  const offsetOf = (tag: string): number => {
    const offset = offsets.get(tag);
    if (offset === undefined) throw new FontFileError(`no table ${tag}`);
    return offset;
  };
  const head = offsetOf('head');
  const unitsPerEm = file.getUint16(head + 18);
  const advances = file.getUint16(offsetOf('hhea') + 34);
  const hmtx = offsetOf('hmtx');
  const ranges = readRanges(file, offsetOf('cmap'));
  const tables = {
    file,
    loca: offsetOf('loca'),
    glyf: offsetOf('glyf'),
    longOffsets: file.getInt16(head + 50) === 1,
  };

  const glyphOf = (codePoint: number): number => {
    let low = 0;
    let high = ranges.length - 1;
    while (low <= high) {
      const middle = (low + high) >> 1;
      const range = ranges[middle];
      if (!range) return 0;
      if (codePoint < range.first) high = middle - 1;
      else if (codePoint > range.last) low = middle + 1;
      else return range.glyphOf(codePoint);
    }
    return 0;
  };
  return {
    has: (codePoint) => glyphOf(codePoint) !== 0,
    width: (codePoint) =>
      file.getUint16(hmtx + Math.min(glyphOf(codePoint), advances - 1) * 4) / unitsPerEm,
    path: (codePoint, x, y, size) =>
      outlinePath(glyphOutline(tables, glyphOf(codePoint)), x, y, size / unitsPerEm),
  };
}
