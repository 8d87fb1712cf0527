/** Lays a chart out as an SVG picture of 1,200 pixels' width. Pure. */
import { type Canvas, makeCanvas } from './canvas.js';
import type { ChartRow, ChartText } from './chart-text.js';
import { type Colours, colours, type Theme } from './theme.js';
import type { TextStyle, Typeface } from './typeface.js';

export const pictureWidth = 1200;
const margin = 64;
const inner = pictureWidth - 2 * margin;
const gutter = 48;

const style = {
  title: { weight: 'bold', size: 46 },
  frame: { weight: 'regular', size: 28 },
  whole: { weight: 'bold', size: 40 },
  hero: { weight: 'bold', size: 68 },
  value: { weight: 'bold', size: 36 },
  label: { weight: 'regular', size: 28 },
  note: { weight: 'regular', size: 23 },
} as const satisfies Record<string, TextStyle>;

/** Colour of a row: the focus first, then the palette in order, what remains in grey. */
function fills(rows: readonly ChartRow[], palette: Colours): readonly string[] {
  const hasFocus = rows.some(({ tone }) => tone === 'focus');
  const plain = hasFocus ? palette.parts.slice(1) : palette.parts;
  let used = 0;
  return rows.map(({ tone }) => {
    if (tone === 'focus') return palette.focus;
    if (tone === 'rest') return palette.rest;
    return plain[used++ % plain.length] ?? palette.rest;
  });
}

function header(canvas: Canvas, text: ChartText, palette: Colours): number {
  canvas.rect({ x: margin, y: 0, width: 88, height: 12 }, palette.focus);
  const title = canvas.wrap(text.title, style.title, inner, 3);
  const below = canvas.block(title, margin, 50, style.title, palette.ink);
  const frame = canvas.wrap(text.frame, style.frame, inner, 2);
  return canvas.block(frame, margin, below + 4, style.frame, palette.muted);
}

function footer(canvas: Canvas, text: ChartText, palette: Colours, top: number): number {
  canvas.rect({ x: margin, y: top, width: inner, height: 2 }, palette.hairline);
  let y = top + 22;
  for (const paragraph of [text.notes, text.sources].filter((each) => each !== '')) {
    const block = canvas.wrap(paragraph, style.note, inner, 4);
    y = canvas.block(block, margin, y, style.note, palette.muted) + 2;
  }
  const deskWidth = canvas.width(text.desk, { ...style.note, weight: 'bold' });
  const references = canvas.wrap(text.references, style.note, inner - deskWidth - gutter, 3);
  canvas.block(
    { lines: [text.desk], height: 0 },
    pictureWidth - margin - deskWidth,
    y,
    { ...style.note, weight: 'bold' },
    palette.ink,
  );
  return canvas.block(references, margin, y, style.note, palette.muted) + 34;
}

/** One bar cut into parts, and under it a column for each. */
function drawParts(canvas: Canvas, text: ChartText, palette: Colours, top: number): number {
  let y = top;
  if (text.whole) {
    canvas.line(text.whole.value, margin, y + 40, style.whole, palette.ink);
    const label = canvas.wrap(
      text.whole.label,
      style.label,
      inner - canvas.width(text.whole.value, style.whole) - 18,
      2,
    );
    const labelX = margin + canvas.width(text.whole.value, style.whole) + 18;
    y = canvas.block(label, labelX, y + 11, style.label, palette.muted) + 14;
  }
  const tones = fills(text.rows, palette);
  const barHeight = 76;
  const gap = 5;
  const room = inner - gap * (text.rows.length - 1);
  // A sliver too thin to see would hide a part that is there.
  const thinnest = 7;
  const widths = text.rows.map(({ fraction }) => Math.max(thinnest, (fraction ?? 0) * room));
  const excess = widths.reduce((sum, width) => sum + width, 0) - room;
  const widest = widths.indexOf(Math.max(...widths));
  let x = margin;
  text.rows.forEach((_, index) => {
    const width = (widths[index] ?? 0) - (index === widest ? excess : 0);
    const radius = Math.min(6, width / 2);
    canvas.rect({ x, y, width, height: barHeight, radius }, tones[index] ?? palette.rest);
    x += width + gap;
  });
  return drawColumns(canvas, text.rows, tones, palette, y + barHeight + 34);
}

