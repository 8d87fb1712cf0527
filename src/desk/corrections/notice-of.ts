/** Which revisions earlier messages are told of, and which messages those are. Pure. */
import type { Revision, RevisionKind } from '../ports.js';
import type { Notice, NoticeKind } from './ports.js';

/** Revisions that say the same of the same as the one before, or say it was wrong. */
const onTheSame: ReadonlySet<RevisionKind> = new Set(['correction', 'clarification', 'kill']);

function kindOf(newest: Revision, before: Revision): NoticeKind | null {
  if (newest.kind === 'kill') return 'kill';
  if (newest.kind === 'retirement' || before.kind === 'retirement') return null;
  if (before.kind === 'kill') return 'settlement';
  return newest.kind === 'correction' ? 'correction' : null;
}

/**
 * The notice that a fact's newest revision calls for; `null` for a revision with new data, since what
 * was told before it was right for its time. A correction concerns what was told since the last new
 * data, a kill and its settlement everything that was ever told of the fact.
 * @param revisions all of one entry, oldest first
 */
export function noticeOf(revisions: readonly Revision[]): Notice | null {
  const newest = revisions.at(-1);
  const before = revisions.at(-2);
  if (!newest || !before || newest.ref.kind !== 'fact') return null;
  const kind = kindOf(newest, before);
  if (kind === null) return null;
  const earlier = revisions.slice(0, -1);
  const start = earlier.findLast((revision) => !onTheSame.has(revision.kind)) ?? earlier[0];
  return {
    number: newest.sequence,
    factId: newest.ref.id,
    revision: newest.number,
    firstWrong: kind === 'correction' ? (start?.number ?? 1) : 1,
    kind,
    at: newest.at,
  };
}
