/** Names and descriptions of commands and options, as Discord's menus show them. */

export const commandText = {
  ask: {
    name: { en: 'ask', zh: '提问' },
    text: {
      en: "Ask about Beijing's social organizations, in English or Chinese",
      zh: '询问北京社会组织的情况，中英文均可',
    },
  },
  question: {
    name: { en: 'question', zh: '问题' },
    text: {
      en: 'Your question, or a fact from the list',
      zh: '您的问题，或从列表中选一条',
    },
  },
  asOf: {
    name: { en: 'as_of', zh: '时点' },
    text: {
      en: 'What was true on a day, as far as recorded: 2021-12-08, 2021-11, 2020',
      zh: '某日的实际情况（以记录所载为限）：2021-12-08、2021-11、2020',
    },
  },
  knownOn: {
    name: { en: 'known_on', zh: '答复日' },
    text: {
      en: 'What this desk told on a day: 2026-11-23',
      zh: '本台在某日的答复：2026-11-23',
    },
  },
  facts: {
    name: { en: 'facts', zh: '目录' },
    text: { en: 'Browse everything on record, by topic', zh: '按专题浏览全部记录' },
  },
  fact: {
    name: { en: 'fact', zh: '查看' },
    text: {
      en: 'One fact in full: figures, dates, sources, errata',
      zh: '查看一条的全部内容：数字、时点、来源、勘误',
    },
  },
  id: {
    name: { en: 'id', zh: '条目' },
    text: { en: 'Which fact; start typing to find it', zh: '哪一条；输入文字即可查找' },
  },
  sources: {
    name: { en: 'sources', zh: '来源' },
    text: { en: 'Where the figures come from', zh: '数据来源' },
  },
  about: {
    name: { en: 'about', zh: '关于' },
    text: { en: 'What this desk is, and what it does not do', zh: '本台的职责与界限' },
  },
  help: {
    name: { en: 'help', zh: '帮助' },
    text: { en: 'How to ask', zh: '如何提问' },
  },
  check: {
    name: { en: 'check', zh: '核对' },
    text: {
      en: 'Check a sentence or paragraph against the record, figure by figure',
      zh: '将一句话或一段文字与记录逐个数字核对',
    },
  },
  text: {
    name: { en: 'text', zh: '文字' },
    text: { en: 'What you mean to print', zh: '准备刊发的文字' },
  },
  chart: {
    name: { en: 'chart', zh: '图表' },
    text: { en: 'A fact as a picture, ready to print', zh: '将一条内容绘成图' },
  },
  chartFact: {
    name: { en: 'fact', zh: '条目' },
    text: { en: 'Which fact; start typing to find it', zh: '哪一条；输入文字即可查找' },
  },
  theme: {
    name: { en: 'theme', zh: '底色' },
    text: { en: 'Light or dark background', zh: '浅色或深色背景' },
  },
  light: { name: { en: 'Light', zh: '浅色' } },
  dark: { name: { en: 'Dark', zh: '深色' } },
  brief: {
    name: { en: 'brief', zh: '资料页' },
    text: {
      en: 'One-page fact sheet of a topic, with its chart and sources',
      zh: '一个专题的单页资料，附图表与来源',
    },
  },
  topic: {
    name: { en: 'topic', zh: '专题' },
    text: { en: 'Which topic; start typing to find it', zh: '哪个专题；输入文字即可查找' },
  },
  derive: {
    name: { en: 'derive', zh: '推算' },
    text: {
      en: 'Compute a share, difference or ratio from recorded figures, with the working',
      zh: '由记录中的数字算出占比、差额或比值，并列出过程',
    },
  },
  computation: {
    name: { en: 'question', zh: '问题' },
    text: {
      en: 'For instance: assets per employee, municipal assets as a share of total assets',
      zh: '例如：市级资产占总资产的比例',
    },
  },
  checkAgainstTheRecord: { name: { en: 'Check against the record', zh: '与记录核对' } },
  answerThis: { name: { en: 'Answer this', zh: '回答这条消息' } },
} as const;

/** What stands next to the bot's name in the member list. */
export const presenceText = "Ask about Beijing's social organizations";
