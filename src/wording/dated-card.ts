/** The card of an answer as of another day, under a remark that says which day. Pure. */
import { writeDate } from '../facts/figure-text.js';
import type { Told } from '../inquiry/outcome.js';
import type { Script } from '../reading/language.js';
import type { Card } from './card.js';
import { outcomeCard } from './outcome-card.js';
import { languageOf, toTraditional, wordsIn } from './words.js';

type DatedWords = {
  readonly asOf: (date: string) => string;
  readonly knownOn: (date: string) => string;
};

const datedWords = wordsIn<DatedWords>({
  en: {
    asOf: (date) => `The latest on record that is dated ${date} or earlier:`,
    knownOn: (date) => `As this desk told it on ${date}:`,
  },
  zh: {
    asOf: (date) => `记录中截至${date}或更早的最新内容：`,
    knownOn: (date) => `本台在${date}的答复：`,
  },
});

function dateText(iso: string, script: Script): string {
  const written = writeDate(iso, languageOf(script));
  return script === 'zh-Hant' ? toTraditional(written) : written;
}

/** Dates are ISO at their own precision; `null` where that clock was not set. */
export function datedCard(
  dated: Told & { readonly asOf: string | null; readonly knownOn: string | null },
): Card {
  const card = outcomeCard(dated.outcome, dated.record);
  const words = datedWords(card.script);
  const isTold = ['answer', 'derive', 'over-time'].includes(dated.outcome.kind);
  const remarks = [
    ...(dated.knownOn === null ? [] : [words.knownOn(dateText(dated.knownOn, card.script))]),
    ...(dated.asOf === null || !isTold ? [] : [words.asOf(dateText(dated.asOf, card.script))]),
  ];
  return { ...card, headline: [...remarks.map((remark) => [remark]), ...card.headline] };
}
