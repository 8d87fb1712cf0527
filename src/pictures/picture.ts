/** Charts as PNG files with their description. */
import { renderAsync } from '@resvg/resvg-js';
import type { Chart } from '../facts/charts.js';
import type { FactRecord } from '../facts/record.js';
import type { Script } from '../reading/language.js';
import { altText } from './alt-text.js';
import { type ChartText, chartText } from './chart-text.js';
import { typefaceFor } from './fonts.js';
import { chartSvg } from './svg.js';
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
 * Draws a chart. Drawing is done on a thread of its own; fonts are read with the first picture.
 * @throws NodeJS.ErrnoException where the fonts are not installed
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

/** Draws a chart from its words and lengths, as PNG. Throws as {@link drawChart}. */
export async function drawText(text: ChartText, { script, theme }: PictureChoice): Promise<Buffer> {
  const svg = chartSvg(text, await typefaceFor(script), theme);
  const image = await renderAsync(svg, { font: { loadSystemFonts: false } });
  return image.asPng();
}
