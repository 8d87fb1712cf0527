/** What is read when something held or followed cannot be dealt with as asked, by error code. */
import type { ErrorContext } from '../../base/user-error.js';

type ErrorPhrase = (context: ErrorContext) => string;

const text = (value: unknown): string =>
  typeof value === 'string' || typeof value === 'number' ? String(value) : '';
const minute = (value: unknown) => text(value).slice(0, 16).replace('T', ' ');

export const embargoErrorsInEnglish = {
  'publish-at-zone-missing': () =>
    'The time has no zone. Write it like 2026-12-01 09:00 Beijing time, 2026-12-01 09:00 +08:00 or … Europe/London.',
  'publish-at-unreadable': () =>
    'That time cannot be read. It needs a whole date, a time of day and a zone, as in 2026-12-01 09:00 Beijing time.',
  'publish-at-skipped': () =>
    'Clocks go forward then, and that time does not come in that zone. Choose another, or write the offset, as in +01:00.',
  'publish-at-twice': () =>
    'Clocks go back then, and that time comes twice in that zone. Write the offset, as in +01:00.',
  'publish-at-past': ({ at }) => `${minute(at)} UTC has passed already. Choose a time to come.`,
  'announcement-tells': ({ text: told }) =>
    `The public title must not tell a figure of what it announces (“${text(told)}”).`,
  'not-held': ({ proposal }) => `Proposal ${text(proposal)} is not held any more.`,
  'embargo-not-earlier': () => 'You cannot bring your own change forward; another moderator can.',
  'follow-too-many': ({ most }) =>
    `You follow ${text(most)} facts and topics already. Stop one first.`,
  'follow-closed': () => 'Following is not available at this desk.',
} satisfies Readonly<Record<string, ErrorPhrase>>;

export const embargoErrorsInChinese: {
  readonly [K in keyof typeof embargoErrorsInEnglish]: ErrorPhrase;
} = {
  'publish-at-zone-missing': () =>
    '时间缺少时区。请写成：2026-12-01 09:00 北京时间，或 2026-12-01 09:00 +08:00。',
  'publish-at-unreadable': () =>
    '无法识别这个时间。须有完整日期、时刻和时区，例如：2026-12-01 09:00 北京时间。',
  'publish-at-skipped': () =>
    '当地此时拨快时钟，没有这个时刻。请另选时间，或写明时差，例如 +01:00。',
  'publish-at-twice': () => '当地此时拨慢时钟，这个时刻出现两次。请写明时差，例如 +01:00。',
  'publish-at-past': ({ at }) => `${minute(at)} UTC 已过，请选择将来的时间。`,
  'announcement-tells': ({ text: told }) => `对外标题不得透露所预告内容的数字（“${text(told)}”）。`,
  'not-held': ({ proposal }) => `第${text(proposal)}号提案已不在待公布之列。`,
  'embargo-not-earlier': () => '本人的提案不能由本人提前，可请另一位审核人员办理。',
  'follow-too-many': ({ most }) => `您已关注${text(most)}项，请先停止其中一项。`,
  'follow-closed': () => '本台不提供关注功能。',
};
