/**
 * What the desk needs of a store, and the things it keeps there. `src/store` implements this over
 * SQLite and PostgreSQL.
 */
import type { Entry, EntryRef } from '../facts/entry.js';
import type { Source } from '../facts/schema.js';
import type { Assessment } from './assessment.js';
import type { NoticeBooks, NoticeWriting } from './corrections/ports.js';
import type { Custody } from './curation/custody.js';
import type { Embargo, ReleaseReader } from './embargo/embargo.js';
import type { FollowingReader, FollowingWriter } from './following/following.js';
import type { InboxBook } from './inbox/ports.js';
import type { InquiryStore } from './inquiries/ports.js';
import type { Person } from './person.js';

export type { Person };

export const revisionKinds = [
  'new-data',
  'correction',
  'clarification',
  'retirement',
  'kill',
  'import',
] as const;
export type RevisionKind = (typeof revisionKinds)[number];

/** A published text of an entry. Revisions are only ever added; the highest number holds. */
export interface Revision {
  readonly ref: EntryRef;
  /** 1 for the first published text of the entry, one more with each further. */
  readonly number: number;
  /** What was published; for a retirement or a kill, the text as it last stood. */
  readonly entry: Entry;
  readonly kind: RevisionKind;
  readonly author: Person;
  /** The second moderator; `null` where the author published alone. */
  readonly approver: Person | null;
  /** ISO instant of publication; never earlier than that of any revision before. */
  readonly at: string;
  readonly reason: string;
  /** What the change rests on: a source's key, an address, a file. */
  readonly source: string | null;
  /** Where its figures were read; `null` where nobody was asked. */
  readonly custody: Custody | null;
  readonly proposalId: number | null;
  /** Place in the order of all revisions of all entries. */
  readonly sequence: number;
  /** The sequence of the entry's first revision: entries are listed in the order they came. */
  readonly order: number;
  readonly previousHash: string | null;
  readonly hash: string;
}

export type RevisionDraft = Pick<
  Revision,
  'ref' | 'entry' | 'kind' | 'author' | 'approver' | 'reason' | 'source' | 'proposalId'
> &
  Partial<Pick<Revision, 'custody'>>;

/** `held`: approved, and kept from the public until its time. */
export const proposalStates = [
  'open',
  'sent-back',
  'withdrawn',
  'held',
  'approved',
  'refused',
] as const;
export type ProposalState = (typeof proposalStates)[number];

export const proposalActions = [
  'add',
  'edit',
  'phrasings',
  'retire',
  'kill',
  'revert',
  'import',
] as const;
export type ProposalAction = (typeof proposalActions)[number];

/** Why failed checks were set aside, by whom, and which. */
export interface Override {
  readonly by: Person;
  readonly at: string;
  readonly reason: string;
  /** Codes of the checks that had failed; others that fail later are not covered. */
  readonly codes: readonly string[];
}

export interface Decision {
  readonly by: Person;
  readonly at: string;
  readonly reason: string | null;
}

/** A change put forward: what is to be published, on which revision it rests, how it fared. */
export interface Proposal {
  readonly id: number;
  /** One more with every change of the proposal itself; approvals name the one they saw. */
  readonly version: number;
  readonly ref: EntryRef;
  /** The revision it started from; 0 for a new entry. */
  readonly base: number;
  readonly action: ProposalAction;
  /** The text to publish; for a retirement or a kill, the text as it stands. */
  readonly entry: Entry;
  /** Sources to publish along with it. */
  readonly newSources: readonly Source[];
  readonly kind: RevisionKind;
  readonly reason: string;
  readonly source: string | null;
  /** Where its figures were read. */
  readonly custody: Custody | null;
  readonly author: Person;
  readonly proposedAt: string;
  readonly changedAt: string;
  readonly state: ProposalState;
  /** As of the last change of the proposal. */
  readonly assessment: Assessment;
  readonly override: Override | null;
  readonly decision: Decision | null;
  /** Until when it is kept from the public; `null` where it goes live with its approval. */
  readonly embargo: Embargo | null;
  /** Number of the revision it became. */
  readonly published: number | null;
}

export type ProposalDraft = Omit<Proposal, 'id' | 'version' | 'proposedAt' | 'changedAt'>;

export const auditActions = [
  'proposed',
  'revised',
  'overridden',
  'published',
  'sent-back',
  'refused',
  'withdrawn',
  'held',
  'embargo-seen',
  'embargo-moved',
  'embargo-called-off',
  'embargo-blocked',
  'announced',
  'files-imported',
  'files-exported',
  'person-erased',
] as const;
export type AuditAction = (typeof auditActions)[number];

/** One line of the audit log; lines are only ever added, each with the hash of the one before. */
export interface AuditEntry {
  readonly number: number;
  readonly at: string;
  readonly actor: Person;
  readonly action: AuditAction;
  readonly ref: EntryRef | null;
  readonly proposalId: number | null;
  readonly revision: number | null;
  /** The published revision's hash, so that neither log can lose a line unnoticed. */
  readonly revisionHash: string | null;
  readonly detail: Readonly<Record<string, unknown>>;
  readonly previousHash: string | null;
  readonly hash: string;
}

export type AuditDraft = Pick<AuditEntry, 'actor' | 'action'> &
  Partial<Pick<AuditEntry, 'ref' | 'proposalId' | 'revision' | 'revisionHash' | 'detail'>>;

