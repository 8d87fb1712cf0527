/** How a verdict came about, as `desk ask --explain` prints it. */
import type { Claim } from '../claims/claim.js';
import type { Answering, Outcome } from '../inquiry/outcome.js';

const rounded = (value: number) => value.toFixed(3);

const claimLine = ({ verdict, said, factId }: Claim) =>
  `  ${verdict.padEnd(18)} ${factId ?? '-'}: ${said.text}`;

/** Lines for a reader who wants to know how an outcome came about. */
export function explain(outcome: Outcome): string {
  switch (outcome.kind) {
    case 'check':
      return ['kind:        check', ...outcome.claims.map(claimLine)].join('\n');
    case 'derive': {
      const { result } = outcome;
      const how = result?.kind === 'derivation' ? result.formula : (result?.code ?? 'unread');
      return [
        'kind:        derive',
        `formula:     ${how}`,
        `verdict:     ${outcome.verdict?.kind ?? 'not asked'}`,
      ].join('\n');
    }
    case 'several':
      return outcome.parts
        .map((part) => `part:        ${part.text}\n${explain(part)}`)
        .join('\n\n');
    default:
      return explainAnswer(outcome);
  }
}

/** One line a step: text as read, what it asks, constraints, candidates with scores, decision. */
function explainAnswer({ kind, verdict, script, explanation }: Answering): string {
  const list = (items: readonly string[]) => (items.length > 0 ? items.join(', ') : 'none');
  const reason = 'reason' in verdict ? verdict.reason : undefined;
  const lines = [
    `kind:        ${kind}`,
    `normalised:  ${explanation.normalised}`,
    `repairs:     ${list(explanation.repairs.map(({ from, to }) => `${from} -> ${to}`))}`,
    `read as:     ${explanation.readAs}`,
    `script:      ${script}`,
    `asks for:    ${list(explanation.asks)}`,
    `constraints: ${list(explanation.constraints.map(({ kind, concept }) => `${kind} ${concept}`))}`,
    'candidates:',
    ...explanation.candidates.map((candidate) => {
      const evidence = Object.entries(candidate.evidence)
        .map(([name, value]) => `${name} ${rounded(value)}`)
        .join(', ');
      const conflicts =
        candidate.conflicts.length > 0 ? ` conflicts: ${candidate.conflicts.join(', ')}` : '';
      return `  ${candidate.id.padEnd(28)} ${rounded(candidate.score)}  ${evidence}${conflicts}`;
    }),
    `confidence:  ${rounded(explanation.confidence)}`,
    `decided by:  ${explanation.decidedBy}`,
    `verdict:     ${verdict.kind}${reason ? ` (${reason.code})` : ''}`,
  ];
  return lines.join('\n');
}
