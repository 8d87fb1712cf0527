/** Numbers that a change puts into texts past the figures of its fact, however they are written. Pure. */
import type { Decimal } from 'decimal.js';
import { typedText } from '../statement-figures.js';
import { block, type CheckInput, type CheckResult, warn } from './check.js';
import { hiddenNumbers, numbersIn, textsOf } from './texts.js';

/**
 * A number in a statement that is not read as a figure of it (`13900A`, `#13900`) holds the change
 * up; one in any other text is told, so that it is looked at.
 */
export function checkToldNumbers({ before, after, read }: CheckInput): readonly CheckResult[] {
  const texts = new Map(textsOf(before).map(({ field, text }) => [field, text]));
  const figures = after?.kind === 'fact' ? after.body.figures : [];
  return textsOf(after).flatMap(({ field, text }): readonly CheckResult[] => {
    const former = texts.get(field) ?? '';
    if (text === former) return [];
    const isStatement = field.startsWith('statement.');
    const numbers = (of: string): readonly Decimal[] =>
      isStatement ? hiddenNumbers(typedText(of), read) : numbersIn(of, read);
    const had = numbers(former);
    const known = (value: Decimal) =>
      had.some((one) => one.equals(value)) ||
      figures.some((figure) => figure.unit !== 'date' && value.equals(figure.value));
    const stated = numbers(text).find((value) => !known(value));
    if (!stated) return [];
    const context = { field, stated: stated.toFixed() };
    return [
      isStatement ? block('statement-hides-figure', context) : warn('text-states-figure', context),
    ];
  });
}
