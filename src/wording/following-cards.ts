/** Cards about following, and the messages that followers get. Pure. */
import type { Fact, FactRecord } from '../facts/record.js';
import type { Bilingual } from '../facts/schema.js';
import type { Script } from '../reading/language.js';
import { answerCard } from './answer-card.js';
import type { Action, Card } from './card.js';
import { followingWords } from './catalogue/following.js';
import { inScript } from './words.js';

const nothing = { headline: [], body: [], sections: [], actions: [] } as const;

export interface LetterView {
  readonly kind: 'release' | 'correction' | 'withdrawal';
  readonly title: Bilingual;
  readonly before: Bilingual | null;
  readonly script: Script;
}

/**
 * The message about a change: the fact as it stands, what it said before where that was put right,
 * and why it is sent. `fact` is `null` where it is not on record any more.
 */
export function letterCard(
  letter: LetterView,
  fact: Fact | null,
  record: FactRecord,
  followed: string,
  stop: Action,
): Card {
  const { kind, title, before, script } = letter;
  const words = followingWords(script);
  const lead = { strong: words[kind](inScript(title, script)) };
  const card: Card = fact ? answerCard(fact, record, script) : { ...nothing, kind: 'fact', script };
  const said = kind === 'correction' && before ? [[words.before, inScript(before, script)]] : [];
  return {
    ...card,
    headline: [[lead], ...card.headline],
    body: [...card.body, ...said, [words.why(followed)]],
    actions: [stop, ...card.actions.filter((action) => action.kind === 'citation')],
  };
}

/** What a person follows, with a button to stop each. */
export function followsCard(
  notice: string | null,
  follows: readonly { readonly title: string; readonly stop: Action }[],
  script: Script,
): Card {
  const words = followingWords(script);
  return {
    ...nothing,
    kind: 'list',
    script,
    headline: notice === null ? [] : [[notice]],
    title: words.listTitle,
    body: follows.length === 0 ? [[words.listNone]] : follows.map(({ title }) => [title]),
    ...(follows.length === 0 ? {} : { footer: words.how }),
    actions: follows.map(({ stop }) => stop),
  };
}
