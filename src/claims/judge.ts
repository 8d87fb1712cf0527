/** The verdict on one figure: borne out only where every part that is said agrees. Pure. */
import { type SeriesClass, seriesClasses } from '../answering/series-class.js';
import { keeping } from '../base/remembering.js';
import type { FactRecord } from '../facts/record.js';
import { unitForm } from '../facts/units.js';
import type { ReadSentence, Statement } from '../reading/clauses/statement.js';
import type { Reader, Reading, ReadTime } from '../reading/concepts/read.js';
import type { FigureMention, Span } from '../reading/figures/figure.js';
import { likeliestOf, otherFact, type Weighed, weigh, withSlips } from './candidates.js';
import { otherPoint } from './changes.js';
import {
  type Claim,
  type ClaimNote,
  type ClaimParts,
  type ClaimVerdict,
  type Unborne,
  unjudged,
} from './claim.js';
import { compare, verdictOf } from './compare.js';
import { conjunctOf } from './conjuncts.js';
import { stemOf } from './lexis.js';
import type { LocatedReading } from './located.js';
import { plausible } from './plausible.js';
import type { Readings } from './readings.js';
import { givenTo } from './receiver.js';
import { isSaidOfOther } from './said-of-other.js';
import { otherWhole } from './share-of.js';
import type { Target } from './targets.js';
import { unreadOf } from './unread.js';

export interface Sentence {
  readonly span: Span;
  readonly read: ReadSentence;
  readonly located: LocatedReading;
  /** All of it read. */
  readonly whole: Reading;
}

/** What a fact spoken of just before in the sentence is worth. */
const continuity = 2;

interface Accounted extends Weighed {
  /** Words that its fact does not account for. */
  readonly unread: readonly string[];
}

