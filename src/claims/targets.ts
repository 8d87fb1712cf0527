/** The recorded figures that a claim can be about, with the concepts a claim must name. Pure. */
import { Decimal } from 'decimal.js';
import { type FactProfile, profileOfFact } from '../answering/profile.js';
import { keeping } from '../base/remembering.js';
import type { Fact, FactRecord } from '../facts/record.js';
import type { Figure, Unit } from '../facts/schema.js';
import { unitForm, unitKind } from '../facts/units.js';
import { classesOfEnglish } from '../reading/clauses/tokens.js';
import type { Reader } from '../reading/concepts/read.js';
import { distinguishes } from '../reading/concepts/vocabulary.js';
import type { Currency, FigureMention } from '../reading/figures/figure.js';
import { readFigures } from '../reading/figures/read.js';
import type { DatedEvent } from './dates.js';
import { englishOf, type FactLexis, lexisOf } from './lexis.js';
import type { RecordedFigure } from './slip.js';
import { common, type Telling, tellingsOf } from './telling.js';

/** A printed figure that an erratum corrects. */
export interface Misprint {
  readonly erratumId: string;
  readonly mention: FigureMention;
}

export interface Target {
  readonly fact: Fact;
  readonly figure: Figure;
  readonly recorded: RecordedFigure;
  /** The recorded value as digits: equal values have equal ones. */
  readonly digits: string;
  readonly profile: FactProfile;
  /** Whether it is of a place around the one that the record covers. */
  readonly wide: boolean;
  /** Concepts without which a claim is about something else: its level, grade, event, attribute. */
  readonly needs: ReadonlySet<string>;
  /** Concepts that point to it: topics of its title and label that few facts share. */
  readonly hints: ReadonlySet<string>;
  /** Those of the title: without any a fact known by its topic alone is not spoken of. */
  readonly titled: ReadonlySet<string>;
  readonly misprints: readonly Misprint[];
  /** Words that a claim must say to be about it. */
  readonly tellings: readonly Telling[];
  /** The words by which the record speaks of the fact. */
  readonly lexis: FactLexis;
}

/** A topic in the titles of more facts than this says nothing of one of them. */
const fewFacts = 3;
/** Reading a fact's own texts does not depend on the day. */
const anyDay = '2000-01-01';

/** Concepts by text, kept as long as the reader that read them: most texts outlive a change. */
const readTexts = new WeakMap<Reader, Map<string, readonly string[]>>();

function conceptsIn(reader: Reader, texts: readonly string[]): ReadonlySet<string> {
  const kept = readTexts.get(reader) ?? new Map<string, readonly string[]>();
  readTexts.set(reader, kept);
  const concepts = texts.flatMap((text) => {
    const found = kept.get(text) ?? [...reader.read(text, anyDay).evidence.keys()];
    kept.set(text, found);
    return found;
  });
  return new Set(concepts);
}

function misprintsOf(fact: Fact): readonly Misprint[] {
  return fact.errata.flatMap((erratum) =>
    readFigures(erratum.asPrinted.en).map((mention) => ({ erratumId: erratum.id, mention })),
  );
}

/** What a fact gives to each of its targets, whatever else is on record. */
interface OfFact {
  readonly title: ReadonlySet<string>;
  readonly needs: ReadonlySet<string>;
  readonly misprints: readonly Misprint[];
  readonly lexis: FactLexis;
  readonly figures: readonly OfFigure[];
}

interface OfFigure {
  readonly figure: Figure;
  readonly label: ReadonlySet<string>;
  readonly value: Decimal;
  readonly tellings: readonly Telling[];
}

const factsRead = keeping<Reader, Fact, OfFact>();

function readFact(fact: Fact, reader: Reader): OfFact {
  const { concepts } = reader.vocabulary;
  const kindOf = (id: string) => concepts.get(id)?.kind;
  const title = conceptsIn(reader, [fact.title.en, fact.title.zh]);
  const spoken = conceptsIn(reader, [
    fact.title.en,
    fact.title.zh,
    fact.statement.en,
    fact.statement.zh,
    ...fact.figures.flatMap(({ label }) => [label.en, label.zh]),
  ]);
  // A title may name what it sets itself against ("below city level"): its subject decides.
  const declared = new Set<string>(fact.subject.covers);
  const narrows = (id: string) => kindOf(id) === 'level' || kindOf(id) === 'grade';
  const isDeclared = [...title].some((id) => narrows(id) && declared.has(id));
  const needs = new Set(
    [...title].filter(
      (id) =>
        distinguishes(kindOf(id) ?? 'cue') && !(isDeclared && narrows(id) && !declared.has(id)),
    ),
  );
  return {
    ...{ title, needs, misprints: misprintsOf(fact) },
    lexis: lexisOf(fact, spoken, reader.vocabulary.language),
    figures: fact.figures
      .filter((figure) => figure.unit !== 'date' && !isChange(figure))
      .map((figure) => ({
        figure,
        label: conceptsIn(reader, [figure.label.en, figure.label.zh]),
        value: new Decimal(figure.value),
        tellings: tellingsOf(fact, figure, needs, reader),
      })),
  };
}

