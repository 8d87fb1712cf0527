/**
 * Judges a text against the record, figure by figure: which recorded figure each one claims to be,
 * and whether all that is said of it is so. Where the record is silent it says so, never that a claim
 * is false. Pure.
 */
import type { FactProfile } from '../answering/profile.js';
import type { FactRecord } from '../facts/record.js';
import { cleanText } from '../reading/clauses/markup.js';
import { joinRanges } from '../reading/clauses/ranges.js';
import { mostFigures, readSentence } from '../reading/clauses/read.js';
import type { ReadSentence, Statement } from '../reading/clauses/statement.js';
import type { Token } from '../reading/clauses/tokens.js';
import type { Reader, Reading } from '../reading/concepts/read.js';
import { isConstraint } from '../reading/concepts/vocabulary.js';
import type { DateMention, FigureMention, Span } from '../reading/figures/figure.js';
import { readMentions } from '../reading/figures/read.js';
import { sentencesOf } from '../reading/passages.js';
import type { Readings } from './candidates.js';
import type { Claim } from './claim.js';
import { type Turns, turnsOf } from './conjuncts.js';
import { judge } from './judge.js';
import { type LocatedReading, readLocated, withDates, within } from './located.js';
import { placesOf } from './places.js';
import { dateClaims, tellsTrend, trendClaims } from './statements.js';
import { targetsOf } from './targets.js';

/** What is longer than this without an end is no sentence: its figures are on no record. */
export const longestSentence = 1500;

/** Texts beyond this many characters are refused by the surfaces that take them. */
export const longestText = 6000;

export interface ClaimChecker {
  /**
   * The claims of a text in its order; one `no-record` claim over the whole text where nothing in
   * it can be checked. `today` is an ISO day, for "this year" and the like.
   */
  check(text: string, today: string): readonly Claim[];
}

/** What the sentences before one leave to it: what the last is about, and the place spoken of. */
interface Before {
  readonly reading: Reading | null;
  readonly places: readonly string[];
}

/** A figure or date moved so that it counts from `by` on. */
function shifted<M extends Span & { readonly numeral?: Span }>(mention: M, by: number): M {
  const move = (span: Span): Span => ({ ...span, start: span.start - by, end: span.end - by });
  return {
    ...mention,
    ...move(mention),
    ...(mention.numeral && { numeral: move(mention.numeral) }),
  };
}

/** Tells of words that are part of a name; those that deny, doubt or suppose never are in a topic's. */
function nameTest(located: LocatedReading, topics: ReadonlySet<string>) {
  const strict = located.spelt.filter(
    ({ kind }) => isConstraint(kind) && kind !== 'attribute' && kind !== 'currency',
  );
  const loose = located.spelt.filter(
    ({ kind, concept }) => kind === 'attribute' || (kind === 'topic' && topics.has(concept)),
  );
  return ({ start, end, classes, kind: written }: Token): boolean => {
    const covers = (span: { readonly begin: number; readonly finish: number }) =>
      span.begin <= start && span.finish >= end;
    if (strict.some(covers)) return true;
    const within = loose.filter(covers);
    // Part of a longer Chinese word: 会 of 发布会.
    const isSyllable = (span: { readonly begin: number; readonly finish: number }) =>
      written === 'han' && end - start === 1 && span.finish - span.begin > 2;
    if (within.some(isSyllable)) return true;
    return within.length > 0 && !weighty.some((name) => classes.has(name));
  };
}

/** What such words do, they do inside a topic's name too. */
const weighty = [
  'negator',
  'deny',
  'doubt',
  'plan',
  'condition',
  'false',
  'report',
  'each',
] as const;

/** A concept like forecasts that a "will" spells is no attribute that the claim is about. */
function withoutStance(
  located: LocatedReading,
  { tokens, statements }: ReadSentence,
): LocatedReading {
  const stance = tokens.filter(({ classes }) => weighty.some((name) => classes.has(name)));
  const isStance = ({ begin, finish }: { readonly begin: number; readonly finish: number }) =>
    stance.some(({ start, end }) => start >= begin && end <= finish);
  // Nor is what belongs to a bound: the most of "at the most".
  const bound = statements.flatMap(({ read }) => [...read].flatMap((index) => tokens[index] ?? []));
  const isBound = ({ begin, finish }: { readonly begin: number; readonly finish: number }) =>
    bound.some(({ start, end }) => start <= begin && end >= finish);
  return {
    ...located,
    mentions: located.mentions.filter(
      (mention) =>
        !(mention.kind === 'attribute' && isStance(mention)) &&
        !(mention.kind !== 'place' && isBound(mention)),
    ),
  };
}

