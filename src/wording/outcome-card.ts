/** The card for an outcome, whatever it is: the one way from what was decided to words. Pure. */
import type { FactRecord } from '../facts/record.js';
import type { Outcome } from '../inquiry/outcome.js';
import type { Card } from './card.js';
import { claimCard } from './claim-card.js';
import { cardForDerivation, unreadCard } from './derivation-card.js';
import { verdictCard } from './verdict-card.js';

/** `record` is the one that the outcome was decided over. */
export function outcomeCard(outcome: Outcome, record: FactRecord): Card {
  const { script } = outcome;
  switch (outcome.kind) {
    case 'check':
      return claimCard(outcome.claims, record, script);
    case 'derive':
      return outcome.result
        ? cardForDerivation(outcome.result, record, script)
        : unreadCard(script);
    default:
      return verdictCard(outcome.verdict, record, script);
  }
}
