/**
 * Outlines of TrueType glyphs as curves, by the OpenType specification, tables `loca` and `glyf`:
 * simple glyphs of quadratic curves, and composites of other glyphs. Pure.
 */

/** A point of an outline in font units, `y` upward. */
interface Point {
  readonly x: number;
  readonly y: number;
  readonly onCurve: boolean;
}

/** Closed contours of one glyph. */
export type Outline = readonly (readonly Point[])[];

export interface GlyphTables {
  readonly file: DataView;
  readonly loca: number;
  readonly glyf: number;
  /** Whether `loca` holds 32-bit offsets. */
  readonly longOffsets: boolean;
}

/** The specification allows nesting; fonts in use stay at one or two levels. */
const deepestComposite = 6;

const flag = { onCurve: 1, xShort: 2, yShort: 4, repeat: 8, xSame: 16, ySame: 32 } as const;
const part = { words: 1, offsets: 2, scale: 8, more: 32, twoScales: 64, matrix: 128 } as const;

function glyphStart({ file, loca, glyf, longOffsets }: GlyphTables, glyph: number): number | null {
  const offset = (index: number) =>
    longOffsets ? file.getUint32(loca + index * 4) : file.getUint16(loca + index * 2) * 2;
  return offset(glyph) === offset(glyph + 1) ? null : glyf + offset(glyph);
}

function readSimple(file: DataView, start: number, contours: number): Outline {
  const ends = Array.from({ length: contours }, (_, index) =>
    file.getUint16(start + 10 + index * 2),
  );
  const count = (ends.at(-1) ?? -1) + 1;
  let at = start + 10 + contours * 2;
  at += 2 + file.getUint16(at);
  const flags: number[] = [];
  while (flags.length < count) {
    const value = file.getUint8(at++);
    const times = value & flag.repeat ? file.getUint8(at++) + 1 : 1;
    for (let index = 0; index < times; index += 1) flags.push(value);
  }
  const readAxis = (short: number, same: number): number[] => {
    let value = 0;
    return flags.map((bits) => {
      if (bits & short) value += bits & same ? file.getUint8(at++) : -file.getUint8(at++);
      else if (!(bits & same)) {
        value += file.getInt16(at);
        at += 2;
      }
      return value;
    });
  };
  const xs = readAxis(flag.xShort, flag.xSame);
  const ys = readAxis(flag.yShort, flag.ySame);
  const points = flags.map((bits, index) => ({
    x: xs[index] ?? 0,
    y: ys[index] ?? 0,
    onCurve: (bits & flag.onCurve) !== 0,
  }));
  return ends.map((end, index) => points.slice((ends[index - 1] ?? -1) + 1, end + 1));
}

function readComposite(tables: GlyphTables, start: number, depth: number): Outline {
  const { file } = tables;
  const contours: (readonly Point[])[] = [];
  let at = start + 10;
  for (let more = true; more; ) {
    const bits = file.getUint16(at);
    const glyph = file.getUint16(at + 2);
    at += 4;
    const wide = (bits & part.words) !== 0;
    const [dx, dy] = wide
      ? [file.getInt16(at), file.getInt16(at + 2)]
      : [file.getInt8(at), file.getInt8(at + 1)];
    at += wide ? 4 : 2;
    const scaleAt = (index: number) => file.getInt16(at + index * 2) / 16384;
    let [xx, xy, yx, yy] = [1, 0, 0, 1];
    if (bits & part.scale) {
      [xx, yy] = [scaleAt(0), scaleAt(0)];
      at += 2;
    } else if (bits & part.twoScales) {
      [xx, yy] = [scaleAt(0), scaleAt(1)];
      at += 4;
    } else if (bits & part.matrix) {
      [xx, xy, yx, yy] = [scaleAt(0), scaleAt(1), scaleAt(2), scaleAt(3)];
      at += 8;
    }
    // Placement by matching points is not used by the fonts bundled here.
    const [left, up] = bits & part.offsets ? [dx, dy] : [0, 0];
    for (const contour of outlineAt(tables, glyph, depth + 1)) {
      contours.push(
        contour.map(({ x, y, onCurve }) => ({
          x: x * xx + y * yx + left,
          y: x * xy + y * yy + up,
          onCurve,
        })),
      );
    }
    more = (bits & part.more) !== 0;
  }
  return contours;
}

function outlineAt(tables: GlyphTables, glyph: number, depth: number): Outline {
  const start = depth > deepestComposite ? null : glyphStart(tables, glyph);
  if (start === null) return [];
  const contours = tables.file.getInt16(start);
  return contours >= 0
    ? readSimple(tables.file, start, contours)
    : readComposite(tables, start, depth);
}

/** A glyph's outline; empty for a space. */
export function glyphOutline(tables: GlyphTables, glyph: number): Outline {
  return outlineAt(tables, glyph, 0);
}

const middle = (a: Point, b: Point): Point => ({
  x: (a.x + b.x) / 2,
  y: (a.y + b.y) / 2,
  onCurve: true,
});

/** SVG path data of an outline whose origin stands at `x`, `y` (pixels, `y` downward). */
export function outlinePath(outline: Outline, x: number, y: number, scale: number): string {
  const at = (point: Point) =>
    `${(x + point.x * scale).toFixed(2)} ${(y - point.y * scale).toFixed(2)}`;
  let path = '';
  for (const contour of outline) {
    const [first, second] = contour;
    const last = contour.at(-1);
    if (!first || !second || !last) continue;
    // A contour may begin off the curve; it then starts half way to its neighbour.
    const start = first.onCurve ? first : last.onCurve ? last : middle(first, last);
    path += `M${at(start)}`;
    const rest = first.onCurve ? contour.slice(1) : contour;
    for (const [index, point] of rest.entries()) {
      if (point.onCurve) path += `L${at(point)}`;
      else {
        const next = rest[index + 1] ?? start;
        path += `Q${at(point)} ${at(next.onCurve ? next : middle(point, next))}`;
      }
    }
    path += 'Z';
  }
  return path;
}
