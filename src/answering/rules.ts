/** The decision table: what the desk does with a question, and why. Read from the top. Pure. */
import { type ConceptKind, mayBeInPassing } from '../reading/concepts/vocabulary.js';
import { ownersOfBareFigure } from './bare-figure.js';
import {
  type Considered,
  type FactCandidate,
  standingFacts,
  type TopicCandidate,
} from './considered.js';
import { TREND } from './profile.js';
import { probabilityAt } from './signals/signal.js';
import { leadByAsking, type Situation, topicLead } from './situation.js';
import type { Conflict, DeclineReason, FactRef, Verdict } from './verdict.js';

export interface Ruling {
  readonly verdict: Verdict;
  /** Of the verdict, 0 to 1. */
  readonly confidence: number;
  /** What made the rule hold, in words for the log. */
  readonly because: string;
}

export interface Rule {
  readonly name: string;
  readonly why: string;
  /** Undefined where the rule does not hold. */
  readonly ruling: (situation: Situation) => Ruling | undefined;
}

/** Facts offered, or pointed to as nearest. */
const OFFERED = 3;
/**
 * A lead below this, natural log, is a tie (51 to 49): chance would choose. By hand, since a record
 * without facts that share their phrasings has no ties to learn from.
 */
const TIE = 0.05;
/** A lead over the next fact below this, natural log, is called close. */
const CLOSE = 1;

const refOf = ({ told: { factId, revision } }: FactCandidate): FactRef => ({ factId, revision });
const refs = (facts: readonly FactCandidate[]): FactRef[] => facts.slice(0, OFFERED).map(refOf);

const declined = (reason: DeclineReason, nearest: readonly FactRef[]): Verdict => ({
  kind: 'declined',
  reason,
  nearest,
});
const asTopic = ({ kind, id }: TopicCandidate): DeclineReason => ({ code: kind, topicId: id });

/** Whether the trusted fact stands behind one that what is never said in passing rules out. */
const isBehind = ({ conflicts }: Situation): boolean =>
  conflicts.length > 0 && !conflicts.every(isInPassing);

/**
 * Well behind another, a fact is a guess unless it is about all that is named, and about no more;
 * the same of another year stands close.
 */
function isGuess(situation: Situation): boolean {
  const { best, trusted } = situation;
  if (!best || !trusted || !isBehind(situation)) return false;
  const { candidate, signals } = trusted;
  // What is ruled out by its time makes way for the fact of that very time.
  const isOfOtherTime = situation.conflicts.some(({ kind }) => kind === 'time');
  if (isOfOtherTime && candidate.signals.period > 0) return false;
  const isWell = best.score - candidate.score > CLOSE;
  return isWell && (signals.explained < 1 || candidate.signals.unsaid > 0);
}

function isUnlikely(situation: Situation): boolean {
  const { probability, weights } = situation;
  const { declineBelow, declineBehindBelow } = weights.thresholds;
  if (isGuess(situation)) return true;
  return probability < (isBehind(situation) ? declineBehindBelow : declineBelow);
}
/** Two facts of which each is about more than is said, hardly one before the other: either may be meant. */
function isTorn({ considered, trusted }: Situation): boolean {
  if (!trusted || trusted.candidate.signals.unsaid === 0) return false;
  const { candidate } = trusted;
  return considered.facts.some(
    (fact) =>
      fact.id !== candidate.id &&
      fact.signals.unsaid > 0 &&
      candidate.score - fact.score < CLOSE / 2 &&
      fact.unmet.length === 0,
  );
}

/** Where those who ask for a fact use no more than this share of the words, it is a mention of it. */
const EXPLAINED = 0.4;
/** Unless the question sounds like theirs, by the match of its wording: higher than of most it is told for. */
const SOUNDS_LIKE = 1;

/** Whether most of what a question says is about something else; a follow-up says little by itself. */
const isMention = ({ trusted, considered }: Situation): boolean =>
  trusted !== undefined &&
  considered.followUp === 'no' &&
  trusted.signals.explained <= EXPLAINED &&
  trusted.signals.wording < SOUNDS_LIKE;

const isCertain = (situation: Situation): boolean =>
  isTrusted(situation) && !isTorn(situation) && !isMention(situation);
const isTrusted = ({ probability, weights, trusted }: Situation): boolean =>
  probability >= weights.thresholds.answerFrom &&
  trusted !== undefined &&
  Math.min(trusted.signals.lead, trusted.signals.overTopics) >= TIE;

