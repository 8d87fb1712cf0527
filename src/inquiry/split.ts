/**
 * Cuts a message into the questions that it may consist of: at sentence ends, line breaks and list
 * marks, and inside a sentence where a new asking word follows a joint, or where things are
 * enumerated. Whether the pieces are questions of their own is for the caller to decide. Pure.
 */

import { sentencesOf } from '../reading/passages.js';

/** A piece of a message; `text` stands in it from `start`. */
export interface Piece {
  readonly start: number;
  readonly text: string;
  /** Whether it asks by a word of its own: without one it can only be the rest of another. */
  readonly asks: boolean;
  /** Whether a joint stands before it that adds one thing to another, and not a mere pause. */
  readonly added: boolean;
  /** Whether it is set apart as an item of a list: by a mark, a line or a semicolon. */
  readonly item: boolean;
}

const asking =
  /^(?:is|are|was|were|do|does|did|has|have|can|could|will|may)\b|\b(?:how|what|whats|what's|which|who|whose|where|why|when(?=\s+(?:is|are|was|were|did|do|does|will|can|could|may|must|has|have|had|should|would|exactly)\b|\s*[?？,]|\s*$)|number of|count of|total|share of|percentage of)\b|多少|[几幾][家个個名人成项項多]|什么|甚么|什麼|甚麼|啥|哪|谁|誰|怎么|怎麼|如何|何时|何時|是否|吗|嗎|有没有|有沒有|呢[?？]?$/iu;

/** What joins one question or thing asked for to the next. */
const joint =
  /(?:(?<!\s)\s+)?(?:,|，|、|&|\+|\s\/\s|\s\(?(?:[1-9][.)、）]|[a-e]\))(?=\s)|\b(?:and|also|plus|as well as|along with|together with)\b|以及|(?:还有|還有)(?![多几幾])|另外|顺便|順便|同时|同時|并且|並且|再就是|和|与|與|跟|及)\s*/giu;
/** A joint that only pauses. */
const pause = /^\s*[,，]\s*$/u;
/** Numbers and letters that head the items of a list. */
const listMark =
  /^\s*(?:\(?\d{1,2}[.)、）]\s*|[-*•·]\s+|[a-d][.)]\s+|[①-⑨]\s*|第?[一二三四五][、.：:]\s*)/iu;
/** What opens a message or a question without being part of it. */
const opening =
  /^(?:\s*(?:(?:and|also|plus|then|so|hi|hello|hey|please|pls|ok|okay|oh|well)\b|以及|(?:还有|還有)(?![多几幾])|另外|顺便|順便|问一下|問一下|那|请问|請問|你好|您好)[\s,，:：、]*)+/iu;
/** The shared question at the end of an enumeration: `A、B和C分别是多少`. */
const sharedEnd =
  /(?:(?:各?(?:分别|分別|各自)(?:是|有|为|為|占|佔)?|各(?:是|有|为|為|占|佔))(?:多少|[几幾][家个個]|什么|什麼|怎样|怎樣)?[^，,。？?]*|(?:都|均)(?:是|有|为|為)多少[^，,。？?]*)[?？]*$/u;

/** What announces a list: "I need:". */
const heading = /[:：]$/u;

function trimmed(text: string, start: number, added = false): Piece | null {
  const mark = listMark.exec(text)?.[0] ?? '';
  const rest = text.slice(mark.length);
  const lead = opening.exec(rest)?.[0] ?? '';
  const body = rest.slice(lead.length);
  const kept = body.trim();
  if (kept.replace(/[\p{P}\p{S}\s]/gu, '') === '') return null;
  const at = start + mark.length + lead.length + body.indexOf(kept);
  const item = mark !== '';
  return { start: at, text: kept, asks: asking.test(kept), added: added || item, item };
}

/** Sentences, and the parts of one that a semicolon sets apart. */
function sentences(text: string): readonly Piece[] {
  const isList = text.trim().split(/\n/).length > 2;
  return sentencesOf(text).flatMap((sentence) => {
    const inList = isList || /[;；]/.test(sentence.text);
    const questioned = /[?？]["'”’)）]*$/.test(sentence.text);
    let from = 0;
    return `${sentence.text};`
      .split(/[;；]/)
      .slice(0, -1)
      .flatMap((part) => {
        const piece = trimmed(part, sentence.start + from);
        from += part.length + 1;
        if (!piece || (inList && heading.test(piece.text))) return [];
        return [{ ...piece, asks: piece.asks || questioned, item: piece.item || inList }];
      });
  });
}

const words = new Intl.Segmenter('zh', { granularity: 'word' });

/**
 * Whether a joint of one Han character is one there, and no later part of a word (参与, 普及). A word
 * found to begin with it (和总) is one cut wrongly.
 */
function isWord(text: string, at: number, joined: string): boolean {
  const han = joined.trim();
  if (!/^\p{Script=Han}$/u.test(han)) return true;
  const word = words.segment(text).containing(at + joined.indexOf(han))?.segment ?? '';
  return word === han || (han !== '及' && word.startsWith(han));
}

/** The parts of a sentence between its joints. */
function parts({ text, start, asks, item }: Piece): readonly Piece[] {
  const end = sharedEnd.exec(text);
  const body = end ? text.slice(0, end.index) : text;
  const found: Piece[] = [];
  let from = 0;
  let added = false;
  for (const match of body.matchAll(joint)) {
    if (!isWord(body, match.index, match[0])) continue;
    const piece = trimmed(body.slice(from, match.index), start + from, added);
    if (piece) found.push(piece);
    added = !pause.test(match[0]);
    from = match.index + match[0].length;
  }
  const last = trimmed(body.slice(from), start + from, added);
  if (last) found.push(last);
  const [first] = found;
  if (first) found.splice(0, 1, { ...first, item });
  if (end) return found.map((piece) => ({ ...piece, asks: true }));
  // "Assets?" asks by its mark alone.
  return asks && found.length === 1 ? found.map((piece) => ({ ...piece, asks })) : found;
}

/** More than this many are no questions of a message but a text. */
export const mostPieces = 8;

/**
 * The pieces of a message, each as small as it can be: the caller joins again what belongs together.
 * Pieces of one sentence carry the same `sentence` number.
 */
export function piecesOf(text: string): readonly (Piece & { readonly sentence: number })[] {
  return sentences(text).flatMap((sentence, index) =>
    parts(sentence).map((piece) => ({ ...piece, sentence: index })),
  );
}
