/** Words of `/privacy`. */
import { wordsIn } from '../words.js';

const en = {
  title: 'What this desk holds about you',
  nothing: 'Nothing in the desk’s store names you.',
  rows: (table: string, count: number) => `${table}: ${count} ${count === 1 ? 'row' : 'rows'}`,
  'table-inquiry_askers': 'Your inquiries: name, outlet, question, deadline',
  'table-questions_heard':
    'Questions of yours that were not answered, under a keyed hash of your id',
  'table-inquiries': 'Inquiries you have worked on',
  'table-inquiry_replies': 'Replies you have given',
  'table-proposals': 'Changes you have put forward or decided',
  'table-revisions': 'Revisions you have written or approved',
  'table-audit_log': 'Lines of the audit log about what you did',
  'table-follows': 'Facts and topics that you follow',
  'table-follow_deliveries': 'What you were told about facts that you follow',
  'table-watches': 'Texts that the desk watches for you',
  kept: (days: number) =>
    `Questions and inquiries that are over are forgotten after ${days} days. What you asked within the last minutes is held in memory alone, for follow-ups.`,
  export: 'Export as a file',
  delete: 'Delete it',
  sure: 'This takes your name and id out of everything the desk keeps. Open inquiries of yours are withdrawn, open proposals as well; published revisions stay, without your name. It cannot be undone.',
  really: 'Delete it for good',
  deleted:
    'Done. Nothing in the desk’s store names you any more. Messages on Discord are Discord’s: delete them there.',
  exported: 'Everything the desk’s store holds about you.',
};

export type PrivacyWords = typeof en;

const zh: PrivacyWords = {
  title: '本台保存的有关您的信息',
  nothing: '本台的存储中没有您的信息。',
  rows: (table, count) => `${table}：${count}条`,
  'table-inquiry_askers': '您的咨询：姓名、媒体、问题、截止时间',
  'table-questions_heard': '您提出而未获答复的问题（以您编号的密钥散列标记）',
  'table-inquiries': '您处理过的咨询',
  'table-inquiry_replies': '您给出的答复',
  'table-proposals': '您提出或审核的修改',
  'table-revisions': '您撰写或批准的版本',
  'table-audit_log': '审计日志中有关您所做操作的记录',
  'table-follows': '您关注的条目和主题',
  'table-follow_deliveries': '就您关注的条目发给您的通知',
  'table-watches': '您请本台关注的文字',
  kept: (days) =>
    `已结束的问题和咨询在${days}天后删除。您最近几分钟的提问仅留在内存中，用于理解追问。`,
  export: '导出为文件',
  delete: '删除',
  sure: '这将从本台保存的一切内容中去除您的姓名和编号。您未结束的咨询和提案将撤回；已发布的版本保留，但不再署名。此操作无法撤销。',
  really: '永久删除',
  deleted: '已完成。本台的存储中不再有您的信息。Discord 上的消息归 Discord 保存，请在那里删除。',
  exported: '本台的存储中有关您的全部内容。',
};

export const privacyWords = wordsIn<PrivacyWords>({ en, zh });
