/** A sentence that says of the one before that it is not so: "That is simply untrue." Pure. */
import type { Token } from '../reading/clauses/tokens.js';
import { tokensOf } from '../reading/clauses/tokens.js';
import type { Claim } from './claim.js';
import { foldInPlace } from './located.js';

/** So near to its beginning a sentence points back to what it is about, in words. */
const NEAR = 6;
const pointer = /^(?:this|that|it|these|those|both|neither|none|the|such)$/;
const chinesePointer = /^(?:[这此该]|上述|以上|前述|其实|纯属|全是|都是)/;
/** What the whole of a sentence is called; "the" alone points to nothing. */
const called =
  /^(?:claim|claims|line|figure|figures|number|numbers|statement|story|report|sentence|rumou?r|count|it|this|that|these|those|both|neither|none)$/;

const isNegated = (tokens: readonly Token[], at: number): boolean =>
  tokens.slice(Math.max(0, at - 3), at).some(({ classes }) => classes.has('negator'));

function pointsBack(tokens: readonly Token[]): boolean {
  const near = tokens.slice(0, NEAR).filter(({ kind }) => kind === 'word' || kind === 'han');
  if (near.some(({ kind, form }) => kind === 'han' && chinesePointer.test(form))) return true;
  return near.some(({ form }) => pointer.test(form)) && near.some(({ form }) => called.test(form));
}

/** Whether a sentence without a figure of its own denies what the one before it states. */
export function takesBack(text: string): boolean {
  if (/[?？]/.test(text)) return false;
  const tokens = tokensOf(foldInPlace(text), [], []);
  const denies = tokens.some(
    ({ classes }, at) =>
      (classes.has('false') && !isNegated(tokens, at)) ||
      (classes.has('truth') && isNegated(tokens, at)) ||
      (classes.has('deny') && !isNegated(tokens, at)),
  );
  return denies && (pointsBack(tokens) || tokens.some(endsOnPointer));
}

/** "Officials denied this": what is denied may stand behind. */
const endsOnPointer = (token: Token, at: number, tokens: readonly Token[]): boolean =>
  /^(?:this|that|it|them|these|those)$/.test(token.form) &&
  tokens.slice(Math.max(0, at - 2), at).some(({ classes }) => classes.has('deny'));

/** A claim that the text itself takes back: nothing bears it out. */
export const takenBack = ({ parts, ...claim }: Claim): Claim => ({
  ...claim,
  ...{ verdict: 'no-record', factId: null, revision: null, recorded: null, asOf: null },
  notes: [{ code: 'unborne', why: 'denied' }],
  ...(parts ? { parts } : {}),
});
