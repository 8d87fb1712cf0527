/** Cards about the desk itself, and cards of one sentence. Pure. */

import type { RecordAbout } from '../facts/about.js';
import type { FactRecord } from '../facts/record.js';
import type { Bilingual } from '../facts/schema.js';
import type { Script } from '../reading/language.js';
import type { Card, Line } from './card.js';
import { guideWords } from './catalogue/guide.js';
import { inScript, toTraditional } from './words.js';

/** A command as lists of commands name it. */
export interface ListedCommand {
  /** Typed behind a slash, or chosen from a message's menu. */
  readonly by: 'typing' | 'menu';
  /** `/desk add`, or what the menu says. */
  readonly name: string | Bilingual;
  /** `question: [as_of:]`; empty where there are none. */
  readonly options: string;
  readonly help: Bilingual;
  readonly access: 'everyone' | 'moderator';
}

/** Two examples in the reader's language and one in the other: both may be asked in. */
function examplesOf({ examples }: RecordAbout, script: Script): readonly string[] {
  const [own, other] = script === 'en' ? (['en', 'zh'] as const) : (['zh', 'en'] as const);
  const inOwn = (text: string) => (script === 'zh-Hant' ? toTraditional(text) : text);
  return [...examples[own].slice(0, 2).map(inOwn), ...examples[other].slice(2, 3)];
}

/** How to ask about a record, and the commands given. */
export function helpCard(
  about: RecordAbout,
  commands: readonly ListedCommand[],
  script: Script,
): Card {
  const words = guideWords(script);
  const line = ({ name, help }: ListedCommand): Line => [
    typeof name === 'string' ? { code: name } : words.menuItem(inScript(name, script)),
    ` ${inScript(help, script)}`,
  ];
  const section = (access: ListedCommand['access'], heading: string) => {
    const lines = commands.filter((command) => command.access === access).map(line);
    return lines.length > 0 ? [{ heading, lines }] : [];
  };
  return {
    kind: 'guide',
    script,
    headline: [],
    title: words.helpTitle,
    body: [[words.helpLead(inScript(about.title, script))]],
    sections: [
      { heading: words.waysHeading, lines: [[words.wayMention], [words.wayDirect]] },
      ...section('everyone', words.commandsHeading),
      ...section('moderator', words.moderatorsHeading),
      {
        heading: words.examplesHeading,
        lines: examplesOf(about, script).map((example) => [example]),
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
      [inScript(record.about.about, script)],
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
export function greetingCard({ greeting }: RecordAbout): Card {
  return {
    kind: 'guide',
    script: 'en',
    headline: [[greeting.en], [greeting.zh]],
    body: [],
    sections: [],
    actions: [],
  };
}

/** One sentence and nothing else, for what went wrong. */
export function errorCard(text: string, script: Script): Card {
  return { kind: 'error', script, headline: [[text]], body: [], sections: [], actions: [] };
}
