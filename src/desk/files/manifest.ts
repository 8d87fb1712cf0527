/** `data/revisions.yaml`: what each entry said when the files were last written from the store. */
import { Document, type YAMLMap } from 'yaml';
import { z } from 'zod';
import type { DataFile } from '../../facts/read-files.js';
import { readSideFile } from './side-file.js';

export const manifestPath = 'data/revisions.yaml';

const heading = ` Written by \`desk facts export\`: the revision each entry had, and a hash of what it said. An
 import compares with it, so that newer edits in the database are never overwritten. Leave as is.`;

const schema = z.record(z.string(), z.strictObject({ revision: z.int(), content: z.string() }));

export interface ManifestLine {
  readonly revision: number;
  /** Content hash. */
  readonly content: string;
}

/** What the files were made from, by entry key. */
export type Manifest = ReadonlyMap<string, ManifestLine>;

/**
 * The manifest among files, `null` where there is none.
 * @throws UserError `files-invalid` where it cannot be read
 */
export const readManifest = (files: readonly DataFile[]): Manifest | null =>
  readSideFile(
    files,
    manifestPath,
    schema,
    'cannot be read; write it again with desk facts export',
  );

/** What the file holds: lines by entry key, sorted. */
export const manifestLines = (manifest: Manifest): Readonly<Record<string, ManifestLine>> =>
  Object.fromEntries([...manifest].sort(([a], [b]) => (a < b ? -1 : 1)));

export function writeManifest(manifest: Manifest): DataFile {
  const document = new Document(manifestLines(manifest));
  document.commentBefore = heading;
  for (const pair of (document.contents as unknown as YAMLMap<unknown, YAMLMap>).items) {
    if (pair.value) pair.value.flow = true;
  }
  return { path: manifestPath, text: document.toString({ lineWidth: 0 }) };
}
