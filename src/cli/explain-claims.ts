/** What each claim of a text says part by part, as `desk check --explain` prints it. */
import type { Claim } from '../claims/claim.js';

const list = (items: readonly string[]) => (items.length > 0 ? items.join(', ') : 'not said');

function explained(claim: Claim): string {
  const { parts } = claim;
  const lines = [
    `${claim.said.text.trim()}: ${claim.verdict}${claim.factId ? ` (${claim.factId})` : ''}`,
  ];
  if (parts) {
    const { statement } = parts;
    const marks = (['added', 'shared', 'except'] as const).filter((mark) => statement[mark]);
    lines.push(
      `  measure:   ${parts.measure || 'not said'}`,
      `  place:     ${list(parts.places)}`,
      `  time:      ${list(parts.times)}`,
      `  relation:  ${statement.relation}`,
      `  direction: ${statement.direction}`,
      `  polarity:  ${statement.polarity}`,
      `  status:    ${[statement.status, ...marks].join(', ')}`,
      `  unread:    ${parts.unread.length > 0 ? parts.unread.join(', ') : 'nothing'}`,
      `  held to:   ${parts.against ? `${parts.against.factId}, the value ${parts.against.verdict}` : 'nothing on record'}`,
    );
  }
  for (const note of claim.notes) lines.push(`  because:   ${because(note)}`);
  return lines.join('\n');
}

function because(note: Claim['notes'][number]): string {
  switch (note.code) {
    case 'place':
    case 'time':
      return `another ${note.code}: ${note.asked.en}`;
    case 'slip':
      return `${note.code}: ${note.slip.kind}`;
    case 'unborne':
      return note.why;
    case 'unread':
      return `nothing on record on ${note.words.join(', ')}`;
    case 'other-fact':
      return `that is the figure of ${note.factId}`;
    case 'misprint':
      return `the erratum ${note.erratumId}`;
    case 'direction':
      return `said to go ${note.said}`;
    default:
      return note.code;
  }
}

/** One paragraph a claim. */
export function explainClaims(claims: readonly Claim[]): string {
  return claims.map(explained).join('\n\n');
}
