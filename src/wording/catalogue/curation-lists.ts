/** Words of the desk around proposals: history, phrasings, new facts, files, what is due, who did what. */
import { wordsIn } from '../words.js';

type CurationListWords = {
  readonly historyTitle: (title: string) => string;
  readonly historyLead: (count: number) => string;
  readonly revision: (number: number) => string;
  readonly by: (name: string) => string;
  readonly byTwo: (author: string, approver: string) => string;
  readonly compareFrom: string;
  readonly compareTo: string;
  readonly compared: (first: number, second: number) => string;
  readonly revert: (revision: number) => string;
  readonly unreadable: (count: number) => string;
  readonly phraseTitle: (title: string) => string;
  readonly phraseLead: (english: number, chinese: number) => string;
  readonly phraseRule: string;
  readonly addPhrasings: string;
  readonly choosePhrasings: string;
  readonly addTitle: string;
  readonly addLead: string;
  readonly addRules: string;
  readonly chooseTopic: string;
  readonly addContinue: (id: string) => string;
  readonly importTitle: (name: string) => string;
  readonly importLead: (changes: number, same: number) => string;
  readonly importNothing: string;
  readonly importTake: string;
  readonly importKeep: string;
  readonly importConflict: string;
  readonly importButton: (changes: number) => string;
  readonly importDone: (published: number, waiting: number, failed: number) => string;
  readonly exportLead: (facts: number) => string;
  readonly staleFactsTitle: string;
  readonly staleFactsLead: (count: number) => string;
  readonly staleFactsNone: string;
  readonly dueSince: string;
  readonly chooseFact: string;
  readonly auditTitle: string;
  readonly auditEmpty: string;
  readonly tryLead: (proposal: number, id: string) => string;
};

export const curationListWords = wordsIn<CurationListWords>({
  en: {
    historyTitle: (title) => `History of “${title}”`,
    historyLead: (count) => `${count} ${count === 1 ? 'revision' : 'revisions'}, newest first.`,
    revision: (number) => `Revision ${number}`,
    by: (name) => `by ${name}`,
    byTwo: (author, approver) => `by ${author}, approved by ${approver}`,
    compareFrom: 'Compare revision …',
    compareTo: '… with revision …',
    compared: (first, second) => `Revision ${first} compared with revision ${second}`,
    revert: (revision) => `Return to revision ${revision}…`,
    unreadable: (count) =>
      `${count} ${count === 1 ? 'entry' : 'entries'} in the store cannot be read; desk facts verify names them.`,
    phraseTitle: (title) => `Phrasings of “${title}”`,
    phraseLead: (english, chinese) => `${english} in English, ${chinese} in Chinese.`,
    phraseRule: 'A fact needs at least 6 English and 4 Chinese phrasings, each in no other fact.',
    addPhrasings: 'Add or remove…',
    choosePhrasings: 'Remove phrasings from this page',
    addTitle: 'A new fact',
    addLead: 'Choose the topic it is filed under; two short forms follow.',
    addRules:
      'A fact needs a title and a statement in English and Chinese, a source, and at least 6 English and 4 Chinese phrasings. Figures must stand in both statements.',
    chooseTopic: 'File it under…',
    addContinue: (id) =>
      `Half of “${id}” is noted. The second form asks for figure, source and phrasings.`,
    importTitle: (name) => `Import of ${name}`,
    importLead: (changes, same) =>
      `${changes} to put forward, ${same} the same already. Nothing has been changed yet.`,
    importNothing: 'Nothing in this file is newer than the record.',
    importTake: 'To be put forward',
    importKeep: 'Newer in the record, left alone',
    importConflict: 'Changed on both sides, left alone',
    importButton: (changes) => `Put ${changes} forward`,
    importDone: (published, waiting, failed) =>
      `${published} published, ${waiting} waiting for review, ${failed} not taken.`,
    exportLead: (facts) =>
      `The whole record as it stands: ${facts} facts with their topics, sources and revisions. /desk import reads it back.`,
    staleFactsTitle: 'Due for review',
    staleFactsLead: (count) =>
      `${count} ${count === 1 ? 'fact is' : 'facts are'} past the review date.`,
    staleFactsNone: 'No fact is past its review date.',
    dueSince: 'due since ',
    chooseFact: 'Edit a fact',
    auditTitle: 'Who did what',
    auditEmpty: 'Nothing is noted.',
    tryLead: (proposal, id) => `As if proposal ${proposal} (${id}) were published:`,
  },
  zh: {
    historyTitle: (title) => `“${title}”的版本`,
    historyLead: (count) => `共${count}版，新版在前。`,
    revision: (number) => `第${number}版`,
    by: (name) => `${name}`,
    byTwo: (author, approver) => `${author}提出，${approver}通过`,
    compareFrom: '对照哪一版……',
    compareTo: '……与哪一版',
    compared: (first, second) => `第${first}版与第${second}版对照`,
    revert: (revision) => `还原到第${revision}版…`,
    unreadable: (count) => `存储中有${count}项无法读取，可用 desk facts verify 查找。`,
    phraseTitle: (title) => `“${title}”的问法`,
    phraseLead: (english, chinese) => `英文${english}条，中文${chinese}条。`,
    phraseRule: '每条至少需要6条英文问法、4条中文问法，且不得与其他条目重复。',
    addPhrasings: '增删问法…',
    choosePhrasings: '删去本页的问法',
    addTitle: '新增一条',
    addLead: '请先选择所属专题，随后填写两张表单。',
    addRules:
      '每条须有中英文标题和表述、来源，以及至少6条英文、4条中文问法。数字须在两种语言的表述中出现。',
    chooseTopic: '归入专题……',
    addContinue: (id) => `“${id}”已填一半，第二张表单填写数字、来源和问法。`,
    importTitle: (name) => `导入 ${name}`,
    importLead: (changes, same) => `将提出${changes}项，另有${same}项已相同。目前尚未作任何更改。`,
    importNothing: '文件中没有比记录更新的内容。',
    importTake: '将提出',
    importKeep: '记录更新，保持不变',
    importConflict: '双方都有改动，保持不变',
    importButton: (changes) => `提出${changes}项`,
    importDone: (published, waiting, failed) =>
      `${published}项已公布，${waiting}项待审，${failed}项未采纳。`,
    exportLead: (facts) => `现行记录全文：${facts}条，含专题、来源和版本。可用 /desk import 读回。`,
    staleFactsTitle: '到期待复核',
    staleFactsLead: (count) => `${count}条已过复核日期。`,
    staleFactsNone: '没有过期未复核的内容。',
    dueSince: '应于此日前复核：',
    chooseFact: '编辑一条',
    auditTitle: '操作记录',
    auditEmpty: '没有记录。',
    tryLead: (proposal, id) => `假定第${proposal}号提案（${id}）已公布：`,
  },
});
