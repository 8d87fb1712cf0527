/** Words of the lists: facts by topic, and sources. */
import { wordsIn } from '../words.js';

type BrowseWords = {
  readonly factsTitle: string;
  readonly factsLead: (facts: number, topics: number) => string;
  readonly topicLead: (facts: number) => string;
  readonly page: (page: number, pages: number) => string;
  readonly back: string;
  readonly next: string;
  readonly chooseTopic: string;
  readonly chooseFact: string;
  readonly everyTopic: string;
  readonly sourcesTitle: string;
  readonly sourcesLead: string;
  readonly en: string;
  readonly zh: string;
  readonly bilingual: string;
  readonly usedBy: (facts: number) => string;
  readonly evidenceOnly: string;
};

export const browseWords = wordsIn<BrowseWords>({
  en: {
    factsTitle: 'What is on record',
    factsLead: (facts, topics) =>
      `${facts} ${facts === 1 ? 'fact' : 'facts'} in ${topics} ${topics === 1 ? 'topic' : 'topics'}, each with its date and sources.`,
    topicLead: (facts) => `${facts} ${facts === 1 ? 'fact' : 'facts'} on this topic.`,
    page: (page, pages) => `Page ${page} of ${pages}`,
    back: 'Back',
    next: 'Next',
    chooseTopic: 'Choose a topic',
    chooseFact: 'Open a fact',
    everyTopic: 'All topics',
    sourcesTitle: 'Where the figures come from',
    sourcesLead: 'Each answer names the source it rests on. All sources, in full:',
    en: 'in English',
    zh: 'in Chinese',
    bilingual: 'in English and Chinese',
    usedBy: (facts) => `${facts} ${facts === 1 ? 'fact' : 'facts'}`,
    evidenceOnly: 'evidence for errata',
  },
  zh: {
    factsTitle: '记录目录',
    factsLead: (facts, topics) => `共${topics}个专题、${facts}条，每条注明时点和来源。`,
    topicLead: (facts) => `本专题共${facts}条。`,
    page: (page, pages) => `第${page}页，共${pages}页`,
    back: '上一页',
    next: '下一页',
    chooseTopic: '选择专题',
    chooseFact: '查看一条',
    everyTopic: '全部专题',
    sourcesTitle: '数据来源',
    sourcesLead: '每条回答都注明所依据的来源。全部来源如下：',
    en: '英文',
    zh: '中文',
    bilingual: '中英文',
    usedBy: (facts) => `用于${facts}条`,
    evidenceOnly: '作勘误依据',
  },
});
