/** Cards that list: the record by topic, page by page, and its sources. Pure. */

import { UserError } from '../base/user-error.js';
import type { Fact, FactRecord } from '../facts/record.js';
import type { Script } from '../reading/language.js';
import { titleLine } from './answer-card.js';
import type { Card, Line, Section } from './card.js';
import { browseWords } from './catalogue/browse.js';
import { asOfText, linkTo, sourcesOf } from './fact-lines.js';
import { inScript } from './words.js';

/** Facts on one page; few enough for one menu and one glance. */
export const factsPerPage = 8;

/** Chosen for all topics together; no topic can be named so. */
export const everyTopic = '*';

function byTopic(facts: readonly Fact[], record: FactRecord, script: Script): Section[] {
  return record.topics.flatMap((topic) => {
    const own = facts.filter((fact) => fact.topic === topic.id);
    if (own.length === 0) return [];
    return [
      { heading: inScript(topic.title, script), lines: own.map((fact) => titleLine(fact, script)) },
    ];
  });
}

/**
 * A page of the record, or of one topic. Pages count from 0; one past the end gives the last.
 * @throws UserError `unknown-topic`
 */
export function factsCard(
  record: FactRecord,
  script: Script,
  where: { readonly topic: string | null; readonly page: number },
): Card {
  const words = browseWords(script);
  const topic = record.topics.find(({ id }) => id === where.topic);
  if (where.topic !== null && !topic) throw new UserError('unknown-topic', { id: where.topic });
  const facts = topic ? record.facts.filter((fact) => fact.topic === topic.id) : record.facts;
  const pages = Math.max(1, Math.ceil(facts.length / factsPerPage));
  const page = Math.min(Math.max(0, where.page), pages - 1);
  const shown = facts.slice(page * factsPerPage, (page + 1) * factsPerPage);
  const turn = (to: number, label: string) =>
    ({
      kind: 'page',
      topic: where.topic,
      page: Math.min(Math.max(0, to), pages - 1),
      label,
      disabled: to < 0 || to >= pages,
    }) as const;
  return {
    kind: 'list',
    script,
    headline: [],
    title: topic ? inScript(topic.title, script) : words.factsTitle,
    body: topic
      ? [[words.topicLead(facts.length)], [], ...shown.map((fact) => titleLine(fact, script))]
      : [[words.factsLead(facts.length, record.topics.length)]],
    sections: topic ? [] : byTopic(shown, record, script),
    footer: words.page(page + 1, pages),
    actions: [
      {
        kind: 'choose-topic',
        label: words.chooseTopic,
        choices: [
          { value: everyTopic, label: words.everyTopic, chosen: !topic },
          ...record.topics.map(({ id, title }) => ({
            value: id,
            label: inScript(title, script),
            chosen: id === topic?.id,
          })),
        ],
      },
      {
        kind: 'choose-fact',
        label: words.chooseFact,
        choices: shown.map((fact) => ({
          value: fact.id,
          label: inScript(fact.title, script),
          ...(fact.asOf ? { detail: asOfText(fact.asOf, script) } : {}),
        })),
      },
      ...(pages > 1 ? [turn(page - 1, words.back), turn(page + 1, words.next)] : []),
    ],
  };
}

/** All sources of the record, with how many facts rest on each. */
export function sourcesCard(record: FactRecord, script: Script): Card {
  const words = browseWords(script);
  const uses = new Map<string, number>();
  for (const fact of record.facts) {
    for (const { source } of sourcesOf(fact, record)) {
      uses.set(source.key, (uses.get(source.key) ?? 0) + 1);
    }
  }
  return {
    kind: 'reference',
    script,
    headline: [],
    title: words.sourcesTitle,
    body: [[words.sourcesLead]],
    sections: [...record.sources.values()].map((source) => {
      const count = uses.get(source.key) ?? 0;
      const lines: Line[] = [
        [linkTo(inScript(source.title, script), source.address)],
        [
          [
            inScript(source.date, script),
            words[source.language],
            count > 0 ? words.usedBy(count) : words.evidenceOnly,
          ].join(' · '),
        ],
      ];
      return { heading: inScript(source.publisher, script), lines };
    }),
    actions: [],
  };
}
