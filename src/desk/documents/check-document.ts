/** Holds a long text against the record piece by piece, so that nobody else waits for it. */
import { setImmediate as breathe } from 'node:timers/promises';
import type { Claim } from '../../claims/claim.js';
import type { FactRecord } from '../../facts/record.js';
import type { Checking, Told } from '../../inquiry/outcome.js';
import { languageOf } from '../../reading/language.js';

/** Characters checked in one go. */
const pieceLength = 1_200;

export interface Piece {
  readonly text: string;
  /** Where in the whole text it begins. */
  readonly start: number;
}

/** A text cut where a paragraph, a line or else a sentence ends. */
export function piecesOf(text: string, most: number = pieceLength): readonly Piece[] {
  const pieces: Piece[] = [];
  let start = 0;
  while (start < text.length) {
    let end = Math.min(text.length, start + most);
    if (end < text.length) {
      const within = text.slice(start, end);
      const cut = ['\n\n', '\n', '。', '. ', ' ']
        .map((mark) => within.lastIndexOf(mark) + mark.length)
        .find((at) => at > most / 4);
      if (cut !== undefined) end = start + cut;
    }
    pieces.push({ text: text.slice(start, end), start });
    start = end;
  }
  return pieces;
}

const moved = ({ said, sentence, ...claim }: Claim, by: number): Claim => ({
  ...claim,
  said: { ...said, start: said.start + by, end: said.end + by },
  sentence: { ...sentence, start: sentence.start + by, end: sentence.end + by },
});

/** A piece without a figure gets one claim, over all of it. */
const isSilence = ({ verdict, said, sentence }: Claim) =>
  verdict === 'no-record' && said === sentence;

export interface CheckedText {
  readonly outcome: Checking;
  readonly record: FactRecord;
}

/** @param check what one piece gets; called with others let in between */
export async function checkLongText(
  text: string,
  check: (piece: string) => Promise<Told>,
): Promise<CheckedText> {
  const claims: Claim[] = [];
  let silent: Claim | undefined;
  let record: FactRecord | undefined;
  // A text may say one thing over and over.
  const known = new Map<string, Told>();
  for (const piece of piecesOf(text)) {
    if (!/[\p{L}\p{N}]/u.test(piece.text)) continue;
    await breathe();
    const told = known.get(piece.text) ?? (await check(piece.text));
    known.set(piece.text, told);
    record = told.record;
    if (told.outcome.kind !== 'check') continue;
    const found = told.outcome.claims;
    const first = found[0];
    if (first && found.length === 1 && isSilence(first)) silent ??= first;
    else claims.push(...found.map((claim) => moved(claim, piece.start)));
  }
  if (!record) throw new RangeError('there is no text to check');
  const all = claims.length > 0 || !silent ? claims : [silent];
  return { outcome: { kind: 'check', text, ...languageOf(text), claims: all }, record };
}
