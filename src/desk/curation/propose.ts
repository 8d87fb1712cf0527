/** Putting changes forward: new ones, and one's own put right after a warning or a word back. */
import { UserError } from '../../base/user-error.js';
import { type Assessment, blocksOf } from '../assessment.js';
import { isAhead, newEmbargo, noteHeld, refusePast } from '../embargo/hold.js';
import type { Override, Person, Proposal, ProposalDraft, Revision, WriteBooks } from '../ports.js';
import type { RecordState } from '../record-keeper.js';
import type { Assessed } from './assess.js';
import { type Draft, type Resolved, resolveDraft } from './draft.js';
import { takeReason } from './intake.js';
import { type Standing, standingOf } from './standing.js';
import { findProposal, publish, type Workshop } from './workshop.js';

/** How a change has come out. */
export interface Outcome {
  readonly proposal: Proposal;
  /** What it was published as, where nothing stood in the way; `null` too where it is held. */
  readonly revision: Revision | null;
  readonly standing: Standing;
}

export interface Preview {
  readonly change: Resolved;
  readonly assessment: Assessment;
  readonly standing: Standing;
}

/** An override of every check that has failed, `null` where none has or no reason is given. */
export function overrideOf(
  assessment: Assessment,
  by: Person,
  at: string,
  reason: string | undefined,
): Override | null {
  const codes = [...new Set(blocksOf(assessment).map((check) => check.code))];
  if (reason === undefined || codes.length === 0) return null;
  return { by, at, reason: takeReason(reason), codes };
}

const kindOf = (change: Resolved, assessment: Assessment) => {
  if (change.kind !== null) return change.kind;
  if (change.base === 0) return 'new-data';
  return assessment.touchesFigures ? 'correction' : 'clarification';
};

function draftOf(
  workshop: Workshop,
  change: Resolved,
  { assessment, entry }: Assessed,
  author: Person,
  override: Override | null,
): ProposalDraft {
  const { ref, base, action, newSources, reason, source, custody } = change;
  return {
    ...{ ref, base, action, newSources, reason, source, custody },
    ...{ author, assessment, override, entry },
    embargo: change.embargo && newEmbargo(change.embargo, author, workshop.approvals === 1),
    kind: kindOf(change, assessment),
    state: 'open',
    decision: null,
    published: null,
  };
}

/** Saves a proposal that was just assessed and, where nothing stands in the way, publishes it. */
export async function settle(
  workshop: Workshop,
  books: WriteBooks,
  actor: Person,
  draft: ProposalDraft,
  replaces: Proposal | null,
): Promise<Outcome> {
  const standing = standingOf(draft, workshop.approvals);
  const held = standing === 'clear' && isAhead(draft.embargo, workshop.parts.now());
  const decision = { by: actor, at: books.now, reason: null };
  const saved: ProposalDraft =
    standing !== 'clear'
      ? draft
      : held
        ? { ...draft, state: 'held', decision }
        : { ...draft, state: 'approved', published: draft.base + 1, decision };
  const proposal = replaces
    ? await books.proposals.update({ ...replaces, ...saved })
    : await books.proposals.insert(saved);
  const about = { actor, ref: proposal.ref, proposalId: proposal.id };
  await books.audit.append({
    ...about,
    action: replaces ? 'revised' : 'proposed',
    detail: { action: proposal.action, base: proposal.base, reason: proposal.reason, standing },
  });
  const { override } = proposal;
  if (override) {
    const { reason, codes } = override;
    await books.audit.append({ ...about, action: 'overridden', detail: { reason, codes } });
  }
  if (held) await noteHeld(books, proposal, actor);
  const revision = saved.state === 'approved' ? await publish(books, proposal, null) : null;
  return { proposal, revision, standing };
}

interface Forward {
  readonly author: Person;
  readonly change: Resolved;
  /** The reason for setting failed checks aside. */
  readonly override: string | undefined;
  readonly replaces: Proposal | null;
}

/** Assesses a change over the record as it stands; what it gives saves the proposal. */
async function settling(
  workshop: Workshop,
  state: RecordState,
  { author, change, override, replaces }: Forward,
): Promise<(books: WriteBooks) => Promise<Outcome>> {
  refusePast(change.embargo, workshop.parts.now());
  const assessed = await workshop.assess(change, state);
  return (books) => {
    const set = overrideOf(assessed.assessment, author, books.now, override);
    const draft = draftOf(workshop, change, assessed, author, set);
    return settle(workshop, books, author, draft, replaces);
  };
}

/** What would come of a draft; nothing is kept. */
export async function preview(workshop: Workshop, draft: Draft): Promise<Preview> {
  const state = await workshop.keeper.current();
  const change = await resolveDraft(draft, state, workshop.store.revisions);
  refusePast(change.embargo, workshop.parts.now());
  const assessed = await workshop.assess(change, state);
  const { assessment, entry } = assessed;
  const standing = standingOf({ assessment, override: null }, workshop.approvals);
  return { change: { ...change, entry }, assessment, standing };
}

export function propose(
  workshop: Workshop,
  author: Person,
  draft: Draft,
  override?: string,
): Promise<Outcome> {
  return workshop.onRecord(async (state) => {
    const change = await resolveDraft(draft, state, workshop.store.revisions);
    return settling(workshop, state, { author, change, override, replaces: null });
  });
}

/**
 * The proposal if this person may still change it.
 * @throws UserError `proposal-unknown`, `not-your-proposal`, `proposal-closed`, `proposal-changed`
 */
export async function ownProposal(
  workshop: Workshop,
  author: Person,
  { id, version }: Pick<Proposal, 'id' | 'version'>,
): Promise<Proposal> {
  const proposal = await findProposal(workshop.store.proposals, id);
  if (proposal.author.id !== author.id) {
    throw new UserError('not-your-proposal', { proposal: id, author: proposal.author });
  }
  if (proposal.state !== 'open' && proposal.state !== 'sent-back') {
    throw new UserError('proposal-closed', { proposal: id, state: proposal.state });
  }
  if (proposal.version !== version) throw new UserError('proposal-changed', { proposal: id });
  return proposal;
}

/** Replaces one's own open or sent-back proposal by a new draft on the same entry. */
export function revise(
  workshop: Workshop,
  author: Person,
  seen: Pick<Proposal, 'id' | 'version'>,
  draft: Draft,
  override?: string,
): Promise<Outcome> {
  return workshop.onRecord(async (state) => {
    const proposal = await ownProposal(workshop, author, seen);
    const change = await resolveDraft(draft, state, workshop.store.revisions);
    if (change.ref.kind !== proposal.ref.kind || change.ref.id !== proposal.ref.id) {
      throw new UserError('other-entry', { proposal: proposal.id, ...proposal.ref });
    }
    return settling(workshop, state, { author, change, override, replaces: proposal });
  });
}
