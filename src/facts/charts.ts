/**
 * Which facts have a chart, and what stands in it: chosen by rule from the record alone. A figure
 * that counts part of a whole of the same date is drawn in that whole; figures of one fact stand side
 * by side; counts of one date out of one larger whole stand beneath each other; a measure on record for several
 * dates is drawn over time. Pure.
 */
import { Decimal } from 'decimal.js';
import { toEnd } from '../base/steps.js';
import { type AsOf, sameAsOf } from './as-of.js';
import type { FigureRef } from './formula.js';
import { figureName, type Placed, placed, placedIn, wholesOf } from './parts.js';
import type { Fact, FactRecord } from './record.js';
import type { Figure } from './schema.js';
import type { Observation } from './series/observation.js';
import { seriesOfFact } from './series/series.js';

/** A part of a whole; `figure` is null for what remains, which is no figure on record. */
export interface ChartPart {
  readonly figure: Placed | null;
  /** Plain decimal in the whole's unit. */
  readonly value: string;
  /** Percent of the whole, half up, all parts to the same number of places. */
  readonly share: string;
  readonly focus: boolean;
}

interface ChartFrame {
  /** The fact whose chart this is. */
  readonly fact: Fact;
  /** All facts whose figures stand in it, the chart's own first. */
  readonly facts: readonly Fact[];
  readonly asOf: AsOf;
}

export interface PartsChart extends ChartFrame {
  readonly kind: 'parts';
  readonly whole: Placed;
  readonly parts: readonly ChartPart[];
}

export interface FiguresChart extends ChartFrame {
  readonly kind: 'figures';
  readonly figures: readonly Placed[];
}

/** Counts that may overlap, to be compared and not added up. */
export interface SeriesChart extends ChartFrame {
  readonly kind: 'series';
  readonly figures: readonly Placed[];
  /** The figure of the chart's own fact. */
  readonly focus: FigureRef;
}

/** One point of a course over time. */
export interface CoursePoint extends Observation {
  /** Whole years without a figure between this point and the one before it; 0 where there are none. */
  readonly gap: number;
  /** Whether it is counted otherwise than the points before it. */
  readonly isBreak: boolean;
}

/** One measure and scope over time, the earliest point first. */
export interface CourseChart extends ChartFrame {
  readonly kind: 'course';
  /** The fact that stands for the whole series. */
  readonly anchor: Fact;
  readonly points: readonly CoursePoint[];
  /** The figure of the chart's own fact. */
  readonly focus: FigureRef;
}

export type Chart = PartsChart | FiguresChart | SeriesChart | CourseChart;

/** What one picture holds at most; beyond it, lengths can no longer be compared. */
const mostParts = 6;

function frame(fact: Fact, asOf: AsOf, others: readonly Placed[]): ChartFrame {
  const facts = [fact, ...others.map((other) => other.fact)];
  return { fact, facts: [...new Set(facts)], asOf };
}

const isExactQuantity = ({ figure }: Placed) =>
  figure.qualifier === 'exact' && figure.unit !== 'date' && figure.unit !== 'percent';

/** A figure's immediate whole, where it is of the same date and can be drawn around it. */
function drawableWhole(record: FactRecord, part: Placed): Placed | undefined {
  const [whole] = wholesOf(record, part);
  const drawable =
    whole &&
    isExactQuantity(part) &&
    isExactQuantity(whole) &&
    sameAsOf(part.figure.asOf, whole.figure.asOf) &&
    new Decimal(whole.figure.value).gt(0);
  return drawable ? whole : undefined;
}

/** Where figures stand among the parts and wholes of a record, each group in the order of the record. */
interface Standing {
  /** By the name of the figure that they say they are part of. */
  readonly within: ReadonlyMap<string, readonly Placed[]>;
  /** The first part that can be drawn in a whole, by the whole's name. */
  readonly firstDrawn: ReadonlyMap<string, Placed>;
  /** By the name of the outermost whole. */
  readonly underRoot: ReadonlyMap<string, readonly Placed[]>;
}

const standings = new WeakMap<FactRecord, Standing>();

const standingOf = (record: FactRecord): Standing =>
  standings.get(record) ?? toEnd(standingSteps(record));

