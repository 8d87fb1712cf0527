/** Proves both logs from their first line to their last: nothing altered, taken out or half-written. */
import { auditHash, personSeal, revisionHash } from '../desk/chain.js';
import type { ChainProblem, ChainReport } from '../desk/ports.js';
import { erasedIn, isErased } from './erased.js';
import {
  auditIn,
  proposalIn,
  revisionIn,
  revisionPlace,
  sealOfAudit,
  sealOfRevision,
  UnreadableRow,
} from './rows.js';
import type { Database } from './write-books.js';

const pageSize = 500;

/** All rows of an ordered query, a page at a time. */
async function* paged<R>(
  page: (after: number) => Promise<readonly R[]>,
  position: (row: R) => number,
): AsyncGenerator<R> {
  let after = 0;
  for (;;) {
    const rows = await page(after);
    yield* rows;
    const last = rows.at(-1);
    if (last === undefined || rows.length < pageSize) return;
    after = position(last);
  }
}

function isReadable<R>(row: R, read: (row: R) => unknown): boolean {
  try {
    read(row);
    return true;
  } catch (error) {
    if (error instanceof UnreadableRow) return false;
    throw error;
  }
}

interface Published {
  readonly place: string;
  readonly proposalId: number | null;
  readonly number: number;
}

/** Whether a name is the one that was sealed; one that was erased proves nothing any more. */
function isSealed(
  salt: string | null,
  seal: string | null,
  id: string | null,
  name: string | null,
) {
  if (id === null) return seal === null;
  return salt === null ? isErased({ id }) : personSeal(salt, { id, name: name ?? '' }) === seal;
}

async function walkRevisions(db: Database, report: (problem: ChainProblem) => void) {
  const published = new Map<string, Published>();
  const newest = new Map<string, { number: number; hash: string }>();
  let sequence = 0;
  let erased = 0;
  const rows = paged(
    (after) =>
      db
        .selectFrom('revisions')
        .selectAll()
        .where('sequence', '>', after)
        .orderBy('sequence')
        .limit(pageSize)
        .execute(),
    (row) => row.sequence,
  );
  for await (const row of rows) {
    const where = revisionPlace(row);
    const entry = `${row.entry_kind}/${row.entry_id}`;
    const before = newest.get(entry);
    sequence += 1;
    if (row.sequence !== sequence) {
      report({ code: 'number-missing', where: `revision sequence ${sequence}` });
      sequence = row.sequence;
    }
    if (row.number !== (before?.number ?? 0) + 1) report({ code: 'number-missing', where });
    if (row.previous_hash !== (before?.hash ?? null)) report({ code: 'chain-broken', where });
    const named =
      isSealed(row.author_salt, row.author_seal, row.author_id, row.author_name) &&
      isSealed(row.approver_salt, row.approver_seal, row.approver_id, row.approver_name);
    if (!named || revisionHash(sealOfRevision(row)) !== row.hash) {
      report({ code: 'hash-differs', where });
    }
    if (row.author_salt === null) erased += 1;
    if (row.approver_id !== null && row.approver_salt === null) erased += 1;
    if (!isReadable(row, revisionIn)) report({ code: 'unreadable', where });
    newest.set(entry, { number: row.number, hash: row.hash });
    published.set(row.hash, { place: where, proposalId: row.proposal_id, number: row.number });
  }
  return { published, sequence, erased };
}

async function walkAudit(
  db: Database,
  published: ReadonlyMap<string, Published>,
  report: (problem: ChainProblem) => void,
) {
  const missing = new Map(published);
  let number = 0;
  let hash: string | null = null;
  let erased = 0;
  let told = 0;
  const rows = paged(
    (after) =>
      db
        .selectFrom('audit_log')
        .selectAll()
        .where('number', '>', after)
        .orderBy('number')
        .limit(pageSize)
        .execute(),
    (row) => row.number,
  );
  for await (const row of rows) {
    const where = `audit ${row.number}`;
    number += 1;
    if (row.number !== number) {
      report({ code: 'number-missing', where: `audit ${number}` });
      number = row.number;
    }
    if (row.previous_hash !== hash) report({ code: 'chain-broken', where });
    const named = isSealed(row.actor_salt, row.actor_seal, row.actor_id, row.actor_name);
    if (!named || auditHash(sealOfAudit(row)) !== row.hash) report({ code: 'hash-differs', where });
    if (row.actor_salt === null) erased += 1;
    if (row.action === 'person-erased') told += erasedIn(row.detail);
    if (!isReadable(row, auditIn)) report({ code: 'unreadable', where });
    if (row.revision_hash !== null) {
      if (!published.has(row.revision_hash)) report({ code: 'revision-missing', where });
      missing.delete(row.revision_hash);
    }
    hash = row.hash;
  }
  for (const { place } of missing.values()) report({ code: 'not-in-audit', where: place });
  return { number, hash, erased, told };
}

async function walkProposals(
  db: Database,
  published: ReadonlyMap<string, Published>,
  report: (problem: ChainProblem) => void,
) {
  const revisionOf = new Map(
    [...published.values()].flatMap(({ proposalId, number }) =>
      proposalId === null ? [] : [[`${proposalId} ${number}`, number] as const],
    ),
  );
  const rows = paged(
    (after) =>
      db
        .selectFrom('proposals')
        .selectAll()
        .where('id', '>', after)
        .orderBy('id')
        .limit(pageSize)
        .execute(),
    (row) => row.id,
  );
  for await (const row of rows) {
    const where = `proposal ${row.id}`;
    if (!isReadable(row, proposalIn)) report({ code: 'unreadable', where });
    const applied = row.published !== null && revisionOf.has(`${row.id} ${row.published}`);
    if ((row.state === 'approved') !== applied) report({ code: 'proposal-half-applied', where });
  }
}

/** Walks the whole store; every contradiction is listed. */
export async function verifyChain(db: Database): Promise<ChainReport> {
  const problems: ChainProblem[] = [];
  const report = (problem: ChainProblem) => void problems.push(problem);
  return db
    .transaction()
    .setIsolationLevel('repeatable read')
    .execute(async (tx) => {
      const { published, sequence, ...revisions } = await walkRevisions(tx, report);
      const { number, hash, told, ...lines } = await walkAudit(tx, published, report);
      // Every name that is gone was erased by the desk, which has said so.
      if (revisions.erased + lines.erased !== told) {
        report({ code: 'hash-differs', where: 'names erased' });
      }
      await walkProposals(tx, published, report);
      const head = await tx.selectFrom('desk_head').selectAll().executeTakeFirstOrThrow();
      const agrees =
        head.published === sequence && head.audit === number && head.audit_hash === hash;
      if (!agrees) report({ code: 'head-differs', where: 'desk_head' });
      return { revisions: published.size, auditEntries: number, headHash: hash, problems };
    });
}
