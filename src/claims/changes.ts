/**
 * Claims of a change ("rose by 61% since 2012", "nearly quadrupled"), held against the arithmetic of
 * the series that they speak of. Where no series is surely meant, or the record has no figure at an
 * end, nothing is said. Pure.
 */
import { Decimal } from 'decimal.js';
import { asOfSpan } from '../facts/as-of.js';
import { figureName } from '../facts/parts.js';
import type { FactRecord } from '../facts/record.js';
import { type Change, changeBetween, recordedChange } from '../facts/series/change.js';
import type { Observation } from '../facts/series/observation.js';
import { pointAt, type Series, seriesOf } from '../facts/series/series.js';
import { directionOf } from '../reading/clauses/direction.js';
import type { Direction, ReadSentence, Statement } from '../reading/clauses/statement.js';
import type { ReadTime } from '../reading/concepts/read.js';
import type { FigureMention } from '../reading/figures/figure.js';
import { type Period, periodOf } from '../reading/times/period.js';
import { overlaps } from '../reading/times/time.js';
import type { Claim, ClaimNote, ClaimVerdict } from './claim.js';
import { digitsOf, tellingDigits } from './compare.js';
import { compareFigure } from './rounding.js';

/**
 * Judges the sentence as if it told a level in place of the change, that of a point of a series;
 * `null` where it does not speak of that point at all.
 */
export type AsLevel = (level: FigureMention, point: Observation) => Claim | null;

type Way = 'up' | 'down' | null;

const HAN = /\p{Script=Han}/u;
/** Whether a ratio is told of a level before: "five times as many as", 是2012年的4.9倍. */
const asMany =
  /\bas (?:many|much|large|big|high)\b|\b(?:size|number|level|figure|total) (?:of|in)\b/iu;

/** What of a change a figure tells: its size, its share, how many times; `null` for none of them. */
function told(
  said: FigureMention,
  direction: Direction,
  sentence: string,
): 'size' | 'share' | 'times' | 'more' | null {
  const isBy = direction.endsWith('-by');
  switch (said.unit.kind) {
    case 'share':
      return isBy ? 'share' : null;
    case 'ratio':
      // 增长四倍 is four times more, five times as many.
      if (isBy && HAN.test(said.text)) return 'more';
      if (isBy || said.numeral.text === said.text) return 'times';
      return asMany.test(sentence) || HAN.test(sentence) ? 'times' : null;
    case 'count':
    case 'money':
      return isBy ? 'size' : null;
    default:
      return null;
  }
}

const wayOf = (direction: Direction): Way =>
  direction.startsWith('rise') ? 'up' : direction.startsWith('fall') ? 'down' : null;

/** A figure of the unit and value of a point, where the change is said. */
function levelOf(said: FigureMention, { figure }: Observation): FigureMention {
  const { start, end, text, numeral } = said;
  const unit =
    figure.unit === 'yuan'
      ? ({ kind: 'money', currency: 'CNY' } as const)
      : ({ kind: 'count' } as const);
  return {
    ...{ start, end, text, numeral, unit },
    value: new Decimal(figure.value),
    qualifier: 'exact',
    step: new Decimal(1),
  };
}

/** The one series with a course that the sentence speaks of. */
function seriesMeant(record: FactRecord, said: FigureMention, asLevel: AsLevel): Series | null {
  const meant = seriesOf(record).filter(({ points, headline, scope }) => {
    if (points.length < 2) return false;
    if (said.unit.kind === 'money' ? scope.unit !== 'yuan' : scope.unit === 'percent') return false;
    const claim = asLevel(levelOf(said, headline), headline);
    return claim?.verdict === 'matches' && claim.factId === headline.fact.id;
  });
  return meant.length === 1 ? (meant[0] ?? null) : null;
}

type Pair = readonly [from: Observation, to: Observation];

interface Pairs {
  /** What is meant first; `undefined` where the record has no figure at a time named. */
  readonly first: Pair | undefined;
  readonly others: readonly Pair[];
  readonly isDated: boolean;
}

function pairsOf(series: Series, period: Period | null): Pairs {
  const { points, headline } = series;
  const [start] = points;
  const from = period?.from ? pointAt(series, period.from) : (start ?? null);
  const to = period?.to ? pointAt(series, period.to) : headline;
  const isDated = period !== null && period.from !== null;
  if (!from || !to) return { first: undefined, others: [], isDated };
  const later = (point: Observation) => points.slice(points.indexOf(point) + 1);
  const others: readonly Pair[] =
    period === null
      ? points.flatMap((one) => later(one).map((other) => [one, other] as const))
      : period.to === null
        ? later(from).map((other) => [from, other] as const)
        : [];
  return { first: [from, to], others, isDated };
}

