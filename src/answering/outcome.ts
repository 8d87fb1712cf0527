/** A verdict as the question sets score it. Pure. */
import type { Outcome } from './evaluation.js';
import type { Verdict } from './verdict.js';

/** The facts an outcome names: the one answered with, the candidates, or what is nearest. */
function factsOf(verdict: Verdict): readonly string[] {
  switch (verdict.kind) {
    case 'answered':
      return [verdict.fact.factId];
    case 'clarify':
      return verdict.candidates.map((ref) => ref.factId);
    case 'declined':
      return verdict.nearest.map((ref) => ref.factId);
    case 'withheld':
      return [];
  }
}

/** The outcome with its facts; what is withheld counts as declined. */
export function outcomeOf(verdict: Verdict): Outcome {
  const facts = factsOf(verdict);
  if (verdict.kind === 'answered') return { outcome: 'answer', facts };
  return { outcome: verdict.kind === 'clarify' ? 'clarify' : 'decline', facts };
}
