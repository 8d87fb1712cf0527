/** The decision table, row by row, and that each row can decide. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Unmet } from '../../src/answering/conflicts.js';
import type { FactCandidate, TopicCandidate } from '../../src/answering/considered.js';
import { profileOfFact } from '../../src/answering/profile.js';
import { askBack, rules } from '../../src/answering/rules.js';
import { rankingSignals } from '../../src/answering/signals/ranking.js';
import type { Values } from '../../src/answering/signals/signal.js';
import { type TrustName, trustSignals } from '../../src/answering/signals/trust.js';
import type { Situation } from '../../src/answering/situation.js';
import type { Conflict } from '../../src/answering/verdict.js';
import { shippedWeights } from '../../src/answering/weights.js';
import { buildReader } from '../../src/reading/concepts/read.js';
import { boatsIn, TODAY, vocabulary } from './small-record.js';

const reader = buildReader(vocabulary);
const profile = profileOfFact(reader, boatsIn('2021', '140'));
const thresholds = {
  answerFrom: 0.9,
  declineBelow: 0.1,
  declineBehindBelow: 0.4,
  smallTalkLead: 3,
  passingLead: 4,
};
const none = Object.fromEntries(Object.keys(rankingSignals).map((name) => [name, 0])) as Values<
  keyof typeof rankingSignals
>;

const trustOf = (lead: number, topicsBehind: number, explained: number) =>
  ({
    ...Object.fromEntries(Object.keys(trustSignals).map((name) => [name, 0])),
    lead,
    overTopics: topicsBehind,
    explained,
  }) as Values<TrustName>;

interface Given {
  readonly isDangling?: boolean;
  readonly lead?: number;
  readonly probability?: number;
  /** How far the best fact that nothing rules out lies behind the best of all. */
  readonly behind?: number;
  readonly explained?: number;
  readonly conflicts?: readonly Conflict['kind'][];
  readonly soft?: boolean;
  readonly topic?: { readonly kind: TopicCandidate['kind']; readonly score: number };
  readonly figures?: number;
  readonly unknownHead?: string;
  readonly text?: string;
  readonly empty?: boolean;
}

function situation(given: Given): Situation {
  const unmet = (given.conflicts ?? []).map(
    (kind): Unmet => ({
      conflict: { kind, concept: `a-${kind}`, asked: { en: kind, zh: kind } },
      soft: false,
    }),
  );
  const loose: Unmet[] = given.soft
    ? [{ conflict: { kind: 'attribute', concept: 'x', asked: { en: 'x', zh: 'x' } }, soft: true }]
    : [];
  const fact = (id: string, conflicts: readonly Unmet[]): FactCandidate => ({
    id,
    revision: 1,
    told: { factId: id, revision: 1 },
    score: 0,
    signals: { ...none, figures: given.figures ?? 0 },
    unmet: conflicts,
    isRuledOut: conflicts.some(({ soft }) => !soft),
    profile,
  });
  const best = given.empty ? undefined : fact('best', [...unmet, ...loose]);
  const open = unmet.length > 0 ? { ...fact('open', loose), score: -(given.behind ?? 0) } : best;
  const topic: TopicCandidate | undefined = given.topic && {
    id: 'topic',
    nearest: [],
    signals: none,
    ...given.topic,
  };
  const probability = given.probability ?? 0.5;
  return {
    considered: {
      reading: reader.read(given.text ?? 'how many boats', TODAY),
      vocabulary,
      facts: best && open ? [...new Set([best, open])] : [],
      topics: topic ? [topic] : [],
      unknown: [],
      ...(given.unknownHead === undefined ? {} : { unknownHead: given.unknownHead }),
      followUp: 'no',
      isDangling: given.isDangling ?? false,
    },
    weights: { ...shippedWeights, thresholds },
    best,
    conflicts: unmet.map(({ conflict }) => conflict),
    trusted: open && {
      candidate: open,
      signals: trustOf(given.lead ?? 8, given.topic ? -given.topic.score : 8, given.explained ?? 1),
      probability,
    },
    probability: open ? probability : 0,
    topic,
  };
}

const decidedBy = (given: Given): string => {
  const at = situation(given);
  return rules.find(({ ruling }) => ruling(at))?.name ?? 'asked back';
};

