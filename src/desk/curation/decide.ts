/** Deciding on proposals: approve, set failed checks aside, send back, refuse, withdraw. */
import { UserError } from '../../base/user-error.js';
import { confirmedBy, isAhead, noteHeld } from '../embargo/hold.js';
import type { AuditAction, Person, Proposal, ProposalState } from '../ports.js';
import type { RecordState } from '../record-keeper.js';
import { takeReason } from './intake.js';
import { type Outcome, overrideOf, ownProposal, settle } from './propose.js';
import { mayApprove, openBlocks } from './standing.js';
import { changeOf, findProposal, publish, type Workshop } from './workshop.js';

/** Names a proposal as the person saw it. */
export type Seen = Pick<Proposal, 'id' | 'version'>;

async function openProposal(workshop: Workshop, { id, version }: Seen): Promise<Proposal> {
  const proposal = await findProposal(workshop.store.proposals, id);
  if (proposal.state !== 'open') {
    const { state, decision } = proposal;
    throw new UserError('proposal-closed', { proposal: id, state, decision });
  }
  if (proposal.version !== version) throw new UserError('proposal-changed', { proposal: id });
  return proposal;
}

async function assessedAfresh(workshop: Workshop, proposal: Proposal, state: RecordState) {
  const change = await changeOf(proposal, state, workshop.store);
  return { change, ...(await workshop.assess(change, state)) };
}

/** What the person who approves says beside it. */
export interface Approval {
  /** Why failed checks are set aside. */
  readonly override?: string;
  /** That they have read the figures in their source. */
  readonly readThere?: boolean;
}

/**
 * Approves another's proposal and publishes it, or holds it until its time, if every check holds
 * against the record in force. With two approvals, whoever approves a figure has read it in its source.
 */
export function approve(
  workshop: Workshop,
  actor: Person,
  seen: Seen,
  { override, readThere = false }: Approval = {},
): Promise<Outcome> {
  return workshop.onRecord(async (state) => {
    const proposal = await openProposal(workshop, seen);
    if (!mayApprove(actor, proposal, workshop.approvals)) {
      throw new UserError('own-proposal', { proposal: proposal.id });
    }
    const { change, assessment, entry } = await assessedAfresh(workshop, proposal, state);
    const failed = openBlocks(assessment, proposal.override);
    if (failed.length > 0 && override === undefined) {
      throw new UserError('checks-failed', { proposal: proposal.id, checks: failed });
    }
    const approver = actor.id === proposal.author.id ? null : actor;
    const { brought } = assessment;
    if (workshop.approvals === 2 && brought.length > 0 && !readThere) {
      throw new UserError('not-read-there', { proposal: proposal.id, figures: brought });
    }
    const custody =
      approver && brought.length > 0
        ? { excerpt: null, archive: null, ...proposal.custody, read: readThere }
        : proposal.custody;
    return async (books) => {
      const set =
        failed.length > 0 ? overrideOf(assessment, actor, books.now, override) : proposal.override;
      const embargo = confirmedBy(proposal.embargo, actor, workshop.approvals);
      const held = isAhead(embargo, workshop.parts.now());
      const approved = await books.proposals.update({
        ...proposal,
        ...{ assessment, entry, override: set, newSources: change.newSources, embargo, custody },
        ...(held ? { state: 'held' } : { state: 'approved', published: proposal.base + 1 }),
        decision: { by: actor, at: books.now, reason: null },
      });
      if (failed.length > 0 && set) {
        const { reason, codes } = set;
        const about = { actor, ref: proposal.ref, proposalId: proposal.id };
        await books.audit.append({ ...about, action: 'overridden', detail: { reason, codes } });
      }
      if (held) await noteHeld(books, approved, actor);
      const revision = held ? null : await publish(books, approved, approver);
      return { proposal: approved, revision, standing: 'clear' };
    };
  });
}

/** Sets the failed checks of one's own proposal aside, with a reason that is kept. */
export function override(
  workshop: Workshop,
  author: Person,
  seen: Seen,
  reason: string,
): Promise<Outcome> {
  return workshop.onRecord(async (state) => {
    const proposal = await ownProposal(workshop, author, seen);
    const { assessment, entry } = await assessedAfresh(workshop, proposal, state);
    return (books) => {
      const set = overrideOf(assessment, author, books.now, reason);
      const draft = { ...proposal, assessment, entry, override: set, state: 'open' } as const;
      return settle(workshop, books, author, draft, proposal);
    };
  });
}

async function close(
  workshop: Workshop,
  actor: Person,
  proposal: Proposal,
  to: ProposalState & AuditAction,
  reason: string | null,
): Promise<Proposal> {
  return workshop.store.write(async (books) => {
    const closed = await books.proposals.update({
      ...proposal,
      state: to,
      decision: { by: actor, at: books.now, reason },
    });
    const about = { actor, ref: proposal.ref, proposalId: proposal.id };
    await books.audit.append({ ...about, action: to, detail: reason === null ? {} : { reason } });
    return closed;
  });
}

/** Turning another's proposal down, for its author to revise or for good. */
function turningDown(to: 'sent-back' | 'refused') {
  return async (workshop: Workshop, actor: Person, seen: Seen, reason: string) => {
    const said = takeReason(reason);
    const proposal = await openProposal(workshop, seen);
    if (actor.id === proposal.author.id) {
      throw new UserError('own-proposal', { proposal: proposal.id });
    }
    return close(workshop, actor, proposal, to, said);
  };
}

/** Gives another's proposal back to its author, who may revise or withdraw it. */
export const sendBack = turningDown('sent-back');
/** Turns another's proposal down for good. */
export const refuse = turningDown('refused');

/** Takes one's own proposal back. */
export async function withdraw(workshop: Workshop, author: Person, seen: Seen) {
  const proposal = await ownProposal(workshop, author, seen);
  return close(workshop, author, proposal, 'withdrawn', null);
}
