/**
 * Several questions in one message: each piece that is a question of its own is decided by itself,
 * in the light of the one before; what is no question of its own belongs to its neighbour. Pure.
 */
import type { Question } from '../answering/verdict.js';
import { type OneOutcome, subjectOf } from './outcome.js';
import { mostPieces, type Piece, piecesOf } from './split.js';

/** Decides a text that is taken for one question. */
export type DecideOne = (question: Pick<Question, 'text' | 'previous'>) => OneOutcome;

type Numbered = Piece & { readonly sentence: number };

interface Part {
  readonly pieces: readonly Numbered[];
  readonly outcome: OneOutcome;
}

const factOf = (outcome: OneOutcome) =>
  outcome.kind === 'answer' && outcome.verdict.kind === 'answered'
    ? outcome.verdict.fact.factId
    : undefined;

/** Whether a piece without an asking word names something else on record that can be told. */
const isOfItsOwn = (outcome: OneOutcome, before: OneOutcome) => {
  const fact = factOf(outcome);
  return fact !== undefined && fact !== factOf(before);
};

const asks = (pieces: readonly Piece[]) => pieces.some((piece) => piece.asks);

/** What leads up to a question (who asks, what for) is none; a thing enumerated that is told is one. */
const isEnumerated = (pieces: readonly Piece[], outcome: OneOutcome) =>
  pieces.length === 1 && factOf(outcome) !== undefined && (pieces[0]?.added ?? false);

/**
 * Whether a piece may begin a part of its own. Inside a sentence, what stands before the asking word
 * belongs to it, and what only follows a pause belongs to what it follows.
 */
function splits(piece: Numbered, before: Numbered, last: Part): boolean {
  if (piece.sentence !== before.sentence) return true;
  if (piece.asks) return asks(last.pieces);
  return piece.added;
}

/** The text from the first piece of a part to the last. */
const textOf = (text: string, pieces: readonly Numbered[]) => {
  const [first, last] = [pieces[0], pieces.at(-1)];
  return first && last ? text.slice(first.start, last.start + last.text.length) : '';
};

/**
 * The outcomes of the questions that a message consists of, in its order; `null` where it is one
 * question, or no more than one of its pieces comes to anything.
 */
export function decideSeveral(
  text: string,
  previous: Question['previous'],
  decide: DecideOne,
): readonly OneOutcome[] | null {
  const pieces = piecesOf(text);
  if (pieces.length < 2 || pieces.length > mostPieces) return null;
  const decided = (of: readonly Numbered[], before: Part | undefined): Part => {
    const said = textOf(text, of);
    const then = before
      ? { text: textOf(text, before.pieces), factId: subjectOf(before.outcome) }
      : previous;
    return { pieces: of, outcome: decide({ text: said, ...(then ? { previous: then } : {}) }) };
  };
  const parts: Part[] = [];
  for (const piece of pieces) {
    const last = parts.at(-1);
    const before = last?.pieces.at(-1);
    if (last && before && !splits(piece, before, last)) {
      parts.splice(-1, 1, decided([...last.pieces, piece], parts.at(-2)));
      continue;
    }
    const own = decided([piece], last);
    if (!last || piece.asks || isOfItsOwn(own.outcome, last.outcome)) parts.push(own);
    else parts.splice(-1, 1, decided([...last.pieces, piece], parts.at(-2)));
  }
  const asked = parts.filter(({ pieces: of, outcome }) => asks(of) || isEnumerated(of, outcome));
  const told = new Set(asked.flatMap(({ outcome }) => factOf(outcome) ?? []));
  if (asked.length < 2 || told.size === 0) return null;
  return asked.map(({ outcome }) => outcome);
}
