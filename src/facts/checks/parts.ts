/** Whether wholes still hold the parts that figures say they count. Pure. */
import { Decimal } from 'decimal.js';
import {
  allFigures,
  areDisjoint,
  figureName,
  type Placed,
  placed,
  readFigureName,
  wholesOf,
} from '../parts.js';
import type { FactRecord } from '../record.js';
import { block, type CheckInput, type CheckResult } from './check.js';

const amountOf = (part: Placed) => new Decimal(part.figure.value);

/** Whether following the wholes leads back to the part. */
function namesItself(record: FactRecord, part: Placed): boolean {
  const own = figureName(part.ref);
  return [part, ...wholesOf(record, part)].some(({ figure }) => figure.partOf?.figure === own);
}

function partFinding(record: FactRecord, part: Placed): readonly CheckResult[] {
  const { partOf, unit } = part.figure;
  if (!partOf) return [];
  const ref = readFigureName(partOf.figure);
  const whole = placed(record, ref);
  const context = { fact: part.ref.factId, figure: part.ref.figureId, whole: partOf.figure };
  if (!whole) return [block('whole-missing', context)];
  if (unit === 'date' || unit === 'percent' || whole.figure.unit !== unit) {
    return [block('whole-in-other-unit', { ...context, unit, wholeUnit: whole.figure.unit })];
  }
  if (namesItself(record, part)) return [block('part-of-itself', context)];
  const values = { unit, value: part.figure.value, wholeValue: whole.figure.value };
  return amountOf(part).gt(amountOf(whole))
    ? [block('part-exceeds-whole', { ...context, ...values })]
    : [];
}

/** Parts that cannot overlap and yet add up to more than their whole; told once, by the first. */
function sumFinding(
  record: FactRecord,
  part: Placed,
  all: readonly Placed[],
): readonly CheckResult[] {
  const { partOf, unit } = part.figure;
  const siblings = all.filter((other) => areDisjoint(part, other));
  const whole = partOf && placed(record, readFigureName(partOf.figure));
  const isFirst = siblings.every((other) => all.indexOf(other) > all.indexOf(part));
  if (!whole || siblings.length === 0 || !isFirst) return [];
  const parts = [part, ...siblings];
  if (parts.some((one) => one.figure.unit !== whole.figure.unit)) return [];
  const sum = Decimal.sum(...parts.map(amountOf));
  if (sum.lte(whole.figure.value)) return [];
  const names = parts.map((one) => figureName(one.ref));
  const values = { unit, sum: sum.toFixed(), wholeValue: whole.figure.value };
  const first = { fact: part.ref.factId, figure: part.ref.figureId };
  return [block('parts-exceed-whole', { ...first, parts: names, whole: partOf.figure, ...values })];
}

function findings(record: FactRecord): ReadonlyMap<string, CheckResult> {
  const all = allFigures(record);
  const found = all.flatMap((part) => [
    ...partFinding(record, part),
    ...sumFinding(record, part, all),
  ]);
  return new Map(found.map((result) => [JSON.stringify([result.code, result.context]), result]));
}

/** What does not fit after the change and was not so before. */
export function checkParts(input: CheckInput): readonly CheckResult[] {
  const before = findings(input.current);
  return [...findings(input.proposed)].flatMap(([key, result]) =>
    before.has(key) ? [] : [result],
  );
}
