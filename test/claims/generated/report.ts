/** The sentences that a checker judged wrongly, by kind, for whoever works on the reader. */
import { breakdown, type Fault, type Result, wanted } from './judge.js';

const line = ({ sentence, outcome, got }: Fault) =>
  `${outcome === 'false-assurance' ? 'FALSE ASSURANCE' : 'wrong'} #${sentence.seed} ${sentence.text}\n` +
  `    got ${got}; right is ${wanted(sentence)}`;

/** All faults, the false assurances of a kind first. */
export function report(result: Result): string {
  const kinds = [...new Set(result.faults.map(({ sentence }) => sentence.kind))];
  const parts = kinds.map((kind) => {
    const faults = result.faults.filter(({ sentence }) => sentence.kind === kind);
    const sorted = faults.toSorted((a, b) => a.outcome.localeCompare(b.outcome));
    return `## ${kind}\n${sorted.map(line).join('\n')}`;
  });
  const { sentences, right, falseAssurance } = result;
  const total = `${right} of ${sentences} right, ${falseAssurance} falsely assured`;
  return `${total}\n${breakdown(result)}\n\n${parts.join('\n\n')}\n`;
}
