/** The tables as Kysely sees them. Texts that hold JSON are canonical; instants are ISO, in UTC. */
import type { InboxTables } from './inbox/tables.js';
import type { InquiryTables } from './inquiries/tables.js';

import type { NoticeTables } from './notice-tables.js';

export interface HeadTable {
  /** Always 1: the one row whose lock puts all writers in a line. */
  id: number;
  change: number;
  published: number;
  proposal: number;
  audit: number;
  audit_hash: string | null;
  last_at: string;
}

/** Which record the store holds; one row at most. */
export interface RecordTable {
  id: number;
  name: string;
}

export interface RevisionTable {
  entry_kind: string;
  entry_id: string;
  number: number;
  sequence: number;
  /** Sequence of the entry's first revision. */
  entry_order: number;
  body: string;
  kind: string;
  author_id: string;
  author_name: string;
  author_seal: string;
  /** `null` once the person was erased; so with the others. */
  author_salt: string | null;
  approver_id: string | null;
  approver_name: string | null;
  approver_seal: string | null;
  approver_salt: string | null;
  at: string;
  reason: string;
  source: string | null;
  /** JSON; no text where nobody was asked for it. */
  custody: string | null;
  proposal_id: number | null;
  previous_hash: string | null;
  hash: string;
}

export interface ProposalTable {
  id: number;
  version: number;
  entry_kind: string;
  entry_id: string;
  base: number;
  action: string;
  body: string;
  new_sources: string;
  kind: string;
  reason: string;
  source: string | null;
  /** JSON; no text where nobody was asked for it. */
  custody: string | null;
  author_id: string;
  author_name: string;
  proposed_at: string;
  changed_at: string;
  state: string;
  assessment: string;
  override: string | null;
  decided_by_id: string | null;
  decided_by_name: string | null;
  decided_at: string | null;
  decision_reason: string | null;
  embargo: string | null;
  published: number | null;
}

export interface AuditTable {
  number: number;
  at: string;
  actor_id: string;
  actor_name: string;
  actor_seal: string;
  actor_salt: string | null;
  action: string;
  entry_kind: string | null;
  entry_id: string | null;
  proposal_id: number | null;
  revision: number | null;
  revision_hash: string | null;
  detail: string;
  previous_hash: string | null;
  hash: string;
}

export interface FileMarkTable {
  entry_kind: string;
  entry_id: string;
  content_hash: string | null;
}

/** What the public may know of what is to come; kept in step with the proposals. */
export interface ReleaseTable {
  proposal_id: number;
  publish_at: string;
  title_en: string;
  title_zh: string;
}

export interface FollowTable {
  person_id: string;
  /** `fact` or `topic`. */
  target_kind: string;
  target_id: string;
  script: string;
  /** Sequence of the newest revision when it began: what was published before is not told. */
  since: number;
}

export interface DeliveryTable {
  person_id: string;
  fact_id: string;
  revision: number;
  /** `release`, `correction` or `withdrawal`. */
  kind: string;
  target_kind: string;
  target_id: string;
  script: string;
  /** `waiting`, `sending`, `sent` or `closed`. */
  state: string;
  /** ISO instant of its last step. */
  moved_at: string;
}

export interface FollowCursorTable {
  id: number;
  sequence: number;
}

export interface Tables extends NoticeTables, InquiryTables, InboxTables {
  desk_head: HeadTable;
  revisions: RevisionTable;
  proposals: ProposalTable;
  audit_log: AuditTable;
  file_marks: FileMarkTable;
  desk_record: RecordTable;
  announced_releases: ReleaseTable;
  follows: FollowTable;
  follow_deliveries: DeliveryTable;
  follow_cursor: FollowCursorTable;
}
