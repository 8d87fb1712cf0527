/** The figures that a change brings or changes, each of which somebody has read in a source. Pure. */
import type { Decimal } from 'decimal.js';
import { canonicalJson } from '../canonical.js';
import type { Entry, FiledFactBody } from '../entry.js';
import type { Unit } from '../schema.js';
import type { ReadText } from '../statement-figures.js';
import { numbersIn, textsOf } from './texts.js';

export interface Brought {
  /** `figures.count`, `figures.count.alternatives.cdb`, `yuan`, or the text that it stands in. */
  readonly field: string;
  /** As the record writes it. */
  readonly value: string;
  /** `null` for a number that stands in a text. */
  readonly unit: Unit | null;
}

/** What a typed figure says; how it is worded is not part of it. */
function said({
  figures,
}: FiledFactBody): ReadonlyMap<string, Brought & { readonly said: string }> {
  const typed = figures.filter(({ formula }) => formula === undefined);
  return new Map(
    typed.flatMap(({ id, value, unit, qualifier, asOf, status, alternatives = [] }) => {
      const field = `figures.${id}`;
      return [
        [
          field,
          { field, value, unit, said: canonicalJson({ value, unit, qualifier, asOf, status }) },
        ],
        ...alternatives.map((other) => {
          const at = `${field}.alternatives.${other.source}`;
          const { value: theirs, qualifier: how } = other;
          const what = canonicalJson({ theirs, unit, how, asOf });
          return [at, { field: at, value: theirs, unit, said: what }] as const;
        }),
      ] as const;
    }),
  );
}

/** Texts that name numbers as sources print them, or where nothing is told of the subject. */
const passedOver = /^(?:statement|errata)\./;

/** "One of", "both", "three kinds": whole numbers below this are words of the sentence. */
const leastTold = 10;

/** Numbers that texts bring, other than the figures of the fact: in a title, a reply, a caveat. */
function inTexts(before: Entry | null, after: Entry, read: ReadText): readonly Brought[] {
  if (after.kind === 'source') return [];
  const numbers = (entry: Entry | null) =>
    textsOf(entry)
      .filter(({ field }) => !passedOver.test(field))
      .flatMap(({ field, text }) => numbersIn(text, read).map((value) => ({ field, value })));
  const had = numbers(before).map(({ value }) => value);
  const figures = after.kind === 'fact' ? after.body.figures : [];
  const own = (value: Decimal) =>
    figures.some((figure) => figure.unit !== 'date' && value.equals(figure.value));
  const counts = (value: Decimal) => !value.isInteger() || value.gte(leastTold);
  return numbers(after)
    .filter(({ value }) => counts(value) && !own(value) && !had.some((one) => one.equals(value)))
    .map(({ field, value }) => ({ field, value: value.toFixed(), unit: null }));
}

/** Figures of `after` that `before` does not say: typed ones, rates, and numbers in its texts. */
export function figuresBrought(
  before: Entry | null,
  after: Entry | null,
  read: ReadText,
): readonly Brought[] {
  if (after === null) return [];
  if (after.kind === 'rate') {
    const was = before?.kind === 'rate' ? before.body : null;
    const { yuan, on, currency } = after.body;
    if (was && was.yuan === yuan && was.on === on && was.currency === currency) return [];
    return [{ field: 'yuan', value: yuan, unit: null }];
  }
  const had = before?.kind === 'fact' ? said(before.body) : new Map<string, { said: string }>();
  const typed = after.kind === 'fact' ? [...said(after.body).values()] : [];
  return [
    ...typed
      .filter((figure) => had.get(figure.field)?.said !== figure.said)
      .map(({ field, value, unit }) => ({ field, value, unit })),
    ...inTexts(before, after, read),
  ];
}
