/** Reading the books over a connection, or inside a transaction. */
import type { Kysely } from 'kysely';
import { z } from 'zod';
import { textOf } from '../base/storable.js';
import { UserError } from '../base/user-error.js';
import type { Books, FileMark, Loaded, Revision } from '../desk/ports.js';
import { type EntryRef, entryKinds } from '../facts/entry.js';
import { readFollowing } from './following.js';
import { readReleases } from './releases.js';
import {
  auditIn,
  loadRows,
  proposalIn,
  type RevisionRow,
  revisionIn,
  revisionPlace,
  UnreadableRow,
} from './rows.js';
import type { Tables } from './tables.js';

type Database = Kysely<Tables>;

const kindSchema = z.enum(entryKinds);

/** The newest row of every entry, up to an instant or a sequence where one is given. */
async function newest(
  db: Database,
  until?: { readonly at: string } | { readonly sequence: number },
): Promise<readonly RevisionRow[]> {
  return db
    .selectFrom('revisions as r')
    .innerJoin(
      (from) =>
        from
          .selectFrom('revisions')
          .select(['entry_kind', 'entry_id'])
          .select((select) => select.fn.max('number').as('number'))
          .$if(until !== undefined, (query) =>
            until && 'at' in until
              ? query.where('at', '<=', until.at)
              : query.where('sequence', '<=', until?.sequence ?? 0),
          )
          .groupBy(['entry_kind', 'entry_id'])
          .as('n'),
      (join) =>
        join
          .onRef('r.entry_kind', '=', 'n.entry_kind')
          .onRef('r.entry_id', '=', 'n.entry_id')
          .onRef('r.number', '=', 'n.number'),
    )
    .selectAll('r')
    .orderBy('r.entry_order')
    .execute();
}

const loadRevisions = (rows: readonly RevisionRow[]): Loaded<Revision> =>
  loadRows(rows, revisionIn, revisionPlace);

/** Whether a column of whole numbers can hold it; others make PostgreSQL object. */
const isRowNumber = (value: number) => Number.isInteger(value) && value > 0 && value < 2 ** 31;

const ofEntry = (db: Database, ref: EntryRef) =>
  db
    .selectFrom('revisions')
    .selectAll()
    .where('entry_kind', '=', ref.kind)
    .where('entry_id', '=', textOf(ref.id));

/** One row or none; a damaged one is told as `code`. */
function readOne<R, T>(row: R | undefined, readRow: (row: R) => T, code: string, where: object) {
  if (row === undefined) return null;
  try {
    return readRow(row);
  } catch (error) {
    if (error instanceof UnreadableRow) throw new UserError(code, { ...where });
    throw error;
  }
}

export function readBooks(db: Database): Books {
  return {
    async head() {
      const row = await db
        .selectFrom('desk_head')
        .select(['change', 'published'])
        .executeTakeFirstOrThrow();
      return { change: row.change, published: row.published };
    },
    revisions: {
      latest: async () => loadRevisions(await newest(db)),
      latestAt: async (at) => loadRevisions(await newest(db, { at })),
      latestUpTo: async (sequence) => loadRevisions(await newest(db, { sequence })),
      since: async (sequence) =>
        loadRevisions(
          await db
            .selectFrom('revisions')
            .selectAll()
            .where('sequence', '>', sequence)
            .orderBy('sequence')
            .execute(),
        ),
      of: async (ref) => loadRevisions(await ofEntry(db, ref).orderBy('number').execute()),
      async find(ref, number) {
        if (!isRowNumber(number)) return null;
        const row = await ofEntry(db, ref).where('number', '=', number).executeTakeFirst();
        return readOne(row, revisionIn, 'revision-unreadable', { ...ref, revision: number });
      },
      async latestOf(ref) {
        const row = await ofEntry(db, ref).orderBy('number', 'desc').limit(1).executeTakeFirst();
        return readOne(row, revisionIn, 'revision-unreadable', { ...ref, revision: row?.number });
      },
    },
    proposals: {
      async find(id) {
        if (!isRowNumber(id)) return null;
        const row = await db
          .selectFrom('proposals')
          .selectAll()
          .where('id', '=', id)
          .executeTakeFirst();
        return readOne(row, proposalIn, 'proposal-unreadable', { proposal: id });
      },
      async list({ states, ref, authorId }) {
        let query = db.selectFrom('proposals').selectAll().orderBy('id');
        if (states) query = query.where('state', 'in', [...states]);
        if (ref) query = query.where('entry_kind', '=', ref.kind).where('entry_id', '=', ref.id);
        if (authorId !== undefined) query = query.where('author_id', '=', authorId);
        return loadRows(await query.execute(), proposalIn, (row) => `proposal ${row.id}`);
      },
    },
    audit: {
      async list({ ref, actorId, proposalId, action, before, limit }) {
        let query = db.selectFrom('audit_log').selectAll().orderBy('number', 'desc').limit(limit);
        if (ref) query = query.where('entry_kind', '=', ref.kind).where('entry_id', '=', ref.id);
        if (actorId !== undefined) query = query.where('actor_id', '=', actorId);
        if (proposalId !== undefined) query = query.where('proposal_id', '=', proposalId);
        if (action !== undefined) query = query.where('action', '=', action);
        if (before !== undefined) query = query.where('number', '<', before);
        return loadRows(await query.execute(), auditIn, (row) => `audit ${row.number}`);
      },
    },
    releases: readReleases(db),
    following: readFollowing(db),
    marks: {
      async list() {
        const rows = await db.selectFrom('file_marks').selectAll().execute();
        return rows.flatMap((row): FileMark[] => {
          const kind = kindSchema.safeParse(row.entry_kind);
          if (!kind.success) return [];
          return [{ ref: { kind: kind.data, id: row.entry_id }, contentHash: row.content_hash }];
        });
      },
    },
  };
}