/** Large values with what they are, side by side, three to a row. */
function drawColumns(
  canvas: Canvas,
  rows: readonly ChartRow[],
  tones: readonly string[] | null,
  palette: Colours,
  top: number,
): number {
  const columns = Math.min(rows.length, rows.length === 4 ? 2 : 3);
  const width = (inner - gutter * (columns - 1)) / columns;
  const indent = tones ? 34 : 0;
  let y = top;
  for (let start = 0; start < rows.length; start += columns) {
    const band = rows.slice(start, start + columns);
    const bottoms = band.map((row, index) => {
      const x = margin + index * (width + gutter);
      const tone = tones?.[start + index] ?? palette.focus;
      if (tones) canvas.rect({ x, y: y + 24, width: 18, height: 40, radius: 4 }, tone);
      return drawColumn(canvas, row, { x: x + indent, y, width: width - indent }, palette, tone);
    });
    y = Math.max(...bottoms) + 26;
  }
  return y;
}

function drawColumn(
  canvas: Canvas,
  row: ChartRow,
  place: { readonly x: number; readonly y: number; readonly width: number },
  palette: Colours,
  tone: string,
): number {
  const { x, width } = place;
  const hero = canvas.wrap(row.share ?? row.value, style.hero, width, 3);
  let y = canvas.block(hero, x, place.y, style.hero, palette.ink) + 4;
  if (row.share !== null) {
    const value = canvas.wrap(row.value, style.value, width, 2);
    y = canvas.block(value, x, y, style.value, palette.ink) + 2;
  } else if (row.fraction !== null) {
    y = drawGauge(canvas, row.fraction, { x, y: y + 4, width }, palette, tone) + 14;
  }
  return drawLabel(canvas, row, { x, y, width }, palette);
}

type Place = { readonly x: number; readonly y: number; readonly width: number };

/** A share of an unnamed whole as a thin bar. */
function drawGauge(
  canvas: Canvas,
  fraction: number,
  { x, y, width }: Place,
  palette: Colours,
  tone: string,
): number {
  const height = 14;
  canvas.rect({ x, y, width, height, radius: 4 }, palette.track);
  const filled = Math.max(5, fraction * width);
  canvas.rect({ x, y, width: filled, height, radius: Math.min(4, filled / 2) }, tone);
  return y + height;
}

function drawLabel(canvas: Canvas, row: ChartRow, { x, y, width }: Place, palette: Colours) {
  const label = canvas.wrap(row.label, style.label, width, 5);
  const below = canvas.block(label, x, y, style.label, palette.muted);
  if (row.remark === null) return below;
  const remark = canvas.wrap(row.remark, style.note, width, 2);
  return canvas.block(remark, x, below + 4, style.note, palette.muted);
}

/** Figures that are no parts of one another: in columns, or in lines where one is too long for that. */
function drawFigures(canvas: Canvas, text: ChartText, palette: Colours, top: number): number {
  const { rows } = text;
  const column = (inner - gutter * (Math.min(rows.length, 3) - 1)) / Math.min(rows.length, 3);
  const widths = rows.map(({ value }) => canvas.width(value, style.hero));
  if (rows.length <= 3 && widths.every((width) => width <= column)) {
    return drawColumns(canvas, rows, null, palette, top);
  }
  const size = canvas.fit(
    rows[widths.indexOf(Math.max(...widths))]?.value ?? '',
    style.hero,
    inner / 2,
    38,
  );
  const valueWidth = Math.min(
    inner / 2,
    Math.max(...rows.map(({ value }) => canvas.width(value, size))),
  );
  const x = margin + valueWidth + gutter;
  const width = pictureWidth - margin - x;
  let y = top;
  rows.forEach((row, index) => {
    if (index > 0) canvas.rect({ x: margin, y: y - 14, width: inner, height: 1 }, palette.hairline);
    const value = canvas.wrap(row.value, size, valueWidth, 3);
    const belowValue = canvas.block(value, margin, y, size, palette.ink);
    // The label's first line stands on the value's baseline.
    const labelTop = y + (size.size - style.label.size) * 1.02;
    let below = drawLabel(canvas, row, { x, y: labelTop, width }, palette);
    if (row.fraction !== null) {
      below = drawGauge(canvas, row.fraction, { x, y: below + 8, width }, palette, palette.focus);
    }
    y = Math.max(belowValue, below) + 28;
  });
  return y;
}

