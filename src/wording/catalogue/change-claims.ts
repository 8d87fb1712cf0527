/** Words of claims over time: a figure right for another date, and a change held against a series. */
import { wordsIn } from '../words.js';

/** A change with both ends; `by` is its size and share with their signs. */
export interface ToldChange {
  readonly from: string;
  readonly fromDate: string;
  readonly to: string;
  readonly toDate: string;
  readonly by: string;
  readonly times: string;
}

type ChangeClaimWords = {
  readonly otherPoint: (date: string, headline: string, headlineDate: string) => string;
  readonly change: (change: ToldChange) => string;
};

export const changeClaimWords = wordsIn<ChangeClaimWords>({
  en: {
    otherPoint: (date, headline, headlineDate) =>
      `Right for ${date}; the desk’s headline is ${headline}, ${headlineDate}.`,
    change: ({ from, fromDate, to, toDate, by, times }) =>
      `The record goes from ${from} (${fromDate}) to ${to} (${toDate}): ${by}${times === '' ? '' : `, ${times} times as much`}.`,
  },
  zh: {
    otherPoint: (date, headline, headlineDate) =>
      `就${date}而言正确；本台通常给出的是${headline}（${headlineDate}）。`,
    change: ({ from, fromDate, to, toDate, by, times }) =>
      `记录由${from}（${fromDate}）到${to}（${toDate}）：${by}${times === '' ? '' : `，为前者的${times}倍`}。`,
  },
});
