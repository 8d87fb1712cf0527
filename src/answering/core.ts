/** Everything an answer is made from: the record as read, the engine, the profiles. Immutable. Pure. */
import type { Fact, FactRecord } from '../facts/record.js';
import type { NotOnRecord } from '../facts/schema.js';
import { buildReader, type Reader } from '../reading/concepts/read.js';
import { spellingsOf } from '../reading/concepts/spellings.js';
import type { Vocabulary } from '../reading/concepts/vocabulary.js';
import { wordsOfTexts } from '../reading/words/record-words.js';
import { buildWordReader } from '../reading/words/word-reader.js';
import { type Reach, reachOf, withBeyond } from './beyond.js';
import {
  buildSteps,
  type EngineEntry,
  type EngineOptions,
  type MatchEngine,
  toEnd,
} from './engine/index.js';
import { buildConceptModel, type ConceptModel } from './likelihood.js';
import { type ConceptCounts, type FactProfile, profileOfFact, profileOfTopic } from './profile.js';
import { hasOwnClass, profileOfClass, type SeriesClass, seriesClasses } from './series-class.js';
import { type SharedWords, subjectWords } from './subject-words.js';

/** Classes not on record share the engine with facts; their ids are told apart by a prefix. */
export const TOPIC = 'topic:';

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

export interface Core {
  readonly record: FactRecord;
  readonly reader: Reader;
  readonly engine: MatchEngine;
  readonly profiles: ReadonlyMap<string, FactProfile>;
  /** What questions are matched with, in the record's order: facts, and series as one each. */
  readonly classes: readonly FactClass[];
  readonly topicCounts: readonly ConceptCounts[];
  readonly model: ConceptModel;
  /** Of classes and topics, by id: the words that set them apart. */
  readonly subjects: ReadonlyMap<string, SharedWords>;
  readonly reach: Reach;
}

/** A fact that is matched by its own words, or a series by those of its anchor. */
export interface FactClass {
  readonly fact: Fact;
  readonly profile: FactProfile;
  readonly series?: SeriesClass;
}

function classesOf(
  record: FactRecord,
  profiles: ReadonlyMap<string, FactProfile>,
): readonly FactClass[] {
  const series = seriesClasses(record);
  return record.facts.filter(hasOwnClass).flatMap((fact): FactClass[] => {
    const own = profiles.get(fact.id);
    const points = series.get(fact.id);
    if (!own) return [];
    if (!points) return [{ fact, profile: own }];
    return [{ fact, profile: profileOfClass(own, points, profiles), series: points }];
  });
}

function complete(parts: Omit<Core, 'model' | 'subjects' | 'reach' | 'classes'>): Core {
  const reach = reachOf(parts.profiles.values(), parts.reader.vocabulary);
  const classes = classesOf(parts.record, parts.profiles);
  const counts = [...classes.map(({ profile }) => profile), ...parts.topicCounts];
  const apart = subjectWords(counts.map(({ shared }) => shared));
  return {
    ...parts,
    classes,
    subjects: new Map(counts.map(({ id }, at) => [id, apart[at] as SharedWords])),
    reach,
    model: buildConceptModel(counts.map((each) => withBeyond(each, reach))),
  };
}

/** What the engine is built from. */
export function engineEntries(record: FactRecord): EngineEntry[] {
  return [
    ...record.facts.filter(hasOwnClass).map(entryOfFact),
    ...record.notOnRecord.map(entryOfTopic),
  ];
}

/** What the engine knows of words beside those of the record. */
export function engineOptions(vocabulary: Vocabulary): EngineOptions {
  return {
    language: vocabulary.language,
    vocabulary: spellingsOf(vocabulary),
    plain: new Set(vocabulary.plain),
  };
}

/** What takes long to make of a record and a vocabulary; nothing else goes into it. */
export interface Prepared {
  readonly engine: MatchEngine;
  readonly profiles: ReadonlyMap<string, FactProfile>;
  readonly topicCounts: readonly ConceptCounts[];
}

/** The reader that questions and claims over a record are read with, without an engine. */
export function readerOver(record: FactRecord, vocabulary: Vocabulary): Reader {
  const texts = engineEntries(record).flatMap(({ title = [], phrasings, support = [] }) => [
    ...title,
    ...phrasings,
    ...support,
  ]);
  const words = buildWordReader({
    ...wordsOfTexts(texts, vocabulary.language),
    vocabulary: spellingsOf(vocabulary),
    plain: new Set(vocabulary.plain),
    language: vocabulary.language,
  });
  return buildReader(vocabulary, words);
}

/** Prepares a record, pausing often: `given` is taken as it is. */
export function* prepareSteps(
  record: FactRecord,
  vocabulary: Vocabulary,
  given: Partial<Prepared> = {},
): Generator<void, Prepared> {
  const engine =
    given.engine ?? (yield* buildSteps(engineEntries(record), engineOptions(vocabulary)));
  const { profiles, topicCounts } = given;
  if (profiles && topicCounts) return { engine, profiles, topicCounts };
  const reader = buildReader(vocabulary, engine.words);
  const read = new Map<string, FactProfile>();
  for (const fact of record.facts) {
    read.set(fact.id, profileOfFact(reader, fact));
    yield;
  }
  const counted: ConceptCounts[] = [];
  for (const topic of record.notOnRecord) {
    counted.push({ ...profileOfTopic(reader, topic), id: TOPIC + topic.id });
    yield;
  }
  return { engine, profiles: read, topicCounts: counted };
}

/** Puts together what answers from a record; `prepared` must be of the same record and vocabulary. */
export function makeCore(
  record: FactRecord,
  vocabulary: Vocabulary,
  prepared: Prepared = toEnd(prepareSteps(record, vocabulary)),
): Core {
  return complete({ record, reader: buildReader(vocabulary, prepared.engine.words), ...prepared });
}

/** Digits carry no wording: a corrected figure leaves the matching as it is. */
const withoutDigits = (texts: readonly string[] = []) =>
  texts.map((text) => text.replace(/\d[\d.,]*/g, '0')).join('\n');

/** Whether two texts of a fact would be matched alike, so that its engine entry can stay. */
function soundsAlike(before: Fact, after: Fact): boolean {
  const [a, b] = [entryOfFact(before), entryOfFact(after)];
  const wording = ({ title = [], phrasings }: EngineEntry) => [...title, ...phrasings].join('\n');
  return wording(a) === wording(b) && withoutDigits(a.support) === withoutDigits(b.support);
}

/** The engine with a changed fact; one that shares the words of a series has no entry in it. */
function engineWith(engine: MatchEngine, before: Fact | undefined, fact: Fact): MatchEngine {
  if (!hasOwnClass(fact)) return before && hasOwnClass(before) ? engine.without(fact.id) : engine;
  const isKnown = before && hasOwnClass(before) && soundsAlike(before, fact);
  return isKnown ? engine : engine.with(entryOfFact(fact));
}

/** The core with one fact added or replaced. */
export function withFact(core: Core, fact: Fact): Core {
  const { record, reader, engine, profiles } = core;
  const before = record.byId.get(fact.id);
  const facts = record.byId.has(fact.id)
    ? record.facts.map((other) => (other.id === fact.id ? fact : other))
    : [...record.facts, fact];
  return complete({
    ...core,
    record: { ...record, facts, byId: new Map(facts.map((each) => [each.id, each])) },
    engine: engineWith(engine, before, fact),
    profiles: new Map([...profiles, [fact.id, profileOfFact(reader, fact)]]),
  });
}
