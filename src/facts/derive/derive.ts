/**
 * Computes a figure from recorded ones on request, openly: inputs, formula and every step, or the
 * reason why not. Exact decimals until the one rounding at the end. Pure.
 */
import { Decimal } from 'decimal.js';
import { asOfSpan } from '../as-of.js';
import type { FigureRef } from '../formula.js';
import { allFigures, figureName, placed } from '../parts.js';
import type { FactRecord } from '../record.js';
import type { Qualifier } from '../schema.js';
import {
  incomparableAmong,
  maxRateGapDays,
  nearestRate,
  objectionTo,
  rateGapDays,
  resultQualifier,
} from './fit.js';
import type {
  Derivation,
  DerivationInput,
  DerivationRequest,
  Refusal,
  RefusalCode,
  Rounding,
  WorkingStep,
} from './request.js';

/** The figures a request names, the one reckoned from first. */
export function requestedFigures(request: DerivationRequest): readonly FigureRef[] {
  switch (request.op) {
    case 'share':
      return [request.of, request.in];
    case 'difference':
      return [request.of, request.less];
    case 'ratio':
      return [request.of, request.to];
    case 'sum':
      return request.of;
    case 'per-unit':
      return [request.of, request.per];
    case 'currency':
      return [request.of];
  }
}

/** Decimals with room for every digit that could decide a rounding of these numbers. */
function exactDecimals(values: readonly string[]): typeof Decimal {
  const digits = values.reduce((sum, value) => sum + value.length, 0);
  return Decimal.clone({ precision: 2 * digits + 40, rounding: Decimal.ROUND_DOWN });
}

/** How many digits of a quotient without an end are shown. */
const shownDigits = 12;

function step(
  terms: readonly Decimal[],
  sign: WorkingStep['sign'],
  result: Decimal,
  whole: boolean,
): WorkingStep {
  const shown = whole ? result : result.toSignificantDigits(shownDigits, Decimal.ROUND_DOWN);
  return {
    terms: terms.map((term) => term.toFixed()),
    sign,
    result: shown.toFixed(),
    whole: whole && shown.equals(result),
  };
}

/** Significant digits of a currency conversion: a daily rate carries no more. */
const currencyDigits = 4;

/** Decimal places that a result is given with, by its kind and size. */
function placesFor(op: DerivationRequest['op'], exact: Decimal): number {
  const size = exact.abs();
  switch (op) {
    case 'share':
      return size.lt(10) ? 2 : 1;
    case 'ratio':
      return size.lt(0.1) ? 4 : 2;
    case 'per-unit':
      return size.gte(100) ? 0 : 2;
    case 'currency':
      return currencyDigits - 1 - size.e;
    default:
      return exact.decimalPlaces();
  }
}

/** Rounds to decimal places, negative ones to tens and hundreds. */
function round(exact: Decimal, places: number, qualifier: Qualifier, terminates: boolean) {
  const mode = qualifier === 'over' ? 'down' : 'half-up';
  const scale = new Decimal(10).pow(places);
  const scaled = exact.times(scale.toFixed());
  const rounded = scaled
    .toDecimalPlaces(0, mode === 'down' ? Decimal.ROUND_FLOOR : Decimal.ROUND_HALF_UP)
    .dividedBy(scale.toFixed());
  const none = terminates && rounded.equals(exact);
  const rounding: Rounding = { mode: none ? 'none' : mode, places };
  const value = rounded.toFixed(none ? undefined : Math.max(0, places));
  return { value, rounding };
}

interface Computed {
  readonly exact: Decimal;
  readonly steps: readonly WorkingStep[];
  /** Whether `exact` holds every digit there is. */
  readonly terminates: boolean;
}

/** @returns `undefined` where something would be divided by nothing */
function compute(request: DerivationRequest, numbers: readonly Decimal[]): Computed | undefined {
  const [first, second] = numbers;
  if (!first) return undefined;
  if (request.op === 'sum') {
    const exact = numbers.reduce((sum, value) => sum.plus(value));
    return { exact, steps: [step(numbers, '+', exact, true)], terminates: true };
  }
  if (!second) return undefined;
  if (request.op === 'difference') {
    const exact = first.minus(second);
    return { exact, steps: [step([first, second], '−', exact, true)], terminates: true };
  }
  if (second.isZero()) return undefined;
  const quotient = first.dividedBy(second);
  const terminates = quotient.times(second).equals(first);
  const division = step([first, second], '÷', quotient, terminates);
  if (request.op !== 'share') return { exact: quotient, steps: [division], terminates };
  const exact = quotient.times(100);
  const hundred = new Decimal(100);
  const times = step([new Decimal(division.result), hundred], '×', exact, terminates);
  return { exact, steps: [division, times], terminates };
}

