/** `desk chart`: a fact's picture as a PNG file, and its description in words. */
import { writeFile } from 'node:fs/promises';
import { chartOf, factsWithChart } from '../facts/charts.js';
import { drawChart } from '../pictures/picture.js';
import { type Theme, themes } from '../pictures/theme.js';
import { CliError, readArgs, type Subcommand } from './command-line.js';
import { factNamed, openRecord, scriptNamed } from './record.js';

function themeNamed(name: string | undefined): Theme {
  if (name === undefined) return 'light';
  const theme = themes.find((each) => each === name);
  if (!theme) throw new CliError(`--theme is one of: ${themes.join(', ')}`);
  return theme;
}

export const chart: Subcommand = async (args, io) => {
  const { values, positionals } = readArgs(args, {
    out: { type: 'string' },
    theme: { type: 'string' },
    lang: { type: 'string' },
  });
  const [id, ...more] = positionals;
  if (id === undefined || more.length > 0) throw new CliError('chart wants the id of one fact');
  if (!values.out) throw new CliError('chart wants --out FILE.png');
  const theme = themeNamed(values.theme);
  const script = scriptNamed(values.lang) ?? 'en';
  const record = await openRecord(io);
  const found = chartOf(record, factNamed(record, id).id);
  if (!found) {
    const others = factsWithChart(record).map((fact) => fact.id);
    throw new CliError(`${id} has no chart; these have: ${others.join(', ')}`, 1);
  }
  const picture = await drawChart(found, record, { script, theme });
  await writeFile(values.out, picture.png).catch((error: NodeJS.ErrnoException) => {
    throw new CliError(`${values.out} cannot be written (${error.code ?? 'unknown reason'})`, 1);
  });
  io.out(`${picture.altText}\n`);
  return 0;
};
