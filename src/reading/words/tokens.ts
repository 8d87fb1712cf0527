/** Cuts a normalised text into words, numbers and runs of Han characters. Pure. */

export interface Token {
  readonly text: string;
  readonly kind: 'word' | 'number' | 'han';
  /** Where it stands in the text, in UTF-16 units. */
  readonly start: number;
  readonly end: number;
}

const PIECES =
  /(?<han>\p{Script=Han}+)|(?<number>\p{N}+(?:[.,]\p{N}+)*(?![\p{L}\p{M}]))|(?:(?!\p{Script=Han})[\p{L}\p{N}\p{M}])+(?:'(?:(?!\p{Script=Han})[\p{L}\p{M}])+)*/gu;

const segmenter = new Intl.Segmenter('zh', { granularity: 'word' });

/** Tokens in the order of the text; a run of Han characters is one token (see `hanWords`). */
export function tokenise(normalised: string): Token[] {
  const tokens: Token[] = [];
  for (const match of normalised.matchAll(PIECES)) {
    const kind = match.groups?.han ? 'han' : match.groups?.number ? 'number' : 'word';
    const text = kind === 'number' ? match[0].replaceAll(',', '') : match[0];
    tokens.push({ text, kind, start: match.index, end: match.index + match[0].length });
  }
  return tokens;
}

/** Words of a run of Han characters. */
export function hanWords(run: string): string[] {
  return run.length === 1 ? [run] : Array.from(segmenter.segment(run), (part) => part.segment);
}
