/** The hashes that chain revisions and audit lines together. SHA-256 over canonical JSON, in hex. */
import { createHash } from 'node:crypto';
import { canonicalJson } from '../facts/canonical.js';
import type { Entry } from '../facts/entry.js';
import type { Person } from './person.js';

function sha256(value: unknown): string {
  return createHash('sha256').update(canonicalJson(value)).digest('hex');
}

/**
 * Stands for a person in what is chained: it proves who it was while id, name and salt are there,
 * and tells nothing once they are erased, with every hash as it was.
 */
export function personSeal(salt: string, { id, name }: Person): string {
  return sha256(['person', salt, id, name]);
}

/** A revision as it is stored; `body` is the stored text itself, so that no byte of it can change. */
export interface RevisionSeal {
  readonly kind: string;
  readonly id: string;
  readonly number: number;
  readonly sequence: number;
  readonly body: string;
  readonly revisionKind: string;
  /** The person's seal: see {@link personSeal}. */
  readonly author: string;
  readonly approver: string | null;
  readonly at: string;
  readonly reason: string;
  readonly source: string | null;
  /** The stored text; left out where there is none, as in rows of before it was asked for. */
  readonly custody?: string;
  readonly proposalId: number | null;
  readonly previousHash: string | null;
}

export function revisionHash(seal: RevisionSeal): string {
  return sha256(['revision', seal]);
}

/** An audit line as it is stored; `detail` is the stored text. */
export interface AuditSeal {
  readonly number: number;
  readonly at: string;
  readonly actor: string;
  readonly action: string;
  readonly kind: string | null;
  readonly id: string | null;
  readonly proposalId: number | null;
  readonly revision: number | null;
  readonly revisionHash: string | null;
  readonly detail: string;
  readonly previousHash: string | null;
}

export function auditHash(seal: AuditSeal): string {
  return sha256(['audit', seal]);
}

/** What an entry says, whoever published it and when; the same in files and database. 32 hex digits. */
export function contentHash(entry: Entry): string {
  return sha256(['content', entry]).slice(0, 32);
}
