/** When two Mandarin syllables are easily typed for one another. Pure. */

/** Pairs that many speakers do not tell apart: retroflex and flat, n and l, front and back nasals. */
const INITIALS: readonly (readonly [RegExp, string])[] = [
  [/^zh/, 'z'],
  [/^ch/, 'c'],
  [/^sh/, 's'],
  [/^n(?=[aeiouü])/, 'l'],
];
const BACK_NASAL = /(?<=[aei])ng$/;

/** A toneless syllable with what is often confused made alike: `zhang` and `zan` are one. */
export function blurred(syllable: string): string {
  let result = syllable.replace(BACK_NASAL, 'n');
  for (const [sharp, flat] of INITIALS) result = result.replace(sharp, flat);
  return result;
}
