/** What is read where something sent to the desk cannot be read, by the code of the error. */
import type { ErrorContext } from '../../base/user-error.js';
import { wordsIn } from '../words.js';

type ErrorPhrase = (context: ErrorContext) => string;

const text = (value: unknown): string => (typeof value === 'string' ? value : '');

export const sinceWords = wordsIn<{
  readonly title: string;
  readonly unchanged: string;
  readonly changed: (count: number) => string;
  readonly stands: string;
  readonly withdrawn: string;
  readonly notKept: string;
  readonly inReplyTo: string;
  readonly message: string;
}>({
  en: {
    title: 'Since this answer',
    unchanged: 'Nothing has changed: what this message told still stands.',
    changed: (count) =>
      count === 1
        ? 'One of the facts told there has changed.'
        : `${count} of the facts told there have changed.`,
    stands: 'Stands as told.',
    withdrawn: 'Withdrawn: it must not be used any more.',
    notKept: 'How it was told then is not kept; it reads so now:',
    inReplyTo: 'In reply to ',
    message: 'this message',
  },
  zh: {
    title: '此答复之后',
    unchanged: '没有变化：这条消息所述内容仍然有效。',
    changed: (count) => `其中${count}条内容已有变化。`,
    stands: '仍然有效。',
    withdrawn: '已撤下，不得再使用。',
    notKept: '当时的表述没有保存，现为：',
    inReplyTo: '回复',
    message: '这条消息',
  },
});

export const incomingErrorsInEnglish = {
  'not-an-answer': () =>
    'That message is no answer of this desk that told a fact, or it is not kept in mind any more.',
  'reply-unclear': ({ text: given }) =>
    `“${text(given)}” is no message of this channel. Copy the link of a message here (choose “Copy Message Link”), or its id.`,
  'replied-gone': () => 'The message you reply to is not there any more.',
  'replied-unreadable': () =>
    'Discord does not show the desk what that message says, since it does not mention the desk. On that message, choose Apps and then “Check against the record” or “Answer this”, or paste its text here.',
} satisfies Readonly<Record<string, ErrorPhrase>>;

export const incomingErrorsInChinese: {
  readonly [K in keyof typeof incomingErrorsInEnglish]: ErrorPhrase;
} = {
  'not-an-answer': () => '这条消息不是本台陈述事实的答复，或已不再留存。',
  'reply-unclear': ({ text: given }) =>
    `“${text(given)}”不是本频道的消息。请复制本频道中一条消息的链接（“复制消息链接”）或其ID。`,
  'replied-gone': () => '您回复的那条消息已不存在。',
  'replied-unreadable': () =>
    '那条消息没有提到本台，Discord不向本台显示其内容。请在那条消息上选择“应用”，再选“与记录核对”或“回答这条消息”，或将文字粘贴到这里。',
};
