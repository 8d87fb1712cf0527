/** Reads what a sentence says of each of its figures. Pure. */
import type { CountedThing, DateMention, FigureMention, FigureUnit } from '../figures/figure.js';
import { thingNamed } from '../figures/nouns.js';
import { directionOf, isAdded } from './direction.js';
import { polarityOf } from './polarity.js';
import { relationOf } from './relation.js';
import { clauseAround, clausesOf, isCut, isStrongCut, leadUpTo, type Range } from './segments.js';
import type { ReadSentence, Statement } from './statement.js';
import { type Token, tokensOf } from './tokens.js';

/** With more figures than this a sentence is a list of numbers and says nothing of them. */
export const mostFigures = 40;

/** Whether a word shares figures out among as many things, in their order. */
const isSpread = ({ form }: Token): boolean =>
  /^(?:respectively|in that order|in this order|分别|依次)$/.test(form);

/** Whether a sentence shares its figures out so. */
export const sharesOut = (tokens: readonly Token[]): boolean => tokens.some(isSpread);

/** "6.5 yuan to the dollar", 兑1美元: what one of something else is worth. */
const ofRate =
  /^ ?(?:(?:to|per|for|against|a) (?:the |one |1 |each )?(?:us )?(?:dollar|euro|pound)\b|[兑對对换/](?:1|一)?(?:美元|欧元|英镑))/i;

const separators =
  /^(?:[,;:，；：、()（）—–|/]|and|while|whereas|but|or|with|of which|including|plus|其中|另有|另外)$/;

/** The tokens around each figure: up to the last separator before the next one, or up to that one. */
function passagesOf(tokens: readonly Token[], figures: readonly number[]): Range[] {
  let from = 0;
  return figures.map((at, index): Range => {
    const next = figures[index + 1];
    let to = tokens.length;
    if (next !== undefined) {
      to = next;
      for (let between = next - 1; between > at; between -= 1) {
        const { form } = tokens[between] as Token;
        // "5A: 238": the label belongs to the figure behind its colon.
        if (between === next - 1 && /^[:：]$/.test(form)) continue;
        if (separators.test(form)) {
          to = between;
          break;
        }
      }
    }
    const passage: Range = [from, to];
    from = to;
    return passage;
  });
}

/** Whether a "that" behind a word begins what somebody says or thinks, and is no relative. */
const opens = ({ classes }: Token) =>
  (['report', 'deny', 'doubt', 'plan', 'false', 'truth'] as const).some((name) =>
    classes.has(name),
  );

/** Whether the hedge of a figure is one that leaves open whether it holds (可能是). */
const isOpenHedge = (sentence: string, { start, numeral }: FigureMention) =>
  tokensOf(sentence.slice(start, numeral.start), [], []).some(({ classes }) =>
    classes.has('doubt'),
  );

/** Where a word that hands the clause on (said, 据) ends what stands before the clause proper. */
function afterFrame(
  tokens: readonly Token[],
  at: number,
  core: Range,
  skip: (token: number) => boolean,
): number {
  let from = core[0];
  for (let index = core[0]; index < at; index += 1) {
    const token = tokens[index] as Token;
    if (skip(index)) continue;
    const led = tokens[index - 1];
    if (token.form === 'that' && index > core[0] && led && opens(led)) from = index + 1;
    if (!token.classes.has('report')) continue;
    // A report word straight before the figure is its verb: "records 12,858".
    if (index < at - 1) from = index + 1;
  }
  return from;
}

/**
 * Cuts a sentence into tokens and reads a statement for each figure. Offsets are those of the
 * sentence; `isNamed` tells of a token that belongs to a name of the vocabulary and then does nothing to
 * the clause.
 */
export function readSentence(
  sentence: string,
  figures: readonly FigureMention[],
  dates: readonly DateMention[],
  isNamed: (token: Token) => boolean,
): ReadSentence {
  const tokens = tokensOf(sentence, figures, dates);
  const named = tokens.map((token) => token.classes.size > 0 && isNamed(token));
  if (figures.length > mostFigures) return { tokens, named, statements: [] };
  const places = tokens.flatMap(({ kind }, index) => (kind === 'figure' ? [index] : []));
  const passages = passagesOf(tokens, places);
  const isRate = places.some((at) => /^(?:每|每一|every)$/.test(tokens[at - 1]?.form ?? ''));
  const statements = places.flatMap((at, index): Statement[] => {
    const figure = figures[(tokens[at] as Token).figure ?? -1];
    const passage = passages[index];
    if (!figure || !passage) return [];
    const around = clauseAround(tokens, at, passage);
    const skipName = (token: number) =>
      named[token] === true ||
      tokens[token]?.classes.has('only-not') === true ||
      // Unit and hedge behind the numeral.
      (token > at && (tokens[token]?.end ?? 0) <= figure.end);
    const relation = relationOf(figure, tokens, at, widened(tokens, around, passage));
    const bound = new Set(relation.read);
    const skip = (token: number) => skipName(token) || bound.has(token);
    const { polarity, status, read } = polarityOf({
      sentence,
      tokens,
      at,
      core: around,
      passage,
      skip,
      figures: places,
    });
    const core: Range = [afterFrame(tokens, at, around, skipName), around[1]];
    const inPassage = tokens.slice(passage[0], passage[1]);
    return [
      {
        said: {
          ...figure,
          qualifier: relation.qualifier,
          unit: unitBeside(figure, tokens, relation.read, at),
        },
        relation: figure.range ? 'between' : relation.qualifier,
        polarity: polarity === 'said' && isOpenHedge(sentence, figure) ? 'doubted' : polarity,
        status,
        direction: directionOf(figure, tokens, at, ledFrom(tokens, core, passage, at), skip),
        added: isAdded(tokens, at, core, figure, skip),
        // "Of every 54 groups one": neither tells how many there are.
        shared:
          isRate ||
          ofRate.test(sentence.slice(figure.end, figure.end + 24)) ||
          inPassage.some((token) => token.classes.has('each') && !isSpread(token)),
        except:
          isTakenOf(tokens, at) ||
          takesIn(inPassage) ||
          inPassage.some(
            // An English preposition does its work in a name as well.
            ({ classes, kind, start, end }, offset) =>
              classes.has('except') &&
              !(start >= figure.start && end <= figure.end) &&
              (kind === 'word' ? !bound.has(passage[0] + offset) : !skip(passage[0] + offset)),
          ),
        joint: tokens.some(({ classes }) => classes.has('joint')),
        core,
        passage,
        frames: framesOf(tokens, passage, around, core),
        read: new Set([...relation.read, ...read]),
        at,
      },
    ];
  });
  return { tokens, named, statements };
}

