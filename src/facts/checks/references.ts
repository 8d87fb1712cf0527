/** Whether what a change refers to is there, and what still refers to what it takes away. Pure. */
import type { Entry } from '../entry.js';
import { entryId } from '../entry.js';
import { block, type CheckInput, type CheckResult, type FactChange, warn } from './check.js';

/** Sources, topic and related facts of a changed fact. */
export function checkReferences(change: FactChange): readonly CheckResult[] {
  const { body, proposed } = change;
  const found: CheckResult[] = [];
  const cited: readonly (readonly [string, string])[] = [
    ...body.sources.map(({ source }, index): [string, string] => [
      source,
      `sources.${index}.source`,
    ]),
    ...body.errata.flatMap((erratum, index) =>
      [erratum.source, ...erratum.evidenceSources].map((key): [string, string] => [
        key,
        `errata.${index}`,
      ]),
    ),
  ];
  for (const [source, field] of cited) {
    if (!proposed.sources.has(source)) found.push(block('unknown-source', { source, field }));
  }
  const derivedOnly = body.figures.length > 0 && body.figures.every((figure) => figure.formula);
  if (body.sources.length === 0 && !derivedOnly) {
    found.push(block('source-missing', { fact: body.id, field: 'sources' }));
  }
  if (!proposed.topics.some((topic) => topic.id === body.topic)) {
    found.push(block('unknown-topic', { topic: body.topic, field: 'topic' }));
  }
  for (const id of body.related.filter((related) => !proposed.byId.has(related))) {
    found.push(block('unknown-related-fact', { fact: id, field: 'related' }));
  }
  return found;
}

/** Figures of one fact that go by the same id. */
export function checkFigureIds({ body }: FactChange): readonly CheckResult[] {
  return body.figures.flatMap(({ id }, index) =>
    body.figures.findIndex((figure) => figure.id === id) < index
      ? [block('figure-repeated', { figure: id, field: `figures.${index}.id` })]
      : [],
  );
}

/** The facts that a class not on record names as nearest. */
export function checkNearest({ after, proposed }: CheckInput): readonly CheckResult[] {
  if (after?.kind !== 'not-on-record') return [];
  return after.body.nearest
    .filter((id) => !proposed.byId.has(id))
    .map((id) => block('unknown-nearest-fact', { fact: id, field: 'nearest' }));
}

/** The source of a changed exchange rate. */
export function checkRate({ after, proposed }: CheckInput): readonly CheckResult[] {
  if (after?.kind !== 'rate' || proposed.sources.has(after.body.source)) return [];
  return [block('unknown-source', { source: after.body.source, field: 'source' })];
}

/** Formulas and placeholders, of this and other facts, that the change leaves leading nowhere. */
export function checkFormulas(input: CheckInput): readonly CheckResult[] {
  return input.faults.map(({ ref, code, at, field }) =>
    block('formula-broken', { fact: ref.id, reason: code, at, field }),
  );
}

function usersOf(gone: Entry, input: CheckInput): readonly string[] {
  const id = entryId(gone);
  const facts = input.proposed.facts;
  if (gone.kind === 'source') {
    const cites = (key: string) => key === id;
    const citing = facts
      .filter(
        (fact) =>
          fact.sources.some(({ source }) => cites(source)) ||
          fact.errata.some((erratum) => [erratum.source, ...erratum.evidenceSources].some(cites)),
      )
      .map((fact) => fact.id);
    const rates = input.proposed.rates.filter((rate) => cites(rate.source));
    return [...citing, ...rates.map((rate) => rate.id)];
  }
  if (gone.kind === 'topic')
    return facts.filter((fact) => fact.topic === id).map((fact) => fact.id);
  return [];
}

/** What a retirement would leave behind: facts citing a source, facts under a topic, links to a fact. */
export function checkRetirement(input: CheckInput): readonly CheckResult[] {
  const gone = input.before;
  if (input.after !== null || gone === null) return [];
  const id = entryId(gone);
  if (gone.kind === 'fact') {
    const linked = input.current.facts.filter((fact) => fact.related.includes(id));
    const facts = linked.map((fact) => fact.id);
    return facts.length > 0 ? [warn('still-related', { fact: id, facts })] : [];
  }
  const facts = usersOf(gone, input);
  return facts.length > 0 ? [block(`${gone.kind}-in-use`, { id, users: facts })] : [];
}
