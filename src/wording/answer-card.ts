/** Cards that tell a fact: short as an answer, whole on request. Pure. */
import type { FactRef } from '../answering/verdict.js';
import { dayAt } from '../base/day.js';
import { chartOf } from '../facts/charts.js';
import { writeDate } from '../facts/figure-text.js';
import type { Fact, FactRecord } from '../facts/record.js';
import type { Script } from '../reading/language.js';
import type { Action, Card, Line } from './card.js';
import { answerWords } from './catalogue/answer.js';
import { correctionWords } from './catalogue/corrections.js';
import { plainWords } from './catalogue/plain.js';
import {
  alternativesSection,
  asOfText,
  caveatLines,
  errataSections,
  headlineOf,
  sourceInShort,
  sourceLine,
  sourcesOf,
  sourcesSection,
  workingSection,
} from './fact-lines.js';
import { otherPointLines } from './point-lines.js';
import { tellsOf } from './tells.js';
import { inScript, languageOf } from './words.js';

/** Names a fact as it stands, for buttons. */
export function refOf(fact: Fact): FactRef {
  return { factId: fact.id, revision: fact.revision };
}

function chartAction(fact: Fact, record: FactRecord, script: Script): readonly Action[] {
  if (!chartOf(record, fact.id)) return [];
  return [{ kind: 'chart', fact: refOf(fact), label: answerWords(script).chartButton }];
}

/** Gives a card as text to copy. */
export const plainAction = (script: Script): Action => ({
  kind: 'plain',
  label: plainWords(script).button,
});

function factActions(fact: Fact, record: FactRecord, script: Script): readonly Action[] {
  const words = answerWords(script);
  const ref = refOf(fact);
  return [
    { kind: 'sources', fact: ref, label: words.sourcesButton },
    { kind: 'related', fact: ref, label: words.relatedButton },
    { kind: 'citation', fact: ref, label: words.citationButton },
    ...chartAction(fact, record, script),
    plainAction(script),
  ];
}

/** Buttons that open facts, named by their titles. */
export function openActions(facts: readonly Fact[], script: Script): readonly Action[] {
  return facts.map((fact) => ({
    kind: 'fact',
    fact: refOf(fact),
    label: inScript(fact.title, script),
  }));
}

/** The facts of a list of references that stand on record, in order. */
export function standing(refs: readonly { factId: string }[], record: FactRecord): readonly Fact[] {
  return refs.flatMap(({ factId }) => record.byId.get(factId) ?? []);
}

function statementLines(fact: Fact, script: Script): readonly Line[] {
  const recomputed: Line[] = fact.recomputed.length > 0 ? [[answerWords(script).recomputed]] : [];
  // Without figures the statement is the headline already.
  return fact.figures.length > 0 ? [[inScript(fact.statement, script)], ...recomputed] : recomputed;
}

/** What is told of a fact that was killed, or rests on one that was: that, and nothing it said. */
function withdrawnCard(fact: Fact, record: FactRecord, script: Script): Card | null {
  const { withdrawn } = fact;
  if (!withdrawn) return null;
  const words = correctionWords(script);
  const on = writeDate(dayAt(Date.parse(withdrawn.at), record.about.timeZone), languageOf(script));
  const root = withdrawn.factId === fact.id ? undefined : record.byId.get(withdrawn.factId);
  return {
    kind: 'decline',
    script,
    headline: [
      [{ strong: words.withdrawnTitle(inScript(fact.title, script)) }],
      ...(root ? [[words.withdrawnWith(inScript(root.title, script))]] : []),
      [words.withdrawnSince(on)],
    ],
    body: [],
    sections: [],
    footer: answerWords(script).reference(fact.id, fact.revision),
    actions: [],
  };
}

