/** Words of answers that come late, or to another place than where was asked. */
import { wordsIn } from '../words.js';

const en = {
  /** Stands before an instant. */
  askedAt: 'You asked this on ',
  away: ', while the desk was away.',
  tooLate:
    ', while the desk was away, and it is too late to answer now. I am sorry; please ask again.',
  notThere: 'I may not write where you asked this: ',
  question: 'your question',
};

export type InboxWords = typeof en;

const zh: InboxWords = {
  askedAt: '您提问的时间是',
  away: '，当时本台不在线。',
  tooLate: '，当时本台不在线，现在已过时限，未能回答，敬请谅解。请重新提问。',
  notThere: '本台不能在您提问的地方发言：',
  question: '您的问题',
};

export const inboxWords = wordsIn<InboxWords>({ en, zh });
