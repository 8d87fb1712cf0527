/** Everything an answer is made from: the record as read, the engine, the profiles. Immutable. Pure. */
import { keepingOfTwo, keptWith } from '../base/remembering.js';
import type { Fact, FactRecord } from '../facts/record.js';
import type { NotOnRecord } from '../facts/schema.js';
import { buildReader, type Reader } from '../reading/concepts/read.js';
import { spellingsOf } from '../reading/concepts/spellings.js';
import type { Vocabulary } from '../reading/concepts/vocabulary.js';
import { wordsOfTexts } from '../reading/words/record-words.js';
import { buildWordReader, type WordReader } from '../reading/words/word-reader.js';
import { type Reach, reachSteps, withBeyond } from './beyond.js';
import {
  buildSteps,
  type EngineEntry,
  type EngineOptions,
  type MatchEngine,
  toEnd,
} from './engine/index.js';
import { type ConceptModel, conceptModelSteps } from './likelihood.js';
import {
  type ConceptCounts,
  type FactProfile,
  keepProfile,
  profileSteps,
  topicSteps,
} from './profile.js';
import { hasOwnClass, profileOfClass, type SeriesClass, seriesClassSteps } from './series-class.js';
import { type SharedWords, subjectSteps } from './subject-words.js';

/** Classes not on record share the engine with facts; their ids are told apart by a prefix. */
export const TOPIC = 'topic:';

const phrasesOf = (phrasings: NotOnRecord['phrasings']) => [...phrasings.en, ...phrasings.zh];

/** What a fact is matched by; the same thing for the same fact. */
export const entryOfFact = keptWith(
  (fact: Fact): EngineEntry => ({
    id: fact.id,
    title: [fact.title.en, fact.title.zh],
    phrasings: phrasesOf(fact.phrasings),
    support: [fact.statement.en, fact.statement.zh],
  }),
);

const entryOfTopic = keptWith(
  (topic: NotOnRecord): EngineEntry => ({
    id: TOPIC + topic.id,
    title: [topic.title.en, topic.title.zh],
    phrasings: phrasesOf(topic.phrasings),
    offRecord: true,
  }),
);

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

function* classSteps(
  record: FactRecord,
  profiles: ReadonlyMap<string, FactProfile>,
): Generator<void, readonly FactClass[]> {
  const series = yield* seriesClassSteps(record);
  const classes: FactClass[] = [];
  for (const fact of record.facts.filter(hasOwnClass)) {
    const own = profiles.get(fact.id);
    const points = series.get(fact.id);
    if (own && points)
      classes.push({ fact, profile: profileOfClass(own, points, profiles), series: points });
    else if (own) classes.push({ fact, profile: own });
    yield;
  }
  return classes;
}

type Parts = Omit<Core, 'model' | 'subjects' | 'reach' | 'classes'>;

function* completeSteps(parts: Parts): Generator<void, Core> {
  const reach = yield* reachSteps(parts.profiles.values(), parts.reader.vocabulary);
  const classes = yield* classSteps(parts.record, parts.profiles);
  const counts = [...classes.map(({ profile }) => profile), ...parts.topicCounts];
  const apart = yield* subjectSteps(counts.map(({ shared }) => shared));
  const subjects = new Map(counts.map(({ id }, at) => [id, apart[at] as SharedWords]));
  const reaching: ConceptCounts[] = [];
  for (const each of counts) {
    reaching.push(withBeyond(each, reach));
    yield;
  }
  const model = yield* conceptModelSteps(reaching);
  return { ...parts, classes, subjects, reach, model };
}

/** What the engine is built from. */
export function engineEntries(record: FactRecord): EngineEntry[] {
  return [
    ...record.facts.filter(hasOwnClass).map(entryOfFact),
    ...record.notOnRecord.map(entryOfTopic),
  ];
}

/** What the engine knows of words beside those of the record. */
export const engineOptions = (vocabulary: Vocabulary): EngineOptions => ({
  language: vocabulary.language,
  vocabulary: spellingsOf(vocabulary),
  plain: new Set(vocabulary.plain),
});

/** The reader of some words: as long as the words stay, what it has read is not read again. */
const readers = keepingOfTwo<WordReader, Vocabulary, Reader>();
const readerWith = (words: WordReader, vocabulary: Vocabulary): Reader =>
  readers.get(words, vocabulary) ?? readers.set(words, vocabulary, buildReader(vocabulary, words));

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
  const reader = readerWith(engine.words, vocabulary);
  yield;
  const read = new Map<string, FactProfile>();
  for (const fact of record.facts) {
    read.set(fact.id, yield* profileSteps(reader, fact));
    yield;
  }
  const counted: ConceptCounts[] = [];
  for (const topic of record.notOnRecord) {
    counted.push({ ...(yield* topicSteps(reader, topic)), id: TOPIC + topic.id });
    yield;
  }
  return { engine, profiles: read, topicCounts: counted };
}

/**
 * Puts together what answers from a record, pausing often; `prepared` must be of the same record and
 * vocabulary.
 */
export function* coreSteps(
  record: FactRecord,
  vocabulary: Vocabulary,
  prepared: Prepared,
): Generator<void, Core> {
  const reader = readerWith(prepared.engine.words, vocabulary);
  for (const fact of record.facts) {
    const profile = prepared.profiles.get(fact.id);
    if (profile) keepProfile(reader, fact, profile);
  }
  yield;
  return yield* completeSteps({ record, reader, ...prepared });
}

/** The same in one go. */
export function makeCore(
  record: FactRecord,
  vocabulary: Vocabulary,
  prepared: Prepared = toEnd(prepareSteps(record, vocabulary)),
): Core {
  return toEnd(coreSteps(record, vocabulary, prepared));
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
function* engineSteps(
  engine: MatchEngine,
  before: Fact | undefined,
  fact: Fact,
): Generator<void, MatchEngine> {
  if (!hasOwnClass(fact)) return before && hasOwnClass(before) ? engine.without(fact.id) : engine;
  const isKnown = before && hasOwnClass(before) && soundsAlike(before, fact);
  return isKnown ? engine : yield* engine.withSteps(entryOfFact(fact));
}

/** Whether two lists hold the very same facts in the same order. */
const isSame = (facts: readonly Fact[], others: readonly Fact[]): boolean =>
  facts.length === others.length && facts.every((fact, at) => fact === others[at]);

/**
 * The core with some facts added or replaced, pausing often. `become` is the record that they came
 * with: where it has the same facts, what was found of it serves here too.
 */
export function* withFactsSteps(
  core: Core,
  changed: readonly Fact[],
  become?: FactRecord,
): Generator<void, Core> {
  const { record, reader } = core;
  const byId = new Map(record.byId);
  const profiles = new Map(core.profiles);
  let { engine } = core;
  for (const fact of changed) {
    yield;
    engine = yield* engineSteps(engine, byId.get(fact.id), fact);
    yield;
    profiles.set(fact.id, yield* profileSteps(reader, fact));
    byId.set(fact.id, fact);
  }
  const facts = [
    ...record.facts.map((fact) => byId.get(fact.id) ?? fact),
    ...changed.filter(({ id }) => !record.byId.has(id)),
  ];
  const grown = become && isSame(facts, become.facts) ? become : { ...record, facts, byId };
  return yield* completeSteps({ ...core, record: grown, engine, profiles });
}
