/** From ranked candidates and what they do not meet to a verdict. Pure. */

import type { Reading } from '../reading/concepts/read.js';
import type { Unmet } from './conflicts.js';
import type { Conflict, DeclineReason, FactRef, Verdict } from './verdict.js';

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
  /** What the matching engine alone gives it. */
  readonly lexical: number;
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
  /** The noun after "how many", where nothing knows it. */
  readonly unknownHead?: string;
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

/** Weights of a logistic regression over {@link measuresOf}, and the bands of its outcome. */
export interface Calibration {
  readonly bias: number;
  readonly weights: Readonly<Record<MeasureName, number>>;
  /** Probability from which the fact is told. */
  readonly answerFrom: number;
  /** Probability below which nothing is offered. */
  readonly declineBelow: number;
  /** How far behind the best fact one may lie that meets all constraints, to be meant instead. */
  readonly rerank: number;
}

export const measureNames = [
  'lead',
  'overTopics',
  'concepts',
  'lexical',
  'lexicalLead',
  'lexicalOverTopics',
  'unknown',
  'soft',
  'length',
  'explained',
] as const;
export type MeasureName = (typeof measureNames)[number];
export type Measures = Readonly<Record<MeasureName, number>>;

/** The weights fitted by `calibrate` over held-out phrasings of the shipped record. */
export const shippedCalibration: Calibration = {
  bias: -5.414,
  weights: {
    lead: 0.256,
    overTopics: 0.289,
    concepts: 0.061,
    lexical: 0.286,
    lexicalLead: -0.407,
    lexicalOverTopics: 0.623,
    unknown: -0.26,
    soft: -1.399,
    length: 1.11,
    explained: 2.226,
  },
  answerFrom: 0.87,
  declineBelow: 0.1,
  rerank: 4,
};

/** Lead of small talk and the like over a fact that a named constraint rules out: name it first. */
const NAMED_FIRST = 3;

const clamp = (value: number, low: number, high: number): number =>
  Math.max(low, Math.min(high, value));

const refOf = (candidate: FactCandidate): FactRef => ({
  factId: candidate.id,
  revision: candidate.revision,
});

export const isHard = (candidate: FactCandidate): boolean =>
  candidate.unmet.some((unmet) => !unmet.soft);

const sigmoid = (x: number): number => 1 / (1 + Math.exp(-x));

function conflictsOf(candidate: FactCandidate): Conflict[] {
  return candidate.unmet.filter((unmet) => !unmet.soft).map((unmet) => unmet.conflict);
}

/** The first fact without a hard conflict, and what speaks for it. */
export function measuresOf(
  considered: Considered,
): { readonly candidate: FactCandidate; readonly measures: Measures } | undefined {
  const { facts, topics, reading, unknown } = considered;
  const open = facts.filter((fact) => !isHard(fact));
  const candidate =
    (considered.followUp ? open.find((fact) => fact.unmet.length === 0) : undefined) ?? open[0];
  const best = facts[0];
  if (!candidate || !best) return undefined;
  const lexical = candidate.evidence.lexical ?? 0;
  const otherLexical = Math.max(
    -1,
    ...facts.filter((fact) => fact !== candidate).map((fact) => fact.evidence.lexical ?? 0),
  );
  const topicLexical = Math.max(-1, ...topics.map((topic) => topic.lexical));
  return {
    candidate,
    measures: {
      lead: Math.min(8, candidate.score - (open[1]?.score ?? -20)),
      overTopics: clamp(candidate.score - (topics[0]?.score ?? -20), -8, 8),
      concepts: clamp(candidate.evidence.concepts ?? 0, -8, 10),
      lexical,
      lexicalLead: lexical - otherLexical,
      lexicalOverTopics: lexical - topicLexical,
      unknown: Math.min(3, unknown.length),
      soft: candidate.unmet.length > 0 ? 1 : 0,
      length: Math.log(reading.units.length + 1),
      explained: candidate.evidence.explained ?? 0,
    },
  };
}

/** Classes not on record are phrased as whole questions: against a follow-up they weigh less. */
const FOLLOW_UP_ALLOWANCE = 2;

/** What speaks for the candidate of a follow-up: only its concepts, for its wording says little. */
function followUpLead({ facts, unknown }: Considered, measures: Measures): number {
  const [first, second] = facts.filter((fact) => fact.unmet.length === 0);
  const lead = first ? first.score - (second?.score ?? -20) : 0;
  return (
    Math.min(lead, measures.overTopics + FOLLOW_UP_ALLOWANCE) +
    0.6 -
    unknown.length -
    2 * measures.soft
  );
}

/** Probability, 0 to 1, that the candidate is what was meant. */
export function probability(measures: Measures, calibration: Calibration): number {
  let sum = calibration.bias;
  for (const name of measureNames) sum += calibration.weights[name] * measures[name];
  return sigmoid(sum);
}

