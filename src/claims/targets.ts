/** The recorded figures that a claim can be about, with the concepts a claim must name. Pure. */
import { type FactProfile, profileOfFact } from '../answering/profile.js';
import type { Fact, FactRecord } from '../facts/record.js';
import type { Figure, Unit } from '../facts/schema.js';
import { unitForm, unitKind } from '../facts/units.js';
import type { Reader } from '../reading/concepts/read.js';
import { distinguishes } from '../reading/concepts/vocabulary.js';
import type { Currency, FigureMention } from '../reading/figures/figure.js';
import { factRead, type Misprint } from './fact-reading.js';
import type { FactLexis } from './lexis.js';
import type { RecordedFigure } from './slip.js';
import type { Telling } from './telling.js';

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
  /** Whether the fact's own texts say who has what it tells, or does it. */
  readonly statesHolder: boolean;
}

/** A topic in the titles of more facts than this says nothing of one of them. */
const fewFacts = 3;
/** In how many titles each concept stands; the points of a series are one measure. */
function* spreadSteps(record: FactRecord, titleOf: (fact: Fact) => ReadonlySet<string>) {
  const measures = new Map<string, Set<string>>();
  for (const fact of record.facts) {
    for (const id of titleOf(fact)) {
      const met = measures.get(id) ?? new Set();
      measures.set(id, met.add(fact.series ?? fact.id));
    }
    yield;
  }
  return (id: string) => measures.get(id)?.size ?? 0;
}

/**
 * Every figure of the record but its dates, in the record's order. `profiles` are those already
 * read, by fact id; a fact without one is read here. Pauses after each fact.
 */
export function* targetSteps(
  record: FactRecord,
  reader: Reader,
  profiles?: ReadonlyMap<string, FactProfile>,
): Generator<void, readonly Target[]> {
  const kindOf = (id: string) => reader.vocabulary.concepts.get(id)?.kind ?? 'cue';
  const read = (fact: Fact) => factRead(fact, reader);
  const spread = yield* spreadSteps(record, (fact) => read(fact).title);
  const targets: Target[] = [];
  for (const fact of record.facts) {
    yield;
    const { title, needs, figures, misprints, lexis, statesHolder } = read(fact);
    const profile = profiles?.get(fact.id) ?? profileOfFact(reader, fact);
    const pointsTo = (id: string) =>
      !needs.has(id) &&
      (distinguishes(kindOf(id)) || (kindOf(id) === 'topic' && spread(id) <= fewFacts));
    for (const { figure, label, value, tellings } of figures) {
      const hints = new Set([...title, ...label].filter(pointsTo));
      const currency = unitForm(figure.unit).currency as Currency | undefined;
      targets.push({
        ...{ fact, figure, profile, needs, hints, misprints, tellings, lexis, statesHolder },
        digits: value.toString(),
        recorded: { value, qualifier: figure.qualifier, ...(currency ? { currency } : {}) },
        wide: reader.vocabulary.wide.has(profile.place),
        titled: new Set([...title].filter((id) => hints.has(id))),
      });
    }
  }
  return targets;
}

const generic = /^[\p{Script=Han}]$/u;

/** 捐款14亿: in Chinese an amount of money often goes without its unit behind such a scale. */
const mayBeMoney = ({ unit, numeral }: FigureMention): boolean =>
  unit.kind === 'count' && unit.noun === undefined && /[万萬亿億]$/.test(numeral.text);

/** Whether a figure as written can be of the unit recorded. */
export function unitFits(mention: FigureMention, unit: Unit): boolean {
  switch (mention.unit.kind) {
    case 'money':
      return unitKind(unit) === 'money';
    case 'share':
      return unit === 'percent';
    case 'count': {
      if (unitKind(unit) === 'money') return mayBeMoney(mention);
      if (unit === 'percent') return false;
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
