/**
 * Judges a text against the record, figure by figure: which recorded figure each one claims to be,
 * and whether all that is said of it is so. Where the record is silent it says so, never that a claim
 * is false. Pure.
 */

import type { FactProfile } from '../answering/profile.js';
import { seriesClassSteps } from '../answering/series-class.js';
import { shelf } from '../base/remembering.js';
import { toEnd } from '../base/steps.js';
import type { FactRecord } from '../facts/record.js';
import { asToldRecord } from '../facts/withdrawn.js';
import { cleanText } from '../reading/clauses/markup.js';
import { mostFigures } from '../reading/clauses/read.js';
import type { Reader, Reading } from '../reading/concepts/read.js';
import type { Vocabulary } from '../reading/concepts/vocabulary.js';
import type { Span } from '../reading/figures/figure.js';
import { mentionSteps } from '../reading/figures/read.js';
import { type SentenceReader, type SentenceReading, sentenceReader } from './alike.js';
import { changeIn } from './as-level.js';
import { type Claim, unjudged } from './claim.js';
import { type CutSentence, cutText, shifted } from './cut-text.js';
import { dateClaims } from './dates.js';
import { eventSteps } from './events.js';
import { readFacts } from './fact-reading.js';
import { judge } from './judge.js';
import { multiplesIn } from './multiples.js';
import { quotedClaims, quoteSteps } from './quoted.js';
import type { Before } from './readings.js';
import { tellsTrend, trendClaims } from './statements.js';
import { takenBack, takesBack } from './taken-back.js';
import { targetSteps } from './targets.js';
import { withheldFrom } from './withheld.js';

/** What is longer than this without an end is no sentence: its figures are on no record. */
export const longestSentence = 1500;

/** A sentence of more figures than this tells how much there is, and not how each of it changed. */
const mostChanges = 12;

/** A file that says things over and over has no more sentences than this between two alike. */
const mostJudged = 300;

/** Texts beyond this many characters are refused by the surfaces that take them. */
export const longestText = 6000;

export interface ClaimChecker {
  /**
   * The claims of a text in its order; one `no-record` claim over the whole text where nothing in
   * it can be checked. `today` is an ISO day, for "this year" and the like.
   */
  check(text: string, today: string): readonly Claim[];
  /** The same, pausing before each sentence and each figure of it. */
  checkSteps(text: string, today: string): Generator<void, readonly Claim[]>;
}

/** A figure of which the record is silent. */
const unheard = (said: Span, sentence: Span): Claim => ({
  ...unjudged,
  ...{ said, sentence, notes: [] },
});

/** What the sentences before each one of a text leave to it, asked for in their order. */
function befores(
  sentences: readonly CutSentence[],
  reader: SentenceReader,
  { wide }: Pick<Vocabulary, 'wide'>,
) {
  let placed = 0;
  let places: readonly string[] = [];
  /** Those that nothing is asked of stay unread. */
  return (index: number): Before => {
    for (const sentence of sentences.slice(placed, index)) {
      const named = reader
        .located(sentence)
        .mentions.filter(({ kind, role }) => kind === 'place' && role !== 'asker');
      // "Beijing is the capital of China": the narrower one is spoken of.
      const last = named.findLast(({ concept }) => !wide.has(concept)) ?? named.at(-1);
      if (last) places = [last.concept];
    }
    placed = index;
    const previous = sentences[index - 1];
    return { reading: previous ? reader.whole(previous) : null, places };
  };
}

/** Compiles a checker in one go: see `checkerSteps`. */
export const buildClaimChecker = (...parts: Parameters<typeof checkerSteps>): ClaimChecker =>
  toEnd(checkerSteps(...parts));

/**
 * Compiles a checker over a record, pausing often; the reader is the one questions are read with, and
 * `profiles` what it has read of the facts already.
 */
