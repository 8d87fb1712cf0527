/** The books over one connection: reading anywhere, writing inside a transaction. */
import { randomBytes } from 'node:crypto';
import type { Kysely } from 'kysely';
import { textOf } from '../base/storable.js';
import { UserError } from '../base/user-error.js';
import { auditHash, personSeal, revisionHash } from '../desk/chain.js';
import type { Books, Person, StoreHead, WriteBooks } from '../desk/ports.js';
import { canonicalJson } from '../facts/canonical.js';
import { writeFollowing } from './following.js';
import { noticeWriting } from './notice-books.js';
import { keepRelease } from './releases.js';
import {
  auditIn,
  proposalRow,
  type RevisionRow,
  revisionIn,
  sealOfAudit,
  sealOfRevision,
} from './rows.js';
import type { HeadTable, Tables } from './tables.js';

export type Database = Kysely<Tables>;

/** The head row as a transaction moves it; written back once at the end. */
export type MovingHead = { -readonly [K in keyof HeadTable]: HeadTable[K] };

/** A person as chained rows hold one: by name while they may, by a seal for good. */
export function sealed({ id, name }: Person) {
  const salt = randomBytes(16).toString('hex');
  const person = { id, name: textOf(name) };
  return { ...person, salt, seal: personSeal(salt, person) };
}

async function appendRevision(
  tx: Database,
  head: MovingHead,
  draft: Parameters<WriteBooks['revisions']['append']>[0],
) {
  const previous = await tx
    .selectFrom('revisions')
    .select(['number', 'hash', 'entry_order'])
    .where('entry_kind', '=', draft.ref.kind)
    .where('entry_id', '=', draft.ref.id)
    .orderBy('number', 'desc')
    .limit(1)
    .executeTakeFirst();
  head.published += 1;
  const author = sealed(draft.author);
  const approver = draft.approver && sealed(draft.approver);
  const unhashed: Omit<RevisionRow, 'hash'> = {
    entry_kind: draft.ref.kind,
    entry_id: draft.ref.id,
    number: (previous?.number ?? 0) + 1,
    sequence: head.published,
    entry_order: previous?.entry_order ?? head.published,
    body: canonicalJson(draft.entry.body),
    kind: draft.kind,
    author_id: author.id,
    author_name: author.name,
    author_seal: author.seal,
    author_salt: author.salt,
    approver_id: approver?.id ?? null,
    approver_name: approver?.name ?? null,
    approver_seal: approver?.seal ?? null,
    approver_salt: approver?.salt ?? null,
    at: head.last_at,
    reason: textOf(draft.reason),
    source: draft.source === null ? null : textOf(draft.source),
    custody: draft.custody ? textOf(canonicalJson(draft.custody)) : null,
    proposal_id: draft.proposalId,
    previous_hash: previous?.hash ?? null,
  };
  const row = { ...unhashed, hash: revisionHash(sealOfRevision(unhashed)) };
  await tx.insertInto('revisions').values(row).execute();
  return revisionIn(row);
}

export async function appendAudit(
  tx: Database,
  head: MovingHead,
  draft: Parameters<WriteBooks['audit']['append']>[0],
) {
  head.audit += 1;
  const actor = sealed(draft.actor);
  const unhashed = {
    number: head.audit,
    at: head.last_at,
    actor_id: actor.id,
    actor_name: actor.name,
    actor_seal: actor.seal,
    actor_salt: actor.salt,
    action: draft.action,
    entry_kind: draft.ref?.kind ?? null,
    entry_id: draft.ref?.id ?? null,
    proposal_id: draft.proposalId ?? null,
    revision: draft.revision ?? null,
    revision_hash: draft.revisionHash ?? null,
    detail: canonicalJson(draft.detail ?? {}),
    previous_hash: head.audit_hash,
  };
  const row = { ...unhashed, hash: auditHash(sealOfAudit(unhashed)) };
  head.audit_hash = row.hash;
  await tx.insertInto('audit_log').values(row).execute();
  return auditIn(row);
}

/** Writing books over a transaction that holds the head row. */
export function writeBooks(tx: Database, head: MovingHead, reading: Books): WriteBooks {
  const startedAt: StoreHead = { change: head.change, published: head.published };
  return {
    ...reading,
    notices: noticeWriting(tx),
    now: head.last_at,
    head: async () => startedAt,
    revisions: { ...reading.revisions, append: (draft) => appendRevision(tx, head, draft) },
    audit: { ...reading.audit, append: (draft) => appendAudit(tx, head, draft) },
    proposals: {
      ...reading.proposals,
      async insert(draft) {
        const open = await tx
          .selectFrom('proposals')
          .select('id')
          .where('entry_kind', '=', draft.ref.kind)
          .where('entry_id', '=', draft.ref.id)
          .where('author_id', '=', draft.author.id)
          .where('state', 'in', ['open', 'sent-back'])
          .executeTakeFirst();
        if (open && draft.state === 'open') {
          throw new UserError('proposal-already-open', { ...draft.ref, proposal: open.id });
        }
        head.proposal += 1;
        const proposal = {
          ...draft,
          id: head.proposal,
          version: 1,
          proposedAt: head.last_at,
          changedAt: head.last_at,
        };
        await tx.insertInto('proposals').values(proposalRow(proposal)).execute();
        await keepRelease(tx, proposal);
        return proposal;
      },
      async update(proposal) {
        const next = { ...proposal, version: proposal.version + 1, changedAt: head.last_at };
        const result = await tx
          .updateTable('proposals')
          .set(proposalRow(next))
          .where('id', '=', proposal.id)
          .where('version', '=', proposal.version)
          .executeTakeFirst();
        if (Number(result.numUpdatedRows) !== 1) {
          throw new UserError('proposal-changed', { proposal: proposal.id });
        }
        await keepRelease(tx, next);
        return next;
      },
    },
    following: { ...reading.following, ...writeFollowing(tx) },
    marks: {
      ...reading.marks,
      async set(marks) {
        for (const { ref, contentHash } of marks) {
          await tx
            .insertInto('file_marks')
            .values({ entry_kind: ref.kind, entry_id: ref.id, content_hash: contentHash })
            .onConflict((conflict) =>
              conflict
                .columns(['entry_kind', 'entry_id'])
                .doUpdateSet({ content_hash: contentHash }),
            )
            .execute();
        }
      },
    },
  };
}
