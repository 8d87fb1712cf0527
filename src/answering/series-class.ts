/**
 * Series in matching: the points of a series share the words they are asked for in, so they are one
 * class, that of their anchor; the time asked for, "latest", or a quoted value picks the point. Pure.
 */
import { keepingOfAll } from '../base/remembering.js';
import { toEnd } from '../base/steps.js';
import { asOfSpan } from '../facts/as-of.js';
import type { Fact, FactRecord } from '../facts/record.js';
import { seriesOfFact, seriesSteps } from '../facts/series/series.js';
import type { Reading, ReadTime } from '../reading/concepts/read.js';
import { type Days, overlaps } from '../reading/times/time.js';
import type { FactProfile } from './profile.js';
import type { FactRef } from './verdict.js';

/** A fact of a series with the days that it speaks of. */
export interface Point extends FactRef {
  readonly span: Days;
  /** Values of its figures in plain numbers. */
  readonly values: readonly number[];
  /** Words that its figures are labelled with, folded. */
  readonly terms: ReadonlySet<string>;
}

/** The facts that share one class, in the order of time. */
export interface SeriesClass {
  readonly points: readonly Point[];
  /** What is told where no time is asked for. */
  readonly headline: FactRef;
  /** The fact whose words the series is asked for in. */
  readonly anchorId: string;
}

/** Whether a fact is matched by words of its own. */
export const hasOwnClass = (fact: Fact): boolean => fact.series === undefined;

const refOf = ({ id, revision }: Fact): FactRef => ({ factId: id, revision });

/** Most facts outlive a change of the record. */
const pointsKnown = new WeakMap<Fact, readonly Point[]>();

function pointOf(fact: Fact): readonly Point[] {
  const known = pointsKnown.get(fact);
  if (known) return known;
  const asOf = fact.figures[0]?.asOf ?? fact.asOf;
  const values = fact.figures
    .filter(({ unit }) => unit !== 'date')
    .map(({ value }) => Number(value));
  const found = asOf
    ? [{ ...refOf(fact), span: asOfSpan(asOf), values, terms: termsOf(fact) }]
    : [];
  pointsKnown.set(fact, found);
  return found;
}

const segmenter = new Intl.Segmenter('zh', { granularity: 'word' });

/** English words of four letters or more without their plural, Chinese words of two characters. */
function termsOf({ figures }: Fact): ReadonlySet<string> {
  const english = figures.flatMap(({ label }) => label.en.toLowerCase().match(/[a-z]{4,}/g) ?? []);
  const chinese = figures.flatMap(({ label }) =>
    [...segmenter.segment(label.zh)].flatMap(({ segment }) =>
      segment.length > 1 ? [segment] : [],
    ),
  );
  return new Set([...english.map((word) => word.replace(/s$/, '')), ...chinese]);
}

const known = new WeakMap<FactRecord, ReadonlyMap<string, SeriesClass>>();
/** Most series outlive a change of the record. */
const classOfFacts = keepingOfAll<Fact, SeriesClass>();
const profileOfAll = keepingOfAll<FactProfile, FactProfile>();

function classFrom(all: readonly [Fact, ...Fact[]], told: Fact): SeriesClass {
  const points = all
    .flatMap(pointOf)
    .sort((a, b) => (a.span.to + a.span.from < b.span.to + b.span.from ? -1 : 1));
  return { points, headline: refOf(told), anchorId: all[0].id };
}

/** The classes of more than one point, by the id of their anchor. */
export const seriesClasses = (record: FactRecord): ReadonlyMap<string, SeriesClass> =>
  known.get(record) ?? toEnd(seriesClassSteps(record));

/** Finds them ahead of all that asks for them, pausing often. */
export function* seriesClassSteps(
  record: FactRecord,
): Generator<void, ReadonlyMap<string, SeriesClass>> {
  const kept = known.get(record);
  if (kept) return kept;
  const members = new Map<string, Fact[]>();
  for (const fact of record.facts) {
    if (fact.series === undefined) continue;
    const group = members.get(fact.series);
    if (group) group.push(fact);
    else members.set(fact.series, [fact]);
  }
  yield;
  if (members.size > 0) yield* seriesSteps(record);
  const classes = new Map<string, SeriesClass>();
  for (const [id, facts] of members) {
    const anchor = record.byId.get(id);
    if (!anchor) continue;
    const all = [anchor, ...facts] as const;
    const headline = seriesOfFact(record, id)?.headline.fact;
    const told = all.find((fact) => fact.id === headline?.id) ?? anchor;
    classes.set(
      id,
      classOfFacts([...all, told], () => classFrom(all, told)),
    );
    yield;
  }
  known.set(record, classes);
  return classes;
}

/** The profile of a class: its anchor's, with the times and figures of all its points. */
export function profileOfClass(
  anchor: FactProfile,
  { points }: SeriesClass,
  profiles: ReadonlyMap<string, FactProfile>,
): FactProfile {
  const all = points.flatMap(({ factId }) => profiles.get(factId) ?? []);
  return profileOfAll([anchor, ...all], () => ({
    ...anchor,
    isSeries: true,
    times: all.flatMap(({ times }) => times),
    figures: new Set(all.flatMap(({ figures }) => [...figures])),
    ownFigures: new Set(all.flatMap(({ ownFigures }) => [...ownFigures])),
  }));
}

const meets = (span: Days, time: ReadTime) => overlaps(time, span);

const isAsked = ({ role, yearless, mode }: ReadTime) =>
  role === 'asked' && !yearless && (mode === 'at' || mode === 'range');

/** The concept of a question that wants the newest there is. */
export const LATEST = 'latest';

/** The point that a question means. */
export function pointAsked(series: SeriesClass, reading: Reading): FactRef {
  const { points, headline } = series;
  const times = reading.times.filter(isAsked);
  for (const time of times.toReversed()) {
    const point = points.findLast(({ span }) => meets(span, time));
    if (point) return point;
  }
  const quoted = points.find(({ values }) =>
    values.some((value) => value >= 100 && reading.figures.includes(value)),
  );
  if (quoted) return quoted;
  const labelled = anchorLabelled(series, reading);
  if (labelled) return labelled;
  const newest = points.at(-1);
  return newest && reading.mentions.some(({ concept }) => concept === LATEST) ? newest : headline;
}

/** The anchor, where the question names a figure of it that the headline lacks: "volunteer hours". */
function anchorLabelled(
  { points, headline, anchorId }: SeriesClass,
  { text }: Reading,
): Point | undefined {
  const own = [...(points.find(({ factId }) => factId === headline.factId)?.terms ?? [])];
  const isNew = (term: string) => !own.some((word) => word.includes(term) || term.includes(word));
  const anchor = points.find(({ factId }) => factId === anchorId);
  return anchor && [...anchor.terms].some((term) => isNew(term) && text.includes(term))
    ? anchor
    : undefined;
}

/** The points on either side of a time asked for that none of them meets; empty where one does. */
export function neighbours({ points }: SeriesClass, reading: Reading): readonly FactRef[] {
  const missed = reading.times
    .filter(isAsked)
    .find((time) => !points.some(({ span }) => meets(span, time)));
  if (!missed) return [];
  const { from, to } = missed;
  const before = from === null ? undefined : points.findLast(({ span }) => span.to < from);
  const after = to === null ? undefined : points.find(({ span }) => span.from > to);
  return [before, after].flatMap((point) =>
    point ? [{ factId: point.factId, revision: point.revision }] : [],
  );
}
