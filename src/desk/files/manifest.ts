/** `data/revisions.yaml`: what each entry said when the files were last written from the store. */
import { Document, parseDocument, type YAMLMap } from 'yaml';
import { z } from 'zod';
import { UserError } from '../../base/user-error.js';
import type { DataFile } from '../../facts/read-files.js';

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
export function readManifest(files: readonly DataFile[]): Manifest | null {
  const file = files.find(({ path }) => path === manifestPath);
  if (!file) return null;
  const document = parseDocument(file.text);
  const parsed = document.errors.length > 0 ? null : schema.safeParse(document.toJS() ?? {});
  if (!parsed?.success) {
    const detail = 'cannot be read; write it again with desk facts export';
    const problem = { code: 'schema', file: manifestPath, fact: '', field: '(whole)', detail };
    throw new UserError('files-invalid', { problems: [problem] });
  }
  return new Map(Object.entries(parsed.data));
}

export function writeManifest(manifest: Manifest): DataFile {
  const sorted = [...manifest].sort(([a], [b]) => (a < b ? -1 : 1));
  const document = new Document(Object.fromEntries(sorted));
  document.commentBefore = heading;
  for (const pair of (document.contents as unknown as YAMLMap<unknown, YAMLMap>).items) {
    if (pair.value) pair.value.flow = true;
  }
  return { path: manifestPath, text: document.toString({ lineWidth: 0 }) };
}
