/** What a claim without a figure has of the fact it is held against. Pure. */
import type { Fact } from '../facts/record.js';
import type { Figure } from '../facts/schema.js';
import type { Span } from '../reading/figures/figure.js';

export const saysOf = (fact: Fact, said: Span, sentence: Span, figure: Figure | null) => ({
  factId: fact.id,
  revision: fact.revision,
  said,
  sentence,
  recorded: figure,
  asOf: figure?.asOf ?? fact.asOf,
});
