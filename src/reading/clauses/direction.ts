/** Whether a clause tells a level or a change. Pure. */
import type { FigureMention } from '../figures/figure.js';
import type { Range } from './segments.js';
import type { Direction } from './statement.js';
import type { Token } from './tokens.js';

const upTo = /[至到为达]$/;

/**
 * A word of change in the figure's clause makes the figure a change, unless "to" or 至 stands
 * between them. `isNamed` tells of tokens that are part of a known name and no verb.
 */
export function directionOf(
  figure: FigureMention,
  tokens: readonly Token[],
  at: number,
  core: Range,
  skip: (token: number) => boolean,
): Direction {
  for (let index = core[0]; index < core[1]; index += 1) {
    const { classes, form } = tokens[index] as Token;
    const way = classes.has('rise') ? 'rise' : classes.has('fall') ? 'fall' : null;
    if (way === null || skip(index)) continue;
    if (index > at) return `${way}-by`;
    let next = at - 1;
    while (
      next > index &&
      /^(?:about|around|nearly|some|almost|just|the|a|约|了|近|more than|over)$/.test(
        (tokens[next] as Token).form,
      )
    )
      next -= 1;
    const link = tokens[next] as Token;
    const isLevel =
      (next > index && (link.classes.has('toward') || upTo.test(link.form))) ||
      (next === index && upTo.test(form) && form.length > 1) ||
      /^(?:达到?|到|至|为)/.test(figure.text);
    return isLevel ? `${way}-to` : `${way}-by`;
  }
  return 'level';
}

/** Whether the figure is told as an addition: "another 238", "238 more", "238 new groups". */
export function isAdded(
  tokens: readonly Token[],
  at: number,
  core: Range,
  figure: FigureMention,
  skip: (token: number) => boolean,
): boolean {
  const before = tokens[at - 1];
  if (at > core[0] && before?.classes.has('increment') && before.kind === 'word') return true;
  if (
    at - 1 > core[0] &&
    before?.kind === 'word' &&
    /^(?:extra|additional|a|an|total)$/.test(before.form)
  ) {
    if (tokens[at - 2]?.classes.has('increment')) return true;
  }
  if (
    /(?<!\b(?:or|and|not|but|even|far|much) )\b(?:more|additional|extra|further|new|newly|added|other|others|fewer|less)\b(?! than)/i.test(
      figure.text.slice(figure.numeral.end - figure.start),
    )
  ) {
    return true;
  }
  for (let index = at + 1; index < Math.min(core[1], at + 4); index += 1) {
    const token = tokens[index] as Token;
    if (token.kind === 'word' && token.classes.has('increment') && !skip(index)) return true;
  }
  if (before?.kind === 'han' && at > core[0] && before.classes.has('increment')) return true;
  return false;
}