/** The answer to a question: figures, as-of date, statement, sources, errata. */
export function answerCard(fact: Fact, record: FactRecord, script: Script): Card {
  const withdrawn = withdrawnCard(fact, record, script);
  if (withdrawn) return withdrawn;
  return {
    kind: 'answer',
    script,
    headline: [...headlineOf(fact, script), ...otherPointLines(fact.id, record, script)],
    inShort: sourceInShort([fact], record, script),
    title: inScript(fact.title, script),
    body: [...statementLines(fact, script), ...caveatLines(fact, record, script)],
    sections: [
      ...workingSection(fact, record, script),
      ...alternativesSection(fact, record, script),
      ...errataSections(fact, record, script),
      ...sourcesSection(fact, record, script),
    ],
    footer: answerWords(script).reference(fact.id, fact.revision),
    actions: factActions(fact, record, script),
    tells: tellsOf('answer', [fact], record),
  };
}

/** One fact whole: what the answer tells, its topic, review date and the facts related to it. */
export function factCard(fact: Fact, record: FactRecord, script: Script): Card {
  const withdrawn = withdrawnCard(fact, record, script);
  if (withdrawn) return withdrawn;
  const words = answerWords(script);
  const language = languageOf(script);
  const topic = record.topics.find(({ id }) => id === fact.topic);
  const related = standing(
    fact.related.map((factId) => ({ factId })),
    record,
  );
  const filed: string[] = [
    ...(topic ? [`${words.topic}${words.reading}${inScript(topic.title, script)}`] : []),
    ...(fact.publishedAt
      ? [
          `${words.publishedOn}${script === 'en' ? ' ' : ''}${writeDate(dayAt(Date.parse(fact.publishedAt), record.about.timeZone), language)}`,
        ]
      : []),
    `${words.reviewBy}${script === 'en' ? ' ' : ''}${writeDate(fact.reviewBy, language)}`,
  ];
  const card = answerCard(fact, record, script);
  return {
    ...card,
    kind: 'fact',
    sections: [
      ...card.sections,
      ...(related.length > 0
        ? [
            {
              heading: words.relatedButton,
              lines: related.map((other): Line => [inScript(other.title, script)]),
            },
          ]
        : []),
    ],
    footer: [card.footer, ...filed].join(' · '),
    actions: [
      { kind: 'citation', fact: refOf(fact), label: words.citationButton },
      ...chartAction(fact, record, script),
      plainAction(script),
      ...openActions(related, script),
    ],
  };
}

/** The sources of one fact in full, with any errata of theirs. */
export function factSourcesCard(fact: Fact, record: FactRecord, script: Script): Card {
  return {
    kind: 'reference',
    script,
    headline: [],
    title: answerWords(script).sourcesHeading(inScript(fact.title, script)),
    body: sourcesOf(fact, record).flatMap((cited, index): Line[] => [
      ...(index > 0 ? [[]] : []),
      sourceLine(cited, script),
      [inScript(cited.source.title, script)],
    ]),
    sections: errataSections(fact, record, script),
    footer: answerWords(script).reference(fact.id, fact.revision),
    actions: [],
  };
}

/** The facts related to one, each to be opened. */
export function relatedCard(fact: Fact, record: FactRecord, script: Script): Card {
  const words = answerWords(script);
  const title = inScript(fact.title, script);
  const related = standing(
    fact.related.map((factId) => ({ factId })),
    record,
  );
  return {
    kind: 'list',
    script,
    headline: [[related.length > 0 ? words.relatedHeading(title) : words.noRelated(title)]],
    body: related.map((other) => titleLine(other, script)),
    sections: [],
    actions: openActions(related, script),
  };
}

/** A fact by its title and as-of date; no figure. */
export function titleLine(fact: Fact, script: Script): Line {
  const date = fact.withdrawn
    ? correctionWords(script).withdrawnMark
    : fact.asOf
      ? asOfText(fact.asOf, script)
      : answerWords(script).noDate;
  return [inScript(fact.title, script), ` · ${date}`];
}
