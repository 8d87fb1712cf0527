/** Cuts a normalised text into words, numbers, runs of Han characters and marks. Pure. */
import { mostWords, remembering } from '../../base/remembering.js';

export interface Token {
  readonly text: string;
  readonly kind: 'word' | 'number' | 'han' | 'sign' | 'pause' | 'stop';
  /** Where it stands in the text, in UTF-16 units. */
  readonly start: number;
  readonly end: number;
}

const PIECES =
  /(?<han>\p{Script=Han}+)|(?<number>\d+(?:,\d{3})+(?:\.\d+)?(?![\p{L}\d])|\d+(?:\.\d+)?(?![\p{L}\d.])|\d+(?:\.\d+)?(?=\p{Script=Han}))|(?<word>(?:(?!\p{Script=Han})[\p{L}\p{N}\p{M}])+(?:'(?:(?!\p{Script=Han})[\p{L}\p{M}])+)*'?)|(?<sign>[%$€£¥=+])|(?<stop>[.!?。！？;；\n…]+)|(?<pause>[,，:：、()（）—]|\s-\s)/gu;

const KINDS = ['han', 'number', 'word', 'sign', 'stop', 'pause'] as const;

/** Everything a text consists of, in its order; a run of Han characters is one token. */
export function cut(normalised: string): Token[] {
  const tokens: Token[] = [];
  for (const match of normalised.matchAll(PIECES)) {
    const kind = KINDS.find((each) => match.groups?.[each] !== undefined) ?? 'word';
    tokens.push({ text: match[0], kind, start: match.index, end: match.index + match[0].length });
  }
  return tokens;
}

/** The words, numbers and runs of Han characters of a text (see `hanWords`); `12,858` is `12858`. */
export function tokenise(normalised: string): Token[] {
  return cut(normalised).flatMap((token) => {
    if (token.kind === 'number') return [{ ...token, text: token.text.replaceAll(',', '') }];
    if (token.kind !== 'word') return token.kind === 'han' ? [token] : [];
    const text = token.text.replace(/'$/, '');
    return [{ ...token, text, end: token.start + text.length }];
  });
}

const segmenter = new Intl.Segmenter('zh', { granularity: 'word' });

const segmented = remembering(
  (run): readonly string[] => Array.from(segmenter.segment(run), (part) => part.segment),
  mostWords,
);

/** Words of a run of Han characters. */
export const hanWords = (run: string): readonly string[] =>
  run.length === 1 ? [run] : segmented(run);
