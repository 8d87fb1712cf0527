/** Answers as they would be with a change published, made from what answers in force. */
import type { Answerer } from '../answering/answerer.js';
import { canonicalJson } from '../facts/canonical.js';
import type { FactRecord } from '../facts/record.js';
import type { Snapshot } from './snapshot.js';

/**
 * Facts that differ are put into the answerer in force one by one. Where something is taken away or
 * other replies change, `build` makes a new one.
 */
export async function trialAnswerer(
  { record, answerer }: Pick<Snapshot, 'record' | 'answerer'>,
  proposed: FactRecord,
  build: (record: FactRecord) => Answerer | Promise<Answerer>,
): Promise<Answerer> {
  const same = (a: unknown, b: unknown) => canonicalJson(a) === canonicalJson(b);
  const lost = record.facts.some((fact) => !proposed.byId.has(fact.id));
  if (lost || !same(record.notOnRecord, proposed.notOnRecord)) return build(proposed);
  return proposed.facts
    .filter((fact) => !same(fact, record.byId.get(fact.id) ?? null))
    .reduce((changed, fact) => changed.withFact(fact), answerer);
}
