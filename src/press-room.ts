/** How the local Discord is furnished for the desk: a room for the press, one for moderators. */

/** The moderators' channel. */
export const deskChannel = 'desk';

const botName = 'Press Desk';

/** Three things to try, as one types them into the message box. */
const tries = [
  '/ask question: How many social organizations are there in Beijing?',
  `@${botName} how many social orgs in beijing?`,
  `@${botName} 北京5A级社会组织有多少家？`,
] as const;

export const pressRoom = {
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
    { name: 'press-room', topic: 'Questions from the press', tries },
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
  directTries: ['how many social orgs are there in beijing?', '有多少家5A级社会组织？'],
} as const;

export type PersonaId = (typeof pressRoom.people)[number]['id'];
