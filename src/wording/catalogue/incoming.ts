/** What is read where something sent to the desk cannot be read, by the code of the error. */
import type { ErrorContext } from '../../base/user-error.js';

type ErrorPhrase = (context: ErrorContext) => string;

export const incomingErrorsInEnglish = {
  'replied-gone': () => 'The message you reply to is not there any more.',
  'replied-unreadable': () =>
    'Discord does not show the desk what that message says, since it does not mention the desk. On that message, choose Apps and then “Check against the record” or “Answer this”, or paste its text here.',
} satisfies Readonly<Record<string, ErrorPhrase>>;

export const incomingErrorsInChinese: {
  readonly [K in keyof typeof incomingErrorsInEnglish]: ErrorPhrase;
} = {
  'replied-gone': () => '您回复的那条消息已不存在。',
  'replied-unreadable': () =>
    '那条消息没有提到本台，Discord不向本台显示其内容。请在那条消息上选择“应用”，再选“与记录核对”或“回答这条消息”，或将文字粘贴到这里。',
};
