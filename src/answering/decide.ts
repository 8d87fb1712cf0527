/** From what a question may mean to a verdict. Pure. */
import type { Considered } from './considered.js';
import { askBack, rules } from './rules.js';
import { situationOf, type Trusted } from './situation.js';
import type { Verdict } from './verdict.js';
import type { Weights } from './weighing.js';

export interface Decision {
  readonly verdict: Verdict;
  /** Name of the rule that decided, and why it held, in words for the log. */
  readonly decidedBy: string;
  /** Of the verdict, 0 to 1. */
  readonly confidence: number;
  readonly trusted: Trusted | undefined;
}

export function decide(considered: Considered, weights: Weights): Decision {
  const situation = situationOf(considered, weights);
  const { trusted } = situation;
  for (const { name, ruling } of rules) {
    const held = ruling(situation);
    if (held) {
      const { verdict, confidence, because } = held;
      return { verdict, confidence, decidedBy: `${name}: ${because}`, trusted };
    }
  }
  const { verdict, confidence, because } = askBack(situation);
  return { verdict, confidence, decidedBy: `asked back: ${because}`, trusted };
}
