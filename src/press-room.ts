/** How the local Discord is furnished for the desk: a room for the press, one for moderators. */
import type { RecordAbout } from './facts/about.js';

/** The moderators' channel. */
export const deskChannel = 'desk';

const botName = 'Press Desk';

/** Things to try, as one types them into the message box: the record's own examples. */
function triesOf({ examples: { en, zh } }: RecordAbout): readonly string[] {
  const [first, second] = [en[0], en[1] ?? en[0]];
  return [
    ...(first === undefined ? [] : [`/ask question: ${first}`]),
    ...(second === undefined ? [] : [`@${botName} ${second}`]),
    ...zh.slice(0, 1).map((text) => `@${botName} ${text}`),
  ];
}

const furniture = {
  name: 'Press Desk',
  bot: botName,
  roles: [
    {
      name: 'Moderator',
      permissions: ['ManageGuild', 'ManageMessages', 'ManageThreads'],
      color: 0x2ecc71,
    },
  ],
  channels: [
    { name: 'press-room', topic: 'Questions from the press' },
    { name: deskChannel, topic: 'For the moderators of the record', onlyFor: ['Moderator'] },
  ],
  people: [
    {
      id: 'journalist',
      name: 'Jo Reporter',
      note: { 'en-US': 'Asks the questions', 'zh-CN': '提出问题', 'zh-TW': '提出問題' },
    },
    {
      id: 'moderator',
      name: 'Mo Deskman',
      roles: ['Moderator'],
      note: { 'en-US': 'Looks after the record', 'zh-CN': '维护资料库', 'zh-TW': '維護資料庫' },
    },
    {
      id: 'moderator2',
      name: 'Max Second',
      roles: ['Moderator'],
      note: {
        'en-US': 'Reviews what the other wrote',
        'zh-CN': '审核他人的修改',
        'zh-TW': '審核他人的修改',
      },
    },
  ],
} as const;

/** The furnished Discord, with things to try that the record answers. */
export function pressRoom(about: RecordAbout) {
  const [room, desk] = furniture.channels;
  const { en, zh } = about.examples;
  return {
    ...furniture,
    channels: [{ ...room, tries: triesOf(about) }, desk],
    directTries: [...en.slice(0, 1), ...zh.slice(1, 2)],
  } as const;
}

export type PersonaId = (typeof furniture.people)[number]['id'];
