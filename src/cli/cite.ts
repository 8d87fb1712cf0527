/** `desk cite`: the lines to paste under a figure. */
import { citationLine } from '../wording/citation.js';
import { CliError, readArgs, type Subcommand } from './command-line.js';
import { factNamed, openRecord, scriptNamed } from './record.js';

export const cite: Subcommand = async (args, io) => {
  const { values, positionals } = readArgs(args, { lang: { type: 'string' } });
  const [id, ...more] = positionals;
  if (id === undefined || more.length > 0) throw new CliError('cite wants the id of one fact');
  const script = scriptNamed(values.lang);
  const record = await openRecord(io);
  const fact = factNamed(record, id);
  for (const each of script ? [script] : (['en', 'zh-Hans'] as const)) {
    io.out(`${citationLine(fact, record, each)}\n`);
  }
  return 0;
};
