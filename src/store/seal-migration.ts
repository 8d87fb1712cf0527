/**
 * Puts seals in place of names into what is chained, so that a name can be erased later without
 * touching a hash. Rows whose hash did not hold before are left as they are, to be found as before.
 */
import { createHash } from 'node:crypto';
import type { Kysely } from 'kysely';
import { auditHash, revisionHash } from '../desk/chain.js';
import { canonicalJson } from '../facts/canonical.js';
import { type AuditRow, type RevisionRow, sealOfAudit, sealOfRevision } from './rows.js';
import type { Tables } from './tables.js';
import { sealed } from './write-books.js';

const sha256 = (value: unknown) => createHash('sha256').update(canonicalJson(value)).digest('hex');

type UnsealedRevision = Omit<
  RevisionRow,
  'author_seal' | 'author_salt' | 'approver_seal' | 'approver_salt'
>;
type UnsealedAudit = Omit<AuditRow, 'actor_seal' | 'actor_salt'>;

/** The hash of a revision as it was made while names were part of it. */
export function revisionHashBefore(row: Omit<UnsealedRevision, 'hash' | 'entry_order'>): string {
  const {
    author: _author,
    approver: _approver,
    ...rest
  } = sealOfRevision({
    ...row,
    ...{ author_seal: '', author_salt: null, approver_seal: null, approver_salt: null },
  });
  const names = {
    authorId: row.author_id,
    authorName: row.author_name,
    approverId: row.approver_id,
    approverName: row.approver_name,
  };
  return sha256(['revision', { ...rest, ...names }]);
}

/** The same of an audit line. */
export function auditHashBefore(row: Omit<UnsealedAudit, 'hash'>): string {
  const { actor: _actor, ...rest } = sealOfAudit({ ...row, actor_seal: '', actor_salt: null });
  return sha256(['audit', { ...rest, actorId: row.actor_id, actorName: row.actor_name }]);
}

const orSame = (moved: ReadonlyMap<string, string>, hash: string | null) =>
  hash === null ? null : (moved.get(hash) ?? hash);

async function sealRevisions(db: Kysely<Tables>): Promise<ReadonlyMap<string, string>> {
  const moved = new Map<string, string>();
  const rows = await db.selectFrom('revisions').selectAll().orderBy('sequence').execute();
  for (const row of rows) {
    const held = revisionHashBefore(row) === row.hash;
    const author = sealed({ id: row.author_id, name: row.author_name });
    const approver =
      row.approver_id === null
        ? null
        : sealed({ id: row.approver_id, name: row.approver_name ?? '' });
    const next: RevisionRow = {
      ...row,
      ...{ author_seal: author.seal, author_salt: author.salt },
      ...{ approver_seal: approver?.seal ?? null, approver_salt: approver?.salt ?? null },
      previous_hash: orSame(moved, row.previous_hash),
    };
    const hash = held ? revisionHash(sealOfRevision(next)) : row.hash;
    moved.set(row.hash, hash);
    await db
      .updateTable('revisions')
      .set({ ...next, hash })
      .where('sequence', '=', row.sequence)
      .execute();
  }
  return moved;
}

async function sealAudit(db: Kysely<Tables>, revisions: ReadonlyMap<string, string>) {
  const moved = new Map<string, string>();
  const rows = await db.selectFrom('audit_log').selectAll().orderBy('number').execute();
  for (const row of rows) {
    const held = auditHashBefore(row) === row.hash;
    const actor = sealed({ id: row.actor_id, name: row.actor_name });
    const next: AuditRow = {
      ...row,
      ...{ actor_seal: actor.seal, actor_salt: actor.salt },
      revision_hash: orSame(revisions, row.revision_hash),
      previous_hash: orSame(moved, row.previous_hash),
    };
    const hash = held ? auditHash(sealOfAudit(next)) : row.hash;
    moved.set(row.hash, hash);
    await db
      .updateTable('audit_log')
      .set({ ...next, hash })
      .where('number', '=', row.number)
      .execute();
  }
  return moved;
}

export async function sealNames(db: Kysely<Tables>): Promise<void> {
  const { schema } = db;
  for (const column of ['author_seal', 'author_salt', 'approver_seal', 'approver_salt']) {
    await schema.alterTable('revisions').addColumn(column, 'text').execute();
  }
  for (const column of ['actor_seal', 'actor_salt']) {
    await schema.alterTable('audit_log').addColumn(column, 'text').execute();
  }
  const lines = await sealAudit(db, await sealRevisions(db));
  const head = await db
    .selectFrom('desk_head')
    .select(['id', 'audit_hash'])
    .executeTakeFirstOrThrow();
  await db
    .updateTable('desk_head')
    .set({ audit_hash: orSame(lines, head.audit_hash) })
    .where('id', '=', head.id)
    .execute();
}
