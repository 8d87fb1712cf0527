/** Written by `desk calibrate` from the reviewed record; not to be edited by hand. Pure. */
import type { Weights } from './weighing.js';

export const shippedWeights: Weights = {
  ranking: {
    concepts: 0.37,
    wording: 1.968,
    rest: 2.968,
    figures: 2.23,
    unsaid: -0.455,
  },
  trust: {
    lead: 0.257,
    overTopics: 0.58,
    behind: -0.976,
    concepts: 0.082,
    wording: 0.244,
    wordingLead: -0.248,
    wordingOverTopics: -0.026,
    unknown: -0.13,
    soft: -1.129,
    length: 0.457,
    explained: 1.76,
    refersBack: -2.12,
    short: -3.071,
  },
  constant: -2.954,
  thresholds: {
    answerFrom: 0.888,
    declineBelow: 0.004,
    smallTalkLead: 0.321,
    passingScore: 6.311,
    passingWording: 2.238,
  },
};
