/**
 * Facts that were killed: withdrawn until they are settled, with everything computed from them. They
 * keep their name and phrasings, so that whoever asks is told so, and lose all that they said. Pure.
 */
import { FormulaError, formulaInputs, parseFormula } from './formula.js';
import type { Fact, FactRecord } from './record.js';
import type { FactBody } from './schema.js';
import { placeholdersIn } from './settle.js';

/** What a withdrawn fact says of itself wherever its statement is shown. */
const statement = {
  en: 'This has been withdrawn and is not told until it is settled.',
  zh: '本条已撤下，核定之前不予答复。',
} as const;

function inputsOf(body: Pick<FactBody, 'id' | 'figures' | 'statement'>): readonly string[] {
  const named = body.figures.flatMap(({ formula }) => {
    if (formula === undefined) return [];
    try {
      return formulaInputs(parseFormula(formula));
    } catch (error) {
      if (error instanceof FormulaError) return [];
      throw error;
    }
  });
  const placed = (['en', 'zh'] as const).flatMap((language) =>
    placeholdersIn(body.statement[language], body.id),
  );
  return [...named, ...placed].map(({ factId }) => factId).filter((id) => id !== body.id);
}

/** Facts by the id of every fact that they rest on, directly or through others, and themselves. */
export function dependentsOf(
  bodies: readonly Pick<FactBody, 'id' | 'figures' | 'statement'>[],
  ids: Iterable<string>,
): ReadonlyMap<string, string> {
  const reached = new Map([...ids].map((id) => [id, id]));
  for (let grown = true; grown; ) {
    grown = false;
    for (const body of bodies) {
      if (reached.has(body.id)) continue;
      const root = inputsOf(body)
        .map((id) => reached.get(id))
        .find((id) => id !== undefined);
      if (root === undefined) continue;
      reached.set(body.id, root);
      grown = true;
    }
  }
  return reached;
}

/** The fact without anything it said; what it said stays at hand for matching questions to it. */
export function withdrawnFact(fact: Fact, at: string, factId: string): Fact {
  const { caveat: _caveat, headline: _headline, ...rest } = fact;
  return {
    ...rest,
    statement,
    asOf: null,
    figures: [],
    sources: [],
    errata: [],
    recomputed: [],
    withdrawn: { at, factId, was: fact },
  };
}

/** What a fact said before it was withdrawn, else what it says. */
export function asToldOf(fact: Fact): Fact {
  return fact.withdrawn?.was ?? fact;
}

/** The record as if nothing were withdrawn: what questions are matched with and changes checked against. */
export function asToldRecord(record: FactRecord): FactRecord {
  if (!record.facts.some(({ withdrawn }) => withdrawn)) return record;
  const facts = record.facts.map(asToldOf);
  return { ...record, facts, byId: new Map(facts.map((fact) => [fact.id, fact])) };
}
