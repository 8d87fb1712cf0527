/** Charts as PNG files with their description. */
import path from 'node:path';
import { UserError } from '../base/user-error.js';
import type { Chart } from '../facts/charts.js';
import type { FactRecord } from '../facts/record.js';
import type { Script } from '../reading/language.js';
import { openThread } from '../threads/thread.js';
import { altText } from './alt-text.js';
import { type ChartText, chartText } from './chart-text.js';
import type { Drawing } from './draw.js';
import type { Theme } from './theme.js';

export interface Picture {
  readonly png: Buffer;
  /** `municipal-share-r1-light-en.png` */
  readonly name: string;
  /** At most 1,024 characters, with every number, the as-of date and the sources. */
  readonly altText: string;
}

export interface PictureChoice {
  readonly script: Script;
  readonly theme: Theme;
}

/**
 * Draws a chart, in a thread that is kept for the next one.
 * @throws UserError `picture-too-hard`, `desk-busy`; Error where the fonts are not installed
 */
export async function drawChart(
  chart: Chart,
  record: FactRecord,
  { script, theme }: PictureChoice,
): Promise<Picture> {
  return {
    png: await drawText(chartText(chart, record, script), { script, theme }),
    name: `${chart.fact.id}-r${chart.fact.revision}-${theme}-${script}.png`,
    altText: altText(chart, record, script),
  };
}

const script = path.resolve(import.meta.dirname, 'drawing');
/** Fonts of every script, and a picture. */
const memoryMb = 512;
const timeMs = 20_000;
const tooHard = () => new UserError('picture-too-hard');
const thread = openThread({ script, memoryMb });

/** Draws a chart from its words and lengths, as PNG. Throws as {@link drawChart}. */
export async function drawText(text: ChartText, choice: PictureChoice): Promise<Buffer> {
  const drawing: Drawing = { text, ...choice };
  return Buffer.from(await thread.run<Uint8Array>('draw', drawing, { timeMs, tooHard }));
}
