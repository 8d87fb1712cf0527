/** Which of several times a figure of a sentence is told of: "A in 2012 and B in 2014". Pure. */
import { sharesOut } from '../reading/clauses/read.js';
import type { ReadSentence, Statement } from '../reading/clauses/statement.js';
import type { ReadTime } from '../reading/concepts/read.js';
import type { Located, LocatedReading } from './located.js';

/**
 * The one of as many times as figures that a statement is told of: each figure has its own before or
 * behind it, or all times stand first and are shared out in their order. `null` where they are not.
 */
export function pairedTime(
  { tokens, statements }: ReadSentence,
  { at }: Statement,
  { times }: LocatedReading,
): Located<ReadTime> | null {
  const asked = times.filter(({ role, mode }) => role === 'asked' && mode === 'at');
  if (statements.length < 2 || asked.length !== statements.length || times.length > asked.length)
    return null;
  const figures = statements.map((statement) => tokens[statement.at]?.start ?? 0);
  const inTurn = (isBefore: boolean) =>
    figures.every((start, index) => {
      const time = asked[index];
      if (!time) return false;
      const [from, to] = isBefore
        ? [figures[index - 1] ?? -1, start]
        : [start, figures[index + 1] ?? Number.POSITIVE_INFINITY];
      return time.begin > from && time.begin < to;
    });
  const isShared = sharesOut(tokens) && asked.every(({ finish }) => finish <= (figures[0] ?? 0));
  if (!isShared && !inTurn(true) && !inTurn(false)) return null;
  return asked[statements.findIndex((statement) => statement.at === at)] ?? null;
}
