/** One answer core for every surface: understand, match, decide. Pure. */
import type { Fact, FactRecord } from '../facts/record.js';
import type { Reader, Reading } from '../reading/concepts/read.js';
import { isConstraint, type Vocabulary } from '../reading/concepts/vocabulary.js';
import { languageOf } from '../reading/language.js';
import { consider } from './consider.js';
import { type Core, makeCore, type Prepared, withFact } from './core.js';
import { type Considered, type Decision, decide } from './decide.js';
import { complete, leansBack } from './follow-up.js';
import type { FactProfile } from './profile.js';
import type { Answer, Explanation, Question } from './verdict.js';

export interface Answerer {
  /** Never throws, for any text. */
  answer(question: Question): Answer;
  /** The same answerer with one fact added or replaced; this one stays as it is. */
  withFact(fact: Fact): Answerer;
  /** What questions and claims are read with. */
  readonly reader: Reader;
  /** What each fact speaks of, by its id. */
  readonly profiles: ReadonlyMap<string, FactProfile>;
}

export { engineEntries, engineOptions, type Prepared, prepareSteps } from './core.js';

/** More than any record has entries that share something with a question. */
const CANDIDATES = 400;

/**
 * Builds the answer core over a record. Preparing it takes seconds for some thousand phrasings; hand
 * in what `prepareSteps` gave in slices where nothing may wait.
 */
export function buildAnswerer(
  record: FactRecord,
  vocabulary: Vocabulary,
  prepared?: Prepared,
): Answerer {
  return answererOver(makeCore(record, vocabulary, prepared));
}

function answererOver(core: Core): Answerer {
  return {
    answer: (question) => answer(core, question),
    withFact: (fact) => answererOver(withFact(core, fact)),
    reader: core.reader,
    profiles: core.profiles,
  };
}

/** How a question without anything before it is seen, before anything is decided. */
export function seeQuestion(core: Core, text: string, today: string): Considered {
  const matched = core.engine.match(text, CANDIDATES);
  const reading = core.reader.read(matched.words, today);
  return consider({ core, matched, reading, followUp: false });
}

function answer(core: Core, question: Question): Answer {
  const { engine, reader, profiles } = core;
  const matched = engine.match(question.text, CANDIDATES);
  const own = reader.read(matched.words, question.today);
  const alone = consider({ core, matched, reading: own, followUp: false });
  const standing = decide(alone);
  const completed = standsAlone(standing, own)
    ? undefined
    : complete(own, question, { reader, profiles });
  const considered = completed
    ? consider({ core, matched, reading: completed.reading, followUp: true })
    : alone;
  const decision = completed ? decide(considered) : standing;
  return {
    verdict: decision.verdict,
    ...languageOf(question.text),
    explanation: explain(matched.words.normalised, considered, decision),
  };
}

const SHOWN = 5;

function explain(
  normalised: string,
  { reading, facts }: Considered,
  decision: Decision,
): Explanation {
  const asks = reading.mentions.filter(({ kind, role }) => kind === 'ask' && role === 'asked');
  return {
    normalised,
    repairs: reading.repairs,
    readAs: reading.text,
    asks: [...new Set(asks.map(({ concept }) => concept))],
    constraints: constraintsIn(reading),
    candidates: facts.slice(0, SHOWN).map((candidate) => ({
      id: candidate.id,
      score: candidate.score,
      conflicts: candidate.unmet.map(({ conflict }) => `${conflict.kind}:${conflict.concept}`),
      evidence: candidate.evidence,
    })),
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
