/** What can be asked to be computed from recorded figures, and what comes of it. Pure. */
import type { AsOf } from '../as-of.js';
import type { FigureRef } from '../formula.js';
import type { Fact } from '../record.js';
import type { Figure, Qualifier, Rate, Unit } from '../schema.js';
import type { NotComparable } from '../series/comparable.js';

export const operations = ['share', 'difference', 'ratio', 'sum', 'per-unit', 'currency'] as const;
export type Operation = (typeof operations)[number];

export type Currency = Rate['currency'];

export type DerivationRequest =
  | { readonly op: 'share'; readonly of: FigureRef; readonly in: FigureRef }
  | { readonly op: 'difference'; readonly of: FigureRef; readonly less: FigureRef }
  | { readonly op: 'ratio'; readonly of: FigureRef; readonly to: FigureRef }
  | { readonly op: 'sum'; readonly of: readonly FigureRef[] }
  | { readonly op: 'per-unit'; readonly of: FigureRef; readonly per: FigureRef }
  | { readonly op: 'currency'; readonly of: FigureRef; readonly into: Currency };

/** A figure that went into a derivation, with the fact it stands in. */
export interface DerivationInput {
  readonly ref: FigureRef;
  readonly fact: Fact;
  readonly figure: Figure;
}

/**
 * How a result was rounded: half up, or down where the result is a bound (`over`), to decimal
 * places; `none` where nothing was lost.
 */
export interface Rounding {
  readonly mode: 'none' | 'half-up' | 'down';
  readonly places: number;
}

/** One line of arithmetic, values as plain decimals: `53013000000 ÷ 100197000000`. */
export interface WorkingStep {
  readonly terms: readonly string[];
  readonly sign: '+' | '−' | '×' | '÷';
  readonly result: string;
  /** Whether `result` is the whole value; else its digits go on. */
  readonly whole: boolean;
}

export interface Derivation {
  readonly kind: 'derivation';
  readonly request: DerivationRequest;
  readonly inputs: readonly DerivationInput[];
  readonly rate: Rate | null;
  /** Over figures by name: `municipal-assets.amount / total-assets.amount * 100`. */
  readonly formula: string;
  readonly steps: readonly WorkingStep[];
  /** Plain decimal after rounding. */
  readonly value: string;
  /** `null` for a ratio, which has none; for `per-unit`, the unit of what is divided. */
  readonly unit: Unit | null;
  /** What one of is meant, for `per-unit`. */
  readonly per: Unit | null;
  readonly qualifier: Qualifier;
  readonly rounding: Rounding;
  readonly asOf: AsOf;
  /** The recorded derived figure that says the same, where there is one. */
  readonly recorded: FigureRef | null;
}

export type RefusalCode =
  | 'unknown-figure'
  | 'too-few'
  | 'same-figure'
  | 'not-a-quantity'
  | 'unit'
  | 'not-comparable'
  | 'as-of'
  | 'scope'
  | 'not-a-part'
  | 'overlap'
  | 'bound'
  | 'zero'
  | 'no-rate'
  | 'rate-date';

/** Why nothing was computed, with the figures that do not go together. */
export interface Refusal {
  readonly kind: 'refusal';
  readonly request: DerivationRequest;
  readonly code: RefusalCode;
  readonly inputs: readonly DerivationInput[];
  /** The name of the figure that is not on record, for `unknown-figure`. */
  readonly missing: string | null;
  /** The rate nearest in time, for `rate-date`. */
  readonly rate: Rate | null;
  /** What the record says against it, for `not-comparable`. */
  readonly because: NotComparable | null;
}