const formulaOf: Record<DerivationRequest['op'], (names: readonly string[]) => string> = {
  share: ([of, whole]) => `${of} / ${whole} * 100`,
  difference: (names) => names.join(' - '),
  ratio: (names) => names.join(' / '),
  sum: (names) => names.join(' + '),
  'per-unit': (names) => names.join(' / '),
  currency: ([of, rate]) => `${of} / ${rate}`,
};

/** A recorded derived figure with the same formula. */
function recordedAs(record: FactRecord, formula: string): FigureRef | null {
  const key = (text: string) => text.replace(/\s+/g, '');
  const found = allFigures(record).find(
    ({ figure }) => figure.formula !== undefined && key(figure.formula) === key(formula),
  );
  return found?.ref ?? null;
}

/**
 * Computes what is asked for, or says why it cannot be: the figures must be on record, of one date,
 * and go together in unit and scope. A share is given of a recorded whole only, a sum of parts that
 * cannot overlap only. Shares are rounded to 1 decimal, 2 below 10%; amounts per unit to 2, whole
 * from 100 up; conversions to 4 significant digits.
 */
export function derive(record: FactRecord, request: DerivationRequest): Derivation | Refusal {
  const refs = requestedFigures(request);
  const found = refs.map((ref) => placed(record, ref));
  const inputs = found.filter((input): input is DerivationInput => input !== undefined);
  const refuse = (
    code: RefusalCode,
    more: Partial<Pick<Refusal, 'missing' | 'rate' | 'because'>> = {},
  ): Refusal => ({
    kind: 'refusal',
    request,
    code,
    inputs,
    missing: more.missing ?? null,
    rate: more.rate ?? null,
    because: more.because ?? null,
  });

  const gap = refs.find((_, index) => found[index] === undefined);
  if (gap) return refuse('unknown-figure', { missing: figureName(gap) });
  const because = incomparableAmong(record, request.op, inputs);
  if (because) return refuse('not-comparable', { because });
  const objection = objectionTo(record, request.op, inputs);
  if (objection) return refuse(objection);
  const [first] = inputs;
  if (!first) return refuse('too-few');

  const rate = request.op === 'currency' ? nearestRate(record, request.into, first) : undefined;
  if (request.op === 'currency') {
    if (!rate) return refuse('no-rate');
    if (rateGapDays(rate, first) > maxRateGapDays) return refuse('rate-date', { rate });
  }
  const bound = resultQualifier(request.op, inputs);
  if (!bound) return refuse('bound');
  // A converted amount is never more than near the truth: the rate is one day's of many.
  const qualifier = rate && bound === 'exact' ? 'about' : bound;

  const values = [...inputs.map(({ figure }) => figure.value), ...(rate ? [rate.yuan] : [])];
  const Exact = exactDecimals(values);
  const computed = compute(
    request,
    values.map((value) => new Exact(value)),
  );
  if (!computed) return refuse('zero');
  const names = [...inputs.map(({ ref }) => figureName(ref)), ...(rate ? [rate.yuan] : [])];
  const formula = formulaOf[request.op](names);
  const recorded = recordedAs(record, formula);
  const recordedPlaces = recorded ? placed(record, recorded)?.figure.places : undefined;
  const { value, rounding } = round(
    computed.exact,
    recordedPlaces ?? placesFor(request.op, computed.exact),
    qualifier,
    computed.terminates,
  );
  return {
    kind: 'derivation',
    request,
    inputs,
    rate: rate ?? null,
    formula,
    steps: computed.steps,
    value,
    unit: unitOf(request, first),
    per: request.op === 'per-unit' ? (inputs[1]?.figure.unit ?? null) : null,
    qualifier,
    rounding,
    asOf: latestOf(inputs, first),
    recorded,
  };
}

/** The date that a result holds at: of several, the latest. */
function latestOf(inputs: readonly DerivationInput[], first: DerivationInput): Derivation['asOf'] {
  return inputs.reduce(
    (latest, { figure }) => (asOfSpan(figure.asOf).to > asOfSpan(latest).to ? figure.asOf : latest),
    first.figure.asOf,
  );
}

function unitOf(request: DerivationRequest, first: DerivationInput): Derivation['unit'] {
  if (request.op === 'share') return 'percent';
  if (request.op === 'ratio') return null;
  return request.op === 'currency' ? request.into : first.figure.unit;
}
