/** One answer core for every surface: understand, match, decide. Pure. */
import type { Fact, FactRecord } from '../facts/record.js';
import type { NotOnRecord } from '../facts/schema.js';
import { unmetBy } from './conflicts.js';
import { type Considered, decide, type FactCandidate, type TopicCandidate } from './decide.js';
import {
  buildEngine,
  type EngineEntry,
  type MatchEngine,
  type MatchResult,
} from './engine/index.js';
import { complete } from './follow-up.js';
import { languageOf } from './language.js';
import { buildConceptModel, type ConceptModel } from './likelihood.js';
import {
  type ConceptCounts,
  type FactProfile,
  profileOfFact,
  profileOfTopic,
} from './understand/profile.js';
import { buildReader, type Reader, type Reading } from './understand/read.js';
import type { Vocabulary } from './understand/vocabulary.js';
import type { Answer, Question } from './verdict.js';

export interface Answerer {
  /** Never throws, for any text. */
  answer(question: Question): Answer;
  /** The same answerer with one fact added or replaced; this one stays as it is. */
  withFact(fact: Fact): Answerer;
}

/** Weight of the matching engine's evidence beside that of the concepts. */
const ENGINE_WEIGHT = 4;
/** Keeps the logarithm of a candidate without any shared feature finite. */
const ENGINE_FLOOR = 0.05;
/** A quoted figure that stands in a fact points to it, by this much. */
const FIGURE_BONUS = 2;
const CANDIDATES = 64;

/** Classes not on record share the engine with facts; their ids are told apart by a prefix. */
const TOPIC = 'topic:';

const phrasesOf = (phrasings: NotOnRecord['phrasings']) => [...phrasings.en, ...phrasings.zh];

export function entryOfFact(fact: Fact): EngineEntry {
  return {
    id: fact.id,
    title: [fact.title.en, fact.title.zh],
    phrasings: phrasesOf(fact.phrasings),
    support: [fact.statement.en, fact.statement.zh],
  };
}

function entryOfTopic(topic: NotOnRecord): EngineEntry {
  return {
    id: TOPIC + topic.id,
    title: [topic.title.en, topic.title.zh],
    phrasings: phrasesOf(topic.phrasings),
    offRecord: true,
  };
}

interface Parts {
  readonly record: FactRecord;
  readonly reader: Reader;
  readonly engine: MatchEngine;
  readonly profiles: ReadonlyMap<string, FactProfile>;
  readonly topicCounts: readonly ConceptCounts[];
}

/** Builds the answer core over a record; takes about a second for some thousand phrasings. */
export function buildAnswerer(record: FactRecord, vocabulary: Vocabulary): Answerer {
  const reader = buildReader(vocabulary);
  return assemble({
    record,
    reader,
    engine: buildEngine([
      ...record.facts.map(entryOfFact),
      ...record.notOnRecord.map(entryOfTopic),
    ]),
    profiles: new Map(record.facts.map((fact) => [fact.id, profileOfFact(reader, fact)])),
    topicCounts: record.notOnRecord.map((topic) => {
      const counts = profileOfTopic(reader, topic);
      return { ...counts, id: TOPIC + topic.id };
    }),
  });
}

function assemble(parts: Parts): Answerer {
  const { record, reader, engine, profiles, topicCounts } = parts;
  const model = buildConceptModel([...profiles.values(), ...topicCounts]);
  const answer = (question: Question): Answer => {
    const language = languageOf(question.text);
    const matched = engine.match(question.text, CANDIDATES);
    const own = reader.read(matched.repaired, question.today);
    const completed = complete(own, question, { record, reader, profiles });
    const considered = consider({
      parts,
      model,
      matched,
      reading: completed?.reading ?? own,
      followUp: completed !== undefined,
    });
    const { verdict, decidedBy, confidence } = decide(considered);
    const { reading } = considered;
    return {
      verdict,
      ...language,
      explanation: {
        normalised: matched.normalised,
        repairs: matched.repairs,
        readAs: reading.text,
        asks: [
          ...new Set(
            reading.mentions
              .filter((m) => m.kind === 'ask' && m.role === 'asked')
              .map((m) => m.concept),
          ),
        ],
        constraints: constraintsIn(reading),
        candidates: considered.facts.slice(0, 5).map((candidate) => ({
          id: candidate.id,
          score: candidate.score,
          conflicts: candidate.unmet.map(({ conflict }) => `${conflict.kind}:${conflict.concept}`),
          evidence: candidate.evidence,
        })),
        confidence,
        decidedBy,
      },
    };
  };
  return {
    answer,
    withFact: (fact) => {
      const facts = record.facts.some((other) => other.id === fact.id)
        ? record.facts.map((other) => (other.id === fact.id ? fact : other))
        : [...record.facts, fact];
      return assemble({
        ...parts,
        record: { ...record, facts, byId: new Map(facts.map((each) => [each.id, each])) },
        engine: engine.with(entryOfFact(fact)),
        profiles: new Map([...profiles, [fact.id, profileOfFact(reader, fact)]]),
      });
    },
  };
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

function consider(input: {
  readonly parts: Parts;
  readonly model: ConceptModel;
  readonly matched: MatchResult;
  readonly reading: Reading;
  readonly followUp: boolean;
}): Considered {
  const { parts, model, matched, reading, followUp } = input;
  const { record, reader, profiles } = parts;
  const lexical = new Map(matched.candidates.map(({ id, score }) => [id, score]));
  const concepts = model.score(reading.evidence);
  const scoreOf = (id: string) =>
    (concepts.get(id) ?? 0) + ENGINE_WEIGHT * Math.log((lexical.get(id) ?? 0) + ENGINE_FLOOR);
  const facts: FactCandidate[] = record.facts.map((fact) => {
    const profile = profiles.get(fact.id);
    const quoted = reading.figures.some((value) => profile?.figures.has(value)) ? FIGURE_BONUS : 0;
    return {
      id: fact.id,
      revision: fact.revision,
      score: scoreOf(fact.id) + quoted,
      unmet: profile ? unmetBy(reading, profile, reader.vocabulary) : [],
      evidence: {
        concepts: concepts.get(fact.id) ?? 0,
        lexical: lexical.get(fact.id) ?? 0,
        figures: quoted,
      },
    };
  });
  const topics: TopicCandidate[] = record.notOnRecord.map((topic) => ({
    id: topic.id,
    score: scoreOf(TOPIC + topic.id),
    nearest: topic.nearest.flatMap((id) => {
      const fact = record.byId.get(id);
      return fact ? [{ factId: id, revision: fact.revision }] : [];
    }),
    kind: topic.smallTalk ? 'small-talk' : topic.offTopic ? 'off-topic' : 'not-on-record',
  }));
  const unknownToRecord = new Set(matched.unknownWords);
  return {
    reading,
    facts: facts.sort((a, b) => b.score - a.score),
    topics: topics.sort((a, b) => b.score - a.score),
    unknown: reading.unknown.filter((word) => unknownToRecord.has(word)),
    followUp,
  };
}
