/**
 * Questions with known answers, made from a record alone: its phrasings held out one share at a
 * time, whole facts held out (what asks for them is then a near miss), constraints exchanged for
 * others that no fact meets, figures quoted, and follow-ups. Pure and repeatable.
 */
import type { Fact, FactRecord } from '../../facts/record.js';
import type { AskKind, NotOnRecord } from '../../facts/schema.js';
import { type Concept, isConstraint, type Vocabulary } from '../../reading/concepts/vocabulary.js';
import { isBeyond } from '../beyond.js';
import { type Core, makeCore } from '../core.js';
import { isElliptic, refersBack } from '../follow-up.js';
import type { FactProfile } from '../profile.js';
import type { Question } from '../verdict.js';
import { foldOf } from './folds.js';

export type MadeKind = 'held-out' | 'quoted' | 'near-miss' | 'topic' | 'conflict' | 'follow-up';

/** A question made from the record, and what it means there. */
export interface Made {
  readonly question: Question;
  readonly kind: MadeKind;
  /** The fact that answers it, or `null`. */
  readonly factId: string | null;
  /** The topic not on record that it asks for. */
  readonly topicId?: string;
}

/** One share of the record, and questions for it. */
export interface Share {
  readonly core: Core;
  readonly questions: readonly Made[];
}

type Language = 'en' | 'zh';
type Phrasings = Readonly<Record<Language, readonly string[]>>;

interface Text {
  readonly owner: number;
  readonly language: Language;
  readonly text: string;
}

const languages: readonly Language[] = ['en', 'zh'];

const phrasedBy = (texts: readonly Text[], owner: number): Phrasings => {
  const inLanguage = (language: Language) =>
    texts.filter((t) => t.owner === owner && t.language === language).map(({ text }) => text);
  return { en: inLanguage('en'), zh: inLanguage('zh') };
};

/** Any day: what is fitted must not depend on when. Later than what records of today speak of. */
export const FIT_DAY = '2026-01-01';

/** Splits a record into `parts` shares and makes the questions for each; takes a build a share. */
export function* sharesOf(
  record: FactRecord,
  vocabulary: Vocabulary,
  parts: number,
): Generator<Share> {
  const entries: readonly (Fact | NotOnRecord)[] = [...record.facts, ...record.notOnRecord];
  const texts = entries.flatMap(({ phrasings }, owner) =>
    languages.flatMap((language) =>
      phrasings[language].map((text): Text => ({ owner, language, text })),
    ),
  );
  for (let share = 0; share < parts; share += 1) {
    const { kept, asked, outside } = foldOf(texts, share, parts);
    const remaining = <T extends Fact | NotOnRecord>(all: readonly T[], from: number): T[] =>
      all.flatMap((entry, at) =>
        outside(from + at) ? [] : [{ ...entry, phrasings: phrasedBy(kept, from + at) }],
      );
    const facts = remaining(record.facts, 0);
    const core = makeCore(
      {
        ...record,
        facts,
        byId: new Map(facts.map((fact) => [fact.id, fact])),
        notOnRecord: remaining(record.notOnRecord, record.facts.length),
      },
      vocabulary,
    );
    const plain = asked.map((text): Asked => {
      const fact = record.facts[text.owner];
      const topic = record.notOnRecord[text.owner - record.facts.length];
      const gone = outside(text.owner);
      return {
        ...text,
        factId: fact && !gone ? fact.id : null,
        ...(topic && !gone ? { topicId: topic.id } : {}),
        kind: fact ? (gone ? 'near-miss' : 'held-out') : 'topic',
      };
    });
    yield { core, questions: questionsFor(core, plain) };
  }
}

type Asked = Text & Pick<Made, 'factId' | 'topicId' | 'kind'>;