/** A row that cannot be read; it is left out and reported, never crashed on. */
export interface StoreFault {
  readonly where: string;
  readonly problem: string;
}

export interface Loaded<T> {
  readonly items: readonly T[];
  readonly faults: readonly StoreFault[];
}

/** How far the store has come: it moves with every write, `published` with every revision. */
export interface StoreHead {
  readonly change: number;
  /** Sequence of the newest revision; 0 while the store is empty. */
  readonly published: number;
}

export interface RevisionReader {
  /** The newest revision of every entry, retirements among them, in the order entries came. */
  latest(): Promise<Loaded<Revision>>;
  /** The same as it stood at an ISO instant. */
  latestAt(instant: string): Promise<Loaded<Revision>>;
  /** The same as it stood when the revision of a sequence number was published. */
  latestUpTo(sequence: number): Promise<Loaded<Revision>>;
  /** All revisions after a sequence number, oldest first. */
  since(sequence: number): Promise<Loaded<Revision>>;
  /** All revisions of one entry, oldest first. */
  of(ref: EntryRef): Promise<Loaded<Revision>>;
  /** @throws UserError `revision-unreadable` */
  find(ref: EntryRef, number: number): Promise<Revision | null>;
  /** @throws UserError `revision-unreadable` */
  latestOf(ref: EntryRef): Promise<Revision | null>;
}

export interface ProposalFilter {
  readonly states?: readonly ProposalState[];
  readonly ref?: EntryRef;
  readonly authorId?: string;
}

export interface ProposalReader {
  /** @throws UserError `proposal-unreadable` */
  find(id: number): Promise<Proposal | null>;
  /** Oldest first. */
  list(filter: ProposalFilter): Promise<Loaded<Proposal>>;
}

export interface AuditFilter {
  readonly ref?: EntryRef;
  readonly actorId?: string;
  readonly proposalId?: number;
  readonly action?: AuditAction;
  /** Only lines before this number, for paging back. */
  readonly before?: number;
  /** At most this many, newest first. */
  readonly limit: number;
}

export interface AuditReader {
  list(filter: AuditFilter): Promise<Loaded<AuditEntry>>;
}

/** The text an entry had when database and files last agreed, by its content hash. */
export interface FileMark {
  readonly ref: EntryRef;
  /** `null`: neither side had it. */
  readonly contentHash: string | null;
}

export interface FileMarkReader {
  list(): Promise<readonly FileMark[]>;
}

/** Reading: every call sees what was committed when it was made. */
export interface Books {
  head(): Promise<StoreHead>;
  readonly revisions: RevisionReader;
  readonly proposals: ProposalReader;
  readonly audit: AuditReader;
  readonly marks: FileMarkReader;
  readonly releases: ReleaseReader;
  readonly following: FollowingReader;
}

/** Writing inside one transaction that no other writer overlaps. */
export interface WriteBooks extends Books {
  /** ISO instant of this transaction, never earlier than the one before. */
  readonly now: string;
  readonly revisions: RevisionReader & { append(draft: RevisionDraft): Promise<Revision> };
  readonly proposals: ProposalReader & {
    /** @throws UserError `proposal-already-open` where the author has one on this entry */
    insert(draft: ProposalDraft): Promise<Proposal>;
    /** Replaces the proposal and counts its version up; `id` and `version` name what is replaced. */
    update(proposal: Proposal): Promise<Proposal>;
  };
  readonly audit: AuditReader & { append(draft: AuditDraft): Promise<AuditEntry> };
  readonly notices: NoticeWriting;
  readonly marks: FileMarkReader & { set(marks: readonly FileMark[]): Promise<void> };
  readonly following: FollowingReader & FollowingWriter;
}

/** Where hashes and rows contradict each other. */
export interface ChainProblem {
  readonly code:
    | 'hash-differs'
    | 'chain-broken'
    | 'number-missing'
    | 'not-in-audit'
    | 'revision-missing'
    | 'head-differs'
    | 'proposal-half-applied'
    | 'unreadable';
  /** `fact/registered-total revision 3`, `audit 17`. */
  readonly where: string;
}

export interface ChainReport {
  readonly revisions: number;
  readonly auditEntries: number;
  /** Hash of the newest audit line: note it elsewhere, and a shortened log is found out too. */
  readonly headHash: string | null;
  readonly problems: readonly ChainProblem[];
}

export interface DeskStore extends Books {
  readonly engine: 'sqlite' | 'postgresql';
  /** What was told to whom, and the notices of corrections on their way. */
  readonly notices: NoticeBooks;
  /**
   * Runs `work` in one transaction; it may run again from the start after a clash, so it must have
   * no effects but those on the books. Resolves once the change is durable.
   * @throws UserError `store-busy` when the store stays occupied, `store-unavailable` when it is gone
   */
  write<T>(work: (books: WriteBooks) => Promise<T>): Promise<T>;
  /** Calls back soon after every committed change, of this process and of others. */
  watch(listener: (head: StoreHead) => void): () => void;
  /** Inquiries, what was heard, what is due, and what is held about a person. */
  readonly inquiries: InquiryStore;
  /** Messages that speak to the desk, and deeds that are done once. */
  readonly inbox: InboxBook;
  verifyChain(): Promise<ChainReport>;
  close(): Promise<void>;
}
