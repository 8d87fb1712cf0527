/** Words of proposals at the desk: made, looked at, decided, queued. */
import { wordsIn } from '../words.js';

type CurationWords = {
  readonly editTitle: (title: string) => string;
  readonly editLead: (revision: number) => string;
  readonly editDerived: string;
  readonly figureButton: string;
  readonly chooseFigure: string;
  readonly statementButton: string;
  readonly detailsButton: string;
  readonly propose: string;
  readonly proposeAnyway: string;
  readonly fix: string;
  readonly fixSecond: string;
  readonly discard: string;
  readonly discarded: string;
  readonly continueButton: string;
  readonly notYet: string;
  readonly keptForYou: string;
  readonly changeOf: (kind: string, title: string) => string;
  readonly proposalTitle: (proposal: number, kind: string, title: string) => string;
  readonly previewLead: string;
  readonly willPublish: string;
  readonly willWait: string;
  readonly isBlocked: string;
  readonly reason: string;
  readonly source: string;
  readonly author: string;
  readonly approver: string;
  readonly fromRevision: (id: string, revision: number) => string;
  readonly newEntry: (id: string) => string;
  readonly newSources: (keys: string) => string;
  readonly blocks: string;
  readonly setAside: string;
  readonly warnings: string;
  readonly derived: string;
  readonly derivedChange: (name: string, before: string, after: string) => string;
  readonly derivedNew: (name: string, after: string) => string;
  readonly before: string;
  readonly after: string;
  readonly added: string;
  readonly removed: string;
  readonly order: string;
  readonly empty: string;
  readonly wholeDiff: string;
  readonly noChanges: string;
  readonly staleTitle: (id: string) => string;
  readonly staleLead: (base: number, latest: number, name: string) => string;
  readonly staleNext: (button: string) => string;
  readonly yours: string;
  readonly standsNow: (revision: number) => string;
  readonly published: (id: string, revision: number) => string;
  readonly waiting: (proposal: number) => string;
  readonly keptBlocked: (proposal: number) => string;
  readonly withdrawn: (proposal: number) => string;
  readonly sentBack: (proposal: number, name: string) => string;
  readonly refused: (proposal: number) => string;
  readonly openProposal: string;
  readonly queueTitle: string;
  readonly queueLead: (count: number) => string;
  readonly queueEmpty: string;
  readonly chooseProposal: string;
  readonly older: string;
  readonly newer: string;
  readonly approve: string;
  readonly approveAnyway: string;
  readonly sendBack: string;
  readonly refuse: string;
  readonly withdraw: string;
  readonly override: string;
  readonly revise: string;
  readonly queueButton: string;
  readonly isStale: (base: number, latest: number) => string;
  readonly overridden: (name: string, reason: string) => string;
  readonly decided: (name: string, reason: string) => string;
  readonly ownProposal: string;
};

