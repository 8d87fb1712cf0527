/** Written by `desk calibrate` from the reviewed record; not to be edited by hand. Pure. */
import type { Weights } from './weighing.js';

export const shippedWeights: Weights = {
  ranking: {
    concepts: 0.369,
    wording: 2.014,
    rest: 2.751,
    figures: 2.177,
    unsaid: -0.478,
  },
  trust: {
    lead: 0.27,
    overTopics: 0.591,
    behind: -1.08,
    concepts: 0.07,
    wording: 0.368,
    wordingLead: -0.306,
    wordingOverTopics: -0.136,
    unknown: -0.157,
    soft: -1.157,
    length: 0.456,
    explained: 1.821,
    refersBack: 0.084,
    short: -2.414,
  },
  constant: -2.908,
  thresholds: {
    answerFrom: 0.895,
    declineBelow: 0.007,
    smallTalkLead: 0.819,
    passingScore: 0.5,
    passingWording: 0,
  },
};
