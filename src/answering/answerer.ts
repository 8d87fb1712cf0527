/** One answer core for every surface: understand, match, decide. Pure. */
import { toEnd } from '../base/steps.js';
import type { Fact, FactRecord } from '../facts/record.js';
import type { Reader, Reading } from '../reading/concepts/read.js';
import { isConstraint, type Vocabulary } from '../reading/concepts/vocabulary.js';
import { namesOnlyWhenOrWhere } from '../reading/concepts/when-where.js';
import { languageOf } from '../reading/language.js';
import { normalise } from '../reading/normalise.js';
import { type Asked, considerSteps } from './consider.js';
import type { Considered, FollowUp } from './considered.js';
import { type Core, coreSteps, type Prepared, prepareSteps, withFactsSteps } from './core.js';
import { type Decision, decide } from './decide.js';
import { complete, leansBack, pointsBack, refersBack } from './follow-up.js';
import type { FactProfile } from './profile.js';
import { relaxedSteps } from './relax.js';
import type { Values } from './signals/signal.js';
import type { Answer, Explanation, FactRef, Question, WeighedSignal } from './verdict.js';
import type { Weights } from './weighing.js';
import { shippedWeights } from './weights.js';

export interface Answerer {
  /** Never throws, for any text. */
  answer(question: Question): Answer;
  /** The same, pausing between what takes some milliseconds. */
  answerSteps(question: Question): Generator<void, Answer>;
  /** The fact that answers, or `null`: no refusal is put right, so that it costs less; pauses. */
  toldSteps(question: Question): Generator<void, FactRef | null>;
  /** The same answerer with one fact added or replaced; this one stays as it is. */
  withFact(fact: Fact): Answerer;
  /** The same with some facts, pausing often; `become` is the record that they came with. */
  withFactsSteps(facts: readonly Fact[], become: FactRecord): Generator<void, Answerer>;
  /** What questions and claims are read with. */
  readonly reader: Reader;
  /** What each fact speaks of, by its id. */
  readonly profiles: ReadonlyMap<string, FactProfile>;
}

export { engineEntries, engineOptions, type Prepared, prepareSteps } from './core.js';

/** More than any record has entries that share something with a question. */
const CANDIDATES = 400;

/**
 * Builds the answer core over a record, pausing often: preparing it takes seconds for some thousand
 * phrasings. `prepared` is what `prepareSteps` gave, `weights` are those fitted to the record, where
 * it has its own.
 */
export function* answererSteps(
  record: FactRecord,
  vocabulary: Vocabulary,
  prepared?: Prepared,
  weights: Weights = shippedWeights,
): Generator<void, Answerer> {
  const parts = prepared ?? (yield* prepareSteps(record, vocabulary));
  return answererOver(yield* coreSteps(record, vocabulary, parts), weights);
}

/** The same in one go. */
export const buildAnswerer = (...parts: Parameters<typeof answererSteps>): Answerer =>
  toEnd(answererSteps(...parts));

function answererOver(core: Core, weights: Weights): Answerer {
  return {
    answer: (question) => toEnd(answerSteps(core, question, weights)),
    answerSteps: (question) => answerSteps(core, question, weights),
    *toldSteps(question) {
      const { verdict } = (yield* seeSteps(core, question, weights)).decision;
      return verdict.kind === 'answered' ? verdict.fact : null;
    },
    withFact: (fact) => answererOver(toEnd(withFactsSteps(core, [fact])), weights),
    *withFactsSteps(facts, become) {
      return answererOver(yield* withFactsSteps(core, facts, become), weights);
    },
    reader: core.reader,
    profiles: core.profiles,
  };
}

interface Seen {
  readonly asked: Asked;
  readonly considered: Considered;
  readonly decision: Decision;
}

/** The same as `seeSteps` in one go. */
export const seeQuestion = (...parts: Parameters<typeof seeSteps>): Seen =>
  toEnd(seeSteps(...parts));

