/** How a verdict came about, as `desk ask --explain` prints it. */
import type { Answer } from '../answering/verdict.js';

const rounded = (value: number) => value.toFixed(3);

/** One line a step: text as read, what it asks, constraints, candidates with scores, decision. */
export function explain({ verdict, script, explanation }: Answer): string {
  const list = (items: readonly string[]) => (items.length > 0 ? items.join(', ') : 'none');
  const reason = 'reason' in verdict ? verdict.reason : undefined;
  const lines = [
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