function* standingSteps(record: FactRecord): Generator<void, Standing> {
  const within = new Map<string, Placed[]>();
  const firstDrawn = new Map<string, Placed>();
  const underRoot = new Map<string, Placed[]>();
  const enter = (found: Map<string, Placed[]>, key: string, figure: Placed) => {
    const group = found.get(key);
    if (group) group.push(figure);
    else found.set(key, [figure]);
  };
  for (const fact of record.facts) {
    for (const figure of placedIn(fact)) {
      const { partOf } = figure.figure;
      if (partOf) enter(within, partOf.figure, figure);
      const whole = drawableWhole(record, figure);
      const name = whole && figureName(whole.ref);
      if (name !== undefined && !firstDrawn.has(name)) firstDrawn.set(name, figure);
      const root = wholesOf(record, figure).at(-1);
      if (root) enter(underRoot, figureName(root.ref), figure);
    }
    yield;
  }
  const standing = { within, firstDrawn, underRoot };
  standings.set(record, standing);
  return standing;
}

/** All parts of the same whole that are divided as `part` is, in the order of the record. */
function division(record: FactRecord, part: Placed, whole: Placed): readonly Placed[] {
  const by = part.figure.partOf?.by;
  if (by === undefined) return [part];
  return (standingOf(record).within.get(figureName(whole.ref)) ?? []).filter(
    (other) =>
      other.figure.partOf?.by === by &&
      sameAsOf(other.figure.asOf, whole.figure.asOf) &&
      isExactQuantity(other),
  );
}

function partsChart(
  record: FactRecord,
  fact: Fact,
  part: Placed,
  whole: Placed,
  focus: FigureRef | null,
): PartsChart | undefined {
  const figures = division(record, part, whole);
  const total = new Decimal(whole.figure.value);
  const rest = figures.reduce((left, { figure }) => left.minus(figure.value), total);
  if (rest.isNegative() || figures.length > mostParts) return undefined;
  const values = [
    ...figures.map((figure) => ({ figure, value: new Decimal(figure.figure.value) })),
    ...(rest.isZero() ? [] : [{ figure: null, value: rest }]),
  ];
  const shares = values.map(({ value }) => value.dividedBy(total).times(100));
  const places = shares.some((share) => share.lt(10)) ? 2 : 1;
  const parts = values.map(({ figure, value }, index) => ({
    figure,
    value: value.toFixed(),
    share: (shares[index] ?? total).toDecimalPlaces(places, Decimal.ROUND_HALF_UP).toFixed(places),
    focus: figure !== null && focus !== null && figureName(figure.ref) === figureName(focus),
  }));
  return {
    kind: 'parts',
    whole,
    parts,
    ...frame(fact, whole.figure.asOf, [whole, ...figures]),
  };
}

