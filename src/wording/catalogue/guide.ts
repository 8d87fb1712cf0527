/** Words of /help and /about, and of the reply to a mention that asks nothing. */
import { wordsIn } from '../words.js';

type GuideWords = {
  readonly helpTitle: string;
  readonly helpLead: (title: string) => string;
  readonly waysHeading: string;
  readonly wayMention: string;
  readonly wayDirect: string;
  readonly commandsHeading: string;
  readonly menuItem: (name: string) => string;
  readonly moderatorsHeading: string;
  readonly examplesHeading: string;
  readonly aboutTitle: string;
  readonly aboutHow: string;
  readonly aboutLimits: string;
  readonly aboutPrivacy: string;
  readonly aboutCount: (facts: number, sources: number) => string;
};

export const guideWords = wordsIn<GuideWords>({
  en: {
    helpTitle: 'Asking the press desk',
    helpLead: (title) =>
      `Ask about ${title} in English or Chinese. The answer comes from a record of dated, sourced facts; where the record has nothing, the reply says so.`,
    waysHeading: 'In your own words',
    wayMention: 'Mention the desk in a channel, or reply to one of its messages with the ping on',
    wayDirect: 'Send it a direct message',
    commandsHeading: 'Commands',
    menuItem: (name) => `On a message: Apps, “${name}”:`,
    moderatorsHeading: 'For moderators',
    examplesHeading: 'For example',
    aboutTitle: 'About the press desk',
    aboutHow:
      'Each figure was entered and reviewed by people, with its as-of date, source and revision. Known errors in the printed sources are shown with the answer.',
    aboutLimits:
      'It does not estimate, forecast, translate or carry a figure over to another year or place. Before printing, check the as-of date and the source.',
    aboutPrivacy:
      'It reads only what is addressed to it: commands, mentions, replies with a ping, direct messages, and messages you choose with “Answer this”. /privacy shows what it keeps about you.',
    aboutCount: (facts, sources) => `On record: ${facts} facts from ${sources} sources.`,
  },
  zh: {
    helpTitle: '如何提问',
    helpLead: (title) =>
      `可用中文或英文询问${title}的情况。回答取自注明时点和来源的记录；记录中没有的，会直接说明。`,
    waysHeading: '直接提问',
    wayMention: '在频道中提及本台，或回复本台的消息（保留提及）',
    wayDirect: '向本台发私信',
    commandsHeading: '命令',
    menuItem: (name) => `在消息上选择“应用”、“${name}”：`,
    moderatorsHeading: '审核人员',
    examplesHeading: '例如',
    aboutTitle: '关于本台',
    aboutHow: '每个数字都由人工录入并审核，注明时点、来源和版次。已知的原文差错会随回答一并列出。',
    aboutLimits:
      '本台不估算、不预测、不翻译，也不把数字挪用于其他年份或地区。刊发前请核对时点和来源。',
    aboutPrivacy:
      '本台只读取发给它的内容：命令、提及、保留提及的回复、私信，以及您用“回答这条消息”选定的消息。/privacy 可查看本台保存的有关您的信息。',
    aboutCount: (facts, sources) => `记录共${facts}条，来自${sources}个来源。`,
  },
});