const namesOf = (conflicts: readonly Conflict[]): string =>
  conflicts.map(({ concept }) => concept).join(', ');
const accountOf = ({ trusted }: Situation): string =>
  trusted
    ? `${trusted.candidate.id} is meant with ${trusted.probability.toFixed(2)}`
    : 'everything named rules each fact out';

/** Kinds that are no concepts of the vocabulary: none of them is said in passing. */
const unnamed = new Set<string>(['time', 'figure', 'holder', 'negation', 'rate', 'aside']);

/** A place, an event or a time named is never in passing; a quoted figure binds nothing. */
export const isInPassing = ({ kind }: Conflict): boolean =>
  !unnamed.has(kind) && mayBeInPassing(kind as ConceptKind);

/** Of the entries that are asked for in the very same terms, the part from which a fact is meant. */
const OWN_TERMS = 0.75;

/** Kinds of answers that are numbers. */
const numeric = new Set(['count', 'number', 'quantity', 'money', 'share', 'total']);

/** Whether a question asks for a number, and names nothing that it would be of. */
function isVague({ reading, unknown, followUp }: Considered): boolean {
  if (followUp !== 'no' || unknown.length > 0) return false;
  const named = reading.mentions.filter(({ kind }) => kind !== 'cue');
  return (
    named.some(({ concept }) => numeric.has(concept)) &&
    named.every(({ kind, concept }) => (kind === 'ask' && concept !== TREND) || concept === 'total')
  );
}

