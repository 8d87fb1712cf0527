/**
 * What a refusal by name speaks of: the fact that would be meant without what is not met. The
 * constraints are named against it, and what is nearest is of its measure. Pure.
 */
import { type ObservedScope, scopeOf } from '../facts/series/observation.js';
import type { Reading } from '../reading/concepts/read.js';
import { overlaps } from '../reading/times/time.js';
import type { Reach } from './beyond.js';
import { type Asked, considerSteps } from './consider.js';
import type { Considered, FactCandidate } from './considered.js';
import { decide } from './decide.js';
import { neighbours, seriesClasses } from './series-class.js';
import type { Conflict, Declined, FactRef, Verdict } from './verdict.js';

/** Facts pointed to. */
const POINTED = 3;

/** A reading without the concepts and times that are not met. */
function without(reading: Reading, conflicts: readonly Conflict[]): Reading {
  const gone = new Set(conflicts.map(({ concept }) => concept));
  const dropped = reading.mentions.filter(({ concept }) => gone.has(concept));
  const evidence = new Map(reading.evidence);
  for (const concept of gone) evidence.delete(concept);
  return {
    ...reading,
    mentions: reading.mentions.filter((mention) => !dropped.includes(mention)),
    times: reading.times.filter(({ concept }) => !gone.has(concept)),
    evidence,
    content: reading.content.filter(
      (at) => !dropped.some(({ start, end }) => at >= start && at < end),
    ),
  };
}

const isNumeric = ({ profile }: FactCandidate) => profile.dated && profile.ownFigures.size > 0;

/** The fact that is meant without the conflicts; a time is asked of what has figures. */
function* meantWithout(
  asked: Asked,
  conflicts: readonly Conflict[],
): Generator<void, FactCandidate | undefined> {
  const reading = without(asked.reading, conflicts);
  const considered = yield* considerSteps({ ...asked, reading });
  yield;
  const { verdict } = decide(considered, asked.weights);
  yield;
  const isTimed = conflicts.every(({ kind }) => kind === 'time');
  const byRef = ({ factId }: FactRef) =>
    considered.facts.find(({ told }) => told.factId === factId);
  if (verdict.kind === 'declined' || verdict.kind === 'withheld') return undefined;
  if (verdict.kind === 'clarify') {
    const candidates = verdict.candidates.flatMap((ref) => byRef(ref) ?? []);
    return isTimed ? (candidates.find(isNumeric) ?? candidates[0]) : candidates[0];
  }
  const meant = byRef(verdict.fact);
  if (!isTimed || !meant || isNumeric(meant)) return meant;
  return considered.facts.find((fact) => isNumeric(fact) && !fact.isRuledOut) ?? meant;
}

/** What a fact's first observing figure observes. */
function scopeTold({ core }: Asked, { factId }: FactRef): ObservedScope | undefined {
  const fact = core.record.byId.get(factId);
  for (const figure of fact?.figures ?? []) {
    const scope = fact && scopeOf(fact, figure);
    if (scope) return scope;
  }
  return undefined;
}

/** The facet of an observation that a kind of constraint binds. */
const FACET = {
  place: 'place',
  level: 'level',
  grade: 'grade',
  'organization-kind': 'type',
} as const satisfies Partial<Record<Conflict['kind'], keyof ObservedScope>>;
const facets = ['place', 'level', 'type', 'grade', 'register', 'span'] as const;

/** Whether two observations are of one measure and differ in nothing but what is not met. */
function isAlike(a: ObservedScope, b: ObservedScope, conflicts: readonly Conflict[]): boolean {
  const free = new Set<string>(
    conflicts.flatMap(({ kind }) => (FACET as Record<string, string>)[kind] ?? []),
  );
  return (
    a.measure === b.measure && facets.every((facet) => free.has(facet) || a[facet] === b[facet])
  );
}

const hard = ({ unmet }: FactCandidate): readonly Conflict[] =>
  unmet.filter(({ soft }) => !soft).map(({ conflict }) => conflict);

/** The points around a time, or the fact itself; then what is of the same measure. */
function nearest(
  asked: Asked,
  meant: FactCandidate,
  conflicts: readonly Conflict[],
  facts: readonly FactCandidate[],
): FactRef[] {
  const series = seriesClasses(asked.core.record).get(meant.id);
  const around = series ? neighbours(series, asked.reading) : [];
  const own = scopeTold(asked, meant.told);
  const alike = facts.filter(({ id, told }) => {
    const scope = id === meant.id ? undefined : scopeTold(asked, told);
    return own !== undefined && scope !== undefined && isAlike(own, scope, conflicts);
  });
  // Of the same measure and all that is named, but counted otherwise: for the very date, at one level.
  const meeting = facts.filter(
    (fact) =>
      fact.id !== meant.id &&
      own !== undefined &&
      scopeTold(asked, fact.told)?.measure === own.measure &&
      hard(fact).length === 0,
  );
  const told = [...meeting, ...alike].map((fact) => fact.told);
  const refs = [...(around.length > 0 ? around : [meant.told]), ...told];
  const once = refs.filter(
    ({ factId }, at) => refs.findIndex((ref) => ref.factId === factId) === at,
  );
  return once.slice(0, POINTED).map(({ factId, revision }) => ({ factId, revision }));
}

/** Kinds that say which of a measure is wanted; an attribute says which measure. */
const NARROWING: ReadonlySet<string> = new Set([
  ...['place', 'time', 'grade', 'level', 'organization-kind', 'event', 'currency'],
]);
/** The measure that is asked for is among the facts that fit best, or is not on record. */
const LIKELY = 8;

/** What keeps the best fact of the measure asked for from answering, where the best of all is of another. */
function ofMeasure(considered: Considered): readonly Conflict[] | undefined {
  const own = considered.facts
    .slice(0, LIKELY)
    .map(hard)
    .find((conflicts) => conflicts.every(({ kind }) => NARROWING.has(kind)));
  return own && own.length > 0 ? own : undefined;
}

/** A conflict, with whether the record speaks of the thing asked for in another respect. */
function placed(conflict: Conflict, { times }: Reading, reach: Reach): Conflict {
  const { kind, concept } = conflict;
  const time = kind === 'time' ? times.find((each) => each.concept === concept) : undefined;
  const isElsewhere =
    reach.concepts.has(concept) ||
    (time !== undefined && reach.times.some((span) => overlaps(time, span)));
  return isElsewhere ? { ...conflict, elsewhere: true } : conflict;
}

/**
 * A refusal by name put right, pausing: of a question that without its unmet constraints would be told
 * nothing, no fact is nearest.
 */
export function* relaxedSteps(
  verdict: Verdict,
  asked: Asked,
  considered: Considered,
): Generator<void, Verdict> {
  if (verdict.kind !== 'declined' || verdict.reason.code !== 'conflict') return verdict;
  const { conflicts } = verdict.reason;
  const isOfOther = conflicts.some(({ kind }) => kind === 'attribute');
  const narrower = isOfOther ? ofMeasure(considered) : undefined;
  const meant =
    (narrower && (yield* meantWithout(asked, narrower))) ?? (yield* meantWithout(asked, conflicts));
  const own = considered.facts.find(({ id }) => id === meant?.id);
  const against = own ? hard(own) : [];
  const named = against.length > 0 ? against : conflicts;
  const refusal: Declined = {
    ...verdict,
    reason: {
      code: 'conflict',
      conflicts: named.map((each) => placed(each, asked.reading, asked.core.reach)),
    },
    nearest: meant ? nearest(asked, meant, named, considered.facts) : [],
  };
  return refusal;
}
