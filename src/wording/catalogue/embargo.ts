/** What is held until its time, and what of it is announced. */
import { wordsIn } from '../words.js';

interface EmbargoWords {
  readonly [key: string]: string | ((...values: never[]) => string);
  readonly holdButton: string;
  readonly holdTitle: string;
  readonly publishAt: string;
  readonly publishAtHint: string;
  readonly titleEn: string;
  readonly titleZh: string;
  readonly titleHint: string;
  readonly goesLive: string;
  readonly keptUntilThen: string;
  readonly willHold: string;
  readonly announcedAs: (title: string) => string;
  readonly announcedWaits: (title: string) => string;
  readonly notAnnounced: string;
  readonly held: (proposal: number) => string;
  readonly listTitle: string;
  readonly listNone: string;
  readonly listLead: (count: number) => string;
  readonly choose: string;
  readonly blocked: string;
  readonly blockedStale: string;
  readonly blockedTooHard: string;
  readonly blockedChecks: string;
  readonly moveButton: string;
  readonly announceButton: string;
  readonly confirmButton: string;
  readonly callOffButton: string;
  readonly giveBackButton: string;
  readonly listButton: string;
  readonly callOffTitle: string;
  readonly moved: (proposal: number) => string;
  readonly calledOff: (proposal: number) => string;
  readonly givenBack: (proposal: number, author: string) => string;
  readonly reason: string;
  readonly releasesTitle: string;
  readonly releasesNone: string;
  readonly releasesLead: string;
}

export const embargoWords = wordsIn<EmbargoWords>({
  en: {
    holdButton: 'Hold until…',
    holdTitle: 'Keep it from the public until',
    publishAt: 'Goes live at',
    publishAtHint: 'Date, time and zone: 2026-12-01 09:00 Beijing time. Empty: at once.',
    titleEn: 'Public title in English',
    titleZh: 'Public title in Chinese',
    titleHint: 'Only where the date is to be announced; nothing of the content.',
    goesLive: 'Goes live: ',
    keptUntilThen: 'Until then the public sees neither it nor that there is something.',
    willHold: 'It will be held as soon as you propose it.',
    announcedAs: (title) => `Announced as “${title}”.`,
    announcedWaits: (title) =>
      `To be announced as “${title}”; another moderator has to confirm it.`,
    notAnnounced: 'Not announced.',
    held: (proposal) =>
      `Proposal ${proposal} is held and goes live by itself at its time. /desk embargo moves it or calls it off.`,
    listTitle: 'Held until their time',
    listNone: 'Nothing is held.',
    listLead: (count) =>
      `${count} ${count === 1 ? 'change is' : 'changes are'} held. That you have seen ${count === 1 ? 'it' : 'them'} is noted.`,
    choose: 'Open one that is held',
    blocked: 'It did not go live at its time: ',
    blockedStale: 'the entry was changed meanwhile. Give it back to be put on today’s revision.',
    blockedTooHard:
      'checking it takes too long. Move it to have it tried again, or give it back to be made in smaller steps.',
    blockedChecks: 'checks fail against today’s record. Give it back to be put right.',
    moveButton: 'Move…',
    announceButton: 'Announce…',
    confirmButton: 'Confirm the announcement',
    callOffButton: 'Call off…',
    giveBackButton: 'Give back…',
    listButton: 'All that is held',
    callOffTitle: 'It will not go live',
    moved: (proposal) => `Proposal ${proposal} has another time.`,
    calledOff: (proposal) => `Proposal ${proposal} is called off. Nothing of it was published.`,
    givenBack: (proposal, author) => `Proposal ${proposal} is back with ${author}.`,
    reason: 'Reason',
    releasesTitle: 'Announced releases',
    releasesNone: 'No release is announced.',
    releasesLead: 'Times are shown in your own time zone.',
  },
  zh: {
    holdButton: '定时公布…',
    holdTitle: '在此之前不对外公布',
    publishAt: '公布时间',
    publishAtHint: '日期、时间和时区，例如：2026-12-01 09:00 北京时间。留空则立即公布。',
    titleEn: '对外标题（英文）',
    titleZh: '对外标题（中文）',
    titleHint: '仅在预告公布日期时填写，不得透露内容。',
    goesLive: '公布时间：',
    keptUntilThen: '在此之前，外界看不到内容，也看不到有此内容。',
    willHold: '提交后即定时待公布。',
    announcedAs: (title) => `已预告，标题为“${title}”。`,
    announcedWaits: (title) => `拟预告，标题为“${title}”，须由另一位审核人员确认。`,
    notAnnounced: '未预告。',
    held: (proposal) =>
      `第${proposal}号提案待时公布，届时自动生效；可用 /desk embargo 改期或取消。`,
    listTitle: '待时公布',
    listNone: '没有待时公布的内容。',
    listLead: (count) => `共有${count}项待时公布。您已查看一事会留下记录。`,
    choose: '打开其中一项',
    blocked: '到时未能公布：',
    blockedStale: '该条其间已有改动，请退回，以便在现行版本上重新提出。',
    blockedTooHard: '核查所需的时间过长。可改期再试，或退回以便分步修改。',
    blockedChecks: '对照现行记录，核对未通过，请退回修正。',
    moveButton: '改期…',
    announceButton: '预告…',
    confirmButton: '确认预告',
    callOffButton: '取消…',
    giveBackButton: '退回…',
    listButton: '全部待公布内容',
    callOffTitle: '不再公布',
    moved: (proposal) => `第${proposal}号提案已改期。`,
    calledOff: (proposal) => `第${proposal}号提案已取消，未公布任何内容。`,
    givenBack: (proposal, author) => `第${proposal}号提案已退回${author}。`,
    reason: '理由',
    releasesTitle: '公布预告',
    releasesNone: '目前没有预告。',
    releasesLead: '时间按您所在时区显示。',
  },
});
