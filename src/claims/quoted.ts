/** Sentences that are the record's own, word for word: what they state is on record as they state it. Pure. */
import type { Fact, FactRecord } from '../facts/record.js';
import type { FigureMention, Span } from '../reading/figures/figure.js';
import { sentencesOf } from '../reading/passages.js';
import { type Claim, unjudged } from './claim.js';
import { verdictOf } from './compare.js';
import { foldInPlace } from './located.js';
import { type Target, unitFits } from './targets.js';

/** A sentence whatever its spaces, its script and the mark at its end. */
const keyOf = (folded: string): string => folded.replace(/\s+/gu, '').replace(/[.。!！]$/u, '');

/** Gives the fact that a folded sentence states in the record's own words; `null` for any other. */
export type Quotes = (folded: string) => Fact | null;

export function* quoteSteps({ facts }: FactRecord): Generator<void, Quotes> {
  const quoted = new Map<string, Fact>();
  for (const fact of facts) {
    yield;
    for (const text of [fact.statement.en, fact.statement.zh])
      for (const { text: sentence } of sentencesOf(text))
        quoted.set(keyOf(foldInPlace(sentence)), fact);
  }
  return (folded) => quoted.get(keyOf(folded)) ?? null;
}

/**
 * The claims of a sentence that states a fact in the record's own words: each of its figures is the
 * recorded one of that value, in their order. What it names of other facts is left to `judged`, where
 * that bears it out.
 */
export function quotedClaims(
  fact: Fact,
  figures: readonly FigureMention[],
  judged: readonly Claim[],
  targets: readonly Target[],
  record: FactRecord,
  sentence: Span,
): readonly Claim[] {
  const left = targets.filter((target) => target.fact === fact);
  return figures.map((said): Claim => {
    const at = left.findIndex(
      (target) =>
        target.digits === said.value.toString() &&
        unitFits(said, target.figure.unit) &&
        verdictOf(said, target, record) !== 'differs',
    );
    const [target] = at < 0 ? [] : left.splice(at, 1);
    if (!target) {
      const own = judged.find((claim) => claim.said.start === said.start);
      const isBorneOut = own?.verdict === 'matches' || own?.verdict === 'rounded';
      return own && isBorneOut ? own : { ...unjudged, said, sentence, notes: [] };
    }
    const { figure } = target;
    return {
      verdict: verdictOf(said, target, record),
      ...{ factId: fact.id, revision: fact.revision, said, sentence },
      ...{ recorded: figure, asOf: figure.asOf, notes: [] },
    };
  });
}
