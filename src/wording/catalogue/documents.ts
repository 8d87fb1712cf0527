/** What is said of files sent to be checked. */
import type { ErrorContext } from '../../base/user-error.js';
import { wordsIn } from '../words.js';

type ErrorPhrase = (context: ErrorContext) => string;

const text = (value: unknown): string =>
  typeof value === 'string' || typeof value === 'number' ? String(value) : '';

export const documentWords = wordsIn<{
  readonly legend: string;
  readonly copy: (name: string) => string;
}>({
  en: {
    legend:
      'Each figure checked carries a mark and its number in the list below: ✓ matches, ≈ fair rounding, ✗ differs, ↷ another time or place, – not on record.',
    copy: (name) => `The attached copy has the verdict at each figure: ${name}`,
  },
  zh: {
    legend:
      '每个核对过的数字后标有结论及其在下方列表中的序号：✓ 相符，≈ 合理取整，✗ 不符，↷ 时间或地点不同，– 记录未载。',
    copy: (name) => `附件为标注副本，每个数字后标有结论：${name}`,
  },
});

export const documentErrorsInEnglish = {
  'file-kind': ({ name, endings }) =>
    `The desk does not read files like “${text(name)}”. It reads ${text(endings)}.`,
  'file-too-large': ({ name, megabytes }) =>
    `“${text(name)}” is larger than ${text(megabytes)} MB. Please send the passage that matters.`,
  'file-too-long': ({ name, most }) =>
    `“${text(name)}” has more text than the desk checks at a time (${text(most)} characters). Please send it in parts.`,
  'file-empty': ({ name }) => `There is no text in “${text(name)}”.`,
  'file-mismatch': ({ name }) =>
    `“${text(name)}” is not what its ending says. Please save it anew in the format you mean.`,
  'file-encrypted': ({ name }) =>
    `“${text(name)}” is protected by a password, or saved in the old Word format. Please send it without protection, as .docx, .pdf or text.`,
  'file-scanned': ({ name }) =>
    `“${text(name)}” holds pictures of text but no text the desk can read. Please paste the passage after /check.`,
  'file-broken': ({ name }) => `“${text(name)}” is damaged and cannot be read.`,
  'file-too-hard': ({ name }) =>
    `“${text(name)}” takes too much time or memory to read. Please paste the passage after /check.`,
  'file-busy': () => 'Many files are being read just now. Please try again in a minute.',
  'file-missing': ({ name }) =>
    `Discord did not hand over “${text(name)}”. Please send it once more.`,
  'text-or-file': () => 'Give /check a text or a file: one of the two.',
} satisfies Readonly<Record<string, ErrorPhrase>>;

export const documentErrorsInChinese: {
  readonly [K in keyof typeof documentErrorsInEnglish]: ErrorPhrase;
} = {
  'file-kind': ({ name, endings }) =>
    `本台不读取“${text(name)}”这类文件，可读取的格式为 ${text(endings)}。`,
  'file-too-large': ({ name, megabytes }) =>
    `“${text(name)}”超过${text(megabytes)} MB，请只发送相关段落。`,
  'file-too-long': ({ name, most }) =>
    `“${text(name)}”的文字超过一次可核对的长度（${text(most)}个字符），请分段发送。`,
  'file-empty': ({ name }) => `“${text(name)}”中没有文字。`,
  'file-mismatch': ({ name }) => `“${text(name)}”的内容与扩展名不符，请以所需格式重新保存。`,
  'file-encrypted': ({ name }) =>
    `“${text(name)}”设有密码，或为旧版Word格式。请去除保护，另存为 .docx、.pdf 或文本后发送。`,
  'file-scanned': ({ name }) =>
    `“${text(name)}”只有文字的图像，没有可读取的文字。请将相关段落粘贴在 /check 之后。`,
  'file-broken': ({ name }) => `“${text(name)}”已损坏，无法读取。`,
  'file-too-hard': ({ name }) =>
    `读取“${text(name)}”耗时或占用内存过多。请将相关段落粘贴在 /check 之后。`,
  'file-busy': () => '正在读取的文件较多，请一分钟后再试。',
  'file-missing': ({ name }) => `Discord没有交付“${text(name)}”，请重新发送。`,
  'text-or-file': () => '请为 /check 提供文字或文件，二者择一。',
};
