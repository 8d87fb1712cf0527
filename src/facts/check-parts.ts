/** Whether the wholes that figures name can hold them. Pure. */
import { Decimal } from 'decimal.js';
import { FormulaError } from './formula.js';
import { readFigureName } from './parts.js';
import type { FactBody, Figure } from './schema.js';
import type { Figures } from './settle.js';

interface PartFinding {
  readonly field: string;
  readonly detail: string;
}

function objection(figure: Figure, own: string, figures: Figures): string | undefined {
  const seen = new Set([own]);
  let part = figure;
  while (part.partOf) {
    const name = part.partOf.figure;
    if (seen.has(name)) return `${name} counts a part of itself`;
    seen.add(name);
    const whole = figures.get(readFigureName(name));
    if (whole.unit !== figure.unit) return `${name} is in ${whole.unit}, not in ${figure.unit}`;
    if (new Decimal(figure.value).gt(whole.value)) return `is more than the whole, ${name}`;
    part = whole;
  }
  return undefined;
}

/** Figures said to be part of what is not there, counts something else, or is less. */
export function partFindings(body: FactBody, figures: Figures): readonly PartFinding[] {
  return body.figures.flatMap((figure, index): PartFinding[] => {
    if (figure.partOf === undefined) return [];
    const field = `figures.${index}.partOf`;
    if (figure.unit === 'date' || figure.unit === 'percent') {
      return [{ field, detail: `a figure in ${figure.unit} is no part of a whole` }];
    }
    try {
      const detail = objection(
        figures.get({ factId: body.id, figureId: figure.id }),
        `${body.id}.${figure.id}`,
        figures,
      );
      return detail === undefined ? [] : [{ field, detail }];
    } catch (error) {
      if (!(error instanceof FormulaError)) throw error;
      return [{ field, detail: `${error.code}: ${error.at}` }];
    }
  });
}
