/** Looking at what is proposed, what was published, what is due and who did what. */

import { dayAt } from '../../base/day.js';
import { UserError } from '../../base/user-error.js';
import { diffEntries, type FieldChange } from '../../facts/diff.js';
import { type EntryRef, refKey } from '../../facts/entry.js';
import type { Fact } from '../../facts/record.js';
import type { Assessment } from '../assessment.js';
import type { Person, Proposal, Revision, StoreFault } from '../ports.js';
import { isRetired, type RecordState } from '../record-keeper.js';
import { standingEntry } from './draft.js';
import { mayApprove, type Standing, standingOf } from './standing.js';
import type { Ahead } from './trial.js';
import { changeOf, findProposal, type Workshop } from './workshop.js';

/** An open proposal as the queue lists it. */
export interface Queued {
  readonly proposal: Proposal;
  /** The record has moved on from its base; it has to be revised. */
  readonly stale: boolean;
  readonly standing: Standing;
}

/** A proposal looked at closely, checked against the record in force. */
export interface Review extends Queued {
  /** `null` where the proposal is stale. */
  readonly assessment: Assessment | null;
  /** The newest revision of its entry; `null` for a new one. */
  readonly latest: Revision | null;
  /** Whether it is for the person asking to approve it. */
  readonly mayApprove: boolean;
}

function isStale(proposal: Proposal, state: RecordState): boolean {
  return (state.revisions.get(refKey(proposal.ref))?.number ?? 0) !== proposal.base;
}

export interface QueueList {
  readonly items: readonly Queued[];
  readonly faults: readonly StoreFault[];
}

export async function queue(workshop: Workshop): Promise<QueueList> {
  const state = await workshop.keeper.current();
  const { items, faults } = await workshop.store.proposals.list({ states: ['open', 'sent-back'] });
  const queued = items.map((proposal) => ({
    proposal,
    stale: isStale(proposal, state),
    standing: standingOf(proposal, workshop.approvals),
  }));
  return { items: queued, faults };
}

export async function review(workshop: Workshop, person: Person, id: number): Promise<Review> {
  const state = await workshop.keeper.current();
  const proposal = await findProposal(workshop.store.proposals, id);
  const latest = state.revisions.get(refKey(proposal.ref)) ?? null;
  const isOpen = proposal.state === 'open' || proposal.state === 'sent-back';
  const stale = isOpen && isStale(proposal, state);
  const assessment =
    isOpen && !stale
      ? (await workshop.assess(await changeOf(proposal, state, workshop.store), state)).assessment
      : null;
  const standing = standingOf(
    { assessment: assessment ?? proposal.assessment, override: proposal.override },
    workshop.approvals,
  );
  const may = mayApprove(person, proposal, workshop.approvals);
  return { proposal, stale, standing, assessment, latest, mayApprove: may };
}

/**
 * What a proposal would make of the record, to be asked before it is published.
 * @throws UserError `proposal-unknown`, `proposal-closed`, `stale-revision`
 */
export async function ahead(workshop: Workshop, id: number): Promise<Ahead> {
  const state = await workshop.keeper.current();
  const proposal = await findProposal(workshop.store.proposals, id);
  if (!['open', 'sent-back', 'held'].includes(proposal.state)) {
    throw new UserError('proposal-closed', { proposal: id, state: proposal.state });
  }
  return { change: await changeOf(proposal, state, workshop.store), state };
}

export interface History {
  readonly ref: EntryRef;
  /** Newest first. */
  readonly revisions: readonly Revision[];
  readonly faults: readonly StoreFault[];
}

/** @throws UserError `entry-unknown` */
export async function history(workshop: Workshop, ref: EntryRef): Promise<History> {
  const { items, faults } = await workshop.store.revisions.of(ref);
  if (items.length + faults.length === 0) throw new UserError('entry-unknown', { ...ref });
  return { ref, revisions: [...items].reverse(), faults };
}

export interface Comparison {
  readonly before: Revision;
  readonly after: Revision;
  readonly changes: readonly FieldChange[];
}

/** @throws UserError `entry-unknown`, `revision-unknown` */
export async function compare(
  workshop: Workshop,
  ref: EntryRef,
  first: number,
  second: number,
): Promise<Comparison> {
  const { revisions } = await history(workshop, ref);
  const find = (number: number) => {
    const revision = revisions.find((candidate) => candidate.number === number);
    if (!revision) throw new UserError('revision-unknown', { ...ref, revision: number });
    return revision;
  };
  const [before, after] = [find(first), find(second)];
  const said = (revision: Revision) => standingEntry(revision);
  return { before, after, changes: diffEntries(said(before), said(after)) };
}

/**
 * The newest revision of a published entry, whose body is what an edit starts from.
 * @throws UserError `entry-unknown`, `entry-retired`
 */
export async function latest(workshop: Workshop, ref: EntryRef): Promise<Revision> {
  const state = await workshop.keeper.current();
  const revision = state.revisions.get(refKey(ref));
  if (!revision) throw new UserError('entry-unknown', { ...ref });
  if (!isRetired(revision)) return revision;
  throw new UserError('entry-retired', { ...ref, revision: revision.number, at: revision.at });
}

/** Facts whose review-by date has passed, the longest overdue first. */
export async function staleFacts(workshop: Workshop): Promise<readonly Fact[]> {
  const { record } = await workshop.keeper.current();
  const today = dayAt(workshop.parts.now(), record.about.timeZone);
  return record.facts
    .filter((fact) => fact.reviewBy < today)
    .sort((a, b) => (a.reviewBy < b.reviewBy ? -1 : a.reviewBy > b.reviewBy ? 1 : 0));
}