/** A figure of which the record is silent. */
const unheard = (said: Span, sentence: Span): Claim => ({
  verdict: 'no-record',
  factId: null,
  revision: null,
  said,
  sentence,
  recorded: null,
  asOf: null,
  notes: [],
});

/** Kinds of concept that one of several things said in turn does not share with the others. */
const single: ReadonlySet<string> = new Set(['level', 'grade']);
const shareable: ReadonlySet<string> = new Set(['attribute', 'event', 'organization-kind']);

/** A reading without what is told of other things in turn, and is not said for all of them at once. */
function inTurn(located: LocatedReading, { others }: Turns, own: Reading): LocatedReading {
  const isOthers = ({ begin, finish }: { readonly begin: number; readonly finish: number }) =>
    others.some(([start, end]) => begin >= start && finish <= end);
  const hasOwn = (kind: string) => own.mentions.some((mention) => mention.kind === kind);
  // One attribute of several places is said of each of them.
  if (
    hasOwn('place') &&
    located.mentions.some((mention) => mention.kind === 'place' && isOthers(mention))
  )
    return located;
  return {
    ...located,
    mentions: located.mentions.filter(
      (mention) =>
        !isOthers(mention) ||
        !(single.has(mention.kind) || (shareable.has(mention.kind) && hasOwn(mention.kind))),
    ),
  };
}

/** What surrounds a statement, read at each distance. */
function readingsOf(
  statement: Statement,
  read: ReadSentence,
  located: LocatedReading,
  whole: Reading,
  before: Before,
  reader: Reader,
): Readings {
  const start = (index: number) => read.tokens[index]?.start ?? 0;
  const end = (index: number) => read.tokens[index - 1]?.end ?? 0;
  const [from, to] = statement.passage;
  // Whose word it is says nothing of what it is about.
  const frames = read.statements.flatMap((other) => other.frames);
  const stretches = (first: number, last: number) => {
    const kept: (readonly [number, number])[] = [];
    let at = first;
    for (const [begin, finish] of frames) {
      if (begin < at || finish > last) continue;
      if (begin > at) kept.push([start(at), end(begin)]);
      at = finish;
    }
    if (last > at) kept.push([start(at), end(last)]);
    return kept;
  };
  const turns = turnsOf(read, statement);
  const own = within(located, turns?.own ?? stretches(from, to), reader);
  const told = turns ? inTurn(located, turns, own) : located;
  return {
    own,
    soFar: within(told, stretches(0, to), reader),
    sentence:
      frames.length > 0 || turns ? within(told, stretches(0, read.tokens.length), reader) : whole,
    before: before.reading,
    places: placesOf(read, statement, located, before.places),
    forms: new Set(read.tokens.slice(from, to).map(({ form }) => form)),
  };
}

/**
 * Compiles a checker over a record; the reader is the one questions are read with, and `profiles`
 * what it has read of the facts already.
 */
