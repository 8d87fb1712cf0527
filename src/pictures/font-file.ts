/**
 * One font file: which characters have a glyph, how wide each stands, and its outline. Reading is
 * fontkitten's; importing it takes some 50 ms, so that only who opens a font imports this file.
 */
import { create, type Font as FontData } from 'fontkitten';

/** The characters of one font file. */
export interface Font {
  /** Whether the font has a glyph for a code point. */
  readonly has: (codePoint: number) => boolean;
  /** Advance width of a code point in ems; the missing glyph's width where there is none. */
  readonly width: (codePoint: number) => number;
  /** SVG path data of a character standing at `x` on the baseline `y`, `size` pixels to the em. */
  readonly path: (codePoint: number, x: number, y: number, size: number) => string;
}

/** A file that is no font, or one whose characters cannot be read. */
export class FontFileError extends Error {
  constructor(what: string, options?: ErrorOptions) {
    super(`font file: ${what}`, options);
    this.name = 'FontFileError';
  }
}

function open(bytes: Buffer): FontData {
  try {
    const font = create(bytes);
    // Tables are read when first asked for: what is missing shall be known now.
    if (!font.isCollection && font.unitsPerEm > 0 && font.glyphForCodePoint(0x20).advanceWidth > 0)
      return font;
  } catch (error) {
    throw new FontFileError('its tables cannot be read', { cause: error });
  }
  throw new FontFileError('not one font with the width of a space');
}

/**
 * Reads a font from the bytes of its file, which are kept and looked into as characters are asked for.
 * @throws FontFileError where the bytes are no font with a Unicode character map
 */
export function readFont(bytes: Buffer): Font {
  const font = open(bytes);
  const { unitsPerEm } = font;
  return {
    has: (codePoint) => font.hasGlyphForCodePoint(codePoint),
    width: (codePoint) => font.glyphForCodePoint(codePoint).advanceWidth / unitsPerEm,
    path: (codePoint, x, y, size) => {
      const scale = size / unitsPerEm;
      const { path } = font.glyphForCodePoint(codePoint);
      return path.transform(scale, 0, 0, -scale, x, y).toSVG();
    },
  };
}
