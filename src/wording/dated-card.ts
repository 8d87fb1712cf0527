/** The card of an answer as of another day, under a remark that says which day. Pure. */
import type { Answer } from '../answering/verdict.js';
import { writeDate } from '../facts/figure-text.js';
import type { FactRecord } from '../facts/record.js';
import type { Script } from '../reading/language.js';
import type { Card } from './card.js';
import { cardForAnswer } from './verdict-card.js';
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
export function datedCard(dated: {
  readonly answer: Answer;
  readonly record: FactRecord;
  readonly asOf: string | null;
  readonly knownOn: string | null;
}): Card {
  const card = cardForAnswer(dated.answer, dated.record);
  const words = datedWords(card.script);
  const isTold = dated.answer.verdict.kind === 'answered';
  const remarks = [
    ...(dated.knownOn === null ? [] : [words.knownOn(dateText(dated.knownOn, card.script))]),
    ...(dated.asOf === null || !isTold ? [] : [words.asOf(dateText(dated.asOf, card.script))]),
  ];
  return { ...card, headline: [...remarks.map((remark) => [remark]), ...card.headline] };
}
