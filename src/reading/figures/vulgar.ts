/** Fractions in one sign (½) or in digits behind a whole number (7 3/4). Pure. */
import { Decimal } from 'decimal.js';
import { type Digits, digitRunEnd } from './digits.js';

const signs = new Map<string, readonly [number, number]>([
  ['½', [1, 2]],
  ['⅓', [1, 3]],
  ['⅔', [2, 3]],
  ['¼', [1, 4]],
  ['¾', [3, 4]],
  ['⅕', [1, 5]],
  ['⅖', [2, 5]],
  ['⅗', [3, 5]],
  ['⅘', [4, 5]],
  ['⅙', [1, 6]],
  ['⅚', [5, 6]],
  ['⅐', [1, 7]],
  ['⅛', [1, 8]],
  ['⅜', [3, 8]],
  ['⅝', [5, 8]],
  ['⅞', [7, 8]],
  ['⅑', [1, 9]],
  ['⅒', [1, 10]],
]);

/** Numerator and denominator of a fraction in one sign. */
export const vulgarSign = (character: string): readonly [number, number] | undefined =>
  signs.get(character);

/** What a fraction behind the whole number before `position` adds: `2½`, `7 3/4`. */
export function vulgarAt(
  folded: string,
  position: number,
  { fraction, grouped }: Digits,
): { readonly value: Decimal; readonly end: number } | null {
  if (fraction !== '') return null;
  const at = folded.charCodeAt(position) === 32 ? position + 1 : position;
  const sign = signs.get(folded.charAt(at));
  if (sign) return { value: new Decimal(sign[0]).dividedBy(sign[1]), end: at + 1 };
  if (at === position || grouped) return null;
  const slash = digitRunEnd(folded, at);
  if (slash === at || slash - at > 2 || folded.charCodeAt(slash) !== 47) return null;
  const end = digitRunEnd(folded, slash + 1);
  const [top, bottom] = [Number(folded.slice(at, slash)), Number(folded.slice(slash + 1, end))];
  if (end - slash > 3 || !(top > 0 && top < bottom) || folded.charCodeAt(end) === 47) return null;
  return { value: new Decimal(top).dividedBy(bottom), end };
}
