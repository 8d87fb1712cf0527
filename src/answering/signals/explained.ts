/** How much of a question is what people say who ask for a fact. Pure. */
import type { Reading } from '../../reading/concepts/read.js';
import type { Vocabulary } from '../../reading/concepts/vocabulary.js';
import type { FactProfile } from '../profile.js';

/** A concept in this share of a fact's phrasings is usual for it: about one phrasing in twelve. */
const USUAL = 0.08;

/**
 * Share, 0 to 1, of the units that carry meaning in the question which is usual for the fact. What
 * is named only around the question, such as the asker's own town, need not be explained.
 */
export function explainedShare(
  reading: Reading,
  profile: FactProfile,
  vocabulary: Vocabulary,
): number {
  const usual = new Set<number>();
  const around = new Set<number>();
  for (const { concept, role, start, end } of reading.mentions) {
    if (role !== 'asked') for (let at = start; at < end; at += 1) around.add(at);
    const said = [concept, ...(vocabulary.concepts.get(concept)?.implies ?? [])];
    const share = Math.max(...said.map((id) => profile.counts.get(id) ?? 0)) / profile.total;
    if (!vocabulary.home.has(concept) && share < USUAL) continue;
    for (let at = start; at < end; at += 1) usual.add(at);
  }
  for (const time of reading.times)
    reading.units.forEach((unit, at) => {
      if (unit.at >= time.at && unit.at < time.end) usual.add(at);
    });
  const asked = reading.content.filter((at) => usual.has(at) || !around.has(at));
  return asked.length === 0 ? 0 : asked.filter((at) => usual.has(at)).length / asked.length;
}