/** The part and whole of a share on record: `a.count / b.count * 100`. */
function sharedFigures(record: FactRecord, figure: Figure): readonly [Placed, Placed] | undefined {
  const match = /^([^\s/*]+)\s*\/\s*([^\s/*]+)\s*\*\s*100$/.exec(figure.formula ?? '');
  const [part, whole] = [match?.[1], match?.[2]].map((name) => {
    const [factId = '', figureId = ''] = (name ?? '').split('.');
    return placed(record, { factId, figureId });
  });
  if (!part || !whole) return undefined;
  const drawable = drawableWhole(record, part);
  return drawable && figureName(drawable.ref) === figureName(whole.ref) ? [part, whole] : undefined;
}

function ownParts(record: FactRecord, own: Placed): PartsChart | undefined {
  const whole = drawableWhole(record, own);
  if (whole) return partsChart(record, own.fact, own, whole, own.ref);
  const shared = sharedFigures(record, own.figure);
  if (shared) return partsChart(record, own.fact, shared[0], shared[1], shared[0].ref);
  const part = standingOf(record).firstDrawn.get(figureName(own.ref));
  return part && partsChart(record, own.fact, part, own, null);
}

function seriesChart(record: FactRecord, own: Placed): SeriesChart | undefined {
  const ownRoot = wholesOf(record, own).at(-1);
  if (!ownRoot || sameAsOf(ownRoot.figure.asOf, own.figure.asOf)) return undefined;
  const figures = (standingOf(record).underRoot.get(figureName(ownRoot.ref)) ?? []).filter(
    ({ figure }) => figure.unit === own.figure.unit && sameAsOf(figure.asOf, own.figure.asOf),
  );
  if (figures.length < 2 || figures.length > mostParts) return undefined;
  const ordered = [...figures].sort((a, b) => new Decimal(b.figure.value).cmp(a.figure.value));
  return {
    kind: 'series',
    figures: ordered,
    focus: own.ref,
    ...frame(own.fact, own.figure.asOf, ordered),
  };
}

/** The most recent points of a long series are drawn, the focus among them. */
const mostPoints = 8;

function courseChart(record: FactRecord, fact: Fact): CourseChart | undefined {
  const series = seriesOfFact(record, fact.id);
  if (!series || series.points.length < 2) return undefined;
  const own = series.points.findIndex((point) => point.fact.id === fact.id);
  const focus = series.points[own];
  if (!focus) return undefined;
  const start = Math.min(own, Math.max(0, series.points.length - mostPoints));
  const shown = series.points.slice(start, start + mostPoints);
  const yearOf = ({ figure }: Observation) => Number(figure.asOf.date.slice(0, 4));
  const points = shown.map((point, index): CoursePoint => {
    const before = shown[index - 1];
    const gap = before ? Math.max(0, yearOf(point) - yearOf(before) - 1) : 0;
    return { ...point, gap, isBreak: point.status === 'break' };
  });
  return {
    ...{ kind: 'course', anchor: series.anchor, points, focus: focus.ref },
    ...frame(fact, focus.figure.asOf, points),
  };
}

/** The chart of a fact, or `undefined` where its figures make none. */
export function chartOf(record: FactRecord, factId: string): Chart | undefined {
  const fact = record.byId.get(factId);
  if (!fact) return undefined;
  const own = placedIn(fact).filter(({ figure }) => figure.unit !== 'date');
  const course = courseChart(record, fact);
  if (course) return course;
  for (const figure of own) {
    const parts = ownParts(record, figure);
    if (parts) return parts;
  }
  const [first] = own;
  if (!first) return undefined;
  const oneDate = own.every(({ figure }) => sameAsOf(figure.asOf, first.figure.asOf));
  if (own.length > 1) {
    const drawable = oneDate && own.length <= mostParts;
    return drawable
      ? { kind: 'figures', figures: own, ...frame(fact, first.figure.asOf, own) }
      : undefined;
  }
  return seriesChart(record, first);
}

const charted = new WeakMap<FactRecord, FactRecord>();

/** The record of the facts alone that have a chart; the same thing for the same record. */
export const chartedRecord = (record: FactRecord): FactRecord =>
  charted.get(record) ?? toEnd(chartedSteps(record));

/** Finds it ahead of all that asks for it, pausing often. */
export function* chartedSteps(record: FactRecord): Generator<void, FactRecord> {
  const known = charted.get(record);
  if (known) return known;
  if (!standings.has(record)) yield* standingSteps(record);
  const facts: Fact[] = [];
  for (const fact of record.facts) {
    if (chartOf(record, fact.id)) facts.push(fact);
    yield;
  }
  const made = { ...record, facts };
  charted.set(record, made);
  return made;
}

/** Facts that have a chart, in the order of the record. */
export const factsWithChart = (record: FactRecord): readonly Fact[] => chartedRecord(record).facts;

/**
 * The chart that goes with a topic's fact sheet: the one that brings most of the topic's facts
 * together, the first of them where several do.
 */
export function chartOfTopic(record: FactRecord, topicId: string): Chart | undefined {
  const weigh = (chart: Chart) => chart.facts.filter(({ topic }) => topic === topicId).length;
  return record.facts
    .filter(({ topic }) => topic === topicId)
    .flatMap((fact) => chartOf(record, fact.id) ?? [])
    .reduce<Chart | undefined>(
      (best, chart) => (best === undefined || weigh(chart) > weigh(best) ? chart : best),
      undefined,
    );
}
