/** Words that nothing in the vocabulary knows, where they tell what is done or asked of. Pure. */
import type { Token } from '../../reading/clauses/tokens.js';
import { isUnknown, type Seen } from './seen.js';
import { chineseStrange } from './strange-chinese.js';
import { englishStrange } from './strange-english.js';

/** Another Games than those on record: 温哥华冬奥会, "the Vancouver Winter Olympics". */
function unknownEvents(sentence: Seen): Token[] {
  const { tokens, mentions, text } = sentence;
  return tokens.filter((token) => {
    if (!isUnknown(sentence, token) || token.form.length < 2) return false;
    return mentions.some(
      ({ kind, from }) =>
        kind === 'event' &&
        /^ ?$/.test(text.slice(token.end, Math.max(token.end, from))) &&
        from >= token.end,
    );
  });
}

export const strangeIn = (sentence: Seen): Token[] => [
  ...chineseStrange(sentence),
  ...englishStrange(sentence),
  ...unknownEvents(sentence),
];
