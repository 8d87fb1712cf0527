/** Marks a store with the record it holds, so that it is not opened with another one. */
import { UserError } from '../base/user-error.js';
import { aboutIn, type DataFile, readRecordFiles } from '../facts/read-files.js';
import type { Engine } from './transact.js';

/** The record that a store is to hold. */
export interface RecordMark {
  readonly name: string;
  /** The ids of its facts, by which a store filled before stores were marked is known. */
  facts(): ReadonlySet<string>;
}

/** The mark of a record's files; none where they do not say what they are. */
export function markOf(files: readonly DataFile[]): RecordMark | undefined {
  const about = aboutIn(files);
  const facts = () => new Set(readRecordFiles(files).facts.map(({ body }) => body.id));
  return about && { name: about.name, facts };
}

/**
 * Marks an empty store, and one without a mark that holds a fact of the record.
 * @throws UserError `store-of-other-record` where the store holds another record
 */
export async function holdTo({ db }: Engine, { name, facts }: RecordMark): Promise<void> {
  await db.transaction().execute(async (tx) => {
    const marked = await tx.selectFrom('desk_record').select('name').executeTakeFirst();
    const refuse = (held: string | null) =>
      new UserError('store-of-other-record', { held, wanted: name });
    if (marked) {
      if (marked.name !== name) throw refuse(marked.name);
      return;
    }
    const held = await tx
      .selectFrom('revisions')
      .select('entry_id')
      .where('entry_kind', '=', 'fact')
      .execute();
    const own = held.length === 0 ? null : facts();
    const isOurs = own === null || held.some(({ entry_id }) => own.has(entry_id));
    if (!isOurs) throw refuse(null);
    await tx
      .insertInto('desk_record')
      .values({ id: 1, name })
      .onConflict((conflict) => conflict.column('id').doNothing())
      .execute();
  });
}
