/** Which of several times a figure of a sentence is told of: "A in 2012 and B in 2014". Pure. */
import { sharesOut } from '../reading/clauses/read.js';
import type { ReadSentence, Statement } from '../reading/clauses/statement.js';
import type { ReadTime } from '../reading/concepts/read.js';
import type { Located, LocatedReading } from './located.js';

/** "2012 and 2014": years named one by one, which are read as the time from one to the other. */
const twoYears = /^(\d{4})\s?(?:年)?\s?(?:and|&|和|与|及|、)\s?(\d{4})(?:年)?$/;

/** The years of a time that names two, each by itself; any other as it is. */
function eachOf(time: Located<ReadTime>, folded: string): readonly Located<ReadTime>[] {
  const years = twoYears.exec(folded.slice(time.begin, time.finish))?.slice(1) ?? [];
  if (time.mode !== 'range' || years.length < 2) return [time];
  return years.map((year) => ({
    ...time,
    ...{ mode: 'at', concept: year, from: `${year}-01-01`, to: `${year}-12-31` },
    asked: { en: year, zh: `${year}年` },
  }));
}

/**
 * The one of as many times as figures that a statement is told of: each figure has its own before or
 * behind it, or all times stand first or last and are shared out in their order. `null` where they are not.
 */
export function pairedTime(
  { tokens, statements }: ReadSentence,
  { at }: Statement,
  { times: named, folded }: LocatedReading,
): Located<ReadTime> | null {
  const times = sharesOut(tokens) ? named.flatMap((time) => eachOf(time, folded)) : named;
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
  const [first, last] = [figures[0] ?? 0, figures.at(-1) ?? 0];
  const standTogether =
    asked.every(({ finish }) => finish <= first) || asked.every(({ begin }) => begin > last);
  const isShared = sharesOut(tokens) && standTogether;
  if (!isShared && !inTurn(true) && !inTurn(false)) return null;
  return asked[statements.findIndex((statement) => statement.at === at)] ?? null;
}
