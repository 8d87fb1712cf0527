/** From ranked candidates and what they do not meet to a verdict. Pure. */
import type { Unmet } from './conflicts.js';
import type { Reading } from './understand/read.js';
import type { Conflict, FactRef, Verdict } from './verdict.js';

export interface FactCandidate {
  readonly id: string;
  readonly revision: number;
  /** Log-likelihood scale: one unit is a factor of e. */
  readonly score: number;
  readonly unmet: readonly Unmet[];
  readonly evidence: Readonly<Record<string, number>>;
}

export interface TopicCandidate {
  readonly id: string;
  readonly score: number;
  readonly nearest: readonly FactRef[];
  readonly kind: 'not-on-record' | 'small-talk' | 'off-topic';
}

export interface Considered {
  readonly reading: Reading;
  /** Best first, all facts. */
  readonly facts: readonly FactCandidate[];
  /** Best first, all classes that are not on record. */
  readonly topics: readonly TopicCandidate[];
  /** Content words that nothing on record and nothing in the vocabulary knows. */
  readonly unknown: readonly string[];
  /** The question was completed with the subject of the one before. */
  readonly followUp: boolean;
}

export interface Decision {
  readonly verdict: Verdict;
  /** Which rule decided, in words for the log. */
  readonly decidedBy: string;
  /** 0 to 1. */
  readonly confidence: number;
}

/**
 * Thresholds in log-likelihood units, set on questions held out from the record's own phrasings
 * (see `docs/ARCHITECTURE.md`), not on any one question set.
 */
export interface Thresholds {
  /** How far behind the best fact one may lie that meets all constraints, to be meant instead. */
  readonly rerank: number;
  /** Lead over the next fact that a plain answer needs. */
  readonly lead: number;
  /** Lead over the best class not on record that a plain answer needs. */
  readonly offRecordLead: number;
  /** A class not on record this far ahead declines. */
  readonly offRecordDecline: number;
  /** Lowest score of a plain answer. */
  readonly floor: number;
  /** Lowest score of a candidate in a question back. */
  readonly clarifyFloor: number;
}

export const thresholds: Thresholds = {
  rerank: 4,
  lead: 1.2,
  offRecordLead: 1,
  offRecordDecline: 3,
  floor: 0,
  clarifyFloor: -4,
};

const refOf = (candidate: FactCandidate): FactRef => ({
  factId: candidate.id,
  revision: candidate.revision,
});

const isHard = (candidate: FactCandidate): boolean => candidate.unmet.some((unmet) => !unmet.soft);

/** Probability-like: how far the first stands out, 0.5 at a tie. */
const sigmoid = (lead: number): number => 1 / (1 + Math.exp(-lead));

function conflictsOf(candidate: FactCandidate): Conflict[] {
  return candidate.unmet.filter((unmet) => !unmet.soft).map((unmet) => unmet.conflict);
}

export function decide(considered: Considered, limits: Thresholds = thresholds): Decision {
  const { reading, facts, topics, unknown, followUp } = considered;
  if (reading.units.length === 0 && !/\S/.test(reading.text))
    return declined({ code: 'empty' }, [], 'nothing was asked', 1);
  const best = facts[0];
  const topic = topics[0];
  const nearest = facts.slice(0, 3).map(refOf);
  if (!best) return declined({ code: 'no-match' }, [], 'the record is empty', 1);

  const behind = topic ? topic.score - best.score : Number.NEGATIVE_INFINITY;
  if (topic && topic.kind !== 'not-on-record' && behind > 0)
    return declined(
      { code: topic.kind, topicId: topic.id },
      topic.nearest,
      `${topic.kind} ${topic.id}`,
      sigmoid(behind),
    );

  const open = facts.filter((fact) => !isHard(fact));
  const meant = open.find((fact) => fact.unmet.length === 0);
  const candidate = open[0];
  if (isHard(best) && (!candidate || candidate.score < best.score - limits.rerank))
    return declined(
      { code: 'conflict', conflicts: conflictsOf(best) },
      nearest,
      `${best.id} does not meet ${conflictsOf(best)
        .map((conflict) => conflict.concept)
        .join(', ')}`,
      sigmoid(limits.rerank),
    );
  if (!candidate) return declined({ code: 'no-match' }, nearest, 'no fact meets it', 0.5);

  const againstTopic = topic ? candidate.score - topic.score : Number.POSITIVE_INFINITY;
  if (topic && againstTopic < -limits.offRecordDecline)
    return declined(
      topic.kind === 'not-on-record'
        ? { code: 'not-on-record', topicId: topic.id }
        : { code: topic.kind, topicId: topic.id },
      topic.nearest.length ? topic.nearest : nearest,
      `not on record: ${topic.id}`,
      sigmoid(-againstTopic),
    );
  if (candidate.score < limits.clarifyFloor)
    return declined({ code: 'no-match' }, nearest, 'nothing on record is near', 0.5);

  const next = open.find((fact) => fact !== meant);
  const lead = meant ? meant.score - (next?.score ?? Number.NEGATIVE_INFINITY) : 0;
  const confidence = sigmoid(Math.min(lead, againstTopic));
  const plain =
    meant !== undefined &&
    meant === candidate &&
    lead >= limits.lead &&
    againstTopic >= limits.offRecordLead &&
    meant.score >= limits.floor &&
    unknown.length === 0;
  if (meant && plain)
    return {
      verdict: {
        kind: 'answered',
        fact: refOf(meant),
        reason: { code: followUp ? 'follow-up' : 'matched', confidence },
      },
      decidedBy: `${meant.id} leads by ${lead.toFixed(1)}`,
      confidence,
    };
  const offered = open.slice(0, 3);
  return {
    verdict: {
      kind: 'clarify',
      candidates: offered.map(refOf),
      reason: { code: lead < limits.lead ? 'close-call' : 'unsure', confidence },
    },
    decidedBy: `lead ${lead.toFixed(1)}, over ${topic?.id ?? 'nothing'} ${againstTopic.toFixed(1)}, score ${candidate.score.toFixed(1)}${unknown.length ? `, unknown: ${unknown.join(' ')}` : ''}`,
    confidence,
  };
}

function declined(
  reason: Extract<Verdict, { kind: 'declined' }>['reason'],
  nearest: readonly FactRef[],
  decidedBy: string,
  confidence: number,
): Decision {
  return { verdict: { kind: 'declined', reason, nearest }, decidedBy, confidence };
}
