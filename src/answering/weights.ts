/** Written by `desk calibrate`: do not edit. */
import type { Weights } from './weighing.js';

export const shippedWeights: Weights = {
  ranking: { concepts: 1, wording: 3, figures: 2, unsaid: -1.5 },
  trust: {
    lead: 0.256,
    overTopics: 0.289,
    behind: -0.9,
    concepts: 0.061,
    wording: 0.286,
    wordingLead: -0.407,
    wordingOverTopics: 0.623,
    unknown: -0.26,
    soft: -1.399,
    length: 1.11,
    explained: 2.226,
    followUp: 2.0,
  },
  constant: -5.414,
  thresholds: {
    answerFrom: 0.87,
    declineBelow: 0.1,
    smallTalkLead: 3,
    passingScore: 3.5,
    passingWording: 0.7,
  },
};
