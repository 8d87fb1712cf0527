/** Puts published entries together into one record, leaving out what cannot stand. Pure. */
import { keeping } from '../base/remembering.js';
import { toEnd } from '../base/steps.js';
import type { RecordAbout } from './about.js';
import type { Entry, EntryRef, FiledFactBody } from './entry.js';
import { FormulaError } from './formula.js';
import { type Fact, type FactRecord, makeRecord } from './record.js';
import { Figures, placeholdersIn, settleFacts, type UnsettledFact } from './settle.js';
import { dependentsOf, withdrawnFact } from './withdrawn.js';

/** An entry with the revision that holds. */
export interface PublishedEntry {
  readonly entry: Entry;
  readonly revision: number;
  readonly publishedAt: string | null;
  /** ISO instant of a kill; the entry is what stood until then. */
  readonly withdrawnAt?: string;
}

/** A fact left out because a formula or placeholder of its own leads nowhere. */
export interface AssemblyFault {
  readonly ref: EntryRef;
  /** As `FormulaError` has it. */
  readonly code: FormulaError['code'];
  readonly at: string;
  /** Where the formula or placeholder stands: `figures.0.formula`, `statement.en`. */
  readonly field: string;
}

export interface Assembled {
  readonly record: FactRecord;
  readonly faults: readonly AssemblyFault[];
}

function faultOf(body: UnsettledFact, figures: Figures): AssemblyFault | undefined {
  const uses = [
    ...body.figures.map(({ id }, index) => ({
      field: `figures.${index}.formula`,
      ref: { factId: body.id, figureId: id },
    })),
    ...(['en', 'zh'] as const).flatMap((language) =>
      placeholdersIn(body.statement[language], body.id).map((ref) => ({
        field: `statement.${language}`,
        ref,
      })),
    ),
  ];
  for (const { field, ref } of uses) {
    try {
      figures.get(ref);
    } catch (error) {
      if (!(error instanceof FormulaError)) throw error;
      return { ref: { kind: 'fact', id: body.id }, code: error.code, at: error.at, field };
    }
  }
  return undefined;
}

function settleSound(bodies: readonly UnsettledFact[]): {
  readonly facts: readonly Fact[];
  readonly faults: readonly AssemblyFault[];
} {
  const faults: AssemblyFault[] = [];
  let rest = bodies;
  for (;;) {
    try {
      return { facts: settleFacts(rest), faults };
    } catch (error) {
      if (!(error instanceof FormulaError)) throw error;
      // A fact left out can take with it those derived from it: look again until all stand.
      const found = rest.flatMap((body) => faultOf(body, new Figures(rest)) ?? []);
      const out = new Set(found.map((fault) => fault.ref.id));
      faults.push(...found);
      rest = rest.filter((body) => !out.has(body.id));
      if (found.length === 0) throw error;
    }
  }
}

/** The same thing for the same revision, so that what is made of it stands while the record changes. */
const unsettledOf = keeping<FiledFactBody, string, UnsettledFact>();

const bodiesOf = <K extends Entry['kind']>(entries: readonly PublishedEntry[], kind: K) =>
  entries.flatMap(({ entry }) =>
    entry.kind === kind ? [entry.body as Extract<Entry, { kind: K }>['body']] : [],
  );

/** Facts as they may be told: killed ones, and all that is computed from them, withdrawn. */
function withoutKilled(
  facts: readonly Fact[],
  entries: readonly PublishedEntry[],
): readonly Fact[] {
  const killed = new Map(
    entries.flatMap(({ entry, withdrawnAt }) =>
      entry.kind === 'fact' && withdrawnAt !== undefined ? [[entry.body.id, withdrawnAt]] : [],
    ),
  );
  if (killed.size === 0) return facts;
  const bodies = entries.flatMap(({ entry }) => (entry.kind === 'fact' ? [entry.body] : []));
  const roots = dependentsOf(bodies, killed.keys());
  return facts.map((fact) => {
    const root = roots.get(fact.id);
    const at = root === undefined ? undefined : killed.get(root);
    return root === undefined || at === undefined ? fact : withdrawnFact(fact, at, root);
  });
}

/**
 * Assembles a record of entries in the order they first came. Derived figures are computed;
 * references to facts that are not (or no longer) published are dropped; killed facts are withdrawn.
 */
export const assembleRecord = (
  entries: readonly PublishedEntry[],
  about?: RecordAbout,
): Assembled => toEnd(assembleSteps(entries, about));

/** The same, pausing between its parts. */
export function* assembleSteps(
  entries: readonly PublishedEntry[],
  about?: RecordAbout,
): Generator<void, Assembled> {
  const unsettled: UnsettledFact[] = [];
  for (const { entry, revision, publishedAt } of entries) {
    if (entry.kind !== 'fact') continue;
    const make = () => ({ ...entry.body, revision, publishedAt });
    unsettled.push(unsettledOf(entry.body, `${revision} ${publishedAt}`, make));
    yield;
  }
  const { facts, faults } = settleSound(unsettled);
  yield;
  const published = new Set(facts.map((fact) => fact.id));
  const stands = (id: string) => published.has(id);
  const record = makeRecord({
    ...(about ? { about } : {}),
    topics: bodiesOf(entries, 'topic'),
    sources: bodiesOf(entries, 'source'),
    rates: bodiesOf(entries, 'rate'),
    incomparable: bodiesOf(entries, 'incomparable'),
    facts: withoutKilled(facts, entries).map((fact) =>
      fact.related.every(stands) ? fact : { ...fact, related: fact.related.filter(stands) },
    ),
    notOnRecord: bodiesOf(entries, 'not-on-record').map((topic) =>
      topic.nearest.every(stands) ? topic : { ...topic, nearest: topic.nearest.filter(stands) },
    ),
  });
  return { record, faults };
}

/**
 * Entries as files hold them and as they are compared with files: derived figures at their computed
 * values, references to what is not published left out.
 */
export function filedForm(entries: readonly Entry[]): readonly Entry[] {
  const facts = new Map<string, FiledFactBody>(
    entries.flatMap((entry) => (entry.kind === 'fact' ? [[entry.body.id, entry.body]] : [])),
  );
  const figures = new Figures(facts.values());
  const computed = (body: FiledFactBody): FiledFactBody['figures'] =>
    body.figures.map((figure) => {
      if (figure.formula === undefined) return figure;
      try {
        return { ...figure, value: figures.get({ factId: body.id, figureId: figure.id }).value };
      } catch (error) {
        if (error instanceof FormulaError) return figure;
        throw error;
      }
    });
  return entries.map((entry): Entry => {
    if (entry.kind === 'fact') {
      const related = entry.body.related.filter((id) => facts.has(id));
      return { kind: 'fact', body: { ...entry.body, figures: computed(entry.body), related } };
    }
    if (entry.kind === 'not-on-record') {
      const nearest = entry.body.nearest.filter((id) => facts.has(id));
      return { kind: 'not-on-record', body: { ...entry.body, nearest } };
    }
    return entry;
  });
}
