/** A named piece of evidence for or against something, as a spam scorer keeps them. Pure. */

export interface Signal<Subject> {
  /** Why it tells anything, and what its value is. */
  readonly why: string;
  readonly value: (subject: Subject) => number;
}

/** Values of the signals of a table, by name. */
export type Values<Name extends string> = Readonly<Record<Name, number>>;

/** What every signal of a table says of a subject. */
export function valuesOf<Name extends string, Subject>(
  table: Readonly<Record<Name, Signal<Subject>>>,
  subject: Subject,
): Values<Name> {
  const values = {} as Record<Name, number>;
  for (const name in table) values[name] = table[name].value(subject);
  return values;
}

/** Sum of the values, each times its weight. */
export function weighed<Name extends string>(values: Values<Name>, weights: Values<Name>): number {
  let sum = 0;
  for (const name in weights) sum += weights[name] * values[name];
  return sum;
}

/** The logistic function: log odds to a probability, 0 to 1. */
export const probabilityAt = (logOdds: number): number => 1 / (1 + Math.exp(-logOdds));

export const clamp = (value: number, low: number, high: number): number =>
  Math.max(low, Math.min(high, value));
