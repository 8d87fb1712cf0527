/** What the decision weighs its signals with, and from where on it acts. Pure. */
import type { RankingName } from './signals/ranking.js';
import type { Values } from './signals/signal.js';
import type { TrustName } from './signals/trust.js';

export interface Weights {
  /** Of each ranking signal: score is their weighed sum, natural log. */
  readonly ranking: Values<RankingName>;
  /** Of each trust signal, and the constant: their sum is the log odds that the candidate is meant. */
  readonly trust: Values<TrustName>;
  readonly constant: number;
  readonly thresholds: Thresholds;
}

export interface Thresholds {
  /** Probability from which the fact is told. */
  readonly answerFrom: number;
  /** Probability below which nothing is offered. */
  readonly declineBelow: number;
  /** The same behind a better fact that is ruled out by what is never said in passing. */
  readonly declineBehindBelow: number;
  /** Lead, natural log, of small talk over a fact that a constraint rules out, to be taken for it. */
  readonly smallTalkLead: number;
  /** Lead of a fact over all topics, natural log, from which what rules it out may be a word in passing. */
  readonly passingLead: number;
}
