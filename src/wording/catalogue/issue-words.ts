/** What is wrong with single fields of an entry, in words. Pure. */
import { fieldWords } from './curation-terms.js';

export interface Issue {
  /** Steps with points between: `figures.0.value`. */
  readonly field: string;
  readonly rule: string;
  /** What the rule says, in English, or the text that breaks it. */
  readonly detail: string;
}

type Written = 'en' | 'zh';
type Rules = Readonly<Record<string, Readonly<Record<Written, string>>>>;

const rules: Rules = {
  'missing-or-wrong-type': { en: 'missing, or not of the right kind', zh: '缺失或类型不对' },
  'too-few': { en: 'too few or too short', zh: '过少或过短' },
  'too-many': { en: 'too many or too long', zh: '过多或过长' },
  'too-long': { en: 'too long', zh: '过长' },
  'invisible-characters': { en: 'has characters that cannot be seen', zh: '含有看不见的字符' },
  mention: { en: 'mentions people or channels', zh: '提及了人或频道' },
  'not-one-of': { en: 'not one of the allowed values', zh: '不在允许的取值之内' },
  'unknown-field': { en: 'no such field', zh: '没有这个字段' },
  format: { en: 'not in the right form', zh: '格式不对' },
  'not-valid': { en: 'not valid', zh: '无效' },
  negative: { en: 'negative', zh: '为负数' },
  'repeated-id': { en: 'an id stands twice', zh: '编号重复' },
  formula: { en: 'the formula cannot be read', zh: '公式无法读取' },
  fixed: { en: 'cannot be changed', zh: '不能更改' },
};

/** What the schemas say in English, for readers of Chinese. */
const detailsInChinese: Readonly<Record<string, string>> = {
  'use lower-case letters, digits and hyphens': '请用小写字母、数字和连字符',
  'not a date that exists (write YYYY-MM-DD)': '没有这一天（写作 2027-06-30）',
  'not a date that exists': '没有这个日期',
  'write a plain decimal without separators, or YYYY-MM-DD': '请写阿拉伯数字，不带逗号',
  'the date is not written at its precision': '日期与精度不符',
  'a date needs the unit date, and the unit date a date': '日期须用单位 date，单位 date 须填日期',
  'formula and places go together': '公式与小数位数须同时填写',
  'at least 6 English phrasings': '至少6条英文问法',
  'at least 4 Chinese phrasings': '至少4条中文问法',
};

/** Rules whose words say all there is to say. */
const selfEvident = new Set([
  'invisible-characters',
  'mention',
  'missing-or-wrong-type',
  'negative',
]);

function fieldText(field: string, language: Written): string {
  const words: { readonly [key: string]: string } = fieldWords(
    language === 'en' ? 'en' : 'zh-Hans',
  );
  return field
    .split('.')
    .filter((step) => step !== '')
    .map((step) => {
      if (/^\d+$/.test(step)) return String(Number(step) + 1);
      return Object.hasOwn(words, step) ? (words[step] ?? step) : step;
    })
    .join(' · ');
}

function detailText({ rule, detail }: Issue, language: Written): string {
  if (detail === '' || selfEvident.has(rule)) return '';
  const most = /^at most (\d+)(?: characters)?$/.exec(detail)?.[1];
  const options = detail.split('expected one of ').slice(1).join('expected one of ');
  if (options !== '') {
    const values = options.replaceAll('"', '').split('|');
    return language === 'en' ? ` (${values.join(', ')})` : `（${values.join('、')}）`;
  }
  if (/^(?:Too|Invalid|Unrecognized) /.test(detail)) return '';
  if (language === 'en') return ` (${detail})`;
  if (most !== undefined) return `（最多${most}）`;
  const known = Object.hasOwn(detailsInChinese, detail) ? detailsInChinese[detail] : undefined;
  if (known !== undefined) return `（${known}）`;
  // Other English sentences of the schemas repeat what the rule says.
  return /^[a-z][a-z ,:;.'-]+$/i.test(detail) && detail.includes(' ') ? '' : `（${detail}）`;
}

/** One issue as a sentence: `Figure · 1 · Value: not in the right form`. */
export function issueText(issue: Issue, language: Written): string {
  const said = Object.hasOwn(rules, issue.rule) ? rules[issue.rule]?.[language] : issue.rule;
  const colon = language === 'en' ? ': ' : '：';
  return `${fieldText(issue.field, language)}${colon}${said}${detailText(issue, language)}`;
}

export interface FileProblem {
  readonly code: string;
  readonly file: string;
  readonly fact: string;
  readonly field: string;
  readonly detail: string;
}

/** Problems of files by their code, for readers of Chinese; English has the detail itself. */
const problemsInChinese: Readonly<Record<string, string>> = {
  yaml: '无法读取',
  schema: '格式不对',
  'duplicate-id': '编号重复',
  series: '与所属系列不符',
  caveat: '仅见于转载，须加说明',
  alternative: '其他来源的数字有误',
  'unknown-source': '没有这个来源',
  'missing-file': '缺少文件',
};

/** What the schema library says by itself, in the desk's words. */
function plainDetail(detail: string): string {
  if (/received (?:undefined|null)$/.test(detail)) return 'missing';
  return /^Invalid /.test(detail) ? 'not of the right kind' : detail;
}

/** One problem of a file as a sentence: `registered-total: Figure · 1 · Value: missing`. */
export function problemText(problem: FileProblem, language: Written): string {
  const { code, file, fact, field, detail } = problem;
  const where = [fact || file, field.startsWith('(') ? '' : fieldText(field, language)];
  const known = Object.hasOwn(problemsInChinese, code) ? problemsInChinese[code] : undefined;
  const said = language === 'en' ? plainDetail(detail) : (known ?? detail);
  return [...where, said].filter(Boolean).join(language === 'en' ? ': ' : '：');
}
