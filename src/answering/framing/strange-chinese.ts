/** Chinese words that nothing in the vocabulary knows, where they tell what is done or asked of. Pure. */
import type { Token } from '../../reading/clauses/tokens.js';
import { covers, isNoun, isUnknown, type Seen } from './seen.js';

/** What asks for how many or how much, or for what of a kind. */
const asksHowMany = /^(?:多少|几\p{Script=Han}?)$/u;
const asksWhat = /^(?:什么|甚么|啥)$/;
/** Verbs of one character say anything with what they stand by; 万个 is no word of its own. */
const shortVerb = /^\p{Script=Han}[了过]?$|^[百千万亿]/u;
/** What stands between the word that is told of and how many: 老兵[有]多少人. */
const linking = /^(?:有|是|占|共|总共|一共|达|了|过|约|大概|到底|究竟)$/;

/** Verbs of one character by which things are told that records hold: 捐了多少, 派了几家. */
const plainVerb =
  /^[有捐给給出投花办辦开開做干幹搞来來去派评評拿得获獲用送达達到占佔增涨漲多设設招雇建弄上列展讲講说說夸帮幫参參登注聘订訂定立减減降升变變改过過少大小好高低早]$/u;
const aspect = /^[了过過]$/;

/** 扣押了, 跑了: what is said to have been done, where nothing knows it. */
function done(sentence: Seen): Token[] {
  const { tokens, mentions } = sentence;
  const isKnown = (token: Token) => covers(mentions, token, () => true);
  return tokens.flatMap((token, at): Token[] => {
    if (token.kind !== 'han' || !isNoun(sentence, token) || isKnown(token)) return [];
    const [before, next] = [tokens[at - 1], tokens[at + 1]];
    if (!/.了$/u.test(token.form) && !aspect.test(next?.form ?? '')) return [];
    const stem = token.form.replace(/了$/u, '');
    // Two characters side by side that no dictionary has as a word: 吸纳.
    const isTorn =
      stem.length === 1 &&
      before?.kind === 'han' &&
      before.form.length === 1 &&
      before.end === token.start &&
      isNoun(sentence, before) &&
      !isKnown(before);
    if (isTorn) return [{ ...token, start: before.start, form: before.form + stem }];
    return stem.length > 1 || !plainVerb.test(stem) ? [{ ...token, form: stem }] : [];
  });
}

/** 有多少社会组织无动于衷: what a question ends in, said of those it asks about. */
function toldLast(sentence: Seen): Token[] {
  const { tokens, mentions, text } = sentence;
  const end = tokens.findLastIndex(({ kind }) => kind === 'han');
  const token = tokens[end];
  if (!token || token.form.length < 2 || !isUnknown(sentence, token)) return [];
  const before = text.slice(0, token.start);
  const isOfSubject = mentions.some(({ subject, to }) => subject === true && to <= token.start);
  const asks = /多少|[几幾][家个個]|哪些|哪几/.test(before);
  return isOfSubject && asks && !before.endsWith('的') ? [token] : [];
}

/** What stands before "how many", what is counted last, what of a kind is asked for. */
function askedOf(sentence: Seen): Token[] {
  const { tokens } = sentence;
  const isStrange = (token: Token | undefined): token is Token =>
    token?.kind === 'han' && !shortVerb.test(token.form) && isUnknown(sentence, token);
  return tokens.flatMap((token, at): Token[] => {
    const rest = tokens.slice(at + 1);
    const end = rest.findIndex(({ kind }) => kind !== 'han');
    const behind = end < 0 ? rest : rest.slice(0, end);
    const last = behind.at(-1);
    if (asksWhat.test(token.form)) {
      const [next] = rest;
      // 什么是某某主义: the last of it is what is to be explained.
      return [next?.form === '是' ? last : next].filter(isStrange);
    }
    if (!asksHowMany.test(token.form)) return [];
    const before = tokens.slice(0, at).findLast(({ form }) => !linking.test(form));
    const name = before && tokens[tokens.indexOf(before) - 1];
    // 专业户: a name whose last character stands alone.
    const isEnding =
      before?.kind === 'han' &&
      before.form.length === 1 &&
      name?.end === before.start &&
      isNoun(sentence, name);
    const named = isEnding ? { ...before, form: name.form + before.form } : before;
    const isName = behind.length > 1 && behind.slice(1, -1).every((each) => isNoun(sentence, each));
    return [named, isName ? last : undefined].filter(isStrange);
  });
}

/** What leads from whose name stands first to what is asked of it: 某厂[在]北京, 某厂[的]资产. */
const leading = /^(?:在|于|的|之|为|给|对|向|把|被|让|由)$/;

/** 某某集团2020年底总资产多少: a name that comes first, where nothing of the record is named by whom. */
function namedFirst(sentence: Seen): Token[] {
  const { tokens, mentions, times } = sentence;
  if (mentions.some(({ subject }) => subject === true)) return [];
  const isName = (token: Token | undefined) => token?.kind === 'han' && isUnknown(sentence, token);
  const end = tokens.findIndex((token) => !isName(token));
  const [first, next] = [tokens[0], tokens[end]];
  if (end < 1 || !first || !next || next.start !== tokens[end - 1]?.end) return [];
  const isLed =
    leading.test(next.form) ||
    times.some(({ from }) => from === next.start) ||
    mentions.some(({ kind, from }) => kind === 'attribute' && from === next.start);
  const form = sentence.text.slice(first.start, next.start);
  return isLed && form.length > 1 ? [{ ...first, end: next.start, form }] : [];
}

export const chineseStrange = (sentence: Seen): Token[] => [
  ...askedOf(sentence),
  ...namedFirst(sentence),
  ...done(sentence),
  ...toldLast(sentence),
];
