/** A considered question with what the decision table asks about it. Pure. */
import {
  type Considered,
  type FactCandidate,
  standingFacts,
  type TopicCandidate,
} from './considered.js';
import { probabilityAt, type Values, valuesOf, weighed } from './signals/signal.js';
import { type TrustName, trustSignals } from './signals/trust.js';
import type { Conflict } from './verdict.js';
import type { Weights } from './weighing.js';

/** The best fact that nothing rules out, with what speaks for it. */
export interface Trusted {
  readonly candidate: FactCandidate;
  readonly signals: Values<TrustName>;
  /** Calibrated probability, 0 to 1, that it is what was meant. */
  readonly probability: number;
}

export interface Situation {
  readonly considered: Considered;
  readonly weights: Weights;
  /** The best of all facts; undefined only in an empty record. */
  readonly best: FactCandidate | undefined;
  /** What rules the best fact out. */
  readonly conflicts: readonly Conflict[];
  readonly trusted: Trusted | undefined;
  /** That of the trusted fact; 0 where there is none. */
  readonly probability: number;
  /** The best of what is not on record. */
  readonly topic: TopicCandidate | undefined;
}

/** The best fact that nothing rules out, with the signals for and against it. */
export function standingOf(
  considered: Considered,
): Pick<Trusted, 'candidate' | 'signals'> | undefined {
  const [candidate, second] = standingFacts(considered.facts, 2);
  if (!candidate) return undefined;
  return { candidate, signals: valuesOf(trustSignals, { considered, candidate, second }) };
}

export function situationOf(considered: Considered, weights: Weights): Situation {
  const [best] = considered.facts;
  const standing = standingOf(considered);
  const trusted = standing && {
    ...standing,
    probability: probabilityAt(weights.constant + weighed(standing.signals, weights.trust)),
  };
  return {
    considered,
    weights,
    best,
    conflicts: best?.unmet.filter(({ soft }) => !soft).map(({ conflict }) => conflict) ?? [],
    trusted,
    probability: trusted?.probability ?? 0,
    topic: considered.topics[0],
  };
}

/** How far the best topic lies ahead of the best fact, natural log. */
export function topicLead({ topic, best }: Pick<Situation, 'topic' | 'best'>): number {
  return topic && best ? topic.score - best.score : Number.NEGATIVE_INFINITY;
}

/**
 * How far the best fact lies ahead of all topics, natural log, by what is asked alone: a figure
 * quoted points to the fact, but not to what is wanted of it.
 */
export function leadByAsking(situation: Pick<Situation, 'topic' | 'best' | 'weights'>): number {
  const { best, weights } = situation;
  return -topicLead(situation) - weights.ranking.figures * (best?.signals.figures ?? 0);
}