/** Bars beneath each other, each under its label, the value at its end. */
function drawSeries(canvas: Canvas, text: ChartText, palette: Colours, top: number): number {
  const tones = text.rows.map(({ tone }) => (tone === 'focus' ? palette.focus : palette.rest));
  const valueRoom = Math.max(...text.rows.map(({ value }) => canvas.width(value, style.value)));
  const room = inner - valueRoom - 22;
  const barHeight = 46;
  let y = top;
  text.rows.forEach((row, index) => {
    const name = row.remark === null ? row.label : `${row.label} · ${row.remark}`;
    const label = canvas.wrap(name, style.label, inner, 2);
    const ink = row.tone === 'focus' ? palette.ink : palette.muted;
    y = canvas.block(label, margin, y, style.label, ink) + 6;
    const width = Math.max(5, (row.fraction ?? 0) * room);
    const radius = Math.min(6, width / 2);
    canvas.rect({ x: margin, y, width, height: barHeight, radius }, tones[index] ?? palette.rest);
    canvas.line(row.value, margin + width + 18, y + 36, style.value, palette.ink);
    y += barHeight + 30;
  });
  return y;
}

/**
 * One bar for each point of a course, its date beside it; years without figures are a broken line
 * with what is missing.
 */
function drawCourse(canvas: Canvas, text: ChartText, palette: Colours, top: number): number {
  const dates = text.rows.map(({ label }) => canvas.width(label, style.label));
  const dateRoom = Math.min(inner / 3, Math.max(...dates)) + 24;
  const values = text.rows.map(({ value }) => canvas.width(value, style.value));
  const valueRoom = Math.min(inner / 3, Math.max(...values)) + 22;
  const room = inner - dateRoom - valueRoom;
  const x = margin + dateRoom;
  const barHeight = 40;
  let y = top;
  for (const row of text.rows) {
    if (row.before !== null) {
      for (let dash = x; dash < x + room - 14; dash += 26) {
        canvas.rect({ x: dash, y: y - 6, width: 14, height: 2 }, palette.rest);
      }
      const between = canvas.wrap(row.before, style.note, inner - dateRoom, 2);
      y = canvas.block(between, x, y, style.note, palette.muted) + 10;
    }
    const ink = row.tone === 'focus' ? palette.ink : palette.muted;
    const label = canvas.wrap(row.label, style.label, dateRoom - 24, 2);
    const belowLabel = canvas.block(label, margin, y, style.label, ink);
    const width = Math.max(5, (row.fraction ?? 0) * room);
    const tone = row.tone === 'focus' ? palette.focus : palette.rest;
    canvas.rect({ x, y, width, height: barHeight, radius: Math.min(6, width / 2) }, tone);
    const value = canvas.fit(row.value, style.value, valueRoom, 20);
    canvas.line(row.value, x + width + 16, y + 33, value, palette.ink);
    let below = Math.max(belowLabel, y + barHeight);
    if (row.remark !== null) {
      const remark = canvas.wrap(row.remark, style.note, inner - dateRoom, 2);
      below = canvas.block(remark, x, below + 2, style.note, palette.muted);
    }
    y = below + 18;
  }
  return y;
}

/** The picture as SVG; its height follows from the text. */
export function chartSvg(text: ChartText, typeface: Typeface, theme: Theme): string {
  const palette = colours[theme];
  const canvas = makeCanvas(typeface, pictureWidth, palette.paper);
  const top = header(canvas, text, palette) + 36;
  const draw = { parts: drawParts, series: drawSeries, course: drawCourse, figures: drawFigures };
  const bottom = draw[text.kind](canvas, text, palette, top);
  return canvas.svg(footer(canvas, text, palette, bottom + 14));
}
