/** `desk record new | check`: lays out the folder of a record, and says what one is worth. */
import { existsSync } from 'node:fs';
import { cp, readdir } from 'node:fs/promises';
import path from 'node:path';
import { heldOut } from '../answering/calibration/held-out.js';
import { weightsIn } from '../answering/record-weights.js';
import { shippedWeights } from '../answering/weights.js';
import { recordFromFiles } from '../desk/reviewed-record.js';
import { vocabularyOf } from '../open-record.js';
import { readText } from '../reading/read-text.js';
import { projectRoot, readDataFolder } from '../store/data-folder.js';
import { CliError, readArgs, type Subcommand } from './command-line.js';
import { recordDirOf } from './record.js';
import { faultsOf } from './record-faults.js';
import { heldOutText } from './record-report.js';

const create: Subcommand = async (args, io) => {
  const { positionals } = readArgs(args, {});
  const [folder, ...others] = positionals;
  if (folder === undefined || others.length > 0) throw new CliError('record new wants a folder');
  const held = existsSync(folder)
    ? await readdir(folder).catch(() => {
        throw new CliError(`${folder} is no folder`, 1);
      })
    : [];
  if (held.length > 0) throw new CliError(`${folder} is not empty`, 1);
  await cp(path.join(projectRoot(), 'template'), folder, { recursive: true });
  io.out(
    [
      `A record is laid out in ${folder}, with one example fact. Next:`,
      '  edit record.yaml, sources.yaml, facts/, vocabulary/ and not-on-record.yaml',
      `  desk record check ${folder}`,
      `  desk ask "..." --record ${folder}`,
      `  npm start -- --record ${folder}`,
      '',
    ].join('\n'),
  );
  return 0;
};

const check: Subcommand = async (args, io) => {
  const { values, positionals } = readArgs(args, { json: { type: 'boolean' } });
  const [folder = recordDirOf(io), ...others] = positionals;
  if (others.length > 0) throw new CliError('record check wants one folder');
  if (folder !== undefined && !existsSync(folder)) throw new CliError(`there is no ${folder}`, 1);
  const files = await readDataFolder(folder);
  const faults = faultsOf(files);
  if (faults.length > 0) {
    if (values.json) io.out(`${JSON.stringify({ valid: false, faults })}\n`);
    else io.err(`${faults.join('\n')}\n`);
    return 1;
  }
  const record = recordFromFiles(files, readText);
  const own = weightsIn(files);
  const report = heldOut(record, vocabularyOf(files), own ?? shippedWeights);
  const weights = own ? 'own' : 'shipped';
  if (values.json) io.out(`${JSON.stringify({ valid: true, weights, ...report })}\n`);
  else io.out(heldOutText(record, report, weights));
  return 0;
};

const actions: Readonly<Record<string, Subcommand>> = { new: create, check };

export const record: Subcommand = async ([action, ...args], io) => {
  const run = action === undefined ? undefined : actions[action];
  if (!run) throw new CliError(`record wants one of: ${Object.keys(actions).join(', ')}`);
  return run(args, io);
};
