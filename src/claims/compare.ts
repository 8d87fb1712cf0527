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
    .replace(/0+$/, '').length;

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

/** How a figure compares with a target, and the notes that explain it. */
export function compare(mention: FigureMention, target: Target, record: FactRecord): Compared {
  const { recorded } = target;
  const misprint = target.misprints.find(
    ({ mention: printed }) =>
      printed.value.eq(mention.value) &&
      JSON.stringify(printed.unit) === JSON.stringify(mention.unit),
  );
  const misprinted: readonly ClaimNote[] = misprint
    ? [{ code: 'misprint', erratumId: misprint.erratumId }]
    : [];
  const foreign = mention.unit.kind === 'money' && mention.unit.currency !== recorded.currency;
  if (!foreign) {
    const compared = compareFigure(mention, recorded);
    const explained = compared === 'matches' ? null : explainGap(mention, recorded);
    // Digits that changed places are a slip, however small the gap they leave.
    const swapped = explained?.kind === 'transposed' && digitsOf(mention.value) >= tellingDigits;
    const verdict = compared === 'rounded' && swapped ? 'differs' : compared;
    const slip = verdict === 'differs' ? explained : null;
    const notes: readonly ClaimNote[] = slip ? [{ code: 'slip', slip }] : [];
    return { verdict, slip, notes: verdict === 'differs' ? [...misprinted, ...notes] : notes };
  }
  const converted = inYuan(mention, target, record);
  if (converted) {
    const { said, rate } = converted;
    const note: ClaimNote = {
      code: 'converted',
      rateId: rate.id,
      yuan: said.value.toDecimalPlaces(0).toFixed(),
    };
    if (compareFigure(said, recorded) !== 'differs') {
      return { verdict: 'rounded', slip: null, notes: [note] };
    }
    const slip = explainGap(mention, recorded) ?? explainGap(said, recorded);
    const notes: readonly ClaimNote[] = slip ? [{ code: 'slip', slip }, note] : [note];
    return { verdict: 'differs', slip, notes: [...misprinted, ...notes] };
  }
  const slip = explainGap(mention, recorded);
  return {
    verdict: 'differs',
    slip,
    notes: slip ? [...misprinted, { code: 'slip', slip }] : misprinted,
  };
}
