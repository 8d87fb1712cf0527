/** Cards about the desk itself, and cards of one sentence. Pure. */

import type { FactRecord } from '../facts/record.js';
import type { Script } from '../reading/language.js';
import type { Card, Line } from './card.js';
import { guideWords } from './catalogue/guide.js';

export function helpCard(script: Script): Card {
  const words = guideWords(script);
  const command = (name: string, text: string): Line => [{ code: `/${name}` }, text];
  return {
    kind: 'guide',
    script,
    headline: [],
    title: words.helpTitle,
    body: [[words.helpLead]],
    sections: [
      {
        heading: words.waysHeading,
        lines: [
          command('ask', words.wayAsk),
          [words.wayMention],
          [words.wayDirect],
          [words.wayMenu],
        ],
      },
      {
        heading: words.commandsHeading,
        lines: [
          command('facts', words.commandFacts),
          command('fact', words.commandFact),
          command('check', words.commandCheck),
          command('derive', words.commandDerive),
          command('chart', words.commandChart),
          command('brief', words.commandBrief),
          command('sources', words.commandSources),
          command('about', words.commandAbout),
        ],
      },
      {
        heading: words.examplesHeading,
        lines: [[words.exampleOne], [words.exampleTwo], [words.exampleThree]],
      },
    ],
    actions: [],
  };
}

export function aboutCard(record: FactRecord, script: Script): Card {
  const words = guideWords(script);
  return {
    kind: 'guide',
    script,
    headline: [],
    title: words.aboutTitle,
    body: [
      [words.aboutWhat],
      [],
      [words.aboutHow],
      [],
      [words.aboutLimits],
      [],
      [words.aboutPrivacy],
    ],
    sections: [],
    footer: words.aboutCount(record.facts.length, record.sources.size),
    actions: [],
  };
}

/** What a mention without a question gets: the way to ask, in both languages. */
export function greetingCard(): Card {
  return {
    kind: 'guide',
    script: 'en',
    headline: [[guideWords('en').greeting], [guideWords('zh-Hans').greeting]],
    body: [],
    sections: [],
    actions: [],
  };
}

/** One sentence and nothing else, for what went wrong. */
export function errorCard(text: string, script: Script): Card {
  return { kind: 'error', script, headline: [[text]], body: [], sections: [], actions: [] };
}
