/** Three-way comparison of reviewed files and database, entry by entry. Pure. */

/** What a side says of an entry, as a content hash; `null` where it has no such entry. */
export type Content = string | null;

export interface Versions {
  readonly files: Content;
  readonly database: Content;
  /** What both said when they last agreed. */
  readonly base: Content;
  /** Whether `base` came with the files themselves, so that it is known what they were made from. */
  readonly baseIsTheFiles: boolean;
  /** What the database said in earlier revisions. */
  readonly former: readonly string[];
}

/**
 * `same`: both sides agree; `take-files`: only the files have moved on; `keep-database`: only the
 * database has, or the files say what it said once; `conflict`: both have, in different ways.
 */
export type Reconciled = 'same' | 'take-files' | 'keep-database' | 'conflict';

export function reconcile({ files, database, base, baseIsTheFiles, former }: Versions): Reconciled {
  if (files === database) return 'same';
  if (files === base) return 'keep-database';
  if (baseIsTheFiles && database === base) return 'take-files';
  // Files of unknown age that say what was published before are older than the database.
  if (files !== null && former.includes(files)) return 'keep-database';
  return database === base ? 'take-files' : 'conflict';
}
