/** English words that nothing in the vocabulary knows, where they tell what is done or asked of. Pure. */
import type { Token } from '../../reading/clauses/tokens.js';
import { covers, followsSubject, isNoun, isUnknown, type Seen } from './seen.js';

/** "How many groups bungled it": the verb straight behind those who are counted. */
function isVerbOfSubject(sentence: Seen, at: number): boolean {
  const { tokens, mentions } = sentence;
  const [before, token] = [tokens[at - 1], tokens[at]];
  if (!token || !mentions.some(({ subject, to }) => subject === true && to === before?.end))
    return false;
  // "Where are they unwelcome", "what did they owe".
  if (isUnknown(sentence, token))
    return followsSubject(sentence, at) || /(?:ed|s|ing)$/.test(token.form);
  // "What did they invest": it may be on record, and not of what is asked about.
  return followsSubject(sentence, at) && covers(mentions, token, ({ kind }) => kind === 'topic');
}

const passive = /^(?:is|are|was|were|be|been|being)$/;

/** "Was the conference livestreamed?": what a question ends in, done to what it asks about. */
function isDoneLast({ tokens, mentions }: Seen, at: number): boolean {
  const token = tokens[at];
  if (!token || !/ed$/.test(token.form)) return false;
  if (tokens.slice(at + 1).some(({ kind }) => kind === 'word')) return false;
  const verb = tokens.slice(0, at).findLast(({ form }) => passive.test(form));
  return (
    verb !== undefined &&
    mentions.some(
      ({ kind, from, to }) => kind === 'topic' && from >= verb.end && to === tokens[at - 1]?.end,
    )
  );
}

/** What of a kind is asked for, and what those counted do; other verbs have too many senses. */
export function englishStrange(sentence: Seen): Token[] {
  const { tokens } = sentence;
  return tokens.filter((token, at) => {
    if (token.kind !== 'word') return false;
    if (isVerbOfSubject(sentence, at)) return true;
    if (!isUnknown(sentence, token)) return false;
    if (isDoneLast(sentence, at)) return true;
    const [before, next] = [tokens[at - 1], tokens[at + 1]];
    const isLast = next === undefined || !isNoun(sentence, next);
    if (!isLast) return false;
    // "In which currency": how it is told, not what is asked for.
    const isOfForm = /^(?:in|by|for|from|of|on|under|with)$/.test(tokens[at - 2]?.form ?? '');
    return /^(?:what|which)$/.test(before?.form ?? '') && !isOfForm;
  });
}
