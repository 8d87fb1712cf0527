/**
 * Fits every weight and threshold of the decision to questions made from the record. The ranking
 * signals first (pairwise logistic regression: the entry that is meant against its strongest
 * rivals), then the trust signals (logistic regression: is the candidate what was meant?), then the
 * thresholds, by the shares of mistakes that the desk accepts. Pure and repeatable; takes minutes.
 */
import type { FactRecord } from '../../facts/record.js';
import type { Vocabulary } from '../../reading/concepts/vocabulary.js';
import { seeQuestion } from '../answerer.js';
import type { Considered } from '../considered.js';
import { isInPassing } from '../rules.js';
import { type RankingName, rankingSignals } from '../signals/ranking.js';
import { probabilityAt, type Values, weighed } from '../signals/signal.js';
import { type TrustName, trustSignals } from '../signals/trust.js';
import { leadByAsking, situationOf, topicLead } from '../situation.js';
import type { Thresholds, Weights } from '../weighing.js';
import { fitLogistic } from './logistic.js';
import { type Made, type MadeKind, type Share, sharesOf } from './questions.js';

/** Shares that a record is held out in. */
const PARTS = 4;
/** Rivals that the entry meant is compared with, the strongest first. */
const RIVALS = 5;
/** Pull towards no weight at all, in samples: enough to keep a signal that never occurs at nothing. */
const PULL = 1;
/**
 * What no record can tell, and therefore stays by hand: how dear a wrong figure is to a newsroom
 * beside a question asked back, in accepted shares of mistakes (0 to 1).
 */
export const POLICY = {
  /**
   * Of what is told, this share may be wrong: of questions that have lost their like and facts that
   * have lost their neighbours, so some ten times what is wrong of questions people ask.
   */
  wrong: 0.08,
  /** A fact less likely than one in ten is not worth a reader's time: the probability is calibrated. */
  offered: 0.1,
  /** The same where a better one is ruled out by name, which tells more than a guess. */
  offeredBehind: 0.4,
  /** Of what is to be refused by name, this share may be met as small talk. */
  misnamed: 0.01,
  /** What a needless question back costs, beside a question on record that is refused. */
  needless: 1.25,
} as const;
/**
 * Estimated shares of what the press asks, by kind, and of the questions made one in so many that
 * is asked. Near misses that are on no list are rare: what is asked often gets a topic of its own.
 */
const MIX: Readonly<Record<MadeKind, { readonly share: number; readonly every: number }>> = {
  'held-out': { share: 0.5, every: 1 },
  quoted: { share: 0.05, every: 1 },
  topic: { share: 0.2, every: 2 },
  conflict: { share: 0.15, every: 2 },
  'near-miss': { share: 0.02, every: 4 },
  'follow-up': { share: 0.08, every: 2 },
};

/** Before anything is fitted: every signal counts one, for or against. */
const START: Weights = {
  ranking: {
    concepts: 1,
    wording: 1,
    rest: 1,
    nearest: 1,
    same: 1,
    figures: 1,
    period: 1,
    unsaid: -1,
    leftOut: -1,
  },
  trust: Object.fromEntries(
    Object.keys(trustSignals).map((name) => [name, 0]),
  ) as Values<TrustName>,
  constant: 0,
  thresholds: {
    answerFrom: 1,
    declineBelow: 0,
    declineBehindBelow: 0,
    smallTalkLead: 0,
    passingLead: 0,
  },
};

interface Seen {
  readonly made: Made;
  readonly considered: Considered;
}

function see(shares: readonly Share[], weights: Weights, kinds?: ReadonlySet<MadeKind>): Seen[] {
  return shares.flatMap(({ core, questions }) =>
    questions
      .filter(({ kind }, at) => (!kinds || kinds.has(kind)) && at % MIX[kind].every === 0)
      .map((made) => ({ made, considered: seeQuestion(core, made.question, weights).considered })),
  );
}

