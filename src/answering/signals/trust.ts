/** What speaks for and against the best candidate being what was meant. Pure. */
import type { Considered, FactCandidate } from '../considered.js';
import { explainedShare } from './explained.js';
import { clamp, type Signal } from './signal.js';

/** The candidate with the field around it. */
export interface Standing {
  readonly considered: Considered;
  /** The best fact that no constraint rules out. */
  readonly candidate: FactCandidate;
  /** The next one that no constraint rules out. */
  readonly second: FactCandidate | undefined;
}

/** Beyond these, natural log, a lead says no more. */
const MOST = 8;
/** The lead where there is nothing to lead. */
const ALONE = MOST;
/** Wording of an entry that shares nothing with the question. */
const NO_WORDING = -1;

const wordingOf = (candidate: FactCandidate | undefined): number =>
  candidate?.signals.wording ?? NO_WORDING;

export const trustSignals = {
  lead: {
    why: 'The further the next fact lies behind, the less likely it was meant: difference of scores.',
    value: ({ candidate, second }) =>
      second ? clamp(candidate.score - second.score, -MOST, MOST) : ALONE,
  },
  overTopics: {
    why: 'What is not on record is asked for too: lead over the best of those topics.',
    value: ({ candidate, considered: { topics } }) =>
      topics[0] ? clamp(candidate.score - topics[0].score, -MOST, MOST) : ALONE,
  },
  behind: {
    why: 'A better fact that a named constraint rules out: this one is not what was asked about.',
    value: ({ candidate, considered: { facts } }) =>
      clamp((facts[0]?.score ?? 0) - candidate.score, 0, MOST),
  },
  concepts: {
    why: 'The concepts fit this fact better than the average entry: natural log.',
    value: ({ candidate }) => clamp(candidate.signals.concepts, -8, 10),
  },
  wording: {
    why: 'The question is worded like its texts.',
    value: ({ candidate }) => candidate.signals.wording,
  },
  same: {
    why: 'Its texts ask for the very same in other words, oftener than those of others: 0 to 1.',
    value: ({ candidate }) => candidate.signals.same,
  },
  wordingLead: {
    why: 'Its wording against that of the other facts.',
    value: ({ candidate, considered: { facts } }) =>
      candidate.signals.wording -
      Math.max(NO_WORDING, ...facts.filter((fact) => fact !== candidate).map(wordingOf)),
  },
  wordingOverTopics: {
    why: 'Its wording against that of topics not on record.',
    value: ({ candidate, considered: { topics } }) =>
      candidate.signals.wording -
      Math.max(NO_WORDING, ...topics.map(({ signals }) => signals.wording)),
  },
  unknown: {
    why: 'Words that nothing on record and nothing in the vocabulary knows may ask for anything: their number.',
    value: ({ considered: { unknown } }) => Math.min(3, unknown.length),
  },
  soft: {
    why: 'It leaves something unmet that may have been said loosely: 1 or 0.',
    value: ({ candidate }) => (candidate.unmet.length > 0 ? 1 : 0),
  },
  length: {
    why: 'A longer question says more plainly what it means: log of its words or characters.',
    value: ({ considered: { reading } }) => Math.log(reading.units.length + 1),
  },
  explained: {
    why: 'Share of the words that carry meaning which people use who ask for this fact.',
    value: ({ considered, candidate }) =>
      explainedShare(considered.reading, candidate.profile, considered.vocabulary),
  },
  refersBack: {
    why: 'Read with the question before, since it refers back to it: its wording has no say, 1 or 0.',
    value: ({ considered: { followUp } }) => (followUp === 'refers-back' ? 1 : 0),
  },
  short: {
    why: 'Read with the question before only because it is short: it may be a new one, 1 or 0.',
    value: ({ considered: { followUp } }) => (followUp === 'short' ? 1 : 0),
  },
} as const satisfies Readonly<Record<string, Signal<Standing>>>;

export type TrustName = keyof typeof trustSignals;
