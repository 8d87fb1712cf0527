/** Whether a figure that differs from the fact it seems to be about is another one's, named as well. Pure. */
import { asOfSpan } from '../facts/as-of.js';
import type { Reader, ReadTime } from '../reading/concepts/read.js';
import type { FigureMention } from '../reading/figures/figure.js';
import { overlaps } from '../reading/times/time.js';
import { levelledIn } from './candidates.js';
import type { Readings } from './readings.js';
import { type Target, unitFits } from './targets.js';
import { shareOfTitle } from './telling.js';

const isOf = ({ figure }: Target, times: readonly ReadTime[]): boolean =>
  times.some((time) => overlaps(time, asOfSpan(figure.asOf)));

/** So much of its title's own words tells a fact. */
const toldFrom = 0.5;

/** Whether a sentence says more of another fact's title than of that of a total, in its time. */
function isToldBetter(
  { sentence }: Readings,
  best: Target,
  other: Target,
  reader: Reader,
): boolean {
  // A total is taken to be meant where nothing narrower is named.
  if (best.needs.size > 0) return false;
  const share = shareOfTitle(sentence, other.fact, reader);
  if (share < toldFrom || share <= shareOfTitle(sentence, best.fact, reader)) return false;
  const { times } = sentence;
  return (
    times.length === 0 ||
    times.some((time) => other.profile.times.some((span) => overlaps(time, span)))
  );
}

/**
 * Whether another recorded figure has the very value and all that it is known by is said too: one of
 * the same fact, one that the passage names or names more fully, one whose title is told of more
 * fully, or one of the time said. Such a figure may be meant, so that the text is not wrong.
 */
export function isSaidOfOther(
  said: FigureMention,
  best: Target,
  targets: readonly Target[],
  readings: Readings,
  reader: Reader,
): boolean {
  const levelled = levelledIn(readings);
  const [own, sentence] = [levelled(readings.own), levelled(readings.sentence)];
  const digits = said.value.toString();
  return targets.some((other) => {
    if (other === best || other.digits !== digits || !unitFits(said, other.figure.unit))
      return false;
    if (other.fact.id === best.fact.id || isToldBetter(readings, best, other, reader)) return true;
    const isNamed = (evidence: ReadonlyMap<string, number>, { needs }: Target) =>
      needs.size > 0 ? [...needs].every((id) => evidence.has(id)) : evidence.has('total');
    // "12,858 in all less 4,449 at city level": each is told of apart from what comes of them.
    if (isNamed(own.evidence, other) && !isNamed(own.evidence, best)) return true;
    if (![...best.needs].every((id) => other.needs.has(id))) return false;
    if (other.needs.size > best.needs.size) return isNamed(own.evidence, other);
    return (
      isNamed(sentence.evidence, other) &&
      isOf(other, sentence.times) &&
      !isOf(best, sentence.times)
    );
  });
}
