/** Web and mail addresses, whose digits are no figures, found in one scan. Pure. */

const ends = /[\s，。；、（）()<>"“”]/;
const letters = /[a-z]/;
/** Beyond this a run without a space is no address that a person writes. */
const longest = 2000;
const topLevel = /\.(?:com|org|net|gov|edu|cn|io|html?|hk|tw)(?:$|[^a-z0-9])/;

function isAddress(token: string): boolean {
  if (token.length > longest || token.length < 4 || !letters.test(token)) return false;
  if (token.includes('://') || token.startsWith('www.')) return true;
  const at = token.indexOf('@');
  if (at > 0 && at < token.length - 1) return true;
  return topLevel.test(token);
}

/** One past the address that begins at each of its first offsets. */
export function addressesIn(folded: string): ReadonlyMap<number, number> {
  const found = new Map<number, number>();
  if (!/[@.]|:\/\//.test(folded)) return found;
  let start = 0;
  for (let index = 0; index <= folded.length; index += 1) {
    if (index < folded.length && !ends.test(folded.charAt(index))) continue;
    if (index > start) {
      const token = folded.slice(start, index).replace(/[.,:;!?]{1,3}$/, '');
      if (isAddress(token)) found.set(start, start + token.length);
    }
    start = index + 1;
  }
  return found;
}
