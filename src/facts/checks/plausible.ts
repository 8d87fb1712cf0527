/** Values and dates that cannot be, or hardly can. Pure. */
import { Decimal } from 'decimal.js';
import { asOfSpan } from '../as-of.js';
import type { Figure } from '../schema.js';
import { unitForm } from '../units.js';
import { block, type CheckResult, type FactChange, warn } from './check.js';

/** Whether it is counted in whole numbers only. */
const isWhole = (unit: Figure['unit']): boolean => {
  const { kind, fractional } = unitForm(unit);
  return kind === 'count' && fractional !== true;
};

function checkValue(figure: Figure): readonly CheckResult[] {
  if (figure.unit === 'date') return [];
  const value = new Decimal(figure.value);
  const context = { figure: figure.id, value: figure.value, unit: figure.unit };
  const found: CheckResult[] = [];
  if (value.isNegative()) found.push(block('negative-figure', context));
  if (figure.unit === 'percent' && value.gt(100)) found.push(block('share-above-hundred', context));
  if (isWhole(figure.unit) && !value.isInteger()) {
    found.push(block('count-not-whole', context));
  }
  return found;
}

export function checkPlausible(change: FactChange): readonly CheckResult[] {
  const { body, today } = change;
  const dates = [
    ...(body.asOf ? [{ field: 'asOf', asOf: body.asOf }] : []),
    ...body.figures.map((figure) => ({ field: `figures.${figure.id}.asOf`, asOf: figure.asOf })),
  ];
  return [
    ...body.figures.flatMap(checkValue),
    ...dates
      .filter(({ asOf }) => today !== null && asOfSpan(asOf).from > today)
      .map((context) => block('as-of-in-future', { ...context, today })),
    ...(today !== null && body.reviewBy < today
      ? [warn('review-by-past', { reviewBy: body.reviewBy, today })]
      : []),
  ];
}

/** Derived figures of other facts that the change drives out of bounds. */
export function checkDerivedValues(change: FactChange): readonly CheckResult[] {
  return change.proposed.facts
    .filter((fact) => fact.id !== change.body.id)
    .flatMap((fact) =>
      fact.figures
        .filter((figure) => figure.formula !== undefined)
        .filter((figure) => {
          const was = change.current.byId.get(fact.id)?.figures.find(({ id }) => id === figure.id);
          return was?.value !== figure.value;
        })
        .flatMap((figure) =>
          checkValue(figure)
            .filter((result) => result.code !== 'count-not-whole')
            .map((result) => ({ ...result, context: { ...result.context, fact: fact.id } })),
        ),
    );
}
