/** The sentences of a question with what is named in them, and what their words may be. Pure. */
import { type Token, tokensOf } from '../../reading/clauses/tokens.js';
import type { Mention, Reading } from '../../reading/concepts/read.js';
import { sentencesOf } from '../../reading/passages.js';

/** Verbs that open a question or come before its subject. */
export const predicate = /^(?:do|does|did|has|have|had|is|are|was|were|can|could|will|would)$/;
export const determiner = /^(?:the|a|an|all|any|its|their|this|that|these|those|'s|s)$/;

/** "3A or better", "几年": how far or how many, never of whom. */
const measuring =
  /^(?:better|best|higher|above|more|most|over|up|under|below|so|worse|lower)$|^[几多何哪]\p{Script=Han}?$/u;

/** A sentence with its tokens and what is named in it; offsets count from its beginning. */
export interface Seen {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly mentions: readonly (Mention & { readonly from: number; readonly to: number })[];
  /** Offsets at which a word or character that carries meaning begins, those of times left out. */
  readonly content: ReadonlySet<number>;
  /** Where it says when. */
  readonly times: readonly { readonly from: number; readonly to: number }[];
  /** The text exclaims: "...!!" */
  readonly exclaims: boolean;
}

/** The sentences of a question that name something, with their tokens and mentions. */
export function seen({ text, units, mentions, content, times }: Reading): readonly Seen[] {
  const placed = mentions.map((mention) => {
    const last = units[mention.end - 1];
    return {
      ...mention,
      from: units[mention.start]?.at ?? 0,
      to: last ? last.at + last.text.length : 0,
    };
  });
  const exclaims = /[!！]{2}/.test(text);
  const asked = ({ kind, role }: Mention) => kind !== 'cue' && kind !== 'place' && role === 'asked';
  // What nothing but its words speaks for is looked at whole.
  const isNamed = mentions.some(asked);
  return sentencesOf(text).flatMap((sentence) => {
    const inside = placed
      .filter(({ from, to }) => from >= sentence.start && to <= sentence.end)
      .map((mention) => ({
        ...mention,
        from: mention.from - sentence.start,
        to: mention.to - sentence.start,
      }));
    if (isNamed && !inside.some(asked)) return [];
    const starts = content
      .map((at) => units[at]?.at ?? 0)
      .filter((start) => !times.some(({ at, end }) => start >= at && start < end))
      .map((start) => start - sentence.start);
    const tokens = tokensOf(sentence.text, [], []);
    const said = times.map(({ at, end }) => ({
      from: at - sentence.start,
      to: end - sentence.start,
    }));
    const { text: own } = sentence;
    const parts = { tokens, mentions: inside, content: new Set(starts), times: said };
    return [{ text: own, ...parts, exclaims }];
  });
}

/** What is asked of the record itself, and neither a place nor a word of asking. */
export const isOfRecord = ({ kind, role }: Mention) =>
  role === 'asked' && kind !== 'cue' && kind !== 'ask' && kind !== 'place';

/** Whether a mention of some kinds covers a token. */
export const covers = (
  mentions: Seen['mentions'],
  token: Token,
  kinds: (mention: Mention) => boolean,
) =>
  mentions.some(
    (mention) => kinds(mention) && mention.from <= token.start && mention.to >= token.end,
  );
export const isPlace = ({ kind }: Mention) => kind === 'place';
export const isGrade = ({ kind }: Mention) => kind === 'grade';

/** Whether a token is a word that could head a phrase: no place, no time, no grammar, nothing of the record's subject. */
export function isNoun({ mentions, times }: Seen, token: Token): boolean {
  if (token.kind !== 'word' && token.kind !== 'han') return false;
  if (times.some(({ from, to }) => token.start >= from && token.start < to)) return false;
  if (token.classes.has('grammar') || token.classes.has('neutral') || token.classes.has('ask'))
    return false;
  if (measuring.test(token.form)) return false;
  return !covers(
    mentions,
    token,
    ({ kind }) => kind === 'place' || kind === 'ask' || kind === 'cue' || kind === 'currency',
  );
}

/** Whether a word means something, and nothing that the vocabulary knows. */
export const isUnknown = (sentence: Seen, token: Token): boolean =>
  isNoun(sentence, token) &&
  sentence.content.has(token.start) &&
  !covers(sentence.mentions, token, () => true);

/** Whether the subject of a question stands before a token, behind the verb: "do the groups not serve". */
export function followsSubject(sentence: Seen, at: number): boolean {
  const { tokens } = sentence;
  const isOfSubject = (token: Token) =>
    isNoun(sentence, token) ||
    determiner.test(token.form) ||
    /^\d/.test(token.form) ||
    covers(sentence.mentions, token, isPlace);
  const back = tokens.slice(0, at).findLastIndex((token) => !isOfSubject(token));
  return back >= 0 && back < at - 1 && predicate.test(tokens[back]?.form ?? '');
}
