/** A topic's fact sheet on one page, as Markdown for a file and as a card to go with it. Pure. */

import { UserError } from '../base/user-error.js';
import { writeDate } from '../facts/figure-text.js';
import type { Fact, FactRecord, Topic } from '../facts/record.js';
import type { Script } from '../reading/language.js';
import { type Card, type Line, lineText } from './card.js';
import { answerWords } from './catalogue/answer.js';
import { briefWords } from './catalogue/brief.js';
import { citationLine } from './citation.js';
import {
  asOfInSentence,
  asOfText,
  caveatLines,
  caveatTexts,
  figureValue,
  headlineOf,
  sourcesOf,
  workingSection,
} from './fact-lines.js';
import { tellsOf } from './tells.js';
import { inScript, languageOf } from './words.js';

export interface BriefParts {
  readonly script: Script;
  /** The day of issue, ISO. */
  readonly issued: string;
  /** A picture beside the file, with its description. */
  readonly chart?: { readonly file: string; readonly altText: string };
}

/** Makes a text stand in Markdown as it is: no emphasis, links, tables, headings or HTML. */
export function markdownText(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .replace(/[\\`*_[\]<>|~&]/g, '\\$&')
    .replace(/^([#+-])/, '\\$1')
    .replace(/^(\d+)([.)])(?=\s|$)/, '$1\\$2');
}

function link(text: string, address: string | null): string {
  const safe =
    address !== null && /^https?:\/\//i.test(address) ? encodeURI(decodeOnce(address)) : '';
  return safe === '' ? markdownText(text) : `[${markdownText(text)}](<${safe}>)`;
}

/** An address without percent signs that `encodeURI` would encode again. */
function decodeOnce(address: string): string {
  try {
    return decodeURI(address);
  } catch {
    return address;
  }
}

/** @throws UserError `unknown-topic` */
export function requireTopic(record: FactRecord, topicId: string): Topic {
  const topic = record.topics.find(({ id }) => id === topicId);
  if (!topic) throw new UserError('unknown-topic', { id: topicId });
  return topic;
}

const factsOf = (record: FactRecord, topicId: string) =>
  record.facts.filter(({ topic }) => topic === topicId);

function figureRows(facts: readonly Fact[], script: Script): readonly string[] {
  const words = briefWords(script);
  const rows = facts.flatMap((fact) =>
    fact.figures.map((figure) => [
      inScript(figure.label, script),
      figureValue(figure, script),
      inScript(figure.scope, script),
      asOfText(figure.asOf, script),
      `${fact.id} r${fact.revision}`,
    ]),
  );
  if (rows.length === 0) return [];
  const heads = [words.figure, words.value, words.scope, words.asOf, words.fact];
  const row = (cells: readonly string[]) => `| ${cells.map(markdownText).join(' | ')} |`;
  return [
    `## ${words.figures}`,
    '',
    row(heads),
    `|${' --- |'.repeat(heads.length)}`,
    ...rows.map(row),
    '',
  ];
}

function statementLines(fact: Fact, record: FactRecord, script: Script): readonly string[] {
  const words = briefWords(script);
  const statement = inScript(fact.statement, script);
  const date = fact.asOf && asOfText(fact.asOf, script);
  const dated = fact.asOf && date !== null && !statement.includes(date);
  const working = workingSection(fact, record, script).flatMap(({ lines }) => lines.map(lineText));
  const gap = script === 'en' ? ' ' : '';
  return [
    `- **${markdownText(inScript(fact.title, script))}**  `,
    `  ${markdownText(statement)}${dated && fact.asOf ? gap + words.dated(asOfInSentence(fact.asOf, script)) : ''}  `,
    ...working.map((line) => `  ${markdownText(words.computed(line))}  `),
    ...caveatTexts(fact, record, script).map(
      (text) => `  ${markdownText(answerWords(script).caveat(text))}  `,
    ),
    ...(fact.recomputed.length > 0 ? [`  ${words.recomputed}`] : []),
  ];
}

function errataLines(
  facts: readonly Fact[],
  record: FactRecord,
  script: Script,
): readonly string[] {
  const words = briefWords(script);
  const lines = facts.flatMap((fact) =>
    fact.errata.map((erratum) => {
      const source = record.sources.get(erratum.source);
      const text = words.erratum(
        source ? inScript(source.publisher, script) : erratum.source,
        inScript(erratum.asPrinted, script),
        inScript(erratum.asRead, script),
      );
      const because = words.because(
        inScript(erratum.why, script),
        inScript(erratum.evidence, script),
      );
      return `- ${markdownText(`${text} ${because}`)} (${fact.id})`;
    }),
  );
  return lines.length === 0 ? [] : [`## ${words.errata}`, '', ...lines, ''];
}

function sourceLines(
  facts: readonly Fact[],
  record: FactRecord,
  script: Script,
): readonly string[] {
  const words = briefWords(script);
  const cited = facts.flatMap((fact) => sourcesOf(fact, record));
  const sources = [...new Map(cited.map(({ source }) => [source.key, source])).values()];
  if (sources.length === 0) return [];
  const lines = sources.map((source) => {
    // The line sets titles in quotation marks of its own.
    const title = inScript(source.title, script).replace(/[“”「」《》]/g, '');
    const text = words.source(
      inScript(source.publisher, script),
      title,
      inScript(source.date, script),
    );
    return `- ${link(text, source.address)}`;
  });
  return [`## ${words.sources}`, '', ...lines, ''];
}

/**
 * The fact sheet as Markdown: figures in a table, each statement with its date, errata, sources and
 * citation lines, in the reader's script.
 * @throws UserError `unknown-topic`
 */
export function briefMarkdown(record: FactRecord, topicId: string, parts: BriefParts): string {
  const { script, issued, chart } = parts;
  const words = briefWords(script);
  const topic = requireTopic(record, topicId);
  const facts = factsOf(record, topicId);
  const lines = [
    `# ${markdownText(inScript(topic.title, script))}`,
    '',
    `${words.desk(inScript(record.about.title, script))} · ${words.issued(writeDate(issued, languageOf(script)))}`,
    '',
    ...(chart ? [`![${markdownText(chart.altText)}](<${chart.file}>)`, ''] : []),
    ...figureRows(facts, script),
    `## ${words.statements}`,
    '',
    ...facts.flatMap((fact) => statementLines(fact, record, script)),
    '',
    ...errataLines(facts, record, script),
    ...sourceLines(facts, record, script),
    `## ${words.citations}`,
    '',
    ...facts.map((fact) => `- ${markdownText(citationLine(fact, record, script))}`),
    '',
    words.caution,
  ];
  return `${lines.join('\n')}\n`;
}

/**
 * The fact sheet in brief, to stand above the file.
 * @throws UserError `unknown-topic`
 */
export function briefCard(
  record: FactRecord,
  topicId: string,
  { script, issued }: Pick<BriefParts, 'script' | 'issued'>,
): Card {
  const words = briefWords(script);
  const topic = requireTopic(record, topicId);
  return {
    kind: 'reference',
    script,
    headline: [[{ strong: inScript(topic.title, script) }], [words.attached]],
    body: [],
    sections: factsOf(record, topicId).map((fact) => ({
      heading: inScript(fact.title, script),
      lines: [
        ...headlineOf(fact, script),
        ...caveatLines(fact, record, script),
      ] satisfies readonly Line[],
    })),
    footer: `${words.issued(writeDate(issued, languageOf(script)))} · ${words.caution}`,
    actions: [],
    tells: tellsOf('brief', factsOf(record, topicId), record),
  };
}
