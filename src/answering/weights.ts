/** Written by `desk calibrate` from the reviewed record; not to be edited by hand. Pure. */
import type { Weights } from './weighing.js';

export const shippedWeights: Weights = {
  ranking: {
    concepts: 0.218,
    wording: 2.708,
    rest: 1.554,
    same: 1.582,
    figures: 1.765,
    period: 0.659,
    unsaid: -0.799,
    leftOut: -0.195,
  },
  trust: {
    lead: 0.142,
    overTopics: 0.531,
    behind: -0.368,
    concepts: 0.062,
    wording: 0.398,
    same: -0.248,
    wordingLead: 0.675,
    wordingOverTopics: -0.077,
    unknown: -0.338,
    soft: -0.593,
    length: 0.614,
    explained: 1.315,
    refersBack: -0.104,
    short: -1,
  },
  constant: -3.068,
  thresholds: {
    answerFrom: 0.635,
    declineBelow: 0.1,
    declineBehindBelow: 0.4,
    smallTalkLead: 0.271,
    passingLead: 4,
  },
};
