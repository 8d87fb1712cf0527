/** Files that an export writes beside the record's own: read back whole or not at all. */
import { parseDocument } from 'yaml';
import type { z } from 'zod';
import { UserError } from '../../base/user-error.js';
import type { DataFile } from '../../facts/read-files.js';

/** What a text holds, `undefined` where it is no YAML. */
function valueIn(text: string): unknown {
  const document = parseDocument(text);
  return document.errors.length > 0 ? undefined : (document.toJS() ?? {});
}

/**
 * What the file at a path holds, `null` where there is none.
 * @param detail what to do where it cannot be read, for people
 * @throws UserError `files-invalid` where it cannot be read
 */
export function readSideFile<T>(
  files: readonly DataFile[],
  path: string,
  schema: z.ZodType<Readonly<Record<string, T>>>,
  detail: string,
): ReadonlyMap<string, T> | null {
  const file = files.find((each) => each.path === path);
  if (!file) return null;
  const value = file.value ?? valueIn(file.text);
  const parsed = value === undefined ? null : schema.safeParse(value);
  if (!parsed?.success) {
    const problem = { code: 'schema', file: path, fact: '', field: '(whole)', detail };
    throw new UserError('files-invalid', { problems: [problem] });
  }
  return new Map(Object.entries(parsed.data));
}