/** Rounded as they are written down, so that what is fitted is what is used. */
const rounded = (value: number): number => Math.round(value * 1000) / 1000;

function named<Name extends string>(
  table: Readonly<Record<Name, unknown>>,
  weights: readonly number[],
): Values<Name> {
  const names = Object.keys(table);
  return Object.fromEntries(
    names.map((name, at) => [name, rounded(weights[at] ?? 0)]),
  ) as Values<Name>;
}

const rankingNames = Object.keys(rankingSignals) as RankingName[];
const trustNames = Object.keys(trustSignals) as TrustName[];

/** Weights by which the entry meant comes out ahead of the others. */
function fitRanking(shares: readonly Share[], weights: Weights): Weights {
  const pairs = see(
    shares,
    weights,
    new Set<MadeKind>(['held-out', 'quoted', 'topic', 'follow-up']),
  ).flatMap(({ made, considered: { facts, topics } }) => {
    const meant =
      facts.find(({ id }) => id === made.factId) ?? topics.find(({ id }) => id === made.topicId);
    if (!meant) return [];
    return [...facts, ...topics]
      .filter((entry) => entry !== meant)
      .sort((a, b) => b.score - a.score)
      .slice(0, RIVALS)
      .map((rival) => ({
        measures: rankingNames.map((name) => meant.signals[name] - rival.signals[name]),
        positive: true,
        weight: 1 / RIVALS,
      }));
  });
  const fitted = fitLogistic(pairs, { weights: rankingNames.map(() => 0) }, PULL);
  return { ...weights, ranking: named(rankingSignals, fitted.weights) };
}

interface Judged {
  readonly seen: Seen;
  readonly signals: Values<TrustName>;
  readonly right: boolean;
  readonly answerable: boolean;
  readonly meets: boolean;
  readonly weight: number;
}

/** The questions that have an open candidate, weighed by how often the press asks their like. */
function judge(seen: readonly Seen[], weights: Weights): Judged[] {
  const counts = countKinds(seen);
  return seen.flatMap((each): Judged[] => {
    const { trusted } = situationOf(each.considered, weights);
    if (!trusted) return [];
    const { candidate, signals } = trusted;
    return [
      {
        seen: each,
        signals,
        right: candidate.id === each.made.factId,
        answerable: each.made.factId !== null,
        meets: candidate.unmet.length === 0 && each.considered.unknownHead === undefined,
        weight: (MIX[each.made.kind].share * seen.length) / (counts[each.made.kind] ?? 1),
      },
    ];
  });
}

function countKinds(seen: readonly Seen[]): Partial<Record<MadeKind, number>> {
  const counts: Partial<Record<MadeKind, number>> = {};
  for (const { made } of seen) counts[made.kind] = (counts[made.kind] ?? 0) + 1;
  return counts;
}

function fitTrust(judged: readonly Judged[], weights: Weights): Weights {
  const fitted = fitLogistic(
    judged.map(({ signals, right, weight }) => ({
      measures: trustNames.map((name) => signals[name]),
      positive: right,
      weight,
    })),
    { weights: [...trustNames.map(() => 0), 0] },
    PULL,
  );
  return {
    ...weights,
    trust: named(trustSignals, fitted.weights),
    constant: rounded(fitted.weights[trustNames.length] ?? 0),
  };
}

interface Scored {
  readonly probability: number;
  readonly weight: number;
  readonly bad: boolean;
}

/** The lowest probability from which at most `share` of the weight is bad. */
function lowestFrom(scored: readonly Scored[], share: number): number {
  let [bad, all, lowest] = [0, 0, 1];
  for (const each of scored.toSorted((a, b) => b.probability - a.probability)) {
    all += each.weight;
    if (each.bad) bad += each.weight;
    if (bad <= share * all) lowest = each.probability;
  }
  return lowest;
}

/** The value below which `share` (0 to 1) of the values lie; 0 without any. */
function quantile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
}

