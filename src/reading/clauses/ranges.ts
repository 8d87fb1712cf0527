/** Two figures that are the ends of one range, each with its unit: 220家至240家, "40% to 44%". Pure. */
import type { FigureMention } from '../figures/figure.js';

const link = /^\s?(?:至|到|to|–|—|-|~|～)\s?$/;
const between = /(?:介于|在|between|betwixt)\s?$/i;
const pair = /^\s?(?:和|与|and)\s?$/;

const unitOf = ({ unit }: FigureMention) => JSON.stringify(unit);

/** The figures of a sentence with the ends of a range made one; offsets are those of the sentence. */
export function joinRanges(
  sentence: string,
  figures: readonly FigureMention[],
): readonly FigureMention[] {
  const joined: FigureMention[] = [];
  for (const figure of figures) {
    const last = joined.at(-1);
    const gap = last ? sentence.slice(last.end, figure.start) : '';
    const isPair =
      last &&
      pair.test(gap) &&
      between.test(sentence.slice(Math.max(0, last.start - 12), last.start));
    const isRange = last && !last.range && !figure.range && (link.test(gap) || isPair);
    const fits =
      isRange &&
      (unitOf(last) === unitOf(figure) ||
        (last.unit.kind === 'count' && last.unit.noun === undefined));
    if (!last || !fits || figure.value.lte(last.value)) {
      joined.push(figure);
      continue;
    }
    joined[joined.length - 1] = {
      ...last,
      unit: figure.unit,
      end: figure.end,
      text: sentence.slice(last.start, figure.end),
      range: { from: last.value, to: figure.value },
      numeral: {
        ...last.numeral,
        end: figure.numeral.end,
        text: sentence.slice(last.numeral.start, figure.numeral.end),
      },
    };
  }
  return joined;
}
