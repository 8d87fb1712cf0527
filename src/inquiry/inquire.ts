/**
 * The one way in. Every surface hands its text here and draws the outcome: what is measured on the
 * command line is what the press gets on Discord. Pure.
 */
import type { Answerer } from '../answering/answerer.js';
import type { Question, Verdict } from '../answering/verdict.js';
import { toEnd } from '../base/steps.js';
import type { ClaimChecker } from '../claims/check.js';
import type { Claim } from '../claims/claim.js';
import { derive } from '../facts/derive/derive.js';
import { readDerivationRequest } from '../facts/derive/question.js';
import type { Derivation, Refusal } from '../facts/derive/request.js';
import type { FactRecord } from '../facts/record.js';
import type { Observation } from '../facts/series/observation.js';
import { mentionSteps } from '../reading/figures/read.js';
import { languageOf } from '../reading/language.js';
import { normalise } from '../reading/normalise.js';
import { asksForCheck, type Intent, intentOf, statementIn } from './intent.js';
import { heardOf, longestQuestion, readLongText, statesFigures } from './long-text.js';
import {
  type Answering,
  asOffer,
  type Checking,
  type Deriving,
  type OneOutcome,
  type Outcome,
  type OverTime,
} from './outcome.js';
import { askCountAt, askOverTime } from './over-time/over-time.js';
import { pieceReader } from './pieces.js';
import { type DecideOne, decideSeveral } from './several.js';
import { piecesOf } from './split.js';

/** A record with what answers from it and what checks against it, all of one moment. */
export interface Ground {
  readonly record: FactRecord;
  readonly answerer: Answerer;
  readonly checker: ClaimChecker;
}

export interface Inquiry extends Question {
  /** What the surface is for: `/check` wants claims held against the record, `/derive` a computation. */
  readonly wants?: 'anything' | 'check' | 'derivation';
}

function kindOf(verdict: Verdict): Answering['kind'] {
  switch (verdict.kind) {
    case 'answered':
      return 'answer';
    case 'clarify':
      return 'clarify';
    case 'withheld':
      return 'decline';
    case 'declined':
      return verdict.reason.code === 'small-talk' ? 'small-talk' : 'decline';
  }
}

function* check(ground: Ground, { text, today }: Inquiry): Generator<void, Checking> {
  const claims = yield* ground.checker.checkSteps(text, today);
  return { kind: 'check', text, ...languageOf(text), claims };
}

/** Checks as much of a text as is read where no check was called for. */
function* checkHeard(ground: Ground, inquiry: Inquiry): Generator<void, Checking> {
  const text = heardOf(inquiry.text);
  const checked = yield* check(ground, { ...inquiry, text });
  if (text === inquiry.text) return checked;
  return { ...checked, text: inquiry.text, readTo: text.length };
}

function compute(ground: Ground, text: string, verdict?: Verdict): Deriving {
  const request = readDerivationRequest(normalise(text), ground.record);
  return {
    kind: 'derive',
    text,
    ...languageOf(text),
    result: request && derive(ground.record, request),
    ...(verdict ? { verdict } : {}),
  };
}

/** Whether a verdict tells the recorded figure that a computation would come to. */
function says(verdict: Verdict, result: Derivation | Refusal): boolean {
  if (verdict.kind !== 'answered' || result.kind !== 'derivation') return false;
  return result.recorded?.factId === verdict.fact.factId;
}

/** Whether a verdict tells a share on record, where computing one is refused. */
function tellsShare(
  { record }: Ground,
  verdict: Verdict,
  result: Derivation | Refusal,
  explanation: Answering['explanation'],
): boolean {
  if (verdict.kind !== 'answered' || result.kind !== 'refusal') return false;
  const { figures = [] } = record.byId.get(verdict.fact.factId) ?? {};
  return explanation.asks.includes('share') && figures.some(({ unit }) => unit === 'percent');
}

/** The verdict that tells a point which its time alone picks. */
const tellingPoint = (
  { fact }: Observation,
  { explanation }: Pick<Answering, 'explanation'>,
): Verdict => ({
  kind: 'answered',
  fact: { factId: fact.id, revision: fact.revision },
  reason: { code: 'matched', confidence: explanation.confidence },
});

function* answer(
  ground: Ground,
  inquiry: Inquiry,
  intent: Intent,
): Generator<void, Answering | Deriving | OverTime> {
  const { text } = inquiry;
  yield;
  const { verdict, ...rest } = yield* ground.answerer.answerSteps(inquiry);
  yield;
  if (intent !== 'statement') {
    const course = yield* askOverTime(ground, inquiry, verdict);
    if (course) return course;
    yield;
    const point = askCountAt(ground, inquiry, verdict);
    if (point && 'kind' in point) return point;
    if (point) return { kind: 'answer', text, ...rest, verdict: tellingPoint(point, rest) };
    yield;
    const computed = compute(ground, text, verdict);
    const { result } = computed;
    const isSaid =
      result && (says(verdict, result) || tellsShare(ground, verdict, result, rest.explanation));
    if (result && !isSaid) return computed;
  }
  const answered = { kind: kindOf(verdict), text, ...rest, verdict };
  // A statement about nothing on record asks for no fact.
  return intent === 'statement' ? asOffer(answered) : answered;
}

