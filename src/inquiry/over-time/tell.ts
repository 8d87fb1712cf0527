/** Answers a question about a course from one series: figures, dates and arithmetic, no wording. Pure. */
import { figureName } from '../../facts/parts.js';
import type { FactRecord } from '../../facts/record.js';
import { changeBetween, recordedChange } from '../../facts/series/change.js';
import type { Observation } from '../../facts/series/observation.js';
import {
  aroundTime,
  firstOf,
  highestOf,
  latestOf,
  lowestOf,
  pointAt,
  type Series,
  sinceBreak,
} from '../../facts/series/series.js';
import type { Period } from '../../reading/times/period.js';
import type { Wanted } from './recognise.js';
import type { SeriesTold } from './told.js';

const yearOf = ({ figure }: Observation) => Number(figure.asOf.date.slice(0, 4));
const nameOf = ({ ref }: Observation) => figureName(ref);

function changeOf(
  record: FactRecord,
  series: Series,
  from: Observation,
  to: Observation,
): SeriesTold {
  const change = changeBetween(record, from, to, series.points);
  if (change.kind === 'refused') return { kind: 'refused', refusal: change };
  const { points } = series;
  const [first, last] = [change.from, change.to].map((end) =>
    points.findIndex((point) => nameOf(point) === nameOf(end)),
  );
  return {
    kind: 'change',
    change,
    course: points.slice(first, (last ?? 0) + 1),
    recorded: recordedChange(record, from, to),
  };
}

function overPeriod(record: FactRecord, series: Series, period: Period): SeriesTold {
  const ends: Observation[] = [];
  for (const [time, open] of [
    [period.from, firstOf(series)],
    [period.to, latestOf(series)],
  ] as const) {
    const point = time ? pointAt(series, time) : open;
    if (!point && time) {
      const { before, after } = aroundTime(series, time);
      return { kind: 'no-point', time, before, after };
    }
    if (point) ends.push(point);
  }
  const [from = firstOf(series), to = latestOf(series)] = ends;
  return changeOf(record, series, from, to);
}

/** The latest two points that lie so many calendar years apart; else all there is, to choose from. */
function overYears(record: FactRecord, series: Series, years: number): SeriesTold {
  for (const to of series.points.toReversed()) {
    const from = series.points.find((point) => yearOf(to) - yearOf(point) === years);
    if (from) return changeOf(record, series, from, to);
  }
  return { kind: 'points' };
}

/**
 * What a series says to a question; `told` is the point that was told before, where one was. A course
 * needs two points.
 */
export function tellFrom(
  record: FactRecord,
  series: Series,
  wanted: Wanted,
  told: Observation = series.headline,
): SeriesTold {
  const [only, second] = series.points;
  const needsCourse = wanted.kind === 'change' || wanted.kind === 'change-over';
  const isExtreme = wanted.kind === 'highest' || wanted.kind === 'lowest';
  if (only && !second && (needsCourse || isExtreme)) return { kind: 'single', point: only };
  switch (wanted.kind) {
    case 'change':
      return overPeriod(record, series, wanted.period);
    case 'change-over':
      return overYears(record, series, wanted.years);
    case 'highest':
    case 'lowest': {
      const point = wanted.kind === 'highest' ? highestOf(series) : lowestOf(series);
      return { kind: wanted.kind, point, among: sinceBreak(series) };
    }
    case 'first':
      return { kind: 'first', point: firstOf(series) };
    case 'latest':
      return { kind: 'latest', point: latestOf(series) };
    case 'current':
      return { kind: 'current', point: told, newest: latestOf(series) };
    case 'points':
    case 'comparison':
      return { kind: 'points' };
  }
}
