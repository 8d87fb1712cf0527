/** Derived figures that a change computes anew, and whether their inputs still fit together. Pure. */
import { asOfSpan, sameAsOf } from '../as-of.js';
import { type FigureRef, FormulaError, formulaInputs, parseFormula } from '../formula.js';
import { placed } from '../parts.js';
import type { Fact, FactRecord } from '../record.js';
import type { Figure, Unit } from '../schema.js';
import { scopeKey, scopeOf } from '../series/observation.js';
import { block, type CheckInput, type CheckResult, type FactChange } from './check.js';

/** A derived figure before and after; `before` is `null` where it is new. */
export interface DerivedChange {
  readonly factId: string;
  readonly figureId: string;
  readonly formula: string;
  readonly unit: Unit;
  readonly before: string | null;
  readonly after: string;
}

function figureOf(record: FactRecord, factId: string, figureId: string): Figure | undefined {
  return record.byId.get(factId)?.figures.find((figure) => figure.id === figureId);
}

/** Every derived figure whose value differs between two records, in the order of the second. */
export function derivedChanges(
  current: FactRecord,
  proposed: FactRecord,
): readonly DerivedChange[] {
  return proposed.facts.flatMap((fact) =>
    fact.figures.flatMap((figure): DerivedChange[] => {
      const { formula } = figure;
      if (formula === undefined) return [];
      const before = figureOf(current, fact.id, figure.id)?.value ?? null;
      if (before === figure.value) return [];
      const { id, unit, value } = figure;
      return [{ factId: fact.id, figureId: id, formula, unit, before, after: value }];
    }),
  );
}

/** Whether all inputs are points of one series, the latest of them at the figure's own date. */
function isChange(record: FactRecord, figure: Figure, refs: readonly FigureRef[]): boolean {
  const inputs = refs.flatMap((ref) => placed(record, ref) ?? []);
  const scopes = inputs.map((input) => scopeOf(input.fact, input.figure));
  const keys = new Set(scopes.map((scope) => scope && scopeKey(scope)));
  const end = asOfSpan(figure.asOf).to;
  return (
    inputs.length === refs.length &&
    keys.size === 1 &&
    !keys.has(null) &&
    inputs.some((input) => sameAsOf(input.figure.asOf, figure.asOf)) &&
    inputs.every((input) => asOfSpan(input.figure.asOf).to <= end)
  );
}

function inputsOtherwiseDated(record: FactRecord, figure: Figure) {
  try {
    const refs = formulaInputs(parseFormula(figure.formula ?? ''));
    if (isChange(record, figure, refs)) return [];
    return refs.flatMap(({ factId, figureId }) => {
      const input = figureOf(record, factId, figureId);
      if (!input || sameAsOf(input.asOf, figure.asOf)) return [];
      return [{ fact: factId, figure: figureId, asOf: input.asOf }];
    });
  } catch (error) {
    if (error instanceof FormulaError) return [];
    throw error;
  }
}

function mixedDates(record: FactRecord): ReadonlyMap<string, CheckResult> {
  const found = record.facts.flatMap((fact: Fact) =>
    fact.figures
      .filter((figure) => figure.formula !== undefined)
      .flatMap((figure): [string, CheckResult][] => {
        const inputs = inputsOtherwiseDated(record, figure);
        if (inputs.length === 0) return [];
        const context = { fact: fact.id, figure: figure.id, asOf: figure.asOf, inputs };
        return [[`${fact.id}.${figure.id}`, block('derived-mixes-dates', context)]];
      }),
  );
  return new Map(found);
}

/** Derived figures that the change would leave resting on figures of another date than their own. */
export function checkDerivedDates(input: CheckInput): readonly CheckResult[] {
  const before = mixedDates(input.current);
  return [...mixedDates(input.proposed)].flatMap(([key, result]) =>
    before.has(key) ? [] : [result],
  );
}

/** Derived figures written down otherwise than they are computed. */
export function checkDerivedValue({ after, body }: FactChange): readonly CheckResult[] {
  return after.body.figures.flatMap((figure, index) => {
    const computed = body.figures[index];
    if (figure.formula === undefined || !computed || computed.value === figure.value) return [];
    const context = { figure: figure.id, stated: figure.value, recorded: computed.value };
    return [block('derived-differs', { ...context, field: `figures.${index}.value` })];
  });
}