/** Whether the record has something to say on one of the claims. */
const speaks = (claims: readonly Claim[]) => claims.some(({ verdict }) => verdict !== 'no-record');

/**
 * Decides what an inquiry gets: what a text states, or asks to be checked, is held against the
 * record; one about a course over time is answered from its series; a question that names a
 * computation of recorded figures gets it with its working, unless a fact says the result; any other
 * is answered from the record. Never throws, for any text.
 */
export function inquire(ground: Ground, inquiry: Inquiry): Outcome {
  return toEnd(inquireSteps(ground, inquiry));
}

/** The same in steps of some milliseconds, so that one long text does not hold up everybody else. */
export function* inquireSteps(ground: Ground, inquiry: Inquiry): Generator<void, Outcome> {
  const { wants = 'anything' } = inquiry;
  if (wants === 'check') return yield* check(ground, inquiry);
  const { text, previous } = inquiry;
  const isLong = text.length > longestQuestion;
  if (wants === 'derivation') {
    return isLong
      ? { ...compute(ground, readLongText(text).question), text }
      : compute(ground, text);
  }
  const bounded =
    previous && previous.text.length > longestQuestion
      ? { ...inquiry, previous: { ...previous, text: readLongText(previous.text).question } }
      : inquiry;
  return yield* isLong ? inquireLong(ground, bounded) : inquireShort(ground, bounded);
}

/**
 * Decides a text too long for a question. A letter gets the answer to what it asks; a text that
 * states figures is checked where the record speaks of any, or where it asks nothing, as far as it is
 * read unasked.
 */
function* inquireLong(ground: Ground, inquiry: Inquiry): Generator<void, Outcome> {
  const { text } = inquiry;
  if (asksForCheck(text)) {
    return { ...(yield* checkHeard(ground, { ...inquiry, text: statementIn(text) })), text };
  }
  const { question, isLetter } = readLongText(text);
  function* answered(): Generator<void, Outcome> {
    return { ...(yield* inquireShort(ground, { ...inquiry, text: question })), text };
  }
  const asked = isLetter ? yield* answered() : null;
  if (asked && asked.kind !== 'decline' && asked.kind !== 'clarify') return asked;
  if (!statesFigures(heardOf(text))) return asked ?? (yield* answered());
  const checked = yield* checkHeard(ground, inquiry);
  if (speaks(checked.claims)) return checked;
  return asked ?? checked;
}

/** The question before with the time or place that is all this one names, where that has an answer. */
function* variedFrom(
  ground: Ground,
  inquiry: Inquiry,
  whole: OneOutcome,
): Generator<void, Outcome | null> {
  const { text, previous, today } = inquiry;
  if (!previous || (whole.kind !== 'clarify' && whole.kind !== 'decline')) return null;
  const reader = pieceReader((piece) => ground.answerer.reader.read(piece, today));
  if (reader.namingOf(text) !== 'time-or-place') return null;
  const asked = yield* inquireOne(ground, { today, text: reader.vary(previous.text, text) });
  return asked.kind === 'answer' ? { ...asked, text } : null;
}

/** The pieces of a message are tried alone and together, some of them more than once. */
function decidingOnce(decide: DecideOne): DecideOne {
  const known = new Map<string, OneOutcome>();
  return function* (question) {
    const key = JSON.stringify(question);
    const outcome = known.get(key) ?? (yield* decide(question));
    known.set(key, outcome);
    return outcome;
  };
}

/** Decides a text that may be a question, or several. */
function* inquireShort(ground: Ground, inquiry: Inquiry): Generator<void, Outcome> {
  const { text, today } = inquiry;
  const whole = yield* inquireOne(ground, inquiry);
  const varied = yield* variedFrom(ground, inquiry, whole);
  if (varied) return varied;
  // A computation names two things and asks one; a text that states is checked as a whole.
  if (whole.kind === 'derive' || whole.kind === 'check') return whole;
  // A course is asked for with one asking word, however many times it names.
  if (whole.kind === 'over-time' && piecesOf(text).filter(({ asks }) => asks).length < 2)
    return whole;
  const parts = yield* decideSeveral(
    text,
    inquiry.previous,
    whole,
    decidingOnce((question) => inquireOne(ground, { today, ...question })),
    pieceReader((piece) => ground.answerer.reader.read(piece, today)),
  );
  if (!parts) return whole;
  const [only, ...others] = parts;
  if (only && others.length === 0) return { ...only, text };
  return { kind: 'several', text, ...languageOf(text), parts };
}

/** Decides a text that asks or states one thing. */
function* inquireOne(ground: Ground, inquiry: Inquiry): Generator<void, OneOutcome> {
  yield;
  const { text, today } = inquiry;
  yield* mentionSteps(text);
  yield* ground.answerer.reader.aheadSteps(text);
  yield;
  const intent = intentOf(text, ground.answerer.reader.read(text, today).text);
  if (intent !== 'question') {
    const asks = intent === 'request' || intent === 'polar';
    const said = asks ? { ...inquiry, text: statementIn(text) } : inquiry;
    const checked = { ...(yield* check(ground, said)), text };
    if (intent === 'passage' || speaks(checked.claims)) return checked;
  }
  return yield* answer(ground, inquiry, intent);
}
