/** Whether a numeral stands by itself, so that nothing around it makes a word of it. Pure. */

const edgeBefore = /[\s,，、。;；:：!?！？("'“=+]/;
const edgeBehind = /[\s,，。;；!?！？)"'”=]/;
const listMark = /^[.)、．）]/;

/** Whether space, punctuation or the text's edges are on both sides, and it is no list mark. */
export function standsAlone(
  folded: string,
  { start, end }: { readonly start: number; readonly end: number },
): boolean {
  const [before, behind] = [folded.charAt(start - 1), folded.charAt(end)];
  if (start > 0 && !edgeBefore.test(before)) return false;
  if (end < folded.length && !edgeBehind.test(behind)) {
    return behind === '.' && end + 1 === folded.length;
  }
  const opens = start === 0 || before === '\n';
  return !(opens && listMark.test(folded.slice(end, end + 1)));
}

/** Whether it is the whole of the text. */
export const isWholeText = (
  folded: string,
  { start, end }: { readonly start: number; readonly end: number },
): boolean =>
  (start === 0 || folded.slice(0, start).trim() === '') &&
  (end === folded.length || /^[\s.。!！?？]*$/.test(folded.slice(end)));