describe('the first rule that holds', () => {
  test.each<[string, Given]>([
    ['nothing asked', { text: ' ', probability: 1 }],
    ['empty record', { empty: true }],
    ['not for the desk', { topic: { kind: 'small-talk', score: 0.1 }, probability: 1 }],
    ['too vague', { text: 'how many', probability: 0.95 }],
    ['too vague', { text: 'how many in 2021', probability: 0.05, conflicts: ['place'] }],
    ['a bare figure', { text: '140', probability: 0.05 }],
    ['a bare figure', { text: '140?', probability: 0.05 }],
    ['no match', { text: '141', probability: 0.05 }],
    ['told', { text: 'how many boats, 140?', probability: 0.95 }],
    ['told', { probability: 0.9 }],
    ['asked back', { probability: 0.89 }],
    ['asked back', { probability: 0.99, lead: 0.04 }],
    ['asked back', { probability: 0.99, soft: true }],
    ['asked back', { probability: 0.99, unknownHead: 'zorblax' }],
    ['asked back', { probability: 0.99, topic: { kind: 'not-on-record', score: 0.1 } }],
    ['told', { probability: 0.99, topic: { kind: 'not-on-record', score: -0.3 } }],
    ['asked back', { probability: 0.99, isDangling: true }],
    ['not on record', { probability: 0.09, topic: { kind: 'not-on-record', score: 0.1 } }],
    ['no match', { probability: 0.09, topic: { kind: 'not-on-record', score: -0.1 } }],
    ['no match', { probability: 0.09 }],
    ['refused by name', { probability: 0.09, conflicts: ['place'] }],
    ['refused by name', { probability: 0.39, conflicts: ['place'], behind: 2 }],
    ['refused by name', { probability: 0.39, conflicts: ['place'], behind: 0.5 }],
    ['asked back', { probability: 0.41, conflicts: ['place'], behind: 2 }],
    ['told', { probability: 0.95, conflicts: ['place'], behind: 2 }],
    ['refused by name', { probability: 0.95, conflicts: ['place'], behind: 2, explained: 0.9 }],
    ['told', { probability: 0.95, conflicts: ['place'], behind: 0.5, explained: 0.9 }],
    ['told', { probability: 0.95, conflicts: ['level'], behind: 2, explained: 0.9 }],
    ['told', { probability: 0.95, conflicts: ['place'] }],
    [
      'refused by name',
      { probability: 0, conflicts: ['place'], topic: { kind: 'off-topic', score: 2.9 } },
    ],
    [
      'not for the desk',
      { probability: 0, conflicts: ['place'], topic: { kind: 'off-topic', score: 3.1 } },
    ],
    ['asked back over a word', { probability: 0, conflicts: ['level'] }],
    [
      'refused by name',
      {
        probability: 0,
        conflicts: ['level'],
        figures: 2,
        topic: { kind: 'not-on-record', score: -5 },
      },
    ],
    ['refused by name', { probability: 0, conflicts: ['level', 'place'] }],
    ['refused by name', { probability: 0, conflicts: ['time'] }],
    [
      'refused by name',
      {
        probability: 0,
        conflicts: ['level'],
        topic: { kind: 'not-on-record', score: -3.9 },
      },
    ],
  ])('%s', (name, given) => expect(decidedBy(given)).toBe(name));
});

test('a refusal names every conflict and points to the fact that is not met alone', () => {
  const ruling = rules
    .find(({ name }) => name === 'refused by name')
    ?.ruling(situation({ probability: 0, conflicts: ['place', 'time'] }));
  expect(ruling?.verdict).toMatchObject({
    kind: 'declined',
    reason: { code: 'conflict', conflicts: [{ concept: 'a-place' }, { concept: 'a-time' }] },
    nearest: [{ factId: 'best' }],
  });
});

test('nothing is told below the threshold, nor what anything unmet or unknown speaks against', () => {
  fc.assert(
    fc.property(
      fc.double({ min: 0, max: 1, noNaN: true }),
      fc.subarray<Conflict['kind']>(['place', 'time', 'level', 'event']),
      fc.boolean(),
      fc.option(fc.constant('zorblax'), { nil: undefined }),
      fc.double({ min: -10, max: 10, noNaN: true }),
      (probability, conflicts, soft, unknownHead, score) => {
        const at = situation({
          probability,
          conflicts,
          soft,
          topic: { kind: 'not-on-record', score },
          ...(unknownHead === undefined ? {} : { unknownHead }),
        });
        const ruling = rules.flatMap((rule) => rule.ruling(at) ?? [])[0] ?? askBack(at);
        expect(ruling.confidence).toBeGreaterThanOrEqual(0);
        expect(ruling.confidence).toBeLessThanOrEqual(1);
        if (ruling.verdict.kind !== 'answered') return;
        expect(probability).toBeGreaterThanOrEqual(thresholds.answerFrom);
        expect(soft || unknownHead !== undefined).toBe(false);
        expect(ruling.verdict.fact.factId).toBe(conflicts.length > 0 ? 'open' : 'best');
      },
    ),
  );
});
