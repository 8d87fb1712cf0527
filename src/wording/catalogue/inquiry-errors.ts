/** What is read when a step about an inquiry cannot be taken, by the code of the error. */
import type { ErrorContext } from '../../base/user-error.js';

type ErrorPhrase = (context: ErrorContext) => string;

const text = (value: unknown): string =>
  typeof value === 'string' || typeof value === 'number' ? String(value) : '';

export const inquiryErrorsInEnglish = {
  'deadline-unreadable': ({ text: given }) =>
    `The desk cannot read “${text(given)}” as a time within a year. Write it like tomorrow 5pm, 18:00 GMT or 5 March 14:00 London, or leave it empty.`,
  'deadline-zone-unclear': ({ text: given }) =>
    `“${text(given)}” stands for several time zones. Please name a city: 6pm Chicago, 6pm Beijing.`,
  'deadline-past': () => 'That deadline has passed already. Please write a time that is to come.',
  'question-gone': () => 'That question is not kept any more. Please ask it again.',
  'inquiry-unknown': ({ inquiry }) => `There is no inquiry ${text(inquiry)} any more.`,
  'inquiry-changed': ({ inquiry }) =>
    `Inquiry ${text(inquiry)} was changed by somebody else just now. Please look at it again.`,
  'inquiry-not-now': () => 'As this inquiry stands, that cannot be done. Its card shows what can.',
  'inquiry-not-yours': ({ inquiry }) => `Inquiry ${text(inquiry)} is not one of yours.`,
  'no-inquiries': () => 'This desk only reads its record and takes no inquiries.',
  'group-gone': () =>
    'These questions have been dealt with already. /desk inquiries lists the rest.',
  'period-unreadable': ({ text: given }) =>
    `“${text(given)}” is no day the desk can read. Write it like 2026-03-01.`,
  'period-empty': () => 'The last day of the period comes before the first.',
} satisfies Readonly<Record<string, ErrorPhrase>>;

export const inquiryErrorsInChinese: {
  readonly [K in keyof typeof inquiryErrorsInEnglish]: ErrorPhrase;
} = {
  'deadline-unreadable': ({ text: given }) =>
    `无法把“${text(given)}”识别为一年之内的时间。请写成“今晚8点”“明天下午5点”“3月5日14点 伦敦时间”，或留空。`,
  'deadline-zone-unclear': ({ text: given }) =>
    `“${text(given)}”可能指多个时区，请写明城市，例如“北京时间18点”。`,
  'deadline-past': () => '这个截止时间已过，请写一个尚未到来的时间。',
  'question-gone': () => '这个问题已不再保存，请重新提问。',
  'inquiry-unknown': ({ inquiry }) => `咨询 ${text(inquiry)} 已不存在。`,
  'inquiry-changed': ({ inquiry }) => `咨询 ${text(inquiry)} 刚被他人处理过，请再看一遍。`,
  'inquiry-not-now': () => '按这项咨询目前的状态，不能这样做；可做的操作见其卡片。',
  'inquiry-not-yours': ({ inquiry }) => `咨询 ${text(inquiry)} 不是您提出的。`,
  'no-inquiries': () => '本台仅供查询，不受理咨询。',
  'group-gone': () => '这些问题已处理。其余见 /desk inquiries。',
  'period-unreadable': ({ text: given }) => `无法识别日期“${text(given)}”，请写成 2026-03-01。`,
  'period-empty': () => '起止日期颠倒了。',
};
