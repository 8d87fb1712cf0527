/** How a figure said compares with a recorded one, slips, misprints and currencies included. Pure. */
import { Decimal } from 'decimal.js';
import type { FactRecord } from '../facts/record.js';
import type { FigureMention } from '../reading/figures/figure.js';
import type { ClaimNote } from './claim.js';
import { compareFigure, type SaidValue } from './rounding.js';
import { explainGap, type Slip } from './slip.js';
import type { Target } from './targets.js';

/** Digits from which an agreement of values is no accident. */
export const tellingDigits = 3;

export const digitsOf = (value: Decimal) =>
  value
    .toFixed()
    .replace(/^[-0.]+|\./g, '')
    .replace(/(?<!0)0+$/, '').length;

/** A said amount in yuan where it is in dollars and a rate of a day is on record. */
function inYuan(mention: FigureMention, target: Target, record: FactRecord) {
  if (mention.unit.kind !== 'money' || target.recorded.currency !== 'CNY') return null;
  if (mention.unit.currency !== 'USD') return null;
  const rate = record.rates.find(({ currency }) => currency === 'usd');
  if (!rate) return null;
  const factor = new Decimal(rate.yuan);
  const said: SaidValue & { unit: { kind: 'money'; currency: 'CNY' }; text: string } = {
    ...mention,
    value: mention.value.times(factor),
    step: mention.step.times(factor),
    unit: { kind: 'money', currency: 'CNY' },
  };
  return { said, rate };
}

export interface Compared {
  readonly verdict: 'matches' | 'rounded' | 'differs';
  readonly notes: readonly ClaimNote[];
  readonly slip: Slip | null;
}

/** Whether digits changed places: a slip, however small the gap they leave. */
const isSwapped = (mention: FigureMention, { recorded }: Target): boolean =>
  digitsOf(mention.value) >= tellingDigits && explainGap(mention, recorded)?.kind === 'transposed';

/** How the bare values compare; what explains a gap is for {@link compare} to find. */
export function verdictOf(
  mention: FigureMention,
  target: Target,
  record: FactRecord,
): Compared['verdict'] {
  const { recorded } = target;
  if (mention.unit.kind === 'money' && mention.unit.currency !== recorded.currency) {
    const converted = inYuan(mention, target, record);
    return converted && compareFigure(converted.said, recorded) !== 'differs'
      ? 'rounded'
      : 'differs';
  }
  const compared = compareFigure(mention, recorded);
  return compared === 'rounded' && isSwapped(mention, target) ? 'differs' : compared;
}

/** How a figure compares with a target, and the notes that explain it. */
export function compare(mention: FigureMention, target: Target, record: FactRecord): Compared {
  const { recorded } = target;
  const verdict = verdictOf(mention, target, record);
  const converted = inYuan(mention, target, record);
  const conversion: readonly ClaimNote[] = converted
    ? [
        {
          code: 'converted',
          rateId: converted.rate.id,
          yuan: converted.said.value.toDecimalPlaces(0).toFixed(),
        },
      ]
    : [];
  if (verdict !== 'differs') return { verdict, slip: null, notes: conversion };
  const misprint = target.misprints.find(
    ({ mention: printed }) =>
      printed.value.eq(mention.value) &&
      JSON.stringify(printed.unit) === JSON.stringify(mention.unit),
  );
  const misprinted: readonly ClaimNote[] = misprint
    ? [{ code: 'misprint', erratumId: misprint.erratumId }]
    : [];
  const slip =
    explainGap(mention, recorded) ?? (converted ? explainGap(converted.said, recorded) : null);
  const slipped: readonly ClaimNote[] = slip ? [{ code: 'slip', slip }] : [];
  return { verdict, slip, notes: [...misprinted, ...slipped, ...conversion] };
}
