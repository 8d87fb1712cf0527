/** Written by `desk calibrate` from the reviewed record; not to be edited by hand. Pure. */
import type { Weights } from './weighing.js';

export const shippedWeights: Weights = {
  ranking: {
    concepts: 0.241,
    wording: 2.116,
    rest: 1.601,
    nearest: 1,
    same: 1,
    figures: 1.792,
    period: 0.743,
    unsaid: -0.728,
    leftOut: -0.8,
  },
  trust: {
    lead: 0.13,
    overTopics: 0.574,
    behind: -0.333,
    concepts: 0.041,
    wording: 0.847,
    same: 1,
    wordingLead: 0.511,
    wordingOverTopics: -0.266,
    unknown: -0.275,
    soft: -1.062,
    length: 0.501,
    explained: 1.321,
    refersBack: -0.231,
    short: -1.384,
  },
  constant: -2.589,
  thresholds: {
    answerFrom: 0.65,
    declineBelow: 0.1,
    declineBehindBelow: 0.4,
    smallTalkLead: 0,
    passingLead: 3.5,
  },
};
