/** One answer core for every surface: understand, match, decide. Pure. */
import type { Fact, FactRecord } from '../facts/record.js';
import type { NotOnRecord } from '../facts/schema.js';
import { unmetBy } from './conflicts.js';
import {
  type Considered,
  type Decision,
  decide,
  type FactCandidate,
  type TopicCandidate,
} from './decide.js';
import {
  buildEngine,
  type EngineEntry,
  type MatchEngine,
  type MatchResult,
} from './engine/index.js';
import { isEnglish } from './engine/lexicon/english.js';
import { complete, leansBack } from './follow-up.js';
import { languageOf } from './language.js';
import { buildConceptModel, type ConceptModel } from './likelihood.js';
import { normalise } from './normalise.js';
import {
  type ConceptCounts,
  type FactProfile,
  profileOfFact,
  profileOfTopic,
} from './understand/profile.js';
import { buildReader, type Reader, type Reading } from './understand/read.js';
import { isConstraint, type Vocabulary } from './understand/vocabulary.js';
import type { Answer, Question } from './verdict.js';

export interface Answerer {
  /** Never throws, for any text. */
  answer(question: Question): Answer;
  /** The same answerer with one fact added or replaced; this one stays as it is. */
  withFact(fact: Fact): Answerer;
}

/** Weight of the matching engine's evidence beside that of the concepts. */
const ENGINE_WEIGHT = 3;
/** Score of an entry that shares nothing with the question. */
const ENGINE_NOTHING = -1;
/** A quoted figure that stands in a fact points to it, by this much. */
const FIGURE_BONUS = 2;
/** A figure of this size is hardly quoted by chance. */
const LONG_FIGURE = 1000;
/** How far a rounded figure may lie from the one on record. */
const ROUNDING = 0.02;
const CANDIDATES = 400;

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

/** English words of the record's own texts, with their frequency. */
function wordsOf(record: FactRecord): ReadonlyMap<string, number> {
  const words = new Map<string, number>();
  const texts = [...record.facts.map(entryOfFact), ...record.notOnRecord.map(entryOfTopic)].flatMap(
    (entry) => [...(entry.title ?? []), ...entry.phrasings, ...(entry.support ?? [])],
  );
  for (const text of texts)
    for (const [word] of normalise(text).matchAll(/[a-z]{4,}/g))
      words.set(word, (words.get(word) ?? 0) + 1);
  return words;
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
  const reader = buildReader(vocabulary, { words: wordsOf(record), isWord: isEnglish });
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
    const own = reader.read(matched.normalised, question.today, matched.repairs);
    const alone = consider({ parts, model, matched, reading: own, followUp: false });
    const standing = decide(alone);
    const completed = standsAlone(standing, own)
      ? undefined
      : complete(own, question, { reader, profiles });
    const considered = completed
      ? consider({ parts, model, matched, reading: completed.reading, followUp: true })
      : alone;
    const { verdict, decidedBy, confidence } = completed ? decide(considered) : standing;
    const { reading } = considered;
    return {
      verdict,
      ...language,
      explanation: {
        normalised: matched.normalised,
        repairs: reading.repairs,
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

/** How many units after "how many" the counted noun may stand. */
const HEAD_REACH = 3;

/** The noun that "how many" counts, where it is among the unknown words and no known one precedes it. */
function countedNoun(reading: Reading, unknown: readonly string[]): string | undefined {
  if (unknown.length === 0) return undefined;
  for (const mention of reading.mentions) {
    if (mention.concept !== 'count' && mention.concept !== 'number') continue;
    for (let at = mention.end; at < mention.end + HEAD_REACH; at += 1) {
      const unit = reading.units[at];
      if (!unit || reading.mentions.some((m) => m.kind === 'topic' && m.start === at)) break;
      if (unknown.includes(unit.text)) return unit.text;
    }
  }
  return undefined;
}

/** Figures the asker quotes that stand in the fact, exactly or rounded, point to it. */
function figureBonus(reading: Reading, profile: FactProfile): number {
  let bonus = 0;
  for (const value of reading.figures) {
    if (value < 100 && !profile.figures.has(value)) continue;
    if (profile.figures.has(value)) bonus += value >= LONG_FIGURE ? 2 * FIGURE_BONUS : FIGURE_BONUS;
    else if ([...profile.figures].some((own) => Math.abs(own - value) <= own * ROUNDING))
      bonus += FIGURE_BONUS / 2;
  }
  return Math.min(bonus, 3 * FIGURE_BONUS);
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
  // The engine sees only what is written: of a follow-up that is too little to go by.
  const lexical = new Map(
    followUp ? [] : matched.candidates.map(({ id, score }) => [id, score] as const),
  );
  const nothing = followUp ? 0 : ENGINE_NOTHING;
  const concepts = model.score(reading.evidence);
  const lexicalOf = (id: string) => Math.max(nothing, lexical.get(id) ?? nothing);
  const scoreOf = (id: string) => (concepts.get(id) ?? 0) + ENGINE_WEIGHT * lexicalOf(id);
  const facts: FactCandidate[] = record.facts.map((fact) => {
    const profile = profiles.get(fact.id);
    const quoted = profile ? figureBonus(reading, profile) : 0;
    return {
      id: fact.id,
      revision: fact.revision,
      score: scoreOf(fact.id) + quoted,
      unmet: profile ? unmetBy(reading, profile, reader.vocabulary) : [],
      evidence: {
        concepts: concepts.get(fact.id) ?? 0,
        lexical: lexicalOf(fact.id),
        figures: quoted,
      },
    };
  });
  const topics: TopicCandidate[] = record.notOnRecord.map((topic) => ({
    id: topic.id,
    score: scoreOf(TOPIC + topic.id),
    lexical: lexicalOf(TOPIC + topic.id),
    nearest: topic.nearest.flatMap((id) => {
      const fact = record.byId.get(id);
      return fact ? [{ factId: id, revision: fact.revision }] : [];
    }),
    kind: topic.smallTalk ? 'small-talk' : topic.offTopic ? 'off-topic' : 'not-on-record',
  }));
  const unknownToRecord = new Set(matched.unknownWords);
  const unknown = reading.unknown.filter((word) => word.length > 3 && unknownToRecord.has(word));
  const unknownHead = countedNoun(reading, unknown);
  return {
    reading,
    facts: facts.sort((a, b) => b.score - a.score),
    topics: topics.sort((a, b) => b.score - a.score),
    unknown,
    ...(unknownHead === undefined ? {} : { unknownHead }),
    followUp,
  };
}
