/** What is said where work takes more time or memory than it is given. */
import type { ErrorContext } from '../../base/user-error.js';

type ErrorPhrase = (context: ErrorContext) => string;

const text = (value: unknown): string =>
  typeof value === 'string' || typeof value === 'number' ? String(value) : '';

export const heavyErrorsInEnglish = {
  'attachment-too-hard': ({ name }) =>
    `“${text(name)}” takes too much time or memory to read; nothing of it was taken in. Split it into smaller files, or have it taken in on the server with desk facts import.`,
  'attachment-too-many': ({ name, count, most }) =>
    `“${text(name)}” would change ${text(count)} entries; at most ${text(most)} are put forward at a time, and nothing of it was taken in. Split it into smaller files, or have it taken in on the server with desk facts import.`,
  'change-too-hard': () =>
    'Checking this change takes too long, so nothing was changed. Please try again, or make the change in smaller steps.',
  'export-too-hard': () =>
    'Writing the record as a file takes too much time or memory just now. Please try again, or have it written on the server with desk facts export.',
  'picture-too-hard': () =>
    'Drawing this chart takes too long just now. Please try again in a minute.',
  'desk-busy': () =>
    'The desk has too much to do just now, and nothing was changed. Please try again in a minute.',
} satisfies Readonly<Record<string, ErrorPhrase>>;

export const heavyErrorsInChinese: {
  readonly [K in keyof typeof heavyErrorsInEnglish]: ErrorPhrase;
} = {
  'attachment-too-hard': ({ name }) =>
    `读取“${text(name)}”所需的时间或内存过多，未导入任何内容。请拆成较小的文件，或在服务器上用 desk facts import 导入。`,
  'attachment-too-many': ({ name, count, most }) =>
    `“${text(name)}”将改动${text(count)}个条目，一次最多提交${text(most)}个，未导入任何内容。请拆成较小的文件，或在服务器上用 desk facts import 导入。`,
  'change-too-hard': () => '核查这项改动所需的时间过长，未作任何更改。请重试，或分步修改。',
  'export-too-hard': () =>
    '目前将记录写成文件所需的时间或内存过多。请重试，或在服务器上用 desk facts export 导出。',
  'picture-too-hard': () => '绘制此图所需的时间过长，请一分钟后再试。',
  'desk-busy': () => '本台正忙，未作任何更改，请一分钟后再试。',
};
