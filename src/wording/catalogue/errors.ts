/** What a person reads when something they did cannot be done, by the code of the error. */

import type { ErrorContext, UserError } from '../../base/user-error.js';
import type { Script } from '../../reading/language.js';
import { wordsIn } from '../words.js';
import { curationErrorsInChinese, curationErrorsInEnglish } from './curation-errors.js';
import { deskErrorsInChinese, deskErrorsInEnglish } from './desk-errors.js';
import { documentErrorsInChinese, documentErrorsInEnglish } from './documents.js';
import { embargoErrorsInChinese, embargoErrorsInEnglish } from './embargo-errors.js';
import { incomingErrorsInChinese, incomingErrorsInEnglish } from './incoming.js';
import { inquiryErrorsInChinese, inquiryErrorsInEnglish } from './inquiry-errors.js';
import { paceErrorsInChinese, paceErrorsInEnglish } from './pace.js';
import { permissionErrorsInChinese, permissionErrorsInEnglish } from './permissions.js';
import { recordErrorsInChinese, recordErrorsInEnglish } from './record-errors.js';

type ErrorPhrase = (context: ErrorContext) => string;
type ErrorWords = { readonly [code: string]: ErrorPhrase };

const text = (value: unknown): string =>
  typeof value === 'string' || typeof value === 'number' ? String(value) : '';

const en = {
  ...curationErrorsInEnglish,
  ...deskErrorsInEnglish,
  ...recordErrorsInEnglish,
  ...embargoErrorsInEnglish,
  ...inquiryErrorsInEnglish,
  ...incomingErrorsInEnglish,
  ...documentErrorsInEnglish,
  ...permissionErrorsInEnglish,
  ...paceErrorsInEnglish,
  'empty-question': () => 'There is no question yet. Write one after /ask, or see /help.',
  'unreadable-date': ({ text: given }) =>
    `“${text(given)}” is no date the desk can read. Write it like 2021-12-08, 2021-11, 2020 or November 2021.`,
  'date-in-future': ({ date }) => `${text(date)} is still to come. Choose a day up to today.`,
  'nothing-known-then': ({ date }) => `This desk had not opened its record by ${text(date)}.`,
  'clocks-missing': () =>
    'This desk keeps no earlier revisions, so as_of and known_on cannot be answered.',
  'message-without-text': () => 'That message has no text that could be answered.',
  'empty-text': () => 'There is no text to check yet. Paste it after /check.',
  'text-too-long': ({ length, most }) =>
    `This text has ${text(length)} characters; the desk checks up to ${text(most)} at a time. Please send it in parts.`,
  'unknown-fact': ({ id }) => `No fact “${text(id)}” is on record. /facts lists them all.`,
  'fact-gone': ({ id }) => `“${text(id)}” no longer stands on record. /facts lists what does.`,
  'unknown-topic': () => 'That topic is not on record. /facts lists them all.',
  'no-chart': ({ title }) =>
    `“${text(title)}” has no figures that make a chart. /chart suggests those that have.`,
  'empty-derivation': () =>
    'There is nothing to compute yet. Write it after /derive, for instance: assets per employee.',
  'stale-control': () =>
    'This button or menu is from an earlier version of the desk. Please ask again.',
  'unknown-command': ({ name }) =>
    `The desk does not know the command “${text(name)}”. It may have been replaced; /help lists the current ones.`,
  internal: ({ reference }) =>
    `Something went wrong on our side, and nothing was changed. If it happens again, please quote reference ${text(reference)}.`,
} satisfies ErrorWords;

const zh: { readonly [K in keyof typeof en]: ErrorPhrase } = {
  ...curationErrorsInChinese,
  ...deskErrorsInChinese,
  ...recordErrorsInChinese,
  ...embargoErrorsInChinese,
  ...inquiryErrorsInChinese,
  ...incomingErrorsInChinese,
  ...documentErrorsInChinese,
  ...permissionErrorsInChinese,
  ...paceErrorsInChinese,
  'empty-question': () => '还没有问题。请写在 /ask 之后，或查看 /help。',
  'unreadable-date': ({ text: given }) =>
    `无法识别日期“${text(given)}”。请写成 2021-12-08、2021-11、2020 或 2021年11月。`,
  'date-in-future': ({ date }) => `${text(date)}尚未到来，请选择今天或更早的日期。`,
  'nothing-known-then': ({ date }) => `截至${text(date)}，本台尚未建立记录。`,
  'clocks-missing': () => '本台没有保存历史版本，无法回答 as_of 和 known_on。',
  'message-without-text': () => '这条消息没有可供回答的文字。',
  'empty-text': () => '还没有要核对的文字。请粘贴在 /check 之后。',
  'text-too-long': ({ length, most }) =>
    `这段文字有${text(length)}个字符，一次最多核对${text(most)}个，请分段发送。`,
  'unknown-fact': ({ id }) => `记录中没有“${text(id)}”。/facts 列有全部内容。`,
  'fact-gone': ({ id }) => `“${text(id)}”已不在记录中。/facts 列有现行内容。`,
  'unknown-topic': () => '记录中没有这个专题。/facts 列有全部内容。',
  'no-chart': ({ title }) => `“${text(title)}”没有可以作图的数字。/chart 会提示哪些条目有图。`,
  'empty-derivation': () =>
    '还没有要计算的内容。请写在 /derive 之后，例如：市级资产占总资产的比例。',
  'stale-control': () => '这个按钮或菜单来自本台的旧版本，请重新提问。',
  'unknown-command': ({ name }) =>
    `本台没有“${text(name)}”这个命令，可能已更换；/help 列有现行命令。`,
  internal: ({ reference }) =>
    `本台出了差错，未作任何更改。如再次发生，请提供编号 ${text(reference)}。`,
};

const errorWords = wordsIn<{ readonly [K in keyof typeof en]: ErrorPhrase }>({ en, zh });

/** Codes that have wording; every `UserError` thrown carries one of them. */
export const errorCodes: readonly string[] = Object.keys(en);

/** What the person reads, or `undefined` for a code that has no wording. */
export function errorText(error: UserError, script: Script): string | undefined {
  const words: ErrorWords = errorWords(script);
  return Object.hasOwn(words, error.code) ? words[error.code]?.(error.context) : undefined;
}