/** Reads facts ahead of `targetsOf` with the same reader, pausing often: thousands take seconds. */
export function* readFacts(facts: readonly Fact[], reader: Reader): Generator<void, void> {
  for (const fact of facts) {
    factsRead(reader, fact, () => readFact(fact, reader));
    yield;
  }
}

/** In how many titles each concept stands; the points of a series are one measure. */
function spreadOf(record: FactRecord, titleOf: (fact: Fact) => ReadonlySet<string>) {
  const measures = new Map<string, Set<string>>();
  for (const fact of record.facts) {
    for (const id of titleOf(fact)) {
      const met = measures.get(id) ?? new Set();
      measures.set(id, met.add(fact.series ?? fact.id));
    }
  }
  return (id: string) => measures.get(id)?.size ?? 0;
}

/**
 * Every figure of the record but its dates, in the record's order. `profiles` are those already
 * read, by fact id; a fact without one is read here.
 */
export function targetsOf(
  record: FactRecord,
  reader: Reader,
  profiles?: ReadonlyMap<string, FactProfile>,
): readonly Target[] {
  const kindOf = (id: string) => reader.vocabulary.concepts.get(id)?.kind ?? 'cue';
  const read = (fact: Fact) => factsRead(reader, fact, () => readFact(fact, reader));
  const spread = spreadOf(record, (fact) => read(fact).title);
  return record.facts.flatMap((fact) => {
    const { title, needs, figures, misprints, lexis } = read(fact);
    const profile = profiles?.get(fact.id) ?? profileOfFact(reader, fact);
    const pointsTo = (id: string) =>
      !needs.has(id) &&
      (distinguishes(kindOf(id)) || (kindOf(id) === 'topic' && spread(id) <= fewFacts));
    return figures.map(({ figure, label, value, tellings }): Target => {
      const hints = new Set([...title, ...label].filter(pointsTo));
      const currency = unitForm(figure.unit).currency as Currency | undefined;
      return {
        ...{ fact, figure, profile, needs, hints, misprints, tellings, lexis },
        digits: value.toString(),
        recorded: { value, qualifier: figure.qualifier, ...(currency ? { currency } : {}) },
        wide: reader.vocabulary.wide.has(profile.place),
        titled: new Set([...title].filter((id) => hints.has(id))),
      };
    });
  });
}

/** What happened on a day that is on record, in the record's order. */
export function datedEvents(record: FactRecord, reader: Reader): readonly DatedEvent[] {
  const kindOf = (id: string) => reader.vocabulary.concepts.get(id)?.kind ?? 'cue';
  const isName = (id: string) =>
    ['topic', 'attribute', 'event'].includes(kindOf(id)) &&
    !reader.vocabulary.subject.has(id) &&
    !common.includes(id);
  return record.facts.flatMap((fact) => {
    const [first, ...others] = fact.figures.filter(({ unit }) => unit === 'date');
    if (!first) return [];
    const { title, lexis } = factsRead(reader, fact, () => readFact(fact, reader));
    const names = new Set([...title].filter(isName));
    const covers = new Set<string>(fact.subject.covers);
    return [{ fact, figures: [first, ...others], names, lexis, covers }];
  });
}

/** By how much something has risen or fallen is told of no level. */
const isChange = ({ label }: Figure): boolean =>
  englishOf(label.en).some((word) => {
    const classes = classesOfEnglish(word);
    return classes.has('rise') || classes.has('fall') || word === 'more';
  });

const generic = /^[\p{Script=Han}]$/u;

/** Whether a figure as written can be of the unit recorded. */
export function unitFits(mention: FigureMention, unit: Unit): boolean {
  switch (mention.unit.kind) {
    case 'money':
      return unitKind(unit) === 'money';
    case 'share':
      return unit === 'percent';
    case 'count': {
      if (unitKind(unit) === 'money' || unit === 'percent') return false;
      const { thing, noun } = mention.unit;
      if (thing === undefined) {
        return noun === undefined || generic.test(noun) || unitForm(unit).en.includes(noun);
      }
      const undertakings = ['project', 'program'];
      return thing === unit || (undertakings.includes(thing) && undertakings.includes(unit));
    }
    default:
      return false;
  }
}
