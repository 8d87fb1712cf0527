/** Equations that the record's figures must keep, as `data/identities.yaml` lists them. Pure. */
import { parseDocument } from 'yaml';
import { z } from 'zod';
import { parseFormula } from './formula.js';
import type { DataFile } from './read-files.js';
import { bilingualSchema } from './schema.js';

const formula = z.string().refine(
  (text) => {
    try {
      return parseFormula(text) !== null;
    } catch {
      return false;
    }
  },
  { error: 'not a formula over figures' },
);

export const identitySchema = z.strictObject({
  id: z.string(),
  /** What must hold, in words. */
  says: bilingualSchema,
  left: formula,
  right: formula,
  /** Both sides are compared rounded to so many decimal places. */
  places: z.int().min(0).max(6).default(0),
});
export type Identity = Readonly<z.infer<typeof identitySchema>>;

/**
 * Reads `data/identities.yaml`.
 * @throws z.ZodError where the file is not a list of identities
 */
export function readIdentities(text: string): readonly Identity[] {
  return z.array(identitySchema).parse(parseDocument(text).toJS({ maxAliasCount: 10 }));
}

/** The identities among reviewed files; none where there is no such file. */
export function identitiesIn(files: readonly DataFile[]): readonly Identity[] {
  const file = files.find(({ path }) => path === 'data/identities.yaml');
  return file ? readIdentities(file.text) : [];
}
