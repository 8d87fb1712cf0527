/** What a moderator reads when a change of the record cannot be made, by the code of the error. */
import type { ErrorContext } from '../../base/user-error.js';
import type { Problem } from '../../facts/problem.js';
import { explained } from '../curation/problems.js';
import { type FileProblem, type Issue, issueText, problemText } from './issue-words.js';

type ErrorPhrase = (context: ErrorContext) => string;

const text = (value: unknown): string =>
  typeof value === 'string' || typeof value === 'number' ? String(value) : '';

function issuesIn(value: unknown): readonly Issue[] {
  if (!Array.isArray(value)) return [];
  return value.flatMap((item: unknown) => {
    if (typeof item !== 'object' || item === null) return [];
    const { field, rule, detail } = item as Partial<Record<keyof Issue, unknown>>;
    return [{ field: text(field), rule: text(rule), detail: text(detail) }];
  });
}

/** Issues told one by one; the rest are counted. */
const mostIssues = 8;

function listed(
  context: ErrorContext,
  language: 'en' | 'zh',
  more: (count: number) => string,
): string {
  const issues = issuesIn(context.issues);
  const lines = issues.slice(0, mostIssues).map(
    (issue) => `
• ${issueText(issue, language)}`,
  );
  const rest = issues.length - lines.length;
  return lines.join('') + (rest > 0 ? `\n${more(rest)}` : '');
}

/** Problems of files, one by one. */
function problemLines(
  value: unknown,
  language: 'en' | 'zh',
  more: (count: number) => string,
): string {
  const problems = Array.isArray(value) ? value : [];
  const lines = problems.slice(0, mostIssues).map((problem: unknown) => {
    const { code, file, fact, field, detail } = explained(
      (problem ?? {}) as Problem,
      language === 'en' ? 'en' : 'zh-Hans',
    );
    const said = { code, file, fact, field, detail };
    const texts = Object.fromEntries(Object.entries(said).map(([key, one]) => [key, text(one)]));
    return `
• ${problemText(texts as unknown as FileProblem, language)}`;
  });
  const rest = problems.length - lines.length;
  return (
    lines.join('') +
    (rest > 0
      ? `
${more(rest)}`
      : '')
  );
}

const checkCount = (value: unknown) => (Array.isArray(value) ? value.length : 0);

export const curationErrorsInEnglish = {
  'input-invalid': (context) =>
    `This cannot be recorded as it stands:${listed(context, 'en', (count) => `and ${count} more.`)}`,
  'reason-missing': () => 'Please give a reason; it is kept with the change.',
  'not-read-there': ({ proposal }) =>
    `Proposal ${text(proposal)} brings figures. Please read them in their source, and say so, before you approve.`,
  'entry-unknown': ({ id }) => `There is no entry “${text(id)}” in the record.`,
  'entry-exists': ({ id, revision }) =>
    `“${text(id)}” exists already, at revision ${text(revision)}. Please edit it, or choose another id.`,
  'entry-retired': ({ id, revision }) =>
    `“${text(id)}” was retired with revision ${text(revision)}. Revert it to an earlier revision to bring it back.`,
  'revision-unknown': ({ id, revision }) => `“${text(id)}” has no revision ${text(revision)}.`,
  'revision-unreadable': ({ id }) =>
    `A revision of “${text(id)}” in the store cannot be read. The desk's keeper can find it with desk facts verify.`,
  'stale-revision': ({ id, base, latest }) =>
    `“${text(id)}” has changed in the meantime: this edit started from revision ${text(base)}, and revision ${text(latest)} now stands. Nothing was overwritten.`,
  'nothing-changed': ({ id, revision }) =>
    `This is what revision ${text(revision)} of “${text(id)}” says already; there is nothing to change.`,
  'no-phrasings': ({ id }) =>
    `“${text(id)}” is not asked for in questions, so it has no phrasings.`,
  'phrasing-unknown': ({ id, phrasing }) => `“${text(phrasing)}” is no phrasing of “${text(id)}”.`,
  'other-entry': ({ proposal, id }) =>
    `Proposal ${text(proposal)} is about “${text(id)}”; a change of another entry needs its own proposal.`,
  'proposal-unknown': ({ proposal }) => `There is no proposal ${text(proposal)}.`,
  'proposal-unreadable': ({ proposal }) =>
    `Proposal ${text(proposal)} in the store cannot be read. The desk's keeper can find it with desk facts verify.`,
  'proposal-closed': ({ proposal }) =>
    `Proposal ${text(proposal)} has been decided or withdrawn; it cannot be changed any more.`,
  'proposal-changed': ({ proposal }) =>
    `Proposal ${text(proposal)} has changed since you opened it. Please look at it again.`,
  'proposal-already-open': ({ id, proposal }) =>
    `Proposal ${text(proposal)} for “${text(id)}” is open already. Please revise or decide that one first.`,
  'own-proposal': () => 'A proposal is decided by another moderator than its author.',
  'not-your-proposal': ({ proposal }) => `Proposal ${text(proposal)} is not yours to change.`,
  'checks-failed': ({ proposal, checks }) =>
    `Proposal ${text(proposal)} fails ${checkCount(checks) === 1 ? 'a check' : `${checkCount(checks)} checks`} and was not published. It can be corrected, or published with a reason that is kept.`,
  'files-invalid': ({ problems }) =>
    `The files contradict themselves, and nothing was changed:${problemLines(problems, 'en', (count) => `and ${count} more.`)}`,
  'files-empty': () => 'These files hold no entry of the record.',
  'record-moved': () =>
    'The record has changed since this was compared with it. Nothing was changed; please compare again.',
  'attachment-unknown-shape': ({ name }) =>
    `“${text(name)}” holds neither facts nor sources nor classes not on record.`,
  'attachment-too-large': ({ name, limit }) =>
    `“${text(name)}” is too large; ${text(limit)} characters are the most.`,
  'attachment-unreadable': ({ name }) => `“${text(name)}” cannot be read as YAML or JSON.`,
  'store-busy': () =>
    'The record was busy with other changes, and nothing was saved. Please try again in a moment.',
  'store-unavailable': () =>
    "The record's store cannot be reached, and nothing was saved. Please try again in a moment.",
  'store-too-new': () =>
    "The record's store was written by a newer version of the desk. Please start that version.",
} satisfies Readonly<Record<string, ErrorPhrase>>;