function fitThresholds(
  judged: readonly Judged[],
  seen: readonly Seen[],
  weights: Weights,
): Thresholds {
  const scored = judged.map(({ signals, right, weight, meets, answerable }) => ({
    probability: probabilityAt(weights.constant + weighed(signals, weights.trust)),
    weight,
    meets,
    answerable,
    bad: !right,
  }));
  const answerFrom = rounded(
    lowestFrom(
      scored.filter(({ meets }) => meets),
      POLICY.wrong,
    ),
  );
  const refused = seen
    .filter(({ made }) => made.kind === 'conflict')
    .map(({ considered }) => situationOf(considered, weights))
    .filter(({ conflicts }) => conflicts.length > 0);
  const talk = refused.flatMap((situation) =>
    situation.topic && situation.topic.kind !== 'not-on-record' ? [topicLead(situation)] : [],
  );
  return {
    answerFrom,
    declineBelow: Math.min(answerFrom, POLICY.offered),
    declineBehindBelow: Math.min(answerFrom, POLICY.offeredBehind),
    smallTalkLead: rounded(
      Math.max(
        0,
        quantile(talk, 1 - (POLICY.misnamed * refused.length) / Math.max(1, talk.length)),
      ),
    ),
    passingLead: fitPassing(seen, weights),
  };
}

/** Leads that are tried, natural log, up to what no lead exceeds. */
const TRIED = Array.from({ length: 41 }, (_, at) => at / 4);

/**
 * The lead from which what rules the best fact out is taken for a word in passing: that which saves
 * the most questions on record from a refusal, less what it asks back for nothing.
 */
function fitPassing(seen: readonly Seen[], weights: Weights): number {
  const counts = countKinds(seen);
  const cases = seen.flatMap(({ made, considered }) => {
    const situation = situationOf(considered, weights);
    if (situation.conflicts.length === 0 || !situation.conflicts.every(isInPassing)) return [];
    const share = MIX[made.kind].share / (counts[made.kind] ?? 1);
    return [
      {
        lead: leadByAsking(situation),
        gain: made.factId === null ? -POLICY.needless * share : share,
      },
    ];
  });
  const gainFrom = (least: number) =>
    cases.reduce((sum, { lead, gain }) => (lead >= least ? sum + gain : sum), 0);
  return TRIED.reduce((best, least) => (gainFrom(least) > gainFrom(best) ? least : best), 10);
}

/** What the fit found, to be told beside the weights. */
export interface Calibration {
  readonly weights: Weights;
  /** Questions made, by kind. */
  readonly questions: Readonly<Partial<Record<MadeKind, number>>>;
  /** Of the questions on record, the share (0 to 1) that would be told rightly. */
  readonly told: number;
}

/** Fits all weights and thresholds to a record. */
export function calibrate(record: FactRecord, vocabulary: Vocabulary): Calibration {
  const shares = [...sharesOf(record, vocabulary, PARTS)];
  let weights = START;
  // The strongest rivals depend on the weights: the second round meets those of the first.
  for (let round = 0; round < 2; round += 1) weights = fitRanking(shares, weights);
  let seen: Seen[] = [];
  let judged: Judged[] = [];
  // What is told alone is never read as a follow-up: the second round knows what is told.
  for (let round = 0; round < 2; round += 1) {
    seen = see(shares, weights);
    judged = judge(seen, weights);
    weights = fitTrust(judged, weights);
    weights = { ...weights, thresholds: fitThresholds(judged, seen, weights) };
  }
  const answerable = judged.filter((each) => each.answerable);
  const told = answerable.filter(
    ({ signals, right, meets }) =>
      right &&
      meets &&
      probabilityAt(weights.constant + weighed(signals, weights.trust)) >=
        weights.thresholds.answerFrom,
  );
  return {
    weights,
    questions: countKinds(seen),
    told: told.length / Math.max(1, answerable.length),
  };
}
