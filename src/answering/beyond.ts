/**
 * Whether a text names a constraint that no fact of the record meets. Most classes that are not on
 * record are asked about in such terms, so a question without any is hardly one of theirs. Pure.
 */
import type { Bounds, Span } from '../reading/concepts/bounds.js';
import type { Vocabulary } from '../reading/concepts/vocabulary.js';
import { overlaps } from '../reading/times/time.js';
import type { ConceptCounts, FactProfile } from './profile.js';

/** Stands among the concepts of a text that names something beyond the record. */
export const BEYOND = '(beyond the record)';

/** All that the facts together meet. */
export interface Reach {
  readonly concepts: ReadonlySet<string>;
  /** Each once: most facts speak of the same years. */
  readonly times: readonly Span[];
}

/** Looks through the facts, with a chance to pause after each. */
export function* reachSteps(
  profiles: Iterable<FactProfile>,
  { home }: Vocabulary,
): Generator<void, Reach> {
  const concepts = new Set<string>(home);
  const times = new Map<string, Span>();
  for (const profile of profiles) {
    concepts.add(profile.place);
    for (const concept of profile.covers) concepts.add(concept);
    for (const span of profile.times) times.set(`${span.from} ${span.to}`, span);
    yield;
  }
  return { concepts, times: [...times.values()] };
}

export function isBeyond({ concepts, times }: Bounds, reach: Reach): boolean {
  return (
    concepts.some((concept) => !reach.concepts.has(concept)) ||
    times.some((time) => !reach.times.some((span) => overlaps(time, span)))
  );
}

/** The counts with the texts that go beyond the record counted as one more concept. */
export function withBeyond<C extends ConceptCounts>(counts: C, reach: Reach): C {
  const beyond = counts.bounds.filter((bounds) => isBeyond(bounds, reach)).length;
  return beyond === 0
    ? counts
    : { ...counts, counts: new Map([...counts.counts, [BEYOND, beyond]]) };
}
