/** Words of Latin letters in a folded text. Pure. */

/** One past the last letter of the word at `position`. */
export function wordEnd(folded: string, position: number): number {
  let end = position;
  for (; end < folded.length; end += 1) {
    const code = folded.charCodeAt(end);
    if (code < 97 || code > 122) break;
  }
  return end;
}
