/** Words of corrections and kills: notices on earlier messages, the public log, watched texts. */
import { wordsIn } from '../words.js';

type CorrectionWords = {
  /** Also how a notice is found again, so it must stand in every one. */
  readonly number: (number: string) => string;
  readonly corrected: string;
  readonly killed: string;
  readonly settled: string;
  readonly of: (title: string) => string;
  readonly why: (reason: string) => string;
  readonly notInText: (title: string) => string;
  readonly doNotUse: string;
  readonly checkAgain: string;
  readonly labelled: (value: string, label: string) => string;
  readonly asOf: (value: string, date: string) => string;
  readonly withdrawnTitle: (title: string) => string;
  readonly withdrawnSince: (date: string) => string;
  readonly withdrawnWith: (title: string) => string;
  readonly withdrawnMark: string;
  readonly altCorrected: (changes: string) => string;
  readonly change: (before: string, after: string) => string;
  readonly join: string;
  readonly replyLead: string;
  readonly logTitle: string;
  readonly logNone: string;
  readonly logLead: string;
  readonly before: string;
  readonly after: string;
  readonly older: string;
  readonly newer: string;
  readonly nothingTold: string;
  readonly watchButton: string;
  readonly watching: (figures: number) => string;
  readonly watchKept: string;
  readonly stopButton: string;
  readonly stopped: string;
  readonly alreadyStopped: string;
  readonly watchLead: string;
  readonly watchPlace: (sentence: string, from: string, to: string) => string;
  readonly watchWithdrawn: string;
  readonly deskTitle: (number: string) => string;
  readonly deskLead: (
    messages: number,
    corrected: number,
    replied: number,
    unreachable: number,
  ) => string;
  readonly deskWatches: (told: number, missed: number) => string;
  readonly deskCorrected: string;
  readonly deskReplied: string;
  readonly deskUnreachable: string;
  readonly deskMore: (count: number) => string;
  readonly 'problem-gone': string;
  readonly 'problem-no-access': string;
  readonly 'problem-hidden': string;
  readonly 'problem-direct-closed': string;
  readonly 'problem-discord': string;
  readonly 'problem-unconfirmed': string;
  readonly 'problem-refused': string;
  readonly 'problem-stopped': string;
};