/** How far a fact must lie ahead of all classes not on record, by score and by wording alone. */
const CLOSE_BY_SCORE = 3.5;
const CLOSE_BY_WORDING = 0.7;
/** Conflicts that a word in passing can feign; a place or a time named is never one of them. */
const FEIGNED: ReadonlySet<Conflict['kind']> = new Set([
  'attribute',
  'grade',
  'level',
  'organization-kind',
  'currency',
]);

/**
 * Whether a question is worded so much like those of its best fact, and so little like those not on
 * record, that what rules the fact out may be a word in passing: then it is better asked back.
 */
function mayBeMisread({ facts, topics }: Considered, conflicts: readonly Conflict[]): boolean {
  const [best] = facts;
  if (!best || !conflicts.every(({ kind }) => FEIGNED.has(kind))) return false;
  const topicScore = topics[0]?.score ?? Number.NEGATIVE_INFINITY;
  const topicLexical = Math.max(-1, ...topics.map(({ lexical }) => lexical));
  return (
    best.score - topicScore >= CLOSE_BY_SCORE &&
    (best.evidence.lexical ?? -1) - topicLexical >= CLOSE_BY_WORDING
  );
}

export function decide(
  considered: Considered,
  calibration: Calibration = shippedCalibration,
): Decision {
  const { reading, facts, topics, followUp } = considered;
  if (reading.units.length === 0 && !/\S/.test(reading.text))
    return declined({ code: 'empty' }, [], 'nothing was asked', 1);
  const best = facts[0];
  const topic = topics[0];
  const nearest = facts.slice(0, 3).map(refOf);
  if (!best) return declined({ code: 'no-match' }, [], 'the record is empty', 1);
  const topicReason = (): DeclineReason =>
    topic
      ? topic.kind === 'not-on-record'
        ? { code: 'not-on-record', topicId: topic.id }
        : { code: topic.kind, topicId: topic.id }
      : { code: 'no-match' };

  const ahead = topic ? topic.score - best.score : Number.NEGATIVE_INFINITY;
  const least = isHard(best) ? NAMED_FIRST : 0;
  if (topic && topic.kind !== 'not-on-record' && ahead > least)
    return declined(topicReason(), topic.nearest, `${topic.kind} ${topic.id}`, sigmoid(ahead));

  const measured = measuresOf(considered);
  const refuse = (certainty: number): Decision => {
    const conflicts = conflictsOf(best);
    if (mayBeMisread(considered, conflicts)) {
      return {
        verdict: {
          kind: 'clarify',
          candidates: facts.slice(0, 3).map(refOf),
          reason: { code: 'unsure', confidence: 1 - certainty },
        },
        decidedBy: `${best.id} fits all but one word of the question`,
        confidence: 1 - certainty,
      };
    }
    const named = conflicts.map((conflict) => conflict.concept).join(', ');
    return declined(
      { code: 'conflict', conflicts },
      nearest,
      `${best.id} does not meet ${named}`,
      certainty,
    );
  };
  const behind = measured ? best.score - measured.candidate.score : Number.POSITIVE_INFINITY;
  if (isHard(best) && behind >= calibration.rerank) return refuse(sigmoid(calibration.rerank));
  if (!measured) return declined({ code: 'no-match' }, nearest, 'no fact meets it', 0.5);
  const { candidate, measures } = measured;
  const confidence = followUp
    ? sigmoid(followUpLead(considered, measures))
    : probability(measures, calibration);
  const account = `${candidate.id} ${confidence.toFixed(2)}: ${measureNames
    .map((name) => `${name} ${measures[name].toFixed(1)}`)
    .join(', ')}`;
  const head = considered.unknownHead === undefined ? '' : `; unknown: ${considered.unknownHead}`;
  if (confidence >= calibration.answerFrom && candidate.unmet.length === 0 && !head)
    return {
      verdict: {
        kind: 'answered',
        fact: refOf(candidate),
        reason: { code: followUp ? 'follow-up' : 'matched', confidence },
      },
      decidedBy: account,
      confidence,
    };
  if (confidence < calibration.declineBelow && isHard(best)) return refuse(1 - confidence);
  if (confidence < calibration.declineBelow)
    return declined(
      measures.overTopics < 0 ? topicReason() : { code: 'no-match' },
      measures.overTopics < 0 && topic?.nearest.length ? topic.nearest : nearest,
      `${account}; nearest class ${topic?.id ?? 'none'}`,
      1 - confidence,
    );
  return {
    verdict: {
      kind: 'clarify',
      candidates: facts
        .filter((fact) => !isHard(fact))
        .slice(0, 3)
        .map(refOf),
      reason: { code: measures.lead < 1 ? 'close-call' : 'unsure', confidence },
    },
    decidedBy: account + head,
    confidence,
  };
}

function declined(
  reason: DeclineReason,
  nearest: readonly FactRef[],
  decidedBy: string,
  confidence: number,
): Decision {
  return { verdict: { kind: 'declined', reason, nearest }, decidedBy, confidence };
}