/** The first rule that holds decides. */
export const rules: readonly Rule[] = [
  {
    name: 'nothing asked',
    why: 'A text without a word or sign asks nothing.',
    ruling: ({ considered: { reading } }) =>
      reading.units.length > 0 || /\S/.test(reading.text)
        ? undefined
        : { verdict: declined({ code: 'empty' }, []), confidence: 1, because: 'no text' },
  },
  {
    name: 'empty record',
    why: 'Without facts there is nothing to tell or to point to.',
    ruling: ({ best }) =>
      best
        ? undefined
        : { verdict: declined({ code: 'no-match' }, []), confidence: 1, because: 'no facts' },
  },
  {
    name: 'a bare figure',
    why: 'Who sends a figure alone asks what it counts: the fact it belongs to, or those it may belong to.',
    ruling: ({ considered }) => {
      const owners = ownersOfBareFigure(considered);
      const [owner] = owners ?? [];
      if (!owners || !owner) return undefined;
      const because = `its own figure: ${owners.map(({ id }) => id).join(', ')}`;
      if (owners.length > 1)
        return {
          verdict: {
            kind: 'clarify',
            candidates: refs(owners),
            reason: { code: 'close-call', confidence: 1 / owners.length },
          },
          confidence: 1 / owners.length,
          because,
        };
      const reason = { code: 'matched', confidence: 1 } as const;
      return {
        verdict: { kind: 'answered', fact: refOf(owner), reason },
        confidence: 1,
        because,
      };
    },
  },
  {
    name: 'too vague',
    why: 'A number asked for of nothing named: of the facts that have one for the time asked for, those that are asked for in the most ways.',
    ruling: ({ considered, probability }) => {
      if (!isVague(considered)) return undefined;
      const likely = considered.facts
        .filter(
          (fact) =>
            fact.signals.unsaid === 0 &&
            fact.profile.ownFigures.size > 0 &&
            fact.unmet.length === 0,
        )
        .toSorted((a, b) => b.profile.total - a.profile.total);
      if (likely.length === 0) return undefined;
      const reason = { code: 'unsure', confidence: probability } as const;
      return {
        verdict: { kind: 'clarify', candidates: refs(likely), reason },
        confidence: probability,
        because: 'nothing named that the number would be of',
      };
    },
  },
  {
    name: 'not for the desk',
    why: 'Small talk, or another subject, fits better than any fact; it must do so clearly where a fact would be refused by name, since that tells more.',
    ruling: (situation) => {
      const { topic, conflicts, weights } = situation;
      if (!topic || topic.kind === 'not-on-record') return undefined;
      const lead = topicLead(situation);
      if (lead <= (conflicts.length > 0 ? weights.thresholds.smallTalkLead : 0)) return undefined;
      return {
        verdict: declined(asTopic(topic), topic.nearest),
        confidence: probabilityAt(lead),
        because: `${topic.kind} ${topic.id}`,
      };
    },
  },
  {
    name: 'asked in its own terms',
    why: 'The question asks for what texts of the best fact ask for, in other words, and for nothing else; hardly any other entry is asked for so.',
    ruling: (situation) => {
      const { considered, best: own } = situation;
      if (topicLead(situation) > 0) return undefined;
      if (considered.isDangling || considered.unknown.length > 0) return undefined;
      if (!own || own.signals.same < OWN_TERMS || own.unmet.length > 0) return undefined;
      const confidence = own.signals.same;
      const code = considered.followUp === 'no' ? 'matched' : 'follow-up';
      return {
        verdict: { kind: 'answered', fact: refOf(own), reason: { code, confidence } },
        confidence,
        because: `texts of ${own.id} ask for the same`,
      };
    },
  },
  {
    name: 'told',
    why: 'A wrong answer is worse than none: a fact is told only where it is all but certain, meets everything named, nothing unknown is counted, and no "they" stands for what nobody named.',
    ruling: (situation) => {
      const { trusted, considered } = situation;
      if (!trusted || !isCertain(situation) || considered.unknownHead) return undefined;
      if (considered.isDangling) return undefined;
      if (trusted.candidate.unmet.length > 0 || isGuess(situation)) return undefined;
      const { candidate, probability } = trusted;
      const code = considered.followUp === 'no' ? 'matched' : 'follow-up';
      return {
        verdict: {
          kind: 'answered',
          fact: refOf(candidate),
          reason: { code, confidence: probability },
        },
        confidence: probability,
        because: accountOf(situation),
      };
    },
  },
  {
    name: 'asked back over a word',
    why: 'So like the best fact, and so unlike every topic, that what rules it out may be a word in passing.',
    ruling: (situation) => {
      const { best, conflicts, considered, weights, probability } = situation;
      if (!isUnlikely(situation) || conflicts.length === 0) return undefined;
      if (!conflicts.every(isInPassing)) return undefined;
      if (leadByAsking(situation) < weights.thresholds.passingLead) return undefined;
      return {
        verdict: {
          kind: 'clarify',
          candidates: refs(considered.facts),
          reason: { code: 'unsure', confidence: probability },
        },
        confidence: probability,
        because: `${best?.id} fits all but ${namesOf(conflicts)}`,
      };
    },
  },
  {
    name: 'refused by name',
    why: 'The fact that would be meant does not meet what the question names: say what, and what is nearest.',
    ruling: (situation) => {
      const { best, conflicts, probability } = situation;
      if (!isUnlikely(situation) || conflicts.length === 0) return undefined;
      return {
        verdict: declined({ code: 'conflict', conflicts }, best ? [refOf(best)] : []),
        confidence: 1 - probability,
        because: `${best?.id} does not meet ${namesOf(conflicts)}`,
      };
    },
  },
  {
    name: 'not on record',
    why: 'A topic that is known not to be on record fits better than any fact.',
    ruling: (situation) => {
      const { topic, probability } = situation;
      if (!topic || !isUnlikely(situation) || topicLead(situation) <= 0) return undefined;
      return {
        verdict: declined(asTopic(topic), topic.nearest),
        confidence: 1 - probability,
        because: `${topic.id} fits better; ${accountOf(situation)}`,
      };
    },
  },
  {
    name: 'no match',
    why: 'No fact is likely enough to be worth offering.',
    ruling: (situation) =>
      isUnlikely(situation)
        ? {
            verdict: declined({ code: 'no-match' }, []),
            confidence: 1 - situation.probability,
            because: accountOf(situation),
          }
        : undefined,
  },
];

/** What is done where no rule holds: likely enough to be offered, not certain enough to be told. */
export function askBack(situation: Situation): Ruling {
  const { considered, trusted, probability } = situation;
  const isClose = trusted !== undefined && trusted.signals.lead < CLOSE;
  const unknown = considered.unknownHead === undefined ? '' : `, but ${considered.unknownHead}?`;
  return {
    verdict: {
      kind: 'clarify',
      candidates: standingFacts(considered.facts, OFFERED).map(refOf),
      reason: { code: isClose ? 'close-call' : 'unsure', confidence: probability },
    },
    confidence: probability,
    because: accountOf(situation) + unknown,
  };
}