export function* checkerSteps(
  inForce: FactRecord,
  reader: Reader,
  profiles?: ReadonlyMap<string, FactProfile>,
): Generator<void, ClaimChecker> {
  // What was withdrawn is known still, so that a claim about it is told of nothing else.
  const record = asToldRecord(inForce);
  const withheld = withheldFrom(inForce);
  yield* readFacts(record.facts, reader);
  const targets = yield* targetSteps(record, reader, profiles);
  const events = yield* eventSteps(record, reader);
  const quotes = yield* quoteSteps(record);
  yield* seriesClassSteps(record);
  // What is said twice is judged once, in one text or in the pieces of a file.
  const judged = shelf<readonly Claim[]>(mostJudged);
  const topics = new Set<string>();
  for (const { lexis } of targets) for (const concept of lexis.concepts) topics.add(concept);
  yield;

  function* judgeFigures(
    own: SentenceReading,
    span: Span,
    before: Before,
  ): Generator<void, Claim[]> {
    const { read, located, whole } = own;
    // Where neither the sentence nor the one before names anything, no figure of it is on record.
    if (read.statements.length === 0 || !speaks(whole, before.reading))
      return own.figures.map((said) => unheard(said, span));
    const surroundings = own.surroundings(before);
    let lastFact: string | null = null;
    const sentence = { span, read, located, whole };
    const claims: Claim[] = [];
    for (const [index, statement] of read.statements.entries()) {
      const readings = surroundings[index];
      if (!readings) continue;
      yield;
      const judged = judge(sentence, statement, readings, targets, record, reader, lastFact);
      const claim =
        judged.verdict === 'no-record' && read.statements.length <= mostChanges
          ? (changeIn(sentence, statement, readings, judged, { targets, record, reader }) ?? judged)
          : judged;
      lastFact = claim.factId ?? lastFact;
      claims.push(claim);
    }
    return claims;
  }

  /** The claims of a sentence; the offsets of what they say count from its beginning. */
  function* judgeSentence(
    span: Span,
    own: SentenceReading,
    before: Before,
    today: string,
  ): Generator<void, readonly Claim[]> {
    const { folded, figures, read, all } = own;
    yield;
    const found = yield* judgeFigures(own, span, before);
    const quoted = quotes(folded);
    const judged = quoted ? quotedClaims(quoted, figures, found, targets, record, span) : found;
    yield;
    const relative: Span = { start: 0, end: span.text.length, text: folded };
    const dated = dateClaims(relative, own, before, events, reader, judged.length > 0);
    return [
      ...judged,
      // A day that the record's own words name is no other event's.
      ...(quoted ? dated.filter(({ verdict }) => verdict === 'matches') : dated),
      ...trendClaims(relative, figures, all, read, record, reader, today),
    ].sort((a, b) => a.said.start - b.said.start);
  }

  function* checkSteps(text: string, today: string): Generator<void, readonly Claim[]> {
    const clean = cleanText(text);
    yield* mentionSteps(clean.text);
    const sentences = cutText(clean.text);
    const sentenceReadings = sentenceReader(reader, topics, today);
    const before = befores(sentences, sentenceReadings, reader.vocabulary);
    const original = (span: Span): Span => {
      const start = clean.at[span.start] ?? 0;
      const end = span.end > span.start ? (clean.at[span.end - 1] ?? 0) + 1 : start;
      return { start, end, text: text.slice(start, end) };
    };
    function* claimsOf(
      sentence: (typeof sentences)[number],
      index: number,
    ): Generator<void, readonly Claim[]> {
      const { span, figures, dates } = sentence;
      if (figures.length > mostFigures || span.text.length > longestSentence) {
        const whole = original(span);
        return figures.map((said) => unheard(original(said), whole));
      }
      const tells = tellsTrend(span.text) || multiplesIn(span.text).length > 0;
      if (figures.length + dates.length === 0 && !tells) return [];
      const earlier = before(index);
      const said = [span.text, sentences[index - 1]?.span.text];
      const key = JSON.stringify([today, said, earlier.places]);
      yield;
      const found =
        judged.get(key) ??
        judged.put(
          key,
          yield* judgeSentence(span, sentenceReadings.read(sentence), earlier, today),
        );
      return found.map((claim) => ({
        ...withheld(claim),
        said: original(shifted(claim.said, -span.start)),
        sentence: original(span),
      }));
    }
    const claims: Claim[] = [];
    for (const [index, sentence] of sentences.entries()) {
      yield;
      const found = yield* claimsOf(sentence, index);
      if (found.length === 0) continue;
      const next = sentences[index + 1];
      const isDenied = next?.figures.length === 0 && takesBack(next.span.text);
      claims.push(...(isDenied ? found.map(takenBack) : found));
    }
    if (claims.length > 0) return claims;
    const whole: Span = { start: 0, end: text.length, text };
    return [unheard(whole, whole)];
  }

  return { check: (text, today) => toEnd(checkSteps(text, today)), checkSteps };
}

/** Whether anything the record could be about is named here or in the sentence before. */
function speaks(whole: Reading, before: Reading | null): boolean {
  return [whole, before].some((reading) =>
    reading?.mentions.some(({ kind }) => kind !== 'cue' && kind !== 'ask' && kind !== 'place'),
  );
}
