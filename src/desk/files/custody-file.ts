/** `data/custody.yaml`: the words of the sources in which figures were read, by entry. */
import { Document } from 'yaml';
import { z } from 'zod';
import { refKey } from '../../facts/entry.js';
import type { DataFile } from '../../facts/read-files.js';
import type { Custody } from '../curation/custody.js';
import type { RecordState } from '../record-keeper.js';
import { readSideFile } from './side-file.js';

export const custodyPath = 'data/custody.yaml';

const heading = ` Written by \`desk facts export\`: the words of the source in which the figures of an entry stand, as its
 newest revision has them, for those who keep the record. Readers are not shown them.`;

const line = z.strictObject({
  excerpt: z.string().nullable(),
  archive: z.string().nullable().default(null),
});
const schema = z.record(z.string(), line);

export type FiledCustody = Readonly<z.infer<typeof line>>;

/** By entry key. */
export type FiledCustodies = Readonly<Record<string, FiledCustody>>;

/** Where the figures of a record were read, `null` where nothing of it was read so. */
export function custodyIn(state: RecordState): FiledCustodies | null {
  const kept = [...state.revisions.values()].flatMap(({ ref, custody }) =>
    custody?.excerpt
      ? [[refKey(ref), { excerpt: custody.excerpt, archive: custody.archive }] as const]
      : [],
  );
  if (kept.length === 0) return null;
  return Object.fromEntries(kept.sort(([a], [b]) => (a < b ? -1 : 1)));
}

export function writeCustody(custodies: FiledCustodies): DataFile {
  const document = new Document(custodies);
  document.commentBefore = heading;
  return { path: custodyPath, text: document.toString({ lineWidth: 0 }) };
}

/**
 * What files say of where figures were read, by entry key.
 * @throws UserError `files-invalid` where it cannot be read
 */
export const readCustody = (files: readonly DataFile[]): ReadonlyMap<string, FiledCustody> =>
  readSideFile(
    files,
    custodyPath,
    schema,
    'cannot be read: entries with excerpt and archive are wanted',
  ) ?? new Map();

/** As a revision keeps it that nobody approved. */
export function importedCustody(filed: FiledCustody | undefined): Custody | null {
  return filed ? { ...filed, read: false } : null;
}
