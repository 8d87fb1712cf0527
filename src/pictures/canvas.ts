/** Draws shapes and set text into an SVG; text becomes outlines, so nothing needs escaping. Pure. */
import { type TextStyle, type Typeface, textPath, textWidth, wrapText } from './typeface.js';

export interface Block {
  /** Lines no wider than the block. */
  readonly lines: readonly string[];
  readonly height: number;
}

export interface Canvas {
  readonly rect: (
    box: { x: number; y: number; width: number; height: number; radius?: number },
    fill: string,
  ) => void;
  /** A line that begins at `x` on the baseline `y`. */
  readonly line: (text: string, x: number, y: number, style: TextStyle, fill: string) => void;
  /** A block whose top is at `y`; gives the `y` below it. */
  readonly block: (block: Block, x: number, y: number, style: TextStyle, fill: string) => number;
  readonly wrap: (text: string, style: TextStyle, width: number, maxLines: number) => Block;
  readonly width: (text: string, style: TextStyle) => number;
  /** The largest size, from `style.size` down to `smallest`, at which a line is no wider than `width`. */
  readonly fit: (text: string, style: TextStyle, width: number, smallest: number) => TextStyle;
  readonly svg: (height: number) => string;
}

const leading = 1.38;
/** How far below a line's top its baseline stands, in ems. */
const ascent = 1.02;

/** Chinese fonts draw these signs an em wide; Latin text takes them narrow. */
const narrow: Readonly<Record<string, string>> = {
  '“': '"',
  '”': '"',
  '‘': "'",
  '’': "'",
  '…': '...',
};

function asPrinted(text: string): string {
  return /\p{Script=Han}/u.test(text)
    ? text
    : text.replace(/[“”‘’…]/g, (sign) => narrow[sign] ?? sign);
}

export function makeCanvas(typeface: Typeface, width: number, paper: string): Canvas {
  const shapes: string[] = [];
  const number = (value: number) => String(Math.round(value * 100) / 100);
  const line: Canvas['line'] = (text, x, y, style, fill) => {
    const path = textPath(asPrinted(text), typeface, style, x, y);
    if (path !== '') shapes.push(`<path fill="${fill}" d="${path}"/>`);
  };
  const measure: Canvas['width'] = (text, style) => textWidth(asPrinted(text), typeface, style);
  return {
    rect: ({ x, y, width: wide, height, radius = 0 }, fill) => {
      const size = `width="${number(Math.max(0, wide))}" height="${number(height)}"`;
      shapes.push(
        `<rect x="${number(x)}" y="${number(y)}" ${size} rx="${number(radius)}" fill="${fill}"/>`,
      );
    },
    line,
    block: ({ lines, height }, x, y, style, fill) => {
      lines.forEach((text, index) => {
        line(text, x, y + style.size * (ascent + index * leading), style, fill);
      });
      return y + height;
    },
    wrap: (text, style, wide, maxLines) => {
      const lines = wrapText(asPrinted(text), typeface, style, wide, maxLines);
      return { lines, height: lines.length * style.size * leading };
    },
    width: measure,
    fit: (text, style, wide, smallest) => {
      const needed = measure(text, style);
      const size = needed <= wide ? style.size : (style.size * wide) / needed;
      return { ...style, size: Math.max(smallest, size) };
    },
    svg: (height) =>
      [
        `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${Math.ceil(height)}">`,
        `<rect width="100%" height="100%" fill="${paper}"/>`,
        ...shapes,
        '</svg>',
      ].join(''),
  };
}
