/** What a person reads when a record cannot be used, by the code of the error. */
import type { ErrorContext } from '../../base/user-error.js';

type ErrorPhrase = (context: ErrorContext) => string;

const text = (value: unknown): string => (typeof value === 'string' ? value : '');

export const recordErrorsInEnglish = {
  'store-of-other-record': ({ held, wanted }) =>
    `The database holds ${typeof held === 'string' ? `the record “${held}”` : 'another record'}, not “${text(wanted)}”. Give each record its own DATA_DIR (or DATABASE_URL), or set RECORD_DIR to the record that the database holds.`,
  'no-record-there': ({ folder }) =>
    `There is no record at ${text(folder)}. \`desk record new DIR\` lays one out.`,
  'record-unreadable': ({ file, reason }) =>
    `${text(file)} of the record cannot be read${typeof reason === 'string' ? ` (${reason})` : ''}. Look at RECORD_DIR and at who may read there.`,
  'unit-declared-otherwise': ({ unit }) =>
    `The unit “${text(unit)}” means something else already; give it another name in record.yaml.`,
} satisfies Readonly<Record<string, ErrorPhrase>>;

export const recordErrorsInChinese: {
  readonly [K in keyof typeof recordErrorsInEnglish]: ErrorPhrase;
} = {
  'store-of-other-record': ({ held, wanted }) =>
    `数据库中是${typeof held === 'string' ? `“${held}”` : '另一份'}记录，不是“${text(wanted)}”。请为每份记录分别设置 DATA_DIR（或 DATABASE_URL），或把 RECORD_DIR 设为数据库所属的记录。`,
  'no-record-there': ({ folder }) =>
    `${text(folder)}没有记录。可用 \`desk record new DIR\` 新建一份。`,
  'record-unreadable': ({ file, reason }) =>
    `无法读取记录中的${text(file)}${typeof reason === 'string' ? `（${reason}）` : ''}。请检查 RECORD_DIR 及其读取权限。`,
  'unit-declared-otherwise': ({ unit }) =>
    `单位“${text(unit)}”已有其他含义，请在 record.yaml 中另取名称。`,
};
