/**
 * Curating the record: every change is put forward with a reason, checked, approved where it
 * has to be (`standing.ts`), and published as a further revision. Whether a person is a moderator is for the
 * caller to make sure.
 */
import type { EntryRef } from '../../facts/entry.js';
import type { Fact, FactRecord } from '../../facts/record.js';
import { type Embargoes, makeEmbargoes } from '../embargo/embargoes.js';
import type { AuditEntry, AuditFilter, Loaded, Person, Proposal, Revision } from '../ports.js';
import { type RecordState, recordAsKnownOn } from '../record-keeper.js';
import {
  type Approval,
  approve,
  override,
  refuse,
  type Seen,
  sendBack,
  withdraw,
} from './decide.js';
import type { Draft } from './draft.js';
import {
  ahead,
  type Comparison,
  compare,
  type History,
  history,
  latest,
  type QueueList,
  queue,
  type Review,
  review,
  staleFacts,
} from './look.js';
import { type Outcome, type Preview, preview, propose, revise } from './propose.js';
import type { Approvals } from './standing.js';
import type { Ahead } from './trial.js';
import { type CurationOptions, openWorkshop } from './workshop.js';

/**
 * All methods throw `UserError`; besides those named, `store-busy`, `store-unavailable`,
 * `revision-unreadable` and `proposal-unreadable`.
 */
export interface Curation {
  readonly approvals: Approvals;
  /** What was approved and is held until its time. */
  readonly embargoes: Embargoes;
  /** The record in force with the revisions it is made of. */
  record(): Promise<RecordState>;
  /** The revision that an edit starts from. Throws `entry-unknown`, `entry-retired`. */
  latest(ref: EntryRef): Promise<Revision>;

  /** What would come of a draft; nothing is kept. Throws as `propose`. */
  preview(draft: Draft): Promise<Preview>;
  /**
   * Puts a change forward. Where nothing stands in the way it is published at once; where checks
   * have failed it is kept, `blocked`, to be revised or overridden; `override` is the reason for
   * setting failed checks aside.
   * Throws `input-invalid`, `reason-missing`, `entry-unknown`, `entry-exists`, `entry-retired`,
   * `stale-revision`, `revision-unknown`, `phrasing-unknown`, `no-phrasings`, `nothing-changed`,
   * `proposal-already-open`, `publish-at-past`, `announcement-tells`.
   */
  propose(author: Person, draft: Draft, override?: string): Promise<Outcome>;
  /** Replaces one's own proposal. Throws as `propose`, and `not-your-proposal`, `other-entry`. */
  revise(author: Person, seen: Seen, draft: Draft, override?: string): Promise<Outcome>;
  /** Sets failed checks of one's own proposal aside. */
  override(author: Person, seen: Seen, reason: string): Promise<Outcome>;
  withdraw(author: Person, seen: Seen): Promise<Proposal>;

  /**
   * Approves and publishes. Throws `own-proposal`, `checks-failed` (give `override`),
   * `not-read-there` (say `readThere` of a change that brings figures),
   * `stale-revision`, `proposal-unknown`, `proposal-closed`, `proposal-changed`.
   */
  approve(actor: Person, seen: Seen, approval?: Approval): Promise<Outcome>;
  sendBack(actor: Person, seen: Seen, reason: string): Promise<Proposal>;
  refuse(actor: Person, seen: Seen, reason: string): Promise<Proposal>;

  /** Open and sent-back proposals, oldest first. */
  queue(): Promise<QueueList>;
  /** One proposal, checked afresh. Throws `proposal-unknown`. */
  review(person: Person, id: number): Promise<Review>;
  /** What the proposal would make of the record. Throws `proposal-unknown`, `proposal-closed`, `stale-revision`. */
  ahead(id: number): Promise<Ahead>;

  history(ref: EntryRef): Promise<History>;
  compare(ref: EntryRef, first: number, second: number): Promise<Comparison>;
  staleFacts(): Promise<readonly Fact[]>;
  audit(filter: AuditFilter): Promise<Loaded<AuditEntry>>;
  /** The record as this desk told it at an ISO instant. */
  recordAsKnownOn(instant: string): Promise<FactRecord>;
}

export function makeCuration(options: CurationOptions): Curation {
  const workshop = openWorkshop(options);
  const { store, keeper, approvals } = workshop;
  /** What was done, told once readers have what was published by it. */
  const inForce = async (done: Promise<Outcome>): Promise<Outcome> => {
    const outcome = await done;
    if (outcome.revision) await options.inForce?.();
    return outcome;
  };
  return {
    approvals,
    embargoes: makeEmbargoes(workshop),
    record: () => keeper.current(),
    latest: (ref) => latest(workshop, ref),
    preview: (draft) => preview(workshop, draft),
    propose: (author, draft, reason) => inForce(propose(workshop, author, draft, reason)),
    revise: (author, seen, draft, reason) => inForce(revise(workshop, author, seen, draft, reason)),
    override: (author, seen, reason) => inForce(override(workshop, author, seen, reason)),
    withdraw: (author, seen) => withdraw(workshop, author, seen),
    approve: (actor, seen, approval) => inForce(approve(workshop, actor, seen, approval)),
    sendBack: (actor, seen, reason) => sendBack(workshop, actor, seen, reason),
    refuse: (actor, seen, reason) => refuse(workshop, actor, seen, reason),
    queue: () => queue(workshop),
    review: (person, id) => review(workshop, person, id),
    ahead: (id) => ahead(workshop, id),
    history: (ref) => history(workshop, ref),
    compare: (ref, first, second) => compare(workshop, ref, first, second),
    staleFacts: () => staleFacts(workshop),
    audit: (filter) => store.audit.list(filter),
    recordAsKnownOn: async (instant) =>
      (await recordAsKnownOn(store, instant, await keeper.current())).record,
  };
}
