/** Which series a question about a course means: by its own words, or by what was told before. Pure. */
import type { Answerer } from '../../answering/answerer.js';
import type { Question } from '../../answering/verdict.js';
import { formulaInputs, parseFormula } from '../../facts/formula.js';
import type { Fact, FactRecord } from '../../facts/record.js';
import type { Observation } from '../../facts/series/observation.js';
import { leadingSeries, type Series, seriesOf, seriesOfFact } from '../../facts/series/series.js';
import type { Reading } from '../../reading/concepts/read.js';
import type { Vocabulary } from '../../reading/concepts/vocabulary.js';

export interface Found {
  readonly series: Series;
  /** The point of it that was told before, where one was. */
  readonly told?: Observation;
}

/** The series that a fact is a point of, or that it is computed from. */
function seriesBehind(record: FactRecord, fact: Fact): Series | undefined {
  const own = seriesOfFact(record, fact.id);
  if (own) return own;
  for (const { formula } of fact.figures) {
    const [input] = formula === undefined ? [] : formulaInputs(parseFormula(formula));
    const series = input && seriesOfFact(record, input.factId, input.figureId);
    if (series) return series;
  }
  return undefined;
}

/** English words of four letters or more without their plural, and the Chinese label whole. */
const termsOf = ({ en, zh }: { readonly en: string; readonly zh: string }): readonly string[] => [
  ...(en.toLowerCase().match(/[a-z]{4,}/g) ?? []).map((word) => word.replace(/s$/, '')),
  ...(zh.match(/\p{Script=Han}{2}/gu) ?? []),
];

/** The series of the figure that the words name beside the first: "hours" of volunteers and hours. */
function seriesNamed(record: FactRecord, fact: Fact, text: string): Series | undefined {
  const observing = fact.figures.filter(({ observes }) => observes !== undefined);
  const [first] = observing;
  if (!first) return seriesBehind(record, fact);
  const known = new Set(termsOf(first.label));
  const namedBy = (figure: (typeof observing)[number]) =>
    termsOf(figure.label).filter((term) => !known.has(term) && text.includes(term)).length;
  const best = observing.reduce((a, b) => (namedBy(b) > namedBy(a) ? b : a), first);
  return seriesOfFact(record, fact.id, best.id);
}

const toldIn = (series: Series, factId: string | null | undefined): Observation | undefined =>
  series.points.find(({ fact }) => fact.id === factId);

/** Whether a place named is one that is observed, by this or another name. */
function isPlace(named: string, observed: string, { concepts }: Vocabulary): boolean {
  const implied = (a: string, b: string) => concepts.get(a)?.implies.includes(b) ?? false;
  return named === observed || implied(named, observed) || implied(observed, named);
}

const alike = ['measure', 'level', 'type', 'grade', 'register', 'span', 'unit'] as const;

/** The same measured of a place: the series itself, or one alike in all else. */
function ofPlace(
  record: FactRecord,
  series: Series,
  place: string,
  vocabulary: Vocabulary,
): Series | undefined {
  if (isPlace(place, series.scope.place, vocabulary)) return series;
  return seriesOf(record).find(
    ({ scope }) =>
      isPlace(place, scope.place, vocabulary) &&
      alike.every((field) => scope[field] === series.scope[field]),
  );
}

/** What is meant where nothing is named: what was told before, else what the record is about. */
function unnamed(record: FactRecord, previous: Question['previous']): Found | null {
  if (!previous) {
    const series = leadingSeries(record);
    return series && { series };
  }
  const fact = previous.factId === null ? undefined : record.byId.get(previous.factId);
  const series = fact && seriesBehind(record, fact);
  if (!series) return null;
  const told = toldIn(series, previous.factId);
  return { series, ...(told ? { told } : {}) };
}

/** Concepts that any record counts: they name nothing in particular. */
const generally = ['social-organization', 'sector', 'total'] as const;

interface Named {
  /** Whether it names only what the record is about in general, at most with a place. */
  readonly isGeneral: boolean;
  readonly place: string | null;
}

function namedIn({ mentions, content, unknown }: Reading, lead: Series | null): Named {
  const told = mentions.filter(({ kind }) => kind !== 'cue');
  const general = new Set([...generally, lead?.scope.register ?? '']);
  const isGeneral = (at: number) =>
    told.some(
      ({ kind, concept, start, end }) =>
        (kind === 'place' || kind === 'ask' || general.has(concept)) && at >= start && at < end,
    );
  const places = new Set(told.flatMap(({ kind, concept }) => (kind === 'place' ? [concept] : [])));
  const [place = null, ...others] = places;
  const isOther = told.some(
    ({ kind, concept }) => kind !== 'place' && kind !== 'ask' && !general.has(concept),
  );
  return {
    isGeneral: !isOther && others.length === 0 && unknown.length === 0 && content.every(isGeneral),
    place,
  };
}

const HAN = /\p{Script=Han}/u;
/** Ways of asking for the amount of what is named: the first that is answered counts. */
const askings = (subject: string): readonly string[] =>
  HAN.test(subject)
    ? [`${subject}有多少`, subject, `${subject}总数`]
    : [`how many ${subject}`, subject, `number of ${subject}`];

/** The series that a subject names, or `null` where it names none surely; pauses. */
export function* seriesMeant(
  record: FactRecord,
  answerer: Answerer,
  subject: string | null,
  { previous, today }: Pick<Question, 'previous' | 'today'>,
): Generator<void, Found | null> {
  if (subject === null) {
    // What was asked before and asked back over still names what is spoken of.
    return previous && previous.factId === null
      ? yield* seriesMeant(record, answerer, previous.text, { today })
      : unnamed(record, previous);
  }
  const reading = answerer.reader.read(subject, today);
  const { isGeneral, place } = namedIn(reading, leadingSeries(record));
  if (isGeneral) {
    // "The organizations" are all of them, whatever was spoken of before.
    const base =
      unnamed(record, place === null ? undefined : previous) ?? unnamed(record, undefined);
    if (!base || place === null) return base;
    const series = ofPlace(record, base.series, place, answerer.reader.vocabulary);
    return series === base.series ? base : series ? { series } : null;
  }
  for (const text of askings(subject)) {
    const told = yield* answerer.toldSteps({ text, today });
    const fact = told === null ? undefined : record.byId.get(told.factId);
    const series = fact && seriesNamed(record, fact, reading.text);
    if (!series) continue;
    const before = toldIn(series, previous?.factId);
    return { series, ...(before ? { told: before } : {}) };
  }
  return null;
}

/** The series of the record's main count, where a text names no more than that, at most with a place. */
export function seriesInGeneral(
  record: FactRecord,
  answerer: Answerer,
  subject: string | null,
  today: string,
): Series | null {
  const lead = leadingSeries(record);
  if (subject === null || !lead) return lead;
  const { isGeneral, place } = namedIn(answerer.reader.read(subject, today), lead);
  if (!isGeneral) return null;
  if (place === null) return lead;
  return ofPlace(record, lead, place, answerer.reader.vocabulary) ?? null;
}