/** How a question is read, with the one before where it cannot stand alone, and what is decided; pauses. */
function* seeSteps(core: Core, question: Question, weights: Weights): Generator<void, Seen> {
  const { engine, reader, profiles } = core;
  const words = yield* reader.aheadSteps(question.text);
  yield;
  const matched = engine.match(words, CANDIDATES);
  yield;
  const reading = reader.read(matched.words, question.today);
  yield;
  function* see(as: Reading, followUp: FollowUp): Generator<void, Seen> {
    const asked = {
      core,
      matched,
      reading: as,
      followUp,
      isDangling: !question.previous && pointsBack(reading),
      isWhenOrWhere: namesOnlyWhenOrWhere(reading),
      weights,
    };
    const considered = yield* considerSteps(asked);
    yield;
    const decision = decide(considered, weights);
    yield;
    return { asked, considered, decision };
  }
  const alone = yield* see(reading, 'no');
  if (standsAlone(alone.decision, reading)) return alone;
  const completed = complete(reading, question, { reader, profiles });
  yield;
  return completed ? yield* see(completed, refersBack(reading) ? 'refers-back' : 'short') : alone;
}

function* answerSteps(core: Core, question: Question, weights: Weights): Generator<void, Answer> {
  const { asked, considered, decision } = yield* seeSteps(core, question, weights);
  return {
    verdict: yield* relaxedSteps(decision.verdict, asked, considered),
    ...languageOf(question.text),
    explanation: explain(question.text, considered, decision, weights),
  };
}

const SHOWN = 5;

const withWeights = <Name extends string>(
  values: Values<Name>,
  weights: Values<Name>,
): WeighedSignal[] =>
  Object.entries<number>(values).map(([name, value]) => ({
    name,
    value,
    weight: weights[name as Name],
  }));

function explain(
  text: string,
  { reading, facts }: Considered,
  decision: Decision,
  weights: Weights,
): Explanation {
  const asks = reading.mentions.filter(({ kind, role }) => kind === 'ask' && role === 'asked');
  const { trusted } = decision;
  return {
    normalised: normalise(text),
    repairs: reading.repairs,
    readAs: reading.text,
    asks: [...new Set(asks.map(({ concept }) => concept))],
    constraints: constraintsIn(reading),
    candidates: facts.slice(0, SHOWN).map(({ id, score, unmet, signals }) => ({
      id,
      score,
      conflicts: unmet.map(({ conflict }) => `${conflict.kind}:${conflict.concept}`),
      signals: withWeights(signals, weights.ranking),
    })),
    trusted: trusted
      ? {
          id: trusted.candidate.id,
          probability: trusted.probability,
          signals: withWeights(trusted.signals, weights.trust),
        }
      : null,
    confidence: decision.confidence,
    decidedBy: decision.decidedBy,
  };
}

/** Whether a text is answered or is no question at all, so that nothing need be carried over. */
function standsAlone({ verdict }: Decision, reading: Reading): boolean {
  if (verdict.kind === 'answered') return !leansBack(reading);
  if (verdict.kind !== 'declined') return false;
  if (verdict.reason.code === 'empty') return true;
  const asks = reading.mentions.some(({ kind }) => kind === 'ask' || isConstraint(kind));
  return verdict.reason.code === 'small-talk' && !asks && reading.times.length === 0;
}

function constraintsIn(reading: Reading): { kind: string; concept: string }[] {
  const named = reading.mentions
    .filter(
      (mention) => mention.kind !== 'ask' && mention.kind !== 'topic' && mention.kind !== 'cue',
    )
    .map(({ kind, concept, role }) => ({
      kind: role === 'asked' ? kind : `${kind} (${role})`,
      concept,
    }));
  const times = reading.times.map(({ concept, role }) => ({
    kind: role === 'asked' ? 'time' : `time (${role})`,
    concept,
  }));
  return [...named, ...times];
}
