/** One spelling for what is written in several, character for character, so that offsets hold. Pure. */
import { toSimplified } from '../normalise.js';

/** Stands for every sign that no reader sees: joiners, soft hyphens, variation selectors, keycaps. */
export const INVISIBLE = '\u200b';

const classes: readonly (readonly [string, string])[] = [
  // Spaces that a keyboard or word processor makes.
  [
    '\u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u202f\u205f\u3000',
    ' ',
  ],
  ['\u00ad\u200b\u200c\u200d\u200e\u200f\u2060\ufeff\ufe0e\ufe0f\u20e3', INVISIBLE],
  // Hyphens and the minus sign; dashes that span a range.
  ['\u2010\u2011\u2212\ufe63\u207b', '-'],
  ['\u2012\u2013\u2014\u2015', '–'],
  ['\u301c\uff5e\u2248\u223c', '~'],
  ['\u2018\u2019\u201b\u02bc\u00b4`\u2032\uff07', "'"],
  ['\u060c\u066c\ufe50\u02cc', ','],
  ['\u066b', '.'],
  ['\u066a\ufe6a', '%'],
  ['\uffe5\u00a5', '¥'],
  ['\uffe1\u20a4', '£'],
  ['\ufe69', '$'],
  ['×✕', 'x'],
  ['圆圓', '元'],
  ['○Ｏ〇', '〇'],
  ['•', '·'],
  // Numerals of accountants, where OpenCC keeps an older form.
  ['貮弍弐', '贰'],
  ['参參叄弎', '叁'],
  ['壱弌', '壹'],
  ['両', '两'],
];

const table = new Map<string, string>();
for (const [written, meant] of classes) {
  for (const character of written) table.set(character, meant);
}
for (let digit = 0; digit < 10; digit += 1) {
  for (const zero of [0x0660, 0x06f0]) {
    table.set(String.fromCharCode(zero + digit), String(digit));
  }
}

const ascii = /^[\x21-\x5f\x61-\x7e \n\r\t]*$/;

/** Fullwidth `！` to `～` have their ASCII counterparts this far below them. */
const fullwidthOffset = 0xfee0;

const isDigit = (code: number): boolean =>
  (code >= 48 && code <= 57) || (code >= 0xff10 && code <= 0xff19);

/** Whether a fullwidth comma groups digits: one to three before it, three behind it. */
function groups(text: string, index: number): boolean {
  const code = (at: number) => text.charCodeAt(at);
  if (!isDigit(code(index - 1)) || !isDigit(code(index + 1))) return false;
  if (code(index - 1) >= 0xff10 && code(index + 1) >= 0xff10) return true;
  let before = index - 1;
  while (before >= 0 && index - before <= 4 && isDigit(code(before))) before -= 1;
  let behind = index + 1;
  while (behind - index <= 4 && isDigit(code(behind))) behind += 1;
  const lead = index - 1 - before;
  // "respectively" announces a list.
  const listed = /分[别別]|依次|各/.test(text.slice(Math.max(0, index - 14), index));
  // $20，300元 is two sums.
  const isSum = /[$¥€£￥＄]/.test(text.charAt(before));
  return lead <= 3 && behind - index === 4 && !listed && !isSum;
}

function foldCharacter(text: string, index: number): string {
  const code = text.charCodeAt(index);
  const character = text.charAt(index);
  if (code < 0x80 && code !== 0x60)
    return code >= 65 && code <= 90 ? String.fromCharCode(code + 32) : character;
  const known = table.get(character);
  if (known !== undefined) return known;
  if (code >= 0xff01 && code <= 0xff5e) {
    // A fullwidth comma separates clauses, unless it stands within a number.
    if (code === 0xff0c && !groups(text, index)) return character;
    const plain = String.fromCharCode(code - fullwidthOffset);
    return plain >= 'A' && plain <= 'Z' ? plain.toLowerCase() : plain;
  }
  if (code < 0x3400 || (code > 0x9fff && code < 0xf900) || code > 0xfaff) return character;
  const simplified = toSimplified(character);
  const folded = simplified.length === 1 ? simplified : character;
  table.set(character, folded);
  return folded;
}

/**
 * `text` in lower case, halfwidth and Simplified characters. The result has the length of `text`
 * and every character stands where it stood.
 */
export function fold(text: string): string {
  if (ascii.test(text)) return text.toLowerCase();
  let folded = '';
  for (let index = 0; index < text.length; index += 1) folded += foldCharacter(text, index);
  return folded;
}
