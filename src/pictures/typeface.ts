/**
 * Sets text: measures, wraps and outlines it, each character in the first font that has it. Pure.
 */
import type { Font } from './font-file.js';

export type Weight = 'regular' | 'bold';

/** Fonts of each weight, the one to prefer first. */
export interface Typeface {
  readonly regular: readonly Font[];
  readonly bold: readonly Font[];
}

export interface TextStyle {
  readonly weight: Weight;
  /** Pixels to the em. */
  readonly size: number;
}

/** Stands in print for a character that no font has: the geta mark. */
const missing = 0x3013;

function fontFor(typeface: Typeface, weight: Weight, codePoint: number): Font | undefined {
  return typeface[weight].find((font) => font.has(codePoint));
}

/** Whether every character of a text can be drawn; control characters and spaces need no glyph. */
export function covers(typeface: Typeface, weight: Weight, text: string): boolean {
  return [...text].every(
    (character) => fontFor(typeface, weight, character.codePointAt(0) ?? 0) !== undefined,
  );
}

/** Each character with the font that draws it; what no font has becomes a mark that all have. */
function* drawn(text: string, typeface: Typeface, weight: Weight): Generator<[number, Font]> {
  for (const character of text) {
    const asked = character.codePointAt(0) ?? 0;
    const font = fontFor(typeface, weight, asked);
    const codePoint = font ? asked : missing;
    const standIn = font ?? fontFor(typeface, weight, missing);
    if (standIn) yield [codePoint, standIn];
  }
}

/** Width of a line in pixels. */
export function textWidth(text: string, typeface: Typeface, { weight, size }: TextStyle): number {
  let ems = 0;
  for (const [codePoint, font] of drawn(text, typeface, weight)) ems += font.width(codePoint);
  return ems * size;
}

/** SVG path data of a line that begins at `x` on the baseline `y`. */
export function textPath(
  text: string,
  typeface: Typeface,
  { weight, size }: TextStyle,
  x: number,
  y: number,
): string {
  let path = '';
  let at = x;
  for (const [codePoint, font] of drawn(text, typeface, weight)) {
    path += font.path(codePoint, at, y, size);
    at += font.width(codePoint) * size;
  }
  return path;
}

const han = /[\p{Script=Han}\u3000-\u303f\uff00-\uffef]/u;
/** Punctuation that may not begin a line, and that may not end one. */
const neverFirst = /^[，。、；：？！）》」』】”’…·%,.;:?!)\]]/u;
const neverLast = /[（《「『【“‘([]$/u;

/** A digit and the word behind it stay together, and the parts of a date: `238家`, `2021年12月8日`. */
const digit = /\p{Nd}$/u;
const dateParts = /\p{Nd}[年月]\p{Nd}$/u;

/** The smallest pieces a line may be made of; a piece carries the space behind it. */
function pieces(text: string): readonly string[] {
  const raw = text.match(/[^\s]+\s*/gu) ?? [];
  const split = raw.flatMap((word) => {
    const units: string[] = [];
    for (const character of word) {
      const previous = units.at(-1);
      const joins =
        previous !== undefined &&
        (neverFirst.test(character) ||
          neverLast.test(previous) ||
          digit.test(previous) ||
          dateParts.test(previous + character) ||
          (!han.test(character) && !han.test(previous.at(-1) ?? '')));
      if (joins) units[units.length - 1] = previous + character;
      else units.push(character);
    }
    return units;
  });
  return split;
}

/** Cuts a piece that is wider than a line into as many as it takes. */
function cut(piece: string, fits: (text: string) => boolean): readonly string[] {
  if (fits(piece)) return [piece];
  const parts: string[] = [''];
  for (const character of piece) {
    const grown = (parts.at(-1) ?? '') + character;
    if (fits(grown) || parts.at(-1) === '') parts[parts.length - 1] = grown;
    else parts.push(character);
  }
  return parts;
}

/**
 * Breaks a text into lines no wider than `width` pixels: at spaces, between Chinese characters but
 * not before closing punctuation, inside a word only where it is wider than a line. What goes
 * beyond `maxLines` ends in an ellipsis.
 */
export function wrapText(
  text: string,
  typeface: Typeface,
  style: TextStyle,
  width: number,
  maxLines: number,
): readonly string[] {
  const fits = (line: string) => textWidth(line.trimEnd(), typeface, style) <= width;
  const lines: string[] = [''];
  for (const piece of pieces(text.replace(/\s+/g, ' ').trim()).flatMap((each) => cut(each, fits))) {
    const line = lines.at(-1) ?? '';
    if (line === '' || fits(line + piece)) lines[lines.length - 1] = line + piece;
    else lines.push(piece);
  }
  if (lines.length <= maxLines) return lines.map((line) => line.trimEnd());
  const kept = lines.slice(0, maxLines);
  let last = [...(kept.pop() ?? '').trimEnd()];
  while (last.length > 0 && !fits(`${last.join('')}…`)) last = last.slice(0, -1);
  return [...kept.map((line) => line.trimEnd()), `${last.join('').trimEnd()}…`];
}
