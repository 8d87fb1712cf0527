/** Written by `desk calibrate` from the reviewed record; not to be edited by hand. Pure. */
import type { Weights } from './weighing.js';

export const shippedWeights: Weights = {
  ranking: {
    concepts: 0.225,
    wording: 1.979,
    rest: 1.541,
    same: 1.638,
    figures: 1.839,
    period: 0.655,
    unsaid: -0.809,
    leftOut: -0.287,
  },
  trust: {
    lead: 0.157,
    overTopics: 0.583,
    behind: -0.407,
    concepts: 0.051,
    wording: 0.578,
    same: -0.075,
    wordingLead: 0.658,
    wordingOverTopics: -0.343,
    unknown: -0.313,
    soft: -0.548,
    length: 0.629,
    explained: 1.151,
    refersBack: -0.065,
    short: -1.015,
  },
  constant: -2.997,
  thresholds: {
    answerFrom: 0.631,
    declineBelow: 0.1,
    declineBehindBelow: 0.4,
    smallTalkLead: 0,
    passingLead: 3,
  },
};
