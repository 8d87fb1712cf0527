/** Questions about a course over time, answered from the series they mean. Pure. */
import type { Answerer } from '../../answering/answerer.js';
import type { Question, Verdict } from '../../answering/verdict.js';
import type { FactRecord } from '../../facts/record.js';
import { changeBetween } from '../../facts/series/change.js';
import type { Observation } from '../../facts/series/observation.js';
import { aroundTime, firstOf, pointAt, type Series, upToDay } from '../../facts/series/series.js';
import type { Reading } from '../../reading/concepts/read.js';
import { languageOf } from '../../reading/language.js';
import type { NamedTime } from '../../reading/times/period.js';
import type { OverTime } from '../outcome.js';
import {
  readComparison,
  readCountAt,
  readSeriesQuestion,
  type SeriesQuestion,
} from './recognise.js';
import { seriesInGeneral, seriesMeant } from './subject.js';
import { tellFrom } from './tell.js';

/** The concept of reasons. */
const CAUSES = 'causes';

interface Ground {
  readonly record: FactRecord;
  readonly answerer: Answerer;
}

/**
 * Whether what the record says of itself stands before its course: a fact that tells the trend, where
 * the question does not name between which times, or the newest point itself.
 */
function isToldAlready(
  { wanted, isExplicit }: SeriesQuestion,
  verdict: Verdict,
  outcome: OverTime,
  { record, answerer }: Ground,
): boolean {
  if (verdict.kind !== 'answered') return false;
  const { factId } = verdict.fact;
  if (wanted.kind === 'latest') {
    return outcome.told.kind === 'latest' && outcome.told.point.fact.id === factId;
  }
  if (isExplicit) return false;
  const fact = record.byId.get(factId);
  return fact !== undefined && (answerer.profiles.get(factId)?.asks.has('trend') ?? false);
}

/** Two measures set against each other that the record says may not be compared. */
function* refuseComparison(
  { record, answerer }: Ground,
  question: Question,
  reading: Reading,
): Generator<void, OverTime | null> {
  const sides = readComparison(reading);
  if (!sides) return null;
  const meant: Series[] = [];
  for (const side of sides) {
    const found = yield* seriesMeant(record, answerer, side, { today: question.today });
    if (!found) return null;
    meant.push(found.series);
  }
  const [one, other] = meant;
  if (!one || !other) return null;
  const refusal = changeBetween(record, one.headline, other.headline);
  if (refusal.kind !== 'refused' || refusal.code !== 'not-comparable') return null;
  return {
    kind: 'over-time',
    text: question.text,
    ...languageOf(question.text),
    wanted: { kind: 'comparison' },
    series: one,
    told: { kind: 'refused', refusal },
  };
}

/**
 * What a question gets that asks how something went over time; `null` where it asks nothing of the
 * kind, means no series surely, or `verdict`, what is answered otherwise, says it better. Pauses.
 */
export function* askOverTime(
  ground: Ground,
  question: Question,
  verdict: Verdict,
): Generator<void, OverTime | null> {
  const { record, answerer } = ground;
  const reading = answerer.reader.read(question.text, question.today);
  yield;
  const refused = yield* refuseComparison(ground, question, reading);
  if (refused) return refused;
  const asked = readSeriesQuestion(reading);
  // Why it went so is told by no figures.
  const isWhy = reading.mentions.some(
    ({ concept, role }) => concept === CAUSES && role === 'asked',
  );
  if (!asked || isWhy) return null;
  const found = yield* seriesMeant(record, answerer, asked.subject, question);
  if (!found) return null;
  const { series, told: point } = found;
  const outcome: OverTime = {
    kind: 'over-time',
    text: question.text,
    ...languageOf(question.text),
    wanted: asked.wanted,
    series,
    told: tellFrom(record, series, asked.wanted, point),
  };
  return isToldAlready(asked, verdict, outcome, ground) ? null : outcome;
}

/**
 * The point of the record's main count that a number is asked for at a time, where nothing else is
 * named: `null` where something is, or where the point is told or refused already.
 */
export function askCountAt(
  ground: Ground,
  question: Question,
  verdict: Verdict,
): Observation | OverTime | null {
  const { record, answerer } = ground;
  if (question.previous || (verdict.kind !== 'clarify' && verdict.kind !== 'answered')) return null;
  const asked = readCountAt(answerer.reader.read(question.text, question.today));
  if (!asked) return null;
  const series = seriesInGeneral(record, answerer, asked.subject, question.today);
  if (!series) return null;
  if (verdict.kind === 'answered') {
    // Another fact than those of the main count answers only if it tells how that went.
    const { factId } = verdict.fact;
    const isOwn = series.points.some(({ fact }) => fact.id === factId);
    if (isOwn || answerer.profiles.get(factId)?.asks.has('trend')) return null;
  }
  const point = pointAt(series, asked.time);
  if (point) return point;
  const { before, after } = aroundTime(series, asked.time);
  return {
    kind: 'over-time',
    text: question.text,
    ...languageOf(question.text),
    wanted: { kind: 'points' },
    series,
    told: { kind: 'no-point', time: asked.time, before, after },
  };
}

/** The same asked of what was dated by a day, ISO; `asked` is the day in words. */
export function askedByDay(
  outcome: OverTime,
  record: FactRecord,
  day: string,
  asked: NamedTime['asked'],
): OverTime {
  if (outcome.wanted.kind === 'comparison') return outcome;
  const series = upToDay(outcome.series, day);
  if (series) return { ...outcome, series, told: tellFrom(record, series, outcome.wanted) };
  const time: NamedTime = { from: day, to: day, asked };
  return {
    ...outcome,
    told: { kind: 'no-point', time, before: null, after: firstOf(outcome.series) },
  };
}
