/** How an outcome came about, as `desk ask --explain` prints it; docs/MATCHING.md tells how to read it. */
import type { WeighedSignal } from '../answering/verdict.js';
import type { Claim } from '../claims/claim.js';
import type { Answering, Outcome } from '../inquiry/outcome.js';

const list = (items: readonly string[]) => (items.length > 0 ? items.join(', ') : 'none');

/** Each signal as `name value x weight`; those that say nothing are left out. */
const signalsText = (signals: readonly WeighedSignal[]) =>
  list(
    signals
      .filter(({ value, weight }) => value * weight !== 0)
      .map(({ name, value, weight }) => `${name} ${value.toFixed(2)} x ${weight.toFixed(2)}`),
  );

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
    case 'over-time':
      return [
        'kind:        over-time',
        `series:      ${outcome.series.key}`,
        `wanted:      ${outcome.wanted.kind}`,
        `told:        ${outcome.told.kind}`,
      ].join('\n');
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
  const reason = 'reason' in verdict ? verdict.reason : undefined;
  const { trusted } = explanation;
  const lines = [
    `kind:        ${kind}`,
    `normalised:  ${explanation.normalised}`,
    `repairs:     ${list(explanation.repairs.map(({ from, to }) => `${from} -> ${to}`))}`,
    `read as:     ${explanation.readAs}`,
    `script:      ${script}`,
    `asks for:    ${list(explanation.asks)}`,
    `constraints: ${list(explanation.constraints.map(({ kind, concept }) => `${kind} ${concept}`))}`,
    'candidates:',
    ...explanation.candidates.map(({ id, score, signals, conflicts }) => {
      const unmet = conflicts.length > 0 ? `; conflicts: ${conflicts.join(', ')}` : '';
      return `  ${id.padEnd(28)} ${score.toFixed(3)} = ${signalsText(signals)}${unmet}`;
    }),
    trusted
      ? `meant:       ${trusted.id} with ${trusted.probability.toFixed(3)}: ${signalsText(trusted.signals)}`
      : 'meant:       none, each fact is ruled out',
    `confidence:  ${explanation.confidence.toFixed(3)}`,
    `decided by:  ${explanation.decidedBy}`,
    `verdict:     ${verdict.kind}${reason ? ` (${reason.code})` : ''}`,
  ];
  return lines.join('\n');
}