export function buildClaimChecker(
  record: FactRecord,
  reader: Reader,
  profiles?: ReadonlyMap<string, FactProfile>,
): ClaimChecker {
  const targets = targetsOf(record, reader, profiles);
  const topics = new Set(targets.flatMap(({ lexis }) => [...lexis.concepts]));
  const judgeAll = (
    figures: readonly FigureMention[],
    read: ReadSentence,
    located: LocatedReading,
    span: Span,
    before: Before,
  ): Claim[] => {
    const whole = within(located, [[0, span.text.length]], reader);
    // Where neither the sentence nor the one before names anything, no figure of it is on record.
    if (read.statements.length === 0 || !speaks(whole, before.reading))
      return figures.map((said) => unheard(said, span));
    let lastFact: string | null = null;
    return read.statements.map((statement) => {
      const readings = readingsOf(statement, read, located, whole, before, reader);
      const sentence = { span, read, located };
      const claim = judge(sentence, statement, readings, targets, record, reader, lastFact);
      lastFact = claim.factId ?? lastFact;
      return claim;
    });
  };

  return {
    check(text, today) {
      const clean = cleanText(text);
      const { figures, dates } = readMentions(clean.text);
      // What is said twice is read and judged once.
      const known = new Map<string, LocatedReading>();
      const locatedOf = (sentence: string): LocatedReading => {
        const located = known.get(sentence) ?? readLocated(sentence, reader, today);
        known.set(sentence, located);
        return located;
      };
      const sentences = sentencesOf(clean.text);
      let placed = 0;
      let places: readonly string[] = [];
      /** What the sentences before one leave to it; those that nothing is asked of stay unread. */
      const beforeThe = (index: number): Before => {
        for (; placed < index; placed += 1) {
          const named = locatedOf(sentences[placed]?.text ?? '').mentions.filter(
            ({ kind, role }) => kind === 'place' && role !== 'asker',
          );
          // "Beijing is the capital of China": the narrower one is spoken of.
          const last =
            named.findLast(({ concept }) => !reader.vocabulary.wide.has(concept)) ?? named.at(-1);
          if (last) places = [last.concept];
        }
        const previous = sentences[index - 1];
        const reading = previous
          ? within(locatedOf(previous.text), [[0, previous.text.length]], reader)
          : null;
        return { reading, places };
      };
      const original = (span: Span): Span => {
        const start = clean.at[span.start] ?? 0;
        const end = span.end > span.start ? (clean.at[span.end - 1] ?? 0) + 1 : start;
        return { start, end, text: text.slice(start, end) };
      };
      let figureAt = 0;
      let dateAt = 0;
      const take = <M extends Span>(list: readonly M[], from: number, { start, end }: Span) => {
        const inside: M[] = [];
        let at = from;
        for (; at < list.length && (list[at] as M).start < end; at += 1) {
          const mention = list[at] as M;
          if (mention.start >= start && mention.end <= end) inside.push(shifted(mention, start));
        }
        return { inside, at };
      };
      const judgeSentence = (
        span: Span,
        own: readonly FigureMention[],
        dated: readonly DateMention[],
        before: Before,
      ): readonly Claim[] => {
        const located = withDates(locatedOf(span.text), dated);
        const said = joinRanges(located.folded, own);
        const read = readSentence(located.folded, said, dated, nameTest(located, topics));
        const judged = judgeAll(said, read, withoutStance(located, read), span, before);
        const whole = within(located, [[0, span.text.length]], reader);
        const relative: Span = { start: 0, end: span.text.length, text: located.folded };
        return [
          ...judged,
          ...dateClaims(dated, relative, whole, read, record, judged.length > 0),
          ...trendClaims(relative, said, whole, read, record, reader, today),
        ].sort((a, b) => a.said.start - b.said.start);
      };
      const judgedBefore = new Map<string, readonly Claim[]>();
      const claims = sentences.flatMap((span, index) => {
        const own = take(figures, figureAt, span);
        const dated = take(dates, dateAt, span);
        figureAt = own.at;
        dateAt = dated.at;
        if (own.inside.length > mostFigures || span.text.length > longestSentence) {
          return own.inside.map((said) => ({
            ...unheard(said, span),
            said: original(shifted(said, -span.start)),
            sentence: original(span),
          }));
        }
        if (own.inside.length + dated.inside.length === 0 && !tellsTrend(span.text)) return [];
        const before = beforeThe(index);
        const key = JSON.stringify([span.text, sentences[index - 1]?.text, before.places]);
        const found =
          judgedBefore.get(key) ?? judgeSentence(span, own.inside, dated.inside, before);
        judgedBefore.set(key, found);
        return found.map((claim) => ({
          ...claim,
          said: original(shifted(claim.said, -span.start)),
          sentence: original(span),
        }));
      });
      if (claims.length > 0) return claims;
      const whole: Span = { start: 0, end: text.length, text };
      const silent = { factId: null, revision: null, recorded: null, asOf: null, notes: [] };
      return [{ verdict: 'no-record', said: whole, sentence: whole, ...silent }];
    },
  };
}

/** Whether anything the record could be about is named here or in the sentence before. */
function speaks(whole: Reading, before: Reading | null): boolean {
  return [whole, before].some((reading) =>
    reading?.mentions.some(({ kind }) => kind !== 'cue' && kind !== 'ask' && kind !== 'place'),
  );
}
