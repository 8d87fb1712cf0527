/** A text that is a figure and little more, "12,858?", asks which fact that is. Pure. */
import type { Reading } from '../reading/concepts/read.js';
import type { FigureMention } from '../reading/figures/figure.js';
import { readMentions } from '../reading/figures/read.js';
import type { Considered, FactCandidate } from './considered.js';

/** The figure that a question consists of; undefined where it names anything else. */
function figureAlone({
  text,
  content,
  units,
  mentions,
  times,
}: Reading): FigureMention | undefined {
  const named = mentions.some(
    ({ kind, concept }) => kind !== 'cue' && concept !== 'number' && concept !== 'definition',
  );
  if (named || times.length > 0) return undefined;
  const [figure, another] = readMentions(text).figures;
  if (!figure || another) return undefined;
  const inside = content.every((at) => {
    const unit = units[at];
    return unit !== undefined && unit.at >= figure.start && unit.at < figure.end;
  });
  return inside ? figure : undefined;
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