export const curationWords = wordsIn<CurationWords>({
  en: {
    editTitle: (title) => `Edit “${title}”`,
    editLead: (revision) => `Revision ${revision} stands on record. What would you like to change?`,
    editDerived: 'Its figures are computed from others; change those.',
    figureButton: 'Figures',
    chooseFigure: 'Which figure?',
    statementButton: 'Statement',
    detailsButton: 'Details',
    propose: 'Propose',
    proposeAnyway: 'Propose with a reason…',
    fix: 'Fix it',
    fixSecond: 'Fix part 2',
    discard: 'Discard',
    discarded: 'Discarded. Nothing was changed.',
    continueButton: 'Continue',
    notYet: 'Nothing was changed.',
    keptForYou: 'What you typed is kept for 15 minutes.',
    changeOf: (kind, title) => `${kind}: ${title}`,
    proposalTitle: (proposal, kind, title) => `Proposal ${proposal} · ${kind}: ${title}`,
    previewLead: 'This is how it would look. Nothing has been changed yet.',
    willPublish: 'It will be published as soon as you propose it.',
    willWait: 'It will wait for a second moderator.',
    isBlocked: 'Checks have failed: it cannot be published as it stands.',
    reason: 'Reason: ',
    source: 'Source: ',
    author: 'Proposed by ',
    approver: 'Approved by ',
    fromRevision: (id, revision) => `${id} · from revision ${revision}`,
    newEntry: (id) => `${id} · new`,
    newSources: (keys) => `New sources: ${keys}`,
    blocks: 'Stops publication',
    setAside: 'Failed, and set aside',
    warnings: 'Please note',
    derived: 'Computed anew',
    derivedChange: (name, before, after) => `${name}: ${before} → ${after}`,
    derivedNew: (name, after) => `${name}: ${after} (new)`,
    before: 'Before: ',
    after: 'After: ',
    added: 'Added: ',
    removed: 'Removed: ',
    order: 'New order: ',
    empty: '(nothing)',
    wholeDiff: 'The whole comparison is attached.',
    noChanges: 'Both say the same.',
    staleTitle: (id) => `“${id}” has changed in the meantime`,
    staleLead: (base, latest, name) =>
      `You started from revision ${base}; ${name} has since published revision ${latest}. Nothing was overwritten.`,
    staleNext: (button) =>
      `What you typed is kept: “${button}” puts it on top of what stands now; “Fix it” opens the form again.`,
    yours: 'Yours: ',
    standsNow: (revision) => `Revision ${revision}: `,
    published: (id, revision) => `Published: ${id}, revision ${revision}. The press gets it now.`,
    waiting: (proposal) =>
      `Proposal ${proposal} waits for a second moderator, who finds it under /desk review.`,
    keptBlocked: (proposal) =>
      `Proposal ${proposal} is kept, but checks have failed. Revise it, or override them with a reason.`,
    withdrawn: (proposal) => `Proposal ${proposal} is withdrawn.`,
    sentBack: (proposal, name) => `Proposal ${proposal} went back to ${name} with your reason.`,
    refused: (proposal) => `Proposal ${proposal} is refused for good.`,
    openProposal: 'Open the proposal',
    queueTitle: 'Proposals waiting',
    queueLead: (count) => `${count} ${count === 1 ? 'proposal' : 'proposals'}, oldest first.`,
    queueEmpty: 'No proposal is waiting.',
    chooseProposal: 'Open a proposal',
    older: 'Older',
    newer: 'Newer',
    approve: 'Approve',
    approveAnyway: 'Approve with a reason…',
    sendBack: 'Send back…',
    refuse: 'Refuse…',
    withdraw: 'Withdraw',
    override: 'Override…',
    revise: 'Revise',
    queueButton: 'Back to the queue',
    isStale: (base, latest) =>
      `It started from revision ${base}, and revision ${latest} now stands: its author has to revise it.`,
    overridden: (name, reason) => `${name} set failed checks aside: ${reason}`,
    decided: (name, reason) => `${name}: ${reason}`,
    ownProposal: 'It is yours: another moderator approves it.',
  },
  zh: {
    editTitle: (title) => `编辑“${title}”`,
    editLead: (revision) => `现行为第${revision}版。要改哪一部分？`,
    editDerived: '本条数字由其他数字算出，请更改所依据的数字。',
    figureButton: '数字',
    chooseFigure: '哪一个数字？',
    statementButton: '表述',
    detailsButton: '其他内容',
    propose: '提交',
    proposeAnyway: '说明理由后提交…',
    fix: '修改',
    fixSecond: '修改第二部分',
    discard: '放弃',
    discarded: '已放弃，未作任何更改。',
    continueButton: '继续',
    notYet: '未作任何更改。',
    keptForYou: '您填写的内容保留15分钟。',
    changeOf: (kind, title) => `${kind}：${title}`,
    proposalTitle: (proposal, kind, title) => `第${proposal}号提案 · ${kind}：${title}`,
    previewLead: '以下为更改后的样子，目前尚未作任何更改。',
    willPublish: '提交后立即公布。',
    willWait: '提交后须由另一位审核人员通过。',
    isBlocked: '有检查未通过，不能照此公布。',
    reason: '理由：',
    source: '依据：',
    author: '提出者：',
    approver: '通过者：',
    fromRevision: (id, revision) => `${id} · 基于第${revision}版`,
    newEntry: (id) => `${id} · 新增`,
    newSources: (keys) => `新增来源：${keys}`,
    blocks: '阻止公布',
    setAside: '未通过而已放行',
    warnings: '请留意',
    derived: '随之重新计算',
    derivedChange: (name, before, after) => `${name}：${before} → ${after}`,
    derivedNew: (name, after) => `${name}：${after}（新增）`,
    before: '原为：',
    after: '改为：',
    added: '新增：',
    removed: '删去：',
    order: '新的顺序：',
    empty: '（无）',
    wholeDiff: '完整对照见附件。',
    noChanges: '两者内容相同。',
    staleTitle: (id) => `“${id}”已有新的改动`,
    staleLead: (base, latest, name) =>
      `您的编辑基于第${base}版，其间${name}公布了第${latest}版。没有覆盖任何内容。`,
    staleNext: (button) =>
      `您填写的内容仍在：点“${button}”，放到现行版本上；点“修改”，重新打开表单。`,
    yours: '您的：',
    standsNow: (revision) => `第${revision}版：`,
    published: (id, revision) => `已公布：${id}，第${revision}版，即刻对外答复。`,
    waiting: (proposal) => `第${proposal}号提案待另一位审核人员通过，见 /desk review。`,
    keptBlocked: (proposal) =>
      `第${proposal}号提案已保存，但有检查未通过。请修改，或说明理由后放行。`,
    withdrawn: (proposal) => `第${proposal}号提案已撤回。`,
    sentBack: (proposal, name) => `第${proposal}号提案已附理由退回${name}。`,
    refused: (proposal) => `第${proposal}号提案已否决。`,
    openProposal: '查看提案',
    queueTitle: '待审提案',
    queueLead: (count) => `共${count}件，先提出的在前。`,
    queueEmpty: '没有待审提案。',
    chooseProposal: '查看提案',
    older: '更早',
    newer: '更新',
    approve: '通过',
    approveAnyway: '说明理由后通过…',
    sendBack: '退回…',
    refuse: '否决…',
    withdraw: '撤回',
    override: '放行…',
    revise: '修改提案',
    queueButton: '返回列表',
    isStale: (base, latest) => `提案基于第${base}版，现行为第${latest}版，须由提出者修改。`,
    overridden: (name, reason) => `${name}放行了未通过的检查：${reason}`,
    decided: (name, reason) => `${name}：${reason}`,
    ownProposal: '这是您提出的，须由另一位审核人员通过。',
  },
});
