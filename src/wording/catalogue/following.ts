/** Following facts and topics, and the messages that followers get. */
import { wordsIn } from '../words.js';

interface FollowingWords {
  readonly [key: string]: string | ((...values: never[]) => string);
  readonly begun: (title: string) => string;
  readonly already: (title: string) => string;
  readonly how: string;
  readonly listTitle: string;
  readonly listNone: string;
  readonly stop: (title: string) => string;
  readonly stopThese: string;
  readonly stopped: (title: string) => string;
  readonly notFollowed: string;
  readonly release: (title: string) => string;
  readonly correction: (title: string) => string;
  readonly withdrawal: (title: string) => string;
  readonly before: string;
  readonly why: (title: string) => string;
}

export const followingWords = wordsIn<FollowingWords>({
  en: {
    begun: (title) => `You follow “${title}”.`,
    already: (title) => `You follow “${title}” already.`,
    how: 'New figures and corrections come to you as direct messages, each with a button that stops them.',
    listTitle: 'What you follow',
    listNone: 'You follow nothing.',
    stop: (title) => `Stop: ${title}`,
    stopThese: 'Stop these messages',
    stopped: (title) => `You do not follow “${title}” any more.`,
    notFollowed: 'You did not follow this any more.',
    release: (title) => `New on record: ${title}`,
    correction: (title) => `Corrected: ${title}`,
    withdrawal: (title) => `Withdrawn, not to be quoted any more: ${title}`,
    before: 'It said before: ',
    why: (title) => `You get this because you follow “${title}”.`,
  },
  zh: {
    begun: (title) => `您已关注“${title}”。`,
    already: (title) => `您此前已关注“${title}”。`,
    how: '新数字和更正将以私信发送给您，每条私信都有停止按钮。',
    listTitle: '您的关注',
    listNone: '您没有关注任何内容。',
    stop: (title) => `停止：${title}`,
    stopThese: '不再发送',
    stopped: (title) => `您已停止关注“${title}”。`,
    notFollowed: '您此前已停止关注。',
    release: (title) => `新增记录：${title}`,
    correction: (title) => `更正：${title}`,
    withdrawal: (title) => `已撤回，请勿再引用：${title}`,
    before: '此前表述：',
    why: (title) => `您收到此信，是因为您关注了“${title}”。`,
  },
});
