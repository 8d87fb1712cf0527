/**
 * A phrasing as it is compared with others: lower case, letters and digits only; one that has
 * neither, such as a smile, stands for itself. Pure.
 */
export function phrasingKey(text: string): string {
  const folded = text.normalize('NFKC').toLowerCase();
  return folded.replace(/[^\p{L}\p{N}]+/gu, '') || folded.trim();
}
