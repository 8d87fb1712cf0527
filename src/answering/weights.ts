/** Written by `desk calibrate` from the reviewed record; not to be edited by hand. Pure. */
import type { Weights } from './weighing.js';

export const shippedWeights: Weights = {
  ranking: {
    concepts: 0.256,
    wording: 2.258,
    rest: 1.305,
    figures: 1.833,
    period: 0.656,
    unsaid: -0.597,
  },
  trust: {
    lead: 0.166,
    overTopics: 0.571,
    behind: -0.437,
    concepts: 0.018,
    wording: 0.891,
    wordingLead: 0.687,
    wordingOverTopics: -0.422,
    unknown: -0.242,
    soft: -1.056,
    length: 0.438,
    explained: 1.378,
    refersBack: 0.039,
    short: -0.927,
  },
  constant: -2.662,
  thresholds: {
    answerFrom: 0.648,
    declineBelow: 0.1,
    declineBehindBelow: 0.4,
    smallTalkLead: 0.388,
    passingLead: 2.75,
  },
};
