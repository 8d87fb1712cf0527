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

/** People a change of a figure needs: its author alone (1), or another moderator as well (2). */
export type Approvals = 1 | 2;

/**
 * With two approvals, changes that touch figures, and those whose failed checks were set aside, need
 * a second moderator; the others are their author's to publish.
 */
export function standingOf(
  { assessment, override }: Pick<Proposal, 'assessment' | 'override'>,
  approvals: Approvals,
): Standing {
  if (openBlocks(assessment, override).length > 0) return 'blocked';
  const needsSecond = assessment.touchesFigures || override !== null;
  return approvals === 2 && needsSecond ? 'second-moderator' : 'clear';
}

/** Whether it is for this person to approve the proposal: nobody approves their own. */
export function mayApprove(person: Person, proposal: Proposal, approvals: Approvals): boolean {
  return proposal.state === 'open' && (approvals === 1 || proposal.author.id !== person.id);
}
