/**
 * Formulas of derived figures: arithmetic over recorded figures, `municipal-level.count /
 * registered-total.count * 100`. Exact decimals throughout. Pure.
 */
import { Decimal } from 'decimal.js';

/** Names a figure of a fact: `fact-id.figure-id`. */
export interface FigureRef {
  readonly factId: string;
  readonly figureId: string;
}

export type Formula =
  | { readonly kind: 'number'; readonly value: Decimal }
  | { readonly kind: 'figure'; readonly ref: FigureRef }
  | {
      readonly kind: 'operation';
      readonly operator: '+' | '-' | '*' | '/';
      readonly left: Formula;
      readonly right: Formula;
    };

/** A formula that cannot be read or computed; `code` says why, `at` names the part. */
export class FormulaError extends Error {
  constructor(
    readonly code: 'syntax' | 'unknown-figure' | 'division-by-zero' | 'circular',
    readonly at: string,
  ) {
    super(`formula: ${code} at ${at}`);
    this.name = 'FormulaError';
  }
}

const token =
  /\s*(?:([a-z0-9]+(?:-[a-z0-9]+)*\.[a-z][a-z0-9]*(?:-[a-z0-9]+)*)|(\d+(?:\.\d+)?)|([-+*/()]))/y;

function tokens(text: string): string[] {
  const found: string[] = [];
  token.lastIndex = 0;
  while (token.lastIndex < text.trimEnd().length) {
    const at = token.lastIndex;
    const match = token.exec(text);
    if (!match) throw new FormulaError('syntax', text.slice(at).trim());
    found.push(match[0].trim());
  }
  return found;
}

/**
 * Reads a formula: `+ - * /`, brackets, decimals and figure names, with the usual precedence.
 * @throws FormulaError `syntax`
 */
export function parseFormula(text: string): Formula {
  const rest = tokens(text);
  const fail = (): never => {
    throw new FormulaError('syntax', rest[0] ?? 'the end');
  };
  const primary = (): Formula => {
    const next = rest.shift();
    if (next === undefined) return fail();
    if (next === '(') {
      const inner = sum();
      if (rest.shift() !== ')') fail();
      return inner;
    }
    if (/^\d+(\.\d+)?$/.test(next)) return { kind: 'number', value: new Decimal(next) };
    const [factId, figureId] = next.split('.');
    if (!factId || !figureId) throw new FormulaError('syntax', next);
    return { kind: 'figure', ref: { factId, figureId } };
  };
  const chain = (operators: readonly string[], operand: () => Formula): Formula => {
    let left = operand();
    while (rest[0] !== undefined && operators.includes(rest[0])) {
      const operator = rest.shift() as '+' | '-' | '*' | '/';
      left = { kind: 'operation', operator, left, right: operand() };
    }
    return left;
  };
  const product = (): Formula => chain(['*', '/'], primary);
  const sum = (): Formula => chain(['+', '-'], product);
  const formula = sum();
  if (rest.length > 0) fail();
  return formula;
}

/** The figures a formula rests on, each once, in the order they stand. */
export function formulaInputs(formula: Formula): readonly FigureRef[] {
  if (formula.kind === 'number') return [];
  if (formula.kind === 'figure') return [formula.ref];
  const all = [...formulaInputs(formula.left), ...formulaInputs(formula.right)];
  return all.filter(
    (ref, index) =>
      all.findIndex((other) => other.factId === ref.factId && other.figureId === ref.figureId) ===
      index,
  );
}

/**
 * Computes a formula exactly; `valueFor` gives a figure's value.
 * @throws FormulaError `division-by-zero`, and whatever `valueFor` throws
 */
export function computeFormula(formula: Formula, valueFor: (ref: FigureRef) => Decimal): Decimal {
  if (formula.kind === 'number') return formula.value;
  if (formula.kind === 'figure') return valueFor(formula.ref);
  const left = computeFormula(formula.left, valueFor);
  const right = computeFormula(formula.right, valueFor);
  switch (formula.operator) {
    case '+':
      return left.plus(right);
    case '-':
      return left.minus(right);
    case '*':
      return left.times(right);
    case '/':
      if (right.isZero()) throw new FormulaError('division-by-zero', 'the divisor');
      return left.dividedBy(right);
  }
}

/** A derived figure's value at its own decimal places, half up. */
export function roundedTo(value: Decimal, places: number): string {
  return value.toDecimalPlaces(places, Decimal.ROUND_HALF_UP).toFixed(places);
}
