/** A text that is a figure and little more, "12,858?", asks which fact that is. Pure. */
import type { Reading } from '../reading/concepts/read.js';
import type { FigureMention } from '../reading/figures/figure.js';
import { readMentions } from '../reading/figures/read.js';
import type { Considered, FactCandidate } from './considered.js';

/** What may be asked of a figure by itself: which it is, of when, whether it still holds. */
const OF_A_FIGURE = new Set(['data-words', 'currency-of-data']);

/** The figure that a question consists of or is about; undefined where it names anything else. */
function figureAlone({
  text,
  content,
  units,
  mentions,
  times,
}: Reading): FigureMention | undefined {
  if (times.length > 0) return undefined;
  const [figure, another] = readMentions(text).figures;
  if (!figure || another) return undefined;
  const inFigure = (at: number) => {
    const unit = units[at];
    return unit !== undefined && unit.at >= figure.start && unit.at < figure.end;
  };
  const beside = mentions.filter(({ start }) => !inFigure(start));
  const isOfFigure = beside.every(
    ({ kind, concept }) => kind === 'cue' || kind === 'ask' || OF_A_FIGURE.has(concept),
  );
  const isNamed = (at: number) => beside.some(({ start, end }) => at >= start && at < end);
  return isOfFigure && content.every((at) => inFigure(at) || isNamed(at)) ? figure : undefined;
}

/** Whether a figure of the record is what was written, to the digits that were written. */
function isWritten(recorded: number, { value, step }: FigureMention): boolean {
  if (value.equals(recorded)) return true;
  return step.lt(1) && value.minus(recorded).abs().lte(step.div(2));
}

/** The facts of which a question gives the figure and nothing else; undefined where it says more. */
export function ownersOfBareFigure({
  reading,
  facts,
}: Pick<Considered, 'reading' | 'facts'>): readonly FactCandidate[] | undefined {
  const figure = figureAlone(reading);
  if (!figure) return undefined;
  return facts.filter(({ profile }) =>
    [...profile.ownFigures].some((recorded) => isWritten(recorded, figure)),
  );
}
