/** Words that nothing in the vocabulary knows, where they tell what is done or asked of. Pure. */
import type { Token } from '../../reading/clauses/tokens.js';
import { covers, followsSubject, isNoun, isUnknown, type Seen } from './seen.js';

/** What asks for how many or how much, or for what of a kind. */
const asksHowMany = /^(?:多少|几\p{Script=Han}?)$/u;
/** Verbs of one character say anything with what they stand by; 万个 is no word of its own. */
const shortVerb = /^\p{Script=Han}[了过]?$|^[百千万亿]/u;
/** What stands between the word that is told of and how many: 老兵[有]多少人. */
const linking = /^(?:有|是|占|共|总共|一共|达|了|过|约|大概|到底|究竟)$/;

/** Chinese: what stands before "how many", what is counted last, what of a kind is asked for. */
function chineseStrange(sentence: Seen): Token[] {
  const { tokens } = sentence;
  const isStrange = (token: Token | undefined): token is Token =>
    token?.kind === 'han' && !shortVerb.test(token.form) && isUnknown(sentence, token);
  return tokens.flatMap((token, at): Token[] => {
    if (token.form === '什么' || token.form === '甚么') {
      const next = tokens[at + 1];
      return isStrange(next) ? [next] : [];
    }
    if (!asksHowMany.test(token.form)) return [];
    const before = tokens.slice(0, at).findLast(({ form }) => !linking.test(form));
    const rest = tokens.slice(at + 1);
    const end = rest.findIndex(({ kind }) => kind !== 'han');
    const counted = end < 0 ? rest : rest.slice(0, end);
    const last = counted.at(-1);
    const isName =
      counted.length > 1 && counted.slice(1, -1).every((each) => isNoun(sentence, each));
    return [before, isName ? last : undefined].filter(isStrange);
  });
}

/** "How many groups turned their backs": the verb straight behind those who are counted. */
function isVerbOfSubject(sentence: Seen, at: number): boolean {
  const { tokens, mentions } = sentence;
  const [before, token] = [tokens[at - 1], tokens[at]];
  if (!token || !mentions.some(({ subject, to }) => subject === true && to === before?.end))
    return false;
  // "Where are they absent": what is told of them ends the sentence.
  const isTold = followsSubject(sentence, at) && (tokens[at + 1]?.kind ?? 'mark') === 'mark';
  if (isUnknown(sentence, token)) return isTold || /(?:ed|s|ing)$/.test(token.form);
  // "What did they spend": it may be on record, and not of what is asked about.
  return followsSubject(sentence, at) && covers(mentions, token, ({ kind }) => kind === 'topic');
}

/** English: what of a kind is asked for, and what those counted do; other verbs have too many senses. */
function englishStrange(sentence: Seen): Token[] {
  const { tokens } = sentence;
  return tokens.filter((token, at) => {
    if (token.kind !== 'word') return false;
    if (isVerbOfSubject(sentence, at)) return true;
    if (!isUnknown(sentence, token)) return false;
    const [before, next] = [tokens[at - 1], tokens[at + 1]];
    const isLast = next === undefined || !isNoun(sentence, next);
    if (!isLast) return false;
    // "In which currency": how it is told, not what is asked for.
    const isOfForm = /^(?:in|by|for|from|of|on|under|with)$/.test(tokens[at - 2]?.form ?? '');
    return /^(?:what|which)$/.test(before?.form ?? '') && !isOfForm;
  });
}

export const strangeIn = (sentence: Seen): Token[] => [
  ...chineseStrange(sentence),
  ...englishStrange(sentence),
];
