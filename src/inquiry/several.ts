/**
 * Several questions in one message: each piece that is a question of its own is decided by itself,
 * in the light of the one before; what is no question of its own belongs to its neighbour. Pure.
 */
import type { Conflict, Question } from '../answering/verdict.js';
import { asksByWord } from './intent.js';
import { asOffer, type OneOutcome, scoreOf, subjectOf } from './outcome.js';
import { mostPieces, type Piece, piecesOf } from './split.js';

/** Decides a text that is taken for one question, in steps between which it may pause. */
export type DecideOne = (
  question: Pick<Question, 'text' | 'previous'>,
) => Generator<void, OneOutcome>;

/** What a piece names: only another time or place for what was asked before, something, or nothing. */
export type Naming = 'time-or-place' | 'something' | 'nothing';

/** What is told of pieces by reading them. */
export interface PieceReader {
  namingOf(text: string): Naming;
  /** Whether a question names a time, or a place, where a piece names one. */
  names(question: string, piece: string): boolean;
  /** A question with the time or place that a piece names in place of its own. */
  vary(question: string, piece: string): string;
  /** A question with the time or place that a piece names, where it neither names one nor points back. */
  complete(question: string, piece: string): string;
}

type Numbered = Piece & { readonly sentence: number };

interface Part {
  readonly pieces: readonly Numbered[];
  readonly outcome: OneOutcome;
  /** Only another time or place for the question before, or a thing enumerated. */
  readonly counts: boolean;
  /** Of those, another time or place. */
  readonly isVariant?: boolean;
}

const factOf = (outcome: OneOutcome) => {
  if (outcome.kind === 'over-time') {
    const { outcome: met, facts } = scoreOf(outcome);
    return met === 'answer' ? facts[0] : undefined;
  }
  return outcome.kind === 'answer' && outcome.verdict.kind === 'answered'
    ? outcome.verdict.fact.factId
    : undefined;
};

/** Whether a piece without an asking word names something else on record that can be told. */
const isOfItsOwn = (outcome: OneOutcome, before: OneOutcome) => {
  const fact = factOf(outcome);
  return fact !== undefined && fact !== factOf(before);
};

const asks = (pieces: readonly Piece[]) => pieces.some((piece) => piece.asks);

/** What leads up to a question (who asks, what for) is none; a thing enumerated or wished for that is told is one. */
function isEnumerated({ pieces: [piece, ...more], outcome, counts }: Part): boolean {
  if (counts) return true;
  if (!piece || more.length > 0 || factOf(outcome) === undefined) return false;
  return piece.added || asksByWord(piece.text);
}

/**
 * Whether a piece may begin a part of its own. Inside a sentence, what stands before the asking word
 * belongs to it, and what only follows a pause belongs to what it follows.
 */
function splits(piece: Numbered, before: Numbered, last: Part): boolean {
  if (piece.sentence !== before.sentence) return true;
  if (piece.asks) return last.counts || asks(last.pieces);
  return piece.added;
}

/** The text from the first piece of a part to the last. */
const textOf = (text: string, pieces: readonly Numbered[]) => {
  const [first, last] = [pieces[0], pieces.at(-1)];
  return first && last ? text.slice(first.start, last.start + last.text.length) : '';
};

/** What sets a thing apart from what is asked for: "assets, not income". */
const excludes = /^(?:not|but not|no|except)\b|^(?:不是|不要|非|而非)/iu;

/** Things enumerated are named in few words; whoever writes more says something of them. */
const FEW = { words: 6, characters: 10 } as const;

function isBrief({ text }: Piece): boolean {
  const han = text.match(/\p{Script=Han}/gu)?.length ?? 0;
  return han > 0 ? han <= FEW.characters : text.split(/\s+/).length <= FEW.words;
}

/** Whether a question is refused for one of some kinds of conflict. */
function isRefusedFor(outcome: OneOutcome, kinds: ReadonlySet<Conflict['kind']>): boolean {
  const verdict = 'verdict' in outcome ? outcome.verdict : undefined;
  if (verdict?.kind !== 'declined' || verdict.reason.code !== 'conflict') return false;
  return verdict.reason.conflicts.some(({ kind }) => kinds.has(kind));
}

/** What a question says once for its other parts as well: where and when, of whom, each, not. */
const elsewhere: ReadonlySet<Conflict['kind']> = new Set(['time', 'place']);
const framed: ReadonlySet<Conflict['kind']> = new Set([...elsewhere, 'holder', 'rate', 'negation']);

/**
 * What a part of a message gets: what it gets with the time and place of the parts before, where that
 * is told; what is not of that time or place is no more than offered.
 */
function within(alone: OneOutcome, bound: OneOutcome): OneOutcome {
  if (factOf(bound) !== undefined) return { ...bound, text: alone.text };
  return isRefusedFor(bound, elsewhere) ? asOffer(alone) : alone;
}

/** Verbs by which a part of an English question is one of its own. */
const ownVerb = /\b(?:do|does|did|is|are|was|were|has|have|had|can|will|there)\b|\p{Script=Han}/iu;

/** Sentences in which nothing asks and two things or more are told: each of their pieces is one. */
function* enumerations(
  pieces: readonly Numbered[],
  decide: DecideOne,
): Generator<void, ReadonlySet<number>> {
  const found = new Set<number>();
  for (const number of new Set(pieces.map(({ sentence }) => sentence))) {
    const inside = pieces.filter(({ sentence }) => sentence === number);
    const mayBe = (piece: Piece) => !piece.asks && isBrief(piece) && !excludes.test(piece.text);
    if (inside.length < 2 || !inside.every(mayBe)) continue;
    const told = new Set<string>();
    for (const { text } of inside) {
      const fact = factOf(yield* decide({ text }));
      if (fact !== undefined) told.add(fact);
    }
    if (told.size > 1) found.add(number);
  }
  return found;
}

