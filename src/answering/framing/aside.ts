/** Questions for so much apiece, and texts that ask nothing. Pure. */
import type { Token } from '../../reading/clauses/tokens.js';
import type { Seen } from './seen.js';

const eachWord = /^(?:per|each|average|averages|typical|typically|apiece)$/;
const chineseEach = /平均|人均|户均|每(?:家|个|個|名|位|项|項|人)(?!百|千|万|十)/;

const indefinite = /^(?:a|an|any|some)$/;

export function eachIn({ text, tokens, mentions }: Seen): string | null {
  if (mentions.some(({ concept }) => concept === 'share')) return null;
  const chinese = chineseEach.exec(text)?.[0];
  if (chinese) return chinese;
  const found = tokens.find(
    ({ form }, at) =>
      eachWord.test(form) && !/^(?:cent|year|annum|\d.*)$/.test(tokens[at + 1]?.form ?? ''),
  );
  return found?.form ?? null;
}

/** "Any jobs at ...?": whether there is something to be had, and not how much there is. */
export function offers({ tokens, mentions }: Seen): boolean {
  const asks = mentions.some(
    ({ kind, concept, role }) => role === 'asked' && (kind === 'ask' || concept === 'data-words'),
  );
  return tokens[0]?.form === 'any' && !asks;
}

/** "The conference was dull": a whole sentence that says something and asks nothing. */
function isJudgement(tokens: readonly Token[]): boolean {
  if (/^(?:which|what|who|how|when|where|why|whose)$/.test(tokens[0]?.form ?? '')) return false;
  return tokens.some(({ form }, at) => {
    const before = tokens[at - 1]?.form;
    if (before === undefined || !/^(?:is|are|was|were)$/.test(form)) return false;
    return at < tokens.length - 1 && !/^(?:that|which|who|there|and|or|if)$/.test(before);
  });
}

/** "我同事是……": the same of the asker's own people; what is left open at its end asks. */
const chineseJudgement = /^(?:我|咱|俺)\p{Script=Han}{0,5}是\p{Script=Han}{2,}[。！!]?$/u;

/** "我喜欢……": what the asker likes or has done. */
const chineseOwn =
  /^(?:我|咱|俺)们?(?:很|最|真|也|都|超|挺|好|非常|特别)?(?:喜欢|喜歡|爱|愛|讨厌|討厭|支持|赞成|贊成|反对|反對|热爱|羡慕|佩服|欣赏|参加过|去过|看过|做过|听说过)\p{Script=Han}+[。！!]?$/u;

/** What is called out in Chinese, and asks for nothing. */
const slogan = /^(?=.*\p{Script=Han}).*[!！]$/u;
const wishes = /[求请請想要问問查给給帮幫急]|告诉|告訴/;

/** A sentence of one's own without anything asked: "I like ...", "I need a ...". */
export function isAside({ text, tokens, mentions, exclaims }: Seen): boolean {
  if (/[?？]/.test(text) || mentions.some(({ kind, role }) => kind === 'ask' && role === 'asked'))
    return false;
  if (tokens.some(({ classes }) => classes.has('ask'))) return false;
  if (chineseJudgement.test(text) || chineseOwn.test(text)) return true;
  if (slogan.test(text) && !wishes.test(text)) return true;
  if (!/^(?:i|i'm|i've|we|we're)$/.test(tokens[0]?.form ?? ''))
    return exclaims || isJudgement(tokens);
  const verb = tokens[1]?.form ?? '';
  if (!/^(?:need|want|require|would|'d|am|have|was|were|'m)$/.test(verb)) return true;
  return (
    /^(?:need|want)$/.test(verb) && indefinite.test(tokens[2]?.form ?? '') && tokens.length < 9
  );
}
