/** Words for questions that the record does not meet, and for asking back. */
import type { Conflict } from '../../answering/verdict.js';
import { wordsIn } from '../words.js';

/** A kind without words of its own is refused as an attribute is. */
/** Besides what is asked for: the place that the record covers, and what it counts. */
type Refusal = (asked: string, place: string, subject: string) => string;

type DeclineWords = { readonly [K in Conflict['kind']]?: Refusal } & {
  readonly attribute: Refusal;
  /** The whole country asked for where the record speaks of the city. */
  readonly country: Refusal;
  readonly noMatch: string;
  readonly tryBrowsing: string;
  readonly nearest: string;
  readonly nearestForOtherDate: string;
  readonly whichOne: string;
  readonly oneOfThese: string;
};

export const declineWords = wordsIn<DeclineWords>({
  en: {
    place: (asked, place) => `The record covers ${place}; it has nothing on ${asked}.`,
    country: (asked, place) => `The record has this for ${place}, not for ${asked}.`,
    time: (asked) => `There is nothing on record for ${asked}.`,
    grade: (asked) => `The record has no figure for ${asked}.`,
    level: (asked) => `The record does not give this for ${asked}.`,
    'organization-kind': (asked) => `The record has no separate figure for ${asked}.`,
    event: (asked) => `The record has nothing on ${asked}.`,
    attribute: (asked) => `There is nothing on record about ${asked}.`,
    currency: (asked) => `The record gives no amount in ${asked}.`,
    figure: (asked) => `The figure ${asked} is not on record.`,
    holder: (asked, _place, subject) =>
      `The record is about ${subject}; it has nothing on “${asked}” in this respect.`,
    negation: (asked) =>
      `The record says how many do, or are; it does not answer this with “${asked}”.`,
    rate: (asked) => `The record gives the whole, not so much “${asked}”.`,
    aside: () => 'If this is a question for the record, please say what you want to know.',
    noMatch: 'The record holds no answer to this.',
    tryBrowsing: 'Use /facts to see everything that is on record.',
    nearest: 'Nearest on record',
    nearestForOtherDate: 'On record for another date',
    whichOne: 'Which of these do you mean?',
    oneOfThese: 'I am not sure what is asked. Is it one of these?',
  },
  zh: {
    place: (asked, place) => `记录只涉及${place}，没有${asked}的数据。`,
    country: (asked, place) => `这项数据只有${place}的，没有${asked}的。`,
    time: (asked) => `记录中没有${asked}的数据。`,
    grade: (asked) => `记录中没有${asked}的数据。`,
    level: (asked) => `记录中没有${asked}的这项数据。`,
    'organization-kind': (asked) => `记录中没有单列${asked}的数据。`,
    event: (asked) => `记录中没有${asked}的内容。`,
    attribute: (asked) => `记录中没有${asked}的内容。`,
    currency: (asked) => `记录中没有以${asked}计的金额。`,
    figure: (asked) => `记录中没有${asked}这个数字。`,
    holder: (asked, _place, subject) => `记录讲的是${subject}，没有“${asked}”的这项内容。`,
    negation: (asked) => `记录只有肯定的说法，没有与“${asked}”相应的数据。`,
    rate: (asked) => `记录只有总数，没有“${asked}”的数据。`,
    aside: () => '如需查询记录，请说明想了解什么。',
    noMatch: '记录中没有这个问题的答案。',
    tryBrowsing: '可用 /facts 查看全部记录。',
    nearest: '记录中最接近的内容',
    nearestForOtherDate: '记录中其他时点的数据',
    whichOne: '您问的是以下哪一项？',
    oneOfThese: '还不确定您问的是什么，是以下其中一项吗？',
  },
});
