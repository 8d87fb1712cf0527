/**
 * Series: the observations of one measure and scope in the order of time. They form by themselves
 * from what figures declare. Pure.
 */
import { Decimal } from 'decimal.js';
import { keepingOfAll } from '../../base/remembering.js';
import { toEnd } from '../../base/steps.js';
import { asOfSpan } from '../as-of.js';
import { figureName, placedIn, wholesOf } from '../parts.js';
import type { Fact, FactRecord } from '../record.js';
import { type Observation, type ObservedScope, observationsIn, scopeKey } from './observation.js';

export interface Series {
  readonly key: string;
  readonly scope: ObservedScope;
  /** The fact whose phrasings and title stand for the series. */
  readonly anchor: Fact;
  /** The earliest first; never empty. */
  readonly points: readonly Observation[];
  /** What is told where no date is asked for. */
  readonly headline: Observation;
}

/** First and last day, ISO, of what a question asks about. */
export interface TimeSpan {
  readonly from: string;
  readonly to: string;
}

const startOf = ({ figure }: Observation) => asOfSpan(figure.asOf).from;
const endOf = ({ figure }: Observation) => asOfSpan(figure.asOf).to;

/** By the last day a date can mean, then by the first: `2022` stands behind `September 2022`. */
function byTime(a: Observation, b: Observation): number {
  const [left, right] = [endOf(a) + startOf(a), endOf(b) + startOf(b)];
  return left < right ? -1 : left > right ? 1 : 0;
}

const isExact = ({ figure }: Observation) => figure.qualifier === 'exact';
const hasTwoSources = ({ fact }: Observation) =>
  new Set(fact.sources.map(({ source }) => source)).size >= 2;
const isClean = ({ caveat, status }: Observation) =>
  caveat === null && (status === 'normal' || status === 'revised');

/**
 * The point told where no date is asked for: the one a moderator chose, else the newest that is exact
 * and has two sources, else the newest that is exact, without caveat, or there at all.
 */
function headlineOf(points: readonly [Observation, ...Observation[]]): Observation {
  const newest = (fits: (point: Observation) => boolean) => points.findLast(fits);
  return (
    newest(({ fact }) => fact.headline === true) ??
    newest((point) => isExact(point) && isClean(point) && hasTwoSources(point)) ??
    newest((point) => isExact(point) && isClean(point)) ??
    newest(isClean) ??
    newest(() => true) ??
    points[0]
  );
}

function anchorOf(points: readonly Observation[], headline: Observation): Fact {
  const facts = points.map(({ fact }) => fact);
  const named = facts.find((fact) => fact.series !== undefined)?.series;
  return (
    facts.find(({ id }) => id === named) ??
    facts.find(({ series }) => series === undefined) ??
    headline.fact
  );
}

function seriesFrom(key: string, unordered: readonly Observation[]): Series[] {
  const [first, ...rest] = [...unordered].sort(byTime);
  if (!first) return [];
  const points = [first, ...rest] as const;
  const headline = headlineOf([...points]);
  return [{ key, scope: first.scope, anchor: anchorOf(points, headline), points, headline }];
}

const known = new WeakMap<FactRecord, readonly Series[]>();
/** Most series outlive a change of the record. */
const seriesOfPoints = keepingOfAll<Observation, readonly Series[]>();

/** All series in the order of the record, those of a single point among them. */
export const seriesOf = (record: FactRecord): readonly Series[] =>
  known.get(record) ?? toEnd(groupSteps(record));

function* groupSteps(record: FactRecord): Generator<void, readonly Series[]> {
  const groups = new Map<string, Observation[]>();
  for (const fact of record.facts) {
    for (const observation of observationsIn(fact)) {
      const key = scopeKey(observation.scope);
      const group = groups.get(key);
      if (group) group.push(observation);
      else groups.set(key, [observation]);
    }
    yield;
  }
  const series: Series[] = [];
  for (const [key, points] of groups) {
    series.push(...seriesOfPoints(points, () => seriesFrom(key, points)));
    yield;
  }
  known.set(record, series);
  return series;
}

const byFigure = new WeakMap<FactRecord, ReadonlyMap<string, Series>>();

/** Series by the names of the figures that are their points. */
const seriesByFigure = (record: FactRecord): ReadonlyMap<string, Series> =>
  byFigure.get(record) ?? toEnd(figureSteps(record));

function* figureSteps(record: FactRecord): Generator<void, ReadonlyMap<string, Series>> {
  const found = new Map<string, Series>();
  for (const series of known.get(record) ?? (yield* groupSteps(record))) {
    for (const { ref } of series.points) found.set(figureName(ref), series);
    yield;
  }
  byFigure.set(record, found);
  return found;
}

/** Finds the series of a record ahead of all that asks for them, pausing often. */
export function* seriesSteps(record: FactRecord): Generator<void, void> {
  if (!byFigure.has(record)) yield* figureSteps(record);
  if (!leading.has(record)) yield* leadingSteps(record);
}

