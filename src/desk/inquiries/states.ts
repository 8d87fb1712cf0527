/** The states of an inquiry and every step between them, in one table. Pure. */
import { UserError } from '../../base/user-error.js';

export const inquiryStates = ['new', 'assigned', 'held', 'answered', 'closed'] as const;
export type InquiryState = (typeof inquiryStates)[number];

/**
 * What is done about an inquiry: an officer takes it, sends a holding statement, answers, puts a
 * proposal forward or closes it; what was put forward is published; it is opened again; the last
 * asker withdraws.
 */
export const inquirySteps = [
  'take',
  'hold',
  'answer',
  'propose',
  'publish',
  'close',
  'reopen',
  'withdraw',
] as const;
export type InquiryStep = (typeof inquirySteps)[number];

/** Of an inquiry that nobody has told anything yet, taken or not. */
const untold = {
  take: 'assigned',
  hold: 'held',
  answer: 'answered',
  propose: 'assigned',
  publish: 'answered',
  close: 'closed',
  withdraw: 'closed',
} as const;

/** Where a step leads from a state; one that is left out is not to be taken there. */
const leadsTo: Readonly<
  Record<InquiryState, Readonly<Partial<Record<InquiryStep, InquiryState>>>>
> = {
  new: untold,
  assigned: untold,
  held: {
    take: 'held',
    hold: 'held',
    answer: 'answered',
    propose: 'held',
    publish: 'answered',
    close: 'closed',
    withdraw: 'closed',
  },
  answered: {
    answer: 'answered',
    propose: 'answered',
    publish: 'answered',
    close: 'closed',
    reopen: 'assigned',
    withdraw: 'closed',
  },
  closed: { publish: 'closed', reopen: 'assigned', withdraw: 'closed' },
};

/** Whether somebody still waits for an answer. */
export function isOpen(state: InquiryState): boolean {
  return state !== 'answered' && state !== 'closed';
}

export function mayStep(state: InquiryState, step: InquiryStep): boolean {
  return leadsTo[state][step] !== undefined;
}

/** @throws UserError `inquiry-not-now` where the step is not to be taken in that state */
export function afterStep(state: InquiryState, step: InquiryStep): InquiryState {
  const next = leadsTo[state][step];
  if (next === undefined) throw new UserError('inquiry-not-now', { state, step });
  return next;
}
