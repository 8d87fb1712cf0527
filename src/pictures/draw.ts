/** Draws a chart from its words and lengths. */
import { renderAsync } from '@resvg/resvg-js';
import type { Script } from '../reading/language.js';
import type { ChartText } from './chart-text.js';
import { typefaceFor } from './fonts.js';
import { chartSvg } from './svg.js';
import type { Theme } from './theme.js';

export interface Drawing {
  readonly text: ChartText;
  readonly script: Script;
  readonly theme: Theme;
}

/**
 * Draws a chart as PNG, which takes some 100 ms where it is called; fonts are read with the first.
 * @throws NodeJS.ErrnoException where the fonts are not installed
 */
export async function drawHere({ text, script, theme }: Drawing): Promise<Uint8Array> {
  const svg = chartSvg(text, await typefaceFor(script), theme);
  const image = await renderAsync(svg, { font: { loadSystemFonts: false } });
  return image.asPng();
}
