/** A question with everything that it may mean, before anything is decided. Pure. */
import type { Reading } from '../reading/concepts/read.js';
import type { Vocabulary } from '../reading/concepts/vocabulary.js';
import type { Unmet } from './conflicts.js';
import type { FactProfile } from './profile.js';
import type { RankingName } from './signals/ranking.js';
import type { Values } from './signals/signal.js';
import type { FactRef } from './verdict.js';

export type FollowUp = 'no' | 'refers-back' | 'short';

interface Candidate {
  readonly id: string;
  /** Log-likelihood scale: one unit is a factor of e. */
  readonly score: number;
  /** What the score is made of. */
  readonly signals: Values<RankingName>;
}

export interface FactCandidate extends Candidate {
  readonly revision: number;
  /** What is told where it is meant: the fact itself, or the point of its series asked for. */
  readonly told: FactRef;
  readonly unmet: readonly Unmet[];
  /** Whether something the question names rules it out: one of `unmet` is not soft. */
  readonly isRuledOut: boolean;
  readonly profile: FactProfile;
}

export interface TopicCandidate extends Candidate {
  readonly nearest: readonly FactRef[];
  readonly kind: 'not-on-record' | 'small-talk' | 'off-topic';
}

export interface Considered {
  readonly reading: Reading;
  readonly vocabulary: Vocabulary;
  /** Best first, all facts. */
  readonly facts: readonly FactCandidate[];
  /** Best first, all classes that are not on record. */
  readonly topics: readonly TopicCandidate[];
  /** Content words that nothing on record and nothing in the vocabulary knows. */
  readonly unknown: readonly string[];
  /** The noun after "how many", where nothing knows it. */
  readonly unknownHead?: string;
  /** Completed with the question before: it refers back to it, or is merely too short to stand alone. */
  readonly followUp: FollowUp;
  /** A short text points back ("the municipal ones"), and nothing was asked before. */
  readonly isDangling: boolean;
}

/** The best facts that nothing rules out, as many as are wanted; the others are not looked at. */
export function standingFacts(facts: readonly FactCandidate[], most: number): FactCandidate[] {
  const found: FactCandidate[] = [];
  for (const fact of facts) {
    if (found.length === most) break;
    if (!fact.isRuledOut) found.push(fact);
  }
  return found;
}
