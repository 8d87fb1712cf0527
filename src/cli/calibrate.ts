/** `desk calibrate`: fits the weights of the decision to the reviewed record, or checks them. */
import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { calibrate as calibrateTo } from '../answering/calibration/fit.js';
import { weightsIn, weightsPath, weightsYaml } from '../answering/record-weights.js';
import type { Weights } from '../answering/weighing.js';
import { shippedWeights } from '../answering/weights.js';
import { recordFromFiles } from '../desk/reviewed-record.js';
import { vocabularyOf } from '../open-record.js';
import { readText } from '../reading/read-text.js';
import { projectRoot, readDataFolder, recordPlace } from '../store/data-folder.js';
import { readArgs, type Subcommand } from './command-line.js';
import { recordDirOf } from './record.js';

/** Where the shipped record's weights stand; written by nothing else. */
const FILE = path.join('src', 'answering', 'weights.ts');
/** Fits on other machines differ in the last bits of logarithms, hardly in the second decimal. */
const TOLERANCE = 0.02;

/** Every number of the weights, by its path: `trust.lead`. */
function numbersOf(weights: Weights): ReadonlyMap<string, number> {
  const groups = { ranking: weights.ranking, trust: weights.trust, thresholds: weights.thresholds };
  return new Map([
    ['constant', weights.constant],
    ...Object.entries(groups).flatMap(([group, values]) =>
      Object.entries<number>({ ...values }).map(
        ([name, value]) => [`${group}.${name}`, value] as const,
      ),
    ),
  ]);
}

/** Lines `name: shipped -> fitted` of the numbers that differ. */
export function differences(shipped: Weights, fitted: Weights): string[] {
  const before = numbersOf(shipped);
  return [...numbersOf(fitted)].flatMap(([name, value]) => {
    const was = before.get(name);
    return was !== undefined && Math.abs(was - value) <= TOLERANCE
      ? []
      : [`${name}: ${was ?? 'none'} -> ${value}`];
  });
}

/** The source file that holds the weights. */
export function weightsFile(weights: Weights): string {
  const groupText = (name: string, values: object) => [
    `  ${name}: {`,
    ...Object.entries(values).map(([key, value]) => `    ${key}: ${value},`),
    '  },',
  ];
  return [
    '/** Written by `desk calibrate` from the reviewed record; not to be edited by hand. Pure. */',
    "import type { Weights } from './weighing.js';",
    '',
    'export const shippedWeights: Weights = {',
    ...groupText('ranking', weights.ranking),
    ...groupText('trust', weights.trust),
    `  constant: ${weights.constant},`,
    ...groupText('thresholds', weights.thresholds),
    '};',
    '',
  ].join('\n');
}

export const calibrate: Subcommand = async (args, io) => {
  const { values } = readArgs(args, { check: { type: 'boolean' } });
  const recordDir = recordDirOf(io);
  const files = await readDataFolder(recordDir);
  const record = recordFromFiles(files, readText);
  const { weights, questions, told } = calibrateTo(record, vocabularyOf(files));
  for (const [kind, count] of Object.entries(questions)) io.out(`${kind.padEnd(12)} ${count}\n`);
  io.out(`told rightly ${(100 * told).toFixed(1)}% of what is on record, its like held out\n`);
  const changed = differences(weightsIn(files) ?? shippedWeights, weights);
  if (values.check) {
    io.out(
      changed.length > 0
        ? `the weights in use are not what the record gives:\n  ${changed.join('\n  ')}\n`
        : 'the weights in use are what the record gives\n',
    );
    return changed.length > 0 ? 1 : 0;
  }
  // The shipped record's stand in the code, so that they are there without any file.
  const file =
    recordDir === undefined
      ? path.join(projectRoot(), FILE)
      : path.join(recordPlace(recordDir), path.basename(weightsPath));
  await writeFile(file, recordDir === undefined ? weightsFile(weights) : weightsYaml(weights));
  io.out(`${path.relative('.', file)} written, ${changed.length} numbers changed\n`);
  return 0;
};
