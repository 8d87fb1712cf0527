/** A sentence that says of the one before that it is not so: "That is simply untrue." Pure. */
import { type Token, tokensOf } from '../reading/clauses/tokens.js';
import { type Claim, unjudged } from './claim.js';
import { foldInPlace } from './located.js';

/** So near to its beginning a sentence points back to what it is about, in words. */
const NEAR = 6;
const pointer = /^(?:this|that|it|these|those|both|neither|none|the|such)$/;
/** 这一说法…, 此说…, 这是…: a statement is pointed to, and not who it is about. */
const chinesePointer =
  /^[“"「『\s]*(?:但|可|然而|不过)?(?:(?:这|此|该|上述|以上|前述)(?:一|句|个|种|条|些|则)?(?:说法|话|数|消息|传|统计|报道|信息|说|言|内容|是|不|并|都|均|纯|其实|系|显然|完全)|其实|纯属|全是|都是)/;
/** What the whole of a sentence is called; "the" alone points to nothing. */
const called =
  /^(?:claim|claims|line|figure|figures|number|numbers|statement|story|report|sentence|rumou?r|count|it|this|that|these|those|both|neither|none)$/;

const isNegated = (tokens: readonly Token[], at: number): boolean =>
  tokens.slice(Math.max(0, at - 4), at).some(({ classes }) => classes.has('negator'));

function pointsBack(text: string, tokens: readonly Token[]): boolean {
  if (chinesePointer.test(text)) return true;
  const near = tokens.slice(0, NEAR).filter(({ kind }) => kind === 'word');
  return near.some(({ form }) => pointer.test(form)) && near.some(({ form }) => called.test(form));
}

/** "It is impossible to say": what is so called stands behind. */
const leadsOn = (tokens: readonly Token[], at: number) =>
  /^(?:to|that|for|of)$/.test(tokens[at + 1]?.form ?? '');

/** "This was denied", "officials denied this": what is denied is what is pointed to. */
const isDeniedThere = (text: string, tokens: readonly Token[], at: number): boolean => {
  const behind = tokens.slice(at + 1, at + 3).map(({ form }) => form);
  const isObject = behind.some((form) => /^(?:this|that|it|them|these|those|这|此|该)/.test(form));
  const isAbout = /[对就](?:此|这)/.test(text.slice(0, tokens[at]?.start));
  return (
    isObject || isAbout || (passive.test(tokens[at - 1]?.form ?? '') && pointsBack(text, tokens))
  );
};
const passive = /^(?:is|was|were|are|been|being|被|遭|已被)$/;

/** Whether a sentence without a figure of its own denies what the one before it states. */
export function takesBack(text: string): boolean {
  if (/[?？]/.test(text)) return false;
  const folded = foldInPlace(text);
  const tokens = tokensOf(folded, [], []);
  return tokens.some(({ classes }, at) => {
    const isNot = isNegated(tokens, at);
    if (classes.has('deny') && !isNot) return isDeniedThere(folded, tokens, at);
    const isFalse = (classes.has('false') && !isNot) || (classes.has('truth') && isNot);
    return isFalse && !leadsOn(tokens, at) && pointsBack(folded, tokens);
  });
}

/** A claim that the text itself takes back: nothing bears it out. */
export const takenBack = ({ parts, ...claim }: Claim): Claim => ({
  ...claim,
  ...unjudged,
  notes: [{ code: 'unborne', why: 'denied' }],
  ...(parts ? { parts } : {}),
});
