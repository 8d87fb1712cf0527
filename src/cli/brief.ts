/** `desk brief`: a topic's fact sheet as Markdown, with its chart beside it on request. */
import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { chartOfTopic } from '../facts/charts.js';
import { drawChart } from '../pictures/picture.js';
import { briefMarkdown } from '../wording/brief.js';
import { CliError, readArgs, type Subcommand } from './command-line.js';
import { openRecord, scriptNamed, today } from './record.js';

async function write(file: string, content: string | Buffer): Promise<void> {
  await writeFile(file, content).catch((error: NodeJS.ErrnoException) => {
    throw new CliError(`${file} cannot be written (${error.code ?? 'unknown reason'})`, 1);
  });
}

export const brief: Subcommand = async (args, io) => {
  const { values, positionals } = readArgs(args, {
    lang: { type: 'string' },
    out: { type: 'string' },
  });
  const [topicId, ...more] = positionals;
  if (topicId === undefined || more.length > 0) {
    throw new CliError('brief wants the id of one topic');
  }
  const script = scriptNamed(values.lang) ?? 'en';
  const record = await openRecord(io);
  if (!record.topics.some(({ id }) => id === topicId)) {
    const topics = record.topics.map(({ id }) => id).join(', ');
    throw new CliError(`there is no topic ${topicId}; there are: ${topics}`, 1);
  }
  const issued = today(record);
  if (values.out === undefined) {
    io.out(briefMarkdown(record, topicId, { script, issued }));
    return 0;
  }
  const chart = chartOfTopic(record, topicId);
  const picture = chart && (await drawChart(chart, record, { script, theme: 'light' }));
  if (picture) await write(path.join(path.dirname(values.out), picture.name), picture.png);
  const shown = picture ? { chart: { file: picture.name, altText: picture.altText } } : {};
  await write(values.out, briefMarkdown(record, topicId, { script, issued, ...shown }));
  return 0;
};
