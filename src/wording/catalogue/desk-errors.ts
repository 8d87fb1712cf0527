/** What a moderator reads when a step at the desk cannot be taken, by the code of the error. */
import type { ErrorContext } from '../../base/user-error.js';

type ErrorPhrase = (context: ErrorContext) => string;

const text = (value: unknown): string => (typeof value === 'string' ? value : '');

export const deskErrorsInEnglish = {
  'draft-gone': () =>
    'What was typed here is no longer kept: it was used already, or 15 minutes have passed. Please start again.',
  'no-curating': () => 'This desk only reads its record; it cannot be changed here.',
  'only-facts': ({ id }) =>
    `“${text(id)}” is not a fact. Other entries are changed with /desk export and /desk import.`,
  'already-killed': ({ id }) =>
    `“${text(id)}” is withdrawn already. Settle it with /desk edit or /desk history.`,
  'watch-missing': () =>
    'What this check found is no longer kept. Please check the text again and press the button then.',
  'watches-too-many': () =>
    'You have the desk watch as many texts as it does for one person. Stop one of them first.',
  'attachment-missing': ({ name }) =>
    `“${text(name)}” could not be fetched from Discord. Please attach it again.`,
  'repeated-press': () => 'This was sent twice and is done once; nothing more is needed.',
  'store-full': () =>
    'The disk that holds the record is full, so nothing was saved. Please make room on it and try again.',
} satisfies Readonly<Record<string, ErrorPhrase>>;

export const deskErrorsInChinese: {
  readonly [K in keyof typeof deskErrorsInEnglish]: ErrorPhrase;
} = {
  'draft-gone': () => '这里填写的内容已不再保留：可能已经提交，或已过15分钟。请重新开始。',
  'no-curating': () => '本台仅供查询，不能在此更改记录。',
  'only-facts': ({ id }) =>
    `“${text(id)}”不是事实条目。其他内容请用 /desk export 和 /desk import 更改。`,
  'already-killed': ({ id }) => `“${text(id)}”已经撤下。请用 /desk edit 或 /desk history 核定。`,
  'watch-missing': () => '这次核对的结果已不再保留，请重新核对后再点此按钮。',
  'watches-too-many': () => '您关注的文字已达上限，请先停止其中一段。',
  'repeated-press': () => '这一操作提交了两次，只执行一次，无须再做什么。',
  'store-full': () => '存放记录的磁盘已满，本次没有保存。请腾出空间后再试。',
  'attachment-missing': ({ name }) => `无法从 Discord 取得“${text(name)}”，请重新上传。`,
};
