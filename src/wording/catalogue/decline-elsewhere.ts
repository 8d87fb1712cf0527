/**
 * Words for a constraint that is not met, where the record does speak of the thing in another respect:
 * only what is asked of it is missing.
 */
import type { Conflict } from '../../answering/verdict.js';
import { wordsIn } from '../words.js';

type ElsewhereWords = { readonly [K in Conflict['kind']]?: (asked: string) => string } & {
  readonly attribute: (asked: string) => string;
};

export const elsewhereWords = wordsIn<ElsewhereWords>({
  en: {
    place: (asked) => `The record does not have this for ${asked}.`,
    time: (asked) => `The record does not have this for ${asked}.`,
    grade: (asked) => `The record does not have this for ${asked}.`,
    level: (asked) => `The record does not give this for ${asked}.`,
    'organization-kind': (asked) => `The record does not have this for ${asked} separately.`,
    event: (asked) => `The record does not have this for ${asked}.`,
    attribute: (asked) => `The record does not answer this with regard to ${asked}.`,
    currency: (asked) => `The record does not give this amount in ${asked}.`,
  },
  zh: {
    place: (asked) => `记录中没有${asked}的这项数据。`,
    time: (asked) => `记录中没有${asked}的这项数据。`,
    grade: (asked) => `记录中没有${asked}的这项数据。`,
    level: (asked) => `记录中没有${asked}的这项数据。`,
    'organization-kind': (asked) => `记录中没有单列${asked}的这项数据。`,
    event: (asked) => `记录中没有${asked}的这项数据。`,
    attribute: (asked) => `就${asked}而言，记录中没有这个问题的答案。`,
    currency: (asked) => `记录中这项金额不以${asked}计。`,
  },
});
