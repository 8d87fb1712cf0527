/**
 * What an entry of the record speaks of, read from its own texts with the reader that questions go
 * through, so that a new fact needs no tuning by hand. Pure.
 */

import { keepingOfTwo } from '../base/remembering.js';
import { toEnd } from '../base/steps.js';
import { asOfSpan } from '../facts/as-of.js';
import type { Fact } from '../facts/record.js';
import type { AskKind, Unit as FigureUnit, NotOnRecord } from '../facts/schema.js';
import { type Bounds, boundsOf, type Span } from '../reading/concepts/bounds.js';
import { readFigures } from '../reading/concepts/quoted-figures.js';
import type { Reader, Reading } from '../reading/concepts/read.js';
import { isConstraint } from '../reading/concepts/vocabulary.js';
import { normalise } from '../reading/normalise.js';
import { framingSteps, type OwnFraming } from './framing/own.js';
import { signatureOf } from './signature.js';
import { type SharedWords, sharedWords } from './subject-words.js';

/** How often an entry's phrasings say a concept: the base of its likelihood. */
export interface ConceptCounts {
  readonly id: string;
  readonly counts: ReadonlyMap<string, number>;
  /** Number of texts counted over. */
  readonly total: number;
  /** Constraints, or a trend, that most of its phrasings name: without them something else is meant. */
  readonly core: ReadonlySet<string>;
  /** What each of the texts binds its answer to. */
  readonly bounds: readonly Bounds[];
  /** What its texts ask for that name no time, however it is put, with the share (0 to 1) of them that do. */
  readonly signatures: ReadonlyMap<string, number>;
  /** Words that most of the texts have. */
  readonly shared: SharedWords;
}

export interface FactProfile extends ConceptCounts {
  readonly place: string;
  readonly asks: ReadonlySet<AskKind>;
  /** Constraint concepts that the fact meets. */
  readonly covers: ReadonlySet<string>;
  /** Times its content speaks of; empty for standing text that no date binds. */
  readonly times: readonly Span[];
  /** Whether all that it observes came about over a time: of a part of that time it tells nothing. */
  readonly sums: boolean;
  /** Whether its content holds at one date; another date then is not met rather than unsure. */
  readonly dated: boolean;
  readonly units: ReadonlySet<FigureUnit>;
  /** Values of its figures, and those its errata discuss. */
  readonly figures: ReadonlySet<number>;
  /** Values of its own figures alone, in plain numbers. */
  readonly ownFigures: ReadonlySet<number>;
  /** Whether it stands for the points of a series. */
  readonly isSeries: boolean;
  /** How it is asked for, and with which words. */
  readonly framing: OwnFraming;
}

/** How something changed: the one way of asking that a fact may be about. */
export const TREND = 'trend';
/** A concept in this share of the phrasings belongs to the subject. */
const SUBJECT_SHARE = 0.12;
const CORE_SHARE = 0.6;
/** Any day does: the reading of an entry must not depend on when it is made. */
const NO_DAY = '2000-01-01';

/** Cues that speak of the present, as a date speaks of its day. */
const PRESENT: ReadonlySet<string> = new Set(['today-word', 'latest']);

const namesNoTime = ({ times, mentions }: Reading): boolean =>
  times.length === 0 && !mentions.some(({ concept }) => PRESENT.has(concept));

/** Reads texts with a chance to pause after each. */
function* readSteps(reader: Reader, texts: readonly string[]): Generator<void, Reading[]> {
  const readings: Reading[] = [];
  for (const text of texts) {
    readings.push(reader.read(text, NO_DAY));
    yield;
  }
  return readings;
}

/** Counts over the readings of an entry's title and phrasings. */
function count(reader: Reader, id: string, readings: readonly Reading[]): ConceptCounts {
  const counts = new Map<string, number>();
  for (const { evidence } of readings)
    for (const [concept, weight] of evidence)
      counts.set(concept, (counts.get(concept) ?? 0) + weight);
  const core = [...counts.keys()].filter((concept) => {
    const kind = reader.vocabulary.concepts.get(concept)?.kind;
    const share = (counts.get(concept) ?? 0) / readings.length;
    const binds = kind && isConstraint(kind) && kind !== 'place';
    return (binds || concept === TREND) && share >= CORE_SHARE;
  });
  const bounds = readings.map(boundsOf);
  const signatures = new Map<string, number>();
  for (const reading of readings.filter(namesNoTime)) {
    const said = signatureOf(reading, reader.vocabulary);
    if (said !== '') signatures.set(said, (signatures.get(said) ?? 0) + 1 / readings.length);
  }
  const shared = sharedWords(readings, reader.vocabulary.language);
  const total = readings.length;
  return { id, counts, total, core: new Set(core), bounds, signatures, shared };
}

const topicsRead = keepingOfTwo<Reader, NotOnRecord, ConceptCounts>();