function questionsFor(core: Core, asked: readonly Asked[]): Made[] {
  const plain = asked.map(({ text, kind, factId, topicId }): Made => {
    const question = { text, today: FIT_DAY };
    return { question, kind, factId, ...(topicId === undefined ? {} : { topicId }) };
  });
  return [
    ...plain,
    ...asked.flatMap((text, at) => quoting(core, text, at)),
    ...asked.flatMap((text, at) => conflicting(core, text, at)),
    ...asked.flatMap((text, at) => afterAnother(core, text, at)),
    ...core.record.facts.flatMap((fact, at) => followingOn(core, fact, at)),
  ];
}

/** Figures below this are hardly quoted to say which fact is meant. */
const QUOTED_FROM = 100;
/** Of the questions, one in so many is asked with its figure as well. */
const QUOTED_EVERY = 4;

/** The question with a figure of the fact that answers it. */
function quoting({ record }: Core, { text, factId }: Asked, at: number): Made[] {
  const fact = factId === null ? undefined : record.byId.get(factId);
  const figure = fact?.figures.find(
    ({ value, unit }) => unit !== 'date' && Number(value) >= QUOTED_FROM,
  );
  if (!figure || at % QUOTED_EVERY !== 0) return [];
  return [
    { question: { text: `${text} ${figure.value}?`, today: FIT_DAY }, kind: 'quoted', factId },
  ];
}

/** Concepts of a kind that people name and no fact meets. */
function beyondReach(core: Core, kind: Concept['kind']): readonly Concept[] {
  return [...core.reader.vocabulary.concepts.values()].filter(
    (concept) =>
      concept.kind === kind &&
      !concept.displayOnly &&
      !concept.soft &&
      concept.near.length === 0 &&
      isBeyond({ concepts: [concept.id], times: [] }, core.reach),
  );
}

/** Years that no fact speaks of. */
function yearsBeyond(core: Core): readonly string[] {
  const years = Array.from({ length: 40 }, (_, at) => String(1991 + at));
  return years.filter((year) =>
    isBeyond({ concepts: [], times: [{ from: `${year}-01-01`, to: `${year}-12-31` }] }, core.reach),
  );
}

const pick = <T>(from: readonly T[], at: number): T | undefined => from[(at * 7919) % from.length];

const withPlace = (text: string, language: Language, name: string): string =>
  language === 'zh' ? `${name}${text}` : `${text.replace(/(?<![?.!\s])[?.!\s]+$/, '')} in ${name}?`;

/**
 * The question with one constraint exchanged for one that no fact meets; where it names none, with a
 * place or a year added.
 */
function conflicting(core: Core, { text, language, factId }: Asked, at: number): Made[] {
  if (factId === null) return [];
  const { reader } = core;
  const reading = reader.read(text, FIT_DAY);
  const asked = (changed: string): Made[] => [
    { question: { text: changed, today: FIT_DAY }, kind: 'conflict', factId: null },
  ];
  const named = reading.mentions.filter(({ kind, role }) => role === 'asked' && isConstraint(kind));
  const mention = at % 3 === 0 ? undefined : pick(named, at);
  const other = mention && pick(beyondReach(core, mention.kind), at);
  const [first, last] = mention
    ? [reading.units[mention.start], reading.units[mention.end - 1]]
    : [];
  if (other && first && last) {
    const [before, after] = [
      reading.text.slice(0, first.at),
      reading.text.slice(last.at + last.text.length),
    ];
    return asked(`${before}${other[language]}${after}`);
  }
  // A fact that no date binds, such as a definition, holds in any year.
  const isDated = (core.profiles.get(factId)?.times.length ?? 0) > 0;
  const year = isDated ? pick(yearsBeyond(core), at) : undefined;
  if (at % 2 === 0 && year !== undefined && reading.times.length === 0)
    return asked(withPlace(text, language, language === 'zh' ? `${year}年` : year));
  const place = pick(beyondReach(core, 'place'), at);
  return place ? asked(withPlace(text, language, place[language])) : [];
}

const shareOf = (profile: FactProfile | undefined, concept: string): number =>
  (profile?.counts.get(concept) ?? 0) / Math.max(1, profile?.total ?? 0);

