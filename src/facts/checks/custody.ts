/** Whether every figure that a change brings stands in the excerpt of the source that comes with it. Pure. */
import type { ReadText } from '../statement-figures.js';
import type { Brought } from './brought.js';
import { block, type CheckInput, type CheckResult, warn } from './check.js';

const isDay = /^\d{4}-\d{2}-\d{2}$/;

/** Whether the figure is in the excerpt, in any way of writing it that the reader knows. */
function standsIn({ value }: Brought, excerpt: string, read: ReadText): boolean {
  const { values, dates } = read(excerpt);
  return isDay.test(value) ? dates.includes(value) : values.some((one) => one.equals(value));
}

/** Figures without an excerpt, and those that are not in it. */
export function checkCustody({ custody, read }: CheckInput): readonly CheckResult[] {
  if (custody === undefined) return [];
  const { brought, excerpt, owed } = custody;
  const told = (figures: readonly Brought[]) => ({
    count: figures.length,
    figures: figures.map(({ field, value }) => ({ field, value })),
  });
  if (brought.length === 0) return [];
  if (excerpt === null) {
    return [
      owed ? block('excerpt-missing', told(brought)) : warn('excerpt-missing', told(brought)),
    ];
  }
  const lacking = brought.filter((figure) => !standsIn(figure, excerpt, read));
  return lacking.length === 0 ? [] : [block('excerpt-lacks-figure', told(lacking))];
}