/**
 * The clause with the words that lead up to a figure which shares it with one before: "in ten years 80
 * groups" tells of no years.
 */
function ledFrom(tokens: readonly Token[], core: Range, passage: Range, at: number): Range {
  if (passage[0] !== at) return core;
  return [Math.min(core[0], leadUpTo(tokens, at)), core[1]];
}

const multiple = /^(?:half|third|quarter|twice|thrice|double|triple|quadruple|times)$/;

/** Whether a figure is what a part or a multiple is taken of: "half of 12,858", "twice 238". */
function isTakenOf(tokens: readonly Token[], at: number): boolean {
  let back = at - 1;
  while (back >= 0 && /^(?:of|the|that|those|a)$/.test(tokens[back]?.form ?? '')) back -= 1;
  return multiple.test(tokens[back]?.form ?? '');
}

/** "Those of the ministry included": a scope made wider than its head says. */
const takesIn = (tokens: readonly Token[]): boolean =>
  tokens.some(
    ({ form }, at) =>
      /^(?:included|inclusive)$/.test(form) &&
      at > 0 &&
      (tokens[at + 1] === undefined || tokens[at + 1]?.kind === 'mark'),
  );

/** The unit of a figure; a word of its bound ("12,500 tops") that was taken for its noun is none. */
function unitBeside(
  figure: FigureMention,
  tokens: readonly Token[],
  bound: readonly number[],
  at: number,
): FigureUnit {
  const { unit } = figure;
  if (unit.kind !== 'count' || unit.thing !== undefined || unit.noun === undefined) return unit;
  if (unit.noun === '个' || unit.noun === '项') {
    const thing = thingBefore(tokens, at);
    return thing ? { ...unit, thing } : unit;
  }
  if (/^(?:ones?|them|these|those)$/i.test(unit.noun)) return { kind: 'count' };
  return bound.some((index) => tokens[index]?.form === unit.noun?.toLowerCase())
    ? { kind: 'count' }
    : unit;
}

/** What stands before a figure that a measure word leaves open: 项目76个, 项目数量为76个. */
function thingBefore(tokens: readonly Token[], at: number): CountedThing | undefined {
  for (let index = at - 1; index >= Math.max(0, at - 5); index -= 1) {
    const { kind, form, classes } = tokens[index] as Token;
    if (kind !== 'han' || form === '的') return undefined;
    const thing = thingNamed(form);
    if (thing) return thing;
    const isLink = [...classes].some((name) => name === 'grammar' || name === 'neutral');
    if (!isLink) return undefined;
  }
  return undefined;
}

/** What of a passage around the clause proper only tells where it comes from. */
function framesOf(tokens: readonly Token[], passage: Range, around: Range, core: Range): Range[] {
  const led = clausesOf(tokens, [passage[0], around[0]]).filter(([from, to]) =>
    tokens.slice(from, to).some(({ classes }) => classes.has('report') || classes.has('contrast')),
  );
  const behind = clausesOf(tokens, [around[1], passage[1]]).filter(
    ([from]) => tokens[from]?.classes.has('report') === true,
  );
  const own: Range[] = core[0] > around[0] ? [[around[0], core[0]]] : [];
  return [...led, ...own, ...behind];
}

/** Who stands for what the clause around a token says, whether or not a figure is told there. */
export function stanceAt(
  sentence: string,
  { tokens, named }: Pick<ReadSentence, 'tokens' | 'named'>,
  at: number,
): Pick<Statement, 'polarity' | 'status'> {
  const whole: Range = [0, tokens.length];
  const [from, to] = clauseAround(tokens, at, whole);
  // "On the 8th, nothing was held": a clause that only says when belongs to the next.
  const saysWhen = tokens
    .slice(from, to)
    .every(({ kind, classes }) => kind === 'date' || kind === 'mark' || classes.has('grammar'));
  const next = saysWhen && to + 1 < tokens.length ? clauseAround(tokens, to + 1, whole)[1] : to;
  const core: Range = [from, next];
  const skip = (token: number) =>
    named[token] === true || tokens[token]?.classes.has('only-not') === true;
  return polarityOf({ sentence, tokens, at, core, passage: core, skip, figures: [] });
}

/** The clause with a short one behind it that may hold a bound: ", if not more", "but more". */
function widened(tokens: readonly Token[], [from, to]: Range, passage: Range): Range {
  const cut = tokens[to];
  if (!cut || to >= passage[1] || isStrongCut(cut) !== (cut.form === 'but')) return [from, to];
  let end = to + 1;
  while (end < passage[1] && end - to <= 5 && !isCut(tokens[end] as Token)) end += 1;
  return end - to <= 5 ? [from, end] : [from, to];
}