/** Whether nothing but a mark or space parts the figure from another number: one cut in two. */
function isSplit({ read, located }: Sentence, { at }: Statement): boolean {
  const own = read.tokens[at];
  const beside = (index: number) => {
    const other = read.tokens[index];
    const isBare = other?.kind === 'number' && /^\d+$/.test(other.form);
    return other?.kind === 'figure' || isBare ? other : null;
  };
  const parts = (from: number, to: number) =>
    /^\s?[.,'’_·٬،，]?\s?$/.test(located.folded.slice(from, to));
  // A mark between them is a token of its own.
  for (const step of [1, 2]) {
    const before = beside(at - step);
    if (own && before && parts(before.end, own.start)) return true;
    const after = beside(at + step);
    if (own && after && parts(own.end, after.start)) return true;
  }
  return false;
}

/** What about a statement keeps a figure from being borne out, whatever its value. */
function unborne(statement: Statement): Unborne | null {
  switch (statement.polarity) {
    case 'denied':
    case 'doubted':
    case 'asked':
    case 'supposed':
      return statement.polarity;
  }
  if (statement.status === 'planned') return 'planned';
  // The record tells of no fall: who says that a figure fell to its level says more than it holds.
  if (statement.direction.endsWith('-by') || statement.direction === 'fall-to') return 'change';
  if (statement.added) return 'added';
  if (statement.shared) return 'shared';
  return statement.except ? 'except' : null;
}

/**
 * Of the points of a series those that the time said is of; the headline where no time is said, or
 * none on record fits it.
 */
function onePointEach(
  weighed: readonly Weighed[],
  isTimed: boolean,
  classes: ReadonlyMap<string, SeriesClass>,
): readonly Weighed[] {
  const seriesIdOf = ({ target: { fact } }: Weighed) => fact.series ?? fact.id;
  const isThen = ({ elsewhere }: Weighed) => !elsewhere.some(({ code }) => code === 'time');
  const met = new Set(isTimed ? weighed.filter(isThen).map(seriesIdOf) : []);
  return weighed.filter((one) => {
    const series = classes.get(seriesIdOf(one));
    if (!series) return true;
    return met.has(seriesIdOf(one)) ? isThen(one) : one.target.fact.id === series.headline.factId;
  });
}

/** Whether a figure is the value recorded, or a rounding of it and no mere bound. */
const isValueOf = (said: FigureMention, target: Target, record: FactRecord): boolean => {
  const verdict = verdictOf(said, target, record);
  const isBound = said.qualifier !== 'exact' && said.qualifier !== 'about';
  return verdict === 'matches' || (verdict === 'rounded' && !isBound);
};

/** A fact whose figure is said in the very way that one of its errata corrects. */
function misreadTarget(
  { read, whole }: Sentence,
  statement: Statement,
  targets: readonly Target[],
  record: FactRecord,
  reader: Reader,
): { readonly target: Target; readonly erratumId: string } | null {
  if (statement.said.unit.kind !== 'count') return null;
  if (![...reader.vocabulary.subject].some((id) => whole.evidence.has(id))) return null;
  const misreadable = targets.filter(
    (target) => target.lexis.misread.length > 0 && isValueOf(statement.said, target, record),
  );
  if (misreadable.length === 0) return null;
  const [from, to] = statement.passage;
  const tokens = read.tokens.slice(from, to);
  for (const target of misreadable) {
    if ([...target.needs].some((id) => whole.evidence.has(id))) continue;
    for (const { erratumId, values, english, chinese } of target.lexis.misread) {
      if (!values.has(target.figure.value)) continue;
      const said = tokens.some(({ kind, form }) =>
        kind === 'word'
          ? form.length > 3 && english.has(stemOf(form, reader.vocabulary.language))
          : kind === 'han' &&
            [...chinese].some(
              (word) => form.includes(word) || (form.length > 1 && word.includes(form)),
            ),
      );
      if (said) return { target, erratumId };
    }
  }
  return null;
}

const timesIn = ({ own, sentence }: Readings): readonly ReadTime[] =>
  [own, sentence].find(({ times }) => times.length > 0)?.times ?? [];

/** A time that ends in a later year than the figure on record: what is planned for it is not on record. */
function laterThan({ figure }: Target, times: readonly ReadTime[]): ClaimNote | null {
  const later = times.find(
    ({ to }) => to !== null && to.slice(0, 4) > figure.asOf.date.slice(0, 4),
  );
  return later ? { code: 'time', asked: later.asked } : null;
}

/**
 * The likeliest of the candidates whose fact accounts for every word, else the likeliest of all. They
 * are gone through from the likeliest on, since finding what accounts for the words takes the time.
 */
function bestOf(
  weighed: readonly Weighed[],
  account: (candidate: Weighed) => Accounted,
): Accounted | null {
  let likeliest: Accounted | null = null;
  let left = weighed;
  for (let next = likeliestOf(left); next; next = likeliestOf(left)) {
    const accounted = account(next);
    if (accounted.unread.length === 0) return accounted;
    likeliest ??= accounted;
    const gone = next;
    left = left.filter((candidate) => candidate !== gone);
  }
  return likeliest;
}

const unreadBy = keeping<Readings, Target, readonly string[]>();

/** Judges the figure of a statement against every recorded one. */
export function judge(
  sentence: Sentence,
  statement: Statement,
  readings: Readings,
  targets: readonly Target[],
  record: FactRecord,
  reader: Reader,
  lastFact: string | null,
): Claim {
  const { said } = statement;
  const silent = (notes: readonly ClaimNote[], parts: ClaimParts): Claim => ({
    ...unjudged,
    ...{ said, sentence: sentence.span, notes, parts },
  });
  const { relation, polarity, direction, status, added, shared, except } = statement;
  const parts: ClaimParts = {
    statement: { relation, polarity, direction, status, added, shared, except },
    measure: said.text.slice(Math.max(0, said.numeral.end - said.start)).trim(),
    places: readings.places.places,
    times: timesIn(readings).map(({ concept }) => concept),
    unread: [],
    against: null,
  };
  const of = (
    { fact, figure }: Target,
    verdict: ClaimVerdict,
    notes: readonly ClaimNote[],
    more: Partial<ClaimParts> = {},
  ): Claim => ({
    verdict,
    factId: fact.id,
    revision: fact.revision,
    said,
    sentence: sentence.span,
    recorded: figure,
    asOf: figure.asOf,
    notes,
    parts: { ...parts, against: { factId: fact.id, verdict }, ...more },
  });

  const why = unborne(statement);
  const misread = why ? null : misreadTarget(sentence, statement, targets, record, reader);
  if (misread && polarity === 'said') {
    return of(misread.target, 'differs', [{ code: 'misprint', erratumId: misread.erratumId }]);
  }
  const isTimed = timesIn(readings).some(({ role }) => role === 'asked');
  const candidates = plausible(said, targets, readings, reader).flatMap(
    (target) => weigh(said, target, readings, record, reader) ?? [],
  );
  const met = onePointEach(candidates, isTimed, seriesClasses(record));
  const unread = (target: Target): readonly string[] => {
    const { span, read, located } = sentence;
    const { lexis, profile } = target;
    const turn = conjunctOf(read, statement);
    const { language } = reader.vocabulary;
    const held = { text: span.text, read, located, lexis, covers: profile.covers, language };
    const words = unreadOf(held, statement, turn);
    const others = [
      givenTo(read, statement, located, target),
      otherWhole(read.tokens, statement, located, target.figure, reader),
    ];
    return [...words, ...others.filter((other) => other !== null)];
  };
  const account = (candidate: Weighed): Accounted => ({
    ...candidate,
    unread: unreadBy(readings, candidate.target, () => unread(candidate.target)),
  });
  // What follows in a sentence mostly goes on about the same.
  const weighed = withSlips(said, met, record).map((candidate) =>
    candidate.target.fact.id === lastFact
      ? { ...candidate, score: candidate.score + continuity }
      : candidate,
  );
  const best = bestOf(weighed, account);
  if (!best || isSplit(sentence, statement)) return silent([], parts);
  const settled = settle(best, why, statement, targets, {
    notes: () => compare(said, best.target, record).notes,
    times: timesIn(readings),
    isOthers: () => isSaidOfOther(said, best.target, targets, readings, reader),
    parts,
    of,
    silent,
  });
  return isTimed ? settled : atOtherPoint(settled, said, record);
}

/** Without a date, a figure of another point of the series is told as that, and not as a mistake. */
function atOtherPoint(claim: Claim, said: FigureMention, record: FactRecord): Claim {
  const { verdict, factId, recorded } = claim;
  if (verdict !== 'differs' || factId === null || !recorded) return claim;
  const note = otherPoint(record, said, { factId, figureId: recorded.id });
  if (note?.code !== 'other-point') return claim;
  const { fact, figure } = note.point;
  return {
    ...claim,
    verdict: 'outdated-or-other',
    factId: fact.id,
    revision: fact.revision,
    recorded: figure,
    asOf: figure.asOf,
    notes: [note],
  };
}

/** Settles the verdict once the recorded figure that is meant is known. */
function settle(
  best: Accounted,
  why: Unborne | null,
  statement: Statement,
  targets: readonly Target[],
  say: {
    /** What explains how the figure compares: finding a slip takes the time. */
    readonly notes: () => readonly ClaimNote[];
    readonly times: readonly ReadTime[];
    /** Whether another figure on record, told of as well, has the very value. */
    readonly isOthers: () => boolean;
    readonly parts: ClaimParts;
    readonly of: (
      target: Target,
      verdict: ClaimVerdict,
      notes: readonly ClaimNote[],
      more?: Partial<ClaimParts>,
    ) => Claim;
    readonly silent: (notes: readonly ClaimNote[], parts: ClaimParts) => Claim;
  },
): Claim {
  const { target, unread } = best;
  const against = { factId: target.fact.id, verdict: best.verdict };
  const parts = { ...say.parts, unread, against };
  if (unread.length > 0) return say.silent([{ code: 'unread', words: unread }], parts);
  const isElsewhere = best.elsewhere.length > 0;
  if (why === 'planned') {
    const later = laterThan(target, say.times);
    const elsewhere = later ? [...best.elsewhere, later] : best.elsewhere;
    if (elsewhere.some(({ code }) => code === 'time'))
      return say.of(target, 'outdated-or-other', elsewhere, parts);
  }
  if (why) return say.silent([{ code: 'unborne', why }], parts);
  if (isElsewhere) {
    if (best.verdict === 'differs' && say.isOthers()) return say.silent([], parts);
    return statement.polarity === 'said'
      ? say.of(target, 'outdated-or-other', best.elsewhere, parts)
      : say.silent([], parts);
  }
  if (statement.polarity === 'negated') {
    // To deny a value that is not the record's, or a rounding of it, says nothing wrong.
    return best.verdict === 'matches' && best.lacking === 0
      ? say.of(target, 'differs', [{ code: 'negated' }], parts)
      : say.silent([], parts);
  }
  // Nobody counts parts of an organization: "12.858" is a number read amiss.
  const { kind, fractional } = unitForm(target.figure.unit);
  const isWhole = kind === 'count' && !fractional;
  if (best.verdict === 'differs' && isWhole && !statement.said.value.isInteger())
    return say.silent([], parts);
  if (best.verdict === 'differs' && say.isOthers()) return say.silent([], parts);
  // The value alone points to it: no assurance.
  if (best.lacking > 0 && best.verdict !== 'differs') return say.silent([], parts);
  const notes = say.notes();
  const other = best.verdict === 'differs' ? otherFact(statement.said, target, targets) : null;
  return say.of(target, best.verdict, other ? [other, ...notes] : notes, parts);
}
