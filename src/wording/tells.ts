/** What a card tells of the record, by ids: so that whoever got it can be told of a correction. Pure. */
import type { FactRef } from '../answering/verdict.js';
import type { Claim } from '../claims/claim.js';
import { formulaInputs, parseFormula } from '../facts/formula.js';
import type { Fact, FactRecord } from '../facts/record.js';

export const toldKinds = [
  'answer',
  'follow-up',
  'derivation',
  'chart',
  'brief',
  'check',
  'citation',
] as const;
export type ToldKind = (typeof toldKinds)[number];

/** A figure of the record that a claim in a text was held against, and where in the text it stands. */
export interface ToldFigure extends FactRef {
  readonly figureId: string;
  /** Sentences that claim something are counted from 1. */
  readonly sentence: number;
  /** UTF-16 offsets of the figure in the text, `end` exclusive. */
  readonly start: number;
  readonly end: number;
}

export interface Tells {
  readonly as: ToldKind;
  /** Each fact told, with those that its figures are computed from. */
  readonly facts: readonly FactRef[];
  readonly figures?: readonly ToldFigure[];
}

function withInputs(facts: readonly Fact[], record: FactRecord): readonly FactRef[] {
  const found = new Map<string, FactRef>();
  const visit = (fact: Fact) => {
    if (found.has(fact.id)) return;
    found.set(fact.id, { factId: fact.id, revision: fact.revision });
    for (const { formula } of fact.figures) {
      if (formula === undefined) continue;
      for (const { factId } of formulaInputs(parseFormula(formula))) {
        const input = record.byId.get(factId);
        if (input) visit(input);
      }
    }
  };
  for (const fact of facts) visit(fact);
  return [...found.values()];
}

/** What a card made of these facts tells; withdrawn ones tell nothing. */
export function tellsOf(as: ToldKind, facts: readonly Fact[], record: FactRecord): Tells {
  return {
    as,
    facts: withInputs(
      facts.filter(({ withdrawn }) => !withdrawn),
      record,
    ),
  };
}

/** What a claim check tells: the facts it judges by, and where each of their figures is claimed. */
export function tellsOfClaims(claims: readonly Claim[], record: FactRecord): Tells {
  const facts = claims.flatMap(({ factId }) => record.byId.get(factId ?? '') ?? []);
  const starts = [...new Set(claims.map(({ sentence }) => sentence.start))].sort((a, b) => a - b);
  const figures = claims.flatMap((claim): ToldFigure[] => {
    const { factId, revision, recorded, said, sentence } = claim;
    if (factId === null || revision === null || !recorded) return [];
    return [
      {
        ...{ factId, revision, figureId: recorded.id },
        sentence: starts.indexOf(sentence.start) + 1,
        ...{ start: said.start, end: said.end },
      },
    ];
  });
  return { ...tellsOf('check', facts, record), figures };
}

/** What several cards shown as one tell. */
export function toldTogether(
  as: ToldKind,
  parts: readonly (Tells | undefined)[],
): Tells | undefined {
  const facts = parts.flatMap((part) => part?.facts ?? []);
  if (facts.length === 0) return undefined;
  return { as, facts: [...new Map(facts.map((fact) => [fact.factId, fact])).values()] };
}