/** Outcomes without those that tell what one before them tells whole. */
function eachOnce(outcomes: readonly OneOutcome[]): readonly OneOutcome[] {
  const told = new Set<string>();
  return outcomes.filter((outcome) => {
    const fact = outcome.kind === 'answer' ? factOf(outcome) : undefined;
    if (fact === undefined) return true;
    if (told.has(fact)) return false;
    told.add(fact);
    return true;
  });
}

/**
 * The outcomes of the questions that a message consists of, in its order, a fact told once; `null`
 * where it is one question, or no more than one of its pieces comes to anything.
 */
export function* decideSeveral(
  text: string,
  previous: Question['previous'],
  whole: OneOutcome,
  decide: DecideOne,
  { namingOf, names, vary, complete }: PieceReader,
): Generator<void, readonly OneOutcome[] | null> {
  const pieces = piecesOf(text);
  if (pieces.length < 2 || pieces.length > mostPieces) return null;
  const enumerated = yield* enumerations(pieces, decide);
  const parts: Part[] = [];
  function* decided(
    of: readonly Numbered[],
    before: Part | undefined,
    counts = false,
  ): Generator<void, Part> {
    const said = textOf(text, of);
    const then = before
      ? { text: textOf(text, before.pieces), factId: subjectOf(before.outcome) }
      : previous;
    const context = then ? { previous: then } : {};
    const outcome = yield* decide({ text: said, ...context });
    if (factOf(outcome) === undefined) return { pieces: of, outcome, counts };
    const whole = parts
      .filter(({ pieces: [first] }) => first !== of[0])
      .reduceRight((made, earlier) => complete(made, textOf(text, earlier.pieces)), said);
    const bound = whole === said ? outcome : yield* decide({ text: whole, ...context });
    return { pieces: of, outcome: within(outcome, bound), counts };
  }
  // "In 2015, how many, and how many of 5A?": what is refused for its time must not be told without it.
  const losesWhat = (part: Part, before: readonly Part[]): boolean =>
    factOf(part.outcome) !== undefined &&
    before.some(
      (earlier) =>
        isRefusedFor(earlier.outcome, elsewhere) &&
        earlier.pieces.at(-1)?.sentence === part.pieces[0]?.sentence &&
        !part.isVariant &&
        !names(textOf(text, part.pieces), textOf(text, earlier.pieces)),
    );
  // "How many, and how much does each bring?": the verb of the later part is that of both.
  const sharesVerb = (part: Part, next: Part | undefined): boolean =>
    factOf(part.outcome) !== undefined &&
    next !== undefined &&
    next.pieces[0]?.sentence === part.pieces.at(-1)?.sentence &&
    !ownVerb.test(textOf(text, part.pieces)) &&
    ownVerb.test(textOf(text, next.pieces)) &&
    isRefusedFor(next.outcome, framed);
  for (const piece of pieces) {
    const last = parts.at(-1);
    const before = last?.pieces.at(-1);
    const naming = last ? namingOf(piece.text) : 'something';
    const isOneMore = (of: Part) => piece.added || names(textOf(text, of.pieces), piece.text);
    if (last && naming === 'time-or-place' && isOneMore(last)) {
      // The question that it varies is the last whole one.
      const head = parts.findLast(({ isVariant }) => !isVariant) ?? last;
      const outcome = yield* decide({ text: vary(textOf(text, head.pieces), piece.text) });
      const isNew = factOf(outcome) === undefined || factOf(outcome) !== factOf(last.outcome);
      if (isNew) {
        parts.splice(parts.indexOf(head), 1, { ...head, counts: true });
        parts.push({
          pieces: [piece],
          outcome: { ...outcome, text: piece.text },
          counts: true,
          isVariant: true,
        });
      }
      continue;
    }
    const isItem = naming === 'something' && (piece.item || enumerated.has(piece.sentence));
    if (last && before && !isItem && !splits(piece, before, last)) {
      parts.splice(-1, 1, yield* decided([...last.pieces, piece], parts.at(-2), last.counts));
      continue;
    }
    const own = yield* decided([piece], last, isItem);
    if (!last || isItem || piece.asks || isOfItsOwn(own.outcome, last.outcome)) parts.push(own);
    else parts.splice(-1, 1, yield* decided([...last.pieces, piece], parts.at(-2), last.counts));
  }
  const asked = parts.filter((part) => asks(part.pieces) || isEnumerated(part));
  const told = new Set(asked.flatMap(({ outcome }) => factOf(outcome) ?? []));
  if (asked.length < 2 || told.size === 0) return null;
  const outcomes = asked.map((part, at) =>
    losesWhat(part, asked.slice(0, at)) || sharesVerb(part, asked[at + 1])
      ? asOffer(part.outcome)
      : part.outcome,
  );
  const together = factOf(whole);
  if (together === undefined || told.has(together)) return eachOnce(outcomes);
  // "Assets, municipal-level only": together they ask for what none of them asks for.
  if (!asked.every((part) => asks(part.pieces))) return null;
  // The one question that is not told by itself is what the message as a whole was taken for.
  const open = asked.filter(({ outcome }) => factOf(outcome) === undefined);
  const [last] = open;
  if (open.length !== 1 || !last) return eachOnce(outcomes);
  return eachOnce(
    outcomes.map((outcome) =>
      outcome === last.outcome ? { ...whole, text: outcome.text } : outcome,
    ),
  );
}