export const correctionWords = wordsIn<CorrectionWords>({
  en: {
    number: (number) => `notice no. ${number}`,
    corrected: 'Correction',
    killed: 'Withdrawn',
    settled: 'Settled',
    of: (title) => `“${title}”`,
    why: (reason) => `Why: ${reason}`,
    notInText: (title) => `What is said of “${title}” has changed.`,
    doNotUse: 'Please do not use what this message says of it until it is settled.',
    checkAgain: 'Verdicts below that rest on it may no longer hold: check the text again.',
    labelled: (value, label) => `${value} ${label}`,
    asOf: (value, date) => `${value} (as of ${date})`,
    withdrawnTitle: (title) => `“${title}” has been withdrawn.`,
    withdrawnSince: (date) =>
      `Since ${date} it is not told any more. Please do not use what was told of it before; the desk is settling it.`,
    withdrawnWith: (title) => `It rests on “${title}”, which was withdrawn.`,
    withdrawnMark: 'withdrawn',
    altCorrected: (changes) => `Corrected: ${changes}.`,
    change: (before, after) => `${before} → ${after}`,
    join: '; ',
    replyLead: 'About the message above:',
    logTitle: 'Corrections',
    logNone: 'Nothing has been corrected or withdrawn so far.',
    logLead: 'What this desk told wrongly, what holds instead, why and since when; newest first.',
    before: 'Was told: ',
    after: 'Holds now: ',
    older: 'Older',
    newer: 'Newer',
    nothingTold: 'withdrawn',
    watchButton: 'Watch this text',
    watching: (figures) =>
      `Watching ${figures} ${figures === 1 ? 'figure' : 'figures'} of this text. You get one direct message if one of them is corrected or withdrawn.`,
    watchKept:
      'Only your id, the facts and the places of the figures are kept; the text is not. “Stop watching” deletes them.',
    stopButton: 'Stop watching',
    stopped: 'This text is no longer watched; nothing of it is kept.',
    alreadyStopped: 'This text is not watched any more.',
    watchLead: 'A figure in a text you have the desk watch was corrected.',
    watchPlace: (sentence, from, to) => `Sentence ${sentence}, characters ${from} to ${to}: `,
    watchWithdrawn: 'withdrawn; please do not use it until it is settled',
    deskTitle: (number) => `Delivery of notice no. ${number}`,
    deskLead: (messages, corrected, replied, unreachable) =>
      `${messages} ${messages === 1 ? 'message' : 'messages'} told it: ${corrected} corrected in place, ${replied} replied to, ${unreachable} not reached.`,
    deskWatches: (told, missed) => `Watched texts: ${told} told, ${missed} not reached.`,
    deskCorrected: 'Corrected in place',
    deskReplied: 'Replied to',
    deskUnreachable: 'Not reached',
    deskMore: (count) => `and ${count} more`,
    'problem-gone': 'the message or its channel is gone',
    'problem-no-access': 'the bot may not write there',
    'problem-hidden': 'only its reader could see it',
    'problem-direct-closed': 'direct messages are closed',
    'problem-discord': 'Discord did not take it after several attempts',
    'problem-unconfirmed': 'it may have been posted, which could not be confirmed',
    'problem-refused': 'Discord refused it',
    'problem-stopped': 'the watch was stopped',
  },
  zh: {
    number: (number) => `通知第${number}号`,
    corrected: '更正',
    killed: '撤下',
    settled: '核定',
    of: (title) => `“${title}”`,
    why: (reason) => `原因：${reason}`,
    notInText: (title) => `“${title}”的内容有变动。`,
    doNotUse: '核定之前，请勿使用本消息中的相关内容。',
    checkAgain: '下文依据该数字所作的核对结论可能不再成立，请重新核对。',
    labelled: (value, label) => `${label}：${value}`,
    asOf: (value, date) => `${value}（截至${date}）`,
    withdrawnTitle: (title) => `“${title}”已撤下。`,
    withdrawnSince: (date) => `自${date}起不再答复。请勿使用此前的答复，本台正在核定。`,
    withdrawnWith: (title) => `本条依据“${title}”，而后者已撤下。`,
    withdrawnMark: '已撤下',
    altCorrected: (changes) => `更正：${changes}。`,
    change: (before, after) => `${before} → ${after}`,
    join: '；',
    replyLead: '关于上面的消息：',
    logTitle: '更正记录',
    logNone: '目前没有更正或撤下的内容。',
    logLead: '本台曾误答的内容、现行内容、原因与日期，最近的在前。',
    before: '原答复：',
    after: '现为：',
    older: '更早',
    newer: '更近',
    nothingTold: '已撤下',
    watchButton: '关注这段文字',
    watching: (figures) => `已关注这段文字中的${figures}个数字。如有更正或撤下，将私信通知一次。`,
    watchKept: '只保存您的编号、所涉条目和数字的位置，不保存文字。点“停止关注”即删除。',
    stopButton: '停止关注',
    stopped: '已停止关注，相关内容均已删除。',
    alreadyStopped: '这段文字已不再关注。',
    watchLead: '您关注的一段文字中有数字已更正。',
    watchPlace: (sentence, from, to) => `第${sentence}句，第${from}至${to}个字符：`,
    watchWithdrawn: '已撤下，核定之前请勿使用',
    deskTitle: (number) => `通知第${number}号的送达情况`,
    deskLead: (messages, corrected, replied, unreachable) =>
      `共${messages}条消息提到：${corrected}条已就地更正，${replied}条以回复更正，${unreachable}条未能送达。`,
    deskWatches: (told, missed) => `关注的文字：已通知${told}处，未能送达${missed}处。`,
    deskCorrected: '就地更正',
    deskReplied: '以回复更正',
    deskUnreachable: '未能送达',
    deskMore: (count) => `另有${count}条`,
    'problem-gone': '消息或频道已不存在',
    'problem-no-access': '机器人无权在该处发言',
    'problem-hidden': '该消息仅提问者可见',
    'problem-direct-closed': '对方关闭了私信',
    'problem-discord': 'Discord 多次未能受理',
    'problem-unconfirmed': '可能已发出，但无法确认',
    'problem-refused': 'Discord 拒绝受理',
    'problem-stopped': '已停止关注',
  },
});
