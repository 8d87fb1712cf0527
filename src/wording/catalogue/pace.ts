/** What somebody reads who asks more than the desk can answer well. */

import type { ErrorContext } from '../../base/user-error.js';

type ErrorPhrase = (context: ErrorContext) => string;

const shown = (seconds: unknown): string => (typeof seconds === 'number' ? String(seconds) : '60');

export const paceErrorsInEnglish = {
  'too-much-asked': ({ seconds }) =>
    `That is more at once than this desk can answer with care. Please go on in ${shown(seconds)} s.`,
  'too-much-asked-here': ({ seconds }) =>
    `Much is being asked in this channel at the moment. Please try again in ${shown(seconds)} s, or write to the desk directly.`,
} satisfies Readonly<Record<string, ErrorPhrase>>;

export const paceErrorsInChinese: {
  readonly [K in keyof typeof paceErrorsInEnglish]: ErrorPhrase;
} = {
  'too-much-asked': ({ seconds }) =>
    `一时提问较多，本台难以逐一认真答复，请在${shown(seconds)}秒后继续。`,
  'too-much-asked-here': ({ seconds }) =>
    `本频道目前提问较多，请在${shown(seconds)}秒后再试，或直接私信本台。`,
};
