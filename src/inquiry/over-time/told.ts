/** What is told of a series, or why nothing can be. Pure. */
import type { Change, NoChange } from '../../facts/series/change.js';
import type { Observation } from '../../facts/series/observation.js';
import type { Series } from '../../facts/series/series.js';
import type { NamedTime } from '../../reading/times/period.js';

export type SeriesTold =
  | {
      readonly kind: 'change';
      readonly change: Change;
      /** The points from the first end to the last, both among them. */
      readonly course: readonly Observation[];
      /** The fact on record that says the same, by its id. */
      readonly recorded: string | null;
    }
  | {
      readonly kind: 'highest' | 'lowest';
      readonly point: Observation;
      /** The points it stands out among. */
      readonly among: readonly Observation[];
    }
  | { readonly kind: 'first' | 'latest'; readonly point: Observation }
  | {
      readonly kind: 'current';
      /** The figure that was told, or would be. */
      readonly point: Observation;
      readonly newest: Observation;
    }
  | { readonly kind: 'points' }
  /** A course is asked for of what was observed but once. */
  | { readonly kind: 'single'; readonly point: Observation }
  /** An end is asked for at a time that none of the points is of. */
  | {
      readonly kind: 'no-point';
      readonly time: NamedTime;
      readonly before: Observation | null;
      readonly after: Observation | null;
    }
  | { readonly kind: 'refused'; readonly refusal: NoChange };

/** Whether something is told, and not only why nothing is. */
export const isTold = ({ kind }: SeriesTold): boolean =>
  kind !== 'single' && kind !== 'no-point' && kind !== 'refused';

const ids = (points: readonly (Observation | null)[]) => [
  ...new Set(points.flatMap((point) => point?.fact.id ?? [])),
];

/** The facts whose figures are told, the one that matters most first. */
export function factsTold(told: SeriesTold, series: Series): readonly string[] {
  switch (told.kind) {
    case 'change': {
      const { from, to } = told.change;
      return [...new Set([...(told.recorded ? [told.recorded] : []), ...ids([from, to])])];
    }
    case 'current':
      return ids([told.newest, told.point]);
    case 'points':
      return ids(series.points);
    case 'no-point':
      return ids([told.before, told.after]);
    case 'refused':
      return ids([told.refusal.from, told.refusal.to]);
    default:
      return ids([told.point]);
  }
}

/** The point that talk goes on from. */
export function pointToldOf(told: SeriesTold, series: Series): Observation {
  switch (told.kind) {
    case 'change':
      return told.change.to;
    case 'points':
      return series.headline;
    case 'no-point':
      return told.before ?? told.after ?? series.headline;
    case 'refused':
      return told.refusal.to;
    default:
      return told.point;
  }
}
