/** Names and descriptions of `/desk` and its parts, as Discord's menus show them. */

export const deskText = {
  desk: { en: 'Keep the record (moderators)', zh: '维护记录（审核人员）' },
  add: {
    name: { en: 'add', zh: '新增' },
    text: { en: 'Put a new fact forward', zh: '提出新的一条' },
  },
  edit: {
    name: { en: 'edit', zh: '编辑' },
    text: {
      en: 'Change a figure, a statement, a title, sources',
      zh: '更改数字、表述、标题、来源',
    },
  },
  phrase: {
    name: { en: 'phrase', zh: '问法' },
    text: { en: 'Add or remove phrasings of a fact', zh: '增删一条的问法' },
  },
  retire: {
    name: { en: 'retire', zh: '停用' },
    text: { en: 'Take a fact off the record', zh: '将一条移出记录' },
  },
  review: {
    name: { en: 'review', zh: '审核' },
    text: { en: 'The queue: approve, send back, withdraw', zh: '待审提案：通过、退回、撤回' },
  },
  history: {
    name: { en: 'history', zh: '版本' },
    text: {
      en: 'Revisions of a fact: compare two, return to one',
      zh: '一条的各个版本：对照、还原',
    },
  },
  import: {
    name: { en: 'import', zh: '导入' },
    text: {
      en: 'Read a YAML or JSON file; a summary comes first',
      zh: '读入 YAML 或 JSON 文件，先列摘要',
    },
  },
  export: {
    name: { en: 'export', zh: '导出' },
    text: { en: 'The whole record as a file', zh: '以文件形式导出全部记录' },
  },
  stale: {
    name: { en: 'stale', zh: '到期' },
    text: { en: 'Facts past their review date', zh: '已过复核期限的内容' },
  },
  audit: {
    name: { en: 'audit', zh: '操作记录' },
    text: { en: 'Who did what, and when', zh: '何人何时做了什么' },
  },
  try: {
    name: { en: 'try', zh: '试问' },
    text: { en: 'Ask a proposal before it is live', zh: '公布之前先试问一项提案' },
  },
  fact: {
    name: { en: 'fact', zh: '条目' },
    text: { en: 'Which fact; start typing to find it', zh: '哪一条；输入文字即可查找' },
  },
  proposal: {
    name: { en: 'proposal', zh: '提案' },
    text: { en: 'Number of the proposal', zh: '提案编号' },
  },
  question: {
    name: { en: 'question', zh: '问题' },
    text: { en: 'What the press might ask', zh: '媒体可能提出的问题' },
  },
  file: {
    name: { en: 'file', zh: '文件' },
    text: {
      en: 'An export, a topic with its facts, or a list of sources',
      zh: '导出文件、一个专题，或来源列表',
    },
  },
  format: {
    name: { en: 'format', zh: '格式' },
    text: { en: 'YAML where nothing is chosen', zh: '不选则为 YAML' },
  },
} as const;
