/** What a whole holds besides a recorded part of it: `12,858 - 238`. Pure. */
import type { FigureRef } from '../formula.js';
import { figureName, isPartOf, placed, wholesOf } from '../parts.js';
import type { FactRecord } from '../record.js';
import { derive } from './derive.js';
import type { Derivation, Refusal } from './request.js';

/**
 * The whole less the part, with its working, where the record declares the figure a part of a whole:
 * of `whole` where given, else of the nearest. The refusal says why the two do not go together, as
 * where they are of different dates. `null` where the record declares no such whole.
 */
export function complementOf(
  record: FactRecord,
  part: FigureRef,
  whole?: FigureRef,
): Derivation | Refusal | null {
  const counted = placed(record, part);
  if (!counted) return null;
  const of = whole ? placed(record, whole) : wholesOf(record, counted)[0];
  if (!of || !isPartOf(record, counted, of)) return null;
  return derive(record, { op: 'difference', of: of.ref, less: part });
}

/** Whether a derivation is what a whole holds besides a declared part of it. */
export function isComplement(record: FactRecord, { request, inputs }: Derivation): boolean {
  const [of, less] = inputs;
  if (request.op !== 'difference' || !of || !less) return false;
  return figureName(of.ref) !== figureName(less.ref) && isPartOf(record, less, of);
}
