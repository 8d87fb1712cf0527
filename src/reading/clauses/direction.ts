/** Whether a clause tells a level or a change. Pure. */
import type { FigureMention } from '../figures/figure.js';
import type { Range } from './segments.js';
import type { Direction } from './statement.js';
import type { Token } from './tokens.js';

const upTo = /[至到为达]$/;

const inPassing =
  /^(?:about|around|nearly|some|almost|just|the|a|约|了|近|more than|over|的|底|末|初)$/;

/** The token that leads up to a figure, what hedges or dates it left out: 增至2014年的约90. */
function leadOf(tokens: readonly Token[], at: number, from: number): number {
  let lead = at - 1;
  while (lead > from && (tokens[lead]?.kind === 'date' || inPassing.test(tokens[lead]?.form ?? '')))
    lead -= 1;
  return lead;
}

const isUpTo = ({ classes, form }: Token): boolean => classes.has('toward') || upTo.test(form);

/** What a change began with is a level: "from 80 to 90", 由2012年的80增至90. */
function isOrigin(tokens: readonly Token[], at: number): boolean {
  if (!/^(?:from|由|从|自)$/.test(tokens[leadOf(tokens, at, 0)]?.form ?? '')) return false;
  const end = tokens.findIndex(({ kind }, index) => index > at && kind === 'figure');
  const lead = tokens[leadOf(tokens, end, at)];
  return end > 0 && lead !== undefined && isUpTo(lead);
}

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
  if (isOrigin(tokens, at)) return 'level';
  for (let index = core[0]; index < core[1]; index += 1) {
    const { classes, form } = tokens[index] as Token;
    const way = classes.has('rise') ? 'rise' : classes.has('fall') ? 'fall' : null;
    if (way === null || skip(index)) continue;
    if (index > at) return `${way}-by`;
    const next = leadOf(tokens, at, index);
    const link = tokens[next] as Token;
    const isLevel =
      (next > index && isUpTo(link)) ||
      (next === index && upTo.test(form) && form.length > 1) ||
      /^(?:达到?|到|至|为)/.test(figure.text);
    return isLevel ? `${way}-to` : `${way}-by`;
  }
  return 'level';
}

const apart =
  /^(?:higher|lower|greater|larger|bigger|smaller|ahead|behind|short|shy)(?: (?:of|than))?$/;
const apartFrom = /(?:^| )(?:of|than)$/;

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
  // "4,000 higher than the neighbours'": so much apart.
  const pause = tokens.findIndex(({ kind }, index) => index > at && kind === 'mark');
  const behind = tokens.slice(at + 1, Math.min(pause < 0 ? tokens.length : pause, at + 5));
  const isApart = behind.some(
    ({ form }, index) =>
      apart.test(form) &&
      (index === 0 || [form, behind[index + 1]?.form ?? ''].some((each) => apartFrom.test(each))),
  );
  if (isApart) return true;
  for (let index = at + 1; index < Math.min(core[1], at + 4); index += 1) {
    const token = tokens[index] as Token;
    if (token.kind === 'word' && token.classes.has('increment') && !skip(index)) return true;
  }
  if (before?.kind === 'han' && at > core[0] && before.classes.has('increment')) return true;
  return false;
}
