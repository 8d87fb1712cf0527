/** What the desk makes of an inquiry, whatever surface it came through. Pure. */
import type { Explanation, FactRef, Verdict } from '../answering/verdict.js';
import type { Claim } from '../claims/claim.js';
import type { Derivation, Refusal } from '../facts/derive/request.js';
import type { FactRecord } from '../facts/record.js';
import type { Series } from '../facts/series/series.js';
import type { Language, Script } from '../reading/language.js';
import type { Wanted } from './over-time/recognise.js';
import { factsTold, isTold, pointToldOf, type SeriesTold } from './over-time/told.js';

export const outcomeKinds = [
  'answer',
  'check',
  'derive',
  'over-time',
  'clarify',
  'decline',
  'small-talk',
  'several',
] as const;
export type OutcomeKind = (typeof outcomeKinds)[number];

interface Inquired {
  /** The text as it was put. */
  readonly text: string;
  readonly language: Language;
  readonly script: Script;
}

/** What the record says to a question: a fact, candidates to choose from, or that it holds none. */
export interface Answering extends Inquired {
  readonly kind: 'answer' | 'clarify' | 'decline' | 'small-talk';
  readonly verdict: Verdict;
  readonly explanation: Explanation;
}

/** A figure computed from recorded ones; `null` where the text names no computation. */
export interface Deriving extends Inquired {
  readonly kind: 'derive';
  readonly result: Derivation | Refusal | null;
  /** What the record itself says to the question, where that was asked. */
  readonly verdict?: Verdict;
}

/** Claims of a text held against the record, in its order. */
export interface Checking extends Inquired {
  readonly kind: 'check';
  readonly claims: readonly Claim[];
  /** How many characters were read, where a text was too long to be read to its end unasked. */
  readonly readTo?: number;
}

/** What a series says to a question about a course over time. */
export interface OverTime extends Inquired {
  readonly kind: 'over-time';
  readonly wanted: Wanted;
  readonly series: Series;
  readonly told: SeriesTold;
}

export type OneOutcome = Answering | Deriving | OverTime | Checking;

/** Several questions in one message, each decided by itself, in the order of the text. */
export interface Several extends Inquired {
  readonly kind: 'several';
  readonly parts: readonly OneOutcome[];
}

export type Outcome = OneOutcome | Several;

/** The outcome with a fact that would be told only offered; any other as it is. */
export function asOffer<Decided extends OneOutcome>(outcome: Decided): Decided | Answering {
  if (outcome.kind !== 'answer' || outcome.verdict.kind !== 'answered') return outcome;
  const { fact, reason } = outcome.verdict;
  const { confidence } = reason;
  return {
    ...outcome,
    kind: 'clarify',
    verdict: { kind: 'clarify', candidates: [fact], reason: { code: 'unsure', confidence } },
  };
}

/** An outcome with the record it was decided over, which its words are taken from. */
export interface Told {
  readonly outcome: Outcome;
  readonly record: FactRecord;
}

/** How an outcome counts in a question set, with the facts it names, the first first. */
export interface Scored {
  readonly outcome: 'answer' | 'clarify' | 'decline';
  readonly facts: readonly string[];
}

const idsOf = (refs: readonly FactRef[]) => refs.map(({ factId }) => factId);

function scoreOfVerdict(verdict: Verdict): Scored {
  switch (verdict.kind) {
    case 'answered':
      return { outcome: 'answer', facts: [verdict.fact.factId] };
    case 'clarify':
      return { outcome: 'clarify', facts: idsOf(verdict.candidates) };
    case 'declined':
      return { outcome: 'decline', facts: idsOf(verdict.nearest) };
    case 'withheld':
      return { outcome: 'decline', facts: [] };
  }
}

/** Verdicts that tell what the record has for the thing claimed. */
const told: ReadonlySet<Claim['verdict']> = new Set(['matches', 'rounded', 'differs']);

function scoreOfClaims(claims: readonly Claim[]): Scored {
  const factsOf = (among: readonly Claim[]) => [
    ...new Set(among.flatMap(({ factId }) => factId ?? [])),
  ];
  const held = claims.filter(({ verdict }) => told.has(verdict));
  return held.length > 0
    ? { outcome: 'answer', facts: factsOf(held) }
    : { outcome: 'decline', facts: factsOf(claims) };
}

/** The facts that a computed figure rests on: it is none of the record's, so they are offered. */
function scoreOfResult({ result, verdict }: Deriving): Scored {
  if (!result) return verdict ? scoreOfVerdict(verdict) : { outcome: 'decline', facts: [] };
  const recorded = result.kind === 'derivation' ? result.recorded?.factId : undefined;
  const inputs = result.inputs.map(({ fact }) => fact.id);
  return {
    outcome: result.kind === 'derivation' ? 'clarify' : 'decline',
    facts: [...new Set([...(recorded ? [recorded] : []), ...inputs])],
  };
}

/** A series answers with the points it tells. */
const scoreOfSeries = ({ told, series }: OverTime): Scored => ({
  outcome: isTold(told) ? 'answer' : 'decline',
  facts: factsTold(told, series),
});

/** Facts of the parts that were answered, else what the others offer. */
function scoreOfParts(parts: readonly OneOutcome[]): Scored {
  const scored = parts.map(scoreOf);
  const best = (['answer', 'clarify', 'decline'] as const).find((outcome) =>
    scored.some((each) => each.outcome === outcome),
  );
  const facts = scored.flatMap((each) => (each.outcome === best ? each.facts : []));
  return { outcome: best ?? 'decline', facts: [...new Set(facts)] };
}

/** The outcome as question sets score it. */
export function scoreOf(outcome: Outcome): Scored {
  switch (outcome.kind) {
    case 'check':
      return scoreOfClaims(outcome.claims);
    case 'derive':
      return scoreOfResult(outcome);
    case 'over-time':
      return scoreOfSeries(outcome);
    case 'several':
      return scoreOfParts(outcome.parts);
    default:
      return scoreOfVerdict(outcome.verdict);
  }
}

/** The fact that talk about an outcome goes on from: told, or the one that a refusal pointed to. */
export function subjectOf(outcome: Outcome): string | null {
  if (outcome.kind === 'several') {
    const subjects = outcome.parts.map(subjectOf);
    return subjects.findLast((subject) => subject !== null) ?? null;
  }
  if (outcome.kind === 'over-time') return pointToldOf(outcome.told, outcome.series).fact.id;
  if (outcome.kind === 'check') return outcome.claims.find(({ factId }) => factId)?.factId ?? null;
  if (outcome.kind === 'derive' && outcome.result?.kind === 'derivation')
    return outcome.result.inputs[0]?.fact.id ?? null;
  const { verdict } = outcome;
  if (verdict?.kind === 'answered') return verdict.fact.factId;
  if (verdict?.kind === 'declined' && verdict.reason.code === 'conflict')
    return verdict.nearest[0]?.factId ?? null;
  return null;
}
