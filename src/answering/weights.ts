/** Written by `desk calibrate` from the reviewed record; not to be edited by hand. Pure. */
import type { Weights } from './weighing.js';

export const shippedWeights: Weights = {
  ranking: {
    concepts: 0.305,
    wording: 2.108,
    rest: 2.685,
    figures: 1.755,
    unsaid: -0.581,
  },
  trust: {
    lead: 0.197,
    overTopics: 0.492,
    behind: -0.775,
    concepts: -0.008,
    wording: 1.511,
    wordingLead: 0.2,
    wordingOverTopics: -0.597,
    unknown: -0.251,
    soft: -1.037,
    length: 0.924,
    explained: 1.353,
    refersBack: -0.214,
    short: -0.861,
  },
  constant: -3.078,
  thresholds: {
    answerFrom: 0.72,
    declineBelow: 0.1,
    smallTalkLead: 0,
    passingLead: 3.25,
  },
};
