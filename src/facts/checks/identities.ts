/** Equations that the record's figures must keep: parts that make a total, shares of a whole. Pure. */
import { Decimal } from 'decimal.js';
import {
  computeFormula,
  FormulaError,
  formulaInputs,
  parseFormula,
  roundedTo,
} from '../formula.js';
import type { Identity } from '../identity.js';
import type { FactRecord } from '../record.js';
import { block, type CheckInput, type CheckResult } from './check.js';

/** Both sides of an identity over a record; `null` where a figure it names is not published. */
function identitySides(
  identity: Identity,
  record: FactRecord,
): { readonly left: string; readonly right: string; readonly holds: boolean } | null {
  const side = (text: string) => {
    const exact = computeFormula(parseFormula(text), ({ factId, figureId }) => {
      const figure = record.byId.get(factId)?.figures.find(({ id }) => id === figureId);
      if (!figure) throw new FormulaError('unknown-figure', `${factId}.${figureId}`);
      return new Decimal(figure.value);
    });
    return roundedTo(exact, identity.places);
  };
  try {
    const [left, right] = [side(identity.left), side(identity.right)];
    return { left, right, holds: left === right };
  } catch (error) {
    if (error instanceof FormulaError) return null;
    throw error;
  }
}

/** Identities that do not hold after the change and did before, or that the changed fact is part of. */
export function checkIdentities(input: CheckInput): readonly CheckResult[] {
  const changed = input.after?.kind === 'fact' ? input.after.body.id : null;
  return input.identities.flatMap((identity) => {
    const after = identitySides(identity, input.proposed);
    if (!after || after.holds) return [];
    const parts = [identity.left, identity.right].flatMap((text) =>
      formulaInputs(parseFormula(text)),
    );
    const concerns = parts.some((ref) => ref.factId === changed);
    if (!concerns && identitySides(identity, input.current)?.holds === false) return [];
    return [
      block('identity-broken', {
        ...(parts[0] ? { fact: parts[0].factId, figure: parts[0].figureId } : {}),
        identity: identity.id,
        says: identity.says,
        formulas: { left: identity.left, right: identity.right },
        left: after.left,
        right: after.right,
      }),
    ];
  });
}