/**
 * The series of a fact, that of its first observing figure or of `figureId`; `undefined` where it
 * observes nothing.
 */
export function seriesOfFact(
  record: FactRecord,
  factId: string,
  figureId?: string,
): Series | undefined {
  const figures = record.byId.get(factId)?.figures ?? [];
  const figure = figures.find(
    ({ id, observes }) => observes !== undefined && (figureId === undefined || id === figureId),
  );
  if (!figure) return undefined;
  return seriesByFigure(record).get(figureName({ factId, figureId: figure.id }));
}

const meet = (a: TimeSpan, b: TimeSpan) => a.from <= b.to && b.from <= a.to;

/** What a series holds around a time: the points in it, and the nearest before and after it. */
export interface Around {
  /** In the order of time. */
  readonly within: readonly Observation[];
  readonly before: Observation | null;
  readonly after: Observation | null;
}

/** The points whose as-of date can lie in a span, and the neighbours on either side of it. */
export function aroundTime(series: Series, span: TimeSpan): Around {
  const { points } = series;
  return {
    within: points.filter(({ figure }) => meet(asOfSpan(figure.asOf), span)),
    before: points.findLast((point) => endOf(point) < span.from) ?? null,
    after: points.find((point) => startOf(point) > span.to) ?? null,
  };
}

/** The point that a time means: of several the last, one without a caveat before one with. */
export function pointAt(series: Series, time: TimeSpan): Observation | null {
  const { within } = aroundTime(series, time);
  return within.findLast(({ caveat }) => caveat === null) ?? within.at(-1) ?? null;
}

/** The points around a calendar year. */
export function aroundYear(series: Series, year: number): Around {
  const text = String(year).padStart(4, '0');
  return aroundTime(series, { from: `${text}-01-01`, to: `${text}-12-31` });
}

/** The points beside the headline, in the order of time: what a next line can name. */
export function otherPoints(series: Series, point = series.headline): readonly Observation[] {
  return series.points.filter(({ ref }) => ref !== point.ref);
}

/** The point with the greatest value since the last break, the earliest where several share it. */
export function highestOf(series: Series): Observation {
  return extreme(series, (value, best) => value.gt(best));
}

/** The point with the least value since the last break, the earliest where several share it. */
export function lowestOf(series: Series): Observation {
  return extreme(series, (value, best) => value.lt(best));
}

function extreme(series: Series, beats: (value: Decimal, best: Decimal) => boolean): Observation {
  return sinceBreak(series).reduce((best, point) =>
    beats(new Decimal(point.figure.value), new Decimal(best.figure.value)) ? point : best,
  );
}

/** The earliest point: since when figures are on record. */
export function firstOf(series: Series): Observation {
  return series.points[0] ?? series.headline;
}

/** The latest point, whether or not it is the headline. */
export function latestOf(series: Series): Observation {
  return series.points.at(-1) ?? series.headline;
}

/** The points that are counted alike up to the last: those since the last break. */
export function sinceBreak({ points }: Series): readonly Observation[] {
  const last = points.findLastIndex(({ status }) => status === 'break');
  return points.slice(Math.max(0, last));
}

/** A series as it stood on a day: without later points; `null` where it had none yet. */
export function upToDay(series: Series, day: string): Series | null {
  const standing = series.points.filter((point) => endOf(point) <= day);
  return seriesFrom(series.key, standing)[0] ?? null;
}

const leading = new WeakMap<FactRecord, Series | null>();

/**
 * The series that a record is mainly about: of those with a course, the one of whose points figures of
 * the most other facts count a part; `null` where none or several do.
 */
export function leadingSeries(record: FactRecord): Series | null {
  const kept = leading.get(record);
  return kept === undefined ? toEnd(leadingSteps(record)) : kept;
}

function* leadingSteps(record: FactRecord): Generator<void, Series | null> {
  const parts = new Map<string, Set<string>>();
  for (const fact of record.facts) {
    for (const figure of placedIn(fact)) {
      for (const { ref } of wholesOf(record, figure)) {
        if (ref.factId === fact.id) continue;
        const facts = parts.get(figureName(ref)) ?? new Set();
        parts.set(figureName(ref), facts.add(fact.id));
      }
    }
    yield;
  }
  const partsOf = ({ points }: Series) =>
    points.reduce((sum, { ref }) => sum + (parts.get(figureName(ref))?.size ?? 0), 0);
  const ranked = seriesOf(record)
    .filter(({ points }) => points.length > 1)
    .map((series) => ({ series, count: partsOf(series) }))
    .sort((a, b) => b.count - a.count);
  const [first, second] = ranked;
  const found = first && first.count > (second?.count ?? 0) ? first.series : null;
  leading.set(record, found);
  return found;
}
