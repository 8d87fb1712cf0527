/** Written by `desk calibrate` from the reviewed record; not to be edited by hand. Pure. */
import type { Weights } from './weighing.js';

export const shippedWeights: Weights = {
  ranking: {
    concepts: 0.238,
    wording: 2.154,
    rest: 1.512,
    before: 1,
    figures: 1.607,
    period: 0.5,
    unsaid: -0.579,
  },
  trust: {
    lead: 0.152,
    overTopics: 0.484,
    behind: -0.423,
    concepts: 0.043,
    wording: 0.795,
    wordingLead: 0.529,
    wordingOverTopics: 0.074,
    unknown: -0.188,
    soft: -1.088,
    length: 0.395,
    explained: 1.089,
    refersBack: -0.039,
    short: -1.494,
  },
  constant: -2.293,
  thresholds: {
    answerFrom: 0.635,
    declineBelow: 0.1,
    declineBehindBelow: 0.4,
    smallTalkLead: 0,
    passingLead: 3.75,
  },
};
