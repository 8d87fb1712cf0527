/** The recorded figures that a claim can be about, with the concepts a claim must name. Pure. */
import { Decimal } from 'decimal.js';
import { type FactProfile, profileOfFact } from '../answering/profile.js';
import type { Fact, FactRecord } from '../facts/record.js';
import type { Figure, Unit } from '../facts/schema.js';
import { unitForm, unitKind } from '../facts/units.js';
import { classesOfEnglish } from '../reading/clauses/tokens.js';
import type { Reader } from '../reading/concepts/read.js';
import { distinguishes } from '../reading/concepts/vocabulary.js';
import type { Currency, FigureMention } from '../reading/figures/figure.js';
import { readFigures } from '../reading/figures/read.js';
import { englishOf, type FactLexis, lexisOf } from './lexis.js';
import type { RecordedFigure } from './slip.js';
import { type Telling, tellingsOf } from './telling.js';

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

/**
 * Every figure of the record but its dates, in the record's order. `profiles` are those already
 * read, by fact id; a fact without one is read here.
 */
export function targetsOf(
  record: FactRecord,
  reader: Reader,
  profiles?: ReadonlyMap<string, FactProfile>,
): readonly Target[] {
  const { concepts } = reader.vocabulary;
  const kindOf = (id: string) => concepts.get(id)?.kind;
  const titles = new Map(
    record.facts.map((fact) => [fact.id, conceptsIn(reader, [fact.title.en, fact.title.zh])]),
  );
  const spread = new Map<string, number>();
  const counted = new Set<string>();
  for (const { id: factId, series } of record.facts) {
    for (const id of titles.get(factId) ?? []) {
      // The points of a series are one measure.
      const key = `${series ?? factId} ${id}`;
      if (!counted.has(key)) spread.set(id, (spread.get(id) ?? 0) + 1);
      counted.add(key);
    }
  }
  return record.facts.flatMap((fact) => {
    const title = titles.get(fact.id) ?? new Set<string>();
    const profile = profiles?.get(fact.id) ?? profileOfFact(reader, fact);
    const misprints = misprintsOf(fact);
    const spoken = conceptsIn(reader, [
      fact.title.en,
      fact.title.zh,
      fact.statement.en,
      fact.statement.zh,
      ...fact.figures.flatMap(({ label }) => [label.en, label.zh]),
    ]);
    const lexis = lexisOf(fact, spoken, reader.vocabulary.language);
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
    return fact.figures
      .filter((figure) => figure.unit !== 'date' && !isChange(figure))
      .map((figure): Target => {
        const label = conceptsIn(reader, [figure.label.en, figure.label.zh]);
        const hints = [...title, ...label].filter(
          (id) =>
            !needs.has(id) &&
            (distinguishes(kindOf(id) ?? 'cue') ||
              (kindOf(id) === 'topic' && (spread.get(id) ?? 0) <= fewFacts)),
        );
        const currency = unitForm(figure.unit).currency as Currency | undefined;
        const value = new Decimal(figure.value);
        return {
          fact,
          figure,
          digits: value.toString(),
          recorded: {
            value,
            qualifier: figure.qualifier,
            ...(currency ? { currency } : {}),
          },
          profile,
          wide: reader.vocabulary.wide.has(profile.place),
          needs,
          hints: new Set(hints),
          titled: new Set([...title].filter((id) => hints.includes(id))),
          misprints,
          tellings: tellingsOf(fact, figure, needs, reader),
          lexis,
        };
      });
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
