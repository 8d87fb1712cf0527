/** What a fact's own texts say of each of its figures, read once for as long as its reader. Pure. */
import { Decimal } from 'decimal.js';
import { keepingOfTwo } from '../base/remembering.js';
import { toEnd } from '../base/steps.js';
import type { Fact } from '../facts/record.js';
import type { Figure } from '../facts/schema.js';
import { classesOfEnglish } from '../reading/clauses/tokens.js';
import type { Reader } from '../reading/concepts/read.js';
import { distinguishes } from '../reading/concepts/vocabulary.js';
import type { FigureMention } from '../reading/figures/figure.js';
import { readFigures } from '../reading/figures/read.js';
import { englishOf, type FactLexis, lexisOf } from './lexis.js';
import { type Telling, tellingsOf } from './telling.js';

/** A printed figure that an erratum corrects. */
export interface Misprint {
  readonly erratumId: string;
  readonly mention: FigureMention;
}

/** By how much something has risen or fallen is told of no level. */
const isChange = ({ label }: Figure): boolean =>
  englishOf(label.en).some((word) => {
    const classes = classesOfEnglish(word);
    return classes.has('rise') || classes.has('fall') || word === 'more';
  });

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
export interface OfFact {
  readonly title: ReadonlySet<string>;
  readonly needs: ReadonlySet<string>;
  readonly misprints: readonly Misprint[];
  readonly lexis: FactLexis;
  /** Whether its texts say who has what it tells, or does it. */
  readonly statesHolder: boolean;
  readonly figures: readonly OfFigure[];
}

export interface OfFigure {
  readonly figure: Figure;
  readonly label: ReadonlySet<string>;
  readonly value: Decimal;
  readonly tellings: readonly Telling[];
}

const factsRead = keepingOfTwo<Reader, Fact, OfFact>();

/** A fact as read; the same for the same fact and reader. */
export const factRead = (fact: Fact, reader: Reader): OfFact =>
  factsRead.get(reader, fact) ?? factsRead.set(reader, fact, toEnd(readSteps(fact, reader)));

/** Reads one fact, pausing after each of its texts and figures. */
function* readSteps(fact: Fact, reader: Reader): Generator<void, OfFact> {
  const { concepts } = reader.vocabulary;
  const kindOf = (id: string) => concepts.get(id)?.kind;
  const texts = [fact.title, fact.statement, ...fact.figures.map(({ label }) => label)].flatMap(
    ({ en, zh }) => [en, zh],
  );
  for (const text of texts) {
    conceptsIn(reader, [text]);
    yield;
  }
  const title = conceptsIn(reader, [fact.title.en, fact.title.zh]);
  const spoken = conceptsIn(reader, texts);
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
  const misprints = misprintsOf(fact);
  yield;
  const lexis = lexisOf(
    fact,
    spoken,
    reader.vocabulary.language,
    [...needs].some((id) => kindOf(id) === 'grade'),
  );
  yield;
  const figures: OfFigure[] = [];
  for (const figure of fact.figures) {
    if (figure.unit === 'date' || isChange(figure)) continue;
    const label = conceptsIn(reader, [figure.label.en, figure.label.zh]);
    const tellings = tellingsOf(fact, figure, needs, reader);
    figures.push({ figure, label, value: new Decimal(figure.value), tellings });
    yield;
  }
  return {
    ...{ title, needs, misprints, lexis, figures },
    statesHolder: [...spoken].some(
      (id) =>
        reader.vocabulary.subject.has(id) || id === 'sector' || kindOf(id) === 'organization-kind',
    ),
  };
}

/** Reads facts ahead of `targetSteps` with the same reader, pausing often: thousands take seconds. */
export function* readFacts(facts: readonly Fact[], reader: Reader): Generator<void, void> {
  for (const fact of facts) {
    if (!factsRead.get(reader, fact)) factsRead.set(reader, fact, yield* readSteps(fact, reader));
    yield;
  }
}