export const curationErrorsInChinese: {
  readonly [K in keyof typeof curationErrorsInEnglish]: ErrorPhrase;
} = {
  'input-invalid': (context) =>
    `内容还不能入库：${listed(context, 'zh', (count) => `另有${count}处。`)}`,
  'reason-missing': () => '请填写理由，理由会随更改一并保存。',
  'not-read-there': ({ proposal }) =>
    `第${text(proposal)}号提案带来数字。请先在来源原文中核对并勾选，再予通过。`,
  'entry-unknown': ({ id }) => `记录中没有“${text(id)}”这一条。`,
  'entry-exists': ({ id, revision }) =>
    `“${text(id)}”已存在（第${text(revision)}版）。请改为编辑，或另选编号。`,
  'entry-retired': ({ id, revision }) =>
    `“${text(id)}”已在第${text(revision)}版停用。如需恢复，请还原到更早的版本。`,
  'revision-unknown': ({ id, revision }) => `“${text(id)}”没有第${text(revision)}版。`,
  'revision-unreadable': ({ id }) =>
    `“${text(id)}”有一个版本无法读取，请维护人员用 desk facts verify 查找。`,
  'stale-revision': ({ id, base, latest }) =>
    `“${text(id)}”已有新的改动：您的编辑基于第${text(base)}版，现行为第${text(latest)}版。没有覆盖任何内容。`,
  'nothing-changed': ({ id, revision }) =>
    `内容与“${text(id)}”第${text(revision)}版相同，没有可更改之处。`,
  'no-phrasings': ({ id }) => `“${text(id)}”不供提问，因此没有问法。`,
  'phrasing-unknown': ({ id, phrasing }) => `“${text(id)}”没有“${text(phrasing)}”这一问法。`,
  'other-entry': ({ proposal, id }) =>
    `第${text(proposal)}号提案针对“${text(id)}”，更改其他条目请另提提案。`,
  'proposal-unknown': ({ proposal }) => `没有第${text(proposal)}号提案。`,
  'proposal-unreadable': ({ proposal }) =>
    `第${text(proposal)}号提案无法读取，请维护人员用 desk facts verify 查找。`,
  'proposal-closed': ({ proposal }) => `第${text(proposal)}号提案已审定或撤回，不能再修改。`,
  'proposal-changed': ({ proposal }) => `第${text(proposal)}号提案在您打开之后有改动，请重新查看。`,
  'proposal-already-open': ({ id, proposal }) =>
    `“${text(id)}”已有第${text(proposal)}号提案待审，请先修改或审定该提案。`,
  'own-proposal': () => '提案须由作者以外的审核人员审定。',
  'not-your-proposal': ({ proposal }) => `第${text(proposal)}号提案不是您提出的，不能修改。`,
  'checks-failed': ({ proposal, checks }) =>
    `第${text(proposal)}号提案有${checkCount(checks)}项检查未通过，没有公布。可以修改，或说明理由后公布，理由会保存。`,
  'files-invalid': ({ problems }) =>
    `文件内容自相矛盾，没有更改：${problemLines(problems, 'zh', (count) => `另有${count}处。`)}`,
  'files-empty': () => '这些文件中没有可入库的条目。',
  'record-moved': () => '比对之后记录又有改动，没有更改任何内容，请重新比对。',
  'attachment-unknown-shape': ({ name }) => `“${text(name)}”中既没有条目，也没有来源或未收录类别。`,
  'attachment-too-large': ({ name, limit }) => `“${text(name)}”过大，最多${text(limit)}个字符。`,
  'attachment-unreadable': ({ name }) => `“${text(name)}”无法按 YAML 或 JSON 读取。`,
  'store-busy': () => '记录正忙于其他更改，本次没有保存，请稍后再试。',
  'store-unavailable': () => '无法连接记录的存储，本次没有保存，请稍后再试。',
  'store-too-new': () => '记录的存储由更新版本的程序写入，请启动该版本。',
};
