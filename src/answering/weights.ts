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
    lead: 0.278,
    overTopics: 0.62,
    behind: -1.073,
    concepts: 0.074,
    wording: 0.381,
    wordingLead: -0.339,
    wordingOverTopics: -0.189,
    unknown: -0.123,
    soft: -1.15,
    length: 0.409,
    explained: 1.69,
    refersBack: 0.122,
    short: -2.391,
  },
  constant: -2.789,
  thresholds: {
    answerFrom: 0.815,
    declineBelow: 0.1,
    smallTalkLead: 0.335,
    passingScore: 3,
    passingWording: 0,
  },
};
