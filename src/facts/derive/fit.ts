/** Which recorded figures may be computed with one another. Pure. */
import { asOfSpan, sameAsOf } from '../as-of.js';
import { areDisjoint, figureName, isPartOf } from '../parts.js';
import type { FactRecord } from '../record.js';
import type { Qualifier, Rate } from '../schema.js';
import { type NotComparable, notComparable } from '../series/comparable.js';
import { scopeKey, scopeOf } from '../series/observation.js';
import { type Unit, unitForm } from '../units.js';
import type { DerivationInput, DerivationRequest, RefusalCode } from './request.js';

/** Whether something can be counted per one of a thing. */
export const isCountedPer = (unit: Unit): boolean => unitForm(unit).per === true;

/** How many days a rate may lie from the date of the amount it converts. */
export const maxRateGapDays = 31;

const dayMs = 86_400_000;

/** Days between a rate and the nearest day the figure's as-of date can mean; 0 inside it. */
export function rateGapDays(rate: Rate, input: DerivationInput): number {
  const { from, to } = asOfSpan(input.figure.asOf);
  const [on, first, last] = [rate.on, from, to].map((date) => Date.parse(`${date}T00:00:00Z`));
  if (on === undefined || first === undefined || last === undefined) return Number.NaN;
  return Math.max(0, first - on, on - last) / dayMs;
}

/** The rate nearest in time to an amount. */
export function nearestRate(
  record: FactRecord,
  currency: Rate['currency'],
  input: DerivationInput,
): Rate | undefined {
  return record.rates
    .filter((rate) => rate.currency === currency)
    .sort((a, b) => rateGapDays(a, input) - rateGapDays(b, input))[0];
}

const sameScope = (a: DerivationInput, b: DerivationInput) =>
  a.fact.subject.place === b.fact.subject.place &&
  a.figure.scope.en === b.figure.scope.en &&
  a.figure.scope.zh === b.figure.scope.zh;

/** Points of one series may be set against each other over time, which is what a series is for. */
function isOverTime(op: DerivationRequest['op'], inputs: readonly DerivationInput[]): boolean {
  if (op !== 'difference' && op !== 'ratio') return false;
  const scopes = inputs.map(({ fact, figure }) => scopeOf(fact, figure));
  const keys = scopes.map((scope) => scope && scopeKey(scope));
  return keys.every((key) => key !== null && key === keys[0]);
}

function scopeObjection(
  record: FactRecord,
  op: DerivationRequest['op'],
  first: DerivationInput,
  second: DerivationInput,
): RefusalCode | undefined {
  switch (op) {
    case 'share':
      return isPartOf(record, first, second) ? undefined : 'not-a-part';
    case 'sum':
      return areDisjoint(first, second) ? undefined : 'overlap';
    case 'per-unit':
      return sameScope(first, second) ? undefined : 'scope';
    default:
      return first.fact.subject.place === second.fact.subject.place ? undefined : 'scope';
  }
}

/** Operations that set figures against each other or put them together. */
const comparing: ReadonlySet<DerivationRequest['op']> = new Set([
  'share',
  'difference',
  'ratio',
  'sum',
]);

/** What the record declares against setting two of the inputs against each other. */
export function incomparableAmong(
  record: FactRecord,
  op: DerivationRequest['op'],
  inputs: readonly DerivationInput[],
): NotComparable | null {
  if (!comparing.has(op)) return null;
  for (const [index, one] of inputs.entries()) {
    for (const other of inputs.slice(index + 1)) {
      const found = notComparable(record, one, other);
      if (found) return found;
    }
  }
  return null;
}

/**
 * Why the inputs of a request do not go together, or `undefined` where they do. Unit and date come
 * before scope: they are the plainer reasons.
 */
export function objectionTo(
  record: FactRecord,
  op: DerivationRequest['op'],
  inputs: readonly DerivationInput[],
): RefusalCode | undefined {
  const [first] = inputs;
  if (!first) return 'too-few';
  if (inputs.some(({ figure }) => figure.unit === 'date' || figure.unit === 'percent')) {
    return 'not-a-quantity';
  }
  if (op === 'currency') return first.figure.unit === 'yuan' ? undefined : 'unit';
  if (inputs.length < 2) return 'too-few';
  const names = new Set(inputs.map(({ ref }) => figureName(ref)));
  if (names.size < inputs.length) return 'same-figure';
  const others = inputs.slice(1);
  const unitsFit =
    op === 'per-unit'
      ? others.every(({ figure }) => isCountedPer(figure.unit) && figure.unit !== first.figure.unit)
      : others.every(({ figure }) => figure.unit === first.figure.unit);
  if (!unitsFit) return 'unit';
  const oneDate = others.every(({ figure }) => sameAsOf(figure.asOf, first.figure.asOf));
  if (!oneDate && !isOverTime(op, inputs)) return 'as-of';
  for (const [index, one] of inputs.entries()) {
    for (const other of inputs.slice(index + 1)) {
      const code = scopeObjection(record, op, one, other);
      if (code) return code;
    }
  }
  return undefined;
}

/**
 * What a result may be said to be: exact, about, or over. `undefined` where bounds pull in
 * different directions, as when a lower bound is subtracted or divided by.
 */
export function resultQualifier(
  op: DerivationRequest['op'],
  inputs: readonly DerivationInput[],
): Qualifier | undefined {
  const raising = op === 'sum' ? inputs : inputs.slice(0, 1);
  const lowering = op === 'sum' ? [] : inputs.slice(1);
  if (lowering.some(({ figure }) => figure.qualifier === 'over')) return undefined;
  const said = new Set(inputs.map(({ figure }) => figure.qualifier));
  if (said.has('about')) return said.has('over') ? undefined : 'about';
  return raising.some(({ figure }) => figure.qualifier === 'over') ? 'over' : 'exact';
}
