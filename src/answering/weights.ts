/** Written by `desk calibrate` from the reviewed record; not to be edited by hand. Pure. */
import type { Weights } from './weighing.js';

export const shippedWeights: Weights = {
  ranking: {
    concepts: 0.376,
    wording: 1.975,
    rest: 2.798,
    figures: 2.243,
    unsaid: -0.457,
  },
  trust: {
    lead: 0.277,
    overTopics: 0.62,
    behind: -1.066,
    concepts: 0.081,
    wording: 0.393,
    wordingLead: -0.342,
    wordingOverTopics: -0.189,
    unknown: -0.14,
    soft: -1.141,
    length: 0.392,
    explained: 1.557,
    refersBack: 0.171,
    short: -2.393,
  },
  constant: -2.694,
  thresholds: {
    answerFrom: 0.82,
    declineBelow: 0.1,
    smallTalkLead: 0.335,
    passingLead: 3,
  },
};
