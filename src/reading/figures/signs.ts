/** Signs and words that make a number negative. Pure. */

const words = /(?:\b(?:minus|negative) |(?<!正)负的? ?|零下 ?)$/;
/** What may stand before a minus sign: a hyphen or dash has a letter, digit or another hyphen there. */
const beforeMinus = /[\s(（[【<>=≤≥:：,，、。;；|~–$€£¥*"']/;

/**
 * Where the sign of a number that begins at `start` stands; `null` where it has none. `end` is where
 * the number ends: a hyphen and a space before a number that is the whole text are a sign too, while
 * at the head of a line they are a list's.
 */
export function negativeFrom(folded: string, start: number, end: number, floor = 0): number | null {
  const word = words.exec(folded.slice(Math.max(0, start - 10), start));
  if (word) return start - word[0].length;
  const spaces = folded.charCodeAt(start - 1) === 32 ? spacesBefore(folded, start) : 0;
  const at = start - spaces - 1;
  // A hyphen straight behind another figure joins the two.
  if (folded.charCodeAt(at) !== 45 || (floor > 0 && at <= floor)) return null;
  if (spaces > 0) {
    const alone = folded.slice(0, at).trim() === '' && folded.slice(end).trim() === '';
    return alone ? at : null;
  }
  const before = folded.charAt(at - 1);
  if (at === 0 || beforeMinus.test(before)) return at;
  // 增长-1.7%: a hyphen between a Chinese word and digits joins nothing.
  return before >= '\u4e00' && before <= '\u9fff' ? at : null;
}

function spacesBefore(folded: string, position: number): number {
  let count = 0;
  while (count < 3 && folded.charCodeAt(position - 1 - count) === 32) count += 1;
  return count;
}

const cellStart = /(?:^|[\n|\t]) *$/;
const cellEnd = /^ *(?:$|[\n|\t])/;

/** Whether brackets around a number stand for a minus: alone in a cell, as accountants print them. */
export function isBracketed(folded: string, start: number, end: number): boolean {
  if (folded.charAt(start - 1) !== '(' || folded.charAt(end) !== ')') return false;
  return (
    cellStart.test(folded.slice(Math.max(0, start - 8), start - 1)) &&
    cellEnd.test(folded.slice(end + 1, end + 8))
  );
}
