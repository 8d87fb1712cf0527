/** Cuts a normalised text into units for the concept reader: words, numbers, single Han characters. Pure. */

export interface Unit {
  /** Folded form that vocabulary and question share, `organization` for `organisations'`. */
  readonly form: string;
  /** As written. */
  readonly text: string;
  readonly kind: 'word' | 'number' | 'han' | 'sign';
  /** Offset of the first character in the normalised text. */
  readonly at: number;
  /** Counts up at every comma, colon and the like. */
  readonly clause: number;
  /** Counts up at every full stop, question mark and the like. */
  readonly sentence: number;
}

const PIECES =
  /(?<han>\p{Script=Han})|(?<number>\d+(?:,\d{3})+(?:\.\d+)?(?![\p{L}\d])|\d+(?:\.\d+)?(?![\p{L}\d.])|\d+(?:\.\d+)?(?=\p{Script=Han}))|(?<word>(?:(?!\p{Script=Han})[\p{L}\p{N}])+(?:'(?:(?!\p{Script=Han})\p{L})+)*'?)|(?<sign>[%$€£¥=+])|(?<stop>[.!?。！？;；\n…]+)|(?<pause>[,，:：、()（）—]|\s-\s)/gu;

const KEEP_S = /(?:ss|us|is|news|series|species)$/;
const DOUBLED = /([bdgmnprt])\1$/;

/**
 * Folds an English word: possessive, plural, -ing, -ed and final e go, British -ise becomes -ize.
 * Deliberately light: it never maps `organization` and `organ`, or `news` and `new`, onto each other.
 */
export function foldWord(word: string): string {
  let form = word.replace(/'s?$/, '').replaceAll("'", '');
  if (!/^[a-z]+$/.test(form)) return form;
  form = form.replace(/is(ation|e|ed|es|ing)(s?)$/, 'iz$1$2');
  if (form.length > 3 && form.endsWith('ies')) form = `${form.slice(0, -3)}y`;
  else if (form.length > 4 && /(?:ss|sh|ch|x|z)es$/.test(form)) form = form.slice(0, -2);
  else if (form.length > 3 && form.endsWith('s') && !KEEP_S.test(form)) form = form.slice(0, -1);
  if (form.length > 5 && form.endsWith('ing')) form = form.slice(0, -3).replace(DOUBLED, '$1');
  else if (form.length > 5 && form.endsWith('ied')) form = `${form.slice(0, -3)}y`;
  else if (form.length > 4 && form.endsWith('ed') && !form.endsWith('eed'))
    form = form.slice(0, -2).replace(DOUBLED, '$1');
  if (form.length > 4 && form.endsWith('e')) form = form.slice(0, -1);
  return form;
}

/** Units of a text that `normalise` has folded. */
export function unitsOf(normalised: string): Unit[] {
  const units: Unit[] = [];
  let clause = 0;
  let sentence = 0;
  for (const match of normalised.matchAll(PIECES)) {
    const groups = match.groups ?? {};
    const text = match[0];
    const place = { text, at: match.index, clause, sentence };
    if (groups.stop) {
      clause += 1;
      sentence += 1;
    } else if (groups.pause) clause += 1;
    else if (groups.han) units.push({ form: text, kind: 'han', ...place });
    else if (groups.number)
      units.push({ form: text.replaceAll(',', ''), kind: 'number', ...place });
    else if (groups.sign) units.push({ form: text, kind: 'sign', ...place });
    else units.push({ form: foldWord(text), kind: 'word', ...place });
  }
  return units;
}