/** How the change said compares with one computed; `null` where it cannot be told. */
function compared(
  said: FigureMention,
  kind: 'size' | 'share' | 'times' | 'more',
  way: Way,
  change: Change,
): ClaimVerdict | null {
  const { difference, percent, times, direction, qualifier } = change;
  const value = {
    size: () => new Decimal(difference.value).abs(),
    share: () => percent && new Decimal(percent.value).abs(),
    times: () => times && new Decimal(times.value),
    more: () => times && new Decimal(times.value).minus(1),
  }[kind]();
  if (!value) return null;
  if (way !== null && (direction === 'rose') !== (way === 'up')) return 'differs';
  const known = { exact: 'exact', about: 'about', 'at-least': 'over', 'at-most': 'about' } as const;
  return compareFigure(
    { ...said, value: said.value.abs() },
    { value, qualifier: known[qualifier] },
  );
}

const isBorneOut = (verdict: ClaimVerdict | null) => verdict === 'matches' || verdict === 'rounded';

/** Whether a value said is that of a point: what it fell from, or rose to. */
const isLevelIn = (said: FigureMention, { points }: Series): boolean =>
  points.some(({ figure }) => said.value.equals(figure.value));

/** Whether the record itself states a change by so much at the end of one computed. */
const isStated = ({ facts }: FactRecord, said: FigureMention, { to }: Change): boolean =>
  said.unit.kind === 'share' &&
  facts.some(({ figures }) =>
    figures.some(
      ({ unit, value, asOf }) =>
        unit === 'percent' &&
        said.value.abs().equals(value) &&
        overlaps(asOfSpan(asOf), asOfSpan(to.figure.asOf)),
    ),
  );

/** A change claim judged, or `null` where the record has nothing to hold against it. */
export function changeClaim(
  record: FactRecord,
  { tokens }: Pick<ReadSentence, 'tokens'>,
  statement: Statement,
  times: readonly ReadTime[],
  silent: Claim,
  asLevel: AsLevel,
): Claim | null {
  const { said, polarity, status, added, shared, except } = statement;
  if (polarity !== 'said' || status === 'planned' || added || shared || except) return null;
  // A word of change says so inside a name known to the record, too: "growth".
  const direction = directionOf(said, tokens, statement.at, statement.core, () => false);
  const kind = told(said, direction, silent.sentence.text);
  if (kind === null) return null;
  const named = times.filter(({ role, yearless }) => role === 'asked' && !yearless);
  const period = periodOf(named);
  // One time alone leaves the other end open: which is meant cannot be told.
  const lone = named.length === 1 && period === null ? named[0] : undefined;
  const isSince = kind === 'times' && lone?.from && lone.to;
  if (lone && !isSince) return null;
  const since: Period | null =
    isSince && lone?.from && lone.to
      ? { from: { from: lone.from, to: lone.to, asked: lone.asked }, to: null }
      : period;
  const series = seriesMeant(record, said, asLevel);
  if (!series) return null;
  const { first, others, isDated } = pairsOf(series, since);
  const way = wayOf(direction);
  const judge = ([from, to]: Pair) => {
    const change = changeBetween(record, from, to, series.points);
    return change.kind === 'change'
      ? { change, verdict: compared(said, kind, way, change) }
      : undefined;
  };
  const main = first && judge(first);
  const isTelling = kind === 'size' && digitsOf(said.value) >= tellingDigits;
  const other =
    main && !isBorneOut(main.verdict) && (isDated || isTelling)
      ? others
          .map(judge)
          .find((one) => (isDated ? isBorneOut(one?.verdict ?? null) : one?.verdict === 'matches'))
      : undefined;
  const found = other ?? main;
  if (!found?.verdict) return null;
  // Without a date another time than those on record may be meant.
  if (!isDated && !isBorneOut(found.verdict)) return null;
  const verdict = other && isDated ? 'outdated-or-other' : found.verdict;
  const isUnsure =
    times.length > 2 || isLevelIn(said, series) || isStated(record, said, found.change);
  if (verdict === 'differs' && isUnsure) return null;
  return claimOf(record, found.change, verdict, silent);
}

function claimOf(record: FactRecord, change: Change, verdict: ClaimVerdict, silent: Claim): Claim {
  const { from, to } = change;
  const recorded = recordedChange(record, from, to);
  const fact = (recorded === null ? undefined : record.byId.get(recorded)) ?? to.fact;
  const note: ClaimNote = { code: 'change', change };
  return {
    ...silent,
    verdict,
    factId: fact.id,
    revision: fact.revision,
    recorded: to.figure,
    asOf: to.figure.asOf,
    notes: [note],
    ...(silent.parts ? { parts: { ...silent.parts, against: { factId: fact.id, verdict } } } : {}),
  };
}

/** The point of the same series, other than the one told, that a value said is exactly of. */
export function otherPoint(
  record: FactRecord,
  said: FigureMention,
  told: { readonly factId: string; readonly figureId: string },
): ClaimNote | null {
  const series = seriesOf(record).find(({ points }) =>
    points.some(({ ref }) => figureName(ref) === figureName(told)),
  );
  const point = series?.points.find(
    ({ ref, figure }) =>
      figureName(ref) !== figureName(told) && new Decimal(figure.value).equals(said.value),
  );
  return point && series ? { code: 'other-point', point, headline: series.headline } : null;
}
