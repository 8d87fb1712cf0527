/** "A and B have 1 and 2 respectively": which of several things named a figure belongs to. Pure. */
import { sharesOut } from '../reading/clauses/read.js';
import type { ReadSentence, Statement } from '../reading/clauses/statement.js';

const joint = /^(?:and|&|,|，|、|和|与|及|以及|跟|同)$/;

type Stretch = readonly [number, number];

export interface Turns {
  /** What is said of the figure itself. */
  readonly own: readonly Stretch[];
  /** What is said of the other figures. */
  readonly others: readonly Stretch[];
}

/**
 * Stretches of the sentence that belong to a statement where its figures are shared out: its turn
 * among as many things as there are figures. `null` where they are not.
 */
export function turnsOf({ tokens, statements }: ReadSentence, statement: Statement): Turns | null {
  if (statements.length < 2 || !sharesOut(tokens)) return null;
  const first = statements[0];
  if (!first) return null;
  const cut: Stretch[] = [];
  let start = 0;
  for (let index = 0; index <= first.at; index += 1) {
    const token = tokens[index];
    if (!token || (index < first.at && !joint.test(token.form))) continue;
    if (index > start) cut.push([tokens[start]?.start ?? 0, tokens[index - 1]?.end ?? 0]);
    start = index + 1;
  }
  // What only leads up to them ends in a comma: "In 2020, A and B had ...".
  const leading = cut.length - statements.length;
  const [head] = cut.slice(leading - 1);
  const behind = tokens.find(({ start: from }) => head !== undefined && from >= head[1]);
  if (leading < 0 || (leading > 0 && !/^[,，]$/.test(behind?.form ?? ''))) return null;
  const chunks = cut.slice(leading);
  const turn = statements.findIndex(({ at }) => at === statement.at);
  const own = chunks[turn];
  const figure = tokens[statement.at];
  const next = tokens[statements[turn + 1]?.at ?? -1];
  if (!own || !figure) return null;
  return {
    own: [own, [figure.start, next ? next.start : figure.end]],
    others: chunks.filter((chunk) => chunk !== own),
  };
}

/** The stretches that are a statement's own where figures are shared out; `null` where they are not. */
export const conjunctOf = (read: ReadSentence, statement: Statement): readonly Stretch[] | null =>
  turnsOf(read, statement)?.own ?? null;
