/** What speaks for one entry of the record rather than another. Pure. */
import type { Reading } from '../../reading/concepts/read.js';
import type { ConceptCounts, FactProfile } from '../profile.js';
import { LATEST } from '../series-class.js';
import type { Signal } from './signal.js';

/** An entry, fact or topic not on record, as a question meets it. */
export interface Met {
  readonly reading: Reading;
  readonly entry: ConceptCounts | FactProfile;
  /** Log-likelihood ratio of the concepts that the question names. */
  readonly likelihood: number;
  /** Score of the matching engine, about -1 to 2. */
  readonly match: number;
  /** Of the entries whose texts ask for the very same in other words: its part, 0 to 1. */
  readonly same: number;
  /** How firmly the question leaves out the words that set the entry apart, 0 to 1. */
  readonly leftOut: number;
  /** The text is only the rest of a question, completed with the one before. */
  readonly isRest: boolean;
  /** That rest names a time or a place alone, so that its wording says nothing. */
  readonly isWhenOrWhere: boolean;
}

/** A figure of this size is hardly quoted by chance. */
const LONG_FIGURE = 1000;
/** Smaller numbers stand in too many texts to be near anything. */
const SHORT_FIGURE = 100;
/** How far a rounded figure may lie from the one on record: 13,000 for 12,858. */
const ROUNDING = 0.02;
/** More quoted figures say no more. */
const MOST_QUOTED = 3;

/** Figures the asker quotes that stand in the fact: 1 each, 2 for a long one, half where rounded. */
function quotedFigures({ figures }: Reading, own: ReadonlySet<number>): number {
  let found = 0;
  for (const value of figures) {
    if (own.has(value)) found += value >= LONG_FIGURE ? 2 : 1;
    else if (value < SHORT_FIGURE) continue;
    else if ([...own].some((exact) => Math.abs(exact - value) <= exact * ROUNDING)) found += 0.5;
  }
  return Math.min(found, MOST_QUOTED);
}

/** Whether a time asked for is exactly one that the fact speaks of; a series has a latest point. */
function speaksOf({ times, mentions }: Reading, own: FactProfile): boolean {
  if (own.isSeries && mentions.some(({ concept }) => concept === LATEST)) return true;
  return times.some(
    ({ role, yearless, from, to }) =>
      role === 'asked' &&
      !yearless &&
      own.times.some((span) => span.from === from && span.to === to),
  );
}

export const rankingSignals = {
  concepts: {
    why: 'The concepts named and left unsaid fit some phrasings better than others: naive Bayes, natural log.',
    value: ({ likelihood }) => likelihood,
  },
  wording: {
    why: 'Words, pairs of words and letters resemble those of its texts: centroid and linear SVM.',
    value: ({ match, isRest }) => (isRest ? 0 : match),
  },
  rest: {
    why: 'The same for a follow-up, whose words are only the rest of what is asked: they tell less.',
    value: ({ match, isRest, isWhenOrWhere }) => (isRest && !isWhenOrWhere ? match : 0),
  },
  same: {
    why: 'Its texts ask for the very same in other words, oftener than those of others: 0 to 1.',
    value: ({ same, isRest, isWhenOrWhere }) => (isRest && !isWhenOrWhere ? 0 : same),
  },
  figures: {
    why: 'Who quotes a figure of the fact, exactly or rounded, asks about that fact.',
    value: ({ reading, entry }) => ('figures' in entry ? quotedFigures(reading, entry.figures) : 0),
  },
  period: {
    why: 'It speaks of the very period asked for, not of a part of it, or has a latest point: 1 or 0.',
    value: ({ reading, entry }) => ('times' in entry && speaksOf(reading, entry) ? 1 : 0),
  },
  unsaid: {
    why: 'A constraint that most of its phrasings name and the question leaves out: it is about more than was asked.',
    value: ({ reading, entry }) => {
      let unsaid = 0;
      for (const concept of entry.core) if (!reading.evidence.has(concept)) unsaid += 1;
      return unsaid;
    },
  },
  leftOut: {
    why: 'None of the words that set it apart is said: something wider is asked for.',
    value: ({ leftOut, isRest }) => (isRest ? 0 : leftOut),
  },
} as const satisfies Readonly<Record<string, Signal<Met>>>;

export type RankingName = keyof typeof rankingSignals;
