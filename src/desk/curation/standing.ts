/** What a change waits for before it is published. */
import type { CheckResult } from '../../facts/checks/check.js';
import { type Assessment, blocksOf } from '../assessment.js';
import type { Override, Person, Proposal } from '../ports.js';

/**
 * `blocked`: checks have failed and nobody has set them aside; `second-moderator`: another moderator
 * has to approve; `clear`: nothing stands in the way.
 */
export type Standing = 'blocked' | 'second-moderator' | 'clear';

/** Failed checks that the override does not cover. */
export function openBlocks(
  assessment: Assessment,
  override: Pick<Override, 'codes'> | null,
): readonly CheckResult[] {
  return blocksOf(assessment).filter((check) => !override?.codes.includes(check.code));
}

/** People a change needs: its author alone (1), or another moderator as well (2). */
export type Approvals = 1 | 2;

/**
 * With two approvals everything that readers are told or led to needs a second moderator, and so does
 * what goes live past a failed check; only what nobody notices is its author's to publish.
 */
export function standingOf(
  { assessment, override }: Pick<Proposal, 'assessment' | 'override'>,
  approvals: Approvals,
): Standing {
  if (openBlocks(assessment, override).length > 0) return 'blocked';
  const needsSecond = !assessment.unnoticed || override !== null;
  return approvals === 2 && needsSecond ? 'second-moderator' : 'clear';
}

/** Whether it is for this person to approve the proposal: nobody approves their own. */
export function mayApprove(person: Person, proposal: Proposal, approvals: Approvals): boolean {
  return proposal.state === 'open' && (approvals === 1 || proposal.author.id !== person.id);
}
