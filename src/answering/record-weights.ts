/** The weights that were fitted to a record, `weights.yaml` in its folder. Pure. */
import { parse, stringify } from 'yaml';
import { z } from 'zod';
import type { DataFile } from '../facts/read-files.js';
import type { Weights } from './weighing.js';
import { shippedWeights } from './weights.js';

export const weightsPath = 'data/weights.yaml';

/** The same numbers that the shipped weights have, by the same names. */
const numbersLike = (numbers: object) =>
  z.strictObject(Object.fromEntries(Object.keys(numbers).map((name) => [name, z.number()])));

const schema = z.strictObject({
  ranking: numbersLike(shippedWeights.ranking),
  trust: numbersLike(shippedWeights.trust),
  constant: z.number(),
  thresholds: numbersLike(shippedWeights.thresholds),
});

export class WeightsError extends Error {
  override readonly name = 'WeightsError';
}

/**
 * The weights among a record's files; `undefined` where it has none and is told by the shipped ones.
 * @throws WeightsError where they cannot be read, or were fitted by another version
 */
export function weightsIn(files: readonly DataFile[]): Weights | undefined {
  const file = files.find(({ path }) => path === weightsPath);
  if (!file) return undefined;
  let content: unknown;
  try {
    content = parse(file.text, { maxAliasCount: 0 });
  } catch (error) {
    throw new WeightsError(`${weightsPath}: ${error instanceof Error ? error.message : error}`);
  }
  const read = schema.safeParse(content);
  if (read.success) return read.data as unknown as Weights;
  const [issue] = read.error.issues;
  throw new WeightsError(
    `${weightsPath}: ${issue?.path.join('.')}: ${issue?.message}; fit them anew with desk calibrate`,
  );
}

/** The file that holds the weights of a record. */
export function weightsYaml(weights: Weights): string {
  return `# Written by \`desk calibrate --record DIR\`; not to be edited by hand.\n${stringify(weights)}`;
}
