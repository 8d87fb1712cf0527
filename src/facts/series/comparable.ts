/** What may not be compared with what, as the record declares it. Pure. */
import type { Placed } from '../parts.js';
import type { FactRecord } from '../record.js';
import type { Bilingual, Incomparable, IncomparableSide } from '../schema.js';
import { scopeKey, scopeOf } from './observation.js';

/** Why two figures may not be compared: the rule of the record that says so. */
export interface NotComparable {
  readonly rule: Incomparable['id'];
  readonly reason: Bilingual;
}

function isOn(side: IncomparableSide, { fact, figure }: Placed): boolean {
  const scope: IncomparableSide = { ...(scopeOf(fact, figure) ?? {}), unit: figure.unit };
  return (Object.keys(side) as (keyof IncomparableSide)[]).every(
    (field) => side[field] === scope[field],
  );
}

function sameSeries(a: Placed, b: Placed): boolean {
  const [one, other] = [scopeOf(a.fact, a.figure), scopeOf(b.fact, b.figure)];
  return one !== null && other !== null && scopeKey(one) === scopeKey(other);
}

/**
 * The reason why two figures may not be compared, or `null` where nothing on record forbids it. Points
 * of one series always may.
 */
export function notComparable(
  record: Pick<FactRecord, 'incomparable'>,
  a: Placed,
  b: Placed,
): NotComparable | null {
  if (sameSeries(a, b)) return null;
  const rule = record.incomparable.find(
    ({ between: [one, other] }) =>
      (isOn(one, a) && isOn(other, b)) || (isOn(one, b) && isOn(other, a)),
  );
  return rule ? { rule: rule.id, reason: rule.reason } : null;
}
