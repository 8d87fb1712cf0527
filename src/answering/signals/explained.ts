/** How much of a question is what people say who ask for a fact. Pure. */
import type { Reading } from '../../reading/concepts/read.js';
import type { Vocabulary } from '../../reading/concepts/vocabulary.js';
import type { FactProfile } from '../profile.js';

/** A concept in this share of a fact's phrasings is usual for it: about one phrasing in twelve. */
const USUAL = 0.08;

/** Share, 0 to 1, of the units that carry meaning in the question which is usual for the fact. */
export function explainedShare(
  reading: Reading,
  profile: FactProfile,
  vocabulary: Vocabulary,
): number {
  if (reading.content.length === 0) return 0;
  const usual = new Set<number>();
  for (const { concept, start, end } of reading.mentions) {
    const said = [concept, ...(vocabulary.concepts.get(concept)?.implies ?? [])];
    const share = Math.max(...said.map((id) => profile.counts.get(id) ?? 0)) / profile.total;
    if (!vocabulary.home.has(concept) && share < USUAL) continue;
    for (let at = start; at < end; at += 1) usual.add(at);
  }
  for (const time of reading.times)
    reading.units.forEach((unit, at) => {
      if (unit.at >= time.at && unit.at < time.end) usual.add(at);
    });
  return reading.content.filter((at) => usual.has(at)).length / reading.content.length;
}