const previousOf = (fact: Fact, language: Language) => {
  const text = fact.phrasings[language][0];
  return text === undefined ? undefined : { text, factId: fact.id };
};

/** Of the short questions, one in so many is asked after another. */
const AFTER_EVERY = 3;

/** A short question that stands alone, asked after one for another fact: it means what it says. */
function afterAnother(core: Core, { text, language, factId }: Asked, at: number): Made[] {
  const before = pick(
    core.record.facts.filter(({ id }) => id !== factId),
    at,
  );
  const previous = before && previousOf(before, language);
  if (!previous || at % AFTER_EVERY !== 0) return [];
  const reading = core.reader.read(text, FIT_DAY);
  // One that refers back means something else after another question.
  if (!isElliptic(reading) || refersBack(reading)) return [];
  return [{ question: { text, previous, today: FIT_DAY }, kind: 'follow-up', factId }];
}

/** A concept in this share of a fact's phrasings is what it is about, below the other it is not. */
const ABOUT = 0.5;
const HARDLY = 0.1;

const leaning = (name: string, language: Language): readonly string[] =>
  language === 'zh' ? [`那${name}呢？`, `${name}呢？`] : [`and ${name}?`, `what about ${name}?`];

/** What is asked on of a fact that was told, by the kind of answer wanted. */
const ASKED_ON: Readonly<Partial<Record<AskKind, Readonly<Record<Language, string>>>>> = {
  count: { en: 'how many of them?', zh: '有多少？' },
  money: { en: 'how much money was that?', zh: '是多少钱？' },
  share: { en: 'what percentage is that?', zh: '占百分之几？' },
  date: { en: 'when was that?', zh: '那是什么时候？' },
};

/** A bare question for another kind of answer that the same fact gives, and none beside it does. */
function askingOn(fact: Fact, siblings: readonly Fact[]): Made[] {
  const [, ...others] = fact.subject.asks;
  return others.flatMap((ask) => {
    const texts = ASKED_ON[ask];
    if (!texts || siblings.some(({ subject }) => subject.asks.includes(ask))) return [];
    return languages.flatMap((language): Made[] => {
      const previous = previousOf(fact, language);
      if (!previous) return [];
      const question = { text: texts[language], previous, today: FIT_DAY };
      return [{ question, kind: 'follow-up', factId: fact.id }];
    });
  });
}

/**
 * "And X?" after a question for a fact: X what makes it another fact of the topic that asks alike,
 * or something that no fact meets.
 */
function followingOn(core: Core, fact: Fact, at: number): Made[] {
  const { record, profiles, reader } = core;
  const own = profiles.get(fact.id);
  const siblings = record.facts.filter(({ id, topic }) => id !== fact.id && topic === fact.topic);
  const asksAlike = ({ subject }: Fact) =>
    subject.asks.some((ask) => fact.subject.asks.includes(ask));
  const made: Made[] = [];
  const add = (language: Language, name: string, factId: string | null) => {
    const previous = previousOf(fact, language);
    if (!previous) return;
    for (const text of leaning(name, language))
      made.push({ question: { text, previous, today: FIT_DAY }, kind: 'follow-up', factId });
  };
  for (const concept of reader.vocabulary.concepts.values()) {
    if (!isConstraint(concept.kind) || shareOf(own, concept.id) > HARDLY) continue;
    const meant = siblings.filter(
      (other) =>
        shareOf(profiles.get(other.id), concept.id) >= ABOUT &&
        (concept.kind === 'attribute' || asksAlike(other)),
    );
    const [only] = meant;
    if (meant.length === 1 && only)
      for (const language of languages) add(language, concept[language], only.id);
  }
  for (const kind of ['place', 'grade', 'event'] as const) {
    const concept = pick(beyondReach(core, kind), at);
    if (concept) for (const language of languages) add(language, concept[language], null);
  }
  made.push(...askingOn(fact, siblings));
  const year = own?.times.length ? pick(yearsBeyond(core), at) : undefined;
  if (year !== undefined) add('en', `in ${year}`, null);
  return made;
}