/** What a topic not on record is asked in, with many chances to pause; read once by each reader. */
export function* topicSteps(reader: Reader, topic: NotOnRecord): Generator<void, ConceptCounts> {
  const known = topicsRead.get(reader, topic);
  if (known) return known;
  const { en, zh } = topic.phrasings;
  const readings = yield* readSteps(reader, [topic.title.en, topic.title.zh, ...en, ...zh]);
  return topicsRead.set(reader, topic, count(reader, topic.id, readings));
}

export const profileOfTopic = (reader: Reader, topic: NotOnRecord): ConceptCounts =>
  toEnd(topicSteps(reader, topic));

const factsRead = keepingOfTwo<Reader, Fact, FactProfile>();

/** What a fact speaks of, with many chances to pause; read once by each reader. */
export function* profileSteps(reader: Reader, fact: Fact): Generator<void, FactProfile> {
  const known = factsRead.get(reader, fact);
  return known ?? factsRead.set(reader, fact, yield* readFactSteps(reader, fact));
}

/** Keeps what the reader has read of a fact before, in an earlier run. */
export const keepProfile = factsRead.set;

export const profileOfFact = (reader: Reader, fact: Fact): FactProfile =>
  toEnd(profileSteps(reader, fact));

const summed: ReadonlySet<string> = new Set(['period', 'cumulative']);

function isSum({ figures }: Fact): boolean {
  const observed = figures.flatMap(({ observes }) => observes ?? []);
  return observed.length > 0 && observed.every(({ span }) => summed.has(span));
}

function* readFactSteps(reader: Reader, fact: Fact): Generator<void, FactProfile> {
  const own = [fact.title.en, fact.title.zh, fact.statement.en, fact.statement.zh];
  const labels = fact.figures.flatMap((figure) => [figure.label.en, figure.label.zh]);
  const errata = fact.errata.flatMap((erratum) =>
    [erratum.asPrinted, erratum.asRead, erratum.why, erratum.evidence].flatMap((text) => [
      text.en,
      text.zh,
    ]),
  );
  const title = yield* readSteps(reader, [fact.title.en, fact.title.zh]);
  const phrasings = [...fact.phrasings.en, ...fact.phrasings.zh];
  const asked = yield* readSteps(reader, phrasings);
  const phrased = count(reader, fact.id, [...title, ...asked]);
  yield;

  const covers = new Set<string>(fact.subject.covers);
  const { concepts } = reader.vocabulary;
  const meets = (id: string) => {
    const concept = concepts.get(id);
    if (!concept || !isConstraint(concept.kind) || concept.kind === 'place' || concept.listedOnly)
      return;
    covers.add(id);
  };
  const stated = yield* readSteps(reader, [...own, ...labels]);
  for (const { evidence } of stated) for (const id of evidence.keys()) meets(id);
  for (const { mentions } of yield* readSteps(reader, errata))
    for (const mention of mentions) if (mention.kind === 'currency') meets(mention.concept);
  for (const [id, times] of phrased.counts) if (times / phrased.total >= SUBJECT_SHARE) meets(id);
  for (const figure of fact.figures)
    if (figure.unit === 'yuan' || figure.unit === 'usd') meets(figure.unit);
  for (const id of [...covers]) {
    for (const implied of concepts.get(id)?.implies ?? []) covers.add(implied);
  }

  const times: Span[] = [];
  if (fact.asOf) times.push(asOfSpan(fact.asOf));
  for (const figure of fact.figures) times.push(asOfSpan(figure.asOf));
  for (const { times: named } of stated.slice(0, own.length))
    for (const time of named)
      if (time.from !== null && time.to !== null && time.role !== 'event-year')
        times.push({ from: time.from, to: time.to });

  const valued = fact.figures.filter(({ unit }) => unit !== 'date');
  const figures = new Set<number>();
  for (const { value } of valued) figures.add(Number(value));
  for (const text of [...own, ...errata]) {
    for (const value of readFigures(text.toLowerCase()))
      if (value >= 100 && !(value >= 1900 && value <= 2100 && Number.isInteger(value)))
        figures.add(value);
  }
  const standing =
    fact.subject.asks.every((ask) => ask === 'definition' || ask === 'list') &&
    fact.figures.length === 0 &&
    fact.subject.asks.includes('definition');
  yield;
  const { language } = reader.vocabulary;
  const framing = yield* framingSteps(asked, phrasings.map(normalise), stated, language);
  return {
    ...phrased,
    place: fact.subject.place,
    asks: new Set(fact.subject.asks),
    covers,
    times: standing ? [] : times,
    sums: isSum(fact),
    dated: fact.asOf !== null,
    units: new Set(fact.figures.map((figure) => figure.unit)),
    framing,
    figures,
    isSeries: false,
    ownFigures: new Set(valued.map(({ value }) => Number(value))),
  };
}
